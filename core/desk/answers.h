// SPDX-License-Identifier: Apache-2.0
// The form of every answer to the desk: {"ok":true,"value":...} or {"ok":false,"error":{"code":...}}.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

#include "core/journal/touched.h"

namespace accession::desk {

using Json = nlohmann::json;

[[nodiscard]] std::string answer(Json value);
[[nodiscard]] std::string fault(std::string_view code, Json details = Json::object());
/// Files below the folder that must be made durable, and those that are to go.
[[nodiscard]] Json touched_view(const std::string& folder, const Touched& touched);

}  // namespace accession::desk
