// SPDX-License-Identifier: Apache-2.0
// A device's own commands come back to it as changes. What it has decided itself need not travel twice: where the hub has
// come to the same, to the byte, its sum is enough (docs/sync-protocol.md, "Pull").
#pragma once

#include "core/journal/queue.h"
#include "core/sync/messages.h"

namespace accession {

/// At the hub: leaves out of a page what this device decided. Nothing of others'.
void leave_out_own(ChangesReply& page, const StoreId& device);

/// At the device: fills in what was left out. False when one is not known here as the hub has it; the page ends before it
/// then, and the rest is to be asked for whole.
[[nodiscard]] bool fill_in_own(ChangesReply& page, const Queue& queue);

}  // namespace accession
