// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>

#include "core/lifecycle/draft.h"
#include "tests/support/field_changer.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

std::vector<std::string> found(const Workspace& workspace, Slots slots) {
    std::vector<std::string> ids;
    for (const Slot slot : slots) {
        ids.push_back(workspace.lines().at(slot).id.str());
    }
    return ids;
}
using Ids = std::vector<std::string>;

TEST(Workspace, FindsLinesByEveryKey) {
    World world(RulebookKey::alma);
    world.add(AlmaLine{.id = "L1"});
    world.amend(LineId("L1"), [](Line& line) {
        line.description.title = "Ogrody w Łodzi";
        line.description.author = "Ærø, Anna";
        line.description.product_ids = {"0-306-40615-2 (pbk.)"};
        line.vendor_references = {"GOB/99-1"};
    });
    Workspace& w = world.workspace;
    EXPECT_EQ(found(w, w.lines_by_isbn("978 0 306 40615 7")), Ids{"L1"});
    EXPECT_EQ(found(w, w.lines_by_isbn("0306406152")), Ids{"L1"});
    EXPECT_EQ(found(w, w.lines_by_number("pol l1")), Ids{"L1"});
    EXPECT_EQ(found(w, w.lines_by_vendor_reference("gob991")), Ids{"L1"});
    EXPECT_EQ(w.orders_by_number("PO-L1").size(), 1U);
    for (const char* text : {"ogrody lodz", "AERO", "pol-l1", "vendor one", "po-l1", "gob/99",
                             "0306406152", "9780306406157", "978-0-306-40615-7", "ogr ann"}) {
        EXPECT_EQ(found(w, w.lines_matching(text)), Ids{"L1"}) << text;
    }
    EXPECT_TRUE(w.lines_matching("ogrody paris").empty());
}

TEST(Workspace, KeysFollowAChange) {
    World world(RulebookKey::alma);
    world.add(AlmaLine{.id = "L1"});
    world.amend(LineId("L1"), [](Line& line) {
        line.number = "N-2";
        line.description.title = "Changed";
        line.description.product_ids = {"080442957X"};
        line.vendor_references = {"R"};
        line.title = TitleId("B2");
        line.order = OrderId("elsewhere");
        line.vendor = VendorId("V2");
        line.holdings.clear();
    });
    const Workspace& w = world.workspace;
    EXPECT_TRUE(w.lines_by_number("POL-L1").empty());
    EXPECT_TRUE(w.lines_by_isbn("9780306406157").empty());
    EXPECT_TRUE(w.lines_matching("first").empty());
    EXPECT_TRUE(w.lines_matching("vendor one").empty());
    EXPECT_TRUE(w.lines_of(OrderId("PO-L1")).empty());
    EXPECT_TRUE(w.lines_of(TitleId("B1")).empty());
    EXPECT_TRUE(w.lines_using(HoldingsId("L1.h1")).empty());
    EXPECT_EQ(found(w, w.lines_by_number("n2")), Ids{"L1"});
    EXPECT_EQ(found(w, w.lines_by_isbn("0-8044-2957-X")), Ids{"L1"});
    EXPECT_EQ(found(w, w.lines_matching("changed two")), Ids{"L1"});
    EXPECT_EQ(w.lines_of(TitleId("B2")), std::vector{LineId("L1")});
}

TEST(Workspace, ALineIsFoundByItsOrdersNewNumber) {
    World world(RulebookKey::alma);
    world.add(AlmaLine{.id = "L1"});
    world.amend(OrderId("PO-L1"), [](Order& order) { order.number = "FRESH-7"; });
    const Workspace& w = world.workspace;
    EXPECT_EQ(found(w, w.lines_matching("fresh")), Ids{"L1"});
    EXPECT_TRUE(w.orders_by_number("PO-L1").empty());
    world.amend(OrderId("PO-L1"), [](Order& order) { order.number = "STALE-8"; });
    EXPECT_TRUE(w.lines_matching("fresh").empty());
    EXPECT_EQ(w.orders_by_number("stale 8").size(), 1U);
}

