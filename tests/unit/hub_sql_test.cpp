// SPDX-License-Identifier: Apache-2.0
// The hub's database port, the same for both engines.
#include <gtest/gtest.h>

#include <span>
#include <thread>
#include <utility>
#include <vector>

#include "core/workspace/snapshot.h"
#include "tests/unit/hub_place.h"
#include "tools/hub/store/sql_hub_store.h"
#include "tools/hub/store/workspaces.h"

namespace accession::hub {

namespace {

class HubSql : public HubDatabase {};

TEST_P(HubSql, ValuesComeBackAsTheyWere) {
    Transaction transaction = database->begin(Begin::write);
    const std::string odd("\0\xff'\"\\", 5);
    constexpr std::string_view insert =
        "INSERT INTO outcomes (workspace, device, seq, command_id, answer) VALUES (?, ?, ?, 'c', "
        "?)";
    transaction.run(insert, {text("a"), text("it's; --"), number(std::int64_t{-3}), bytes(odd)});
    transaction.run(insert, {text("a"), text(""), number(std::int64_t{1} << 62), bytes("")});
    const auto rows = transaction.rows(
        "SELECT device, seq, answer FROM outcomes WHERE workspace = ? ORDER BY seq", {text("a")});
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].text(0), "it's; --");
    EXPECT_EQ(rows[0].number(1), -3);
    EXPECT_EQ(rows[0].bytes(2), odd);
    EXPECT_EQ(rows[1].number(1), std::int64_t{1} << 62);
    EXPECT_TRUE(std::holds_alternative<Bytes>(rows[1].values()[2]));
    EXPECT_TRUE(transaction.commit());
}

TEST_P(HubSql, WithoutCommitNothingHasHappened) {
    {
        Transaction transaction = database->begin(Begin::write);
        transaction.run(
            "INSERT INTO memberships (workspace, user_name, roles) VALUES ('a','b','c')");
        EXPECT_TRUE(transaction.good());
    }
    Transaction transaction = database->begin(Begin::read);
    EXPECT_FALSE(transaction.row("SELECT roles FROM memberships"));
}

TEST_P(HubSql, AFaultStays) {
    Transaction transaction = database->begin(Begin::write);
    transaction.run("INSERT INTO memberships (workspace, user_name, roles) VALUES ('a','b','c')");
    EXPECT_FALSE(transaction.run("SELECT * FROM no_such_table"));
    EXPECT_FALSE(transaction.row("SELECT roles FROM memberships"));
    EXPECT_FALSE(transaction.commit());
    ASSERT_TRUE(transaction.fault());
    EXPECT_EQ(transaction.fault()->kind, FaultKind::lasting);
}

