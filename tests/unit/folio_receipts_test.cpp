// SPDX-License-Identifier: Apache-2.0
// What is typed while receiving, piece by piece, and what moves with it (folio.md C2).
#include <gtest/gtest.h>

#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

class FolioReceipts : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    void SetUp() override {
        world.add_order("O1", Status::pending);
        world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 3, 0}}});
        ASSERT_TRUE(world.act_on_order("open", "O1").accepted());
    }
    [[nodiscard]] ItemId id(std::size_t n) const {
        return world.workspace.items_of(LineId("L1")).at(n);
    }
    [[nodiscard]] const Item& piece(std::size_t n) const { return *world.workspace.find(id(n)); }
    Command receive(std::vector<ItemId> items, Args args = {}) {
        Command command = world.command("check_in", "L1", std::move(args));
        command.items = std::move(items);
        return command;
    }
};

TEST_F(FolioReceipts, EachPieceKeepsWhatWasTypedForIt) {
    const ItemId first = id(0);
    const ItemId second = id(1);
    Command command = receive({first, second, id(2)});
    command.set = texts_set({{"comment", "from box 7"}});
    command.item_sets[first.str()] =
        texts_set({{"barcode", "B1"}, {"comment", "torn"}, {"itemStatus", "Available"}});
    command.item_sets[second.str()] = texts_set({{"barcode", "B2"}, {"enumeration", "no. 2"}});
    ASSERT_TRUE(world.act(command).accepted());
    EXPECT_EQ(piece(0).barcode, "B1");
    EXPECT_EQ(piece(0).note, "torn") << "its own before that of all";
    EXPECT_EQ(piece(0).inventory_status, "Available");
    EXPECT_EQ(piece(1).barcode, "B2");
    EXPECT_EQ(piece(1).enumeration, "no. 2");
    EXPECT_EQ(piece(1).note, "from box 7");
    EXPECT_EQ(piece(1).inventory_status, "In process");
    EXPECT_EQ(piece(2).barcode, "");
    EXPECT_EQ(world.line().receipt, Status::fully_received);
}

TEST_F(FolioReceipts, TheSamePieceNamedTwiceHasOneBarcode) {
    Command command = receive({id(0), id(0)});
    command.item_sets[id(0).str()] = texts_set({{"barcode", "B1"}});
    EXPECT_TRUE(world.act(command).accepted());
}

TEST_F(FolioReceipts, OfTwoPiecesWithOneBarcodeTheFirstHasIt) {
    Command command = receive({id(0), id(1)});
    command.item_sets[id(0).str()] = texts_set({{"barcode", "B1"}});
    command.item_sets[id(1).str()] = texts_set({{"barcode", "B1"}});
    EXPECT_TRUE(world.act(command).accepted());
    EXPECT_EQ(piece(0).barcode, "B1");
    EXPECT_EQ(piece(1).status, Status::expected);
}

TEST_F(FolioReceipts, ANumberGivenWhileReceivingMovesTheOthers) {
    const std::vector<ItemId> ids = {id(0), id(1), id(2)};
    const auto number = [&](std::size_t n) { return world.workspace.find(ids[n])->sequence; };
    Command last = receive({ids[2]});
    last.set = texts_set({{"sequenceNumber", "1"}});
    ASSERT_TRUE(world.act(last).accepted());
    EXPECT_EQ(number(2), 1);
    EXPECT_EQ(number(0), 2);
    EXPECT_EQ(number(1), 3);
    Command beyond = receive({ids[0]});
    for (const char* none : {"0", "9", ""}) {
        beyond.set = texts_set({{"sequenceNumber", none}});
        EXPECT_EQ(world.act(beyond).codes, Codes{"pieceSequenceNumberIsInvalid"}) << none;
    }
    EXPECT_EQ(world.workspace.find(ids[0])->status, Status::expected);
}

TEST_F(FolioReceipts, ABoundPieceIsNotTakenBack) {
    ASSERT_TRUE(world.act(receive({id(0)})).accepted());
    world.amend(id(0), [](Item& item) { item.bound = true; });
    const Command back = receive({id(0)}, {{"itemStatus", "On order"}});
    EXPECT_EQ(world.act(back).codes, Codes{"piece_bound"});
    world.amend(id(0), [](Item& item) { item.bound = false; });
    EXPECT_TRUE(world.act(receive({id(0)}, {{"itemStatus", "On order"}})).accepted());
    EXPECT_EQ(piece(0).status, Status::expected);
    EXPECT_EQ(piece(0).inventory_status, "On order");
}

