// SPDX-License-Identifier: Apache-2.0
// The lists people who order with FOLIO's rules work through, read off the state as of a day.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/lifecycle/state.h"

namespace accession::folio {

/// Why a line is on a list, in figures.
struct Standing {
    /// The earliest day that brought it there, or by which it will be looked at again.
    std::optional<Date> since;
    /// Pieces that are meant.
    std::size_t pieces = 0;
};

using PiecesOfLine = std::vector<const Item*>;
[[nodiscard]] PiecesOfLine pieces_of(const State& state, const LineId& line);

struct WorkList {
    std::string_view name;
    /// Read off the day; else off the statuses, whatever the day.
    bool by_day;
    /// Nothing when the line is not on the list.
    std::optional<Standing> (*standing)(const State& state, const Line& line,
                                        const PiecesOfLine& pieces, Date day);
};

/// B1, B4: what waits to be opened and what keeps an order open; C3: what is late, claimed and due;
/// A1: what is to be renewed or reviewed. `claim_job` holds what that job would mark Late.
[[nodiscard]] std::span<const WorkList> work_lists();
[[nodiscard]] const WorkList* work_list(std::string_view name);

}  // namespace accession::folio
