// SPDX-License-Identifier: Apache-2.0
// Binding received pieces into a volume, and taking one out again (folio.md C4).
#include <gtest/gtest.h>

#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

class FolioBinding : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    void SetUp() override {
        world.add_order("O1", Status::pending, Continuity::continuous);
        world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 3, 0}}});
        ASSERT_TRUE(world.act_on_order("open", "O1").accepted());
        Command receive = world.command("check_in", "L1");
        receive.items = pieces();
        ASSERT_TRUE(world.act(receive).accepted());
    }

    [[nodiscard]] std::vector<ItemId> pieces() const {
        return world.workspace.items_of(LineId("L1"));
    }
    Outcome bind(std::vector<ItemId> items, Args args = {{"barcode", "V-1"}}) {
        Command command = world.command("bind_pieces", "L1", std::move(args));
        command.items = std::move(items);
        return world.act(command);
    }
    [[nodiscard]] const Item& piece(std::size_t n) const {
        return *world.workspace.find(pieces().at(n));
    }
    [[nodiscard]] const Item& volume() const {
        return *world.workspace.find(world.workspace.items_with_barcode("V-1").front());
    }
};

TEST_F(FolioBinding, MakesAVolumeAndKeepsThePieces) {
    ASSERT_TRUE(bind(pieces(), {{"barcode", "V-1"}, {"enumeration", "vol. 1"}}).accepted());
    EXPECT_EQ(pieces().size(), 3U) << "the volume is no piece";
    EXPECT_EQ(volume().inventory_status, "In process");
    EXPECT_EQ(volume().enumeration, "vol. 1");
    EXPECT_EQ(volume().holdings, piece(0).holdings);
    EXPECT_EQ(volume().bound_from.size(), 3U);
    EXPECT_EQ(volume().received_on, world.today);
    for (std::size_t n = 0; n < 3; ++n) {
        EXPECT_EQ(piece(n).folio->bound_into, volume().id);
        EXPECT_EQ(piece(n).inventory_status, "Unavailable");
        EXPECT_EQ(piece(n).status, Status::received);
    }
}

TEST_F(FolioBinding, TakesOnlyPiecesThatHaveCome) {
    Command back = world.command("unreceive", "L1");
    back.items = {pieces()[1]};
    ASSERT_TRUE(world.act(back).accepted());
    EXPECT_EQ(bind(pieces()).codes, Codes{"piecesMustHaveReceivedStatus"});
    Command lost = world.command("batch_status", "L1", {{"status", "Unreceivable"}});
    lost.items = {pieces()[1]};
    ASSERT_TRUE(world.act(lost).accepted());
    EXPECT_TRUE(bind(pieces()).accepted()) << "what will never come may be bound, as FOLIO lets it";
}

TEST_F(FolioBinding, AsksWhatBecomesOfRequests) {
    world.amend(pieces()[0], [](Item& item) { item.requests = 2; });
    EXPECT_EQ(bind(pieces()).codes, Codes{"requestsActionRequired"});
    EXPECT_EQ(bind(pieces(), {{"barcode", "V-1"}, {"requestsAction", "Eat"}}).codes,
              Codes{"requestsActionRequired"});
    ASSERT_TRUE(bind(pieces(), {{"barcode", "V-1"}, {"requestsAction", "Transfer"}}).accepted());
    EXPECT_EQ(volume().requests, 2);
    EXPECT_EQ(piece(0).requests, 0);
}

TEST_F(FolioBinding, CancelsRequestsOrLeavesThemWhereTheyAre) {
    world.amend(pieces()[0], [](Item& item) { item.requests = 1; });
    world.amend(pieces()[1], [](Item& item) { item.requests = 1; });
    ASSERT_TRUE(bind({pieces()[0]}, {{"barcode", "V-1"}, {"requestsAction", "Cancel"}}).accepted());
    EXPECT_EQ(volume().requests + piece(0).requests, 0);
    ASSERT_TRUE(
        bind({pieces()[1]}, {{"barcode", "V-2"}, {"requestsAction", "Do Nothing"}}).accepted());
    EXPECT_EQ(piece(1).requests, 1);
}

TEST_F(FolioBinding, AVolumeStandsInOnePlace) {
    world.amend(pieces()[2], [](Item& item) {
        item.holdings = HoldingsId{};
        item.location = "ANNEX";
    });
    EXPECT_EQ(bind(pieces()).codes, Codes{"bindItemMustIncludeEitherHoldingIdOrLocationId"});
    EXPECT_EQ(bind(pieces(), {{"holdingId", "H"}, {"locationId", "ANNEX"}}).codes,
              Codes{"bindItemMustIncludeEitherHoldingIdOrLocationId"});
    ASSERT_TRUE(bind(pieces(), {{"barcode", "V-1"}, {"locationId", "MAIN"}}).accepted());
    EXPECT_EQ(volume().holdings, piece(0).holdings) << "the line's holdings there are used again";
}

TEST_F(FolioBinding, PiecesAtTwoLocationsDoNotSayWhereTheirVolumeStands) {
    for (const std::size_t n : {0U, 1U}) {
        world.amend(pieces()[n], [&](Item& item) {
            item.holdings = HoldingsId{};
            item.location = n == 0 ? "MAIN" : "ANNEX";
        });
    }
    EXPECT_EQ(bind({pieces()[0], pieces()[1]}).codes,
              Codes{"bindItemMustIncludeEitherHoldingIdOrLocationId"});
}

TEST_F(FolioBinding, BarcodesAreNotGivenTwice) {
    world.amend(pieces()[0], [](Item& item) { item.barcode = "V-1"; });
    EXPECT_EQ(bind(pieces()).codes, Codes{"barcodeIsNotUnique"});
}

