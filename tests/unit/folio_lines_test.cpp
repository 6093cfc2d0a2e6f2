// SPDX-License-Identifier: Apache-2.0
// Making and changing a line, cancelling it and taking that back, and what invoices mean for it
// (folio.md A4, B5, B6, B8, C4).
#include <gtest/gtest.h>

#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

class FolioLines : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    void SetUp() override {
        world.add_order("O1", Status::pending);
        world.add(FolioLine{.id = "L1"});
        world.add(FolioLine{.id = "L2"});
        ASSERT_TRUE(world.act_on_order("open", "O1").accepted());
    }
    Outcome change(FieldSet set, Args args = {}) {
        Command command = world.command("update_line", "L1", std::move(args));
        command.set = std::move(set);
        return world.act(command);
    }
    Outcome invoice(const char* id, Args args, const char* line = "L1") {
        Command command = world.command("invoice", line, std::move(args));
        command.invoice = InvoiceId(id);
        return world.act(command);
    }
    [[nodiscard]] const Item& piece(const char* line = "L1") const {
        return *world.items_of(line).front();
    }
};

TEST_F(FolioLines, NeedAnIdOfTheirOwn) {
    world.add_order("O2", Status::pending);
    Command command = world.command("create_line", "");
    command.order = OrderId("O2");
    command.set = texts_set({{"orderFormat", "Physical Resource"},
                             {"titleOrPackage", "A new one"},
                             {"acquisitionMethod", "Purchase"},
                             {"cost.currency", "USD"}});
    EXPECT_EQ(world.act(command).codes, Codes{"line_exists"});
    command.line = LineId("L9");
    EXPECT_TRUE(world.act(command).accepted());
    EXPECT_EQ(world.line("L9").order, OrderId("O2"));
}

TEST_F(FolioLines, PlacesOfAPackageMayChangeInAnOpenOrder) {
    FieldSet set;
    set["locations"].locations = {{"ANNEX", HoldingsId{}, 1, 0}};
    EXPECT_EQ(change(set).codes, Codes{"locationCannotBeModifiedAfterOpen"});
    world.amend(LineId("L1"), [](Line& line) { line.is_package = true; });
    world.amend(LineId("L1"), [](Line& line) { line.folio.edit().instance.clear(); });
    const Outcome outcome = change(set);
    ASSERT_TRUE(outcome.accepted()) << outcome.codes.front();
    EXPECT_EQ(world.line().locations.front().location, "ANNEX");
}

TEST_F(FolioLines, ATitleOfAnotherLineIsNotTheirs) {
    const std::string other = world.line("L2").title.str();
    Command command = world.command("put_title", "L1", {{"title", other}});
    command.set = texts_set({{"title", "Mine"}});
    EXPECT_EQ(world.act(command).codes, Codes{"titleNotFound"});
    EXPECT_NE(world.workspace.find(TitleId(other))->title, "Mine");
}

TEST_F(FolioLines, WhatIsNoLongerCancelledIsWaitedForAgain) {
    ASSERT_TRUE(world.act("cancel_line", "L1").accepted());
    ASSERT_EQ(world.line().encumbrance, (Encumbrance{EncumbranceState::released, 0, 1000}));
    ASSERT_EQ(piece().inventory_status, "Order closed");
    ASSERT_EQ(world.order("O1").status, Status::open) << "the other line is waited for";
    ASSERT_TRUE(change(texts_set({{"receiptStatus", "Awaiting Receipt"},
                                  {"paymentStatus", "Awaiting Payment"}}))
                    .accepted());
    EXPECT_EQ(world.line().encumbrance, (Encumbrance{EncumbranceState::encumbered, 1000, 1000}));
    EXPECT_EQ(piece().inventory_status, "On order");
}

TEST_F(FolioLines, WhatWasEncumberedToBeginWithFollowsThePriceToo) {
    world.amend(LineId("L1"),
                [](Line& line) { line.encumbrance = {EncumbranceState::encumbered, 1000, 900}; });
    ASSERT_TRUE(change(texts_set({{"requester", "ann"}})).accepted());
    EXPECT_EQ(world.line().encumbrance, (Encumbrance{EncumbranceState::encumbered, 1000, 900}));
    ASSERT_TRUE(change(texts_set({{"cost.listUnitPrice", "20"}})).accepted());
    EXPECT_EQ(world.line().encumbrance, (Encumbrance{EncumbranceState::encumbered, 2000, 2000}));
}

