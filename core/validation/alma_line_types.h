// SPDX-License-Identifier: Apache-2.0
// Alma's types of purchase-order line (B2): a format, a continuity, and what follows from them.
#pragma once

#include <span>
#include <string_view>

#include "core/model/kinds.h"

namespace accession::alma {

struct LineType {
    std::string_view code;
    Format format = Format::physical;
    Continuity continuity = Continuity::one_time;
    /// Describes one title; a collection does not (R56).
    bool title_based = true;
    /// The claiming job looks at it: not standing orders of monographs, not digital (B8).
    bool claimed = true;
};

[[nodiscard]] std::span<const LineType> line_types();
/// Null for an unknown code.
[[nodiscard]] const LineType* line_type(std::string_view code);

}  // namespace accession::alma
