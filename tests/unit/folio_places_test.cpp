// SPDX-License-Identifier: Apache-2.0
// Where pieces are, and which holdings and quantities of their line follow them; numbers of the pieces
// of several titles (folio.md C2).
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

class FolioPlaces : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    void open_line(CreateInventory inventory, std::vector<LocationShare> places) {
        world.add_order("O1", Status::pending);
        world.add(FolioLine{.inventory = inventory, .locations = std::move(places)});
        ASSERT_TRUE(world.act_on_order("open", "O1").accepted());
    }
    Outcome add(std::initializer_list<std::pair<const char*, const char*>> texts) {
        Command command = world.command("add_piece", "L1");
        command.pieces = {texts_set(texts)};
        return world.act(command);
    }
    Outcome put(std::size_t n, FieldSet set, Args args = {}) {
        Command command = world.command("put_piece", "L1", std::move(args));
        command.items = {piece(n).id};
        command.set = std::move(set);
        return world.act(command);
    }
    [[nodiscard]] const Item& piece(std::size_t n) const { return *world.items_of("L1").at(n); }
    void add_holdings(const char* id, const char* location) {
        world.workspace.put(Holdings{HoldingsId(id), world.line().title, location, {}});
    }
};

TEST_F(FolioPlaces, APieceAtANewLocationIsCountedThere) {
    open_line(CreateInventory::none, {{"MAIN", HoldingsId{}, 1, 0}});
    ASSERT_TRUE(add({{"format", "Physical"}, {"locationId", "ANNEX"}}).accepted());
    ASSERT_EQ(world.line().locations.size(), 2U);
    EXPECT_EQ(world.line().locations[1], (LocationShare{"ANNEX", HoldingsId{}, 1, 0}));
    ASSERT_TRUE(put(0, texts_set({{"locationId", "ANNEX"}})).accepted());
    ASSERT_EQ(world.line().locations.size(), 1U) << "nothing is left at the first one";
    EXPECT_EQ(world.line().locations[0], (LocationShare{"ANNEX", HoldingsId{}, 2, 0}));
    EXPECT_EQ(world.line().cost.quantity_physical, 2);
}

TEST_F(FolioPlaces, ALocationIsNotTheHoldingsBesideIt) {
    open_line(CreateInventory::none, {{"MAIN", HoldingsId{}, 1, 0}});
    world.amend(LineId("L1"), [](Line& line) {
        line.locations.insert(line.locations.begin(), {"", HoldingsId("H1"), 1, 0});
        line.cost.quantity_physical = 2;
    });
    ASSERT_TRUE(add({{"format", "Physical"}, {"locationId", "MAIN"}}).accepted());
    EXPECT_EQ(world.line().locations[0], (LocationShare{"", HoldingsId("H1"), 1, 0}));
    EXPECT_EQ(world.line().locations[1], (LocationShare{"MAIN", HoldingsId{}, 2, 0}));
}

TEST_F(FolioPlaces, APieceThatIsToHaveHoldingsIsSomewhere) {
    open_line(CreateInventory::instance_holding, {});
    EXPECT_EQ(add({{"format", "Physical"}}).codes, Codes{"locationIdAndHoldingIdAbsentError"});
    EXPECT_EQ(world.line().cost.quantity_physical, 0);
}

TEST_F(FolioPlaces, APieceThatWasMadeNowhereStaysSoUntilSomebodyPlacesIt) {
    open_line(CreateInventory::instance, {});
    world.amend(LineId("L1"), [](Line& line) {
        line.physical_inventory = CreateInventory::instance_holding;
        line.cost.quantity_physical = 1;
    });
    Item nowhere;
    nowhere.id = ItemId("P1");
    nowhere.line = LineId("L1");
    nowhere.title = world.line().title;
    nowhere.sequence = 1;
    world.workspace.put(nowhere);
    ASSERT_TRUE(put(0, texts_set({{"comment", "torn"}})).accepted());
    ASSERT_TRUE(put(0, texts_set({{"locationId", "MAIN"}})).accepted());
    ASSERT_EQ(world.line().locations.size(), 1U) << "its holdings are the line's first place";
    EXPECT_EQ(world.line().locations[0].holdings, piece(0).holdings);
}

TEST_F(FolioPlaces, APieceLeavesItsHoldingsForALocationThatIsNamedInstead) {
    open_line(CreateInventory::instance_holding, {{"MAIN", HoldingsId{}, 2, 0}});
    const HoldingsId main = piece(0).holdings;
    ASSERT_TRUE(put(0, texts_set({{"holdingId", ""}, {"locationId", "ANNEX"}})).accepted());
    const Holdings* made = world.workspace.find(piece(0).holdings);
    ASSERT_NE(made, nullptr);
    EXPECT_NE(made->id, main);
    EXPECT_EQ(made->location, "ANNEX");
    EXPECT_EQ(piece(0).location, "");
}

TEST_F(FolioPlaces, HoldingsThatPiecesAreInAreUsedAgain) {
    open_line(CreateInventory::instance_holding, {{"MAIN", HoldingsId{}, 2, 0}});
    add_holdings("H2", "ANNEX");
    ASSERT_TRUE(put(0, texts_set({{"holdingId", "H2"}})).accepted());
    ASSERT_EQ(world.line().holdings.size(), 1U) << "the line does not name them";
    ASSERT_TRUE(add({{"format", "Physical"}, {"locationId", "ANNEX"}}).accepted());
    EXPECT_EQ(piece(2).holdings, HoldingsId("H2"));
}

