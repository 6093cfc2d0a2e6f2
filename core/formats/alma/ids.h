// SPDX-License-Identifier: Apache-2.0
// Ids of what Alma has not made yet, or did not tell: they never go out as if they were Alma's. Those that a file's
// record gets begin with the line's id and a `#`; those that commands give (core/lifecycle/alma/numbering.h) end with
// `.i1` or `.item`. No id of Alma's has such a character.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/model/entities.h"
#include "core/model/line.h"

namespace accession {

[[nodiscard]] inline std::string made_up_id(const Line& line, char kind, std::size_t number) {
    return line.id.str() + "#" + kind + std::to_string(number);
}

/// `L1.i2`, `L1.h1`, and the `W1.item` of a binding.
[[nodiscard]] inline bool is_made_by_command(std::string_view id) {
    const std::size_t dot = id.find_last_of('.');
    if (dot == std::string_view::npos) {
        return false;
    }
    const std::string_view name = id.substr(dot + 1);
    return name == "item" || (name.size() > 1 && std::string_view("hi").contains(name.front()) &&
                              name.find_first_not_of("0123456789", 1) == std::string_view::npos);
}

[[nodiscard]] inline bool is_made_up(std::string_view id, const Line& line) {
    const std::string& own = line.id.str();
    return (id.size() > own.size() && id.starts_with(own) && id[own.size()] == '#') ||
           is_made_by_command(id);
}

/// A copy that is ordered and was listed nowhere.
[[nodiscard]] inline bool says_nothing(const Item& item) {
    return !item.received_on && item.extra.empty() && item.barcode.empty();
}

}  // namespace accession
