// SPDX-License-Identifier: Apache-2.0
// FOLIO's rows: opening, checking in, closing and reopening.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/support/world.h"

namespace accession::test {
namespace {

class Folio : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    void order(Continuity continuity = Continuity::one_time) {
        world.add_order("O1", Status::pending, continuity);
    }
    Outcome open() { return world.act_on_order("open", "O1"); }
    Outcome close(const char* reason) {
        return world.act_on_order("close", "O1", {{"reason", reason}});
    }
    Outcome pieces(const char* action, std::initializer_list<std::size_t> which,
                   const char* line = "L1") {
        Command command = world.command(action, line);
        const auto ids = world.workspace.items_of(LineId(line));
        for (const std::size_t n : which) {
            command.items.push_back(ids.at(n));
        }
        return world.act(command);
    }
    void set_statuses(Status receipt, Status payment, const char* line = "L1") {
        world.amend(LineId(line), [&](Line& record) {
            record.receipt = receipt;
            record.payment = payment;
        });
    }
    [[nodiscard]] Status workflow() const { return world.order("O1").status; }
};

TEST_F(Folio, OpeningMakesPiecesForEveryLocationAndFormat) {
    order();
    world.add(
        FolioLine{.format = Format::mixed,
                  .locations = {{"MAIN", HoldingsId{}, 2, 1}, {"ANNEX", HoldingsId{}, 1, 0}}});
    const Outcome outcome = open();
    ASSERT_TRUE(outcome.accepted());
    EXPECT_EQ(workflow(), Status::open);
    EXPECT_EQ(world.line().receipt, Status::awaiting_receipt);
    EXPECT_EQ(world.line().payment, Status::awaiting_payment);
    const auto made = world.items_of("L1");
    ASSERT_EQ(made.size(), 4U);
    EXPECT_EQ(std::ranges::count(made, Format::electronic, &Item::format), 1);
    EXPECT_EQ(made.back()->format, Format::electronic) << "physical pieces come first";
    std::set<std::string> holdings;
    for (std::size_t n = 0; n < made.size(); ++n) {
        EXPECT_EQ(made[n]->sequence, static_cast<std::int32_t>(n) + 1);
        EXPECT_EQ(made[n]->inventory_status, "On order");
        EXPECT_EQ(made[n]->status, Status::expected);
        holdings.insert(made[n]->holdings.str());
    }
    EXPECT_EQ(holdings.size(), 2U);
    EXPECT_EQ(world.line().holdings.size(), 2U);
    EXPECT_NE(world.workspace.find(world.line().title), nullptr);
    EXPECT_EQ(world.line().encumbrance, (Encumbrance{EncumbranceState::encumbered, 4000, 4000}));
    EXPECT_EQ(world.order("O1").sent_on, world.today);
}

TEST_F(Folio, OneHoldingsServesALocationNamedTwice) {
    order();
    world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 1, 0}, {"MAIN", HoldingsId{}, 2, 0}}});
    ASSERT_TRUE(open().accepted());
    EXPECT_EQ(world.items_of("L1").size(), 3U);
    EXPECT_EQ(world.line().holdings.size(), 1U);
    EXPECT_EQ(world.line().locations[0].holdings, world.line().locations[1].holdings);
    EXPECT_TRUE(world.line().locations[0].location.empty()) << "location or holdings, not both";
}

TEST_F(Folio, OpeningMakesOnlyWhatTheLineAsksFor) {
    struct Case {
        CreateInventory inventory;
        bool independent;
        Status receipt;
        std::size_t pieces;
        bool holdings;
        const char* item;
    };
    const Case cases[] = {
        {CreateInventory::none, false, Status::pending, 1, false, ""},
        {CreateInventory::instance, false, Status::pending, 1, false, ""},
        {CreateInventory::instance_holding, false, Status::pending, 1, true, ""},
        {CreateInventory::instance_holding_item, false, Status::pending, 1, true, "On order"},
        {CreateInventory::instance_holding_item, true, Status::pending, 0, true, ""},
        {CreateInventory::instance_holding, true, Status::receipt_not_required, 0, true, ""},
    };
    for (const Case& c : cases) {
        World fresh(RulebookKey::folio);
        fresh.add_order("O1", Status::pending);
        fresh.add(FolioLine{
            .receipt = c.receipt, .independent = c.independent, .inventory = c.inventory});
        const Outcome outcome = fresh.act_on_order("open", "O1");
        ASSERT_TRUE(outcome.accepted()) << outcome.codes.front();
        const auto made = fresh.items_of("L1");
        EXPECT_EQ(made.size(), c.pieces);
        EXPECT_EQ(!fresh.line().holdings.empty(), c.holdings);
        if (!made.empty()) {
            EXPECT_EQ(made.front()->inventory_status, c.item);
        }
    }
}

