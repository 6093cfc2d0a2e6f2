// SPDX-License-Identifier: Apache-2.0
// Adding, changing and deleting pieces: numbers, places, items and quantities follow (folio.md C2).
#include <gtest/gtest.h>

#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

class FolioPieces : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    void SetUp() override {
        world.add_order("O1", Status::pending);
        world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 3, 0}}});
        ASSERT_TRUE(world.act_on_order("open", "O1").accepted());
    }
    [[nodiscard]] std::vector<ItemId> ids() const { return world.workspace.items_of(LineId("L1")); }
    [[nodiscard]] const Item& piece(std::size_t n) const {
        return *world.workspace.find(ids().at(n));
    }
    Outcome put(std::size_t n, FieldSet set, Args args = {}) {
        Command command = world.command("put_piece", "L1", std::move(args));
        command.items = {ids().at(n)};
        command.set = std::move(set);
        return world.act(command);
    }
    Outcome add(FieldSet spec) {
        Command command = world.command("add_piece", "L1");
        command.pieces = {std::move(spec)};
        return world.act(command);
    }
    Outcome remove(std::size_t n, Args args = {}) {
        Command command = world.command("delete_piece", "L1", std::move(args));
        command.items = {ids().at(n)};
        return world.act(command);
    }
    [[nodiscard]] std::vector<std::int32_t> numbers() const {
        std::vector<std::int32_t> all;
        for (const ItemId& id : ids()) {
            all.push_back(world.workspace.find(id)->sequence);
        }
        return all;
    }
};

TEST_F(FolioPieces, ANewOneIsPutBetweenTheOthers) {
    ASSERT_TRUE(add(texts_set({{"format", "Physical"}, {"sequenceNumber", "2"}})).accepted());
    EXPECT_EQ(numbers(), (std::vector<std::int32_t>{1, 2, 3, 4}));
    EXPECT_EQ(world.line().cost.quantity_physical, 4);
    EXPECT_EQ(world.line().cost.price, 4000);
    EXPECT_EQ(world.line().encumbrance.amount, 4000) << "the encumbrance follows the price";
    EXPECT_EQ(add(texts_set({{"format", "Physical"}, {"sequenceNumber", "99"}})).codes,
              Codes{"pieceSequenceNumberIsInvalid"});
    EXPECT_EQ(add(texts_set({{"format", "Physical"}, {"sequenceNumber", "0"}})).codes,
              Codes{"pieceSequenceNumberIsInvalid"});
}

TEST_F(FolioPieces, NumbersMoveUpAndDown) {
    const ItemId first = ids()[0];
    ASSERT_TRUE(put(0, texts_set({{"sequenceNumber", "3"}})).accepted());
    EXPECT_EQ(ids()[2], first);
    ASSERT_TRUE(put(2, texts_set({{"sequenceNumber", "1"}})).accepted());
    EXPECT_EQ(ids()[0], first);
    EXPECT_EQ(numbers(), (std::vector<std::int32_t>{1, 2, 3}));
    EXPECT_EQ(put(0, texts_set({{"sequenceNumber", "9"}})).codes,
              Codes{"pieceSequenceNumberIsInvalid"});
}

TEST_F(FolioPieces, AnItemComesWithItWhereSomebodyAsks) {
    ASSERT_TRUE(add(texts_set({{"format", "Physical"}, {"createItem", "true"}})).accepted());
    EXPECT_EQ(piece(3).inventory_status, "On order");
    ASSERT_TRUE(add(texts_set({{"format", "Physical"}})).accepted());
    EXPECT_EQ(piece(4).inventory_status, "");
    ASSERT_TRUE(put(4, texts_set({{"comment", "new"}}), {{"createItem", "true"}}).accepted());
    EXPECT_EQ(piece(4).inventory_status, "On order");
    ASSERT_TRUE(world.act_on_order("close", "O1", {{"reason", "Error"}}).accepted());
    ASSERT_TRUE(add(texts_set({{"format", "Physical"}, {"createItem", "true"}})).accepted());
    EXPECT_EQ(piece(5).inventory_status, "Order closed");
}

TEST_F(FolioPieces, HoldingsOrALocationButNotBoth) {
    const FieldSet both =
        texts_set({{"format", "Physical"}, {"holdingId", "H1"}, {"locationId", "MAIN"}});
    EXPECT_EQ(add(both).codes, Codes{"mayBeLinkToEitherHoldingOrLocationError"});
    EXPECT_EQ(put(0, both).codes, Codes{"mayBeLinkToEitherHoldingOrLocationError"});
}

