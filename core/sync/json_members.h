// SPDX-License-Identifier: Apache-2.0
// Members of JSON objects read strictly and without exceptions, and the texts numbers travel as.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/hash128.h"
#include "core/sync/messages_json.h"

namespace accession {

using Json = nlohmann::json;

/// Anything that is no JSON object, or has too much within each other, is an empty one.
[[nodiscard]] Json object_from(std::string_view text);
/// The same of what comes from outside a hub: a key twice, which two programs could understand in two
/// ways, makes it empty as well.
[[nodiscard]] Json strict_object_from(std::string_view text);
/// What is no UTF-8 is replaced.
[[nodiscard]] std::string dump(const Json& json);
/// 8 lower-case hex digits.
[[nodiscard]] std::string hex8(std::uint32_t value);
[[nodiscard]] std::optional<std::uint32_t> from_hex8(std::string_view text);

/// Reads members of one object; whatever is missing or of another type is noted as a fault.
class Members {
public:
    explicit Members(const Json& json) : json_(json) {}

    std::uint64_t number(const char* name) {
        const Json* value = member(name);
        if (value == nullptr || !value->is_number_unsigned()) {
            return fail<std::uint64_t>(name);
        }
        return value->get<std::uint64_t>();
    }
    std::int64_t whole(const char* name) {
        const Json* value = member(name);
        if (value == nullptr || !value->is_number_integer()) {
            return fail<std::int64_t>(name);
        }
        return value->get<std::int64_t>();
    }
    std::string text(const char* name) {
        const Json* value = member(name);
        if (value == nullptr || !value->is_string()) {
            return fail<std::string>(name);
        }
        return value->get<std::string>();
    }
    Hash128 hash(const char* name) {
        const auto hash = hash_from_hex(text(name));
        return hash ? *hash : fail<Hash128>(name);
    }
    /// Whether it is there and true; anything else is no fault.
    [[nodiscard]] bool truth(const char* name) const {
        const Json* value = member(name);
        return value != nullptr && value->is_boolean() && value->get<bool>();
    }
    const Json& list(const char* name) {
        static const Json none = Json::array();
        const Json* value = member(name);
        if (value == nullptr || !value->is_array()) {
            (void)fail<bool>(name);
            return none;
        }
        return *value;
    }
    const Json& object(const char* name) {
        static const Json none = Json::object();
        const Json* value = member(name);
        if (value == nullptr || !value->is_object()) {
            (void)fail<bool>(name);
            return none;
        }
        return *value;
    }
    /// The name of the first that was not as it should be.
    [[nodiscard]] const std::string& fault() const { return fault_; }
    [[nodiscard]] bool good() const { return fault_.empty(); }
    [[nodiscard]] bool has(const char* name) const { return member(name) != nullptr; }

private:
    [[nodiscard]] const Json* member(const char* name) const {
        const auto found = json_.is_object() ? json_.find(name) : json_.end();
        return found == json_.end() ? nullptr : &*found;
    }
    template <class T>
    T fail(const char* name) {
        fault_ = fault_.empty() ? name : fault_;
        return T{};
    }

    const Json& json_;
    std::string fault_;
};

}  // namespace accession