TEST_F(Folio, PiecesThatAreThereAlreadyCount) {
    order();
    world.add(
        FolioLine{.inventory = CreateInventory::none, .locations = {{"MAIN", HoldingsId{}, 3, 0}}});
    Item piece;
    piece.id = ItemId("early");
    piece.line = LineId("L1");
    piece.location = "MAIN";
    piece.sequence = 1;
    piece.status = Status::received;
    world.workspace.put(piece);
    ASSERT_TRUE(open().accepted());
    EXPECT_EQ(world.items_of("L1").size(), 3U);
}

TEST_F(Folio, OpeningRefusesWithFoliosCodes) {
    order();
    EXPECT_EQ(open().codes, Codes{"compositeOrderMissingPoLines"});
    world.add(FolioLine{});
    world.amend(VendorId("V1"), [](Vendor& vendor) { vendor.active = false; });
    world.amend(LineId("L1"), [](Line& line) {
        line.material_type = "";
        line.funds = {{FundId("F1"), true, 400'000}};
        line.cost.quantity_physical = 2;
    });
    // Whether the quantities agree was asked when the line was made (B2).
    EXPECT_EQ(open().codes, (Codes{"incorrectFundDistributionTotal", "materialTypeRequired",
                                   "vendorIsInactive"}));
    world.amend(OrderId("O1"), [](Order& order) { order.vendor = VendorId{}; });
    EXPECT_TRUE(std::ranges::count(open().codes, "vendorNotFound") == 1);
}

TEST_F(Folio, AnOrderWhoseLinesAreResolvedClosesWhileOpening) {
    order();
    world.add(FolioLine{.receipt = Status::receipt_not_required,
                        .payment = Status::payment_not_required,
                        .independent = true});
    ASSERT_TRUE(open().accepted());
    EXPECT_EQ(workflow(), Status::closed);
    EXPECT_EQ(world.order("O1").close_reason, "Complete");
    EXPECT_EQ(world.line().encumbrance.state, EncumbranceState::released);
    EXPECT_EQ(world.line().encumbrance.initial, 1000);
}

TEST_F(Folio, StatusesSetBeforeOpeningStay) {
    order();
    world.add(FolioLine{.receipt = Status::partially_received, .payment = Status::fully_paid});
    ASSERT_TRUE(open().accepted());
    EXPECT_EQ(world.line().receipt, Status::partially_received);
    EXPECT_EQ(world.line().payment, Status::fully_paid);
}

TEST_F(Folio, OngoingOrdersAreOngoing) {
    order(Continuity::continuous);
    world.add(FolioLine{.id = "L1"});
    world.add(FolioLine{.id = "L2", .receipt = Status::receipt_not_required, .independent = true});
    ASSERT_TRUE(open().accepted());
    EXPECT_EQ(world.line("L1").receipt, Status::ongoing);
    EXPECT_EQ(world.line("L1").payment, Status::ongoing);
    EXPECT_EQ(world.line("L2").receipt, Status::receipt_not_required);
    ASSERT_TRUE(pieces("check_in", {0}).accepted());
    EXPECT_EQ(world.line("L1").receipt, Status::ongoing) << "never counted again";
}

TEST_F(Folio, CheckingInCountsThePieces) {
    order();
    world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 2, 0}}});
    ASSERT_TRUE(open().accepted());
    ASSERT_TRUE(pieces("check_in", {0}).accepted());
    EXPECT_EQ(world.line().receipt, Status::partially_received);
    EXPECT_EQ(world.items_of("L1")[0]->inventory_status, "In process");
    EXPECT_EQ(pieces("check_in", {0}).codes, Codes{"pieceAlreadyReceived"});
    ASSERT_TRUE(pieces("check_in", {1}).accepted());
    EXPECT_EQ(world.line().receipt, Status::fully_received);
    EXPECT_EQ(world.line().received_on, world.today);
    EXPECT_EQ(workflow(), Status::open) << "not paid yet";
    ASSERT_TRUE(pieces("unreceive", {0, 1}).accepted());
    EXPECT_EQ(world.line().receipt, Status::awaiting_receipt);
    EXPECT_FALSE(world.line().received_on);
    EXPECT_EQ(world.items_of("L1")[0]->inventory_status, "On order");
    EXPECT_EQ(pieces("unreceive", {0}).codes, Codes{"not_received"});
}

