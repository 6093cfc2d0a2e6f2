// SPDX-License-Identifier: Apache-2.0
// What a facet counts is what choosing it finds, whether the lines were read or lie in a snapshot.
#include "core/workspace/facets.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/desk/session.h"
#include "core/desk/views.h"
#include "core/journal/ledger.h"
#include "core/journal/memory_files.h"
#include "core/sample/sample_library.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

constexpr std::uint32_t library_lines = 600;
const Date library_day = Date::from_days(20000);

void expect_counts_what_is_found(const Workspace& workspace, const LineQuery& query) {
    const auto vendors = count_by_vendor(workspace, query);
    ASSERT_FALSE(vendors.empty());
    for (const auto& [slot, lines] : vendors) {
        LineQuery chosen = query;
        chosen.where.vendor = workspace.vendors().id_at(slot);
        EXPECT_EQ(run_query(workspace, chosen).lines.size(), lines);
    }
    const auto funds = count_by_fund(workspace, query);
    ASSERT_FALSE(funds.empty());
    for (const auto& [slot, lines] : funds) {
        LineQuery chosen = query;
        chosen.where.fund = workspace.funds().id_at(slot);
        EXPECT_EQ(run_query(workspace, chosen).lines.size(), lines);
    }
    for (const auto& [name, lines] : count_by_location(workspace, query)) {
        LineQuery chosen = query;
        chosen.where.location = name;
        EXPECT_EQ(run_query(workspace, chosen).lines.size(), lines) << name;
    }
    for (const auto& [due, on, lines] : count_by_due(workspace, query, library_day)) {
        LineQuery chosen = query;
        chosen.where.expected = on;
        chosen.where.outstanding = true;
        EXPECT_EQ(run_query(workspace, chosen).lines.size(), lines) << text_of(due);
    }
    EXPECT_TRUE(std::ranges::is_sorted(vendors, std::ranges::greater{}, &CountedRecord::lines));
}

class Facets : public ::testing::TestWithParam<RulebookKey> {};

TEST_P(Facets, CountWhatChoosingOneFinds) {
    Workspace read;
    read.apply(sample_library(GetParam(), library_lines, 7, library_day));
    MemoryFiles files;
    Ledger stored(files);
    ASSERT_TRUE(stored.begin_from_file(Ledger::file_of(read)));
    LineQuery all;
    LineQuery some;
    some.text = "history";
    LineQuery open;
    open.where.open = true;
    open.where.vendor = read.vendors().at(0).id;
    open.where.fund = read.funds().at(0).id;
    open.where.location = read.all_holdings().at(0).location;
    ASSERT_GT(count_by_location(read, all).size(), 1U);
    for (const CountedDue& due : count_by_due(read, all, library_day)) {
        EXPECT_GT(due.lines, 0U) << text_of(due.due);
    }
    for (const LineQuery& query : {all, some, open}) {
        expect_counts_what_is_found(read, query);
        expect_counts_what_is_found(stored.workspace(), query);
        EXPECT_EQ(count_by_vendor(read, query), count_by_vendor(stored.workspace(), query));
        EXPECT_EQ(count_by_fund(read, query), count_by_fund(stored.workspace(), query));
        EXPECT_EQ(count_by_location(read, query), count_by_location(stored.workspace(), query));
    }
}

INSTANTIATE_TEST_SUITE_P(BothRulebooks, Facets,
                         ::testing::Values(RulebookKey::alma, RulebookKey::folio));

