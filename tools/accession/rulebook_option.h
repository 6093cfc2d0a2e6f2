// SPDX-License-Identifier: Apache-2.0
// A rulebook named on the command line.
#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "core/model/kinds.h"

namespace accession::tool {

inline CLI::Validator is_rulebook() {
    return CLI::IsMember(
        {std::string(text_of(RulebookKey::alma)), std::string(text_of(RulebookKey::folio))});
}

/// Of a text that `is_rulebook` has checked.
inline RulebookKey rulebook_named(const std::string& text) {
    RulebookKey key = RulebookKey::alma;
    return read_kind(text, key) ? key : RulebookKey::alma;
}

}  // namespace accession::tool
