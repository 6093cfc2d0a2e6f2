// SPDX-License-Identifier: Apache-2.0
// Taking back what was done last (docs/decisions/0021-taking-back.md): the records that a command has
// changed are put as they were before it, whatever the command was. That is no rule of any rulebook, and
// it holds only while nothing has been done since.
#pragma once

#include <cstddef>
#include <deque>
#include <expected>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/journal/history.h"
#include "core/lifecycle/consequences.h"
#include "core/workspace/workspace.h"

namespace accession {

/// The action of a command that takes another one back; which one is its argument.
inline constexpr std::string_view take_back_action = "take_back";
inline constexpr std::string_view taken_back_argument = "command";

/// The records that one command has changed, as they were before it; none: there was none.
class Before {
public:
    Before(CommandId of, std::string what, std::string who);

    /// Folds a fact in, and keeps what it changes.
    void fold_into(Workspace& workspace, const Fact& fact);
    /// What makes the records that again. Nothing is left of it when all of them are.
    [[nodiscard]] std::vector<Fact> restoring(const Workspace& now) const;

    CommandId command;
    std::string action;
    std::string actor;
    /// Those that it told something about.
    std::vector<LineId> lines;

private:
    template <class Entity, class IdType>
    struct Kept {
        std::vector<std::pair<IdType, SharedRecord<Entity>>> records;
        std::unordered_map<IdType, std::size_t> places;
    };
    /// In the order in which records are put back: what is named comes before what names it.
    using Tables =
        std::tuple<Kept<Vendor, VendorId>, Kept<Fund, FundId>, Kept<Title, TitleId>,
                   Kept<Holdings, HoldingsId>, Kept<Order, OrderId>, Kept<Line, LineId>,
                   Kept<Item, ItemId>, Kept<Invoice, InvoiceId>, Kept<EResource, EResourceId>,
                   Kept<Claim, ClaimId>, Kept<WorkOrder, WorkOrderId>, Kept<Letter, LetterId>>;

    template <class IdType>
    void keep(const Workspace& workspace, const IdType& id);

    Tables tables_;
    std::optional<Settings> settings_;
};

/// The latest commands of an open workspace, and what was there before each.
class TakeBacks {
public:
    /// So many can be taken back, one after the other; a bulk of more than that can not.
    static constexpr std::size_t most = 1000;

    /// Does a command that was decided, so that it can be taken back. One that takes another back does not
    /// add itself: what it took back is the latest no more.
    void apply(Workspace& workspace, const Command& command, const Told& told);
    /// Decides a command that takes the latest one back. Unmet: `nothing_to_take_back` (the latest is
    /// another one, or is not known any more), `done_by_another` (only its own actor may).
    [[nodiscard]] std::expected<Told, Refusal> decide(const Workspace& workspace,
                                                      const Command& command) const;

private:
    std::deque<Before> done_;
};

/// Commands of a history that were taken back, and those that did so: to be left out of what is told to
/// another system.
[[nodiscard]] std::set<CommandId> taken_back(const History& history);

}  // namespace accession
