// SPDX-License-Identifier: Apache-2.0
// What is read of a hub's workspace: as of one moment, by any hub of the database, and never behind
// somebody who writes.
#include <gtest/gtest.h>

#include <chrono>
#include <future>

#include "core/sync/hub_reads.h"
#include "core/sync/messages_json.h"
#include "tests/unit/hub_library.h"
#include "tools/hub/serve/rooms.h"

namespace accession::hub {

namespace {

using std::chrono::seconds;

/// Well below what an engine waits for a lock.
constexpr seconds soon{5};

class HubReads : public HubLibrary {};

TEST_P(HubReads, PagesAndSnapshotsDoNotWaitForATransaction) {
    import_lines(3);
    const auto writing = store->begin();
    ASSERT_TRUE(writing);
    writing->append({4, {}, 0, "x"}, {});

    // Of another process, as far as the database can tell.
    Database beside(database->address());
    SqlHubStore read(beside, "w");
    const auto began = std::chrono::steady_clock::now();
    const auto page = changes_after(read, epoch(), 0, 1'000'000);
    ASSERT_TRUE(page) << page.error().code;
    EXPECT_EQ(page->position, 3U) << "what is not committed is not seen";
    const auto snapshot = snapshot_reaching(read, 100);
    ASSERT_TRUE(snapshot) << snapshot.error().code;
    EXPECT_LT(std::chrono::steady_clock::now() - began, soon);
}

TEST_P(HubReads, ARoomIsReadWhileItDecides) {
    import_lines(1);
    Room room(*database, "w");
    auto writing = store->begin();
    ASSERT_TRUE(writing);
    const PushRequest nothing{{1, 1}, epoch(), "alma", 0, {}};
    auto pushed = std::async(std::launch::async,
                             [&] { return room.push(nothing, {"mara", {}}, 0).has_value(); });
    ASSERT_EQ(pushed.wait_for(std::chrono::milliseconds(200)), std::future_status::timeout);
    const auto began = std::chrono::steady_clock::now();
    EXPECT_TRUE(room.changes(epoch(), 0));
    EXPECT_TRUE(room.snapshot(0));
    EXPECT_LT(std::chrono::steady_clock::now() - began, soon);
    writing.reset();
    EXPECT_TRUE(pushed.get());
}

TEST_P(HubReads, AReadingIsAsOfOneMoment) {
    import_lines(1);
    const auto reading = store->read();
    ASSERT_TRUE(reading);
    import_lines(2);
    EXPECT_EQ(reading->position(), 1U);
    EXPECT_EQ(reading->changes(0, 1'000'000).size(), 1U);
    EXPECT_EQ(reading->table_hashes().size(), hashes_of(hub->workspace()).size());
    EXPECT_NE(reading->table_hashes(), hashes_of(hub->workspace()));
}

TEST_P(HubReads, TheLastPageHasTheSumsOfWhoeverDecidedLast) {
    import_lines(2);
    Database beside(database->address());
    SqlHubStore read(beside, "w");
    const auto first = changes_after(read, epoch(), 0, 1);
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->more);
    EXPECT_TRUE(first->hashes.empty());
    const auto last = changes_after(read, epoch(), 1, 1);
    ASSERT_TRUE(last);
    EXPECT_FALSE(last->more);
    EXPECT_EQ(last->hashes, hashes_of(hub->workspace()));
    // Of an earlier version's database: there are none until something is decided.
    Transaction transaction = database->begin(Begin::write);
    transaction.run("DELETE FROM table_hashes");
    ASSERT_TRUE(transaction.commit());
    EXPECT_TRUE(changes_after(read, epoch(), 1, 1)->hashes.empty());
}

TEST_P(HubReads, APageIsNoLongerThanItMayBeAndHasOneChangeAtLeast) {
    constexpr std::size_t most = 20'000;
    {
        // Small ones have more around them than in them.
        const auto writing = store->begin();
        ASSERT_TRUE(writing);
        for (std::uint64_t at = 1; at <= 600; ++at) {
            writing->append({at, {1, 2}, at, std::string(at % 3 == 0 ? 40 : 1, 'x')}, {});
        }
        writing->append({601, {1, 2}, 601, std::string(2 * most, 'x')}, {});
        ASSERT_TRUE(writing->commit());
    }
    std::uint64_t after = 0;
    while (after < 600) {
        const auto page = changes_after(*store, epoch(), after, most);
        ASSERT_TRUE(page);
        ASSERT_FALSE(page->changes.empty());
        EXPECT_LE(write_changes_reply(*page).size(), most + 200) << "and what stands around them";
        EXPECT_TRUE(page->more || page->position == 601);
        EXPECT_EQ(page->changes.front().position, after + 1) << "none is left out";
        EXPECT_EQ(page->changes.back().position, page->position);
        after = page->position;
    }
    EXPECT_EQ(after, 600U);
    EXPECT_EQ(changes_after(*store, epoch(), 600, most)->changes.size(), 1U);
}

TEST_P(HubReads, ASnapshotMadeAnewIsWhatTheHubHas) {
    import_lines(3);
    const auto made = snapshot_reaching(*store, 0);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->position, 3U);
    Workspace state;
    ASSERT_TRUE(read_snapshot(std::string(made->bytes), state));
    EXPECT_EQ(state.state_hash(), hub->workspace().state_hash());
    EXPECT_EQ(store->read()->newest_snapshot(behind_all)->position, 3U);
}

