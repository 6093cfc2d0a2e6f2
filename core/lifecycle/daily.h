// SPDX-License-Identifier: Apache-2.0
// The daily jobs: rows of the table that nobody begins and that no change brings about, only the day.
#pragma once

#include "core/lifecycle/rulebook.h"
#include "core/lifecycle/transition.h"

namespace accession {

/// Takes every daily row, in the order of the table, for each line it fits, in the order in which
/// the lines came in; rows about orders look at the orders touched so far.
void run_daily_rows(Transition& transition, const Rulebook& rulebook);

/// Whether a daily row fits a line on the day of the situation.
[[nodiscard]] bool is_due(const Row& row, const Situation& situation);

}  // namespace accession
