// SPDX-License-Identifier: Apache-2.0
// FOLIO's work lists: what is on each on a day, the most urgent first, and why.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <string>

#include "core/desk/lists_view.h"
#include "core/validation/folio_order_fields.h"
#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

class DeskFolioLists : public ::testing::Test {
protected:
    World world{RulebookKey::folio};
    desk::WorkListBook book;
    const Date day = world.today;

    void SetUp() override {
        world.add_order("O1", Status::pending);
        world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 2, 0}}});
    }
    void open() { ASSERT_TRUE(world.act_on_order("open", "O1").accepted()); }
    [[nodiscard]] std::vector<ItemId> pieces() const {
        return world.workspace.items_of(LineId("L1"));
    }
    void amend_piece(std::size_t n, Status status, std::optional<Date> expected = {}) {
        Item piece = *world.workspace.find(pieces().at(n));
        piece.status = status;
        piece.expected_on = expected;
        world.workspace.put(std::move(piece));
    }
    void amend_title(bool claiming, std::optional<std::int32_t> interval) {
        Title title = *world.workspace.find(world.line().title);
        title.folio.edit().claiming_active = claiming;
        title.folio.edit().claiming_interval = interval;
        world.workspace.put(std::move(title));
    }
    void amend_order(const FieldSet& fields, Status status = Status::open) {
        Order order = world.order("O1");
        order.continuity = Continuity::continuous;
        order.status = status;
        EXPECT_TRUE(folio::set_order_fields(order, fields).empty());
        world.workspace.put(std::move(order));
    }
    Json ask(const char* list, Date on) {
        return desk::lists_view(world.workspace, book, {{"list", list}}, on);
    }
    std::size_t count(const char* list, Date on) { return ask(list, on)["rows"].size(); }
    Json why(const char* list, Date on) { return ask(list, on)["rows"].at(0)["why"].at(0); }
};

TEST_F(DeskFolioLists, EveryListIsToldAndOnlyOneIsTheJobs) {
    const Json lists = ask("", day)["lists"];
    EXPECT_EQ(lists.size(), 9U);
    for (const Json& list : lists) {
        EXPECT_EQ(list["byJob"], list["name"] == folio_rulebook().records.daily_job)
            << list["name"];
    }
}

TEST_F(DeskFolioLists, AnOrderThatIsNotOpenYetTellsWhatOpeningMisses) {
    EXPECT_EQ(why("pending_orders", day)["code"], "may_be_opened");
    Settings settings = world.workspace.settings();
    settings.approval_required = true;
    world.workspace.put(settings);
    EXPECT_EQ(why("pending_orders", day)["code"], "orderApprovalRequired");
    settings.approval_required = false;
    world.workspace.put(settings);
    FolioLine other{.id = "L2", .locations = {{"MAIN", HoldingsId{}, 1, 0}}};
    world.add(other);
    world.amend(LineId("L2"), [](Line& line) {
        line.number = "O1-2";
        line.material_type.clear();
    });
    const Json told = ask("pending_orders", day)["rows"];
    EXPECT_EQ(told.at(0)["why"].at(0)["code"], "other_lines_first");
    EXPECT_EQ(told.at(1)["why"].at(0)["params"]["line"], "O1-2");
    world.amend(LineId("L2"), [](Line& line) { line.order = OrderId{}; });
    open();
    EXPECT_EQ(count("pending_orders", day), 0U);
    world.amend(LineId("L1"), [](Line& line) { line.order = OrderId{}; });
    EXPECT_EQ(count("pending_orders", day), 0U) << "a line without an order is on none of them";
    EXPECT_EQ(count("ongoing_renewals", day), 0U);
}

TEST_F(DeskFolioLists, LatePiecesAndWhatTheVendorWasAsked) {
    open();
    amend_piece(0, Status::late, day.plus_days(-3));
    amend_piece(1, Status::late, day.plus_days(-9));
    EXPECT_EQ(why("late_pieces", day)["params"],
              (Json{{"pieces", "2"}, {"date", day.plus_days(-9).str()}, {"days", "9"}}));
    amend_piece(0, Status::late, day.plus_days(-12));
    EXPECT_EQ(why("late_pieces", day)["params"]["days"], "12") << "the earliest counts";
    amend_piece(0, Status::claim_sent);
    Item claimed = *world.workspace.find(pieces().at(1));
    claimed.status = Status::claim_delayed;
    claimed.folio.edit().status_on = day;
    world.workspace.put(claimed);
    EXPECT_EQ(count("late_pieces", day), 0U);
    EXPECT_EQ(why("claimed_pieces", day)["params"], (Json{{"pieces", "2"}})) << "no interval";
    Item undated = *world.workspace.find(pieces().at(0));
    undated.folio.edit().claiming_interval = 7;
    undated.folio.edit().status_on = std::nullopt;
    world.workspace.put(undated);
    EXPECT_EQ(why("claimed_pieces", day)["params"], (Json{{"pieces", "2"}})) << "no day";
    claimed.folio.edit().claiming_interval = 7;
    world.workspace.put(claimed);
    EXPECT_EQ(why("claimed_pieces", day)["params"]["date"], day.plus_days(7).str());
    const Json row = ask("claimed_pieces", day)["rows"][0];
    EXPECT_EQ(row["urgentOn"], day.plus_days(7).str());
    amend_order({}, Status::closed);
    EXPECT_EQ(count("claimed_pieces", day), 0U) << "nobody waits for what is closed";
    amend_piece(0, Status::late);
    amend_piece(1, Status::expected, day.plus_days(-3));
    EXPECT_EQ(count("late_pieces", day) + count("overdue_pieces", day), 0U);
}

