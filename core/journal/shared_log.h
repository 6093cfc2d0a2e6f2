// SPDX-License-Identifier: Apache-2.0
// What the log records of a shared workspace do to its queue and its history. The ledger takes them in
// when it has written them, recovery when it reads them again: the same way.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/journal/frame.h"
#include "core/journal/history.h"
#include "core/journal/queue.h"
#include "core/lifecycle/fact.h"

namespace accession {

/// Gives the facts that it confirms, mostly none; nothing when the record cannot be taken apart, and
/// nothing has changed then.
[[nodiscard]] std::optional<std::vector<Fact>> take_shared(std::uint64_t sequence, RecordKind kind,
                                                           std::string_view payload, Queue& queue,
                                                           History& history);

/// All of the queue as log records: what a log begins with. Reading them twice changes nothing.
[[nodiscard]] std::vector<std::pair<RecordKind, std::string>> records_of(const Queue& queue);

/// The commands that no hub has taken, those that need attention first, as a history of their own.
[[nodiscard]] History history_of(const Queue& queue);

}  // namespace accession
