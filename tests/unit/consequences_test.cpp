// SPDX-License-Identifier: Apache-2.0
// What a decision is told as: things of one kind together, second moves as one, gaps by their ids.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/told_consequences.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

class Consequences : public ::testing::Test {
protected:
    World world{RulebookKey::alma};

    /// Carries a command out and says what it was told as.
    std::vector<std::string> tell(const Command& command) {
        const auto decision = decide(world.workspace, command);
        if (!decision) {
            ADD_FAILURE() << command.action << ": " << decision.error().unmet.front().code;
            return {};
        }
        const auto told = consequences(world.workspace, *decision);
        world.workspace.apply(decision->facts);
        return texts_of(told);
    }
    std::vector<std::string> tell(std::string_view action, const Args& args = {}) {
        return tell(world.command(action, "L1", args));
    }
    Command on_items(std::string_view action, std::initializer_list<const char*> items) {
        Command command = world.command(action, "");
        for (const char* id : items) {
            command.items.emplace_back(id);
        }
        return command;
    }
    static bool has(const std::vector<std::string>& told, const std::string& text) {
        return std::ranges::find(told, text) != told.end();
    }
    static bool any(const std::vector<std::string>& told, std::string_view part) {
        return std::ranges::any_of(told,
                                   [&](const std::string& one) { return one.contains(part); });
    }
};

TEST_F(Consequences, ItemsOfAKindAreToldTogetherByName) {
    world.add(AlmaLine{.copies = 3});
    world.amend(ItemId("L1.i2"), [](Item& item) { item.barcode = "b2"; });
    world.amend(ItemId("L1.i3"), [](Item& item) { item.enumeration = "vol. 3"; });
    const auto told = tell(on_items("receive", {"L1.i1", "L1.i2", "L1.i3"}));
    EXPECT_TRUE(has(told,
                    "changed item_received count=3 date=2026-03-02 inventoryStatus= "
                    "names=copy 1, copy 2 (b2), vol. 3 process=transit; of L1"));
}

TEST_F(Consequences, EachLineIsToldByItself) {
    world.add(AlmaLine{.id = "L1"});
    world.add(AlmaLine{.id = "L2"});
    const auto told = tell(on_items("receive", {"L1.i1", "L2.i1"}));
    for (const std::string line : {"L1", "L2"}) {
        EXPECT_TRUE(has(told, "becomes line_status from=Sent line=POL-" + line +
                                  " to=Waiting for Invoice; of " + line));
        EXPECT_TRUE(has(told,
                        "changed item_received count=1 date=2026-03-02 inventoryStatus= "
                        "names=copy 1 process=transit; of " +
                            line));
    }
}

TEST_F(Consequences, WhatComesWithANewLineIsToldToo) {
    Command make = world.command("create_line", "N1");
    make.set["type"].text = "PRINTED_BOOK_OT";
    make.set["owner"].text = "MAIN";
    make.set["title"].text = "A New Title";
    make.set["location"].text = "STACKS";
    EXPECT_EQ(tell(make),
              (std::vector<std::string>{"created line_created line=POL-N1 title=A New Title; of N1",
                                        "created holdings_created count=1 names=STACKS",
                                        "created pieces_created count=1 names=copy 1; of N1"}));
}

TEST_F(Consequences, WhatIsKeptForOneReasonIsToldTogether) {
    world.add(AlmaLine{.copies = 3, .received = 2});
    world.change_settings([](Settings& settings) { settings.cancel_by_main_line = true; });
    const auto told = tell("cancel", {{"reason", "r"}});
    EXPECT_TRUE(has(told,
                    "kept items_kept count=2 names=copy 1, copy 2 reason=received_or_activated; "
                    "of L1"));
    EXPECT_TRUE(has(told, "deleted items_deleted count=1 names=copy 3; of L1"));
    EXPECT_TRUE(has(told, "kept holdings_kept count=1 names=STACKS reason=has_other_items"));
}

