// SPDX-License-Identifier: Apache-2.0
#include "core/validation/review_rules.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/validation/alma_line_fields.h"
#include "core/validation/field_text.h"

namespace accession::alma {

namespace {

/// What a condition compares: the one value of most fields, every member of a list.
std::vector<std::string> values_of(const Line& line, const LineField& field) {
    const FieldValue value = field.get(line);
    std::vector<std::string> values = value.list;
    for (const FundShare& share : value.funds) {
        values.push_back(share.fund.str());
    }
    for (const Attachment& attachment : value.attachments) {
        values.push_back(attachment.name);
    }
    if (!value.text.empty()) {
        values.push_back(value.text);
    }
    return values;
}

struct Comparison {
    FieldKind kind = FieldKind::text;
    std::vector<std::string> values;
    const std::vector<std::string>& wanted;
};

/// Numbers as numbers (100 is 100.00), everything else as text: the account 007 is not 7, and dates
/// are text in their order.
int order_of(FieldKind kind, const std::string& a, const std::string& b) {
    if (kind == FieldKind::number || kind == FieldKind::money) {
        const auto x = decimal_from(a);
        const auto y = decimal_from(b);
        if (x && y) {
            return *x < *y ? -1 : *x > *y ? 1 : 0;
        }
    }
    return a.compare(b);
}

bool any_equal(const Comparison& c) {
    const auto is_wanted = [&](const std::string& value) {
        return std::ranges::any_of(
            c.wanted, [&](const std::string& one) { return order_of(c.kind, value, one) == 0; });
    };
    return c.values.empty() ? is_wanted({}) : std::ranges::any_of(c.values, is_wanted);
}

std::set<std::string> set_of(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

/// Several values for a field that has several are the whole of them, in any order.
bool are_equal(const Comparison& c) {
    const bool is_list = c.kind == FieldKind::texts || c.kind == FieldKind::funds ||
                         c.kind == FieldKind::attachments;
    return is_list && c.wanted.size() != 1 ? set_of(c.values) == set_of(c.wanted) : any_equal(c);
}

template <class Good>
bool any_ordered(const Comparison& c, Good good) {
    return !c.wanted.empty() && !c.wanted.front().empty() &&
           std::ranges::any_of(c.values, [&](const std::string& value) {
               return good(order_of(c.kind, value, c.wanted.front()));
           });
}

struct Operator {
    std::string_view name;
    bool (*holds)(const Comparison& comparison);
};
constexpr Operator operators[] = {
    {"eq", are_equal},
    {"ne", [](const Comparison& c) { return !are_equal(c); }},
    {"in", any_equal},
    {"gt", [](const Comparison& c) { return any_ordered(c, [](int order) { return order > 0; }); }},
    {"gte",
     [](const Comparison& c) { return any_ordered(c, [](int order) { return order >= 0; }); }},
    {"lt", [](const Comparison& c) { return any_ordered(c, [](int order) { return order < 0; }); }},
    {"lte",
     [](const Comparison& c) { return any_ordered(c, [](int order) { return order <= 0; }); }},
    {"is_empty", [](const Comparison& c) { return c.values.empty(); }},
    {"not_empty", [](const Comparison& c) { return !c.values.empty(); }},
};

}  // namespace

std::vector<std::string_view> review_operators() {
    std::vector<std::string_view> names;
    std::ranges::transform(operators, std::back_inserter(names), &Operator::name);
    return names;
}

bool holds(const ReviewCondition& condition, const Line& line) {
    const auto* const found =
        std::ranges::find(operators, std::string_view(condition.op), &Operator::name);
    if (found == std::end(operators)) {
        return false;
    }
    const LineField* field = line_field(condition.field);
    return found->holds(field == nullptr
                            ? Comparison{FieldKind::text, {}, condition.values}
                            : Comparison{field->kind, values_of(line, *field), condition.values});
}

std::optional<std::string> rule_that_holds(const Line& line, const Settings& settings) {
    if (line.source == LineSource::manual) {
        return std::nullopt;
    }
    if (settings.review_by_default) {
        return "default";
    }
    for (const ReviewRule& rule : settings.review_rules) {
        const bool matches =
            rule.enabled && std::ranges::all_of(rule.conditions, [&](const ReviewCondition& one) {
                return holds(one, line);
            });
        if (matches) {
            return rule.to_review ? std::optional(rule.name) : std::nullopt;
        }
    }
    return std::nullopt;
}

}  // namespace accession::alma