TEST(FacetsOfLines, ALineWithTwoFundsCountsForBothAndOneNobodyToldOfForNone) {
    World world{RulebookKey::alma};
    world.workspace.put(Fund{.id = FundId("F1"), .code = "ONE", .name = "One"});
    world.workspace.put(Fund{.id = FundId("F2"), .code = "TWO", .name = "Two"});
    world.add(AlmaLine{.id = "L1"});
    world.add(AlmaLine{.id = "L2"});
    const auto pay = [&](const char* id, std::vector<FundShare> funds) {
        world.amend(LineId(id), [&](Line& line) { line.funds = std::move(funds); });
    };
    pay("L1", {{FundId("F1"), true, 500'000}, {FundId("F2"), true, 500'000}});
    pay("L2", {{FundId("F2"), true, 500'000}, {FundId("F9"), true, 500'000}});
    const Workspace& workspace = world.workspace;
    const Slot one = workspace.funds().slot_of(FundId("F1"));
    const Slot two = workspace.funds().slot_of(FundId("F2"));
    EXPECT_EQ(count_by_fund(workspace, {}), (std::vector<CountedRecord>{{two, 2}, {one, 1}}));
    LineQuery unknown;
    unknown.where.fund = FundId("F9");
    EXPECT_EQ(run_query(workspace, unknown).lines.size(), 1U);

    MemoryFiles files;
    Ledger stored(files);
    ASSERT_TRUE(stored.begin_from_file(Ledger::file_of(workspace)));
    EXPECT_EQ(count_by_fund(stored.workspace(), {}), count_by_fund(workspace, {}));
    EXPECT_EQ(run_query(stored.workspace(), unknown).lines.size(), 1U);
}

TEST(FacetsOfLines, ALineOfTwoPlacesCountsForBothOnceAndByItsHoldingsToo) {
    World world{RulebookKey::alma};
    world.add(AlmaLine{.id = "L1"});
    world.workspace.put(Holdings{HoldingsId("H9"), TitleId("B1"), "CELLAR", {}});
    world.amend(LineId("L1"), [&](Line& line) {
        line.locations.clear();
        for (const char* name : {"STACKS", "ATTIC", "STACKS"}) {
            line.locations.emplace_back().location = name;
        }
        line.holdings = {HoldingsId("H9"), HoldingsId("nobody told of it")};
    });
    EXPECT_EQ(count_by_location(world.workspace, {}),
              (std::vector<CountedText>{{"ATTIC", 1}, {"CELLAR", 1}, {"STACKS", 1}}));
}

TEST(FacetsOfLines, TheDaysOfWhatIsDueMeetAndNoDayIsInTwo) {
    World world{RulebookKey::alma};
    const std::vector<CountedDue> due = count_by_due(world.workspace, {}, library_day);
    ASSERT_EQ(due.size(), 4U);
    EXPECT_FALSE(due.front().on.from);
    EXPECT_EQ(due[1].on.from, library_day);
    for (std::size_t i = 1; i < due.size(); ++i) {
        EXPECT_EQ(due[i - 1].on.to->plus_days(1), due[i].on.from);
    }
    EXPECT_FALSE(due.back().on.to);
}

TEST(FacetsOfLines, AreChoicesAmongTheLinesFound) {
    World world{RulebookKey::alma};
    world.add(AlmaLine{});
    const auto asked = [&](const nlohmann::json& question) {
        return desk::choices_view(world.workspace, question);
    };
    const auto vendors = asked({{"of", "vendors"}, {"text", ""}, {"among", {{"text", ""}}}});
    ASSERT_EQ(vendors["total"], 1);
    EXPECT_EQ(vendors["choices"][0]["lines"], 1);
    EXPECT_EQ(vendors["choices"][0]["id"], "V1");
    EXPECT_EQ(asked({{"of", "funds"}, {"among", {{"text", "zzz"}}}})["total"], 0);
    EXPECT_TRUE(asked({{"of", "titles"}, {"among", {{"text", ""}}}}).is_null());
    EXPECT_TRUE(asked({{"of", "due"}, {"among", {{"text", ""}}}}).is_null()) << "seen from no day";
    const auto due =
        asked({{"of", "due"}, {"today", "2026-03-02"}, {"among", {{"text", ""}}}})["choices"];
    ASSERT_EQ(due.size(), 4U);
    EXPECT_EQ(due[0]["id"], "overdue");
    EXPECT_EQ(due[0]["where"],
              (nlohmann::json{{"outstanding", true}, {"expectedTo", "2026-03-01"}}));
    EXPECT_EQ(due[1]["where"], (nlohmann::json{{"outstanding", true},
                                               {"expectedFrom", "2026-03-02"},
                                               {"expectedTo", "2026-03-08"}}));
    EXPECT_TRUE(asked({{"of", "funds"}, {"among", {{"sort", "colour"}}}}).is_null());
}

}  // namespace
}  // namespace accession::test
