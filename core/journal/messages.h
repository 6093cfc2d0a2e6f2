// SPDX-License-Identifier: Apache-2.0
// Commands, refusals and consequences as JSON: the desk's messages.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <expected>
#include <string>
#include <vector>

#include "core/journal/answered.h"
#include "core/lifecycle/command.h"
#include "core/lifecycle/consequences.h"

namespace accession {

/// What is wrong with a message: a code and the path of the field.
struct MessageError {
    std::string code;
    std::string path;
};

[[nodiscard]] nlohmann::json to_json(const Command& command);
/// Codes: `wrong_type`, `missing_field`, `invalid_date`.
[[nodiscard]] std::expected<Command, MessageError> command_from(const nlohmann::json& json);

/// A field's value: text, number, flag, null, a list of texts, of funds ({fund, percent | amount})
/// or of files ({name, mediaType, bytes in base64}). False for anything else.
[[nodiscard]] bool field_value_from(const nlohmann::json& document, FieldValue& value);

[[nodiscard]] nlohmann::json to_json(const std::vector<Unmet>& unmet);
[[nodiscard]] nlohmann::json to_json(const Consequence& consequence);
[[nodiscard]] nlohmann::json to_json(const std::vector<Since>& since);

}  // namespace accession
