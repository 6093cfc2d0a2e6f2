// SPDX-License-Identifier: Apache-2.0
// International Standard Book Numbers: one key for both lengths, and their check digits. And how the
// Serial Number looks, which stands in the same field.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace accession {

enum class IsbnVerdict { not_an_isbn, valid, wrong_check_digit };

/// An ISBN's digits without hyphens and blanks, `X` in upper case; a qualifier after the number
/// ("9780552142352 (pbk.)") is left out. Empty when the text does not begin with 10 or 13 of them.
[[nodiscard]] std::string isbn_digits(std::string_view text);
[[nodiscard]] IsbnVerdict check_isbn(std::string_view text);
/// The 13-digit form that a 10-digit ISBN and its 13-digit twin share. A number with a wrong check
/// digit keeps its own digits, so that a scan of the same wrong number still finds it.
[[nodiscard]] std::optional<std::string> isbn_key(std::string_view text);
/// The 10-digit form of a 978 number; nothing for 979 numbers.
[[nodiscard]] std::optional<std::string> isbn10(std::string_view isbn13);

/// Eight digits, hyphen or not, the last of which may be an X; its check digit is not looked at.
[[nodiscard]] bool is_issn(std::string_view text);

}  // namespace accession
