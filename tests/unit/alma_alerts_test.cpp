// SPDX-License-Identifier: Apache-2.0
// What review finds odd about a line though not wrong (R6, B4).
#include "core/lifecycle/alma/alerts.h"

#include <gtest/gtest.h>

#include "core/model/alerts.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

/// A line in review on a title of its own, and a library that asks for every alert.
class AlmaAlerts : public ::testing::Test {
protected:
    World world{RulebookKey::alma};

    AlmaAlerts() {
        world.add(AlmaLine{.status = Status::in_review});
        world.change_settings([](Settings& settings) {
            settings.further_alerts = {"already_on_order", "no_price", "no_fund",
                                       "fund_over_expended", "brief_bib"};
        });
    }
    [[nodiscard]] Codes alerts() const { return alma::alerts_of(world.workspace, world.line()); }
    void expect_on(void (*change)(Line&), const Codes& codes) {
        const Line before = world.line();
        world.amend(LineId("L1"), change);
        EXPECT_EQ(alerts(), codes);
        world.workspace.put(before);
    }
    void allocate(const char* fund, std::int64_t amount) {
        world.amend(FundId(fund), [&](Fund& record) { record.allocated = amount; });
    }
};

TEST_F(AlmaAlerts, AnOrdinaryLineHasNone) {
    EXPECT_EQ(alerts(), Codes{});
}

TEST_F(AlmaAlerts, ThePriceLimitIsTheLastPriceThatIsAllRight) {
    world.change_settings([](Settings& settings) { settings.price_limit = 1'000'000; });
    EXPECT_EQ(alerts(), Codes{}) << "100.00 of 100";
    expect_on([](Line& line) { line.cost.price = 10'001; }, Codes{"price_limit_reached"});
    expect_on([](Line& line) { line.cost.price.reset(); }, Codes{"no_price"});
}

TEST_F(AlmaAlerts, ATitleThatIsHereOrOnOrderIsToldByTheOtherLine) {
    world.add(AlmaLine{.id = "L2", .status = Status::closed, .received = 1});
    EXPECT_EQ(alerts(), Codes{"already_in_inventory"}) << "L2 is finished, its item is here";
    world.amend(LineId("L2"), [](Line& line) { line.status = Status::sent; });
    EXPECT_EQ(alerts(), (Codes{"already_in_inventory", "already_on_order"}));
    expect_on([](Line& line) { line.title = TitleId{}; }, Codes{});
}

TEST_F(AlmaAlerts, ItemsThatBelongToNoLineAreInInventoryToo) {
    world.amend(ItemId("L1.i1"), [](Item& item) { item.line = LineId{}; });
    EXPECT_EQ(alerts(), Codes{"already_in_inventory"});
}

TEST_F(AlmaAlerts, WithoutFundAuthorAndNumberALineSaysLittle) {
    expect_on([](Line& line) { line.funds.clear(); }, Codes{"no_fund"});
    expect_on([](Line& line) { line.cost.price = 0; }, Codes{"no_price"});
    expect_on([](Line& line) { line.description.product_ids.clear(); }, Codes{"brief_bib"});
    expect_on(
        [](Line& line) {
            line.description.product_ids.clear();
            line.description.author = "An Author";
        },
        Codes{});
}

TEST_F(AlmaAlerts, AFundIsOverExpendedByWhatIsEncumberedAndThisLine) {
    allocate("F1", 30'000);
    world.add(AlmaLine{.id = "L2", .title = "B2"});
    world.add(AlmaLine{.id = "L3", .title = "B2"});
    EXPECT_EQ(alerts(), Codes{}) << "100.00 and twice 100.00 of 300.00";
    allocate("F1", 29'999);
    EXPECT_EQ(alerts(), Codes{"fund_over_expended"});
    world.amend(LineId("L3"), [](Line& line) { line.encumbrance.state = EncumbranceState::none; });
    EXPECT_EQ(alerts(), Codes{}) << "only what is encumbered counts";
    world.amend(LineId("L2"), [](Line& line) { line.status = Status::closed; });
    allocate("F1", 10'000);
    EXPECT_EQ(alerts(), Codes{}) << "only lines that are active count";
}

TEST_F(AlmaAlerts, SharesOfAFundCountByTheirPartOrTheirAmount) {
    allocate("F2", 14'000);
    world.add(AlmaLine{.id = "L2", .title = "B2"});
    world.amend(LineId("L2"), [](Line& line) {
        line.funds = {{FundId("F1"), true, 600'000}, {FundId("F2"), true, 400'000}};
    });
    const auto with_amount = [&](std::int64_t amount) {
        world.amend(LineId("L1"), [&](Line& line) {
            line.funds = {{FundId("F1"), false, 10'000 - amount}, {FundId("F2"), false, amount}};
        });
    };
    with_amount(10'000);
    EXPECT_EQ(alerts(), Codes{}) << "40.00 and 100.00 of 140.00";
    allocate("F2", 13'999);
    EXPECT_EQ(alerts(), Codes{"fund_over_expended"});
    with_amount(9'999);
    EXPECT_EQ(alerts(), Codes{});
}

TEST_F(AlmaAlerts, AFundOfWhichNothingIsKnownIsNeverOverExpended) {
    expect_on([](Line& line) { line.funds = {{FundId("F9"), true, whole_ppm}}; }, Codes{});
}

TEST_F(AlmaAlerts, OneThatHoldsALineBackDoesNotOnceItIsAcknowledged) {
    world.change_settings([](Settings& settings) { settings.blocking_alerts = {"brief_bib"}; });
    world.amend(LineId("L1"), [](Line& line) { line.description.product_ids.clear(); });
    EXPECT_EQ(world.act("order_now", "L1").codes, Codes{"blocking_alert"});
    world.amend(LineId("L1"), [](Line& line) { line.acknowledged_alerts = {"brief_bib"}; });
    EXPECT_TRUE(is_acknowledged(world.line(), "brief_bib"));
    EXPECT_FALSE(is_acknowledged(world.line(), "no_price"));
    EXPECT_TRUE(world.act("order_now", "L1").accepted());
}

}  // namespace
}  // namespace accession::test