TEST_F(Consequences, WhatIsKeptForAnotherReasonIsToldBesideIt) {
    world.add(AlmaLine{});
    world.add(AlmaLine{.id = "L2", .holdings = {"H1"}});
    for (const char* id : {"H1", "H2"}) {
        world.workspace.put(Holdings{HoldingsId(id), TitleId("B1"), id, {}});
        world.amend(LineId("L1"), [&](Line& line) { line.holdings.emplace_back(id); });
    }
    world.amend(ItemId("L2.i1"), [](Item& item) { item.holdings = HoldingsId("H2"); });
    const auto told = tell("cancel", {{"reason", "r"}});
    EXPECT_TRUE(has(told, "kept holdings_kept count=1 names=H1 reason=used_by_other_line"));
    EXPECT_TRUE(has(told, "kept holdings_kept count=1 names=H2 reason=has_other_items"));
}

TEST_F(Consequences, BoundItemsAreNotLost) {
    world.add(AlmaLine{.copies = 2, .received = 2});
    Command bind = on_items("bind", {"L1.i1", "L1.i2"});
    bind.work_order = WorkOrderId("W1");
    EXPECT_TRUE(any(tell(bind), "created work_order_opened count=2"));
    Command confirm = world.command("confirm_binding", "", {{"barcode", "v1"}});
    confirm.work_order = bind.work_order;
    const auto told = tell(confirm);
    EXPECT_TRUE(has(told, "deleted items_bound count=2 names=copy 1, copy 2; of L1"));
    EXPECT_TRUE(has(told, "created volume_created count=1 names=copy 1 (v1); of L1"));
    const auto back = tell(on_items("scan_in", {"W1.item"}));
    EXPECT_TRUE(has(back, "changed item_scanned_in count=1 names=copy 1 (v1); of L1"));
    EXPECT_TRUE(any(back, "changed work_order_done count=2"));
}

TEST_F(Consequences, ItemsAndHoldingsAreChanged) {
    world.add(AlmaLine{});
    Command item = on_items("edit_item", {"L1.i1"});
    item.set["note"].text = "torn";
    EXPECT_EQ(tell(item),
              std::vector<std::string>{"changed item_changed count=1 names=copy 1; of L1"});
    Command holdings = world.command("edit_holdings", "");
    holdings.holdings = HoldingsId("L1.h1");
    holdings.set["note"].text = "upstairs";
    EXPECT_EQ(tell(holdings),
              std::vector<std::string>{"changed holdings_changed count=1 names=STACKS"});
    const auto moved = tell("relink", {{"title", "B2"}});
    EXPECT_TRUE(has(moved, "changed holdings_moved count=1 names=STACKS title=Second Title"));
    EXPECT_FALSE(any(moved, "item_changed")) << "items go with their holdings";
}

TEST_F(Consequences, AnOrderGoesOutWithOrWithoutAMessage) {
    world.add(AlmaLine{.status = Status::in_review});
    auto told = tell("order_now", {{"send", "false"}});
    EXPECT_TRUE(has(told, "sent order_sent_silently date=2026-03-02 order=PO-L1"));
    EXPECT_FALSE(any(told, "letter_written"));
    world.add(AlmaLine{.id = "L2", .status = Status::in_review});
    told = tell(world.command("order_now", "L2"));
    EXPECT_TRUE(has(told, "sent order_sent date=2026-03-02 order=PO-L2"));
    EXPECT_TRUE(any(told, "sent letter_written"));
}

TEST_F(Consequences, ALineLeavesTheOrderItWasIn) {
    world.add(AlmaLine{});
    const auto told = tell("change_vendor", {{"vendor", "V2"}});
    EXPECT_TRUE(has(told, "changed line_left_order order=PO-L1; of L1"));
    EXPECT_TRUE(any(told, "changed line_packaged order=PO-L1.2; of L1"));
    world.add(AlmaLine{.id = "L2"});
    world.amend(LineId("L2"), [](Line& line) { line.order = OrderId("gone"); });
    EXPECT_FALSE(
        any(tell(world.command("change_vendor", "L2", {{"vendor", "V2"}})), "line_left_order"));
}

TEST_F(Consequences, FundsAreNamedByTheirCodesOrTheirIds) {
    world.add(AlmaLine{.status = Status::waiting_for_invoice, .received = 1});
    world.amend(LineId("L1"), [](Line& line) {
        line.funds = {{FundId("F1"), true, 500'000}, {FundId("gone"), true, 500'000}};
    });
    EXPECT_TRUE(has(tell("close"),
                    "released encumbrance_released amount=10000 currency=USD funds=F1, gone; of "
                    "L1"));
}

