// SPDX-License-Identifier: Apache-2.0
// Lines and orders of a file that are here under ids that are not their numbers: they were made here.
#pragma once

#include "core/formats/alma/batch.h"
#include "core/workspace/workspace.h"

namespace accession {

/// A record has the id that the line or the order with its number has here, and so has whatever it names. What the
/// record says no id of (its bib, holdings) is the one that the line has.
void know_by_number(AlmaBatch& batch, const Workspace& existing);

}  // namespace accession