TEST_F(FolioPlaces, HoldingsWeKnowNothingOfAreNotTakenForAPlace) {
    open_line(CreateInventory::instance_holding, {{"MAIN", HoldingsId{}, 1, 0}});
    world.amend(LineId("L1"), [](Line& line) { line.holdings = {HoldingsId("elsewhere")}; });
    ASSERT_TRUE(add({{"format", "Physical"}, {"locationId", "ANNEX"}}).accepted());
    const Holdings* made = world.workspace.find(piece(1).holdings);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->location, "ANNEX");
    EXPECT_EQ(world.line().holdings, (std::vector<HoldingsId>{HoldingsId("elsewhere"), made->id}));
}

TEST_F(FolioPlaces, HoldingsTheLineDoesNotNameGoWithoutChangingIt) {
    open_line(CreateInventory::instance_holding, {{"MAIN", HoldingsId{}, 1, 0}});
    world.amend(LineId("L1"), [](Line& line) { line.independent_receipt = true; });
    add_holdings("H2", "ANNEX");
    ASSERT_TRUE(add({{"format", "Physical"}, {"holdingId", "H2"}}).accepted());
    const Line before = world.line();
    ASSERT_TRUE(put(1, texts_set({{"holdingId", piece(0).holdings.str().c_str()}}),
                    {{"deleteHolding", "true"}})
                    .accepted());
    EXPECT_EQ(world.workspace.find(HoldingsId("H2")), nullptr);
    EXPECT_EQ(world.line(), before);
}

TEST_F(FolioPlaces, APlaceWhoseHoldingsGoIsALocationAgain) {
    open_line(CreateInventory::instance_holding, {{"MAIN", HoldingsId{}, 1, 0}});
    const HoldingsId main = piece(0).holdings;
    world.amend(LineId("L1"), [](Line& line) {
        line.holdings.clear();
        line.independent_receipt = true;
    });
    add_holdings("H2", "ANNEX");
    ASSERT_TRUE(put(0, texts_set({{"holdingId", "H2"}}), {{"deleteHolding", "true"}}).accepted());
    EXPECT_EQ(world.workspace.find(main), nullptr);
    ASSERT_EQ(world.line().locations.size(), 1U);
    EXPECT_EQ(world.line().locations[0], (LocationShare{"MAIN", HoldingsId{}, 1, 0}));
}

TEST_F(FolioPlaces, HoldingsAreOnlyLookedAtWhenAPieceLeavesThem) {
    open_line(CreateInventory::instance_holding, {{"MAIN", HoldingsId{}, 1, 0}});
    ASSERT_TRUE(put(0, texts_set({{"comment", "torn"}}), {{"deleteHolding", "true"}}).accepted());
    EXPECT_EQ(piece(0).note, "torn");
    EXPECT_NE(world.workspace.find(piece(0).holdings), nullptr);
}

TEST_F(FolioPlaces, AnItemThatIsThereIsNotMadeAgain) {
    open_line(CreateInventory::instance_holding_item, {{"MAIN", HoldingsId{}, 1, 0}});
    world.amend(piece(0).id, [](Item& item) { item.inventory_status = "Checked out"; });
    ASSERT_TRUE(put(0, texts_set({{"comment", "torn"}}), {{"createItem", "true"}}).accepted());
    EXPECT_EQ(piece(0).inventory_status, "Checked out");
}

TEST_F(FolioPlaces, ANumberAheadOfTheOthersOfABatchIsTheNextOne) {
    open_line(CreateInventory::none, {{"MAIN", HoldingsId{}, 1, 0}});
    Command batch = world.command("add_pieces_batch", "L1");
    batch.pieces = {texts_set({{"format", "Physical"}, {"sequenceNumber", "3"}}),
                    texts_set({{"format", "Physical"}, {"sequenceNumber", "2"}})};
    ASSERT_TRUE(world.act(batch).accepted());
    ASSERT_EQ(world.items_of("L1").size(), 3U);
    for (std::size_t n = 0; n < 3; ++n) {
        EXPECT_EQ(piece(n).sequence, static_cast<std::int32_t>(n) + 1);
    }
    EXPECT_EQ(world.workspace.find(world.line().title)->folio->next_sequence, 4);
}

TEST_F(FolioPlaces, NumbersOfAnotherTitleStay) {
    open_line(CreateInventory::none, {{"MAIN", HoldingsId{}, 2, 0}});
    const ItemId other = piece(1).id;
    world.amend(LineId("L1"), [](Line& line) { line.is_package = true; });
    world.amend(other, [](Item& item) { item.title = TitleId("T7"); });
    ASSERT_TRUE(add({{"format", "Physical"},
                     {"titleId", world.line().title.str().c_str()},
                     {"sequenceNumber", "1"}})
                    .accepted());
    EXPECT_EQ(world.workspace.find(other)->sequence, 2);
    EXPECT_EQ(world.items_of("L1").front()->sequence, 1);
    EXPECT_EQ(std::ranges::count(world.items_of("L1"), 2, &Item::sequence), 2);
}

TEST_F(FolioPlaces, WithoutATitleAPieceHasAnyNumber) {
    open_line(CreateInventory::none, {{"MAIN", HoldingsId{}, 1, 0}});
    world.amend(piece(0).id, [](Item& item) { item.title = TitleId("elsewhere"); });
    ASSERT_TRUE(put(0, texts_set({{"sequenceNumber", "9"}})).accepted());
    EXPECT_EQ(piece(0).sequence, 9);
}

}  // namespace
}  // namespace accession::test
