// SPDX-License-Identifier: Apache-2.0
// Opening and unopening lines that are not as those made here: without places, pieces that are there
// already, statuses or titles that came from elsewhere (folio.md B2, B3).
#include <gtest/gtest.h>

#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

class FolioOpening : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    void SetUp() override { world.add_order("O1", Status::pending); }
    Outcome open() { return world.act_on_order("open", "O1"); }
    void order_without_places(std::int32_t copies) {
        world.add(FolioLine{.inventory = CreateInventory::none, .locations = {}});
        world.amend(LineId("L1"), [&](Line& line) {
            line.cost.quantity_physical = copies;
            line.cost.unit_price = 1000;
            line.cost.price = 1000 * copies;
        });
    }
};

TEST_F(FolioOpening, WhatIsNotToBeReceivedGetsNoPieces) {
    order_without_places(0);
    world.amend(LineId("L1"), [](Line& line) { line.receipt = Status::receipt_not_required; });
    ASSERT_TRUE(open().accepted());
    EXPECT_TRUE(world.items_of("L1").empty());
    EXPECT_EQ(world.line().receipt, Status::receipt_not_required);
    EXPECT_EQ(world.line().payment, Status::awaiting_payment);
}

/// It was cancelled once; being opened makes it Ongoing, and what is Ongoing is waited for.
TEST_F(FolioOpening, AnOngoingLineIsAwaitedWhateverItWas) {
    world.add_order("O1", Status::pending, Continuity::continuous);
    world.add(FolioLine{.receipt = Status::cancelled, .payment = Status::cancelled});
    world.amend(LineId("L1"), [](Line& line) { line.continuity = Continuity::continuous; });
    ASSERT_TRUE(open().accepted());
    EXPECT_EQ(world.line().receipt, Status::ongoing);
    EXPECT_EQ(world.line().payment, Status::ongoing);
    ASSERT_EQ(world.items_of("L1").size(), 1U);
    EXPECT_EQ(world.items_of("L1").front()->inventory_status, "On order");
    EXPECT_EQ(world.line().encumbrance.state, EncumbranceState::encumbered);
}

TEST_F(FolioOpening, AsksForAccessProvidersThatAreActive) {
    world.add(FolioLine{.format = Format::electronic});
    world.amend(LineId("L1"), [](Line& line) {
        line.folio.edit().further["eresource.accessProvider"].text = "V2";
    });
    world.amend(VendorId("V2"), [](Vendor& vendor) { vendor.active = false; });
    EXPECT_EQ(open().codes, Codes{"accessProviderIsInactive"});
    world.amend(LineId("L1"), [](Line& line) {
        line.folio.edit().further["eresource.accessProvider"].text = "nobody told of";
    });
    EXPECT_TRUE(open().accepted());
    ASSERT_TRUE(world.act_on_order("unopen", "O1").accepted());
    world.amend(VendorId("V2"), [](Vendor& vendor) { vendor.active = true; });
    world.amend(LineId("L1"), [](Line& line) {
        line.folio.edit().further["eresource.accessProvider"].text = "V2";
    });
    EXPECT_TRUE(open().accepted());
}

TEST_F(FolioOpening, AsksForAVendor) {
    world.add(FolioLine{});
    world.amend(VendorId("V1"), [](Vendor& vendor) { vendor.organization.is_vendor = false; });
    EXPECT_EQ(open().codes, Codes{"organizationNotAVendor"});
}

TEST_F(FolioOpening, AFundMayBeForSomePlacesOnly) {
    constexpr const char* here = "70090000-0000-4000-8000-000000000031";
    constexpr const char* there = "70090000-0000-4000-8000-000000000032";
    world.add(FolioLine{});
    const auto codes_with = [&](std::vector<std::string> fund, std::vector<std::string> line) {
        Fund restricted = *world.workspace.find(world.line().funds.front().fund);
        restricted.places.restricted = true;
        restricted.places.locations = std::move(fund);
        world.workspace.put(restricted);
        world.amend(LineId("L1"), [&](Line& changed) {
            changed.locations.clear();
            for (const std::string& place : line) {
                changed.locations.push_back({place, HoldingsId{}, 1, 0});
            }
            changed.cost.quantity_physical = static_cast<std::int32_t>(line.size());
            changed.cost.price = changed.cost.unit_price * changed.cost.quantity_physical;
        });
        Command command = world.command("open", "");
        command.order = OrderId("O1");
        const auto decision = decide(world.workspace, command);
        return decision ? Codes{} : codes_of(decision.error().unmet);
    };
    const Codes refused{"fundLocationRestrictionViolation"};
    EXPECT_EQ(codes_with({"BRANCH"}, {"MAIN"}), refused);
    EXPECT_EQ(codes_with({"BRANCH", "MAIN"}, {"MAIN"}), Codes{});
    EXPECT_EQ(codes_with({"BRANCH"}, {"MAIN", "BRANCH"}), Codes{}) << "one of them is enough";
    EXPECT_EQ(codes_with({}, {"MAIN"}), Codes{}) << "nobody has told where";
    EXPECT_EQ(codes_with({here}, {there}), refused);
    EXPECT_EQ(codes_with({here}, {"MAIN"}), Codes{}) << "an id is not told apart from a name";
    EXPECT_EQ(codes_with({"BRANCH", here}, {"MAIN"}), Codes{});
    EXPECT_EQ(codes_with({"BRANCH"}, {there}), Codes{});
    EXPECT_EQ(codes_with({"BRANCH"}, {""}), Codes{}) << "nobody has told where it goes";

    EXPECT_EQ(codes_with({"BRANCH"}, {"MAIN"}), refused);
    const auto comes_into = [&](const char* holdings) {
        world.amend(LineId("L1"),
                    [&](Line& line) { line.locations = {{"", HoldingsId(holdings), 1, 0}}; });
    };
    comes_into("H0");
    Command command = world.command("open", "");
    command.order = OrderId("O1");
    EXPECT_TRUE(decide(world.workspace, command)) << "nobody has told where these holdings are";
    world.workspace.put(Holdings{HoldingsId("H1"), TitleId("T1"), "MAIN", {}});
    comes_into("H1");
    EXPECT_EQ(open().codes, refused);
    world.workspace.put(Holdings{HoldingsId("H1"), TitleId("T1"), "BRANCH", {}});
    EXPECT_TRUE(open().accepted());
}

