// SPDX-License-Identifier: Apache-2.0
// What a hub has other than a device, where their tables' sums differ: only those parts have to travel.
#pragma once

#include <cstddef>
#include <expected>

#include "core/sync/hub_store.h"
#include "core/sync/messages.h"

namespace accession {

/// As of one moment, from the store; pushes go on meanwhile. As many of the buckets that differ as have so many bytes
/// when they are written, at least one. Reads all records of the tables. Faults: `hub_restored`, `busy`, and `malformed`
/// where there is no such table.
[[nodiscard]] std::expected<CompareReply, SyncFault> compare_with(HubStore& store,
                                                                  const CompareRequest& request,
                                                                  std::size_t bytes);

}  // namespace accession
