// SPDX-License-Identifier: Apache-2.0
// What a column of a table holds, by its heading (alma.md F), in the languages of the desk.
#pragma once

#include <string_view>

namespace accession {

/// The field; empty where nobody knows the heading. `bare`: letters A to Z and digits, in capitals, all
/// else left out (`alma_words::bare`), so that "Título" and "Titulo" are TTULO and TITULO.
[[nodiscard]] std::string_view field_of_bare_heading(std::string_view bare);

}  // namespace accession
