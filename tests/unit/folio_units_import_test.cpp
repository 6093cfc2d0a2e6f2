// SPDX-License-Identifier: Apache-2.0
// Acquisition units and their members come in with a tenant's other records.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/formats/folio_import.h"
#include "core/workspace/workspace.h"

namespace accession::test {
namespace {

FolioImport import_units(const std::string& units, const std::string& members,
                         const Workspace& existing) {
    const std::vector<SourceFile> files = {{"units.json", units}, {"memberships.json", members}};
    return import_folio(files, existing);
}

const std::string two_units = R"({"acquisitionsUnits": [
    {"id": "u1", "name": "Law", "protectCreate": false, "protectUpdate": true, "protectDelete": false},
    {"id": "u2", "name": "Maps", "isDeleted": true}], "totalRecords": 2})";
const std::string a_member = R"({"acquisitionsUnitMemberships": [
    {"id": "m1", "userId": "ana", "acquisitionsUnitId": "u1"},
    {"id": "m2", "userId": "", "acquisitionsUnitId": "u1"}], "totalRecords": 2})";

TEST(FolioUnitsImport, BringsUnitsAndMembersIntoTheSettings) {
    Workspace workspace;
    const FolioImport import = import_units(two_units, a_member, workspace);
    ASSERT_TRUE(import.ok);
    workspace.apply(import.facts);
    const std::vector<AcquisitionUnit>& units = workspace.settings().acquisition_units;
    ASSERT_EQ(units.size(), 2U);
    EXPECT_EQ(units[0].name, "Law");
    EXPECT_FALSE(units[0].protect_create);
    EXPECT_TRUE(units[0].protect_update);
    EXPECT_FALSE(units[0].protect_delete);
    EXPECT_EQ(units[0].members, std::vector<std::string>{"ana"});
    EXPECT_TRUE(units[1].protect_create) << "FOLIO protects what is not said to be open";
    EXPECT_TRUE(units[1].protect_update && units[1].protect_delete && units[1].deleted);
    EXPECT_TRUE(units[1].members.empty());
}

TEST(FolioUnitsImport, TakenInAgainChangesNothing) {
    Workspace workspace;
    workspace.apply(import_units(two_units, a_member, workspace).facts);
    EXPECT_TRUE(import_units(two_units, a_member, workspace).facts.empty());
}

TEST(FolioUnitsImport, MembersStayWhereOnlyTheUnitComesAgain) {
    Workspace workspace;
    workspace.apply(import_units(two_units, a_member, workspace).facts);
    const std::string renamed = R"({"id": "u1", "name": "Law library", "protectCreate": true,
                                    "protectUpdate": true, "protectDelete": true})";
    const std::string another = R"({"userId": "ben", "acquisitionsUnitId": "u1"})";
    workspace.apply(import_units(renamed, another, workspace).facts);
    const AcquisitionUnit& unit = workspace.settings().acquisition_units.front();
    EXPECT_EQ(unit.name, "Law library");
    EXPECT_EQ(unit.members, (std::vector<std::string>{"ana", "ben"}));
}

}  // namespace
}  // namespace accession::test
