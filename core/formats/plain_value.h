// SPDX-License-Identifier: Apache-2.0
// JSON as a field's value, without a table that says what the field is.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>

#include "core/model/field_value.h"

namespace accession {

/// Texts, numbers and flags as text; lists of them; an object of them, or a list of such objects, as
/// records. Null is an empty value; nothing for anything deeper.
[[nodiscard]] std::optional<FieldValue> plain_value(const nlohmann::json& json);

}  // namespace accession