TEST_F(Folio, AnUnreceivablePieceIsWaitedForNoLonger) {
    order();
    world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 2, 0}}});
    ASSERT_TRUE(open().accepted());
    world.amend(world.items_of("L1")[1]->id,
                [](Item& piece) { piece.status = Status::unreceivable; });
    ASSERT_TRUE(pieces("check_in", {0}).accepted());
    EXPECT_EQ(world.line().receipt, Status::fully_received);
}

TEST_F(Folio, ClosesByItselfWhenEverythingIsHereAndPaid) {
    order();
    world.add(FolioLine{});
    ASSERT_TRUE(open().accepted());
    set_statuses(Status::awaiting_receipt, Status::fully_paid);
    ASSERT_TRUE(pieces("check_in", {0}).accepted());
    EXPECT_EQ(workflow(), Status::closed);
    EXPECT_EQ(world.order("O1").close_reason, "Complete");
    EXPECT_EQ(world.line().encumbrance.state, EncumbranceState::released);
}

TEST_F(Folio, NineFinalPairsCloseAnOrder) {
    for (const Status payment :
         {Status::cancelled, Status::payment_not_required, Status::fully_paid}) {
        for (const Status receipt :
             {Status::cancelled, Status::receipt_not_required, Status::fully_received}) {
            World fresh(RulebookKey::folio);
            fresh.add_order("O1", Status::pending);
            fresh.add(FolioLine{.receipt = receipt, .payment = payment, .independent = true});
            ASSERT_TRUE(fresh.act_on_order("open", "O1").accepted());
            const bool cancelled = payment == Status::cancelled && receipt == Status::cancelled;
            EXPECT_EQ(fresh.order("O1").status, Status::closed);
            EXPECT_EQ(fresh.order("O1").close_reason, cancelled ? "Cancelled" : "Complete")
                << text_of(payment) << "/" << text_of(receipt);
        }
    }
}

TEST_F(Folio, ASettingClosesCancelledOrdersAsComplete) {
    world.change_settings([](Settings& s) { s.cancelled_closes_as_complete = true; });
    order();
    world.add(FolioLine{.receipt = Status::cancelled, .payment = Status::cancelled});
    ASSERT_TRUE(open().accepted());
    EXPECT_EQ(world.order("O1").close_reason, "Complete");
}

TEST_F(Folio, ClosingLeavesTheLinesAlone) {
    order();
    world.add(FolioLine{});
    ASSERT_TRUE(open().accepted());
    ASSERT_TRUE(close("Duplication").accepted());
    EXPECT_EQ(world.order("O1").close_reason, "Duplication");
    EXPECT_EQ(world.line().receipt, Status::awaiting_receipt);
    EXPECT_EQ(world.line().payment, Status::awaiting_payment);
    EXPECT_EQ(world.line().encumbrance, (Encumbrance{EncumbranceState::released, 0, 1000}));
    EXPECT_EQ(world.items_of("L1")[0]->inventory_status, "Order closed");
}

TEST_F(Folio, ClosingAsCancelledCancelsWhatIsNotFinal) {
    order();
    world.add(FolioLine{.id = "L1"});
    world.add(FolioLine{.id = "L2", .receipt = Status::fully_received});
    world.add(FolioLine{.id = "L3", .payment = Status::fully_paid});
    ASSERT_TRUE(open().accepted());
    ASSERT_TRUE(close("Cancelled").accepted());
    EXPECT_EQ(world.line("L1").receipt, Status::cancelled);
    EXPECT_EQ(world.line("L1").payment, Status::cancelled);
    EXPECT_EQ(world.line("L2").receipt, Status::fully_received);
    EXPECT_EQ(world.line("L2").payment, Status::cancelled);
    EXPECT_EQ(world.line("L3").payment, Status::fully_paid);
    EXPECT_EQ(world.order("O1").close_reason, "Cancelled");
}

TEST_F(Folio, ClosingAPendingOrderTouchesNoLine) {
    order();
    world.add(FolioLine{});
    ASSERT_TRUE(close("Cancelled").accepted());
    EXPECT_EQ(workflow(), Status::closed);
    EXPECT_EQ(world.line().receipt, Status::pending);
}