TEST_F(DeskFolioLists, WhatHalfIsDoneKeepsItsOrderOpen) {
    open();
    const auto statuses = [&](Status receipt, Status payment) {
        world.amend(LineId("L1"), [&](Line& line) {
            line.receipt = receipt;
            line.payment = payment;
        });
    };
    statuses(Status::fully_received, Status::awaiting_payment);
    EXPECT_EQ(why("received_not_paid", day)["code"], "received_not_paid");
    EXPECT_EQ(count("paid_not_received", day), 0U);
    statuses(Status::partially_received, Status::fully_paid);
    amend_piece(0, Status::received);
    amend_piece(1, Status::expected, day.plus_days(4));
    EXPECT_EQ(count("received_not_paid", day), 0U);
    EXPECT_EQ(why("paid_not_received", day)["params"]["pieces"], "1");
    amend_piece(1, Status::received);
    EXPECT_EQ(why("paid_not_received", day)["params"]["pieces"], "0") << "none is made yet";
    for (const auto [receipt, payment] : {std::pair{Status::fully_received, Status::fully_paid},
                                          std::pair{Status::fully_received, Status::ongoing},
                                          std::pair{Status::ongoing, Status::fully_paid}}) {
        statuses(receipt, payment);
        EXPECT_EQ(count("received_not_paid", day) + count("paid_not_received", day), 0U);
    }
    amend_order({}, Status::closed);
    for (const auto [receipt, payment] :
         {std::pair{Status::fully_received, Status::awaiting_payment},
          std::pair{Status::partially_received, Status::fully_paid}}) {
        statuses(receipt, payment);
        EXPECT_EQ(count("received_not_paid", day) + count("paid_not_received", day), 0U);
    }
}

TEST_F(DeskFolioLists, WhatIsOverdueIsTheJobsOrSomebodys) {
    open();
    amend_piece(0, Status::expected, day.plus_days(-4));
    EXPECT_EQ(why("overdue_pieces", day)["params"]["days"], "4");
    EXPECT_EQ(count("overdue_pieces", day.plus_days(-4)), 0U) << "it may come on the day itself";
    amend_title(true, {});
    EXPECT_EQ(count("overdue_pieces", day), 1U) << "without an interval the job never takes it";
    amend_title(true, 4);
    EXPECT_EQ(count("overdue_pieces", day), 0U);
    EXPECT_EQ(why("claim_job", day)["params"]["pieces"], "1");
    EXPECT_EQ(count("claim_job", day.plus_days(-1)), 0U);
    Item piece = *world.workspace.find(pieces().at(0));
    piece.title = TitleId{};
    world.workspace.put(std::move(piece));
    EXPECT_EQ(count("overdue_pieces", day), 1U);
    amend_piece(0, Status::received, day.plus_days(-4));
    EXPECT_EQ(count("overdue_pieces", day), 0U);
    amend_piece(0, Status::expected);
    EXPECT_EQ(count("overdue_pieces", day), 0U) << "no day is known";
}

TEST_F(DeskFolioLists, SubscriptionsAreLookedAtBeforeTheyRenew) {
    open();
    EXPECT_EQ(count("ongoing_renewals", day) + count("ongoing_reviews", day), 0U) << "one-time";
    amend_order(texts_set({{"ongoing.isSubscription", "true"}}));
    EXPECT_EQ(count("ongoing_renewals", day) + count("ongoing_reviews", day), 0U) << "no dates";
    const std::string renewal = day.plus_days(30).str() + "T00:00:00.000+00:00";
    amend_order(texts_set(
        {{"ongoing.renewalDate", renewal.c_str()}, {"ongoing.reviewDate", renewal.c_str()}}));
    EXPECT_EQ(count("ongoing_renewals", day.plus_days(29)), 0U);
    EXPECT_EQ(why("ongoing_renewals", day.plus_days(30))["params"]["date"],
              day.plus_days(30).str());
    EXPECT_EQ(count("ongoing_reviews", day.plus_days(29)), 0U);
    EXPECT_EQ(count("ongoing_reviews", day.plus_days(30)), 1U);
    amend_order(texts_set({{"ongoing.reviewPeriod", "10"}}));
    EXPECT_EQ(count("ongoing_renewals", day.plus_days(20)), 1U);
    EXPECT_EQ(count("ongoing_renewals", day.plus_days(19)), 0U);
    amend_order({}, Status::closed);
    EXPECT_EQ(count("ongoing_renewals", day.plus_days(30)), 0U);
}

}  // namespace
}  // namespace accession::test
