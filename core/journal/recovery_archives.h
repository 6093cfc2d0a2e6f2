// SPDX-License-Identifier: Apache-2.0
// The part of recovery that reads archives: whole ones are taken as they are, of damaged ones every
// record that can be read.
#pragma once

#include "core/journal/frame.h"
#include "core/journal/history.h"
#include "core/journal/recovery.h"
#include "core/journal/storage.h"

namespace accession {

/// Those that the manifest names; what is wrong with them is noted.
void read_archives(Storage& storage, Recovered& found);

/// Puts a command into the history; false when it cannot be taken apart or does not belong there.
[[nodiscard]] bool remember(const ReadFrame& one, History& history);

}  // namespace accession