TEST_F(FolioPieces, AreOfOneLineAndOneTitle) {
    EXPECT_EQ(add(texts_set({{"format", "Physical"}, {"poLineId", "L9"}})).codes,
              Codes{"allPiecesMustHaveTheSamePoLineIdAndTitleId"});
    EXPECT_EQ(add(texts_set({{"format", "Physical"}, {"titleId", "T9"}})).codes,
              Codes{"titleNotFound"});
    EXPECT_TRUE(add(texts_set({{"format", "Physical"}, {"poLineId", "L1"}})).accepted());
    Command two = world.command("add_pieces_batch", "L1");
    two.pieces = {texts_set({{"format", "Physical"}}),
                  texts_set({{"format", "Physical"}, {"titleId", "T9"}})};
    EXPECT_EQ(world.act(two).codes, Codes{"allPiecesMustHaveTheSamePoLineIdAndTitleId"});
    two.pieces = {texts_set({{"format", "Physical"}}), texts_set({{"format", "Physical"}})};
    EXPECT_TRUE(world.act(two).accepted());
}

TEST_F(FolioPieces, OfAPackageNameTheirTitle) {
    world.amend(LineId("L1"), [](Line& line) {
        line.is_package = true;
        line.title = TitleId{};
    });
    Title other;
    other.id = TitleId("T8");
    other.folio.edit().line = LineId("L8");
    world.workspace.put(other);
    EXPECT_EQ(add(texts_set({{"format", "Physical"}, {"titleId", "T8"}})).codes,
              Codes{"titleNotFound"});
    EXPECT_TRUE(add(texts_set({{"format", "Physical"}})).accepted()) << "the line has one title";
    Title second;
    second.id = TitleId("T7");
    second.folio.edit().line = LineId("L1");
    world.workspace.put(second);
    EXPECT_EQ(add(texts_set({{"format", "Physical"}})).codes, Codes{"titleNotFound"});
    EXPECT_TRUE(add(texts_set({{"format", "Physical"}, {"titleId", "T7"}})).accepted());
}

TEST_F(FolioPieces, AStatusThatIsSetIsDated) {
    ASSERT_TRUE(put(0, texts_set({{"receivingStatus", "Received"}})).accepted());
    EXPECT_EQ(piece(0).received_on, world.today);
    EXPECT_EQ(piece(0).received_by, "clerk");
    EXPECT_EQ(piece(0).folio->status_on, world.today);
    EXPECT_EQ(world.line().receipt, Status::partially_received);
    ASSERT_TRUE(
        put(0, texts_set({{"receivingStatus", "Late"}, {"statusUpdatedDate", "2026-01-05"}}))
            .accepted());
    EXPECT_FALSE(piece(0).received_on);
    EXPECT_EQ(piece(0).folio->status_on, Date::parse("2026-01-05"));
    ASSERT_TRUE(put(1, texts_set({{"receivingStatus", "Received"}, {"receivedDate", "2026-02-01"}}))
                    .accepted());
    EXPECT_EQ(piece(1).received_on, Date::parse("2026-02-01"));
}

TEST_F(FolioPieces, APieceThatMovesIsCountedWhereItIs) {
    const HoldingsId main = piece(0).holdings;
    for (std::size_t n = 0; n < 3; ++n) {
        ASSERT_TRUE(
            put(n, texts_set({{"locationId", "ANNEX"}}), {{"deleteHolding", "true"}}).accepted());
    }
    ASSERT_EQ(world.line().locations.size(), 1U);
    EXPECT_EQ(world.line().locations[0].quantity_physical, 3);
    EXPECT_EQ(world.workspace.find(main), nullptr);
}

TEST_F(FolioPieces, HoldingsOfAnotherLineAreKept) {
    world.add(FolioLine{.id = "L2"});
    const HoldingsId main = piece(0).holdings;
    world.amend(LineId("L2"), [&](Line& line) { line.holdings = {main}; });
    Outcome outcome;
    for (std::size_t n = 0; n < 3; ++n) {
        outcome = put(n, texts_set({{"locationId", "ANNEX"}}), {{"deleteHolding", "true"}});
        ASSERT_TRUE(outcome.accepted());
    }
    EXPECT_EQ(outcome.kept(main.str()), "used_by_other_line");
    EXPECT_NE(world.workspace.find(main), nullptr);
}

TEST_F(FolioPieces, DeletingTakesTheQuantityAndAtLastTheHoldings) {
    world.amend(LineId("L1"), [](Line& line) { line.independent_receipt = true; });
    const HoldingsId main = piece(0).holdings;
    ASSERT_TRUE(remove(0, {{"deleteHolding", "true"}}).accepted());
    ASSERT_TRUE(remove(0, {{"deleteHolding", "true"}}).accepted());
    EXPECT_NE(world.workspace.find(main), nullptr);
    ASSERT_TRUE(remove(0, {{"deleteHolding", "true"}}).accepted());
    EXPECT_EQ(world.workspace.find(main), nullptr);
    EXPECT_EQ(world.line().cost.quantity_physical, 3) << "it is received independently";
    EXPECT_EQ(world.line().receipt, Status::awaiting_receipt) << "without pieces it stays";
}

