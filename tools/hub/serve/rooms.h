// SPDX-License-Identifier: Apache-2.0
// The workspaces that are open in this hub: each with its state, its turn to be decided on, and the
// snapshot that is being downloaded. What is read waits for no turn.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/sync/hub.h"
#include "tools/hub/http/socket.h"
#include "tools/hub/store/sql_hub_store.h"

namespace accession::hub {

/// A snapshot that may go to many at once.
struct SharedSnapshot {
    Standing standing;
    std::shared_ptr<const std::string> bytes;

    /// As it stands in ETag: "<epoch>-<position>", in quotes.
    [[nodiscard]] std::string tag() const;
};

class Room {
public:
    Room(Database& database, std::string workspace);

    /// Those that wait while others are decided on are decided together next, by one of them for all.
    [[nodiscard]] PushAnswer push(const PushRequest& request, const Caller& caller,
                                  std::int64_t clock);
    /// Of the device `own`'s changes only the sums.
    [[nodiscard]] std::expected<ChangesReply, SyncFault> changes(
        const Epoch& epoch, std::uint64_t after, const std::optional<StoreId>& own = std::nullopt);
    /// One at a time, for all records of the tables are read; `busy` to whoever comes meanwhile.
    [[nodiscard]] std::expected<CompareReply, SyncFault> compare(const CompareRequest& request);
    /// One that is not far behind, and reaches to `after` if the workspace does.
    [[nodiscard]] std::expected<SharedSnapshot, SyncFault> snapshot(std::uint64_t after);
    /// The one with this tag, when it is still kept.
    [[nodiscard]] std::optional<SharedSnapshot> snapshot_tagged(std::string_view tag);
    /// Lets go of a snapshot that nobody has asked for in a while.
    void tidy();
    /// Gives the state's memory back, unless somebody decides just now.
    void let_go();
    [[nodiscard]] bool has_state();

private:
    [[nodiscard]] SharedSnapshot keep(HubSnapshot snapshot);

    struct Waiting;
    /// The first of those that wait, as many as are worth one transaction.
    [[nodiscard]] std::vector<Waiting*> next_together();
    [[nodiscard]] std::vector<PushAnswer> decide(const std::vector<Waiting*>& together);

    SqlHubStore store_;
    std::mutex queueing_;
    std::condition_variable decided_;
    std::deque<Waiting*> waiting_;
    bool somebody_decides_ = false;
    std::mutex deciding_;
    Hub hub_;
    // Who fetches never waits for who decides.
    std::mutex fetching_;
    SharedSnapshot newest_;
    Clock::time_point asked_;
    std::mutex comparing_;
};

class Rooms {
public:
    /// So many workspaces keep their state in memory, at most; of those beyond, the ones that were decided
    /// on last.
    Rooms(Database& database, std::size_t states_max)
        : database_(database), states_max_(states_max) {}

    /// Of a workspace that is known to be there.
    [[nodiscard]] Room& room(const std::string& workspace);
    /// The same, where the state will be needed.
    [[nodiscard]] Room& room_to_decide(const std::string& workspace);
    void tidy();

private:
    Database& database_;
    std::size_t states_max_;
    std::mutex mutex_;
    /// Those with a state, the one that was decided on last first.
    std::list<Room*> with_state_;
    std::map<std::string, std::unique_ptr<Room>, std::less<>> rooms_;
};

}  // namespace accession::hub
