// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/json.h"

#include <algorithm>

#include "core/formats/plain_value.h"
#include "core/journal/messages.h"
#include "core/model/decimal.h"

namespace accession::conformance {

std::string text_at(const Json& object, const char* key, const std::string& otherwise) {
    const auto found = object.find(key);
    if (found == object.end()) {
        return otherwise;
    }
    return found->is_null() ? std::string{} : found->get<std::string>();
}

double number_at(const Json& object, const char* key, double otherwise) {
    const auto found = object.find(key);
    if (found == object.end()) {
        return otherwise;
    }
    if (found->is_string()) {
        const auto number = read_decimal(found->get_ref<const std::string&>());
        return number ? Json::parse(text_of(*number)).get<double>() : otherwise;
    }
    return found->is_number() ? found->get<double>() : otherwise;
}

bool flag_at(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && (*found == true || *found == "true");
}

std::optional<Date> date_at(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? Date::parse(found->get<std::string>())
                                                       : std::nullopt;
}

Json as_set(std::vector<std::string> texts) {
    std::ranges::sort(texts);
    texts.erase(std::ranges::unique(texts).begin(), texts.end());
    return texts;
}

Json as_set(const Json& list) {
    std::vector<std::string> texts;
    for (const Json& member : list) {
        if (!member.is_string()) {
            return list;
        }
        texts.push_back(member.get<std::string>());
    }
    return as_set(std::move(texts));
}

FieldValue plain_field(const Json& json) {
    nlohmann::json flat(json);
    const auto flatten = [](nlohmann::json& object) {
        for (auto member = object.begin(); member != object.end();) {
            member = member->is_structured() ? object.erase(member) : std::next(member);
        }
    };
    for (nlohmann::json& member : flat) {
        if (flat.is_array() && member.is_object()) {
            flatten(member);
        }
    }
    return plain_value(flat).value_or(FieldValue{});
}

FieldValue field_value(const Json& json) {
    FieldValue value;
    if (!field_value_from(nlohmann::json(json), value)) {
        // No field takes it, so that the command is refused as it would be elsewhere.
        value.list.assign(1, "?");
        value.text.assign(1, '?');
    }
    return value;
}

Json text_or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

}  // namespace accession::conformance
