// SPDX-License-Identifier: Apache-2.0
// What cancelling deletes and keeps (R38-R42, A11-1).
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/world.h"

namespace accession::test {
namespace {

class AlmaCancel : public ::testing::Test {
protected:
    World world{RulebookKey::alma};

    Outcome cancel(std::string_view line = "L1", Args more = {}) {
        more.emplace("reason", "not_available");
        return world.act("cancel", line, std::move(more));
    }
    void by_main_line() {
        world.change_settings([](Settings& settings) { settings.cancel_by_main_line = true; });
    }
};

TEST_F(AlmaCancel, NeedsAReasonAndAYes) {
    world.add(AlmaLine{});
    EXPECT_EQ(world.act("cancel", "L1").codes, Codes{"missing_reason"});
    EXPECT_EQ(world.act("cancel", "L1", {{"reason", " \t"}}).codes, Codes{"missing_reason"});
    EXPECT_EQ(cancel("L1", {{"bib", "burn"}}).codes, Codes{"unknown_bib_choice"});
    EXPECT_EQ(cancel("L1", {{"confirm", "false"}}).codes, Codes{"not_confirmed"});
}

TEST_F(AlmaCancel, WhatBecomesOfTheTitleIsSaidOrLeftOut) {
    world.add(AlmaLine{});
    EXPECT_EQ(cancel("L1", {{"bib", ""}}).codes, Codes{"unknown_bib_choice"});
    EXPECT_TRUE(cancel().accepted());
}

TEST_F(AlmaCancel, DeletesTheInventoryOfAnOnlyLine) {
    world.add(AlmaLine{.copies = 2});
    world.amend(ItemId("L1.i1"), [](Item& item) { item.requests = 1; });
    const Outcome outcome = cancel("L1", {{"note", "out of print"}});
    ASSERT_TRUE(outcome.accepted());
    const Line& line = world.line();
    EXPECT_EQ(line.status, Status::canceled);
    EXPECT_EQ(line.cancel_reason, "not_available");
    EXPECT_EQ(line.cancel_note, "out of print");
    EXPECT_EQ(line.encumbrance, (Encumbrance{EncumbranceState::released, 0, 10000}));
    EXPECT_TRUE(line.holdings.empty());
    EXPECT_TRUE(line.inventory_deleted);
    EXPECT_EQ(world.item("L1.i1"), nullptr);
    EXPECT_EQ(world.item("L1.i2"), nullptr);
    EXPECT_EQ(world.holdings("L1.h1"), nullptr);
    EXPECT_EQ(world.order("PO-L1").status, Status::canceled);
    EXPECT_TRUE(outcome.warned("unreceived_items_lost"));
    EXPECT_TRUE(outcome.warned("requests_canceled"));
    EXPECT_FALSE(outcome.warned("inventory_kept"));
    EXPECT_NE(world.workspace.find(TitleId("B1")), nullptr) << "the title is retained";
}

TEST_F(AlmaCancel, DeletesHoldingsThatHaveNoItemsYet) {
    world.add(AlmaLine{.copies = 0});
    ASSERT_TRUE(cancel().accepted());
    EXPECT_EQ(world.holdings("L1.h1"), nullptr);
}

TEST_F(AlmaCancel, KeepsAllWhenSomethingWasReceived) {
    world.add(AlmaLine{.copies = 2, .received = 1});
    const Outcome outcome = cancel();
    for (const char* id : {"L1.i1", "L1.i2", "L1.h1"}) {
        EXPECT_EQ(outcome.kept(id), "received_or_activated") << id;
    }
    EXPECT_TRUE(outcome.warned("inventory_kept"));
    EXPECT_FALSE(outcome.warned("unreceived_items_lost"));
    EXPECT_EQ(world.item("L1.i1")->line, LineId{}) << "kept, but no longer of the line";
    EXPECT_TRUE(world.line().holdings.empty());
    EXPECT_FALSE(world.line().inventory_deleted);
}

TEST_F(AlmaCancel, KeepsAllWhenTheOrderHasAnotherLine) {
    for (const Status other : {Status::sent, Status::canceled, Status::closed}) {
        World fresh(RulebookKey::alma);
        fresh.add(AlmaLine{.id = "L1", .order = "PO1"});
        fresh.add(AlmaLine{.id = "L2", .status = other, .order = "PO1"});
        const Outcome outcome = fresh.act("cancel", "L1", {{"reason", "r"}});
        EXPECT_EQ(outcome.kept("L1.i1"), "not_only_line_on_order") << text_of(other);
    }
    world.add(AlmaLine{.id = "L1", .order = "PO1"});
    world.add(AlmaLine{.id = "L2", .status = Status::deleted, .order = "PO1"});
    ASSERT_TRUE(cancel().accepted());
    EXPECT_EQ(world.item("L1.i1"), nullptr) << "a deleted line does not count";
}

TEST_F(AlmaCancel, TouchesNothingOfTheMainLine) {
    world.add(AlmaLine{.id = "L1"});
    world.add(AlmaLine{.id = "L2", .additional_to = "L1"});
    const Outcome outcome = cancel("L2");
    EXPECT_EQ(outcome.kept("L1"), "not_main_line");
    EXPECT_EQ(world.item("L1.i1")->line, LineId("L1"));
}

TEST_F(AlmaCancel, KeepsWhatAnAdditionalLineUses) {
    world.add(AlmaLine{.id = "L1"});
    world.add(AlmaLine{.id = "L2", .additional_to = "L1"});
    EXPECT_EQ(cancel("L1").kept("L1.h1"), "used_by_other_line");
}

TEST_F(AlmaCancel, AFinishedAdditionalLineUsesNothing) {
    world.add(AlmaLine{.id = "L1"});
    world.add(AlmaLine{.id = "L2", .status = Status::canceled, .additional_to = "L1"});
    ASSERT_TRUE(cancel("L1").accepted());
    EXPECT_EQ(world.holdings("L1.h1"), nullptr);
}

TEST_F(AlmaCancel, HoldingsOfSeveralLinesStay) {
    world.add(AlmaLine{.id = "L1"});
    world.add(AlmaLine{.id = "L2", .copies = 0, .holdings = {"L1.h1"}});
    const Outcome outcome = cancel("L1");
    EXPECT_EQ(world.item("L1.i1"), nullptr);
    EXPECT_EQ(outcome.kept("L1.h1"), "used_by_other_line");
    EXPECT_NE(world.holdings("L1.h1"), nullptr);
}

TEST_F(AlmaCancel, HoldingsWithOtherItemsStay) {
    world.add(AlmaLine{.id = "L1"});
    Item other;
    other.id = ItemId("other");
    other.holdings = HoldingsId("L1.h1");
    world.workspace.put(other);
    EXPECT_EQ(cancel("L1").kept("L1.h1"), "has_other_items");
}

TEST_F(AlmaCancel, TheMainLineSettingGoesItemByItem) {
    by_main_line();
    world.add(AlmaLine{.id = "L1", .copies = 2, .received = 1, .order = "PO1"});
    world.add(AlmaLine{.id = "L2", .order = "PO1"});
    const Outcome outcome = cancel("L1");
    EXPECT_EQ(outcome.kept("L1.i1"), "received_or_activated");
    EXPECT_EQ(world.item("L1.i2"), nullptr);
    EXPECT_EQ(outcome.kept("L1.h1"), "has_other_items");
    EXPECT_TRUE(outcome.warned("unreceived_items_lost"));
    EXPECT_TRUE(outcome.warned("inventory_kept"));
    EXPECT_EQ(world.item("L1.i1")->line, LineId{});
}

TEST_F(AlmaCancel, TheTitleGoesOnlyWhenNothingHangsOnIt) {
    world.add(AlmaLine{.id = "L1"});
    ASSERT_TRUE(cancel("L1", {{"bib", "delete"}}).accepted());
    EXPECT_EQ(world.workspace.find(TitleId("B1")), nullptr);

    world.add(AlmaLine{.id = "L2", .title = "B2"});
    ASSERT_TRUE(cancel("L2", {{"bib", "suppress"}}).accepted());
    EXPECT_TRUE(world.workspace.find(TitleId("B2"))->suppressed);
}

TEST_F(AlmaCancel, ATitleInUseStays) {
    world.add(AlmaLine{.id = "L1", .received = 1});
    world.add(AlmaLine{.id = "L2", .copies = 0, .title = "B2"});
    EXPECT_EQ(cancel("L1", {{"bib", "delete"}}).kept("B1"), "bib_in_use");
    world.add(AlmaLine{.id = "L3", .format = Format::electronic, .title = "B2"});
    EXPECT_EQ(cancel("L2", {{"bib", "suppress"}}).kept("B2"), "bib_in_use") << "L3 is active";
}

TEST_F(AlmaCancel, WarnsOfAnInvoice) {
    world.add(AlmaLine{});
    world.act("create_invoice", "L1", {{"number", "N"}});
    EXPECT_TRUE(cancel().warned("line_has_invoice"));
}

TEST_F(AlmaCancel, LeavesAnOrderThatWasNeverSent) {
    world.add(AlmaLine{.status = Status::ready});
    ASSERT_TRUE(cancel().accepted());
    EXPECT_TRUE(world.line().order.empty());
    EXPECT_EQ(world.order("PO-L1").status, Status::canceled);
    ASSERT_TRUE(world.act("reopen", "L1").accepted());
    ASSERT_TRUE(world.act("order_now", "L1").accepted());
    EXPECT_EQ(world.order_of("L1").number, "PO-L1.2");
}

TEST_F(AlmaCancel, ReopeningSaysThatInventoryDoesNotComeBack) {
    world.add(AlmaLine{});
    ASSERT_TRUE(cancel().accepted());
    const Outcome outcome = world.act("reopen", "L1");
    EXPECT_TRUE(outcome.warned("inventory_not_restored"));
    EXPECT_EQ(world.line().status, Status::in_review);
    EXPECT_EQ(world.line().cancel_reason, "");
    ASSERT_TRUE(cancel().accepted());
    EXPECT_TRUE(world.act("reopen", "L1").warned("inventory_not_restored"))
        << "it is still not there";
}

TEST_F(AlmaCancel, AClosedLineHasLostNothing) {
    world.add(AlmaLine{});
    ASSERT_TRUE(cancel().accepted());
    ASSERT_TRUE(world.act("reopen", "L1").accepted());
    world.amend(LineId("L1"), [](Line& line) { line.status = Status::closed; });
    EXPECT_FALSE(world.act("reopen", "L1").warned("inventory_not_restored"));
}

TEST_F(AlmaCancel, ContinuousLinesMayBeCancelledFromTheirRenewal) {
    world.add(AlmaLine{
        .id = "L1", .status = Status::recurring_renewal, .continuity = Continuity::continuous});
    ASSERT_TRUE(cancel("L1").accepted());
    world.add(AlmaLine{.id = "L2", .status = Status::waiting_for_invoice});
    EXPECT_EQ(cancel("L2").codes, Codes{"status_not_allowed"});
}

}  // namespace
}  // namespace accession::test
