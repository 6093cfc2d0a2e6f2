// SPDX-License-Identifier: Apache-2.0
// What a hub says of a workspace without deciding anything: pages of changes, and snapshots. It is read
// from the store as of one moment, whichever hub has written it; pushes go on meanwhile.
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>

#include "core/sync/hub_store.h"
#include "core/sync/messages.h"
#include "core/workspace/workspace.h"

namespace accession {

/// A page of what came after a position, of so many bytes as it is written whole at most, or of one change; of those of the
/// device `own` only the sums. Fault `changes_gone`: that is not kept any more, the device has to take a snapshot.
[[nodiscard]] std::expected<ChangesReply, SyncFault> changes_after(
    HubStore& store, const Epoch& epoch, std::uint64_t after, std::size_t bytes,
    const std::optional<StoreId>& own = std::nullopt);

/// The newest snapshot, made anew when more than `behind` changes came after it, or when it does not
/// reach to `after`, which the device has seen already. Only that a new one is kept is a transaction.
[[nodiscard]] std::expected<HubSnapshot, SyncFault> snapshot_reaching(HubStore& store,
                                                                      std::uint64_t behind,
                                                                      std::uint64_t after = 0);

/// Reads the newest snapshot that is whole into `state` (empty before), and gives its position; a
/// damaged one is passed over, for what came after an older one is kept as well. `bytes`: the snapshot.
[[nodiscard]] std::optional<std::uint64_t> newest_state(HubReading& reading, Workspace& state,
                                                        std::string* bytes = nullptr);

/// Brings a state as of `position`, and it, to the last change. False: something is missing or cannot be
/// read; the state is somewhere between then.
[[nodiscard]] bool fold_changes(HubReading& reading, Workspace& state, std::uint64_t& position);

[[nodiscard]] TableHashes hashes_of(const Workspace& state);

/// Of what a device says of itself: where its epoch is not the store's, or it is ahead of it.
[[nodiscard]] std::optional<SyncFault> epoch_fault(HubReading& reading, const Epoch& epoch,
                                                   std::uint64_t position);

/// The store cannot be had now, or what it holds does not fit.
[[nodiscard]] SyncFault hub_busy();
/// The device's epoch is over; `position` is what the workspace still has in common with it.
[[nodiscard]] SyncFault hub_restored(const Epoch& epoch, std::uint64_t position);

}  // namespace accession
