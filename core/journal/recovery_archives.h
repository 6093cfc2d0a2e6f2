// SPDX-License-Identifier: Apache-2.0
// The part of recovery that reads archives: whole ones are taken as they are, of damaged ones every
// record that can be read.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/journal/frame.h"
#include "core/journal/history.h"
#include "core/journal/recovery.h"
#include "core/journal/storage.h"

namespace accession {

/// Those that the manifest names; what is wrong with them is noted. Where something is, commands are looked for in
/// `strays` as well: the bytes of files in which they might be.
void read_archives(Storage& storage, const std::function<std::vector<std::string>()>& strays,
                   Recovered& found);

/// Puts a command into the history; false when it cannot be taken apart or does not belong there.
[[nodiscard]] bool remember(const ReadFrame& one, History& history);

}  // namespace accession
