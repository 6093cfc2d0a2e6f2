// SPDX-License-Identifier: Apache-2.0
// Alma's actions where they meet: several lines at once, things named twice, what others have begun.
#include <gtest/gtest.h>

#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/alma/work_lists.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

class AlmaEdges : public ::testing::Test {
protected:
    World world{RulebookKey::alma};
};

TEST_F(AlmaEdges, ReceiptsOfLinesInDifferentStatusesAreUndoneTogether) {
    world.add(AlmaLine{
        .id = "L1", .status = Status::closed, .received = 1, .close_reason = "received_and_paid"});
    world.add(AlmaLine{.id = "L2", .status = Status::waiting_for_invoice, .received = 1});
    ASSERT_EQ(world.act_on_items("undo_receipt", {"L1.i1", "L2.i1"}).codes, Codes{});
    EXPECT_EQ(world.line("L1").status, Status::sent);
    EXPECT_EQ(world.line("L2").status, Status::sent);
}

TEST_F(AlmaEdges, WhatIsNamedTwiceOrForNothingIsNamedOnce) {
    world.add(AlmaLine{.status = Status::waiting_for_invoice, .received = 1});
    Command invoice = world.command("create_invoice", "", {{"number", "N1"}});
    invoice.invoice_lines = {{LineId("L1"), "40", false}, {LineId("L1"), "60", true}};
    invoice.items = {ItemId("gone")};
    ASSERT_EQ(world.act(invoice).codes, Codes{});
    const std::vector<InvoiceId> invoices = world.workspace.invoices_of(LineId("L1"));
    ASSERT_EQ(invoices.size(), 1U);
    EXPECT_EQ(world.workspace.find(invoices.front())->lines,
              (std::vector<InvoiceLine>{{LineId("L1"), 4000, false}, {LineId("L1"), 6000, true}}));
    Command close = world.command("close", "L1");
    close.items = {ItemId("gone")};
    ASSERT_EQ(world.act(close).codes, Codes{});
    EXPECT_EQ(world.order_of("L1").status, Status::closed);
}

TEST_F(AlmaEdges, AnInvoicesNumberIsNewForEachOfItsLines) {
    for (const char* id : {"L1", "L2"}) {
        world.add(AlmaLine{.id = id, .status = Status::waiting_for_invoice, .received = 1});
    }
    ASSERT_EQ(world.act(world.command("create_invoice", "L2", {{"number", "N1"}})).codes, Codes{});
    Command again = world.command("create_invoice", "", {{"number", "N1"}});
    again.invoice_lines = {{LineId("L1"), "40", false}, {LineId("L2"), "60", false}};
    EXPECT_EQ(world.act(again).codes, Codes{"duplicate_invoice"});
}

TEST_F(AlmaEdges, AnAssignedLineGoesOnByItsOwnerOrAManager) {
    world.add(AlmaLine{});
    world.amend(LineId("L1"), [](Line& line) { line.assigned_to = "other"; });
    Command assign = world.command("assign", "L1", {{"to", "third"}});
    EXPECT_EQ(world.act(assign).codes, Codes{"line_assigned"});
    assign.roles = {"purchasing_manager"};
    EXPECT_EQ(world.act(assign).codes, Codes{});
    EXPECT_EQ(world.line().assigned_to, "third");
    Command pass_on = world.command("assign", "L1", {{"to", "clerk"}});
    pass_on.actor = "third";
    EXPECT_EQ(world.act(pass_on).codes, Codes{});
}

TEST_F(AlmaEdges, ScanningInEndsTheWorkThatIsOpenAndNoOther) {
    world.add(AlmaLine{.status = Status::waiting_for_invoice, .copies = 2, .received = 2});
    Command bind = world.command("bind", "");
    bind.work_order = WorkOrderId("W1");
    bind.items = {ItemId("L1.i1"), ItemId("L1.i2")};
    ASSERT_TRUE(world.act(bind).accepted());
    world.amend(ItemId("L1.i1"), [](Item& item) { item.process = Process::transit; });
    ASSERT_EQ(world.act_on_items("scan_in", {"L1.i1", "L1.i1"}).codes, Codes{}) << "named twice";
    EXPECT_EQ(world.item("L1.i1")->process, Process::none);
    EXPECT_EQ(world.workspace.find(WorkOrderId("W1"))->state, Status::draft);
}

TEST_F(AlmaEdges, OnlyABindingIsConfirmed) {
    world.add(AlmaLine{});
    ASSERT_TRUE(
        world.act_on_items("receive", {"L1.i1"}, {{"keepInDepartment", "true"}}).accepted());
    Command confirm = world.command("confirm_binding", "");
    confirm.work_order = alma::department_order(ItemId("L1.i1"));
    ASSERT_NE(world.workspace.find(confirm.work_order), nullptr);
    EXPECT_EQ(world.act(confirm).codes, Codes{"unknown_binding"});
}