TEST_F(FolioReceipts, AnItemStatusIsOneOfFoliosOwn) {
    EXPECT_EQ(world.act(receive({id(0)}, {{"itemStatus", "Eaten"}})).codes, Codes{"invalid_value"});
    ASSERT_TRUE(world.act(receive({id(0)}, {{"itemStatus", "In transit"}})).accepted());
    EXPECT_EQ(piece(0).inventory_status, "In transit");
}

TEST_F(FolioReceipts, AStatusSomebodyElseGaveStays) {
    world.amend(id(0), [](Item& item) { item.inventory_status = "Checked out"; });
    ASSERT_TRUE(world.act(receive({id(0)})).accepted());
    EXPECT_EQ(piece(0).inventory_status, "Checked out");
}

TEST_F(FolioReceipts, APieceReceivedElsewhereIsCountedThere) {
    const HoldingsId main = piece(0).holdings;
    Command command = receive({id(0)});
    command.set = texts_set({{"locationId", "ANNEX"}});
    ASSERT_TRUE(world.act(command).accepted());
    EXPECT_NE(piece(0).holdings, main);
    EXPECT_EQ(world.workspace.find(piece(0).holdings)->location, "ANNEX");
    ASSERT_EQ(world.line().locations.size(), 2U);
    EXPECT_EQ(world.line().locations[0].quantity_physical, 2);
    EXPECT_EQ(world.line().locations[1].quantity_physical, 1);
    Command back = receive({id(1)}, {{"deleteHoldings", "true"}});
    back.set = texts_set({{"holdingId", piece(0).holdings.str().c_str()}});
    ASSERT_TRUE(world.act(back).accepted());
    Command last = receive({id(2)}, {{"deleteHoldings", "true"}});
    last.set = texts_set({{"holdingId", piece(0).holdings.str().c_str()}});
    ASSERT_TRUE(world.act(last).accepted());
    EXPECT_EQ(world.workspace.find(main), nullptr) << "nothing is there any more";
}

TEST_F(FolioReceipts, AnItemIsMadeWhereSomebodyAsksForOne) {
    world.amend(id(0), [](Item& item) { item.inventory_status.clear(); });
    Command command = receive({id(0)}, {{"createItem", "true"}});
    command.set = texts_set({{"barcode", "B1"}});
    ASSERT_TRUE(world.act(command).accepted());
    EXPECT_EQ(piece(0).inventory_status, "In process");
}

TEST_F(FolioReceipts, AReceiptInAClosedOrderSaysSo) {
    ASSERT_TRUE(world.act_on_order("close", "O1", {{"reason", "Error"}}).accepted());
    const Outcome outcome = world.act(receive({id(0)}));
    ASSERT_TRUE(outcome.accepted());
    EXPECT_TRUE(outcome.warned("order_is_closed"));
}

TEST_F(FolioReceipts, ReopeningBringsBackWhatWasBeforeWhereSomebodyAsks) {
    world.amend(LineId("L1"), [](Line& line) { line.payment = Status::partially_paid; });
    ASSERT_TRUE(world.act(receive({id(0)})).accepted());
    ASSERT_EQ(world.line().receipt, Status::partially_received);
    ASSERT_TRUE(world.act_on_order("close", "O1", {{"reason", "Cancelled"}}).accepted());
    EXPECT_EQ(world.line().payment, Status::cancelled);
    ASSERT_TRUE(world.act_on_order("reopen", "O1", {{"restore", "true"}}).accepted());
    EXPECT_EQ(world.line().receipt, Status::partially_received);
    EXPECT_EQ(world.line().payment, Status::partially_paid);
}

TEST_F(FolioReceipts, WithoutARememberedStatusItIsCountedAgain) {
    world.amend(OrderId("O1"), [](Order& order) { order.status = Status::closed; });
    ASSERT_TRUE(world.act_on_order("reopen", "O1", {{"restore", "true"}}).accepted());
    EXPECT_EQ(world.line().receipt, Status::awaiting_receipt);
}

