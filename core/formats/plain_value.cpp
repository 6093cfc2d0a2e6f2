// SPDX-License-Identifier: Apache-2.0
#include "core/formats/plain_value.h"

#include <nlohmann/json.hpp>

#include <string>
#include <utility>

namespace accession {

namespace {

using nlohmann::json;

std::optional<std::string> scalar(const json& value) {
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_boolean() || value.is_number()) {
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