TEST_F(AlmaEdges, WhatStopsItemsFromMovingIsSaidOfEachOfThem) {
    world.add(AlmaLine{.copies = 3});
    world.amend(ItemId("L1.i1"), [](Item& item) { item.barcode = "b1"; });
    for (const char* id : {"L1.i1", "L1.i3"}) {
        world.amend(ItemId(id), [](Item& item) { item.on_loan = true; });
    }
    const auto decision = decide(world.workspace, world.command("relink", "L1", {{"title", "B2"}}));
    ASSERT_FALSE(decision);
    EXPECT_EQ(decision.error().unmet.front(), (Unmet{"item_on_loan", {{"items", "b1, copy 3"}}}));
}

TEST_F(AlmaEdges, AccessThatWasActivatedBeforeIsNoTaskWhenTheLineIsSentAgain) {
    for (const bool done : {false, true}) {
        const std::string id = done ? "L1" : "L2";
        world.add(AlmaLine{.id = id, .status = Status::in_review, .format = Format::electronic});
        world.amend(LineId(id), [&](Line& line) { line.activation_done = done; });
        ASSERT_TRUE(world.act("order_now", id).accepted());
        EXPECT_EQ(world.line(id).tasks, done ? Codes{} : Codes{"activation"});
    }
}

TEST_F(AlmaEdges, WorkListsAndDueLinesAreAnsweredByName) {
    world.change_settings([](Settings& settings) { settings.pack_by_fund = true; });
    for (const char* id : {"L1", "L2"}) {
        world.add(AlmaLine{.id = id, .status = Status::auto_packaging});
    }
    world.amend(LineId("L2"), [](Line& line) {
        line.funds = {{FundId("F1"), true, 500'000}, {FundId("F2"), true, 500'000}};
    });
    EXPECT_EQ(due(world.workspace, "skip_packaging", world.today),
              std::vector<LineId>{LineId("L2")});
    EXPECT_EQ(due(world.workspace, "package_automatically", world.today),
              std::vector<LineId>{LineId("L1")});
    EXPECT_EQ(alma::work_list(world.workspace, "all")->size(), 2U);
    EXPECT_EQ(alma::work_list(world.workspace, "lost"), std::nullopt);
    EXPECT_TRUE(alma::missing_for_close(world.workspace, LineId("gone")).empty());
}

TEST_F(AlmaEdges, ALineAdditionalToAFinishedOneMayTakeItsHoldingsAlong) {
    world.add(AlmaLine{.id = "L1", .status = Status::closed, .received = 1});
    world.add(AlmaLine{.id = "L2", .holdings = {"L1.h1"}, .additional_to = "L1"});
    EXPECT_EQ(world.act("relink", "L2", {{"title", "B2"}}).codes, Codes{});
    EXPECT_EQ(world.holdings("L1.h1")->title, TitleId("B2"));
}

TEST_F(AlmaEdges, ADeletedLineOfAnOrderIsNotWaitedFor) {
    world.add(AlmaLine{.id = "L1", .status = Status::in_review, .order = "PO1"});
    world.add(AlmaLine{.id = "L2", .status = Status::deleted, .order = "PO1"});
    // The order of the line is meant where none is named.
    const Command send = world.command("approve_and_send", "L1");
    const auto decision = decide(world.workspace, send);
    ASSERT_FALSE(decision);
    EXPECT_EQ(decision.error().unmet,
              std::vector<Unmet>{(Unmet{"lines_not_ready", {{"lines", "POL-L1"}}})});
    EXPECT_EQ(world.act("approve_and_send", "gone").codes, Codes{"unknown_order"});
    world.amend(LineId("L1"), [](Line& line) { line.status = Status::ready; });
    EXPECT_EQ(world.act(send).codes, Codes{});
    EXPECT_EQ(world.order("PO1").status, Status::sent);
}

TEST_F(AlmaEdges, APackagedOrderWaitsForItsOtherLines) {
    world.add(AlmaLine{.id = "L1", .status = Status::manual_packaging});
    world.add(AlmaLine{.id = "L2", .status = Status::in_review, .order = "PO1"});
    Command package = world.command("package", "L1");
    package.order = OrderId("PO1");
    ASSERT_EQ(world.act(package).codes, Codes{});
    EXPECT_EQ(world.line("L1").status, Status::ready);
    EXPECT_EQ(world.order("PO1").status, Status::in_review);
}

}  // namespace
}  // namespace accession::test