TEST_F(FolioBinding, PiecesOfSeveralTitlesAreNotBoundTogether) {
    world.amend(pieces()[0], [](Item& item) { item.title = TitleId("T7"); });
    EXPECT_EQ(bind(pieces()).codes, Codes{"allPiecesMustHaveTheSamePoLineIdAndTitleId"});
}

TEST_F(FolioBinding, WhatIsBoundIsReceivedAlready) {
    ASSERT_TRUE(bind({pieces()[0], pieces()[1]}).accepted());
    Command again = world.command("check_in", "L1");
    again.items = {pieces()[0]};
    EXPECT_EQ(world.act(again).codes, Codes{"pieceAlreadyReceived"});
}

TEST_F(FolioBinding, PiecesOfSeveralTenantsAreNotBoundTogether) {
    const auto received_at = [&](std::size_t n, const char* tenant) {
        world.amend(pieces()[n], [&](Item& item) {
            item.folio.edit().further["receivingTenantId"].text = tenant;
        });
    };
    received_at(1, "college");
    EXPECT_EQ(bind({pieces()[0], pieces()[1]}).codes,
              Codes{"piecesHaveDifferentReceivingTenantIds"});
    received_at(0, "college");
    EXPECT_TRUE(bind({pieces()[0], pieces()[1]}).accepted());
}

TEST_F(FolioBinding, WhatWasBoundAsUnreceivableMayComeAllTheSame) {
    world.amend(pieces()[0], [](Item& item) { item.status = Status::unreceivable; });
    ASSERT_TRUE(bind({pieces()[0], pieces()[1]}).accepted());
    Command comes = world.command("check_in", "L1");
    comes.items = {pieces()[0]};
    EXPECT_TRUE(world.act(comes).accepted());
    EXPECT_FALSE(piece(0).folio->bound_into.empty()) << "it stays in its volume";
}

TEST_F(FolioBinding, WhatIsBoundStaysUntilItIsTakenOut) {
    ASSERT_TRUE(bind({pieces()[0], pieces()[1]}).accepted());
    EXPECT_EQ(bind({pieces()[0]}, {{"barcode", "V-2"}}).codes, Codes{"piece_bound"});
    for (const char* action : {"unreceive", "delete_piece", "batch_status"}) {
        Command command = world.command(action, "L1", {{"status", "Expected"}});
        command.items = {pieces()[0]};
        EXPECT_EQ(world.act(command).codes, Codes{"piece_bound"}) << action;
    }
    Command out = world.command("unbind_piece", "L1");
    out.items = {pieces()[0]};
    ASSERT_TRUE(world.act(out).accepted());
    EXPECT_TRUE(piece(0).folio->bound_into.empty());
    EXPECT_EQ(piece(0).inventory_status, "In process");
    ASSERT_EQ(volume().bound_from.size(), 1U);
    EXPECT_EQ(volume().bound_from.front().item, piece(1).id);
    EXPECT_EQ(world.act(out).codes, Codes{"piece_not_bound"});
}

TEST_F(FolioBinding, HoldingsAreAPlaceOfTheirOwn) {
    ASSERT_TRUE(bind(pieces(), {{"barcode", "V-1"}, {"holdingId", "H9"}}).accepted());
    EXPECT_EQ(volume().holdings, HoldingsId("H9"));
    EXPECT_EQ(volume().location, "");
}

TEST_F(FolioBinding, PiecesWithoutItemsStayWithoutThem) {
    world.amend(pieces()[0], [](Item& item) { item.inventory_status.clear(); });
    ASSERT_TRUE(bind({pieces()[0], pieces()[1]}).accepted());
    EXPECT_EQ(piece(0).inventory_status, "");
    EXPECT_EQ(piece(1).inventory_status, "Unavailable");
    Command out = world.command("unbind_piece", "L1");
    out.items = {pieces()[0]};
    ASSERT_TRUE(world.act(out).accepted());
    EXPECT_EQ(piece(0).inventory_status, "");
}

TEST_F(FolioBinding, APieceNobodyKnowsIsNamed) {
    EXPECT_EQ(bind({ItemId("nowhere"), pieces()[0]}).codes, Codes{"unknown_item"});
    EXPECT_EQ(bind({pieces()[0], ItemId("nowhere")}).codes, Codes{"unknown_item"});
    EXPECT_EQ(bind({}).codes, Codes{"missing_items"});
}

TEST_F(FolioBinding, PiecesOfSeveralLinesAreNotBoundTogetherEither) {
    world.add(FolioLine{.id = "L2"});
    Item other = piece(0);
    other.id = ItemId("other");
    other.line = LineId("L2");
    world.workspace.put(other);
    EXPECT_EQ(bind({pieces()[0], other.id}).codes,
              Codes{"allPiecesMustHaveTheSamePoLineIdAndTitleId"});
}

TEST_F(FolioBinding, APieceThatCameBoundIsTakenOutOfNobodyKnowsWhat) {
    world.amend(pieces()[0], [](Item& item) { item.bound = true; });
    EXPECT_EQ(bind({pieces()[0]}).codes, Codes{"piece_bound"});
    Command out = world.command("unbind_piece", "L1");
    out.items = {pieces()[0]};
    ASSERT_TRUE(world.act(out).accepted());
    EXPECT_FALSE(piece(0).bound);
    EXPECT_TRUE(bind({pieces()[0]}).accepted());
}

TEST_F(FolioBinding, AVolumeMayDoWithoutABarcode) {
    ASSERT_TRUE(bind({pieces()[0]}, {}).accepted());
    ASSERT_TRUE(bind({pieces()[1]}, {}).accepted());
    EXPECT_NE(piece(0).folio->bound_into, piece(1).folio->bound_into);
}

}  // namespace
}  // namespace accession::test
