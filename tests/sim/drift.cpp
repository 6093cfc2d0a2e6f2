// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/drift.h"

#include "core/journal/decided.h"
#include "core/sync/messages_json.h"

namespace accession::sim {

bool leave_out_effects(SyncReply& page, Random& random) {
    auto changes = read_changes_reply(page.body);
    if (page.status != 200 || !changes || changes->changes.empty()) {
        return false;
    }
    Change& change =
        changes->changes.at(random.below(static_cast<std::uint32_t>(changes->changes.size())));
    const auto decided = decode_decided(change.decided);
    if (!decided || decided->facts.empty()) {
        return false;
    }
    change.decided = encode_decided(decided->command, {}, decided->told);
    page.body = write_changes_reply(*changes);
    return true;
}

}  // namespace accession::sim
