// SPDX-License-Identifier: Apache-2.0
// What the library tells of its orders: prefixes and suffixes of their numbers, acquisition units to
// choose from (folio.md A5).
#include <gtest/gtest.h>

#include <string>

#include "core/desk/field_tables.h"
#include "core/journal/fact_codec.h"
#include "core/lifecycle/consequences.h"
#include "core/workspace/snapshot.h"
#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

FieldSet affixes() {
    FieldSet set;
    set["poNumberPrefixes"].records = {
        {{"id", "p1"}, {"name", "LAW"}, {"description", "The law library"}},
        {{"id", "p2"}, {"name", "OLD"}, {"deprecated", "true"}}};
    set["poNumberSuffixes"].records = {{{"id", "s1"}, {"name", "S"}}};
    return set;
}

class FolioAffixes : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    Outcome tell(const FieldSet& set) {
        Command settings = world.command("edit_settings", "");
        settings.set = set;
        return world.act(settings);
    }
    std::vector<Unmet> refusal_of_new(const char* number, const char* prefix, const char* suffix) {
        Command command = world.command("create_order", "");
        command.order = OrderId("O7");
        command.set = texts_set({{"poNumber", number},
                                 {"vendor", "V1"},
                                 {"orderType", "One-Time"},
                                 {"poNumberPrefix", prefix},
                                 {"poNumberSuffix", suffix}});
        const auto decision = decide(world.workspace, command);
        return decision ? std::vector<Unmet>{} : decision.error().unmet;
    }
};

TEST_F(FolioAffixes, AnyWillDoWhereNoneIsToldOf) {
    EXPECT_TRUE(refusal_of_new("777", "LAW", "S").empty());
    ASSERT_TRUE(tell(affixes()).accepted());
    ASSERT_EQ(refusal_of_new("777", "MED", "").size(), 1U);
    FieldSet none;
    none["poNumberPrefixes"];
    ASSERT_TRUE(tell(none).accepted());
    EXPECT_TRUE(refusal_of_new("777", "MED", "S").empty());
    EXPECT_EQ(codes_of(refusal_of_new("777", "", "T")), Codes{"suffixNotFound"}) << "it is told of";
}

TEST_F(FolioAffixes, AreAmongThoseTheLibraryHasToldOf) {
    ASSERT_TRUE(tell(affixes()).accepted());
    EXPECT_TRUE(refusal_of_new("777", "", "").empty());
    EXPECT_TRUE(refusal_of_new("777", "LAW", "S").empty());
    EXPECT_TRUE(refusal_of_new("777", "OLD", "").empty()) << "not offered, but there";
    const std::vector<Unmet> both = refusal_of_new("777", "MED", "LAW");
    ASSERT_EQ(codes_of(both), (Codes{"prefixNotFound", "suffixNotFound"}));
    EXPECT_EQ(both[0].params.at("prefix"), "MED");
    EXPECT_EQ(both[0].params.at("known"), "LAW, OLD");
    EXPECT_EQ(both[0].params.at("path"), "poNumberPrefix");
    EXPECT_EQ(both[1].params.at("known"), "S");
}

TEST_F(FolioAffixes, AnOrderKeepsTheOneItHas) {
    Command make = world.command("create_order", "");
    make.order = OrderId("O7");
    make.set = texts_set({{"poNumber", "MED777"},
                          {"vendor", "V1"},
                          {"orderType", "One-Time"},
                          {"poNumberPrefix", "MED"}});
    ASSERT_TRUE(world.act(make).accepted());
    ASSERT_TRUE(tell(affixes()).accepted());
    const auto change = [&](const FieldSet& set) {
        Command command = world.command("update_order", "");
        command.order = OrderId("O7");
        command.set = set;
        return world.act(command);
    };
    EXPECT_TRUE(change(texts_set({{"billTo", "Main desk"}})).accepted());
    EXPECT_EQ(change(texts_set({{"poNumberPrefix", "M"}})).codes, Codes{"prefixNotFound"});
    EXPECT_TRUE(change(texts_set({{"poNumberPrefix", "LAW"}, {"poNumber", "LAW777"}})).accepted());
    EXPECT_EQ(change(texts_set({{"poNumberPrefix", "MED"}, {"poNumber", "MED777"}})).codes,
              Codes{"prefixNotFound"});
}

