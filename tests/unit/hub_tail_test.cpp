// SPDX-License-Identifier: Apache-2.0
// Old changes are taken away, and nobody who comes late loses or repeats anything by it.
#include <gtest/gtest.h>

#include <filesystem>

#include "core/journal/decided.h"
#include "core/sync/hub_reads.h"
#include "tests/unit/hub_library.h"
#include "tools/hub/store/backup.h"
#include "tools/hub/store/tail.h"
#include "tools/hub/store/verify.h"

namespace accession::hub {

namespace {

constexpr std::int64_t hour = std::int64_t{3600} * 1000;
constexpr Retention ten_changes{.changes = 10, .age = 0};

class HubTail : public HubLibrary {
protected:
    [[nodiscard]] bool cut(const Retention& retention, std::int64_t now = 1000 * hour) {
        return cut_tail(*database, *store, retention, now);
    }
    /// Thirty changes, a snapshot of them, and thirty more with the next one: the first thirty are free.
    void make_sixty() {
        import_lines(30);
        ASSERT_TRUE(cut(ten_changes, hour));
        EXPECT_EQ(store->read()->kept_after(), 0U) << "the older snapshot is from the beginning";
        import_lines(30);
    }
    [[nodiscard]] std::uint64_t rows(const std::string& table) {
        Transaction transaction = database->begin(Begin::read);
        return transaction.row("SELECT count(*) FROM " + table)->count(0);
    }
};

TEST_P(HubTail, WhatIsOlderThanTheTailIsGone) {
    make_sixty();
    ASSERT_TRUE(cut(ten_changes, 3 * hour));
    ASSERT_TRUE(cut(ten_changes, 5 * hour));
    EXPECT_EQ(store->read()->kept_after(), 30U) << "as far as the older of the two snapshots";
    EXPECT_EQ(rows("changes"), 30U);
    EXPECT_EQ(rows("change_lines"), 30U);
    EXPECT_EQ(changes_after(*store, epoch(), 29, 1000).error().code, "changes_gone");
    EXPECT_EQ(changes_after(*store, epoch(), 0, 1000).error().status, 410);
    const auto page = changes_after(*store, epoch(), 30, 1'000'000);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->changes.front().position, 31U);
    EXPECT_GE(snapshot_reaching(*store, 100)->position, 30U) << "with which a device goes on";
    EXPECT_TRUE(verify_hub(*database).good());
}

TEST_P(HubTail, AHubThatIsFarBehindBeginsWithASnapshot) {
    Hub late(*store);
    ASSERT_TRUE(late.import([](const Workspace&) { return std::vector<Fact>{}; }));
    EXPECT_EQ(late.position(), 0U);
    make_sixty();
    ASSERT_TRUE(cut(ten_changes, 3 * hour) && cut(ten_changes, 5 * hour));
    ASSERT_TRUE(late.import([](const Workspace&) { return std::vector<Fact>{}; }));
    EXPECT_EQ(late.position(), 60U);
    EXPECT_EQ(late.workspace().state_hash(), hub->workspace().state_hash());
}

TEST_P(HubTail, WhatIsYoungOrFewIsKept) {
    make_sixty();
    ASSERT_TRUE(cut({.changes = 60, .age = 0}, 3 * hour) &&
                cut({.changes = 60, .age = 0}, 5 * hour));
    EXPECT_EQ(store->read()->kept_after(), 0U);
    const Retention a_day{.changes = 0, .age = 24 * hour};
    ASSERT_TRUE(cut(a_day, 24 * hour) && cut(a_day, 26 * hour));
    EXPECT_EQ(store->read()->kept_after(), 0U);
    // All sixty were there after three hours.
    ASSERT_TRUE(cut(a_day, 28 * hour) && cut(a_day, 28 * hour));
    EXPECT_EQ(store->read()->kept_after(), 30U);
    import_lines(1);
    ASSERT_TRUE(cut(a_day, 60 * hour) && cut(a_day, 90 * hour) && cut(a_day, 90 * hour));
    EXPECT_EQ(store->read()->kept_after(), 60U);
    EXPECT_EQ(rows("changes"), 1U);
    EXPECT_EQ(rows("change_times"), 1U);
    EXPECT_TRUE(verify_hub(*database).good());
}

TEST_P(HubTail, AnswersAreKept) {
    PushRequest request{
        {1, 1}, epoch(), "alma", 0, {{.seq = 1, .base = 0, .told = 0, .command = {}}}};
    request.commands.front().command.id = CommandId("c1");
    request.commands.front().command.action = "receive";
    const auto first = hub->push(request, {"mara", {}}, 0);
    ASSERT_TRUE(first);
    make_sixty();
    ASSERT_TRUE(cut(ten_changes, 3 * hour) && cut(ten_changes, 5 * hour));
    ASSERT_GT(store->read()->kept_after(), 0U);
    const auto again = hub->push(request, {"mara", {}}, 0);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->outcomes.front().kind, first->outcomes.front().kind);
    // From a store that was begun anew: the command is the same.
    request.device = {2, 2};
    EXPECT_TRUE(hub->push(request, {"mara", {}}, 0));
    EXPECT_EQ(rows("outcomes"), 2U);
    EXPECT_EQ(store->read()->position(), 60U);
}

