// SPDX-License-Identifier: Apache-2.0
// What waits stands while changes come in: beside which it can, and that nobody can tell afterwards which way
// they came in.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "core/journal/ledger.h"
#include "core/journal/memory_files.h"
#include "core/journal/standing.h"
#include "core/lifecycle/engine.h"
#include "core/sample/sample_library.h"
#include "core/workspace/snapshot.h"

namespace accession {
namespace {

const Date standing_day = *Date::parse("2026-11-29");

class Standing : public ::testing::Test {
protected:
    Standing() {
        const auto library = sample_library(RulebookKey::alma, 60, 1, standing_day);
        hub_.apply(library);
        EXPECT_EQ(device_.open().found, Found::nothing);
        EXPECT_TRUE(device_.join("main", StoreId{1, 1}));
        EXPECT_TRUE(
            device_.take_confirmed(SnapshotWriter(hub_).take(), Epoch{1, 1}, 0, StoreId{1, 2}));
        find_receipts();
        for (const std::size_t mine : {0U, 1U, 2U}) {
            EXPECT_TRUE(device_.submit(receipts_.at(mine)).accepted);
        }
    }
    /// Receipts of different lines, each of a title of its own.
    void find_receipts() {
        Workspace now;
        now.apply(sample_library(RulebookKey::alma, 60, 1, standing_day));
        for (Slot slot = 0; slot < now.lines().slots(); ++slot) {
            const LineId line = now.lines().at(slot).id;
            for (const ItemId& item : now.items_of(line)) {
                Command command;
                command.id = CommandId("r" + std::to_string(receipts_.size()));
                command.action = "receive";
                command.line = line;
                command.items = {item};
                command.today = standing_day;
                command.actor = "a.okafor";
                if (decide(now, command)) {
                    receipts_.push_back(std::move(command));
                    break;
                }
            }
        }
        ASSERT_GT(receipts_.size(), 6U);
    }
    Decided decided(const Command& command) {
        auto told = decide_and_tell(hub_, command);
        EXPECT_TRUE(told.has_value());
        return {command, told->decision.facts, told->consequences};
    }
    /// The hub takes it from another device.
    Change foreign(const Command& command) {
        const Decided one = decided(command);
        hub_.apply(one.facts);
        return {++position_, StoreId{2, 2}, position_,
                encode_decided(one.command, one.facts, one.told)};
    }
    bool can(const std::vector<Decided>& changes) {
        return can_stand(device_.workspace(), *device_.queue(), changes);
    }
    std::map<std::string, Hash128> hashes() const {
        std::map<std::string, Hash128> all;
        for (const auto& [name, hash] : hub_.table_hashes()) {
            all.emplace(name, hash);
        }
        return all;
    }
    Command on_another_line(const std::string& id) {
        Command command = receipts_.at(4);
        command.id = CommandId(id);
        return command;
    }

