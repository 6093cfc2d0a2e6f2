// SPDX-License-Identifier: Apache-2.0
// Whether what waits can stand while changes come from a hub, without being taken back and done again
// (docs/decisions/0016-what-waits-is-seldom-decided-again.md).
#pragma once

#include <span>

#include "core/journal/decided.h"
#include "core/journal/queue.h"
#include "core/workspace/workspace.h"

namespace accession {

/// Each change has to be one of two kinds. Of this device: the command that waits longest, come to what the view shows of
/// it, with nothing made or removed; it is confirmed where it stands. Of others: nothing that waits depends on it nor it
/// on that, and it creates no record, for a record has its place by when it came; it goes beneath.
[[nodiscard]] bool can_stand(const Workspace& view, const Queue& queue,
                             std::span<const Decided> changes);

}  // namespace accession
