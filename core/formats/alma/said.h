// SPDX-License-Identifier: Apache-2.0
// What a table says of lines that are there, in place of what they were.
#pragma once

#include <deque>

#include "core/formats/alma/batch.h"
#include "core/lifecycle/state.h"

namespace accession {

/// A table has some columns: what it says nothing of stays as it is. A line that is there becomes itself with what the
/// table says; a record of Alma's says all of it.
void say_onto(std::deque<AlmaLine>& lines, const State& existing);

}  // namespace accession
