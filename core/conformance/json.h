// SPDX-License-Identifier: Apache-2.0
// Scenarios are JSON in which the order of writing counts.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

#include "core/model/date.h"
#include "core/model/field_value.h"

namespace accession::conformance {

using Json = nlohmann::ordered_json;

/// A number or a flag may be written as a text; null and what is neither count as not given.
[[nodiscard]] double number_at(const Json& object, const char* key, double otherwise = 0);
[[nodiscard]] bool flag_at(const Json& object, const char* key);
[[nodiscard]] std::string text_at(const Json& object, const char* key,
                                  const std::string& otherwise = {});
[[nodiscard]] std::optional<Date> date_at(const Json& object, const char* key);
/// Null is as if it were not there.
template <class Value>
[[nodiscard]] Value value_at(const Json& object, const char* key, Value otherwise) {
    const auto found = object.find(key);
    if (found != object.end() && !found->is_null()) {
        return found->get<Value>();
    }
    return otherwise;
}
/// Lists of texts compare as sets: sorted, twice the same once.
[[nodiscard]] Json as_set(std::vector<std::string> texts);
[[nodiscard]] Json as_set(const Json& list);
[[nodiscard]] FieldValue field_value(const Json& json);
/// A value without a table that says what it is; what the members of a list hold in lists of their own
/// is left out.
[[nodiscard]] FieldValue plain_field(const Json& json);
/// What a line does not say is null.
[[nodiscard]] Json text_or_null(const std::string& text);

}  // namespace accession::conformance
