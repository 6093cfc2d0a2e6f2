// SPDX-License-Identifier: Apache-2.0
// Acquisition units: who may do something to an order that belongs to a team (folio.md A5).
#pragma once

#include <string_view>
#include <vector>

#include "core/lifecycle/situation.h"

namespace accession::folio {

/// Who is no member of any unit of the order may not do what every one of its units protects: the least
/// restrictive of them decides. Codes: `userHasNoPermission`; of a change of the order's units
/// themselves `orderAcqUnitsNotFound`, `userHasNoAcqUnitsPermission`.
void unit_faults(std::string_view action, const Situation& situation, std::vector<Unmet>& unmet);

}  // namespace accession::folio
