// SPDX-License-Identifier: Apache-2.0
// A library's own choices, and acquisition units: who may do something to whose order (folio.md A5).
#include <gtest/gtest.h>

#include "core/lifecycle/folio/settings.h"
#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

constexpr const char* team = "11111111-1111-4111-8111-111111111111";
constexpr const char* others = "22222222-2222-4222-8222-222222222222";

class FolioUnits : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    void SetUp() override {
        FieldSet set;
        set["acquisitionUnits"].records = {
            {{"id", team},
             {"name", "Law"},
             {"protectUpdate", "true"},
             {"protectDelete", "true"},
             {"protectCreate", "true"},
             {"members", "ann, bob"}},
            {{"id", others}, {"name", "Everybody"}, {"isDeleted", "false"}}};
        Command settings = world.command("edit_settings", "");
        settings.set = set;
        ASSERT_TRUE(world.act(settings).accepted());
        world.add_order("O1", Status::pending);
        world.add(FolioLine{});
    }
    void belongs_to(std::vector<std::string> units) {
        world.amend(OrderId("O1"),
                    [&](Order& order) { order.folio.edit().further["acqUnitIds"].list = units; });
    }
    Codes try_by(const char* actor, const char* action, FieldSet set = {}) {
        Command command = world.command(action, "L1");
        command.order = OrderId("O1");
        command.actor = actor;
        command.set = std::move(set);
        const auto decision = decide(world.workspace, command);
        return decision ? Codes{} : codes_of(decision.error().unmet);
    }
};

TEST_F(FolioUnits, AreReadWithTheirMembers) {
    const auto& units = world.workspace.settings().acquisition_units;
    ASSERT_EQ(units.size(), 2U);
    EXPECT_EQ(units[0].members, (std::vector<std::string>{"ann", "bob"}));
    EXPECT_TRUE(units[0].protect_delete);
    EXPECT_FALSE(units[1].protect_update);
    FieldSet again;
    again["acquisitionUnits"] = folio::setting(world.workspace.settings(), "acquisitionUnits");
    Settings copy;
    EXPECT_TRUE(folio::set_settings(copy, again).empty());
    EXPECT_EQ(copy.acquisition_units, units);
}

TEST_F(FolioUnits, KeepOutWhoIsNoMember) {
    belongs_to({team});
    EXPECT_EQ(try_by("eve", "open"), Codes{"userHasNoPermission"});
    EXPECT_EQ(try_by("eve", "delete_order"), Codes{"userHasNoPermission"});
    EXPECT_EQ(try_by("ann", "open"), Codes{});
    EXPECT_EQ(try_by("ann", "delete_order"), Codes{});
}

TEST_F(FolioUnits, TheLeastRestrictiveOneDecides) {
    belongs_to({team, others});
    EXPECT_EQ(try_by("eve", "open"), Codes{});
    belongs_to({});
    EXPECT_EQ(try_by("eve", "open"), Codes{});
    belongs_to({"33333333-3333-4333-8333-333333333333"});
    EXPECT_EQ(try_by("eve", "open"), Codes{}) << "the server knows more of that unit than we do";
}

TEST_F(FolioUnits, ProtectWhatIsNew) {
    FieldSet set = texts_set({{"poNumber", "777"}, {"orderType", "One-Time"}, {"vendor", "V1"}});
    set["acqUnitIds"].list = {team};
    Command command = world.command("create_order", "");
    command.order = OrderId("O9");
    command.set = set;
    command.actor = "eve";
    EXPECT_EQ(world.act(command).codes, Codes{"userHasNoPermission"});
    command.actor = "bob";
    EXPECT_TRUE(world.act(command).accepted());
}

TEST_F(FolioUnits, AreGivenOnlyIfTheyAreThere) {
    FieldSet set;
    set["acqUnitIds"].list = {"33333333-3333-4333-8333-333333333333"};
    EXPECT_EQ(try_by("ann", "update_order", set), Codes{"orderAcqUnitsNotFound"});
    set["acqUnitIds"].list = {others};
    EXPECT_EQ(try_by("ann", "update_order", set), Codes{});
    world.change_settings([](Settings& s) { s.role_policy = RolePolicy::strict; });
    Command command = world.command("update_order", "L1");
    command.order = OrderId("O1");
    command.set = set;
    command.roles = {"orders.item.put"};
    EXPECT_EQ(world.act(command).codes, Codes{"userHasNoAcqUnitsPermission"});
    command.roles.emplace_back("orders.acquisitions-units-assignments.manage");
    EXPECT_TRUE(world.act(command).accepted());
}

TEST_F(FolioUnits, OffersLookAtWhoAsks) {
    belongs_to({team});
    const Asker eve{"eve", {}, world.today};
    const Offer open = offer(world.workspace, LineId("L1"), "open", &eve);
    ASSERT_EQ(open.unmet.size(), 1U);
    EXPECT_EQ(open.unmet.front().code, "userHasNoPermission");
    EXPECT_TRUE(offer(world.workspace, LineId("L1"), "open").allowed()) << "nobody in particular";
}

TEST(FolioSettings, AreReadByName) {
    Settings settings;
    EXPECT_TRUE(folio::set_settings(settings, texts_set({{"name", "Branch"},
                                                         {"poLinesLimit", "9"},
                                                         {"isApprovalRequired", "true"},
                                                         {"fieldPolicy", "documented"},
                                                         {"cancelledClosesAsComplete", "true"},
                                                         {"rolePolicy", "strict"}}))
                    .empty());
    EXPECT_EQ(settings.name, "Branch");
    EXPECT_EQ(settings.max_lines_per_order, 9);
    EXPECT_TRUE(settings.approval_required);
    EXPECT_EQ(settings.field_policy, FieldPolicy::documented);
    EXPECT_TRUE(settings.cancelled_closes_as_complete);
    EXPECT_EQ(settings.role_policy, RolePolicy::strict);
    EXPECT_EQ(folio::setting(settings, "poLinesLimit").text, "9");
    EXPECT_EQ(folio::setting(settings, "fieldPolicy").text, "documented");
    EXPECT_EQ(folio::setting(settings, "isApprovalRequired").text, "true");
    EXPECT_TRUE(folio::setting(settings, "colour").empty());
}

TEST(FolioSettings, WhatCannotBeReadIsNamed) {
    Settings settings;
    const auto findings = folio::set_settings(
        settings, texts_set({{"fieldPolicy", "lax"}, {"name", ""}, {"colour", "red"}}));
    ASSERT_EQ(findings.size(), 3U);
    EXPECT_EQ(findings[0].path, "colour");
    EXPECT_EQ(findings[0].code, "unknown_setting");
    EXPECT_EQ(findings[1].code, "invalid_field");
    FieldSet units;
    units["acquisitionUnits"].records = {{{"name", "without an id"}}};
    EXPECT_EQ(folio::set_settings(settings, units).front().code, "invalid_field");
}

}  // namespace
}  // namespace accession::test