TEST_F(Consequences, AccessIsNamedByItsTitleOrItsId) {
    const auto add = [&](const char* line, const char* title, bool active) {
        world.add(AlmaLine{.id = line, .format = Format::electronic, .title = title});
        world.workspace.put(EResource{EResourceId(std::string(line) + ".e1"), LineId(line),
                                      TitleId(title), active});
    };
    add("L1", "B1", false);
    add("L2", "gone", false);
    add("L3", "B2", true);
    add("L4", "lost", true);
    const auto cancel = [&](const char* line) {
        return tell(world.command("cancel", line, {{"reason", "r"}}));
    };
    EXPECT_TRUE(has(cancel("L1"), "deleted eresources_deleted count=1 names=First Title; of L1"));
    EXPECT_TRUE(has(cancel("L2"), "deleted eresources_deleted count=1 names=L2.e1; of L2"));
    const std::string kept = "kept eresources_kept count=1 names=";
    const std::string why = " reason=received_or_activated; of ";
    EXPECT_TRUE(has(cancel("L3"), kept + "Second Title" + why + "L3"));
    EXPECT_TRUE(has(cancel("L4"), kept + "L4.e1" + why + "L4"));
}

TEST_F(Consequences, TheMainLineIsNamedByItsNumberOrItsId) {
    world.add(AlmaLine{.id = "L1", .holdings = {}});
    world.add(AlmaLine{.id = "L2", .additional_to = "L1"});
    world.add(AlmaLine{.id = "L3", .additional_to = "gone"});
    const std::string kept = "kept main_line_inventory_kept count=1 names=";
    EXPECT_TRUE(has(tell(world.command("cancel", "L2", {{"reason", "r"}})),
                    kept + "POL-L1 reason=not_main_line"));
    EXPECT_TRUE(has(tell(world.command("cancel", "L3", {{"reason", "r"}})),
                    kept + "gone reason=not_main_line"));
}

TEST_F(Consequences, HoldingsThatAreElsewhereAreNamedByTheirId) {
    world.add(AlmaLine{});
    Decision decision;
    decision.kept = {{"holdings", "L1.h1", "in_inventory"}, {"holdings", "far", "in_inventory"}};
    EXPECT_EQ(texts_of(consequences(world.workspace, decision)),
              std::vector<std::string>{
                  "kept holdings_kept count=2 names=STACKS, far reason=in_inventory"});
}

TEST_F(Consequences, ATitleIsDeletedSuppressedOrKept) {
    for (const std::string number : {"1", "2", "3"}) {
        Title record;
        record.id = TitleId("T" + number);
        record.title = record.id.str() + "'s";
        world.workspace.put(record);
        world.add(AlmaLine{.id = "L" + number, .title = record.id.str()});
    }
    world.add(AlmaLine{.id = "L4", .title = "T3"});
    const auto cancel = [&](const char* line, const char* choice) {
        return tell(world.command("cancel", line, {{"reason", "r"}, {"bib", choice}}));
    };
    EXPECT_TRUE(has(cancel("L1", "delete"), "deleted bib_deleted title=T1's"));
    EXPECT_TRUE(has(cancel("L2", "suppress"), "changed bib_suppressed title=T2's"));
    EXPECT_TRUE(has(cancel("L3", "delete"), "kept bib_kept count=1 names=T3's reason=bib_in_use"));
}

TEST_F(Consequences, AnInvoiceIsOfItsFirstLineOrOfNone) {
    world.add(AlmaLine{});
    EXPECT_TRUE(has(tell("create_invoice", {{"number", "N1"}, {"amount", "40"}}),
                    "created invoice_registered amount=4000 currency=USD fullyInvoiced=true "
                    "invoice=N1; of L1"));
    EXPECT_TRUE(any(tell("create_invoice", {{"number", "N3"}, {"fullyInvoiced", "false"}}),
                    "fullyInvoiced=false invoice=N3; of L1"));
    EXPECT_TRUE(has(tell("approve_invoice"),
                    "becomes invoice_status from=In Approval invoice=N1 to=Approved; of L1"));
    world.workspace.put(Invoice{InvoiceId("N2"), "N2", Status::approved, {}});
    Command pay = world.command("pay_invoice", "");
    pay.invoice = InvoiceId("N2");
    EXPECT_EQ(tell(pay),
              std::vector<std::string>{"becomes invoice_status from=Approved invoice=N2 to=Paid"});
}

