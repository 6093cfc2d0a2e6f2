// SPDX-License-Identifier: Apache-2.0
// What a store is begun with.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/journal/ledger.h"

namespace accession {

struct Ledger::Beginning {
    Workspace workspace;
    History history;
    std::uint64_t sequence = 0;
    /// The workspace's bytes, where they are at hand.
    HeldBytes state;
    /// Of a shared workspace; `workspace` is what is confirmed.
    std::optional<Queue> queue = {};
};

}  // namespace accession
