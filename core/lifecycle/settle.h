// SPDX-License-Identifier: Apache-2.0
// What follows by itself: the automatic rows, taken until nothing more follows.
#pragma once

#include "core/lifecycle/rulebook.h"
#include "core/lifecycle/transition.h"

namespace accession {

/// Emits the move of a row (if it moves anything) and runs its effects on the transition's subject.
void carry_out(Transition& transition, const Row& row, const Situation& situation);

/// Takes the automatic rows of the touched lines (when the effects asked to settle them) and of the
/// touched orders.
void settle(Transition& transition, const Rulebook& rulebook);

}  // namespace accession