TEST(Workspace, ItemsKeepTheirSequenceAndLeaveWithoutATrace) {
    World world(RulebookKey::alma);
    world.add(AlmaLine{.id = "L1", .copies = 3});
    world.amend(ItemId("L1.i1"), [](Item& item) { item.sequence = 9; });
    world.amend(ItemId("L1.i2"), [](Item& item) { item.barcode = "3901-5002"; });
    Workspace& w = world.workspace;
    EXPECT_EQ(w.items_of(LineId("L1")),
              (std::vector{ItemId("L1.i2"), ItemId("L1.i3"), ItemId("L1.i1")}));
    EXPECT_EQ(w.items_by_barcode("39015002").size(), 1U);
    w.erase(ItemId("L1.i2"));
    EXPECT_TRUE(w.items_by_barcode("39015002").empty());
    EXPECT_EQ(w.items_of(HoldingsId("L1.h1")).size(), 2U);
    EXPECT_EQ(w.find(ItemId("L1.i2")), nullptr);
    w.erase(ItemId("L1.i2"));
    EXPECT_EQ(w.items().size(), 2U);
    w.erase(HoldingsId("L1.h1"));
    EXPECT_TRUE(w.holdings_of(TitleId("B1")).empty());
    w.erase(TitleId("B1"));
    EXPECT_EQ(w.find(TitleId("B1")), nullptr);
}

TEST(Workspace, ALineThatComesBackStandsWhereItStood) {
    World world(RulebookKey::alma);
    for (const char* id : {"L1", "L2", "L3"}) {
        world.add(AlmaLine{.id = id, .order = "PO1"});
    }
    world.amend(LineId("L1"), [](Line& line) { line.order = OrderId{}; });
    world.amend(LineId("L1"), [](Line& line) { line.order = OrderId("PO1"); });
    EXPECT_EQ(world.workspace.lines_of(OrderId("PO1")),
              (std::vector{LineId("L1"), LineId("L2"), LineId("L3")}));
}

TEST(StateHash, ForgetsTheWayThere) {
    World one(RulebookKey::alma);
    one.add(AlmaLine{.id = "L1"});
    one.add(AlmaLine{.id = "L2"});
    World other(RulebookKey::alma);
    other.add(AlmaLine{.id = "L2"});
    (void)other.workspace.state_hash();
    other.add(AlmaLine{.id = "L1"});
    EXPECT_EQ(one.workspace.state_hash(), other.workspace.state_hash());

    const Hash128 before = one.workspace.state_hash();
    const Item kept = *one.item("L1.i1");
    one.workspace.erase(kept.id);
    EXPECT_NE(one.workspace.state_hash(), before);
    one.workspace.put(kept);
    EXPECT_EQ(one.workspace.state_hash(), before);
    one.amend(LineId("L1"), [](Line& line) { line.rush = true; });
    one.amend(LineId("L1"), [](Line& line) { line.rush = false; });
    EXPECT_EQ(one.workspace.state_hash(), before);
}

template <class IdType>
void expect_every_field_counts(World& world, const IdType& id) {
    const auto original = *world.workspace.find(id);
    const Hash128 before = world.workspace.state_hash();
    for (int target = 1;; ++target) {
        auto record = original;
        FieldChanger changer{target};
        fields(changer, record);
        if (!changer.changed) {
            EXPECT_GT(target, 3);
            break;
        }
        world.workspace.put(record);
        EXPECT_NE(world.workspace.state_hash(), before) << "field " << target;
        world.workspace.put(original);
        EXPECT_EQ(world.workspace.state_hash(), before) << "field " << target;
    }
}

TEST(StateHash, EveryFieldCounts) {
    World world(RulebookKey::alma);
    world.add(AlmaLine{.id = "L1"});
    world.act("create_invoice", "L1", {{"number", "N1"}});
    expect_every_field_counts(world, LineId("L1"));
    expect_every_field_counts(world, ItemId("L1.i1"));
    expect_every_field_counts(world, OrderId("PO-L1"));
    expect_every_field_counts(world, TitleId("B1"));
    expect_every_field_counts(world, HoldingsId("L1.h1"));
    expect_every_field_counts(world, VendorId("V1"));
    expect_every_field_counts(world, FundId("F1"));
    expect_every_field_counts(world, world.workspace.invoices_of(LineId("L1")).front());
}

