// SPDX-License-Identifier: Apache-2.0
// Copies of a line that Alma has made since, beside those that were made here while it had none.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/lifecycle/state.h"
#include "core/model/entities.h"

namespace accession {

/// Copies that a file lists take the places of copies that were made here for the line (ids.h), and what was done with
/// those stays done. Nobody then waits for a copy twice, and no receipt makes in Alma what Alma has.
class MadeCopies {
public:
    /// Those of this line that nothing else names.
    MadeCopies(const State& existing, const Line& line);

    /// The copy whose place this one takes, with what was done; nothing where there is none left.
    [[nodiscard]] std::optional<ItemId> give_place(Item& listed);
    [[nodiscard]] std::size_t left() const { return copies_.size(); }

private:
    std::vector<const Item*> copies_;
};

}  // namespace accession
