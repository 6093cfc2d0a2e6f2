// SPDX-License-Identifier: Apache-2.0
// The desk's views of a FOLIO library: its forms, what may be edited, its pieces and titles.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <set>

#include "core/desk/asking.h"
#include "core/desk/field_tables.h"
#include "core/desk/line_parts.h"
#include "core/desk/views.h"
#include "core/lifecycle/matching.h"
#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

class DeskFolio : public ::testing::Test {
protected:
    World world{RulebookKey::folio};
    Asker everybody{"clerk", {}, world.today, true};

    void SetUp() override {
        world.add_order("O1", Status::pending);
        world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 2, 0}}});
    }
    void open() { ASSERT_TRUE(world.act_on_order("open", "O1").accepted()); }
    [[nodiscard]] Json field(const Json& fields, const char* name) const {
        for (const Json& one : fields) {
            if (one["name"] == name) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] Json line_fields() const {
        return desk::line_fields_view(world.workspace, world.line(), everybody);
    }
    [[nodiscard]] Json order_fields() const {
        return desk::folio_order_fields_view(world.workspace, world.order("O1"), everybody);
    }
};

TEST_F(DeskFolio, EveryRecordHasAForm) {
    const RecordActions& records = folio_rulebook().records;
    for (const std::string_view action :
         {records.make_order, records.edit_order, records.make_line, records.edit_line,
          records.make_item, records.edit_item, records.make_title, records.edit_title}) {
        EXPECT_FALSE(desk::form_fields(RulebookKey::folio, action).empty()) << action;
        std::set<std::string> names;
        for (const desk::FormField& form : desk::form_fields(RulebookKey::folio, action)) {
            EXPECT_TRUE(names.insert(form.name).second) << form.name;
            EXPECT_TRUE(form.kind != "choice" || !form.choices.empty()) << form.name;
            EXPECT_TRUE(form.kind != "records" || !form.columns.empty()) << form.name;
        }
    }
}

TEST_F(DeskFolio, TheRulebookNamesItsRecordsActions) {
    Settings settings;
    const Json alma = desk::rulebook_view(settings);
    settings.rulebook = RulebookKey::folio;
    const Json view = desk::rulebook_view(settings);
    EXPECT_EQ(view["records"]["makeOrder"], "create_order");
    EXPECT_EQ(view["lineTypeField"], "orderFormat");
    EXPECT_EQ(view["itemWords"].size(), 6U);
    EXPECT_EQ(view["itemWords"][0]["text"], "Expected");
    EXPECT_EQ(alma["records"]["editLine"], "edit_line");
    EXPECT_FALSE(alma["records"].contains("makeOrder"));
    for (const auto& [name, action] : view["records"].items()) {
        EXPECT_NE(row_of(folio_rulebook(), action.get<std::string>()), nullptr) << name;
    }
}

TEST_F(DeskFolio, APendingLineMayBeEditedWholly) {
    for (const Json& one : line_fields()) {
        EXPECT_TRUE(one["editable"]) << one["name"] << one["unmet"];
    }
    EXPECT_EQ(field(line_fields(), "cost.listUnitPrice")["value"], "10.00");
    EXPECT_EQ(field(line_fields(), "locations")["value"][0]["place"]["location"], "MAIN");
    EXPECT_EQ(field(line_fields(), "details.productIds")["value"], Json::array());
    EXPECT_EQ(field(line_fields(), "rush")["value"], false);
}

TEST_F(DeskFolio, AnOpenLineSaysWhatFolioProtects) {
    open();
    const Json selector = field(line_fields(), "selector");
    EXPECT_FALSE(selector["editable"]);
    EXPECT_EQ(selector["unmet"][0]["code"], "protectedFieldChanging");
    EXPECT_TRUE(field(line_fields(), "details.receivingNote")["editable"]);
    const Json places = field(line_fields(), "locations");
    EXPECT_FALSE(places["editable"]);
    EXPECT_EQ(places["unmet"][0]["code"], "locationCannotBeModifiedAfterOpen");
    world.amend(LineId("L1"), [](Line& line) { line.independent_receipt = true; });
    EXPECT_TRUE(field(line_fields(), "locations")["editable"]);
}

TEST_F(DeskFolio, TheDocumentedPolicyIsStricter) {
    open();
    EXPECT_TRUE(field(line_fields(), "publisher")["editable"]);
    world.change_settings([](Settings& s) { s.field_policy = FieldPolicy::documented; });
    EXPECT_FALSE(field(line_fields(), "publisher")["editable"]);
    EXPECT_TRUE(field(line_fields(), "cost.discount")["editable"]);
}

TEST_F(DeskFolio, AnOrderSaysTheSameOfItsOwnFields) {
    for (const Json& one : order_fields()) {
        EXPECT_TRUE(one["editable"]) << one["name"] << one["unmet"];
    }
    EXPECT_EQ(field(order_fields(), "vendor")["shown"], world.workspace.find(VendorId("V1"))->name);
    EXPECT_TRUE(field(order_fields(), "ongoing.interval").is_null()) << "it is ordered once";
    open();
    EXPECT_FALSE(field(order_fields(), "poNumber")["editable"]);
    EXPECT_TRUE(field(order_fields(), "notes")["editable"]);
}

