// SPDX-License-Identifier: Apache-2.0
#include "core/sync/hub_reads.h"

#include <algorithm>
#include <utility>

#include "core/journal/decided.h"
#include "core/sync/messages_json.h"
#include "core/sync/own_changes.h"
#include "core/workspace/snapshot.h"

namespace accession {

namespace {

constexpr std::size_t fold_bytes = std::size_t{4} * 1024 * 1024;

/// The newest one with all that came after it.
std::expected<HubSnapshot, SyncFault> made_anew(HubReading& reading, Workspace& state,
                                                std::uint64_t position) {
    if (!fold_changes(reading, state, position)) {
        return std::unexpected(hub_busy());
    }
    return HubSnapshot{reading.epoch(), position, SnapshotWriter(state).take()};
}

/// Takes away what goes beyond so many bytes of a reply, but for the first. Small changes have more around them than
/// in them.
void end_page(std::vector<Change>& changes, std::size_t bytes) {
    std::size_t size = 0;
    auto beyond = std::ranges::find_if(changes, [&](const Change& change) {
        size += written_bytes(change);
        return size > bytes;
    });
    if (beyond == changes.begin() && beyond != changes.end()) {
        ++beyond;
    }
    changes.erase(beyond, changes.end());
}

}  // namespace

SyncFault hub_busy() {
    return {503, "busy"};
}

SyncFault hub_restored(const Epoch& epoch, std::uint64_t position) {
    return {409, "hub_restored", {}, epoch, position};
}

std::optional<SyncFault> epoch_fault(HubReading& reading, const Epoch& epoch,
                                     std::uint64_t position) {
    const std::uint64_t last = reading.position();
    if (epoch == reading.epoch() && position <= last) {
        return std::nullopt;
    }
    // In its own epoch a device can only be ahead of a database that was put back by hand.
    const std::uint64_t common = epoch == reading.epoch() ? last : reading.common_with(epoch);
    return reading.good() ? hub_restored(reading.epoch(), common) : hub_busy();
}

TableHashes hashes_of(const Workspace& state) {
    TableHashes hashes;
    for (const auto& [table, hash] : state.table_hashes()) {
        hashes.emplace(table, hash);
    }
    return hashes;
}

std::optional<std::uint64_t> newest_state(HubReading& reading, Workspace& state,
                                          std::string* bytes) {
    const Epoch epoch = reading.epoch();
    auto snapshot = reading.newest_snapshot(behind_all);
    while (snapshot && snapshot->epoch == epoch) {
        if (bytes != nullptr) {
            *bytes = snapshot->bytes;
        }
        if (read_snapshot(std::move(snapshot->bytes), state)) {
            return snapshot->position;
        }
        snapshot = reading.newest_snapshot(snapshot->position);
    }
    return std::nullopt;
}

bool fold_changes(HubReading& reading, Workspace& state, std::uint64_t& position) {
    while (position < reading.position()) {
        const std::vector<Change> changes = reading.changes(position, fold_bytes);
        for (const Change& change : changes) {
            const auto decided = decode_decided(change.decided);
            if (!decided || change.position != position + 1) {
                return false;
            }
            state.apply(decided->facts);
            position = change.position;
        }
        if (changes.empty()) {
            return false;
        }
    }
    return true;
}

std::expected<ChangesReply, SyncFault> changes_after(HubStore& store, const Epoch& epoch,
                                                     std::uint64_t after, std::size_t bytes,
                                                     const std::optional<StoreId>& own) {
    const auto reading = store.read();
    if (!reading) {
        return std::unexpected(hub_busy());
    }
    const std::uint64_t last = reading->position();
    if (auto fault = epoch_fault(*reading, epoch, after)) {
        return std::unexpected(std::move(*fault));
    }
    ChangesReply reply{epoch, after, false, {}, {}, {}};
    if (after < last) {
        if (after < reading->kept_after()) {
            return std::unexpected(SyncFault{410, "changes_gone"});
        }
        reply.changes = reading->changes(after, bytes);
        end_page(reply.changes, bytes);
        if (reply.changes.empty()) {
            return std::unexpected(hub_busy());
        }
        reply.position = reply.changes.back().position;
    }
    if (own) {
        leave_out_own(reply, *own);
    }
    reply.more = reply.position < last;
    if (!reply.more) {
        reply.hashes = reading->table_hashes();
    }
    return reply;
}

std::expected<HubSnapshot, SyncFault> snapshot_reaching(HubStore& store, std::uint64_t behind,
                                                        std::uint64_t after) {
    std::expected<HubSnapshot, SyncFault> made;
    {
        const auto reading = store.read();
        Workspace state;
        std::string bytes;
        const auto newest = reading ? newest_state(*reading, state, &bytes) : std::nullopt;
        if (!newest) {
            return std::unexpected(hub_busy());
        }
        const std::uint64_t last = reading->position();
        if (*newest + behind >= last && *newest >= std::min(after, last)) {
            return HubSnapshot{reading->epoch(), *newest, std::move(bytes)};
        }
        made = made_anew(*reading, state, *newest);
    }
    if (!made) {
        return made;
    }
    const auto transaction = store.begin();
    if (!transaction || transaction->epoch() != made->epoch) {
        return std::unexpected(hub_busy());
    }
    transaction->put_snapshot(*made);
    if (!transaction->commit()) {
        return std::unexpected(hub_busy());
    }
    return made;
}

}  // namespace accession
