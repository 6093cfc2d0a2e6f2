// SPDX-License-Identifier: Apache-2.0
// What several effects do to a line's encumbrance and claim.
#pragma once

#include "core/lifecycle/transition.h"

namespace accession::alma {

void set_encumbrance(Transition& t, const Line& line, Encumbrance encumbrance);
/// Encumbers what is still to be paid.
void encumber(Transition& t, const Line& line);
/// Takes the In Claim flag off a line that is not late any more.
void end_claim_if_on_time(Transition& t, const LineId& id);

}  // namespace accession::alma
