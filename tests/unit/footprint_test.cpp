// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <span>

#include "core/lifecycle/consequences.h"
#include "core/lifecycle/noting.h"
#include "core/lifecycle/rulebook.h"
#include "core/sample/sample_library.h"
#include "core/workspace/workspace.h"

namespace accession {
namespace {

class FootprintTest : public testing::Test {
protected:
    FootprintTest() {
        workspace_.apply(sample_library(RulebookKey::alma, 40, 1, *Date::parse("2026-03-02")));
        for (Slot slot = 0; slot < workspace_.items().slots(); ++slot) {
            const Item& item = workspace_.items().at(slot);
            if (decide_and_tell(workspace_, receipt(item))) {
                expected_.push_back(item);
            }
        }
    }

    static Command receipt(const Item& item) {
        Command command;
        command.id = CommandId("receipt");
        command.action = rulebook_of(RulebookKey::alma).receive_action;
        command.line = item.line;
        command.items = {item.id};
        command.today = *Date::parse("2026-03-02");
        return command;
    }
    [[nodiscard]] Footprint asked(const Item& item) const {
        const NotingState noting(workspace_);
        EXPECT_TRUE(decide_and_tell(noting, receipt(item)));
        return noting.take();
    }
    /// Whether folding the fact in changes what receiving the item depends on.
    bool meets(const Item& item, const Fact& fact) {
        const Footprint before = asked(item);
        Changed changed;
        changed.add(fold_noting(workspace_, std::span(&fact, 1)));
        return changed.meets(before);
    }

    Workspace workspace_;
    std::vector<Item> expected_;
};

TEST_F(FootprintTest, AReceiptDependsOnItsItemAndLineAndTheSettings) {
    ASSERT_FALSE(expected_.empty());
    const Item item = expected_.front();
    EXPECT_TRUE(meets(item, ItemInventoryMoved{item.id, {}, {}}));
    EXPECT_TRUE(meets(item, LineReceiptDated{item.line, std::nullopt}));
    EXPECT_TRUE(meets(item, SettingsRecorded(workspace_.settings())));
}

TEST_F(FootprintTest, ANewItemOfTheLineChangesWhatTheLineHas) {
    const Item item = expected_.front();
    Item another = item;
    another.id = ItemId("another");
    EXPECT_TRUE(meets(item, ItemRecorded(another)));
}

TEST_F(FootprintTest, ReceiptsOfOtherLinesAreNothingToIt) {
    ASSERT_GT(expected_.size(), 1U);
    const Item item = expected_.front();
    std::size_t others = 0;
    for (const Item& other : expected_) {
        const Line& line = *workspace_.find(item.line);
        const Line& other_line = *workspace_.find(other.line);
        if (other_line.order == line.order || other_line.title == line.title) {
            continue;
        }
        ++others;
        const auto told = decide_and_tell(workspace_, receipt(other));
        for (const Fact& fact : told->decision.facts) {
            EXPECT_FALSE(meets(item, fact));
        }
    }
    EXPECT_GT(others, 0U);
}

TEST_F(FootprintTest, WhatMayFindAnythingMeetsEverything) {
    Footprint anything;
    anything.add_everything();
    Changed nothing;
    EXPECT_FALSE(nothing.meets(anything));
    Footprint one;
    one.add(LineId("1"));
    Changed some;
    some.add(one);
    EXPECT_TRUE(some.meets(anything));
    EXPECT_TRUE(some.meets(one));
    some.clear();
    EXPECT_FALSE(some.meets(one));
}

TEST_F(FootprintTest, OnceAnythingMayHaveChangedEverythingIsMet) {
    Footprint anything;
    anything.add_relation(LineId(""));
    anything.add_relation(LineId(""));
    EXPECT_TRUE(anything.everything());
    Footprint one;
    one.add(LineId("1"));
    Changed changed;
    changed.add(anything);
    changed.add(one);
    Footprint other;
    other.add(LineId("2"));
    EXPECT_TRUE(changed.meets(other));
}

TEST_F(FootprintTest, WhatIsNotThereIsErasedWithoutATie) {
    NotingStore noting(workspace_);
    noting.erase(LineId("nowhere"));
    EXPECT_EQ(noting.take().keys().size(), 1U);
}

}  // namespace
}  // namespace accession
