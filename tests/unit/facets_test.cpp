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
    EXPECT_TRUE(std::ranges::is_sorted(vendors, std::ranges::greater{}, &CountedRecord::lines));
}

class Facets : public ::testing::TestWithParam<RulebookKey> {};

TEST_P(Facets, CountWhatChoosingOneFinds) {
    Workspace read;
    read.apply(sample_library(GetParam(), library_lines, 7, Date::from_days(20000)));
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
    for (const LineQuery& query : {all, some, open}) {
        expect_counts_what_is_found(read, query);
        expect_counts_what_is_found(stored.workspace(), query);
        EXPECT_EQ(count_by_vendor(read, query), count_by_vendor(stored.workspace(), query));
        EXPECT_EQ(count_by_fund(read, query), count_by_fund(stored.workspace(), query));
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
    EXPECT_TRUE(asked({{"of", "funds"}, {"among", {{"sort", "colour"}}}}).is_null());
}

}  // namespace
}  // namespace accession::test
