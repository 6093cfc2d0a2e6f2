// SPDX-License-Identifier: Apache-2.0
// Which items of a holdings can be bound together, whosever they are (R68).
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/desk/line_parts.h"
#include "core/lifecycle/alma/queries.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

/// Two lines of one journal on one shelf, an item each.
class AlmaBinding : public ::testing::Test {
protected:
    World world{RulebookKey::alma};

    AlmaBinding() {
        for (const char* id : {"L1", "L2"}) {
            world.add(AlmaLine{.id = id,
                               .status = Status::recurring_renewal,
                               .continuity = Continuity::continuous,
                               .copies = 1,
                               .received = 1,
                               .holdings = {"H1"}});
        }
        for (const char* id : {"L1.i1", "L2.i1"}) {
            world.amend(ItemId(id), [](Item& item) { item.process = Process::none; });
        }
    }
    bool binds() {
        Command bind = world.command("bind", "");
        bind.items = {ItemId("L1.i1"), ItemId("L2.i1")};
        bind.work_order = WorkOrderId("W1");
        return decide(world.workspace, bind).has_value();
    }
    nlohmann::json beside() { return desk::items_beside_view(world.workspace, world.line("L1")); }
};

TEST_F(AlmaBinding, AnItemThatMayBeBoundIsOneThatTheRuleTakes) {
    for (const bool bound : {false, true}) {
        for (const bool on_loan : {false, true}) {
            for (const Status status : {Status::expected, Status::received}) {
                for (const Process process :
                     {Process::none, Process::transit, Process::work_order, Process::acquisition}) {
                    world.amend(ItemId("L2.i1"), [&](Item& item) {
                        item.bound = bound;
                        item.on_loan = on_loan;
                        item.status = status;
                        item.process = process;
                    });
                    const bool may = alma::may_be_bound(*world.item("L2.i1"));
                    EXPECT_EQ(may, binds())
                        << bound << on_loan << text_of(status) << text_of(process);
                    EXPECT_EQ(beside().size(), may ? 1U : 0U);
                }
            }
        }
    }
}

TEST_F(AlmaBinding, ABarcodeThatIsTakenSaysByWhom) {
    world.amend(ItemId("L2.i1"), [](Item& item) { item.barcode = "77"; });
    Command edit = world.command("edit_item", "L1");
    edit.items = {ItemId("L1.i1")};
    edit.set["barcode"].text = "77";
    const auto told = [&] { return decide(world.workspace, edit).error().unmet.at(0); };
    EXPECT_EQ(told().code, "duplicate_barcode");
    EXPECT_EQ(told().params, (Params{{"barcode", "77"}, {"line", world.line("L2").number}}));
    world.amend(ItemId("L2.i1"), [](Item& item) { item.line = LineId{}; });
    EXPECT_EQ(told().params, (Params{{"barcode", "77"}})) << "an item of no line";
}

TEST_F(AlmaBinding, TwoItemsCannotBeGivenOneBarcode) {
    world.add(AlmaLine{.id = "L3", .status = Status::sent, .copies = 2});
    Command edit = world.command("edit_item", "L3");
    edit.items = {ItemId("L3.i1"), ItemId("L3.i2")};
    edit.set["barcode"].text = "78";
    const auto refused = decide(world.workspace, edit);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().unmet.at(0).code, "duplicate_barcode");
    EXPECT_EQ(refused.error().unmet.at(0).params, (Params{{"barcode", "78"}}));
    edit.set["barcode"].text = "";
    EXPECT_TRUE(decide(world.workspace, edit).has_value()) << "none has none";
}

TEST_F(AlmaBinding, WhatStandsBesideSaysWhoseItIs) {
    ASSERT_EQ(beside().size(), 1U);
    EXPECT_EQ(beside()[0]["id"], "L2.i1");
    EXPECT_EQ(beside()[0]["of"], "POL-L2");
    world.amend(ItemId("L2.i1"), [](Item& item) { item.line = LineId{}; });
    EXPECT_EQ(beside()[0]["of"], "");
}

}  // namespace
}  // namespace accession::test
