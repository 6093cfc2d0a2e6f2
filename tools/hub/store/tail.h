// SPDX-License-Identifier: Apache-2.0
// How many changes are kept for devices that come back. What is older than the tail is in the snapshots;
// a device that has not seen it takes one (docs/sync-protocol.md). Answers are never taken away.
#pragma once

#include <cstdint>

#include "tools/hub/store/sql_hub_store.h"

namespace accession::hub {

/// What is kept at least: so many of the newest changes, and all that are younger.
struct Retention {
    std::uint64_t changes = 10'000;
    /// Milliseconds, as exactly as `change_times` knows.
    std::int64_t age = std::int64_t{90} * 24 * 3600 * 1000;
};

/// How often it is noted which position was reached by when.
inline constexpr std::int64_t noted_every_ms = std::int64_t{3600} * 1000;

/// Takes away what need not be kept, as far as the older of the two kept snapshots has it: whoever is
/// downloading that one pulls what came after it. Makes a snapshot where the newest does not reach far
/// enough; what that one sets free goes the next time. Works in small transactions; broken off, the next
/// call goes on. False: the database could not be had.
[[nodiscard]] bool cut_tail(Database& database, SqlHubStore& store, const Retention& retention,
                            std::int64_t now);

}  // namespace accession::hub
