// SPDX-License-Identifier: Apache-2.0
#include "core/validation/review_rules.h"

#include <algorithm>
#include <string>
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

bool any_ordered(const std::vector<std::string>& values, const std::vector<std::string>& wanted,
                 bool (*good)(int)) {
    return !wanted.empty() && std::ranges::any_of(values, [&](const std::string& value) {
        return good(compared(value, wanted.front()));
    });
}

}  // namespace

bool holds(const ReviewCondition& condition, const Line& line) {
    const std::vector<std::string> values = values_of(line, condition.field);
    const std::string& op = condition.op;
    if (op == "is_empty" || op == "not_empty") {
        return values.empty() == (op == "is_empty");
    }
    if (op == "eq" || op == "in") {
        return any_equal(values, condition.values);
    }
    if (op == "ne") {
        return !any_equal(values, condition.values);
    }
    if (op == "gt") {
        return any_ordered(values, condition.values, [](int order) { return order > 0; });
    }
    if (op == "gte") {
        return any_ordered(values, condition.values, [](int order) { return order >= 0; });
    }
    if (op == "lt") {
        return any_ordered(values, condition.values, [](int order) { return order < 0; });
    }
    return op == "lte" &&
           any_ordered(values, condition.values, [](int order) { return order <= 0; });
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
