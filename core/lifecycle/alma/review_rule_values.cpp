// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/alma/review_rule_values.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include "core/model/limits.h"
#include "core/validation/alma_line_fields.h"
#include "core/validation/review_rules.h"

namespace accession::alma {

namespace {

constexpr std::size_t most_conditions = 50;

std::string key_of(std::size_t condition, std::string_view part) {
    return std::to_string(condition) + "." + std::string(part);
}

std::string lines_of(const std::vector<std::string>& values) {
    std::string lines;
    for (const std::string& value : values) {
        lines += (lines.empty() ? "" : "\n") + value;
    }
    return lines;
}

std::vector<std::string> values_from(std::string_view lines) {
    std::vector<std::string> values;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        if (end > 0) {
            values.emplace_back(lines.substr(0, end));
        }
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return values;
}

FieldRecord record_of(const ReviewRule& rule) {
    FieldRecord record{{"name", rule.name},
                       {"enabled", rule.enabled ? "true" : "false"},
                       {"toReview", rule.to_review ? "true" : "false"}};
    for (std::size_t at = 0; at < rule.conditions.size(); ++at) {
        const ReviewCondition& condition = rule.conditions[at];
        record[key_of(at + 1, "field")] = condition.field;
        record[key_of(at + 1, "op")] = condition.op;
        if (!condition.values.empty()) {
            record[key_of(at + 1, "values")] = lines_of(condition.values);
        }
    }
    return record;
}

std::string text_in(const FieldRecord& record, std::string_view key) {
    const auto found = record.find(std::string(key));
    return found == record.end() ? std::string{} : found->second;
}

bool is_sound(const ReviewCondition& condition) {
    const std::vector<std::string_view> known = review_operators();
    const bool compares = !condition.op.ends_with("_empty");
    return line_field(condition.field) != nullptr &&
           std::ranges::find(known, condition.op) != known.end() &&
           compares != condition.values.empty();
}

std::optional<ReviewRule> rule_from(const FieldRecord& record) {
    ReviewRule rule;
    rule.name = text_in(record, "name");
    rule.enabled = text_in(record, "enabled") != "false";
    rule.to_review = text_in(record, "toReview") != "false";
    for (std::size_t at = 1; at <= most_conditions && record.contains(key_of(at, "field")); ++at) {
        ReviewCondition condition;
        condition.field = text_in(record, key_of(at, "field"));
        condition.op = text_in(record, key_of(at, "op"));
        condition.values = values_from(text_in(record, key_of(at, "values")));
        if (!is_sound(condition)) {
            return std::nullopt;
        }
        rule.conditions.push_back(std::move(condition));
    }
    // Whatever is left over would be lost in silence.
    std::size_t parts = 0;
    for (const auto& [key, text] : record) {
        parts += key.ends_with(".field") ? 1U : 0U;
    }
    const bool whole = parts == rule.conditions.size();
    return whole && !rule.name.empty() ? std::optional(std::move(rule)) : std::nullopt;
}

}  // namespace

FieldValue review_rules_value(const std::vector<ReviewRule>& rules) {
    FieldValue value;
    std::ranges::transform(rules, std::back_inserter(value.records), record_of);
    return value;
}

bool read_review_rules(const FieldValue& value, std::vector<ReviewRule>& rules) {
    std::vector<ReviewRule> read;
    for (const FieldRecord& record : value.records) {
        auto rule = rule_from(record);
        if (!rule || std::ranges::find(read, rule->name, &ReviewRule::name) != read.end()) {
            return false;
        }
        read.push_back(*std::move(rule));
    }
    if (!value.text.empty() || !value.list.empty()) {
        return false;
    }
    rules = std::move(read);
    return true;
}

std::vector<std::string_view> review_fields() {
    std::vector<std::string_view> names;
    for (const LineField& field : line_fields()) {
        if (field.kind != FieldKind::attachments) {
            names.push_back(field.name);
        }
    }
    return names;
}

}  // namespace accession::alma
