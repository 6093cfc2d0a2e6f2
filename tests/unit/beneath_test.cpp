// SPDX-License-Identifier: Apache-2.0
// Changes of others that go beneath what waits: which may, and that nobody can tell afterwards which way
// they came in.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "core/journal/beneath.h"
#include "core/journal/ledger.h"
#include "core/journal/memory_files.h"
#include "core/lifecycle/engine.h"
#include "core/sample/sample_library.h"
#include "core/workspace/snapshot.h"

namespace accession {
namespace {

const Date beneath_day = *Date::parse("2026-11-29");

class Beneath : public ::testing::Test {
protected:
    Beneath() {
        const auto library = sample_library(RulebookKey::alma, 60, 1, beneath_day);
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
        now.apply(sample_library(RulebookKey::alma, 60, 1, beneath_day));
        for (Slot slot = 0; slot < now.lines().slots(); ++slot) {
            const LineId line = now.lines().at(slot).id;
            for (const ItemId& item : now.items_of(line)) {
                Command command;
                command.id = CommandId("r" + std::to_string(receipts_.size()));
                command.action = "receive";
                command.line = line;
                command.items = {item};
                command.today = beneath_day;
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
        return can_go_beneath(device_.workspace(), *device_.queue(), changes);
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

TEST_F(Beneath, WhatHasToDoWithNothingThatWaits) {
    EXPECT_TRUE(can({decided(receipts_.at(4)), decided(receipts_.at(5))}));
}

TEST_F(Beneath, NotWhatChangesWhatWaits) {
    Command same_line = receipts_.at(1);
    same_line.id = CommandId("other");
    EXPECT_FALSE(can({decided(receipts_.at(4)), decided(same_line)}));
}

TEST_F(Beneath, NotACommandThatWaits) {
    EXPECT_FALSE(can({decided(receipts_.at(1))}));
}

TEST_F(Beneath, NotWhatIsNew) {
    Decided created = decided(receipts_.at(4));
    Title title;
    title.id = TitleId("new");
    created.facts.emplace_back(TitleRecorded{title});
    EXPECT_FALSE(can({created}));
    Decided settings = decided(receipts_.at(4));
    settings.facts.emplace_back(SettingsRecorded{hub_.settings()});
    EXPECT_FALSE(can({settings}));
}

TEST_F(Beneath, WhereNothingWaitsNothingNeedsToBeTakenBack) {
    Queue queue(StoreId{1, 1}, {});
    const Decided one = decided(receipts_.at(4));
    EXPECT_FALSE(can_go_beneath(hub_, queue, std::span(&one, 1)));
}

TEST_F(Beneath, ItIsConfirmedAndShownAndWhatWaitsStaysOnTop) {
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

TEST_F(Beneath, ItIsStillThereWhenWhatWaitsIsTakenBack) {
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

TEST_F(Beneath, OtherHashesAreNoticed) {
    const std::vector<Change> changes = {foreign(receipts_.at(4))};
    auto other = hashes();
    other["lines"] += Hash128{1, 0};
    ASSERT_TRUE(device_.take_changes(changes, other));
    EXPECT_TRUE(device_.queue()->membership().refetch);
}

TEST(WorkspaceBeneath, WhatIsFoldedInBeneathIsAtTheMark) {
    const auto library = sample_library(RulebookKey::folio, 40, 1, beneath_day);
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
