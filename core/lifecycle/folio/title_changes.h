// SPDX-License-Identifier: Apache-2.0
// A title as a command would have it.
#pragma once

#include <vector>

#include "core/lifecycle/command.h"
#include "core/lifecycle/state.h"
#include "core/validation/finding.h"

namespace accession::folio {

struct TitleChange {
    Title after;
    std::vector<Finding> findings;
};

/// Null when there is no such title.
[[nodiscard]] const Title* title_of_command(const State& state, const Command& command);
/// Codes: `unknown_field`, `invalid_value`, `claimingConfigInvalid`.
[[nodiscard]] TitleChange changed_title(const Title& before, const FieldSet& set);
[[nodiscard]] std::vector<ItemId> pieces_of(const State& state, const Title& title);

}  // namespace accession::folio
