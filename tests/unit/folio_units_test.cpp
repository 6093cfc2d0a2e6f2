// SPDX-License-Identifier: Apache-2.0
// A library's own choices, and acquisition units: who may do something to whose order (folio.md A5).
#include <gtest/gtest.h>

#include "core/lifecycle/folio/settings.h"
#include "core/lifecycle/folio/units.h"
#include "core/lifecycle/situation.h"
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
    again["acquisitionUnits"] =
        setting(folio_rulebook(), world.workspace.settings(), "acquisitionUnits");
    Settings copy;
    EXPECT_TRUE(set_settings(folio_rulebook(), copy, again).empty());
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

TEST_F(FolioUnits, AMissingPermissionIsToldInFoliosCodes) {
    world.change_settings([](Settings& s) { s.role_policy = RolePolicy::strict; });
    EXPECT_EQ(try_by("ann", "approve"), Codes{"userHasNoApprovalPermission"});
    EXPECT_EQ(try_by("ann", "open"), Codes{"role_required"})
        << "FOLIO has no code of its own for it";
    world.add_order("O1", Status::open);
    EXPECT_EQ(try_by("ann", "unopen"), Codes{"userHasNoOrderUnopenPermission"});
    world.add_order("O1", Status::closed);
    EXPECT_EQ(try_by("ann", "reopen"), Codes{"userHasNoOrderReopenPermission"});
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
    EXPECT_TRUE(set_settings(folio_rulebook(), settings,
                             texts_set({{"name", "Branch"},
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
    EXPECT_EQ(setting(folio_rulebook(), settings, "poLinesLimit").text, "9");
    EXPECT_EQ(setting(folio_rulebook(), settings, "fieldPolicy").text, "documented");
    EXPECT_EQ(setting(folio_rulebook(), settings, "isApprovalRequired").text, "true");
    EXPECT_TRUE(setting(folio_rulebook(), settings, "colour").empty());
}

TEST(FolioSettings, WhatCannotBeReadIsNamed) {
    Settings settings;
    const auto findings =
        set_settings(folio_rulebook(), settings,
                     texts_set({{"fieldPolicy", "lax"}, {"name", ""}, {"colour", "red"}}));
    ASSERT_EQ(findings.size(), 3U);
    EXPECT_EQ(findings[0].path, "colour");
    EXPECT_EQ(findings[0].code, "unknown_setting");
    EXPECT_EQ(findings[1].code, "invalid_field");
    FieldSet units;
    units["acquisitionUnits"].records = {{{"members", "of nobody knows what"}}};
    EXPECT_EQ(set_settings(folio_rulebook(), settings, units).front().code, "invalid_field");
}

TEST_F(FolioUnits, ADeletedOneProtectsNothingAndIsGivenToNothing) {
    world.change_settings([](Settings& s) { s.acquisition_units.front().deleted = true; });
    belongs_to({team});
    EXPECT_EQ(try_by("eve", "open"), Codes{});
    belongs_to({});
    FieldSet set;
    set["acqUnitIds"].list = {team};
    EXPECT_EQ(try_by("ann", "update_order", set), Codes{"orderAcqUnitsNotFound"});
}

TEST_F(FolioUnits, ALineIsDeletedByWhoMayDelete) {
    world.change_settings([](Settings& s) { s.acquisition_units.front().protect_update = false; });
    belongs_to({team});
    EXPECT_EQ(try_by("eve", "delete_line"), Codes{"userHasNoPermission"});
    EXPECT_EQ(try_by("eve", "cancel_line"), Codes{});
    EXPECT_EQ(try_by("ann", "delete_line"), Codes{});
}

TEST_F(FolioUnits, ManagingThemIsOnlyAskedOfWhoChangesThem) {
    world.change_settings([](Settings& s) { s.role_policy = RolePolicy::strict; });
    belongs_to({others});
    Command command = world.command("update_order", "L1");
    command.order = OrderId("O1");
    command.roles = {"orders.item.put"};
    command.set = texts_set({{"billTo", "main"}});
    EXPECT_TRUE(world.act(command).accepted()) << "no units are given";
    command.set["acqUnitIds"].list = {others};
    EXPECT_TRUE(world.act(command).accepted()) << "the same units";
    command.set["acqUnitIds"].list = {others, team};
    EXPECT_EQ(world.act(command).codes, Codes{"userHasNoAcqUnitsPermission"});
    command.set["acqUnitIds"].list = {team, others};
    EXPECT_EQ(world.act(command).codes, Codes{"userHasNoAcqUnitsPermission"});
    command.set["acqUnitIds"].list = {team};
    EXPECT_EQ(world.act(command).codes, Codes{"userHasNoAcqUnitsPermission"})
        << "as many as before";
    command.set["acqUnitIds"].list = {};
    EXPECT_EQ(world.act(command).codes, Codes{"userHasNoAcqUnitsPermission"});
}

TEST_F(FolioUnits, WhatIsAboutNoOrderIsProtectedByNone) {
    EXPECT_TRUE(world.act("claim_job", "").accepted());
    const Asker eve{"eve", {}, world.today};
    Situation nothing_yet{world.workspace};
    nothing_yet.asker = &eve;
    std::vector<Unmet> unmet;
    folio::unit_faults("create_order", nothing_yet, unmet);
    EXPECT_EQ(unmet, std::vector<Unmet>{}) << "its units are not said yet";
}

TEST_F(FolioUnits, OffersAreNotAboutGivingUnits) {
    belongs_to({team});
    const Asker ann{"ann", {}, world.today};
    EXPECT_TRUE(offer(world.workspace, LineId("L1"), "update_order", &ann).allowed());
    const Asker anybody{{}, {}, world.today, true};
    EXPECT_TRUE(offer(world.workspace, LineId("L1"), "open", &anybody).allowed())
        << "whoever is a member of every unit";
}

TEST(FolioSettings, WhatIsNotSetIsShownAsSuch) {
    Settings settings;
    settings.max_lines_per_order.reset();
    EXPECT_TRUE(setting(folio_rulebook(), settings, "poLinesLimit").empty());
    EXPECT_EQ(setting(folio_rulebook(), settings, "isApprovalRequired").text, "false");
}

TEST(FolioSettings, HaveTheFormOfTheirFields) {
    Settings settings;
    const Settings before = settings;
    FieldSet set;
    set["name"].list = {"Branch"};
    ASSERT_EQ(set_settings(folio_rulebook(), settings, set).size(), 1U);
    EXPECT_EQ(settings, before);
    set.clear();
    set["acquisitionUnits"].text = "Law";
    EXPECT_EQ(set_settings(folio_rulebook(), settings, set).front().code, "invalid_field");
    set["acquisitionUnits"] = {};
    set["acquisitionUnits"].list = {"Law"};
    EXPECT_EQ(set_settings(folio_rulebook(), settings, set).front().code, "invalid_field");
    set["acquisitionUnits"] = {};
    set["acquisitionUnits"].records = {{{"id", "U1"}, {"members", "ann, , bob ,"}}};
    EXPECT_TRUE(set_settings(folio_rulebook(), settings, set).empty());
    EXPECT_EQ(settings.acquisition_units.front().members, (std::vector<std::string>{"ann", "bob"}));
}

TEST(FolioSettings, ThatStayAsTheyAreAreNotRecorded) {
    World world(RulebookKey::folio);
    Command command = world.command("edit_settings", "");
    command.set = texts_set({{"isApprovalRequired", "true"}});
    EXPECT_EQ(world.act(command).decision.facts.size(), 1U);
    const Outcome again = world.act(command);
    EXPECT_TRUE(again.accepted());
    EXPECT_TRUE(again.decision.facts.empty());
}

}  // namespace
}  // namespace accession::test
