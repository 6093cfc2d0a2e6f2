// SPDX-License-Identifier: Apache-2.0
#include "core/journal/verify.h"

#include <utility>

namespace accession {

Verified verify(Storage& storage, const Ledger& ledger) {
    Verified verified;
    for (const std::string& name : storage.list()) {
        ++verified.files;
        verified.bytes += storage.size(name);
    }
    Recovered found = recover(storage);
    verified.found = found.found;
    verified.notes = std::move(found.notes);
    if (found.queue) {
        found.queue->redo(found.workspace);
    }
    verified.state_hash = ledger.workspace().state_hash();
    verified.replay_hash = found.workspace.state_hash();
    return verified;
}

}  // namespace accession
