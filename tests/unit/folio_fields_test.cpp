// SPDX-License-Identifier: Apache-2.0
// Setting a FOLIO line's fields: what else of the line follows them.
#include <gtest/gtest.h>

#include "core/model/money.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_order_fields.h"
#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

TEST(FolioFields, WhatIsShownElsewhereFollowsTheField) {
    Line line;
    FieldSet set;
    set["details.receivingNote"].text = "Ring twice";
    set["poLineDescription"].text = "First part";
    set["description"].text = "Second part";
    EXPECT_TRUE(folio::set_line_fields(line, set).empty());
    EXPECT_EQ(line.receiving_note, "Ring twice");
    EXPECT_EQ(line.notes, (std::vector<std::string>{"First part", "Second part"}));
    set["description"].text.clear();
    EXPECT_TRUE(folio::set_line_fields(line, set).empty());
    EXPECT_EQ(line.notes, std::vector<std::string>{"First part"});
}

TEST(FolioFields, ChangesAreNoticedByTheirPaths) {
    Line before;
    Line after = before;
    EXPECT_TRUE(folio::changed_line_fields(before, after).empty());
    FieldSet set;
    set["selector"].text = "m.tsang";
    set["rush"].text = "true";
    EXPECT_TRUE(folio::set_line_fields(after, set).empty());
    EXPECT_EQ(folio::changed_line_fields(before, after),
              (std::vector<std::string_view>{"rush", "selector"}));
}

TEST(FolioFields, TagsHaveSmallLettersAndNoBlanks) {
    Line line;
    FieldSet set;
    set["tags.tagList"].list = {"A b", "Straße", " ", "t\ta\nb\r"};
    EXPECT_TRUE(folio::set_line_fields(line, set).empty());
    EXPECT_EQ(folio::line_field("tags.tagList")->get(line, "tags.tagList").list,
              (std::vector<std::string>{"ab", "straße", "tab"}));
}

TEST(FolioFields, WhatFollowsFromOthersIsPassedOver) {
    Line line;
    line.funds = {{FundId("F1"), true, whole_ppm}};
    const Line before = line;
    EXPECT_TRUE(folio::set_line_fields(line, texts_set({{"fundDistribution.0.code", "X"},
                                                        {"fundDistribution.0.encumbrance", "e"}}))
                    .empty());
    EXPECT_EQ(line, before);
    Order order;
    EXPECT_TRUE(folio::set_order_fields(order, texts_set({{"metadata.createdDate", "2024-01-02"},
                                                          {"closeReason.note", "done"}}))
                    .empty());
    EXPECT_EQ(order, Order{});
}

Codes paths_of(const World& world, const Command& command) {
    const auto decision = decide(world.workspace, command);
    Codes told;
    for (const Unmet& unmet : decision ? std::vector<Unmet>{} : decision.error().unmet) {
        told.push_back(unmet.code + " " + unmet.params.at("path"));
    }
    return told;
}

TEST(FolioFields, NewRecordsNameAllTheyCannotDoWithout) {
    World world(RulebookKey::folio);
    Command order = world.command("create_order", "");
    order.order = OrderId("O7");
    order.set = texts_set({{"poNumber", "777"}});
    EXPECT_EQ(paths_of(world, order), (Codes{"missing_field vendor", "missing_field orderType"}));
    order.set = texts_set({{"poNumber", "no. 7"}, {"vendor", "V1"}, {"orderType", "One-Time"}});
    EXPECT_EQ(paths_of(world, order), Codes{"invalid_value poNumber"});
    world.add_order("O1", Status::pending);
    Command line = world.command("create_line", "L7");
    line.order = OrderId("O1");
    EXPECT_EQ(paths_of(world, line),
              (Codes{"missing_field orderFormat", "missing_field titleOrPackage",
                     "missing_field acquisitionMethod", "missing_field cost.currency"}));
}

TEST(FolioFields, AnInvoiceThatIsNotedGetsAnIdAndATitleTellsWhatChanged) {
    World world(RulebookKey::folio);
    furnish_folio(world, Status::open);
    ASSERT_TRUE(
        world.act("invoice", "L1", {{"number", "N-1"}, {"status", "Paid"}, {"amount", "20"}})
            .accepted());
    EXPECT_EQ(world.workspace.invoices_of(LineId("L1")).size(), 1U);
    Command claim = world.command("put_title", "L1", {{"title", world.line().title.str()}});
    claim.set = texts_set({{"claimingActive", "true"}, {"claimingInterval", "30"}});
    const Outcome outcome = world.act(claim);
    ASSERT_TRUE(outcome.accepted()) << outcome.codes.front();
    World before(RulebookKey::folio);
    furnish_folio(before, Status::open);
    const auto told = consequences(before.workspace, outcome.decision);
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0].code, "field_changed");
    EXPECT_EQ(told[0].params.at("field"), "claimingActive");
}

}  // namespace
}  // namespace accession::test