TEST_F(FolioReceipts, ADayToLookAgainIsKeptWithAClaim) {
    Command claim = world.command("batch_status", "L1",
                                  {{"status", "Claim sent"},
                                   {"claimingInterval", "14"},
                                   {"internalNote", "called them"},
                                   {"externalNote", "please send"}});
    claim.items = {id(0)};
    ASSERT_TRUE(world.act(claim).accepted());
    EXPECT_EQ(piece(0).folio->claiming_interval, 14);
    EXPECT_EQ(piece(0).folio->internal_note, "called them");
    claim.args = {{"status", "Open"}};
    EXPECT_EQ(world.act(claim).codes, Codes{"invalid_status"}) << "no status of a piece";
    claim.id = CommandId("again");
    claim.args = {{"status", "Received"}, {"claimingInterval", "soon"}};
    ASSERT_TRUE(world.act(claim).accepted());
    EXPECT_EQ(piece(0).folio->claiming_interval, 14);
    EXPECT_EQ(piece(0).received_by, "clerk");
}

TEST_F(FolioReceipts, AnEmptyStatusOfItsOwnIsThatOfAll) {
    Command command = receive({id(0)}, {{"itemStatus", "Available"}});
    command.item_sets[id(0).str()] = texts_set({{"itemStatus", ""}});
    ASSERT_TRUE(world.act(command).accepted());
    EXPECT_EQ(piece(0).inventory_status, "Available");
}

TEST_F(FolioReceipts, ABarcodeOfOnePieceMayBeAnAnswer) {
    ASSERT_TRUE(world.act(receive({id(0)}, {{"barcode", "B1"}, {"note", "torn"}})).accepted());
    EXPECT_EQ(piece(0).barcode, "B1");
    EXPECT_EQ(piece(0).note, "torn");
}

TEST_F(FolioReceipts, SomebodyWhoWaitsIsSpokenOf) {
    world.amend(id(0), [](Item& item) { item.requests = 1; });
    EXPECT_FALSE(world.act(receive({id(1)})).warned("item_requested"));
    EXPECT_TRUE(world.act(receive({id(0)})).warned("item_requested"));
}

TEST_F(FolioReceipts, HoldingsOrALocationButNotBoth) {
    Command command = receive({id(0)});
    command.set = texts_set({{"holdingId", "H9"}, {"locationId", "ANNEX"}});
    EXPECT_EQ(world.act(command).codes, Codes{"mayBeLinkToEitherHoldingOrLocationError"});
    EXPECT_EQ(piece(0).status, Status::expected);
}

TEST_F(FolioReceipts, APieceThatCameWithBothIsReceivedWhereItIs) {
    const HoldingsId main = piece(0).holdings;
    world.amend(id(0), [](Item& item) { item.location = "ANNEX"; });
    Command command = receive({id(0)});
    command.set = texts_set({{"comment", "torn"}});
    ASSERT_TRUE(world.act(command).accepted());
    EXPECT_EQ(piece(0).status, Status::received);
    EXPECT_EQ(piece(0).holdings, main);
    EXPECT_EQ(piece(0).location, "ANNEX");
    EXPECT_EQ(world.line().locations.size(), 1U);
}

TEST_F(FolioReceipts, WithoutHoldingsAPieceIsReceivedAtAnotherLocation) {
    World plain(RulebookKey::folio);
    plain.add_order("O1", Status::pending);
    plain.add(FolioLine{.inventory = CreateInventory::none});
    ASSERT_TRUE(plain.act_on_order("open", "O1").accepted());
    Command command = plain.command("check_in", "L1");
    command.items = {plain.items_of("L1").front()->id};
    command.set = texts_set({{"locationId", "ANNEX"}});
    ASSERT_TRUE(plain.act(command).accepted());
    EXPECT_EQ(plain.items_of("L1").front()->location, "ANNEX");
    ASSERT_EQ(plain.line().locations.size(), 1U);
    EXPECT_EQ(plain.line().locations[0], (LocationShare{"ANNEX", HoldingsId{}, 1, 0}));
}

