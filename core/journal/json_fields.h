// SPDX-License-Identifier: Apache-2.0
// Records and facts as JSON, read off their field lists.
#pragma once

#include <nlohmann/json.hpp>

#include <concepts>
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
        requires std::is_class_v<T>
    static Json json(const T& record) {
        Json object = Json::object();
        JsonWriter writer{object};
        fields(writer, record);
        return object;
    }
};

/// Reads what JsonWriter wrote; `ok` turns false on anything else, and the rest keeps its defaults.
struct JsonReader {
    const Json& in;
    bool& ok;

    template <class T>
    void operator()(std::string_view name, T& value) {
        const auto found = in.find(std::string(name));
        if (found == in.end()) {
            ok = false;
            return;
        }
        read(*found, value);
    }

    void read(const Json& json, std::string& value) {
        if (expect(json.is_string())) {
            value = json.get<std::string>();
        }
    }
    void read(const Json& json, bool& value) {
        if (expect(json.is_boolean())) {
            value = json.get<bool>();
        }
    }
    template <std::signed_integral T>
    void read(const Json& json, T& value) {
        if (expect(json.is_number_integer())) {
            value = json.get<T>();
        }
    }
    template <class T>
        requires std::is_enum_v<T>
    void read(const Json& json, T& value) {
        if (!expect(json.is_string())) {
            return;
        }
        if constexpr (std::same_as<T, Status>) {
            const auto status = status_from(json.get_ref<const std::string&>());
            value = status.value_or(value);
            expect(status.has_value());
        } else {
            expect(read_kind(json.get_ref<const std::string&>(), value));
        }
    }
    void read(const Json& json, Attachment& value) {
        JsonReader inner{json, ok};
        if (expect(json.is_object())) {
            fields(inner, value);
            const auto bytes = from_base64(value.bytes);
            value.bytes = bytes.value_or("");
            expect(bytes.has_value());
        }
    }
    void read(const Json& json, Date& value) {
        const auto date = json.is_string() ? Date::parse(json.get_ref<const std::string&>())
                                           : std::optional<Date>{};
        value = date.value_or(value);
        expect(date.has_value());
    }
    template <class Tag>
    void read(const Json& json, Id<Tag>& value) {
        if (expect(json.is_string())) {
            value = Id<Tag>(json.get<std::string>());
        }
    }
    template <class T>
    void read(const Json& json, std::optional<T>& value) {
        if (json.is_null()) {
            value.reset();
        } else {
            read(json, value.emplace());
        }
    }
    template <class T>
    void read(const Json& json, std::vector<T>& values) {
        values.clear();
        if (expect(json.is_array())) {
            for (const Json& member : json) {
                read(member, values.emplace_back());
            }
        }
    }
    template <class T>
        requires std::is_class_v<T>
    void read(const Json& json, T& record) {
        if (expect(json.is_object())) {
            JsonReader inner{json, ok};
            fields(inner, record);
        }
    }
    bool expect(bool good) {
        ok = ok && good;
        return good;
    }
};

}  // namespace accession