TEST_F(Folio, ReopeningCountsAgain) {
    order();
    world.add(FolioLine{.id = "L1", .locations = {{"MAIN", HoldingsId{}, 1, 0}}});
    world.add(FolioLine{.id = "L2", .payment = Status::payment_not_required});
    world.add(FolioLine{.id = "L3"});
    ASSERT_TRUE(open().accepted());
    ASSERT_TRUE(pieces("check_in", {0}).accepted());
    world.workspace.put(Invoice{
        InvoiceId("N"), "N", Status::paid, {{LineId("L1"), 1000, true}, {LineId("L2"), 5, false}}});
    world.amend(LineId("L3"), [](Line& line) {
        line.funds.clear();
        line.encumbrance = {};
    });
    ASSERT_TRUE(close("Error").accepted());
    ASSERT_TRUE(world.act_on_order("reopen", "O1").accepted());
    EXPECT_EQ(workflow(), Status::open);
    EXPECT_EQ(world.order("O1").close_reason, "");
    EXPECT_EQ(world.line("L1").receipt, Status::partially_received) << "never Fully Received";
    EXPECT_EQ(world.line("L1").payment, Status::fully_paid);
    EXPECT_EQ(world.line("L2").receipt, Status::awaiting_receipt);
    EXPECT_EQ(world.line("L2").payment, Status::partially_paid);
    EXPECT_EQ(world.line("L1").encumbrance.state, EncumbranceState::encumbered);
    EXPECT_EQ(world.line("L1").encumbrance.amount, 1000);
    EXPECT_EQ(world.line("L3").encumbrance.state, EncumbranceState::none) << "it has no fund";
    EXPECT_EQ(world.items_of("L2")[0]->inventory_status, "On order");
}

TEST_F(Folio, UnreceivingReopensAPaidOrderOnly) {
    for (const bool paid : {true, false}) {
        World fresh(RulebookKey::folio);
        fresh.add_order("O1", Status::pending);
        fresh.add(FolioLine{});
        ASSERT_TRUE(fresh.act_on_order("open", "O1").accepted());
        const ItemId piece = fresh.items_of("L1")[0]->id;
        if (paid) {
            fresh.amend(LineId("L1"), [](Line& line) { line.payment = Status::fully_paid; });
        }
        ASSERT_TRUE(fresh.act_on_items("check_in", {piece.str()}).accepted());
        if (!paid) {
            ASSERT_TRUE(fresh.act_on_order("close", "O1", {{"reason", "Error"}}).accepted());
        }
        ASSERT_EQ(fresh.order("O1").status, Status::closed);
        ASSERT_TRUE(fresh.act_on_items("unreceive", {piece.str()}).accepted());
        EXPECT_EQ(fresh.order("O1").status, paid ? Status::open : Status::closed);
        EXPECT_EQ(fresh.item(piece.str())->inventory_status, paid ? "On order" : "Order closed");
    }
}

TEST_F(Folio, CheckingInNeverReopensAClosedOrder) {
    order();
    world.add(FolioLine{.id = "L1", .locations = {{"MAIN", HoldingsId{}, 2, 0}}});
    ASSERT_TRUE(open().accepted());
    world.amend(LineId("L1"), [](Line& line) { line.payment = Status::fully_paid; });
    ASSERT_TRUE(close("Error").accepted());
    const Outcome outcome = pieces("check_in", {0});
    ASSERT_TRUE(outcome.accepted());
    EXPECT_TRUE(outcome.warned("order_is_closed"));
    EXPECT_EQ(workflow(), Status::closed);
    EXPECT_EQ(world.line().receipt, Status::partially_received);
}

TEST_F(Folio, ACancelledLineStaysCancelled) {
    order();
    world.add(FolioLine{});
    ASSERT_TRUE(open().accepted());
    ASSERT_TRUE(close("Cancelled").accepted());
    ASSERT_TRUE(pieces("check_in", {0}).accepted());
    EXPECT_EQ(world.line().receipt, Status::cancelled);
    ASSERT_TRUE(pieces("unreceive", {0}).accepted());
    EXPECT_EQ(world.items_of("L1")[0]->inventory_status, "Order closed");
    EXPECT_EQ(workflow(), Status::closed);
}

}  // namespace
}  // namespace accession::test