TEST_F(DeskFolio, WhoMayNotEditMayEditNothing) {
    world.change_settings([](Settings& s) { s.role_policy = RolePolicy::strict; });
    const Asker nobody{"clerk", {}, world.today};
    for (const Json& one : desk::line_fields_view(world.workspace, world.line(), nobody)) {
        EXPECT_FALSE(one["editable"]) << one["name"];
    }
}

TEST_F(DeskFolio, RenewalFieldsFollowTheKindOfOrder) {
    World ongoing(RulebookKey::folio);
    ongoing.add_order("O1", Status::pending, Continuity::continuous);
    ongoing.amend(OrderId("O1"), [](Order& order) {
        order.folio.edit().ongoing = true;
        order.folio.edit().subscription = true;
    });
    ongoing.add(FolioLine{});
    ASSERT_TRUE(ongoing.act_on_order("open", "O1").accepted());
    const Json fields =
        desk::folio_order_fields_view(ongoing.workspace, ongoing.order("O1"), everybody);
    EXPECT_TRUE(field(fields, "ongoing.interval")["editable"]);
    const Json review = field(fields, "ongoing.reviewDate");
    EXPECT_FALSE(review["editable"]);
    EXPECT_EQ(review["unmet"][0]["code"], "wrongOngoingSubscriptionFieldsChanged");
}

TEST_F(DeskFolio, PiecesTellTheirFieldsByName) {
    open();
    Item piece = *world.items_of("L1").front();
    piece.enumeration = "vol. 1";
    piece.folio.edit().supplement = true;
    const Json values = desk::piece_values_view(piece);
    EXPECT_EQ(values["format"], "Physical");
    EXPECT_EQ(values["enumeration"], "vol. 1");
    EXPECT_EQ(values["supplement"], true);
    EXPECT_EQ(values["sequenceNumber"], "1");
    EXPECT_FALSE(values.contains("displayToPublic"));
    EXPECT_FALSE(values.contains("barcode"));
}

TEST_F(DeskFolio, TitlesTellTheirPiecesAndTheirClaiming) {
    open();
    const Json titles = desk::titles_view(world.workspace, world.line(), everybody);
    ASSERT_EQ(titles.size(), 1U);
    EXPECT_EQ(titles[0]["items"], 2);
    EXPECT_EQ(titles[0]["claimingActive"], false);
    EXPECT_EQ(field(titles[0]["fields"], "title")["value"], "First Title");
    EXPECT_TRUE(field(titles[0]["fields"], "claimingInterval")["editable"]);
}

TEST_F(DeskFolio, WhoReceivesIsToldTheTitlesOwnNote) {
    world.amend(LineId("L1"), [](Line& line) { line.receiving_note = "In two boxes"; });
    open();
    const auto note = [&] {
        return desk::scan_view(world.workspace, world.line().number)["matches"][0]["receivingNote"];
    };
    EXPECT_EQ(note(), "In two boxes");
    Command command = world.command("put_title", "L1");
    command.args["title"] = world.workspace.titles_of(LineId("L1")).front().str();
    command.set["receivingNote"].text = "In three boxes";
    ASSERT_TRUE(world.act(command).accepted());
    EXPECT_EQ(note(), "In three boxes");
    EXPECT_EQ(desk::titles_view(world.workspace, world.line(), everybody)[0]["receivingNote"],
              "In three boxes");
}

TEST_F(DeskFolio, RoutingListsAndWhatMayBeDoneBesides) {
    world.amend(LineId("L1"), [](Line& line) {
        line.folio.edit().routing_lists = {{"R1", "Staff", "in this order", {"ann"}}};
    });
    const Json lists = desk::routing_lists_view(world.line());
    EXPECT_EQ(lists[0]["name"], "Staff");
    EXPECT_EQ(lists[0]["users"], Json({"ann"}));
    const Json offers = desk::record_offers_view(world.workspace, world.line(), everybody);
    std::set<std::string> allowed;
    for (const Json& offer : offers) {
        if (offer["allowed"]) {
            allowed.insert(offer["action"].get<std::string>());
        }
    }
    EXPECT_TRUE(allowed.contains("update_line"));
    EXPECT_TRUE(allowed.contains("add_pieces_batch"));
    EXPECT_TRUE(allowed.contains("add_routing_list"));
    EXPECT_FALSE(allowed.contains("add_title")) << "it is no package";
}

TEST_F(DeskFolio, LocationsCanBeChosen) {
    open();
    const Json all = desk::choices_view(world.workspace, {{"of", "locations"}, {"text", ""}});
    ASSERT_EQ(all["total"], 1);
    EXPECT_EQ(all["choices"][0]["id"], "MAIN");
    EXPECT_EQ(desk::choices_view(world.workspace, {{"of", "locations"}, {"text", "x"}})["total"],
              0);
}

TEST_F(DeskFolio, WhatNamesOneRecordIsNotForSeveral) {
    std::vector<std::string> names;
    for (const desk::FormField& form : desk::form_fields(RulebookKey::folio, "update_order")) {
        if (form.naming) {
            EXPECT_TRUE(desk::form_field_view(form).at("naming").get<bool>());
            names.push_back(form.name);
        }
    }
    EXPECT_EQ(names, (std::vector<std::string>{"poNumber", "poNumberPrefix", "poNumberSuffix"}));
}

}  // namespace
}  // namespace accession::test