TEST_P(HubReads, ADamagedSnapshotIsPassedOver) {
    import_lines(3);
    ASSERT_TRUE(snapshot_reaching(*store, 0));
    import_lines(1);
    Transaction transaction = database->begin(Begin::write);
    transaction.run("UPDATE snapshot_parts SET bytes = ? WHERE position = 3", {bytes("torn")});
    ASSERT_TRUE(transaction.commit());
    const auto made = snapshot_reaching(*store, 1000);
    ASSERT_TRUE(made) << "the one before it is whole";
    EXPECT_EQ(made->position, 0U);
    Hub other(*store);
    EXPECT_TRUE(other.push({{1, 1}, epoch(), "alma", 0, {}}, {"mara", {}}, 0));
    EXPECT_EQ(other.workspace().state_hash(), hub->workspace().state_hash());
    Transaction all = database->begin(Begin::write);
    all.run("DELETE FROM snapshot_parts");
    ASSERT_TRUE(all.commit());
    EXPECT_FALSE(snapshot_reaching(*store, 1000)) << "nothing can be read";
}

TEST_P(HubReads, StatesBeyondTheLimitAreLetGo) {
    for (const char* id : {"v", "u"}) {
        ASSERT_TRUE(add_workspace(*database,
                                  {.id = id, .name = id, .rulebook = "alma", .epoch = {}},
                                  Workspace(), "test"));
        ASSERT_TRUE(in_transaction(*database, Begin::write, [id](Transaction& transaction) {
            set_membership(transaction, "mara", id, {"purchasing_operator"});
        }));
    }
    Rooms rooms(*database, 2);
    const auto push_to = [&](const std::string& id) {
        SqlHubStore of(*database, id);
        const PushRequest nothing{{1, 1}, of.standing()->epoch, "alma", 0, {}};
        return rooms.room_to_decide(id).push(nothing, {"mara", {}}, 0).has_value();
    };
    EXPECT_TRUE(push_to("w") && push_to("v") && push_to("w") && push_to("u"));
    EXPECT_TRUE(rooms.room("w").has_state());
    EXPECT_TRUE(rooms.room("u").has_state());
    EXPECT_FALSE(rooms.room("v").has_state()) << "it was decided on the longest ago";
    EXPECT_TRUE(push_to("v")) << "it is read again";
    EXPECT_FALSE(rooms.room("w").has_state());
}

INSTANTIATE_TEST_SUITE_P(Engines, HubReads, testing::Values("sqlite", "postgres"));

}  // namespace

}  // namespace accession::hub