    Workspace hub_;
    MemoryFiles files_;
    Ledger device_{files_};
    std::vector<Command> receipts_;
    std::uint64_t position_ = 0;
};

TEST_F(Standing, WhatHasToDoWithNothingThatWaits) {
    EXPECT_TRUE(can({decided(receipts_.at(4)), decided(receipts_.at(5))}));
}

TEST_F(Standing, NotWhatChangesWhatWaits) {
    Command same_line = receipts_.at(1);
    same_line.id = CommandId("other");
    EXPECT_FALSE(can({decided(receipts_.at(4)), decided(same_line)}));
}

TEST_F(Standing, OfItsOwnTheOneThatWaitsLongestAsTheViewShowsIt) {
    EXPECT_TRUE(can({decided(receipts_.at(0))}));
    EXPECT_TRUE(can({decided(receipts_.at(0)), decided(receipts_.at(4)), decided(receipts_.at(1)),
                     decided(receipts_.at(2))}));
    EXPECT_FALSE(can({decided(receipts_.at(1))})) << "another waits longer";
    EXPECT_FALSE(can({decided(receipts_.at(0)), decided(receipts_.at(0))})) << "once";
    Decided otherwise = decided(receipts_.at(0));
    otherwise.facts.pop_back();
    EXPECT_FALSE(can({otherwise})) << "the hub has come to something else";
    std::vector<Decided> all;
    for (const std::size_t mine : {0U, 1U, 2U, 2U}) {
        all.push_back(decided(receipts_.at(mine)));
    }
    EXPECT_FALSE(can(all)) << "nothing waits any more when it comes again";
}

TEST_F(Standing, NotWhatMakesOrRemovesARecord) {
    const ItemId item = device_.workspace().items().at(0).id;
    Command removes;
    removes.id = CommandId("removes");
    removes.action = "receive";
    Queue queue(StoreId{1, 1}, {});
    queue.add({1, 0, removes, {}});
    Workspace view;
    view.apply(sample_library(RulebookKey::alma, 60, 1, standing_day));
    view.mark();
    const auto stands = [&](Fact fact) {
        Told told;
        told.decision.facts = {std::move(fact)};
        queue.do_last(view, told, {});
        const Decided one{removes, told.decision.facts, {}};
        return can_stand(view, queue, std::span(&one, 1));
    };
    Item changed = view.items().at(0);
    changed.note = "torn";
    EXPECT_TRUE(stands(ItemRecorded{changed}));
    EXPECT_TRUE(stands(ItemInventoryMoved{item, "a", "b"}));
    EXPECT_TRUE(stands(LineMoved{changed.line, LineAxis::status, Status::sent, Status::closed}));
    Item made = changed;
    made.id = ItemId("made");
    EXPECT_FALSE(stands(ItemRecorded{made})) << "the view has it, what is confirmed has not";
    EXPECT_FALSE(stands(OrderMoved{OrderId("none"), Status::sent, Status::closed, {}}));
    EXPECT_FALSE(stands(InvoiceMoved{InvoiceId("none"), Status::sent, Status::closed}));
    EXPECT_FALSE(stands(TitleSuppressed{TitleId("none")}));
    EXPECT_FALSE(stands(SettingsRecorded{view.settings()}));
    EXPECT_FALSE(stands(ItemDeleted{item})) << "it is gone from the view";
}

TEST_F(Standing, WhatComesHomeIsConfirmedAndWhatCameAfterItStays) {
    // Two more of the first one's line: what the line shows is of all three.
    Command note = receipts_.at(0);
    note.id = CommandId("note");
    note.action = "undo_receipt";
    ASSERT_TRUE(device_.submit(note).accepted);
    Command again = receipts_.at(0);
    again.id = CommandId("again");
    ASSERT_TRUE(device_.submit(again).accepted);
    const std::vector<Command> mine = {receipts_.at(0), receipts_.at(1), receipts_.at(2), note,
                                       again};
    const Hash128 shown = device_.workspace().state_hash();
    for (std::size_t at = 0; at < mine.size(); ++at) {
        const Decided one = decided(mine[at]);
        ASSERT_TRUE(can({one}));
        hub_.apply(one.facts);
        const Change change{++position_, StoreId{1, 2}, at + 1,
                            encode_decided(one.command, one.facts, one.told)};
        ASSERT_TRUE(device_.take_changes(std::span(&change, 1), hashes()));
        EXPECT_FALSE(device_.queue()->membership().refetch) << "the sums agree";
        EXPECT_EQ(device_.queue()->waiting().size(), mine.size() - 1 - at);
        EXPECT_TRUE(device_.workspace().state_hash() == shown);
        EXPECT_TRUE(device_.confirmed_hash() == hub_.state_hash());
        EXPECT_TRUE(device_.workspace().state_hash() == shown) << "and stands on it again";
    }
    EXPECT_TRUE(hub_.state_hash() == shown);
}

TEST_F(Standing, OthersComeInAroundWhatComesHome) {
    const Decided first = decided(receipts_.at(0));
    hub_.apply(first.facts);
    const Change own{++position_, StoreId{1, 2}, 1,
                     encode_decided(first.command, first.facts, first.told)};
    const std::vector<Change> changes = {own, foreign(receipts_.at(4))};
    ASSERT_TRUE(device_.take_changes(changes, hashes()));
    EXPECT_FALSE(device_.queue()->membership().refetch);
    EXPECT_EQ(device_.queue()->waiting().size(), 2U);
    // On the line that is confirmed and on which nothing waits any more.
    Command back = receipts_.at(0);
    back.id = CommandId("back");
    back.action = "undo_receipt";
    const Change beneath = foreign(back);
    ASSERT_TRUE(can({*decode_decided(beneath.decided)}));
    ASSERT_TRUE(device_.take_changes(std::span(&beneath, 1), hashes()));
    EXPECT_FALSE(device_.queue()->membership().refetch);
    EXPECT_TRUE(device_.confirmed_hash() == hub_.state_hash());
}

TEST_F(Standing, NotWhatIsNew) {
    Decided created = decided(receipts_.at(4));
    Title title;
    title.id = TitleId("new");
    created.facts.emplace_back(TitleRecorded{title});
    EXPECT_FALSE(can({created}));
    Decided settings = decided(receipts_.at(4));
    settings.facts.emplace_back(SettingsRecorded{hub_.settings()});
    EXPECT_FALSE(can({settings}));
}

TEST_F(Standing, WhereNothingWaitsNothingNeedsToBeTakenBack) {
    Queue queue(StoreId{1, 1}, {});
    const Decided one = decided(receipts_.at(4));
    EXPECT_FALSE(can_stand(hub_, queue, std::span(&one, 1)));
}

TEST_F(Standing, ItIsConfirmedAndShownAndWhatWaitsStaysOnTop) {
    const std::vector<Change> changes = {foreign(receipts_.at(4)), foreign(receipts_.at(5))};
    ASSERT_TRUE(device_.take_changes(changes, hashes()));
    EXPECT_FALSE(device_.queue()->membership().refetch) << "the hashes agree";
    EXPECT_EQ(device_.queue()->membership().cursor, 2U);
    EXPECT_EQ(device_.queue()->waiting().size(), 3U);
    Workspace replayed = std::move(hub_);
    for (const std::size_t mine : {0U, 1U, 2U}) {
        replayed.apply(decide(replayed, receipts_.at(mine))->facts);
    }
    EXPECT_TRUE(device_.workspace().state_hash() == replayed.state_hash());
}

TEST_F(Standing, ItIsStillThereWhenWhatWaitsIsTakenBack) {
    const std::vector<Change> first = {foreign(receipts_.at(4))};
    ASSERT_TRUE(device_.take_changes(first, {}));
    EXPECT_TRUE(device_.confirmed_hash() == hub_.state_hash());
    Command mine = on_another_line("mine");
    mine.line = receipts_.at(6).line;
    mine.items = receipts_.at(6).items;
    ASSERT_TRUE(device_.submit(mine).accepted);
    // The hub takes what waited first after all.
    const std::vector<Change> next = {foreign(receipts_.at(5)), foreign(receipts_.at(0))};
    ASSERT_TRUE(device_.take_changes(next, hashes()));
    EXPECT_FALSE(device_.queue()->membership().refetch);
    EXPECT_TRUE(device_.confirmed_hash() == hub_.state_hash());
}

TEST_F(Standing, OtherHashesAreNoticed) {
    const std::vector<Change> changes = {foreign(receipts_.at(4))};
    auto other = hashes();
    other["lines"] += Hash128{1, 0};
    const auto taken = device_.take_changes(changes, other);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error(), "tables_differ");
    EXPECT_EQ(device_.differing_tables(other), std::vector<std::string>{"lines"});
}

TEST(WorkspaceMark, WhatIsFoldedInBeneathIsAtTheMark) {
    const auto library = sample_library(RulebookKey::folio, 40, 1, standing_day);
    Workspace one;
    Workspace other;
    one.apply(library);
    other.apply(library);
    const auto noted = [](const Workspace& of, Slot slot, const char* note) {
        Item item = of.items().at(slot);
        item.note = note;
        item.barcode = note;
        return std::vector<Fact>{ItemRecorded{item}};
    };
    one.mark();
    one.apply(noted(one, 0, "above"));
    one.apply_beneath(noted(one, 1, "beneath"));
    other.apply(noted(other, 1, "beneath"));
    EXPECT_EQ(one.table_hashes_at_mark(), other.table_hashes());
    one.apply(noted(one, 1, "above too"));
    Item added = one.items().at(2);
    added.id = ItemId("added");
    one.apply(std::vector<Fact>{ItemRecorded{added}});
    EXPECT_NE(one.table_hashes(), other.table_hashes());
    EXPECT_EQ(one.table_hashes_at_mark(), other.table_hashes());
    one.rewind();
    EXPECT_EQ(one.table_hashes(), other.table_hashes());
    EXPECT_EQ(one.table_hashes_at_mark(), other.table_hashes()) << "without a mark, as it is";
    EXPECT_EQ(one.items_with_barcode("beneath").size(), 1U);
    EXPECT_TRUE(one.items_with_barcode("above").empty());
}

}  // namespace
}  // namespace accession
