// SPDX-License-Identifier: Apache-2.0
// A program of another time that folds a change otherwise than the hub, as nothing but the tables' sums can tell.
#pragma once

#include "core/sync/courier.h"
#include "tests/sim/sim_storage.h"

namespace accession::sim {

/// Of a page of changes one has no effect any more. False: there is none that came whole, or it is no such page.
bool leave_out_effects(SyncReply& page, Random& random);

}  // namespace accession::sim