TEST_P(HubSql, TwoHubsThatBeginAtOnceBothFindTheTables) {
    std::vector<std::thread> threads;
    std::atomic<int> good{0};
    for (int at = 0; at < 4; ++at) {
        threads.emplace_back([&] {
            Database beside(database->address());
            good += bring_up_to_date(beside).has_value() ? 1 : 0;
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(good, 4);
}

TEST_P(HubSql, WritersComeOneAfterTheOther) {
    ASSERT_TRUE(add_workspace(*database, {.id = "w", .name = "W", .rulebook = "alma", .epoch = {}},
                              Workspace(), "test"));
    constexpr int each = 20;
    std::vector<std::thread> threads;
    for (int at = 0; at < 4; ++at) {
        threads.emplace_back([&] {
            SqlHubStore store(*database, "w");
            for (int done = 0; done < each; ++done) {
                const auto transaction = store.begin();
                ASSERT_TRUE(transaction);
                transaction->append({transaction->position() + 1, {}, 0, "x"}, {});
                ASSERT_TRUE(transaction->commit());
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    SqlHubStore store(*database, "w");
    EXPECT_EQ(store.standing()->position, 4U * each);
}

TEST_P(HubSql, TheStoreKeepsWhatTheCoreGivesIt) {
    ASSERT_TRUE(add_workspace(*database, {.id = "w", .name = "W", .rulebook = "alma", .epoch = {}},
                              Workspace(), "test"));
    const auto again = add_workspace(
        *database, {.id = "w", .name = "W", .rulebook = "alma", .epoch = {}}, Workspace(), "test");
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, "workspace_exists");
    SqlHubStore store(*database, "w");
    const StoreId device{1, 2};
    {
        const auto transaction = store.begin();
        ASSERT_TRUE(transaction);
        EXPECT_NE(transaction->epoch(), Epoch{});
        EXPECT_EQ(transaction->last_seq(device), 0U);
        const LineId line("l1");
        for (std::uint64_t at = 1; at <= 3; ++at) {
            transaction->append({at, device, at, std::string(100, 'x')},
                                {CommandId("c" + std::to_string(at)), {line, line}});
            transaction->keep_outcome(device, at, CommandId("c" + std::to_string(at)), "answer");
        }
        transaction->set_last_seq(device, 3);
        const std::vector asked{CommandId("c9"), CommandId("c2"), CommandId("c2")};
        EXPECT_EQ(transaction->outcomes_of(asked), (Outcomes{{CommandId("c2"), "answer"}}));
        EXPECT_TRUE(transaction->outcomes_of({}).empty());
        EXPECT_EQ(transaction->common_with(transaction->epoch()), 3U);
        EXPECT_EQ(transaction->common_with(Epoch{9, 9}), 0U);
        EXPECT_EQ(transaction->outcome(device, 2), "answer");
        EXPECT_FALSE(transaction->outcome(device, 4));
        const auto since = transaction->changes_of({line, LineId("l2")}, 1, {}, 5);
        ASSERT_EQ(since.size(), 2U);
        EXPECT_EQ(since[0].position, 3U);
        EXPECT_EQ(transaction->changes(0, 150).size(), 1U);
        EXPECT_EQ(transaction->changes(0, 250).size(), 2U);
        EXPECT_EQ(transaction->changes(1, 10'000).size(), 2U);
        EXPECT_TRUE(transaction->commit());
    }
    EXPECT_EQ(store.begin()->last_seq(device), 3U);
}

TEST_P(HubSql, IdsMayBeWhatTheyAre) {
    ASSERT_TRUE(add_workspace(*database, {.id = "w", .name = "W", .rulebook = "alma", .epoch = {}},
                              Workspace(), "test"));
    SqlHubStore store(*database, "w");
    const auto transaction = store.begin();
    std::uint64_t at = 0;
    for (const std::string& odd :
         {std::string("a\0b", 3), std::string(10'000, 'x'), std::string("'; --")}) {
        transaction->append({++at, {1, 1}, at, "x"}, {CommandId(odd), {LineId(odd)}});
        transaction->keep_outcome({1, 1}, at, CommandId(odd), odd);
        const std::vector asked{CommandId(odd)};
        EXPECT_EQ(transaction->outcomes_of(asked), (Outcomes{{CommandId(odd), odd}}));
        EXPECT_EQ(transaction->changes_of({LineId(odd)}, 0, {}, 5).size(), 1U);
    }
    EXPECT_TRUE(transaction->commit());
}

TEST_P(HubSql, AnswersAreFoundHoweverManyAreAskedFor) {
    ASSERT_TRUE(add_workspace(*database, {.id = "w", .name = "W", .rulebook = "alma", .epoch = {}},
                              Workspace(), "test"));
    SqlHubStore store(*database, "w");
    const auto transaction = store.begin();
    std::vector<CommandId> asked;
    Outcomes kept;
    for (std::uint64_t at = 1; at <= 300; ++at) {
        const CommandId& command = asked.emplace_back("c" + std::to_string(at));
        if (at % 3 != 0) {
            kept.emplace(command, "answer " + command.str());
            transaction->keep_outcome({1, 1}, at, command, kept[command]);
        }
    }
    EXPECT_EQ(transaction->outcomes_of(asked), kept);
    const auto [few, one] = std::pair(std::span(asked).first(9), std::span(asked).first(1));
    EXPECT_EQ(transaction->outcomes_of(few).size(), 6U);
    EXPECT_EQ(transaction->outcomes_of(one).size(), 1U);
    EXPECT_TRUE(transaction->commit());
}

TEST_P(HubSql, OfSnapshotsTheTwoNewestAreKept) {
    ASSERT_TRUE(add_workspace(*database, {.id = "w", .name = "W", .rulebook = "alma", .epoch = {}},
                              Workspace(), "test"));
    SqlHubStore store(*database, "w");
    const std::string large(std::size_t{5} << 19U, 'y');
    for (const std::uint64_t position : {7U, 8U}) {
        const auto transaction = store.begin();
        transaction->put_snapshot({transaction->epoch(), position, large});
        EXPECT_TRUE(transaction->commit());
    }
    EXPECT_EQ(store.read()->newest_snapshot(behind_all)->position, 8U);
    EXPECT_EQ(store.read()->newest_snapshot(behind_all)->bytes, large);
    EXPECT_TRUE(store.snapshot_at(7));
    EXPECT_FALSE(store.snapshot_at(0));
    EXPECT_FALSE(SqlHubStore(*database, "none").begin());
    EXPECT_FALSE(SqlHubStore(*database, "none").read());
}

INSTANTIATE_TEST_SUITE_P(Engines, HubSql, testing::Values("sqlite", "postgres"));

}  // namespace

}  // namespace accession::hub
