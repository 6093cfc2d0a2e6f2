// SPDX-License-Identifier: Apache-2.0
// Copies of a line that Alma has made since, beside those that were made here while it had none.
#pragma once

#include <cstddef>
#include <vector>

#include "core/lifecycle/fact.h"
#include "core/lifecycle/state.h"
#include "core/model/entities.h"

namespace accession {

/// Copies that a file lists take the places of copies that were made here for the line (ids.h), and what was done with
/// those stays done. Nobody then waits for a copy twice, and no receipt makes in Alma what Alma has.
class MadeCopies {
public:
    /// Those of this line that no volume was bound of or is to be.
    MadeCopies(const State& existing, const Line& line);

    /// The place of a copy for this one, with what was done. Adds what becomes of the copy and of the claims and
    /// the department's work orders that name it; false where there is none left.
    [[nodiscard]] bool give_place(Item& listed, std::vector<Fact>& facts);
    [[nodiscard]] std::size_t left() const { return copies_.size(); }

private:
    std::vector<const Item*> copies_;
    /// As they are after the places that were given.
    std::vector<Claim> claims_;
    std::vector<WorkOrder> work_orders_;
};

}  // namespace accession