TEST(StateHash, SettingsCount) {
    World world(RulebookKey::alma);
    const Hash128 before = world.workspace.state_hash();
    world.change_settings([](Settings& settings) { settings.transit_after_receipt = false; });
    EXPECT_NE(world.workspace.state_hash(), before);
}

TEST(Draft, LaysChangesOverAState) {
    World world(RulebookKey::alma);
    world.add(AlmaLine{.id = "L1", .copies = 2, .order = "PO1"});
    world.add(AlmaLine{.id = "L2", .order = "PO1"});
    const Hash128 before = world.workspace.state_hash();
    Draft draft(world.workspace);
    Line line = *draft.find(LineId("L1"));
    line.order = OrderId("PO2");
    line.holdings = {HoldingsId("L2.h1")};
    line.additional_to = LineId("L2");
    line.title = TitleId("B2");
    draft.put(line);
    draft.erase(ItemId("L1.i1"));
    Item item = *draft.find(ItemId("L1.i2"));
    item.line = LineId("L2");
    item.sequence = 0;
    draft.put(item);
    EXPECT_EQ(draft.lines_of(OrderId("PO1")), std::vector{LineId("L2")});
    EXPECT_EQ(draft.lines_of(OrderId("PO2")), std::vector{LineId("L1")});
    EXPECT_EQ(draft.lines_of(TitleId("B1")), std::vector{LineId("L2")});
    EXPECT_EQ(draft.lines_of(TitleId("B2")), std::vector{LineId("L1")});
    EXPECT_EQ(draft.lines_using(HoldingsId("L2.h1")).size(), 2U);
    EXPECT_TRUE(draft.lines_using(HoldingsId("L1.h1")).empty());
    EXPECT_EQ(draft.additional_lines_of(LineId("L2")), std::vector{LineId("L1")});
    EXPECT_TRUE(draft.items_of(LineId("L1")).empty());
    EXPECT_EQ(draft.items_of(LineId("L2")), (std::vector{ItemId("L1.i2"), ItemId("L2.i1")}));
    EXPECT_EQ(draft.items_of(HoldingsId("L1.h1")), std::vector{ItemId("L1.i2")});
    EXPECT_EQ(draft.find(ItemId("L1.i1")), nullptr);
    draft.put(Invoice{InvoiceId("N"), "N", Status::paid, {{LineId("L2"), 1, true}}});
    EXPECT_EQ(draft.invoices_of(LineId("L2")).size(), 1U);
    Order order;
    order.id = OrderId("O9");
    order.number = "PO-9";
    draft.put(order);
    Line numbered;
    numbered.id = LineId("L9");
    numbered.number = "POL-9";
    draft.put(numbered);
    EXPECT_TRUE(draft.line_number_taken("POL-9"));
    EXPECT_FALSE(draft.line_number_taken("POL9"));
    EXPECT_TRUE(draft.order_number_taken("PO-9"));
    EXPECT_TRUE(draft.order_number_taken("PO1"));
    EXPECT_FALSE(draft.order_number_taken("PO-10"));
    order.folio.edit().further["poNumberPrefix"].text = "LAW";
    draft.put(order);
    EXPECT_TRUE(draft.order_has("poNumberPrefix", "LAW"));
    EXPECT_FALSE(draft.order_has("poNumberPrefix", "MED"));
    EXPECT_FALSE(draft.order_has("poNumberSuffix", "LAW"));
    draft.erase(OrderId("O9"));
    EXPECT_FALSE(draft.order_has("poNumberPrefix", "LAW"));
    Workspace below;
    below.put(order);
    EXPECT_TRUE(Draft(below).order_has("poNumberPrefix", "LAW"));
    draft.erase(HoldingsId("L2.h1"));
    EXPECT_EQ(draft.holdings_of(TitleId("B1")), std::vector{HoldingsId("L1.h1")});
    draft.erase(TitleId("B2"));
    EXPECT_EQ(draft.find(TitleId("B2")), nullptr);
    EXPECT_EQ(world.workspace.state_hash(), before);
}

}  // namespace
}  // namespace accession::test