TEST_F(FolioPieces, TheOnlyCopyOfASynchronizedLineStays) {
    ASSERT_TRUE(remove(0).accepted());
    ASSERT_TRUE(remove(0).accepted());
    EXPECT_EQ(remove(0).codes, Codes{"lastPiece"});
    world.amend(ids()[0], [](Item& item) { item.requests = 1; });
    world.amend(LineId("L1"), [](Line& line) { line.independent_receipt = true; });
    EXPECT_EQ(remove(0).codes, Codes{"thereAreRequestsOnItem"});
}

TEST_F(FolioPieces, RoutingListsNameTheirReaders) {
    Command list = world.command("add_routing_list", "L1", {{"name", "Staff"}, {"notes", "ask"}});
    list.set["users"].list = {"ann", "bob"};
    ASSERT_TRUE(world.act(list).accepted());
    const auto& lists = world.line().folio->routing_lists;
    ASSERT_EQ(lists.size(), 1U);
    EXPECT_EQ(lists[0].users, (std::vector<std::string>{"ann", "bob"}));
    EXPECT_EQ(world.act("add_routing_list", "L1", {{"name", "Staff"}}).codes,
              Codes{"routingListUniqueNameViolation"});
}

TEST_F(FolioPieces, DeletingATitleTakesItsPiecesAndTheirHoldings) {
    world.amend(LineId("L1"), [](Line& line) { line.is_package = true; });
    const TitleId title = world.line().title;
    const HoldingsId main = piece(0).holdings;
    EXPECT_EQ(world.act("delete_title", "L1", {{"title", title.str()}}).codes,
              Codes{"existingHoldingsForDeleteConfirmation"});
    ASSERT_TRUE(
        world.act("delete_title", "L1", {{"title", title.str()}, {"deleteHoldings", "true"}})
            .accepted());
    EXPECT_TRUE(ids().empty());
    EXPECT_EQ(world.workspace.find(title), nullptr);
    EXPECT_EQ(world.workspace.find(main), nullptr);
}

TEST_F(FolioPieces, AWrongIsbnIsWarnedOf) {
    Command edit = world.command("update_line", "L1");
    edit.set["details.productIds"].records = {{{"productId", "9780000000001"}}};
    world.amend(OrderId("O1"), [](Order& order) { order.status = Status::pending; });
    const Outcome outcome = world.act(edit);
    ASSERT_TRUE(outcome.accepted()) << outcome.codes.front();
    EXPECT_FALSE(outcome.decision.warnings.empty());
}

TEST_F(FolioPieces, PlacesOfAPendingLineFollowItsPieces) {
    world.amend(OrderId("O1"), [](Order& order) { order.status = Status::pending; });
    Command edit = world.command("update_line", "L1");
    edit.set["locations"].locations = {{"ANNEX", HoldingsId{}, 3, 0}};
    EXPECT_EQ(world.act(edit).codes, Codes{"piecesExistForPoline"});
    world.amend(LineId("L1"), [](Line& line) { line.independent_receipt = true; });
    EXPECT_TRUE(world.act(edit).accepted());
}

TEST_F(FolioPieces, EbsconetMayMoveAnOpenLine) {
    world.amend(LineId("L1"),
                [](Line& line) { line.folio.edit().further["source"].text = "EBSCONET"; });
    Command edit = world.command("update_line", "L1");
    edit.set["locations"].locations = {{"ANNEX", HoldingsId{}, 3, 0}};
    const Outcome outcome = world.act(edit);
    EXPECT_NE(outcome.codes, Codes{"locationCannotBeModifiedAfterOpen"});
}

TEST_F(FolioPieces, ClaimingGoesOnToTheTitleUntilTheTitleHasItsOwn) {
    Command edit = world.command("update_line", "L1");
    edit.set = texts_set({{"claimingActive", "true"}, {"claimingInterval", "5"}});
    ASSERT_TRUE(world.act(edit).accepted());
    EXPECT_TRUE(world.workspace.find(world.line().title)->folio->claiming_active);
    world.amend(ids()[0], [&](Item& item) { item.expected_on = world.today.plus_days(-9); });
    ASSERT_TRUE(world.act("claim_job", "L1").accepted());
    EXPECT_EQ(piece(0).status, Status::late);
    EXPECT_EQ(piece(1).status, Status::expected) << "without a date it is never late";
}

}  // namespace
}  // namespace accession::test
