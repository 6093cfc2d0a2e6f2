// SPDX-License-Identifier: Apache-2.0
// What a device has done and no hub has answered yet, on top of what the hub has confirmed:
// view = confirmed + what waits, decided anew on that (docs/sync-protocol.md).
#pragma once

#include <expected>
#include <span>
#include <vector>

#include "core/lifecycle/consequences.h"
#include "core/workspace/workspace.h"

namespace accession {

/// A command that waits for the hub's answer.
struct Waiting {
    Command command;
    /// Why it is not allowed any more on what is confirmed by now; it is in the queue all the same, for
    /// the hub has the last word (I17).
    std::vector<Unmet> unmet;
    /// What follows from it, as things stand.
    std::vector<Consequence> told;

    [[nodiscard]] bool allowed() const { return unmet.empty(); }
};

class Queue {
public:
    /// `view` is what is confirmed; it outlives this, and nobody else changes it.
    explicit Queue(Workspace& view) : view_(view) { view_.mark(); }
    Queue(const Queue&) = delete;
    Queue& operator=(const Queue&) = delete;

    /// Decides on the view, and folds what is accepted. A refusal changes nothing (I19).
    [[nodiscard]] std::expected<void, Refusal> add(const Command& command);
    /// Facts that the hub has confirmed, and commands of this device that it has answered, whatever it
    /// said: they wait no longer. All others are decided anew (I6). Costs what the facts and the queue
    /// touch.
    void take_in(std::span<const Fact> confirmed, std::span<const CommandId> answered);
    /// In the order in which they were added.
    [[nodiscard]] std::span<const Waiting> waiting() const { return waiting_; }

private:
    Workspace& view_;
    std::vector<Waiting> waiting_;
};

}  // namespace accession
