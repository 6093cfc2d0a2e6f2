// SPDX-License-Identifier: Apache-2.0
// One workspace of a hub: decides what devices send by the same rulebook. It holds the state as of some
// position and catches up with the store before it decides, so that several hubs may share one store.
// What devices have not seen is read from the store without it (hub_reads.h). Not for several threads
// at once.
#pragma once

#include <cstdint>
#include <expected>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/lifecycle/fact.h"
#include "core/sync/hub_store.h"
#include "core/sync/messages.h"
#include "core/workspace/workspace.h"

namespace accession {

/// One of several pushes that are decided together. `clock` is the hub's.
struct Push {
    const PushRequest& request;
    const Caller& caller;
    std::int64_t clock = 0;
};

using PushAnswer = std::expected<PushReply, SyncFault>;

class Hub {
public:
    explicit Hub(HubStore& store) : store_(store) {}

    /// Begins a workspace in an empty store: its first snapshot, at position 0.
    [[nodiscard]] static std::expected<void, SyncFault> begin(HubStore& store, const Epoch& epoch,
                                                              const Workspace& workspace);
    /// Decides each command once, in the order of their numbers, all in one transaction (I1, I2).
    /// `clock` is the hub's.
    [[nodiscard]] PushAnswer push(const PushRequest& request, const Caller& caller,
                                  std::int64_t clock);
    /// The same for several, one after the other, with one commit for all: each of them waits for the disk no longer
    /// than one would. An answer for each, in their order.
    [[nodiscard]] std::vector<PushAnswer> push(std::span<const Push> pushes);
    /// Records that come in at the hub itself, made of the workspace as it stands; they become changes of
    /// a size that travels well. Gives the position after them.
    [[nodiscard]] std::expected<std::uint64_t, SyncFault> import(
        const std::function<std::vector<Fact>(const Workspace&)>& make);

    /// Gives the state's memory back; it is read from the store again when it is next needed.
    void let_go() {
        state_ = Workspace();
        position_ = 0;
        loaded_ = false;
    }
    [[nodiscard]] bool is_loaded() const { return loaded_; }

    /// As of `position`.
    [[nodiscard]] const Workspace& workspace() const { return state_; }
    [[nodiscard]] std::uint64_t position() const { return position_; }

private:
    [[nodiscard]] bool catch_up(HubTransaction& transaction);
    struct Pushing;
    struct Taken;
    [[nodiscard]] std::vector<PushAnswer> push_together(std::span<const Push> pushes, bool& apart);
    [[nodiscard]] Taken take(HubTransaction& transaction, const Push& push, std::uint64_t position);
    [[nodiscard]] std::expected<Answered, SyncFault> answer(Pushing& pushing,
                                                            const PushedCommand& pushed);
    [[nodiscard]] std::expected<Answered, SyncFault> answer_again(Pushing& pushing,
                                                                  const PushedCommand& pushed);
    [[nodiscard]] std::optional<SyncFault> decide_pushed(Pushing& pushing,
                                                         const PushedCommand& pushed,
                                                         Answered& answered);
    /// What others have done to these lines after a position.
    [[nodiscard]] static std::vector<Since> since(Pushing& pushing,
                                                  const std::vector<LineId>& lines,
                                                  std::uint64_t base);

    HubStore& store_;
    Workspace state_;
    Epoch epoch_;
    std::uint64_t position_ = 0;
    bool loaded_ = false;
};

}  // namespace accession
