// SPDX-License-Identifier: Apache-2.0
// What comes in at the hub itself, and what is written down of it: both or neither.
#include <gtest/gtest.h>

#include "tests/unit/hub_library.h"
#include "tools/hub/who/audit.h"

namespace accession::hub {

namespace {

class HubImport : public HubLibrary {
protected:
    [[nodiscard]] std::uint64_t entries(const std::string& what) {
        Transaction transaction = database->begin(Begin::read);
        return transaction.row("SELECT count(*) FROM audit WHERE what = ?", {text(what)})->count(0);
    }
    static void note(Transaction& transaction, std::uint64_t position) {
        write_audit(transaction, {now_ms(), "test", "imported", std::to_string(position)});
    }
};

TEST_P(HubImport, IsWrittenDownWithTheRecords) {
    store->also(note);
    import_lines(2);
    EXPECT_EQ(store->standing()->position, 2U);
    EXPECT_EQ(entries("imported"), 2U);
    Transaction transaction = database->begin(Begin::read);
    EXPECT_EQ(check_audit(transaction).broken, 0U);
}

TEST_P(HubImport, OfNothingIsNotWrittenDown) {
    store->also(note);
    ASSERT_TRUE(hub->import([](const Workspace&) { return std::vector<Fact>{}; }));
    EXPECT_EQ(entries("imported"), 0U);
}

TEST_P(HubImport, ThatCannotBeWrittenDownHasNotHappened) {
    store->also([](Transaction& transaction, std::uint64_t position) {
        note(transaction, position);
        transaction.run("SELECT * FROM no_such_table");
    });
    const auto refused = hub->import([](const Workspace& state) {
        Line line = state.lines().at(0);
        line.receiving_note = "unwritten";
        return std::vector<Fact>{LineRecorded{line}};
    });
    EXPECT_FALSE(refused);
    EXPECT_EQ(store->standing()->position, 0U);
    EXPECT_EQ(entries("imported"), 0U);
    EXPECT_NE(hub->workspace().lines().at(0).receiving_note, "unwritten");
}

INSTANTIATE_TEST_SUITE_P(Engines, HubImport, testing::Values("sqlite", "postgres"));

}  // namespace

}  // namespace accession::hub
