// SPDX-License-Identifier: Apache-2.0
// Stores that were written once and are kept in tests/corpus: each is opened to the state it had then. One
// of the format before is stored anew, and told so once.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <string>

#include "core/journal/ledger.h"
#include "tests/sim/auditor.h"
#include "tests/sim/golden.h"

namespace accession::sim {
namespace {

class GoldenStore : public testing::TestWithParam<const char*> {};

/// Nothing is told of it, and it is what it was.
void opens_in_order(Golden& golden, std::size_t commands) {
    Ledger ledger(golden.files);
    const OpenReport report = ledger.open();
    ASSERT_EQ(report.found, Found::opened);
    EXPECT_EQ(told_by(report.notes), " nothing");
    EXPECT_EQ(to_hex(ledger.confirmed_hash()), golden.state_hash);
    EXPECT_EQ(ledger.history().size(), commands);
}

TEST_P(GoldenStore, OfVersion4IsStoredAnew) {
    Golden golden(corpus(std::string("store-04-") + GetParam()));
    std::size_t commands = 0;
    {
        Ledger ledger(golden.files);
        const OpenReport report = ledger.open({.fence = 1, .store = {8, 9}});
        ASSERT_EQ(report.found, Found::opened);
        ASSERT_EQ(report.notes.size(), 1U) << told_by(report.notes);
        EXPECT_EQ(report.notes.front().code, "older_format");
        EXPECT_EQ(to_hex(ledger.workspace().state_hash()), golden.state_hash);
        EXPECT_EQ(ledger.manifest().snapshot.store, (StoreId{8, 9}));
        commands = ledger.history().size();
        EXPECT_TRUE(ledger.sweep() && ledger.keep());
    }
    opens_in_order(golden, commands);
    for (const std::string& name : golden.files.list()) {
        EXPECT_FALSE(name.ends_with(".log")) << name;
    }
}

TEST_P(GoldenStore, OfVersion5IsOpened) {
    const std::filesystem::path folder = corpus(std::string("store-05-") + GetParam());
    if (!std::filesystem::exists(folder)) {
        GTEST_SKIP() << "not made yet: accession_golden_store " << GetParam() << ' '
                     << folder.filename();
    }
    Golden golden(folder);
    constexpr std::size_t commands = 32;
    opens_in_order(golden, commands);
}

TEST_P(GoldenStore, OfVersion6IsOpened) {
    Golden golden(corpus(std::string("store-06-") + GetParam()));
    constexpr std::size_t commands = 32;
    opens_in_order(golden, commands);
}

std::size_t late_titles(const Workspace& workspace) {
    const auto& titles = workspace.titles();
    std::size_t late = 0;
    for (Slot slot = 0; slot < titles.slots(); ++slot) {
        late += titles.alive(slot) && late_level(*titles.at(slot).folio) > 0 ? 1U : 0U;
    }
    return late;
}

std::uint8_t highest_level_of_funds(const Workspace& workspace) {
    const auto& funds = workspace.funds();
    std::uint8_t highest = 0;
    for (Slot slot = 0; slot < funds.slots(); ++slot) {
        highest =
            std::max(highest, funds.alive(slot) ? late_level(funds.at(slot)) : std::uint8_t{0});
    }
    return highest;
}

/// FOLIO's has late parts, up to that level of its funds.
void opens_with_late_parts(Golden& golden, bool folio, std::uint8_t level_of_funds,
                           std::size_t more_commands = 0,
                           std::uint8_t level_of_almas_settings = 0) {
    opens_in_order(golden, (folio ? 36 : 32) + more_commands);
    Ledger ledger(golden.files);
    (void)ledger.open();
    EXPECT_EQ(late_titles(ledger.workspace()) > 0, folio);
    EXPECT_EQ(late_level(ledger.workspace().settings()), folio ? 1 : level_of_almas_settings);
    EXPECT_EQ(highest_level_of_funds(ledger.workspace()), folio ? level_of_funds : 0);
}

TEST_P(GoldenStore, OfVersion7IsOpened) {
    Golden golden(corpus(std::string("store-07-") + GetParam()));
    opens_with_late_parts(golden, std::string(GetParam()) == "folio", 0);
}

TEST_P(GoldenStore, OfVersion8IsOpened) {
    Golden golden(corpus(std::string("store-08-") + GetParam()));
    opens_with_late_parts(golden, std::string(GetParam()) == "folio", 2);
}

/// What was taken back stands in its log twice: done, and undone.
TEST_P(GoldenStore, OfVersion9IsOpened) {
    Golden golden(corpus(std::string("store-09-") + GetParam()));
    opens_with_late_parts(golden, std::string(GetParam()) == "folio", 2, 2);
}

/// Of Alma's, the settings tell what letters are written in.
TEST_P(GoldenStore, OfVersion10IsOpened) {
    const bool folio = std::string(GetParam()) == "folio";
    Golden golden(corpus(std::string("store-10-") + GetParam()));
    opens_with_late_parts(golden, folio, 2, folio ? 2 : 4, 2);
    Ledger ledger(golden.files);
    (void)ledger.open();
    EXPECT_EQ(ledger.workspace().settings().letters.language,
              folio ? LetterLanguage::en : LetterLanguage::de);
}

/// With so many commands that wait.
void opens_as_shared(Golden& golden, std::size_t waiting) {
    constexpr std::size_t confirmed = 5;
    opens_in_order(golden, confirmed);
    Ledger ledger(golden.files);
    (void)ledger.open();
    ASSERT_NE(ledger.queue(), nullptr);
    EXPECT_EQ(ledger.queue()->membership().cursor, confirmed);
    EXPECT_EQ(ledger.queue()->waiting().size(), waiting);
    EXPECT_EQ(ledger.queue()->attention().size(), 1U);
}

TEST_P(GoldenStore, OfVersion6OfASharedWorkspaceIsOpened) {
    Golden golden(corpus(std::string("store-06-shared-") + GetParam()));
    opens_as_shared(golden, 4);
}

TEST_P(GoldenStore, OfVersion7OfASharedWorkspaceIsOpened) {
    Golden golden(corpus(std::string("store-07-shared-") + GetParam()));
    opens_as_shared(golden, std::string(GetParam()) == "folio" ? 6 : 4);
}

TEST_P(GoldenStore, OfVersion8OfASharedWorkspaceIsOpened) {
    Golden golden(corpus(std::string("store-08-shared-") + GetParam()));
    opens_as_shared(golden, std::string(GetParam()) == "folio" ? 6 : 4);
}

TEST_P(GoldenStore, OfVersion9OfASharedWorkspaceIsOpened) {
    Golden golden(corpus(std::string("store-09-shared-") + GetParam()));
    opens_as_shared(golden, std::string(GetParam()) == "folio" ? 6 : 4);
}

TEST_P(GoldenStore, OfVersion10OfASharedWorkspaceIsOpened) {
    Golden golden(corpus(std::string("store-10-shared-") + GetParam()));
    opens_as_shared(golden, std::string(GetParam()) == "folio" ? 6 : 5);
}

INSTANTIATE_TEST_SUITE_P(Rulebooks, GoldenStore, testing::Values("alma", "folio"));

}  // namespace
}  // namespace accession::sim
