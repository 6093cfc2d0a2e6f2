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
/// An answer with a long list in it. Each member becomes text at once: as one document, thousands of
/// them take several times as long as what they tell of.
class AnsweredList {
public:
    void add(const Json& member);
    /// The value is `rest`, an object with at least one member, and the list by that name.
    [[nodiscard]] std::string answer(std::string_view name, const Json& rest) &&;

private:
    std::string members_;
};

/// Files below the folder that must be made durable, and those that are to go.
[[nodiscard]] Json touched_view(const std::string& folder, const Touched& touched);

}  // namespace accession::desk
