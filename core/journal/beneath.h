// SPDX-License-Identifier: Apache-2.0
// Whether changes that came from a hub can go beneath what waits, without what waits being taken back and
// done again (docs/decisions/0016-what-waits-is-seldom-decided-again.md).
#pragma once

#include <span>

#include "core/journal/decided.h"
#include "core/journal/queue.h"
#include "core/workspace/workspace.h"

namespace accession {

/// They can when nothing that waits depends on them and they on nothing of it, when none of them is a
/// command of the queue, and when they create no record: a record has its place by when it came.
[[nodiscard]] bool can_go_beneath(const Workspace& view, const Queue& queue,
                                  std::span<const Decided> changes);

}  // namespace accession
