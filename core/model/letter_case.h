// SPDX-License-Identifier: Apache-2.0
// The characters of a UTF-8 text, and small letters for capitals.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace accession {

/// Decodes one character and advances; a broken byte counts as a character of its own.
[[nodiscard]] std::uint32_t next_point(std::string_view text, std::size_t& at);
void append_utf8(std::string& out, std::uint32_t point);

/// Latin, Greek and Cyrillic letters in their small form, accents and all ("ÉTUDES" -> "études"); a
/// sigma at the end of a word is a sigma.
[[nodiscard]] std::string in_small_letters(std::string_view utf8);

}  // namespace accession
