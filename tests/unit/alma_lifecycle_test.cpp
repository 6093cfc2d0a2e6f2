// SPDX-License-Identifier: Apache-2.0
// Alma's rows from review to closed, as short stories.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/world.h"

namespace accession::test {
namespace {

class Alma : public ::testing::Test {
protected:
    World world{RulebookKey::alma};

    [[nodiscard]] Status status(std::string_view line = "L1") const {
        return world.line(line).status;
    }
    [[nodiscard]] Status order_status(std::string_view line = "L1") const {
        return world.order_of(line).status;
    }
    void invoice_and_pay(const char* line = "L1") {
        ASSERT_TRUE(
            world.act("create_invoice", line, {{"number", "N-" + std::string(line)}}).accepted());
        ASSERT_TRUE(world.act("approve_invoice", line).accepted());
        ASSERT_TRUE(world.act("pay_invoice", line).accepted());
    }
    [[nodiscard]] Codes unmet(std::string_view action, std::string_view line = "L1") const {
        return codes_of(offer(world.workspace, LineId(std::string(line)), action).unmet);
    }
};

TEST_F(Alma, OrderNowNamesEveryMissingFieldAtOnce) {
    world.add(AlmaLine{.status = Status::in_review});
    world.amend(LineId("L1"), [](Line& line) {
        line.vendor = VendorId{};
        line.owner = "  ";
        line.description.title = "";
        line.cost.price.reset();
        line.funds.clear();
    });
    const Codes missing = {"missing_fund", "missing_owner", "missing_price", "missing_title",
                           "missing_vendor"};
    EXPECT_EQ(world.act("order_now", "L1").codes, missing);
    EXPECT_EQ(unmet("order_now"), missing) << "the offer says it before";
    EXPECT_EQ(status(), Status::in_review);
}

TEST_F(Alma, OrderNowChecksTheRecordsTheLineNames) {
    world.add(AlmaLine{.status = Status::in_review});
    world.amend(LineId("L1"), [](Line& line) {
        line.funds = {{FundId("F1"), true, 500'000}, {FundId("F9"), true, 400'000}};
        line.cost.price = -1;
        line.vendor_account = "";
    });
    world.amend(FundId("F1"), [](Fund& fund) { fund.active = false; });
    world.amend(VendorId("V1"), [](Vendor& vendor) { vendor.active = false; });
    EXPECT_EQ(world.act("order_now", "L1").codes,
              (Codes{"fund_inactive", "fund_not_100_percent", "invalid_price",
                     "missing_vendor_account", "unknown_fund", "vendor_inactive"}));
}

TEST_F(Alma, GiftsNeedNoPriceAndNoFund) {
    world.add(AlmaLine{.status = Status::in_review});
    world.amend(LineId("L1"), [](Line& line) {
        line.acquisition_method = "gift";
        line.cost.price.reset();
        line.funds.clear();
    });
    EXPECT_TRUE(world.act("order_now", "L1").accepted());
    EXPECT_EQ(status(), Status::sent);
}

TEST_F(Alma, OrderNowSendsTheLineInItsOwnOrder) {
    world.add(AlmaLine{.status = Status::in_review});
    world.amend(LineId("L1"), [](Line& line) { line.description.title = "  Spaced  "; });
    ASSERT_TRUE(world.act("order_now", "L1").accepted());
    EXPECT_EQ(status(), Status::sent);
    EXPECT_EQ(world.line().description.title, "Spaced");
    EXPECT_EQ(world.line().sent_on, world.today);
    EXPECT_EQ(world.line().expected_on, world.today.plus_days(30));
    EXPECT_EQ(world.line().encumbrance, (Encumbrance{EncumbranceState::encumbered, 10000, 10000}));
    const Order& order = world.order_of("L1");
    EXPECT_EQ(order.number, "PO-L1");
    EXPECT_EQ(order.status, Status::sent);
    EXPECT_EQ(order.times_sent, 1);
    EXPECT_EQ(order.vendor, VendorId("V1"));
}

TEST_F(Alma, AnOwnOrderNeverTakesANumberThatIsTaken) {
    world.add_order("PO-L1", Status::canceled);
    world.add(AlmaLine{.status = Status::in_review});
    ASSERT_TRUE(world.act("order_now", "L1").accepted());
    EXPECT_EQ(world.order_of("L1").number, "PO-L1.2");
}

TEST_F(Alma, SilentOrdersCountAsSentWithoutAMessage) {
    world.add(AlmaLine{.id = "L1", .status = Status::in_review});
    world.add(AlmaLine{.id = "L2", .status = Status::in_review});
    world.amend(LineId("L2"), [](Line& line) { line.acquisition_method = "purchase_no_letter"; });
    ASSERT_TRUE(world.act("order_now", "L1", {{"send", "false"}}).accepted());
    ASSERT_TRUE(world.act("order_now", "L2").accepted());
    for (const char* id : {"L1", "L2"}) {
        EXPECT_EQ(world.order_of(id).times_sent, 0);
        EXPECT_EQ(order_status(id), Status::sent);
    }
}

TEST_F(Alma, WaitsForTheInvoiceWhenTheLastCopyIsHere) {
    world.add(AlmaLine{.copies = 2});
    ASSERT_TRUE(world.act_on_items("receive", {"L1.i1"}, {{"barcode", "b1"}}).accepted());
    EXPECT_EQ(status(), Status::sent);
    EXPECT_EQ(world.item("L1.i1")->process, Process::transit);
    EXPECT_EQ(world.item("L1.i1")->barcode, "b1");
    EXPECT_EQ(world.item("L1.i1")->received_by, "clerk");
    ASSERT_TRUE(
        world.act_on_items("receive", {"L1.i2"}, {{"keepInDepartment", "true"}}).accepted());
    EXPECT_EQ(status(), Status::waiting_for_invoice);
    EXPECT_EQ(world.item("L1.i2")->process, Process::work_order);
    EXPECT_EQ(order_status(), Status::sent);
}

TEST_F(Alma, ReceivingRefusesWhatCannotBe) {
    world.add(AlmaLine{.id = "L1", .copies = 2, .received = 1});
    world.add(AlmaLine{.id = "L2", .status = Status::canceled});
    world.add(AlmaLine{.id = "L3", .format = Format::electronic});
    EXPECT_EQ(world.act_on_items("receive", {"L1.i1"}).codes, Codes{"already_received"});
    EXPECT_EQ(world.act_on_items("receive", {"L1.i2", "L1.i1"}).codes, Codes{"already_received"});
    EXPECT_EQ(world.act_on_items("receive", {"L1.i2"}, {{"date", "2026-03-03"}}).codes,
              Codes{"date_in_future"});
    EXPECT_EQ(world.act_on_items("receive", {"L1.i2"}, {{"date", "tomorrow"}}).codes,
              Codes{"invalid_date"});
    EXPECT_EQ(world.act_on_items("receive", {"nothing"}, {{"date", "2026-03-03"}}).codes,
              Codes{"date_in_future"})
        << "the date comes before the items";
    EXPECT_EQ(world.act_on_items("receive", {"L2.i1"}).codes, Codes{"status_not_allowed"});
    EXPECT_EQ(world.act_on_items("receive", {"L1.i1", "nothing"}).codes, Codes{"already_received"})
        << "the first item at fault";
    EXPECT_EQ(unmet("receive", "L3"), Codes{"not_physical"});
    EXPECT_TRUE(world.act_on_items("receive", {"L1.i2", "L1.i2"}).accepted()) << "named twice";
}

TEST_F(Alma, ReceivesTheCopiesOfSeveralLinesAtOnceOrNone) {
    world.add(AlmaLine{.id = "L1"});
    world.add(AlmaLine{.id = "L2"});
    world.add(AlmaLine{.id = "L3", .status = Status::canceled});
    EXPECT_FALSE(world.act_on_items("receive", {"L1.i1", "L3.i1"}).accepted());
    EXPECT_EQ(status("L1"), Status::sent);
    ASSERT_TRUE(world.act_on_items("receive", {"L1.i1", "L2.i1"}).accepted());
    EXPECT_EQ(status("L1"), Status::waiting_for_invoice);
    EXPECT_EQ(status("L2"), Status::waiting_for_invoice);
}

TEST_F(Alma, ReceivingWarnsOfRequestsAndOfClosedLines) {
    world.add(AlmaLine{.status = Status::closed});
    world.amend(ItemId("L1.i1"), [](Item& item) { item.requests = 2; });
    const Outcome outcome = world.act_on_items("receive", {"L1.i1"});
    EXPECT_TRUE(outcome.warned("item_requested"));
    EXPECT_TRUE(outcome.warned("line_closed"));
    EXPECT_EQ(status(), Status::closed);
}

TEST_F(Alma, ContinuousItemsStayWhereTheyAreReceived) {
    world.add(AlmaLine{.status = Status::recurring_renewal, .continuity = Continuity::continuous});
    ASSERT_TRUE(world.act_on_items("receive", {"L1.i1"}).accepted());
    EXPECT_EQ(world.item("L1.i1")->process, Process::none);
    EXPECT_EQ(status(), Status::recurring_renewal);
}

TEST_F(Alma, ClosesByItselfOnceReceivedAndPaid) {
    world.add(AlmaLine{});
    ASSERT_TRUE(world.act_on_items("receive", {"L1.i1"}).accepted());
    ASSERT_TRUE(
        world.act("create_invoice", "L1", {{"number", "N"}, {"amount", "40.00"}}).accepted());
    EXPECT_EQ(status(), Status::waiting_for_invoice);
    ASSERT_TRUE(world.act("approve_invoice", "L1").accepted());
    EXPECT_EQ(world.line().encumbrance.amount, 6000) << "approved invoices reduce it";
    EXPECT_EQ(status(), Status::waiting_for_invoice);
    ASSERT_TRUE(world.act("pay_invoice", "L1").accepted());
    EXPECT_EQ(status(), Status::closed);
    EXPECT_EQ(world.line().close_reason, "received_and_paid");
    EXPECT_EQ(world.line().encumbrance.state, EncumbranceState::released);
    EXPECT_EQ(world.line().encumbrance.amount, 0);
    EXPECT_EQ(order_status(), Status::closed);
}

TEST_F(Alma, ClosesByItselfWhenTheBooksComeAfterTheMoney) {
    world.add(AlmaLine{.id = "L1", .order = "PO1"});
    world.add(AlmaLine{.id = "L2", .order = "PO1"});
    invoice_and_pay();
    EXPECT_EQ(status(), Status::sent);
    ASSERT_TRUE(world.act_on_items("receive", {"L1.i1"}).accepted());
    EXPECT_EQ(status(), Status::closed);
    EXPECT_EQ(order_status(), Status::sent) << "another line is still open";
}

TEST_F(Alma, EveryInvoiceMustBePaidAndOneMustBeTheLast) {
    world.add(AlmaLine{.status = Status::waiting_for_invoice, .received = 1});
    ASSERT_TRUE(world
                    .act("create_invoice", "L1",
                         {{"number", "N1"}, {"amount", "10"}, {"fullyInvoiced", "false"}})
                    .accepted());
    ASSERT_TRUE(world.act("approve_invoice", "L1").accepted());
    ASSERT_TRUE(world.act("pay_invoice", "L1").accepted());
    EXPECT_EQ(status(), Status::waiting_for_invoice);
    ASSERT_TRUE(world.act("create_invoice", "L1", {{"number", "N2"}}).accepted());
    EXPECT_TRUE(offer(world.workspace, LineId("L1"), "approve_invoice").allowed())
        << "the paid one does not stand in the way of the next";
    ASSERT_TRUE(world.act("approve_invoice", "L1").accepted());
    ASSERT_TRUE(world.act("pay_invoice", "L1").accepted());
    EXPECT_EQ(status(), Status::closed);
}

TEST_F(Alma, InvoicesAreRefusedWithAReason) {
    world.add(AlmaLine{});
    EXPECT_EQ(world.act("create_invoice", "L1").codes, Codes{"missing_invoice_number"});
    EXPECT_EQ(world.act("create_invoice", "L1", {{"number", "N"}, {"amount", "1,50"}}).codes,
              Codes{"invalid_amount"});
    ASSERT_TRUE(world.act("create_invoice", "L1", {{"number", "N"}}).accepted());
    EXPECT_EQ(world.act("create_invoice", "L1", {{"number", "N"}}).codes,
              Codes{"duplicate_invoice"});
    EXPECT_EQ(world.act("pay_invoice", "L1").codes, Codes{"invoice_not_approved"});
}

TEST_F(Alma, ExplainsWhatAClosingStillWaitsFor) {
    world.add(AlmaLine{.copies = 2, .received = 1});
    ASSERT_TRUE(world.act("create_invoice", "L1", {{"number", "N1"}}).accepted());
    const auto explanations = explain(world.workspace, LineId("L1"));
    const auto closing = std::ranges::find(explanations, "automatic_close", &Explanation::action);
    ASSERT_NE(closing, explanations.end());
    EXPECT_EQ(closing->to, Status::closed);
    std::map<std::string_view, bool> met;
    for (const ConditionState& condition : closing->conditions) {
        met[condition.name] = condition.met;
    }
    EXPECT_EQ(met, (std::map<std::string_view, bool>{{"all_items_received", false},
                                                     {"order_sent", true},
                                                     {"fully_invoiced", true},
                                                     {"invoices_paid", false}}));
}

TEST_F(Alma, ClosesByHandOnlyFromWaitingForInvoice) {
    world.add(AlmaLine{.status = Status::waiting_for_invoice, .received = 1});
    EXPECT_EQ(world.act("close", "L1", {{"confirm", "false"}}).codes, Codes{"not_confirmed"});
    ASSERT_TRUE(world.act("close", "L1").accepted());
    EXPECT_EQ(world.line().close_reason, "manual");
    EXPECT_EQ(world.line().encumbrance.state, EncumbranceState::released);
    EXPECT_EQ(order_status(), Status::closed);
    EXPECT_NE(world.item("L1.i1"), nullptr) << "closing touches no inventory";
    EXPECT_NE(world.holdings("L1.h1"), nullptr);
    EXPECT_TRUE(offer(world.workspace, LineId("L1"), "reopen").allowed());
    EXPECT_EQ(unmet("close"), Codes{"status_not_allowed"});
}

TEST_F(Alma, ReopensToReviewAndIsSentAgainAlone) {
    world.add(AlmaLine{.status = Status::closed, .received = 1});
    ASSERT_TRUE(world.act("reopen", "L1").accepted());
    EXPECT_EQ(status(), Status::in_review);
    EXPECT_EQ(world.line().close_reason, "");
    EXPECT_EQ(world.line().encumbrance, Encumbrance{});
    EXPECT_EQ(order_status(), Status::sent) << "it was sent once";
    ASSERT_TRUE(world.act("order_now", "L1").accepted());
    EXPECT_EQ(status(), Status::waiting_for_invoice) << "everything is here already";
    EXPECT_EQ(world.order_of("L1").id, OrderId("PO-L1"));
    EXPECT_EQ(world.order_of("L1").times_sent, 2);
}

TEST_F(Alma, UnreceivingTakesTheLineBackToSent) {
    world.add(AlmaLine{.status = Status::waiting_for_invoice, .copies = 2, .received = 2});
    EXPECT_EQ(world.act_on_items("unreceive", {"L1.i1"}).codes, Codes{});
    EXPECT_EQ(status(), Status::sent);
    EXPECT_EQ(world.item("L1.i1")->process, Process::acquisition);
    EXPECT_FALSE(world.item("L1.i1")->received_on);
    EXPECT_EQ(world.act_on_items("unreceive", {"L1.i1"}).codes, Codes{"not_received"});
    world.amend(ItemId("L1.i2"), [](Item& item) { item.bound = true; });
    EXPECT_EQ(world.act_on_items("unreceive", {"L1.i2"}).codes, Codes{"item_bound"});
}

TEST_F(Alma, UndoingTheReceiptThatClosedALineOpensItAgain) {
    world.add(AlmaLine{});
    invoice_and_pay();
    ASSERT_TRUE(world.act_on_items("receive", {"L1.i1"}).accepted());
    ASSERT_EQ(status(), Status::closed);
    EXPECT_EQ(world.act_on_items("unreceive", {"L1.i1"}).codes, Codes{"status_not_allowed"});
    ASSERT_TRUE(world.act_on_items("undo_receipt", {"L1.i1"}).accepted());
    EXPECT_EQ(status(), Status::sent);
    EXPECT_EQ(order_status(), Status::sent);
    EXPECT_EQ(world.line().close_reason, "");
    EXPECT_EQ(world.line().encumbrance.state, EncumbranceState::encumbered);
    EXPECT_EQ(world.line().encumbrance.amount, 0) << "all of it is paid";
}

TEST_F(Alma, ALineClosedByHandKeepsItsReceipts) {
    world.add(AlmaLine{.status = Status::closed, .received = 1});
    EXPECT_EQ(world.act_on_items("undo_receipt", {"L1.i1"}).codes, Codes{"closed_by_hand"});
}

TEST_F(Alma, AnOrderEndsWithItsLastLine) {
    world.add(
        AlmaLine{.id = "L1", .status = Status::waiting_for_invoice, .received = 1, .order = "PO1"});
    world.add(AlmaLine{.id = "L2", .order = "PO1"});
    ASSERT_TRUE(world.act("close", "L1").accepted());
    EXPECT_EQ(world.order("PO1").status, Status::sent);
    ASSERT_TRUE(world.act("cancel", "L2", {{"reason", "r"}}).accepted());
    EXPECT_EQ(world.order("PO1").status, Status::closed) << "one of its lines is closed";
    ASSERT_TRUE(world.act("reopen", "L2").accepted());
    EXPECT_EQ(world.order("PO1").status, Status::sent);
}

}  // namespace
}  // namespace accession::test
