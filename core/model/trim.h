// SPDX-License-Identifier: Apache-2.0
// A text that somebody typed, without the blanks around it.
#pragma once

#include <cstddef>
#include <string_view>

namespace accession {

/// Blanks, tabs and line ends at either end are no part of what was meant.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Nothing was said.
[[nodiscard]] constexpr bool is_blank(std::string_view text) {
    return trimmed(text).empty();
}

}  // namespace accession
