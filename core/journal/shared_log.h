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

/// What a record confirms.
struct Confirmed {
    /// Of most records none.
    std::vector<Fact> facts = {};
    /// The view shows them already (`Queue::confirm`).
    bool as_shown = false;
};

/// Nothing when the record cannot be taken apart, and nothing has changed then.
[[nodiscard]] std::optional<Confirmed> take_shared(std::uint64_t sequence, RecordKind kind,
                                                   std::string_view payload, Queue& queue,
                                                   History& history);
/// The same of a change that was taken apart already.
[[nodiscard]] Confirmed take_change(std::uint64_t sequence, std::string payload,
                                    const Change& change, Decided decided, Queue& queue,
                                    History& history);

/// All of the queue as log records: what a log begins with. Reading them twice changes nothing.
[[nodiscard]] std::vector<std::pair<RecordKind, std::string>> records_of(const Queue& queue);

/// The commands that no hub has taken, those that need attention first, as a history of their own.
[[nodiscard]] History history_of(const Queue& queue);

}  // namespace accession