TEST_F(FolioLines, AnOrderThatReopensByItselfCountsAgainWhateverTheCommandSays) {
    world.workspace.erase(LineId("L2"));
    ASSERT_TRUE(change(texts_set({{"receiptStatus", "Partially Received"}})).accepted());
    ASSERT_TRUE(world.act_on_order("close", "O1", {{"reason", "Cancelled"}}).accepted());
    ASSERT_EQ(world.line().folio->receipt_before_close, Status::partially_received);
    ASSERT_EQ(world.line().receipt, Status::cancelled);
    ASSERT_TRUE(change(texts_set({{"paymentStatus", "Awaiting Payment"}}), {{"restore", "true"}})
                    .accepted());
    EXPECT_EQ(world.order("O1").status, Status::open);
    EXPECT_EQ(world.line().receipt, Status::awaiting_receipt)
        << "only who reopens an order has statuses restored";
    EXPECT_EQ(world.line().folio->receipt_before_close, Status::none);
}

TEST_F(FolioLines, AnInvoiceKeepsItsNumberAndAtFirstHasItsId) {
    ASSERT_TRUE(invoice("N7", {{"status", "Open"}}).accepted());
    EXPECT_EQ(world.workspace.find(InvoiceId("N7"))->number, "N7");
    ASSERT_TRUE(invoice("N7", {{"status", "Open"}, {"number", "2026-7"}}).accepted());
    ASSERT_TRUE(invoice("N7", {{"status", "Approved"}}).accepted());
    EXPECT_EQ(world.workspace.find(InvoiceId("N7"))->number, "2026-7");
    EXPECT_EQ(world.workspace.find(InvoiceId("N7"))->status, Status::approved);
}

TEST_F(FolioLines, APaidInvoicePaysItsOtherLinesAndPassesOverThoseThatAreGone) {
    world.workspace.put(Invoice{InvoiceId("N7"),
                                "N7",
                                Status::open,
                                {{LineId("gone"), 500, true}, {LineId("L2"), 1000, true}}});
    ASSERT_TRUE(invoice("N7", {{"status", "Paid"}, {"releaseEncumbrance", "true"}}).accepted());
    EXPECT_EQ(world.line("L1").payment, Status::fully_paid);
    EXPECT_EQ(world.line("L2").payment, Status::fully_paid);
    EXPECT_EQ(world.line("L2").encumbrance.state, EncumbranceState::released);
    EXPECT_EQ(world.workspace.find(InvoiceId("N7"))->lines.size(), 3U);
}

TEST_F(FolioLines, AnInvoicePaysALineWhoseOrderIsNotHere) {
    world.amend(LineId("L2"), [](Line& line) {
        line.order = OrderId("elsewhere");
        line.receipt = Status::cancelled;
        line.payment = Status::cancelled;
    });
    world.workspace.put(Invoice{InvoiceId("N7"), "N7", Status::open, {{LineId("L2"), 1000, true}}});
    ASSERT_TRUE(invoice("N7", {{"status", "Paid"}}).accepted());
    EXPECT_EQ(world.line("L2").payment, Status::fully_paid);
}

TEST_F(FolioLines, OnceFullyPaidALaterPartChangesNothing) {
    ASSERT_TRUE(invoice("N1", {{"status", "Paid"}, {"releaseEncumbrance", "true"}}).accepted());
    ASSERT_EQ(world.line().payment, Status::fully_paid);
    ASSERT_TRUE(invoice("N2", {{"status", "Paid"}, {"releaseEncumbrance", "false"}}).accepted());
    EXPECT_EQ(world.line().payment, Status::fully_paid);
    EXPECT_EQ(world.workspace.invoices_of(LineId("L1")).size(), 2U);
}

TEST_F(FolioLines, APieceOfACancelledLineGetsAnItemNobodyWaitsFor) {
    ASSERT_TRUE(world.act("cancel_line", "L1").accepted());
    Command add = world.command("add_piece", "L1");
    add.pieces = {texts_set({{"format", "Physical"}, {"createItem", "true"}})};
    ASSERT_TRUE(world.act(add).accepted());
    EXPECT_EQ(world.items_of("L1").back()->inventory_status, "Order closed");
    EXPECT_EQ(world.order("O1").status, Status::open);
}

TEST_F(FolioLines, AreDeletedWithTheirPiecesTheHoldingsStay) {
    Item nowhere;
    nowhere.id = ItemId("nowhere");
    nowhere.line = LineId("L1");
    world.workspace.put(nowhere);
    const HoldingsId main = world.line().holdings.front();
    const Outcome outcome = world.act("delete_line", "L1");
    ASSERT_TRUE(outcome.accepted());
    EXPECT_EQ(world.workspace.find(nowhere.id), nullptr);
    EXPECT_EQ(world.workspace.find(LineId("L1")), nullptr);
    ASSERT_EQ(outcome.decision.kept.size(), 1U);
    EXPECT_EQ(outcome.kept(main.str()), "in_inventory");
}

}  // namespace
}  // namespace accession::test