TEST_F(FolioOpening, WithoutPlacesAnyPieceOfTheFormatCounts) {
    order_without_places(3);
    Item piece;
    piece.id = ItemId("early");
    piece.line = LineId("L1");
    piece.location = "ANNEX";
    piece.sequence = 1;
    world.workspace.put(piece);
    ASSERT_TRUE(open().accepted());
    const auto pieces = world.items_of("L1");
    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_EQ(pieces.front()->id, ItemId("early"));
    EXPECT_TRUE(pieces.back()->location.empty());
}

TEST_F(FolioOpening, PiecesOfATitleThatIsElsewhereAreNumberedFromOne) {
    world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 2, 0}}});
    world.amend(LineId("L1"), [](Line& line) { line.title = TitleId("elsewhere"); });
    ASSERT_TRUE(open().accepted());
    const auto pieces = world.items_of("L1");
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[0]->sequence, 1);
    EXPECT_EQ(pieces[1]->sequence, 2);
    EXPECT_EQ(pieces[0]->title, TitleId("elsewhere"));
    EXPECT_EQ(world.workspace.find(TitleId("elsewhere")), nullptr);
}

TEST_F(FolioOpening, ALineThatCameWithoutStatusesIsAwaitedAsAPendingOne) {
    world.add(FolioLine{.receipt = Status::none, .payment = Status::none});
    ASSERT_TRUE(open().accepted());
    EXPECT_EQ(world.line().receipt, Status::awaiting_receipt);
    EXPECT_EQ(world.line().payment, Status::awaiting_payment);
}

TEST_F(FolioOpening, UnopeningLeavesPackagesAndLinesWithoutMoneyAlone) {
    world.add(FolioLine{.id = "L1"});
    world.add(FolioLine{.id = "L2"});
    ASSERT_TRUE(open().accepted());
    world.amend(LineId("L1"), [](Line& line) { line.is_package = true; });
    world.amend(LineId("L2"), [](Line& line) { line.encumbrance = {}; });
    ASSERT_TRUE(world.act_on_order("unopen", "O1").accepted());
    EXPECT_EQ(world.items_of("L1").size(), 1U) << "a package keeps its pieces";
    EXPECT_EQ(world.items_of("L2").size(), 0U);
    EXPECT_EQ(world.line("L1").encumbrance, (Encumbrance{EncumbranceState::none, 0, 1000}));
    EXPECT_EQ(world.line("L2").encumbrance, Encumbrance{});
    EXPECT_EQ(world.line("L1").receipt, Status::pending);
    EXPECT_EQ(world.order("O1").status, Status::pending);
}

TEST_F(FolioOpening, APlaceGetsHoldingsForTheFormatThatComesThere) {
    world.add(FolioLine{.format = Format::mixed,
                        .locations = {{"MAIN", HoldingsId{}, 1, 0}, {"WEB", HoldingsId{}, 0, 1}}});
    world.amend(LineId("L1"),
                [](Line& line) { line.electronic_inventory = CreateInventory::instance; });
    ASSERT_TRUE(open().accepted());
    EXPECT_FALSE(world.line().locations[0].holdings.empty());
    EXPECT_EQ(world.line().locations[1], (LocationShare{"WEB", HoldingsId{}, 0, 1}));
    ASSERT_EQ(world.items_of("L1").size(), 2U);
    EXPECT_EQ(world.items_of("L1")[1]->location, "WEB");
}

}  // namespace
}  // namespace accession::test
