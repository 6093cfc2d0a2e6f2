// SPDX-License-Identifier: Apache-2.0
// What a manifest would say, read off the other files of a store that has none. That is seldom so: none of it is inlined
// into what every start runs, and waits for.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/journal/manifest.h"
#include "core/journal/storage.h"

namespace accession {

/// Archives as the files tell, oldest first; what is no archive of this store shows when it is read. One that was put
/// together for a snapshot that came to nothing does not count: what it holds is still in the log, or in an archive made
/// after it.
[[nodiscard, gnu::noinline]] std::vector<ArchiveEntry> archives_without_manifest(
    Storage& storage, const std::set<std::uint32_t>& numbers, const SnapshotMark& mark);

/// The hub's id of the workspace, which a record of the log says; empty where no hub has it, nothing where one has and
/// that record cannot be read.
[[nodiscard, gnu::noinline]] std::optional<std::string> workspace_without_manifest(
    Storage& storage, const std::set<std::uint32_t>& segments, const SnapshotMark& mark);

/// One that a later version has begun.
[[nodiscard, gnu::noinline]] bool has_newer_segment(Storage& storage,
                                                    const std::set<std::uint32_t>& segments);

}  // namespace accession
