// SPDX-License-Identifier: Apache-2.0
// What FOLIO's files say of the library itself: acquisition units, prefixes and suffixes, who is a vendor,
// where a fund may be used (folio.md A5, B2).
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/unit/folio_files.h"

namespace accession::test {
namespace {

TEST(FolioLibraryImport, TellsWhoIsAVendorAndWhereAFundMayBeUsed) {
    FolioFiles files;
    files.add("references.json", R"([
        {"id": "70090000-0000-4000-8000-000000000041", "name": "A club", "isVendor": false},
        {"id": "70090000-0000-4000-8000-000000000042", "name": "A shop", "isVendor": true},
        {"id": "70090000-0000-4000-8000-000000000043", "name": "Branch books", "code": "BB",
         "ledgerId": "70090000-0000-4000-8000-000000000044", "restrictByLocations": true,
         "locations": [{"locationId": "70090000-0000-4000-8000-000000000045"},
                       {"locationId": "70090000-0000-4000-8000-000000000046"}]},
        {"id": "70090000-0000-4000-8000-000000000047", "name": "Any", "code": "ANY",
         "ledgerId": "70090000-0000-4000-8000-000000000044", "restrictByLocations": false,
         "locations": [{"locationId": "70090000-0000-4000-8000-000000000045"}]},
        {"id": "70090000-0000-4000-8000-000000000045", "name": "Branch",
         "institutionId": "70090000-0000-4000-8000-000000000048",
         "campusId": "70090000-0000-4000-8000-000000000048",
         "libraryId": "70090000-0000-4000-8000-000000000048"}])");
    Workspace workspace;
    workspace.apply(files.import().facts);
    EXPECT_FALSE(
        workspace.find(VendorId("70090000-0000-4000-8000-000000000041"))->organization.is_vendor);
    EXPECT_TRUE(
        workspace.find(VendorId("70090000-0000-4000-8000-000000000042"))->organization.is_vendor);
    const Fund* fund = workspace.find(FundId("70090000-0000-4000-8000-000000000043"));
    EXPECT_EQ(fund->places.locations,
              (std::vector<std::string>{"Branch", "70090000-0000-4000-8000-000000000046"}));
    EXPECT_TRUE(
        workspace.find(FundId("70090000-0000-4000-8000-000000000047"))->places.locations.empty());
}

TEST(FolioLibraryImport, TakesUnitsWithTheirMembers) {
    FolioFiles files;
    files.add("memberships.json",
              R"({"acquisitionsUnitMemberships": [
        {"userId": "70090000-0000-4000-8000-000000000001",
         "acquisitionsUnitId": "70090000-0000-4000-8000-000000000009"},
        {"userId": "70090000-0000-4000-8000-000000000002",
         "acquisitionsUnitId": "70090000-0000-4000-8000-000000000009"},
        {"userId": "70090000-0000-4000-8000-000000000002",
         "acquisitionsUnitId": "70090000-0000-4000-8000-000000000008"}]})");
    files.add("users.json", R"({"users": [{"id": "70090000-0000-4000-8000-000000000001",
        "username": "ann"}]})");
    files.add("units.json", R"({"id": "70090000-0000-4000-8000-000000000009", "name": "Law",
        "protectUpdate": true, "protectRead": true})");
    const FolioImport import = files.import();
    EXPECT_EQ(import.files_read, 3U);
    EXPECT_EQ(import.files.front().kind, "settings");
    EXPECT_EQ(count_of(import, "unit_not_found"), 1U);
    EXPECT_EQ(count_of(import, "unit_hides_nothing"), 1U);
    Workspace workspace;
    workspace.apply(import.facts);
    const auto& units = workspace.settings().acquisition_units;
    ASSERT_EQ(units.size(), 1U);
    EXPECT_EQ(units[0].name, "Law");
    EXPECT_TRUE(units[0].protect_update);
    EXPECT_FALSE(units[0].protect_create);
    EXPECT_EQ(units[0].members, std::vector<std::string>{"ann"}) << "nobody acts by an id";
    EXPECT_TRUE(files.import(workspace).facts.empty()) << "taken in twice changes nothing";
}