TEST_F(FolioReceipts, WhatIsTypedWhileTakingBackIsLookedAtToo) {
    ASSERT_TRUE(world.act(receive({id(0), id(1)})).accepted());
    world.amend(id(2), [](Item& item) { item.barcode = "B3"; });
    Command back = receive({id(0)});
    back.action = "unreceive";
    back.set = texts_set({{"colour", "red"}});
    EXPECT_EQ(world.act(back).codes, Codes{"unknown_field"});
    back.set = texts_set({{"holdingId", "H9"}, {"locationId", "ANNEX"}});
    EXPECT_EQ(world.act(back).codes, Codes{"mayBeLinkToEitherHoldingOrLocationError"});
    back.set = texts_set({{"barcode", "B3"}});
    EXPECT_EQ(world.act(back).codes, Codes{"barcodeIsNotUnique"});
    const auto refused = decide(world.workspace, back);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().unmet.front().params,
              (Params{{"barcode", "B3"}, {"item", id(0).str()}, {"line", world.line().number}}))
        << "whose it is";
    back.set = texts_set({{"barcode", "B1"}, {"comment", "went back"}});
    back.items = {id(0), id(1)};
    ASSERT_TRUE(world.act(back).accepted());
    EXPECT_EQ(piece(0).status, Status::expected);
    EXPECT_EQ(piece(1).status, Status::received) << "one for two";
    EXPECT_EQ(piece(0).barcode, "B1");
    EXPECT_EQ(piece(0).note, "went back");
}

/// Two orders with a line each, received together.
class FolioTwoOrders : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    void SetUp() override {
        for (const char* order : {"O1", "O2"}) {
            world.add_order(order, Status::pending);
            const std::string line = std::string("L") + order[1];
            world.add(FolioLine{.id = line});
            world.amend(LineId(line), [&](Line& record) { record.order = OrderId(order); });
            ASSERT_TRUE(world.act_on_order("open", order).accepted());
        }
    }
    [[nodiscard]] std::string piece(const char* line) const {
        return world.items_of(line).front()->id.str();
    }
    void pay(const char* line) {
        world.amend(LineId(line), [](Line& record) { record.payment = Status::fully_paid; });
    }
};

TEST_F(FolioTwoOrders, CloseEachByItself) {
    pay("L1");
    pay("L2");
    ASSERT_TRUE(world.act_on_items("check_in", {piece("L1"), piece("L2")}).accepted());
    for (const char* order : {"O1", "O2"}) {
        EXPECT_EQ(world.order(order).status, Status::closed);
        EXPECT_EQ(world.order(order).close_reason, "Complete");
    }
    for (const char* line : {"L1", "L2"}) {
        EXPECT_EQ(world.line(line).folio->receipt_before_close, Status::fully_received) << line;
    }
}

TEST_F(FolioTwoOrders, AnUnpaidLineKeepsOnlyItsOwnOrderClosed) {
    pay("L1");
    ASSERT_TRUE(world.act_on_items("check_in", {piece("L1"), piece("L2")}).accepted());
    ASSERT_EQ(world.order("O1").status, Status::closed);
    ASSERT_TRUE(world.act_on_order("close", "O2", {{"reason", "Error"}}).accepted());
    ASSERT_TRUE(world.act_on_items("unreceive", {piece("L1"), piece("L2")}).accepted());
    EXPECT_EQ(world.order("O1").status, Status::open);
    EXPECT_EQ(world.order("O2").status, Status::closed);
}

TEST_F(FolioTwoOrders, APieceWithoutALineIsLeftOutAndSaysNothingOfTheOrder) {
    pay("L1");
    ASSERT_TRUE(world.act_on_items("check_in", {piece("L1")}).accepted());
    ASSERT_EQ(world.order("O1").status, Status::closed);
    Item stray;
    stray.id = ItemId("stray");
    stray.line = LineId("gone");
    stray.status = Status::received;
    world.workspace.put(stray);
    const Outcome outcome = world.act_on_items("unreceive", {piece("L1"), "stray"});
    ASSERT_TRUE(outcome.accepted());
    ASSERT_EQ(outcome.decision.result.left_out.size(), 1U);
    EXPECT_EQ(outcome.decision.result.left_out.front().why.code, "no_order_line");
    EXPECT_EQ(world.order("O1").status, Status::open);
}

}  // namespace
}  // namespace accession::test
