// SPDX-License-Identifier: Apache-2.0
#include "core/formats/plain_value.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace accession {

namespace {

using nlohmann::json;

/// In figures, whatever JSON's own writing of it: 1e-05 is 0.00001. (By hand: the library's way brings
/// tables with it that every start would wait for.)
std::string number_text(const json& value) {
    std::string text = value.dump();
    const std::size_t mark = text.find('e');
    if (!value.is_number_float() || mark == std::string::npos) {
        return text;
    }
    const int exponent = std::stoi(text.substr(mark + 1));
    std::string digits = text.substr(0, mark);
    const bool negative = digits.starts_with('-');
    digits.erase(0, negative ? 1 : 0);
    const std::size_t point = std::min(digits.find('.'), digits.size());
    digits.erase(point, 1);
    int place = static_cast<int>(point) + exponent;
    if (place < 1) {
        digits.insert(0, static_cast<std::size_t>(1 - place), '0');
        place = 1;
    }
    const auto wanted = static_cast<std::size_t>(place);
    digits.resize(std::max(digits.size(), wanted), '0');
    if (wanted < digits.size()) {
        digits.insert(wanted, 1, '.');
    }
    return (negative ? "-" : "") + digits;
}

std::optional<std::string> scalar(const json& value) {
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_number()) {
        return number_text(value);
    }
    if (value.is_boolean()) {
        return value.dump();
    }
    return value.is_null() ? std::optional(std::string{}) : std::nullopt;
}

std::optional<FieldRecord> record(const json& object) {
    FieldRecord fields;
    for (const auto& [name, value] : object.items()) {
        auto text = scalar(value);
        if (!text) {
            return std::nullopt;
        }
        if (!text->empty()) {
            fields[name] = std::move(*text);
        }
    }
    return fields;
}

bool add_member(FieldValue& value, const json& member) {
    if (member.is_object()) {
        auto fields = record(member);
        if (fields) {
            value.records.push_back(std::move(*fields));
        }
        return fields.has_value();
    }
    auto text = scalar(member);
    if (text && !text->empty()) {
        value.list.push_back(std::move(*text));
    }
    return text.has_value();
}

}  // namespace

std::optional<FieldValue> plain_value(const json& json) {
    FieldValue value;
    if (json.is_array()) {
        for (const auto& member : json) {
            if (!add_member(value, member)) {
                return std::nullopt;
            }
        }
        return value;
    }
    if (json.is_object()) {
        return json.empty() || add_member(value, json) ? std::optional(value) : std::nullopt;
    }
    auto text = scalar(json);
    value.text = std::move(text).value_or("");
    return value;
}

}  // namespace accession
