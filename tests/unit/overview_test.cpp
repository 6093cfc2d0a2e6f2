// SPDX-License-Identifier: Apache-2.0
// The overview's numbers, and that each of them leads to as many lines.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/desk/overview_view.h"
#include "core/desk/query_form.h"
#include "core/workspace/query.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

class Overview : public testing::Test {
protected:
    World world{RulebookKey::alma};

    Json ask(int weeks = 4) { return desk::overview_view(world.workspace, world.today, weeks); }
    /// How many lines a query with these conditions finds.
    std::size_t found(const Json& where) {
        const auto query = desk::query_from({{"where", where}}, alma_rulebook());
        EXPECT_TRUE(query);
        return run_query(world.workspace, *query).lines.size();
    }
    Json vendor(const Json& overview, const char* id) {
        for (const Json& one : overview["vendors"]) {
            if (one["id"] == id) {
                return one;
            }
        }
        ADD_FAILURE() << "no vendor " << id;
        return {};
    }
};

TEST_F(Overview, AnEmptyLibraryHasNothing) {
    const Json all = ask();
    EXPECT_EQ(all["lines"], 0);
    EXPECT_EQ(all["weeks"].size(), 9U);
    EXPECT_EQ(all["funds"], Json::array());
    EXPECT_EQ(all["vendors"], Json::array());
    EXPECT_EQ(all["ages"].size(), 6U);
    EXPECT_FALSE(all["ages"][5].contains("toDays"));
}

TEST_F(Overview, WeeksBeginOnMonday) {
    const Json weeks = ask(1)["weeks"];
    ASSERT_EQ(weeks.size(), 3U);
    // 2026-03-02 is a Monday.
    EXPECT_EQ(weeks[1]["from"], "2026-03-02");
    EXPECT_EQ(weeks[1]["to"], "2026-03-08");
    EXPECT_EQ(weeks[0]["from"], "2026-02-23");
}

TEST_F(Overview, CountsLinesByStatusOpenAndLate) {
    world.add(AlmaLine{.id = "L1", .status = Status::sent, .copies = 2});
    world.add(AlmaLine{.id = "L2", .status = Status::closed, .received = 1});
    world.add(AlmaLine{.id = "L3", .status = Status::deferred});
    world.amend(LineId("L1"), [&](Line& line) { line.expected_on = world.today.plus_days(-1); });
    const Json all = ask();
    EXPECT_EQ(all["lines"], 3);
    EXPECT_EQ(all["open"], 2);
    EXPECT_EQ(all["late"], 1);
    EXPECT_EQ(found({{"open", true}}), 2U);
    EXPECT_EQ(found({{"outstanding", true}, {"expectedTo", world.today.plus_days(-1).str()}}), 1U);
    const Json values = all["statuses"][0]["values"];
    ASSERT_EQ(values.size(), 3U);
    EXPECT_EQ(values[0]["word"]["text"], "Sent");
    EXPECT_EQ(values[0]["lines"], 1);
}

TEST_F(Overview, ArrivalsAreCountedInTheirWeeks) {
    world.add(AlmaLine{.id = "L1", .status = Status::sent, .copies = 3, .received = 1});
    world.amend(LineId("L1"), [&](Line& line) { line.expected_on = world.today.plus_days(8); });
    const Item* here = nullptr;
    for (const Item* item : world.items_of("L1")) {
        here = item->status == Status::received ? item : here;
    }
    ASSERT_NE(here, nullptr);
    world.amend(here->id, [&](Item& item) {
        item.received_on = world.today;
        item.expected_on.reset();
    });
    for (const Item* item : world.items_of("L1")) {
        world.amend(item->id, [](Item& one) { one.expected_on.reset(); });
    }
    const Json all = ask(1);
    EXPECT_EQ(all["weeks"][1]["received"], 1);
    EXPECT_EQ(all["weeks"][2]["expected"], 3);
    EXPECT_EQ(all["weeks"][2]["missing"], 2);
    EXPECT_EQ(found({{"expectedFrom", "2026-03-09"}, {"expectedTo", "2026-03-15"}}), 1U);
    EXPECT_EQ(found({{"receivedFrom", "2026-03-02"}, {"receivedTo", "2026-03-02"}}), 1U);
    EXPECT_EQ(found({{"receivedFrom", "2026-03-03"}}), 0U);
    world.today = world.today.plus_days(60);
    EXPECT_EQ(ask(1)["earlier"], 2);
}

TEST_F(Overview, AVendorsDeliveryTimesAreTold) {
    world.add(AlmaLine{.id = "L1", .status = Status::sent, .copies = 2, .received = 2});
    const VendorId id = world.line("L1").vendor;
    world.amend(LineId("L1"), [&](Line& line) { line.sent_on = world.today.plus_days(-20); });
    int days = 5;
    for (const Item* item : world.items_of("L1")) {
        world.amend(item->id,
                    [&](Item& one) { one.received_on = world.today.plus_days(-20 + days); });
        days += 10;
    }
    const Json told = vendor(ask(), id.str().c_str());
    EXPECT_EQ(told["delivered"], 2);
    EXPECT_EQ(told["medianDays"], 5);
    EXPECT_EQ(told["slowDays"], 15);
    EXPECT_EQ(found({{"vendor", id.str()}}), 1U);
    EXPECT_EQ(found({{"vendor", "nobody"}}), 0U);
}