TEST_P(HubTail, ABackupHasTheTailAndADamagedOneIsNoticed) {
    make_sixty();
    ASSERT_TRUE(cut(ten_changes, 3 * hour) && cut(ten_changes, 5 * hour));
    const auto file = std::filesystem::temp_directory_path() / "accession-tail-test.backup";
    ASSERT_TRUE(write_backup(*database, file));
    ASSERT_TRUE(read_backup(*database, file, true));
    std::filesystem::remove(file);
    EXPECT_TRUE(verify_hub(*database).good());
    EXPECT_EQ(store->read()->kept_after(), 30U);
    Hub restored(*store);
    ASSERT_TRUE(restored.import([](const Workspace&) { return std::vector<Fact>{}; }));
    EXPECT_EQ(restored.workspace().state_hash(), hub->workspace().state_hash());

    Transaction transaction = database->begin(Begin::write);
    transaction.run("DELETE FROM changes WHERE position = 31");
    ASSERT_TRUE(transaction.commit());
    EXPECT_FALSE(verify_hub(*database).good());
}

TEST_P(HubTail, WhatIsWrittenDownBesideTheChangesIsVerified) {
    PushRequest request{
        {1, 1}, epoch(), "alma", 0, {{.seq = 1, .base = 0, .told = 0, .command = {}}}};
    request.commands.front().command.id = CommandId("one");
    request.commands.front().command.action = "receive";
    ASSERT_TRUE(hub->push(request, {"mara", {}}, 0)) << "refused, and answered";
    import_lines(1);
    ASSERT_TRUE(verify_hub(*database).good());
    // Each is told before those above it.
    const std::pair<const char*, const char*> damages[] = {
        {"UPDATE changes SET seq = 9 WHERE position = 1", "change 1 has no answer of its own"},
        {"UPDATE devices SET last_seq = 2", "answers are missing"},
        {"UPDATE devices SET last_seq = 0", "is ahead of its device"},
        {"UPDATE outcomes SET command_id = 'another'", "cannot be read"},
        {"UPDATE table_hashes SET hashes = 'lines 00000000000000000000000000000001'",
         "the sums told to devices are of another state"},
        {"UPDATE epochs SET epoch = '00000000000000000000000000000001'",
         "its epoch is not the last one"},
        {"UPDATE epochs SET position = 1000", "an epoch began where no change is"},
    };
    for (const auto& [damage, told] : damages) {
        Transaction transaction = database->begin(Begin::write);
        transaction.run(damage);
        ASSERT_TRUE(transaction.commit());
        const HubVerified verified = verify_hub(*database);
        EXPECT_FALSE(verified.good());
        EXPECT_NE(verified.workspaces.at(0).trouble.find(told), std::string::npos)
            << damage << ": " << verified.workspaces.at(0).trouble;
    }
}

TEST_P(HubTail, WhatWasBrokenOffGoesOn) {
    make_sixty();
    ASSERT_TRUE(cut(ten_changes, 3 * hour));
    {
        Transaction transaction = database->begin(Begin::write);
        transaction.run("INSERT INTO tails (workspace, position) VALUES ('w', 20)");
        ASSERT_TRUE(transaction.commit());
    }
    EXPECT_TRUE(verify_hub(*database).good()) << "some are still there, and nobody minds";
    ASSERT_TRUE(cut({.changes = 1000, .age = 0}, 5 * hour));
    EXPECT_EQ(rows("changes"), 40U);
    EXPECT_EQ(rows("change_lines"), 40U);
}

INSTANTIATE_TEST_SUITE_P(Engines, HubTail, testing::Values("sqlite", "postgres"));

}  // namespace

}  // namespace accession::hub
