// SPDX-License-Identifier: Apache-2.0
// Vendors and funds that are here under ids that are not their codes: others know them by the codes.
#pragma once

#include "core/formats/alma/batch.h"
#include "core/workspace/workspace.h"

namespace accession {

/// A record of the batch, and whatever names it, has the id that the vendor or fund with its code has here.
void know_by_code(AlmaBatch& batch, const Workspace& existing);

/// The line naming its vendor and its funds by their codes.
[[nodiscard]] Line with_codes(const Workspace& workspace, Line line);

}  // namespace accession
