// SPDX-License-Identifier: Apache-2.0
#include "core/sync/own_changes.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "core/journal/decided.h"

namespace accession {

namespace {

/// What waits, as the hub would keep it if it came to what the view shows.
std::optional<std::string> decided_here(const Queue& queue, std::uint64_t seq) {
    const auto found = queue.waiting().find(seq);
    if (found == queue.waiting().end() || !found->second.on_view) {
        return std::nullopt;
    }
    const Waiting& one = found->second;
    return encode_decided(one.command, one.on_view->facts, one.follows);
}

/// Everything from there on comes later.
void end_before(ChangesReply& page, std::vector<Change>::iterator first) {
    page.position = first->position - 1;
    page.more = true;
    page.hashes.clear();
    page.changes.erase(first, page.changes.end());
}

}  // namespace

void leave_out_own(ChangesReply& page, const StoreId& device) {
    for (Change& change : page.changes) {
        if (change.device == device) {
            page.sums.emplace(change.position, hash128(change.decided));
            change.decided.clear();
        }
    }
}

bool fill_in_own(ChangesReply& page, const Queue& queue) {
    for (auto change = page.changes.begin(); change != page.changes.end(); ++change) {
        const auto sum = page.sums.find(change->position);
        if (sum == page.sums.end()) {
            continue;
        }
        auto decided =
            change->device == queue.device() ? decided_here(queue, change->seq) : std::nullopt;
        if (!decided || hash128(*decided) != sum->second) {
            end_before(page, change);
            return false;
        }
        change->decided = std::move(*decided);
    }
    return true;
}

}  // namespace accession
