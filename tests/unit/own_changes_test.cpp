// SPDX-License-Identifier: Apache-2.0
// What a device has decided itself does not travel back to it, and is what the hub keeps all the same.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/journal/decided.h"
#include "core/lifecycle/consequences.h"
#include "core/sync/messages_json.h"
#include "core/sync/own_changes.h"

namespace accession {
namespace {

const StoreId own_device{7, 7};
const StoreId other_device{8, 8};

class OwnChanges : public ::testing::Test {
protected:
    OwnChanges() {
        Item item;
        item.id = ItemId("i1");
        view_.apply(std::vector<Fact>{ItemRecorded{item}});
        for (std::uint64_t seq = 1; seq <= 3; ++seq) {
            Command command;
            command.id = CommandId("c" + std::to_string(seq));
            command.action = "receive";
            queue_.add({seq, 0, command, {}});
            Told told;
            told.decision.facts = {
                ItemInventoryMoved{ItemId("i1"), "", "box " + std::to_string(seq)}};
            told.consequences = {{ConsequenceMark::kept, "item", {}, LineId("l1")}};
            queue_.do_last(view_, told, {});
        }
    }
    /// As the hub keeps it, if it decides as the device has.
    [[nodiscard]] Change change(std::uint64_t position, std::uint64_t seq) const {
        const Waiting& one = queue_.waiting().at(seq);
        return {position, own_device, seq,
                encode_decided(one.command, one.on_view->facts, one.follows)};
    }
    static ChangesReply page_of(std::vector<Change> changes) {
        const std::uint64_t last = changes.back().position;
        return {Epoch{1, 1}, last, false, std::move(changes), {}, {{"lines", Hash128{5, 5}}}};
    }
    /// As it is written and read.
    static ChangesReply sent(const ChangesReply& page) {
        return read_changes_reply(write_changes_reply(page)).value();
    }

    Workspace view_;
    Queue queue_{own_device, {}};
};

TEST_F(OwnChanges, AreSumsOnTheWayAndWholeAgainAtTheDevice) {
    ChangesReply page = page_of({change(1, 1), {2, other_device, 9, "of others"}, change(3, 2)});
    const std::vector<Change> whole = page.changes;
    leave_out_own(page, own_device);
    EXPECT_EQ(page.sums.size(), 2U);
    ChangesReply come = sent(page);
    EXPECT_EQ(come.changes[0].decided, "");
    EXPECT_EQ(come.changes[1].decided, "of others");
    ASSERT_TRUE(fill_in_own(come, queue_));
    EXPECT_EQ(come.changes, whole);
    EXPECT_EQ(come.position, 3U);
    EXPECT_EQ(come.hashes.size(), 1U);
}

TEST_F(OwnChanges, APageEndsBeforeWhatTheHubHasOtherwise) {
    Change otherwise = change(3, 2);
    otherwise.decided += "!";
    ChangesReply page =
        page_of({change(1, 1), {2, other_device, 9, "of others"}, otherwise, change(4, 3)});
    leave_out_own(page, own_device);
    ChangesReply come = sent(page);
    EXPECT_FALSE(fill_in_own(come, queue_));
    EXPECT_EQ(come.changes.size(), 2U);
    EXPECT_EQ(come.position, 2U);
    EXPECT_TRUE(come.more);
    EXPECT_TRUE(come.hashes.empty()) << "they are of what comes after it";
}

TEST_F(OwnChanges, WhatDoesNotWaitHereIsAskedForWhole) {
    ChangesReply gone = page_of({{1, own_device, 17, "done long ago"}});
    leave_out_own(gone, own_device);
    EXPECT_FALSE(fill_in_own(gone, queue_));
    EXPECT_EQ(gone.position, 0U);
    EXPECT_TRUE(gone.changes.empty());
    ChangesReply of_another = page_of({change(1, 1)});
    leave_out_own(of_another, own_device);
    of_another.changes.front().device = other_device;
    EXPECT_FALSE(fill_in_own(of_another, queue_)) << "a number is one device's";
    Queue undecided(own_device, {});
    undecided.add({1, 0, queue_.waiting().at(1).command, {}});
    ChangesReply page = page_of({change(1, 1)});
    leave_out_own(page, own_device);
    EXPECT_FALSE(fill_in_own(page, undecided));
}

TEST_F(OwnChanges, NothingIsLeftOutForNobody) {
    ChangesReply page = page_of({change(1, 1)});
    leave_out_own(page, other_device);
    EXPECT_TRUE(page.sums.empty());
    EXPECT_FALSE(page.changes.front().decided.empty());
    EXPECT_EQ(sent(page).changes, page.changes);
}

}  // namespace
}  // namespace accession
