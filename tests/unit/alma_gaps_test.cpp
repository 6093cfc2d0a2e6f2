// SPDX-License-Identifier: Apache-2.0
// Records as they come from elsewhere, with gaps: a line without an order, holdings that are gone, a
// vendor nobody knows. The rules go on with what is there.
#include <gtest/gtest.h>

#include "core/lifecycle/alma/queries.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

class AlmaGaps : public ::testing::Test {
protected:
    World world{RulebookKey::alma};

    [[nodiscard]] std::vector<const Letter*> letters(std::string_view line = "L1") const {
        std::vector<const Letter*> found;
        for (const LetterId& id : world.workspace.letters_of(LineId(std::string(line)))) {
            found.push_back(world.workspace.find(id));
        }
        return found;
    }
    [[nodiscard]] const Claim& claim_of(std::string_view line = "L1") const {
        return *world.workspace.find(world.workspace.claims_of(LineId(std::string(line))).front());
    }
};

TEST_F(AlmaGaps, AVendorIsChangedThoughTheOldOrderIsGone) {
    world.add(AlmaLine{});
    world.amend(LineId("L1"), [](Line& line) { line.order = OrderId("gone"); });
    ASSERT_EQ(world.act("change_vendor", "L1", {{"vendor", "V2"}}).codes, Codes{});
    EXPECT_EQ(world.order_of("L1").vendor, VendorId("V2"));
    EXPECT_EQ(world.order_of("L1").status, Status::sent);
    EXPECT_EQ(world.line().vendor, VendorId("V2"));
}

TEST_F(AlmaGaps, HoldingsThatAreGoneAreNeitherKeptNorMoved) {
    world.add(AlmaLine{.received = 1});
    world.amend(LineId("L1"), [](Line& line) { line.holdings.emplace_back("gone"); });
    ASSERT_EQ(world.act("relink", "L1", {{"title", "B2"}}).codes, Codes{});
    EXPECT_EQ(world.holdings("L1.h1")->title, TitleId("B2"));
    EXPECT_EQ(world.holdings("gone"), nullptr);
    const Outcome canceled = world.act("cancel", "L1", {{"reason", "r"}});
    ASSERT_TRUE(canceled.accepted());
    EXPECT_EQ(canceled.kept("L1.h1"), "received_or_activated");
    EXPECT_EQ(canceled.kept("gone"), "");
}

TEST_F(AlmaGaps, ATitleThatIsGoneIsNotDeletedAgain) {
    world.add(AlmaLine{.title = "gone"});
    const Outcome canceled = world.act("cancel", "L1", {{"reason", "r"}, {"bib", "delete"}});
    ASSERT_TRUE(canceled.accepted());
    EXPECT_EQ(canceled.kept("gone"), "");
    for (const Fact& fact : canceled.decision.facts) {
        EXPECT_NE(name_of(fact), "title_deleted");
    }
}

TEST_F(AlmaGaps, ALateLineOfAnUnknownVendorIsInClaimWithoutALetter) {
    world.add(AlmaLine{});
    world.amend(LineId("L1"), [](Line& line) { line.vendor = VendorId("gone"); });
    world.today = world.today.plus_days(60);
    ASSERT_TRUE(world.act("run_daily", "").accepted());
    EXPECT_TRUE(world.line().claiming.in_claim);
    EXPECT_FALSE(world.line().claiming.letter_sent);
    EXPECT_TRUE(letters().empty());
}

TEST_F(AlmaGaps, AClaimSaysWhatIsKnown) {
    world.add(AlmaLine{});
    ASSERT_TRUE(world.act("start_claim", "L1", {{"type", "damaged"}}).accepted());
    EXPECT_EQ(claim_of().body,
              "To Vendor One\n\n"
              "We are writing about POL-L1: First Title, ISBN 9780306406157.\n"
              "Our order: PO-L1\n"
              "Ordered on: 2026-03-02\n"
              "Expected on: 2026-04-01\n"
              "What is wrong: damaged\n\n"
              "Please send us another one, and tell us what becomes of the damaged one.");
    world.add(AlmaLine{.id = "L2"});
    world.amend(LineId("L2"), [](Line& line) {
        line.vendor = VendorId("gone");
        line.order = OrderId{};
        line.sent_on.reset();
        line.expected_on.reset();
        line.description.product_ids.clear();
        line.description.author = "An Author";
    });
    ASSERT_TRUE(world.act("start_claim", "L2", {{"type", "not_received"}}).accepted());
    EXPECT_EQ(claim_of("L2").body,
              "To gone\n\n"
              "We are writing about POL-L2: First Title / An Author.\n"
              "What is wrong: not received\n\nPlease let us know when we can expect it.");
    Command send = world.command("send_claim", "");
    send.claim = claim_of("L2").id;
    ASSERT_TRUE(world.act(send).accepted());
    ASSERT_EQ(letters("L2").size(), 1U);
    EXPECT_FALSE(letters("L2").front()->automatic) << "nobody is connected to it";
}

TEST_F(AlmaGaps, AnInvoiceOfALineThatIsElsewhereIsApprovedForTheOthers) {
    world.add(AlmaLine{});
    world.workspace.put(Invoice{InvoiceId("N"),
                                "N",
                                Status::in_approval,
                                {{LineId("elsewhere"), 100, true}, {LineId("L1"), 4000, true}}});
    ASSERT_TRUE(world.act("approve_invoice", "L1").accepted());
    EXPECT_EQ(world.line().encumbrance.amount, 6000);
}