TEST(FolioLibraryImport, AUserWithoutANameIsNoMember) {
    FolioFiles files;
    files.add("all.json", R"([
        {"id": "70090000-0000-4000-8000-000000000009", "name": "Law", "protectUpdate": true},
        {"userId": "70090000-0000-4000-8000-000000000001",
         "acquisitionsUnitId": "70090000-0000-4000-8000-000000000009"},
        {"id": "70090000-0000-4000-8000-000000000001", "username": "", "personal": {}}])");
    Workspace workspace;
    workspace.apply(files.import().facts);
    ASSERT_EQ(workspace.settings().acquisition_units.size(), 1U);
    EXPECT_TRUE(workspace.settings().acquisition_units[0].members.empty());
    EXPECT_FALSE(workspace.settings().acquisition_units[0].protect_update);
}

TEST(FolioLibraryImport, AUnitOfNobodyThatCanBeNamedKeepsNobodyOut) {
    FolioFiles files;
    files.add("memberships.json", R"({"acquisitionsUnitMemberships": [
        {"userId": "70090000-0000-4000-8000-000000000001",
         "acquisitionsUnitId": "70090000-0000-4000-8000-000000000009"}]})");
    files.add("units.json", R"({"id": "70090000-0000-4000-8000-000000000009", "name": "Law",
        "protectUpdate": true, "protectDelete": true})");
    const FolioImport import = files.import();
    EXPECT_EQ(count_of(import, "unit_members_unknown"), 1U);
    EXPECT_EQ(count_of(import, "unit_hides_nothing"), 0U)
        << "it hides nothing on the server either";
    Workspace workspace;
    workspace.apply(import.facts);
    ASSERT_EQ(workspace.settings().acquisition_units.size(), 1U);
    EXPECT_FALSE(workspace.settings().acquisition_units[0].protect_update);
    EXPECT_FALSE(workspace.settings().acquisition_units[0].protect_delete);
    EXPECT_TRUE(files.import(workspace).facts.empty());
}

TEST(FolioLibraryImport, WhatIsThereStaysOrIsReplaced) {
    const char* const first = R"({"prefixes": [
        {"id": "70090000-0000-4000-8000-000000000021", "name": "LAW"},
        {"id": "70090000-0000-4000-8000-000000000022", "description": "no name"}]})";
    Workspace workspace;
    const FolioImport import = import_one("prefixes.json", first);
    EXPECT_EQ(import.left_out, 1U);
    EXPECT_EQ(count_of(import, "required_field_missing"), 1U);
    workspace.apply(import.facts);
    workspace.apply(import_one("configuration/suffixes/s.json",
                               R"({"id": "70090000-0000-4000-8000-000000000023", "name": "S"})",
                               workspace)
                        .facts);
    ASSERT_EQ(workspace.settings().number_affixes.size(), 2U);
    EXPECT_EQ(workspace.settings().number_affixes[0].name, "LAW");
    EXPECT_TRUE(workspace.settings().number_affixes[1].suffix);

    const char* const other = R"({"prefixes": [
        {"id": "70090000-0000-4000-8000-000000000021", "name": "LEX", "deprecated": true}]})";
    const FolioImport kept = import_one("prefixes.json", other, workspace);
    EXPECT_TRUE(kept.facts.empty());
    EXPECT_EQ(kept.kept, 1U);
    const FolioImport replaced = import_one("prefixes.json", other, workspace, Existing::replace);
    EXPECT_EQ(count_of(replaced, "record_replaced"), 1U);
    workspace.apply(replaced.facts);
    EXPECT_EQ(workspace.settings().number_affixes[0].name, "LEX");
    EXPECT_TRUE(workspace.settings().number_affixes[0].deprecated);
}

}  // namespace
}  // namespace accession::test