TEST_F(FolioAffixes, OfAnOrderDoNotGo) {
    ASSERT_TRUE(tell(affixes()).accepted());
    Command make = world.command("create_order", "");
    make.order = OrderId("O7");
    make.set = texts_set({{"poNumber", "LAW777S"},
                          {"vendor", "V1"},
                          {"orderType", "One-Time"},
                          {"poNumberPrefix", "LAW"},
                          {"poNumberSuffix", "S"}});
    ASSERT_TRUE(world.act(make).accepted());
    FieldSet none;
    none["poNumberPrefixes"];
    none["poNumberSuffixes"];
    EXPECT_EQ(tell(none).codes, (Codes{"prefixIsUsed", "suffixIsUsed"}));
    FieldSet other = affixes();
    other["poNumberPrefixes"].records[0]["name"] = "JUS";
    EXPECT_EQ(tell(other).codes, Codes{"prefixIsUsed"}) << "renamed, the order's would be gone";
    other["poNumberPrefixes"].records[0] = {{"id", "p9"}, {"name", "LAW"}, {"deprecated", "true"}};
    other["poNumberPrefixes"].records.pop_back();
    EXPECT_TRUE(tell(other).accepted()) << "OLD is nobody's, LAW is still there";
    Command drop = world.command("delete_order", "");
    drop.order = OrderId("O7");
    ASSERT_TRUE(world.act(drop).accepted());
    EXPECT_TRUE(tell(none).accepted());
}

TEST_F(FolioAffixes, NeedAName) {
    FieldSet nameless;
    nameless["poNumberSuffixes"].records = {{{"id", "s1"}, {"description", "no name"}}};
    EXPECT_EQ(tell(nameless).codes, Codes{"invalid_field"});
    nameless["poNumberSuffixes"].records.clear();
    nameless["poNumberSuffixes"].text = "S";
    EXPECT_EQ(tell(nameless).codes, Codes{"invalid_field"});
    nameless["poNumberSuffixes"].text.clear();
    nameless["poNumberSuffixes"].list = {"S"};
    EXPECT_EQ(tell(nameless).codes, Codes{"invalid_field"});
}

TEST_F(FolioAffixes, AreToldAsTheyWereGiven) {
    ASSERT_TRUE(tell(affixes()).accepted());
    const auto told = [&](const char* name) {
        return setting(folio_rulebook(), world.workspace.settings(), name).records;
    };
    EXPECT_EQ(told("poNumberPrefixes"),
              (std::vector<FieldRecord>{
                  {{"id", "p1"},
                   {"name", "LAW"},
                   {"description", "The law library"},
                   {"deprecated", "false"}},
                  {{"id", "p2"}, {"name", "OLD"}, {"description", ""}, {"deprecated", "true"}}}));
    EXPECT_EQ(told("poNumberSuffixes").size(), 1U);
}

TEST_F(FolioAffixes, AreOfferedUnlessDeprecated) {
    ASSERT_TRUE(tell(affixes()).accepted());
    const auto offered = [&](const char* name, std::string_view present) {
        desk::FormField form;
        form.name = name;
        form.kind = "text";
        FieldValue held;
        held.text = present;
        desk::offer_known(form, world.workspace.settings(), held);
        return std::pair{form.kind, form.choices};
    };
    using Choices = std::vector<std::string>;
    EXPECT_EQ(offered("poNumberPrefix", ""), (std::pair{std::string("choice"), Choices{"LAW"}}));
    EXPECT_EQ(offered("poNumberPrefix", "OLD"),
              (std::pair{std::string("choice"), Choices{"LAW", "OLD"}}));
    EXPECT_EQ(offered("poNumberSuffix", ""), (std::pair{std::string("choice"), Choices{"S"}}));
    EXPECT_EQ(offered("poNumber", ""), (std::pair{std::string("text"), Choices{}}));
    world.workspace.put(Settings{});
    EXPECT_EQ(offered("poNumberPrefix", ""), (std::pair{std::string("text"), Choices{}}));
}

