// SPDX-License-Identifier: Apache-2.0
// Fields of a line that are kept as they come, and still hold only what FOLIO's schemas let in
// (folio.md A2, A3).
#pragma once

#include <span>
#include <string_view>

#include "core/model/line.h"

namespace accession::folio {

/// What the field at `path` may be; a member of a list by the list's path and its own name. None:
/// whatever fits its kind.
[[nodiscard]] std::span<const std::string_view> words_of(std::string_view path);

/// The fields that hold such words, or an address.
[[nodiscard]] std::span<const std::string_view> paths_of_words();
/// The line's field at one of those paths is empty or holds what it may.
[[nodiscard]] bool holds_its_words(const Line& line, std::string_view path);

/// What `eresource.resourceUrl` has to be (A3).
[[nodiscard]] bool is_web_address(std::string_view text);

}  // namespace accession::folio
