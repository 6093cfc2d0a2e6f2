// SPDX-License-Identifier: Apache-2.0
// Field values and files of commands as JSON.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/model/field_value.h"

namespace accession {

/// {name, mediaType, bytes in base64}; false for anything else.
[[nodiscard]] bool attachment_from(const nlohmann::json& document, Attachment& attachment);
[[nodiscard]] nlohmann::json attachment_json(const Attachment& attachment);

/// As `field_value_from` (messages.h) reads it again.
[[nodiscard]] nlohmann::json field_value_json(const FieldValue& value);

}  // namespace accession