TEST_F(FolioAffixes, WhatIsMadeHereGetsAnIdOfItsName) {
    FieldSet set;
    set["poNumberPrefixes"].records = {{{"name", "LAW"}}};
    set["poNumberSuffixes"].records = {{{"name", "LAW"}}};
    set["acquisitionUnits"].records = {{{"name", "Law"}, {"members", "ann"}}};
    ASSERT_TRUE(tell(set).accepted());
    const Settings& settings = world.workspace.settings();
    ASSERT_EQ(settings.number_affixes.size(), 2U);
    EXPECT_EQ(settings.number_affixes[0].id.size(), 36U);
    EXPECT_NE(settings.number_affixes[0].id, settings.number_affixes[1].id);
    ASSERT_EQ(settings.acquisition_units.size(), 1U);
    EXPECT_EQ(settings.acquisition_units[0].id.size(), 36U);
    set["acquisitionUnits"].records = {{{"members", "ann"}}};
    EXPECT_EQ(tell(set).codes, Codes{"invalid_field"}) << "nobody could tell which unit it is";
}

TEST_F(FolioAffixes, UnitsAreChosenByTheirNames) {
    desk::FormField form;
    form.name = "acqUnitIds";
    form.kind = "texts";
    desk::offer_known(form, world.workspace.settings());
    EXPECT_EQ(form.kind, "texts") << "none is known";
    FieldSet set;
    set["acquisitionUnits"].records = {{{"id", "u1"}, {"name", "Law"}},
                                       {{"id", "u2"}, {"name", "Old"}, {"isDeleted", "true"}},
                                       {{"id", "u3"}, {"name", "Gone"}, {"isDeleted", "true"}},
                                       {{"id", "u4"}}};
    ASSERT_TRUE(tell(set).accepted());
    FieldValue present;
    present.list = {"u2", "u9"};
    desk::offer_known(form, world.workspace.settings(), present);
    EXPECT_EQ(form.kind, "choices");
    EXPECT_TRUE(form.usual);
    EXPECT_EQ(form.choices, (std::vector<std::string>{"u2", "u9", "u1", "u4"}));
    EXPECT_EQ(form.names,
              (std::map<std::string, std::string>{{"u1", "Law"}, {"u2", "Old"}, {"u4", "u4"}}));
}

TEST_F(FolioAffixes, WhatHappensToAnOrderNamesItsUnits) {
    FieldSet set;
    set["acquisitionUnits"].records = {{{"id", "u1"}, {"name", "Law"}}, {{"id", "u2"}}};
    ASSERT_TRUE(tell(set).accepted());
    world.add_order("O1", Status::pending);
    Command command = world.command("update_order", "");
    command.order = OrderId("O1");
    command.set["acqUnitIds"].list = {"u1", "u2"};
    const auto told = decide_and_tell(world.workspace, command);
    ASSERT_TRUE(told);
    ASSERT_EQ(told->consequences.size(), 1U);
    EXPECT_EQ(told->consequences.front().code, "order_field_changed");
    EXPECT_EQ(told->consequences.front().params.at("to"), "Law, u2");
}

TEST_F(FolioAffixes, AreKeptInLogsAndSnapshots) {
    const std::vector<Fact> without{SettingsRecorded{world.workspace.settings()}};
    const std::string plain = encode_facts(without);
    ASSERT_TRUE(tell(affixes()).accepted());
    const std::vector<Fact> facts{SettingsRecorded{world.workspace.settings()}, without.front()};
    const std::string bytes = encode_facts(facts);
    EXPECT_EQ(decode_facts(bytes), facts);
    EXPECT_EQ(decode_facts(plain), without);
    EXPECT_EQ(plain.substr(1), bytes.substr(bytes.size() - plain.size() + 1))
        << "settings without them have the bytes they always had";
    Workspace read;
    ASSERT_TRUE(read_snapshot(SnapshotWriter(world.workspace).take(), read));
    EXPECT_EQ(read.settings(), world.workspace.settings());
    EXPECT_EQ(read.state_hash(), world.workspace.state_hash());
    // Told to have a late part, and has none: equal facts have equal bytes.
    std::string empty_part = plain;
    empty_part[1] = '\xff';
    EXPECT_FALSE(decode_facts(empty_part));
    EXPECT_FALSE(decode_facts(empty_part + '\0'));
}

}  // namespace
}  // namespace accession::test