TEST_F(AlmaGaps, ItemsOfALineThatIsElsewhereAreBound) {
    world.add(AlmaLine{.copies = 2, .received = 2});
    world.amend(ItemId("L1.i1"), [](Item& item) { item.line = LineId("elsewhere"); });
    Command bind = world.command("bind", "");
    bind.items = {ItemId("L1.i1"), ItemId("L1.i2"), ItemId("L1.i1")};
    ASSERT_EQ(world.act(bind).codes, Codes{});
    const std::vector<WorkOrderId> bindings = world.workspace.work_orders_of(ItemId("L1.i1"));
    ASSERT_EQ(bindings.size(), 1U) << "a binding without a name gets one";
    Command confirm = world.command("confirm_binding", "");
    confirm.work_order = bindings.front();
    ASSERT_EQ(world.act(confirm).codes, Codes{});
    EXPECT_EQ(world.item("L1.i1"), nullptr);
    const Item* volume = world.item(bindings.front().str() + ".item");
    ASSERT_NE(volume, nullptr);
    EXPECT_EQ(volume->bound_from.size(), 2U);
    EXPECT_TRUE(volume->line.empty()) << "its parts were of different lines";
}

TEST_F(AlmaGaps, AnItemWithoutADayOfReceiptIsStillReceived) {
    world.add(AlmaLine{.copies = 2, .received = 1});
    world.amend(ItemId("L1.i1"), [](Item& item) { item.received_on.reset(); });
    Command receive = world.command("receive", "");
    receive.items = {ItemId("L1.i1")};
    const auto decision = decide(world.workspace, receive);
    ASSERT_FALSE(decision);
    EXPECT_EQ(decision.error().unmet.front().code, "already_received");
    EXPECT_EQ(decision.error().unmet.front().params.at("on"), "");
}

TEST_F(AlmaGaps, AnOrderInReviewThatWasSentTakesNoMoreLines) {
    world.add(AlmaLine{.id = "L1", .status = Status::manual_packaging});
    world.add_order("PO1", Status::in_review);
    Command package = world.command("package", "L1");
    package.order = OrderId("PO1");
    ASSERT_TRUE(decide(world.workspace, package));
    world.amend(OrderId("PO1"), [&](Order& order) { order.sent_on = world.today; });
    EXPECT_EQ(world.act(package).codes, Codes{"order_not_in_review"});
}

TEST_F(AlmaGaps, AnOrderIsNamedAfterALineOfAnyName) {
    world.add(AlmaLine{.status = Status::in_review});
    world.amend(LineId("L1"), [](Line& line) { line.number = "2026/17"; });
    ASSERT_TRUE(world.act("order_now", "L1").accepted());
    EXPECT_EQ(world.order_of("L1").number, "PO-2026/17");
}

TEST_F(AlmaGaps, AFurtherItemNeverGetsANameThatIsTaken) {
    world.add(AlmaLine{});
    Item stray = *world.item("L1.i1");
    stray.id = ItemId("L1.i2");
    stray.line = LineId{};
    world.workspace.put(stray);
    ASSERT_TRUE(world.act("add_items", "L1", {{"count", "1"}}).accepted());
    ASSERT_EQ(world.items_of("L1").size(), 2U);
    EXPECT_EQ(world.items_of("L1").back()->id, ItemId("L1.i3"));
    EXPECT_EQ(world.item("L1.i2")->line, LineId{});
}

TEST_F(AlmaGaps, FurtherItemsNeedHoldingsThatAreThere) {
    world.add(AlmaLine{});
    world.amend(LineId("L1"),
                [](Line& line) { line.holdings = {HoldingsId("gone"), HoldingsId("L1.h1")}; });
    ASSERT_TRUE(world.act("add_items", "L1").accepted());
    EXPECT_EQ(world.items_of("L1").back()->holdings, HoldingsId("L1.h1"));
    world.amend(LineId("L1"), [](Line& line) { line.holdings = {HoldingsId("gone")}; });
    EXPECT_EQ(world.act("add_items", "L1").codes, Codes{"no_holdings"});
}

TEST_F(AlmaGaps, ALineOfAnUnknownTypeIsOfATitle) {
    world.add(AlmaLine{.status = Status::in_review});
    EXPECT_TRUE(world.act("change_bib_reference", "L1", {{"title", "B2"}}).accepted());
    EXPECT_EQ(world.line().description.title, "Second Title");
    world.amend(LineId("L1"), [](Line& line) { line.type = "ELECTRONIC_COLLECTION_OT"; });
    EXPECT_EQ(world.act("change_bib_reference", "L1", {{"title", "B1"}}).codes,
              Codes{"not_title_based"});
}

TEST_F(AlmaGaps, NothingIsClaimedOfLinesThatAreNotOpenOrHaveNoDate) {
    world.add(AlmaLine{});
    EXPECT_EQ(alma::claim_date(world.workspace, world.line()), world.today.plus_days(37));
    const Line open = world.line();
    world.amend(LineId("L1"), [](Line& line) { line.expected_on.reset(); });
    EXPECT_EQ(alma::claim_date(world.workspace, world.line()), std::nullopt);
    world.workspace.put(open);
    world.amend(LineId("L1"), [](Line& line) { line.status = Status::closed; });
    EXPECT_EQ(alma::claim_date(world.workspace, world.line()), std::nullopt);
}

}  // namespace
}  // namespace accession::test
