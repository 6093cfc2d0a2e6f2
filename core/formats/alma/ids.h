// SPDX-License-Identifier: Apache-2.0
// Ids of what Alma has not made yet, or did not tell: they begin with the line's number and a `#`,
// which no id of Alma's has, so that they never go out as if they were Alma's.
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

[[nodiscard]] inline bool is_made_up(std::string_view id, const Line& line) {
    const std::string& own = line.id.str();
    return id.size() > own.size() && id.starts_with(own) && id[own.size()] == '#';
}

/// A copy that is ordered and was listed nowhere.
[[nodiscard]] inline bool says_nothing(const Item& item) {
    return !item.received_on && item.extra.empty() && item.barcode.empty();
}

}  // namespace accession