TEST_F(Consequences, ALineMayBeSentWithoutADayItIsExpectedOn) {
    world.add(AlmaLine{});
    Decision decision;
    decision.facts = {LineSent{LineId("L1"), world.today, std::nullopt},
                      LineReasonSet{LineId("L1"), {}, {}, {}}};
    EXPECT_EQ(texts_of(consequences(world.workspace, decision)),
              std::vector<std::string>{"changed expected_date_set date=; of L1"});
}

TEST_F(Consequences, MoneyIsToldWhereItIsSetAndReleasedWhereItWas) {
    world.add(AlmaLine{});
    const auto told_of_one = [&](Encumbrance encumbrance) {
        Decision decision;
        decision.facts = {EncumbranceSet{LineId("L1"), encumbrance}};
        return texts_of(consequences(world.workspace, decision));
    };
    const std::string rest = " currency=USD funds=F1; of L1";
    EXPECT_EQ(told_of_one({EncumbranceState::encumbered, 4000, 10'000}),
              std::vector<std::string>{"changed encumbrance_set amount=4000" + rest});
    EXPECT_EQ(told_of_one({EncumbranceState::released, 0, 10'000}),
              std::vector<std::string>{"released encumbrance_released amount=10000" + rest});
    // Taking the opening of an order back takes the encumbrance back, too.
    EXPECT_EQ(told_of_one({}),
              std::vector<std::string>{"released encumbrance_released amount=10000" + rest});
    world.amend(LineId("L1"), [](Line& line) { line.encumbrance = {}; });
    EXPECT_TRUE(told_of_one({EncumbranceState::released, 0, 0}).empty());
}

TEST_F(Consequences, AnOrderThatStaysMayStillGetAReason) {
    world.add(AlmaLine{});
    const auto told_of_one = [&](Status to, const char* reason) {
        Decision decision;
        decision.facts = {OrderMoved{OrderId("PO-L1"), Status::sent, to, reason}};
        return texts_of(consequences(world.workspace, decision));
    };
    EXPECT_EQ(told_of_one(Status::closed, "Complete"),
              std::vector<std::string>{"becomes order_status from=Sent order=PO-L1 to=Closed"});
    EXPECT_EQ(told_of_one(Status::sent, "Complete"),
              std::vector<std::string>{"changed order_reason_noted order=PO-L1 reason=Complete"});
    EXPECT_TRUE(told_of_one(Status::sent, "").empty());
}

TEST_F(Consequences, TwoMovesAreOneAndThereAndBackIsNone) {
    world.add(AlmaLine{});
    const auto move = [](Status from, Status to) {
        return LineMoved{LineId("L1"), LineAxis::status, from, to};
    };
    Decision decision;
    decision.facts = {move(Status::sent, Status::waiting_for_invoice),
                      move(Status::waiting_for_invoice, Status::closed)};
    EXPECT_EQ(
        texts_of(consequences(world.workspace, decision)),
        std::vector<std::string>{"becomes line_status from=Sent line=POL-L1 to=Closed; of L1"});
    decision.facts.emplace_back(move(Status::closed, Status::sent));
    EXPECT_TRUE(consequences(world.workspace, decision).empty());
}

/// Invoices and letters of imported libraries may be about no line.
TEST_F(Consequences, WhatGoesAndWasAboutNoLineIsToldAboutNone) {
    Invoice invoice;
    invoice.id = InvoiceId("I1");
    invoice.number = "2231";
    Letter letter;
    letter.id = LetterId("T1");
    world.workspace.put(invoice);
    world.workspace.put(letter);
    Decision decision;
    decision.facts = {InvoiceDeleted{invoice.id}, LetterDeleted{letter.id}};
    EXPECT_EQ(texts_of(consequences(world.workspace, decision)),
              (std::vector<std::string>{"deleted invoice_deleted invoice=2231",
                                        "deleted letter_deleted"}));
}

}  // namespace
}  // namespace accession::test
