// SPDX-License-Identifier: Apache-2.0
#include "core/validation/review_rules.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "core/validation/alma_line_fields.h"
#include "core/validation/field_text.h"

namespace accession::alma {

namespace {

/// What a condition compares: the one value of most fields, every member of a list.
std::vector<std::string> values_of(const Line& line, const std::string& name) {
    const LineField* field = line_field(name);
    if (field == nullptr) {
        return {};
    }
    const FieldValue value = field->get(line);
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

/// Numbers as numbers (100 is 100.00), everything else as text; dates are text in their order.
int compared(const std::string& a, const std::string& b) {
    const auto x = decimal_from(a);
    const auto y = decimal_from(b);
    if (x && y) {
        return *x < *y ? -1 : *x > *y ? 1 : 0;
    }
    return a.compare(b);
}

bool any_equal(const std::vector<std::string>& values, const std::vector<std::string>& wanted) {
    return std::ranges::any_of(values, [&](const std::string& value) {
        return std::ranges::any_of(
            wanted, [&](const std::string& one) { return compared(value, one) == 0; });
    });
}

template <class Good>
bool any_ordered(const std::vector<std::string>& values, const std::vector<std::string>& wanted,
                 Good good) {
    return !wanted.empty() && std::ranges::any_of(values, [&](const std::string& value) {
        return good(compared(value, wanted.front()));
    });
}

using Texts = const std::vector<std::string>&;
struct Operator {
    std::string_view name;
    bool (*holds)(Texts values, Texts wanted);
};
constexpr Operator operators[] = {
    {"eq", any_equal},
    {"ne", [](Texts values, Texts wanted) { return !any_equal(values, wanted); }},
    {"in", any_equal},
    {"gt",
     [](Texts values, Texts wanted) {
         return any_ordered(values, wanted, [](int order) { return order > 0; });
     }},
    {"gte",
     [](Texts values, Texts wanted) {
         return any_ordered(values, wanted, [](int order) { return order >= 0; });
     }},
    {"lt",
     [](Texts values, Texts wanted) {
         return any_ordered(values, wanted, [](int order) { return order < 0; });
     }},
    {"lte",
     [](Texts values, Texts wanted) {
         return any_ordered(values, wanted, [](int order) { return order <= 0; });
     }},
    {"is_empty", [](Texts values, Texts) { return values.empty(); }},
    {"not_empty", [](Texts values, Texts) { return !values.empty(); }},
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
    return found != std::end(operators) &&
           found->holds(values_of(line, condition.field), condition.values);
}

std::string rule_that_holds(const Line& line, const Settings& settings) {
    if (line.source == LineSource::manual) {
        return {};
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
            return rule.to_review ? rule.name : std::string{};
        }
    }
    return {};
}

}  // namespace accession::alma
