// SPDX-License-Identifier: Apache-2.0
// Records and facts as JSON, read off their field lists.
#pragma once

#include <nlohmann/json.hpp>

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/lifecycle/fact_fields.h"
#include "core/model/base64.h"
#include "core/model/codec.h"

namespace accession {

using Json = nlohmann::json;

struct JsonWriter {
    Json& out;

    template <class T>
    void operator()(std::string_view name, const T& value) {
        out[std::string(name)] = json(value);
    }

    static Json json(const std::string& value) { return value; }
    static Json json(bool value) { return value; }
    template <std::signed_integral T>
    static Json json(T value) {
        return value;
    }
    template <class T>
        requires std::is_enum_v<T>
    static Json json(T value) {
        return std::string(text_of(value));
    }
    static Json json(const Date& value) { return value.str(); }
    static Json json(const Attachment& value) {
        return {{"name", value.name},
                {"mediaType", value.media_type},
                {"bytes", to_base64(value.bytes)}};
    }
    template <class Tag>
    static Json json(const Id<Tag>& value) {
        return value.str();
    }
    template <class T>
    static Json json(const std::optional<T>& value) {
        return value ? json(*value) : Json(nullptr);
    }
    template <class T>
    static Json json(const std::vector<T>& values) {
        Json list = Json::array();
        for (const T& value : values) {
            list.push_back(json(value));
        }
        return list;
    }
    template <class T>
    static Json json(const SharedRecord<T>& record) {
        return json(*record);
    }
    template <class T>
    static Json json(const Rare<T>& value) {
        return json(*value);
    }
    template <class T, std::uint8_t Level>
    static Json json(const Late<T, Level>& value) {
        return json(static_cast<const T&>(value));
    }
    template <class T, class Less>
    static Json json(const std::map<std::string, T, Less>& values) {
        Json object = Json::object();
        for (const auto& [key, value] : values) {
            object[key] = json(value);
        }
        return object;
    }
    template <class T>
        requires std::is_class_v<T>
    static Json json(const T& record) {
        Json object = Json::object();
        JsonWriter writer{object};
        fields(writer, record);
        return object;
    }
};

}  // namespace accession
