// SPDX-License-Identifier: Apache-2.0
// Types of lines as lists show them (B2): by name where the API has codes.
#pragma once

#include <string>
#include <string_view>

namespace accession::alma_words {

/// The code of a type's name; a code or an unknown text stays what it is.
[[nodiscard]] std::string type_from(std::string_view text);

}  // namespace accession::alma_words