TEST_F(Overview, NoCurrencyOfAFundIsLeftOut) {
    Fund fund;
    fund.id = FundId("F1");
    fund.code = "LAW";
    const auto order = [&](const char* id, const char* currency, std::int64_t price) {
        world.add(AlmaLine{.id = id, .status = Status::sent});
        world.amend(LineId(id), [&](Line& line) {
            line.funds = {{FundId("F1"), true, 1'000'000}};
            line.cost.currency = currency;
            line.cost.price = price;
            line.encumbrance = {EncumbranceState::encumbered, price, price};
        });
    };
    order("L1", "CAD", 100);
    order("L2", "USD", 5000);
    order("L3", "USD", 2000);
    order("L4", "EUR", 300);
    fund.currency = "";
    world.workspace.put(fund);
    Json law = ask()["funds"][0];
    EXPECT_EQ(law["encumbered"], (Json{{"minor", 7000}, {"currency", "USD"}, {"digits", 2}}))
        << "what most of it is in";
    EXPECT_EQ(law["lines"], 2);
    ASSERT_EQ(law["others"].size(), 2U);
    EXPECT_EQ(law["others"][0]["encumbered"]["currency"], "CAD");
    EXPECT_EQ(law["others"][1]["encumbered"]["minor"], 300);
    EXPECT_EQ(law["others"][1]["lines"], 1);
    fund.currency = "EUR";
    world.workspace.put(fund);
    law = ask()["funds"][0];
    EXPECT_EQ(law["encumbered"]["minor"], 300) << "its own comes first";
    EXPECT_EQ(law["others"].size(), 2U);
}

TEST_F(Overview, MoneyIsCountedForItsFunds) {
    world.add(AlmaLine{.id = "L1", .status = Status::sent});
    Fund fund;
    fund.id = FundId("F1");
    fund.code = "HIST";
    fund.allocated = 100000;
    fund.currency = "EUR";
    world.workspace.put(fund);
    world.amend(LineId("L1"), [](Line& line) {
        line.funds = {{FundId("F1"), true, 1000000}};
        line.cost.currency = "EUR";
        line.cost.price = 2500;
        line.encumbrance = {EncumbranceState::encumbered, 2500, 2500};
    });
    Json told = ask()["funds"];
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0]["code"], "HIST");
    EXPECT_EQ(told[0]["allocated"]["minor"], 100000);
    EXPECT_EQ(told[0]["encumbered"]["minor"], 2500);
    EXPECT_EQ(told[0]["spent"]["minor"], 0);
    EXPECT_FALSE(told[0].contains("others"));
    Invoice invoice;
    invoice.id = InvoiceId("I1");
    invoice.number = "2231";
    invoice.status = Status::in_approval;
    invoice.lines = {{LineId("L1"), 2400, true}};
    world.workspace.put(invoice);
    EXPECT_EQ(ask()["funds"][0]["spent"]["minor"], 0) << "not approved yet";
    invoice.status = Status::paid;
    world.workspace.put(invoice);
    EXPECT_EQ(ask()["funds"][0]["spent"]["minor"], 2400);
    EXPECT_EQ(found({{"fund", "F1"}}), 1U);
    EXPECT_EQ(found({{"invoice", "2231"}}), 1U);
    EXPECT_EQ(found({{"invoice", "2232"}}), 0U);
}

TEST_F(Overview, OpenLinesAgeFromTheDayTheyWereSent) {
    world.add(AlmaLine{.id = "L1", .status = Status::sent});
    const auto lines_in = [&](std::size_t bucket) {
        return ask()["ages"][bucket]["lines"].get<int>();
    };
    world.amend(LineId("L1"), [&](Line& line) { line.sent_on = world.today.plus_days(-30); });
    EXPECT_EQ(lines_in(0), 1);
    world.amend(LineId("L1"), [&](Line& line) { line.sent_on = world.today.plus_days(-31); });
    EXPECT_EQ(lines_in(1), 1);
    EXPECT_EQ(found({{"open", true}, {"sentTo", world.today.plus_days(-31).str()}}), 1U);
    EXPECT_EQ(found({{"sentFrom", world.today.str()}}), 0U);
    world.amend(LineId("L1"), [&](Line& line) { line.sent_on = world.today.plus_days(-4000); });
    EXPECT_EQ(lines_in(5), 1);
}

TEST(QueryForm, ADayThatIsNoneIsRefused) {
    const auto query = desk::query_from({{"where", {{"sentFrom", "2026-02-30"}}}}, alma_rulebook());
    ASSERT_FALSE(query);
    EXPECT_EQ(query.error().code, "invalid_date");
    EXPECT_EQ(query.error().path, "where.sentFrom");
}

TEST(FolioOverview, ALineIsOpenUntilItsOrderIsClosedOrAllOfItIsResolved) {
    World world(RulebookKey::folio);
    world.add_order("O1", Status::open);
    world.add(FolioLine{
        .id = "L1", .receipt = Status::fully_received, .payment = Status::awaiting_payment});
    const auto open = [&] {
        return desk::overview_view(world.workspace, world.today, 1)["open"].get<int>();
    };
    EXPECT_EQ(open(), 1) << "it is to be paid";
    world.amend(LineId("L1"), [](Line& line) { line.payment = Status::fully_paid; });
    EXPECT_EQ(open(), 0);
    world.amend(LineId("L1"), [](Line& line) { line.payment = Status::awaiting_payment; });
    world.amend(OrderId("O1"), [](accession::Order& order) { order.status = Status::closed; });
    EXPECT_EQ(open(), 0);
}

}  // namespace
}  // namespace accession::test
