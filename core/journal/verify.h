// SPDX-License-Identifier: Apache-2.0
// Whether what is stored is what is in memory: every checksum and hash, and a fresh replay.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/journal/ledger.h"
#include "core/journal/storage.h"
#include "core/model/hash128.h"

namespace accession {

struct Verified {
    /// What opening the store now would find.
    Found found = Found::nothing;
    std::vector<Note> notes;
    std::size_t files = 0;
    std::uint64_t bytes = 0;
    Hash128 state_hash;
    Hash128 replay_hash;

    [[nodiscard]] bool good() const {
        return found == Found::opened && notes.empty() && state_hash == replay_hash;
    }
};

/// Everything that was submitted has to be written (`Ledger::keep`).
[[nodiscard]] Verified verify(Storage& storage, const Ledger& ledger);

}  // namespace accession
