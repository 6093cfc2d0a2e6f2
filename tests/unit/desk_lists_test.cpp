// SPDX-License-Identifier: Apache-2.0
// The work lists as the desk shows them: how long they are on a day, and why a line is on one.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <string>

#include "core/desk/lists_view.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

class DeskLists : public ::testing::Test {
protected:
    World world{RulebookKey::alma};
    desk::WorkListBook book;

    Json ask(Date day, const Json& question = Json::object()) {
        return desk::lists_view(world.workspace, book, question, day);
    }
    std::size_t count(const char* list, Date day) {
        const Json answer = ask(day);
        for (const Json& one : answer["lists"]) {
            if (one["name"] == list) {
                return one["count"].get<std::size_t>();
            }
        }
        ADD_FAILURE() << "no list " << list;
        return 0;
    }
    Json rows(const char* list, Date day) { return ask(day, {{"list", list}})["rows"]; }
    Json why(const char* list, Date day) { return rows(list, day).at(0)["why"]; }
};

TEST_F(DeskLists, CountsTheListsOfStatuses) {
    world.add(AlmaLine{.id = "L1", .status = Status::in_review});
    world.add(AlmaLine{.id = "L2", .status = Status::manual_packaging});
    world.add(AlmaLine{.id = "L3", .status = Status::waiting_for_invoice, .received = 1});
    world.add(AlmaLine{.id = "L4", .status = Status::deferred});
    for (const char* list : {"in_review", "manual_packaging", "waiting_for_invoice", "deferred"}) {
        EXPECT_EQ(count(list, world.today), 1U) << list;
        EXPECT_EQ(rows(list, world.today).size(), 1U) << list;
    }
    EXPECT_EQ(count("claims", world.today), 0U);
    EXPECT_FALSE(ask(world.today).contains("rows")) << "only the list that was asked for";
}

TEST_F(DeskLists, ClaimsAreDueFromTheDayAfterTheGrace) {
    world.add(AlmaLine{.status = Status::sent});
    const Date expected = *world.line().expected_on;
    const Date last = expected.plus_days(7);
    EXPECT_EQ(count("claim", last), 0U);
    EXPECT_EQ(count("claim", last.plus_days(1)), 1U);
    EXPECT_EQ(count("claim", last), 0U) << "looking at another day changes nothing";
    const Json reason = why("claim", last.plus_days(3)).at(0);
    EXPECT_EQ(reason["code"], "late");
    EXPECT_EQ(reason["params"]["expected"], expected.str());
    EXPECT_EQ(reason["params"]["grace"], "7");
    EXPECT_EQ(reason["params"]["last"], last.str());
    EXPECT_EQ(reason["params"]["days"], "3");
}

TEST_F(DeskLists, WhatTheDailyJobsTakeIsWhatWasListed) {
    world.add(AlmaLine{.id = "L1", .status = Status::sent});
    world.add(AlmaLine{.id = "L2", .status = Status::auto_packaging});
    const Date day = world.today.plus_days(60);
    ASSERT_EQ(count("claim", day), 1U);
    ASSERT_EQ(count("package_automatically", day), 1U);
    world.today = day;
    ASSERT_TRUE(world.act("run_daily", "").accepted());
    EXPECT_EQ(count("claim", day), 0U);
    EXPECT_EQ(count("claims", day), 1U);
    EXPECT_EQ(count("package_automatically", day), 0U);
    EXPECT_EQ(ask(day)["dailyRunOn"], day.str());
}

TEST_F(DeskLists, RenewalsSayTheirDateAndNotice) {
    world.add(AlmaLine{
        .id = "L1", .status = Status::recurring_renewal, .continuity = Continuity::continuous});
    world.add(AlmaLine{
        .id = "L2", .status = Status::recurring_renewal, .continuity = Continuity::continuous});
    const Date date = world.today.plus_days(40);
    world.amend(LineId("L1"), [&](Line& line) {
        line.renewal.manual = true;
        line.renewal.date = date;
        line.renewal.notice_days = 10;
    });
    world.amend(LineId("L2"), [&](Line& line) {
        line.renewal.date = date;
        line.renewal.cycle_months = 12;
    });
    EXPECT_EQ(count("renewal_notice", date.plus_days(-11)), 0U);
    EXPECT_EQ(count("renewal_notice", date.plus_days(-10)), 1U);
    const Json notice = why("renewal_notice", date.plus_days(-10)).at(0);
    EXPECT_EQ(notice["code"], "renewal_ahead");
    EXPECT_EQ(notice["params"]["since"], date.plus_days(-10).str());
    EXPECT_EQ(count("renew_automatically", date.plus_days(-1)), 0U);
    EXPECT_EQ(count("renew_automatically", date), 1U);
    const Json renews = why("renew_automatically", date).at(0);
    EXPECT_EQ(renews["params"]["next"], date.plus_months(12).str());
}

TEST_F(DeskLists, TheMostUrgentIsFirstAndPagesFollowEachOther) {
    for (int i = 1; i <= 5; ++i) {
        const std::string id = "L" + std::to_string(i);
        world.add(AlmaLine{.id = id, .status = Status::deferred});
        world.amend(LineId(id),
                    [&](Line& line) { line.deferral.until = world.today.plus_days(10 - i); });
    }
    const Json first = ask(world.today, {{"list", "deferred"}, {"count", 2}})["rows"];
    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[0]["id"], "L5");
    EXPECT_EQ(first[0]["urgentOn"], world.today.plus_days(5).str());
    EXPECT_EQ(first[1]["id"], "L4");
    const Json last = ask(world.today, {{"list", "deferred"}, {"offset", 4}})["rows"];
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last[0]["id"], "L1");
    EXPECT_EQ(count("remind_of_deferral", world.today.plus_days(6)), 2U);
}

TEST_F(DeskLists, ReviewSaysWhatIsMissingAndWhatIsOdd) {
    world.add(AlmaLine{.status = Status::in_review});
    EXPECT_EQ(why("in_review", world.today).at(0)["code"], "may_be_ordered");
    world.amend(LineId("L1"), [](Line& line) {
        line.funds.clear();
        line.alerts = {"brief_bib", "no_price"};
        line.acknowledged_alerts = {"no_price"};
    });
    const Json reasons = why("in_review", world.today);
    ASSERT_EQ(reasons.size(), 2U);
    EXPECT_EQ(reasons[0]["code"], "missing_fund");
    EXPECT_EQ(reasons[1]["params"]["alert"], "brief_bib");
}

TEST_F(DeskLists, OrdersThatCouldTakeTheLines) {
    world.add_order("O-open", Status::in_review);
    world.add(AlmaLine{.id = "R1", .status = Status::ready, .order = "O-vendor"});
    world.amend(OrderId("O-vendor"), [](Order& order) { order.status = Status::in_review; });
    world.add(AlmaLine{.id = "S1", .status = Status::sent});
    world.add(AlmaLine{.id = "L1", .status = Status::manual_packaging});
    world.add(AlmaLine{.id = "L2", .status = Status::manual_packaging});
    const Json orders = ask(world.today, {{"package", {"L1", "L2"}}})["orders"];
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[0]["number"], "O-vendor") << "the newest first";
    world.amend(LineId("L1"), [](Line& line) { line.vendor_account = "other"; });
    EXPECT_TRUE(ask(world.today, {{"package", {"L1", "L2"}}})["orders"].empty());
    EXPECT_EQ(why("manual_packaging", world.today).at(0)["params"]["others"], "0");
}

}  // namespace
}  // namespace accession::test
