// SPDX-License-Identifier: Apache-2.0
// What the desk shows of a workspace that devices share by a hub: shapes as in
// web/src/contract/sync.ts.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <vector>

#include "core/journal/ledger.h"
#include "core/sync/courier.h"

namespace accession::desk {

/// Null where no hub has it.
[[nodiscard]] nlohmann::json sync_view(const Ledger& ledger, const Courier& courier);
/// What was rejected or adjusted, oldest first, and what waits and is not allowed any more.
[[nodiscard]] nlohmann::json attention_view(const Ledger& ledger);
[[nodiscard]] nlohmann::json outcome_view(const Ledger& ledger, const Command& command,
                                          const Outcome& outcome);
/// Items that were not taken although the others were.
[[nodiscard]] nlohmann::json left_out_view(const std::vector<LeftOut>& left_out);
[[nodiscard]] nlohmann::json told_view(const std::vector<Consequence>& consequences);
/// The story of a line, newest first: what waits, what needs attention, what is confirmed.
[[nodiscard]] nlohmann::json history_view(const Ledger& ledger, const Line& line);

}  // namespace accession::desk
