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

/// Null and what is no number count as not given.
[[nodiscard]] double number_at(const Json& object, const char* key, double otherwise = 0);
[[nodiscard]] bool flag_at(const Json& object, const char* key);
[[nodiscard]] std::string text_at(const Json& object, const char* key,
                                  const std::string& otherwise = {});
[[nodiscard]] std::optional<Date> date_at(const Json& object, const char* key);
/// Lists of texts compare as sets: sorted, twice the same once.
[[nodiscard]] Json as_set(std::vector<std::string> texts);
[[nodiscard]] Json as_set(const Json& list);
[[nodiscard]] FieldValue field_value(const Json& json);
/// What a line does not say is null.
[[nodiscard]] Json text_or_null(const std::string& text);

}  // namespace accession::conformance
