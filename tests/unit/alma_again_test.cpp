// SPDX-License-Identifier: Apache-2.0
// Alma's records taken in again, into a workspace that has them and where work was done since.
#include <gtest/gtest.h>

#include <string>

#include "core/formats/receipts.h"
#include "tests/unit/alma_files.h"

namespace accession::test {
namespace {

std::string with(std::string text, std::string_view part, std::string_view by) {
    const std::size_t at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return text.replace(at, part.size(), by);
}

std::vector<AlmaFile> changed_library(std::string_view part, std::string_view by) {
    auto files = whole_library();
    files.front().second = with(files.front().second, part, by);
    return files;
}

TEST(AlmaAgain, TheSameFilesChangeNothing) {
    const Workspace workspace = workspace_of(whole_library());
    EXPECT_TRUE(import_files(whole_library(), workspace).facts.empty());
    AlmaImportOptions options;
    options.existing = Existing::replace;
    EXPECT_TRUE(import_files(whole_library(), workspace, options).facts.empty());
}

TEST(AlmaAgain, WorkDoneHereStays) {
    Workspace workspace = workspace_of(whole_library());
    workspace.apply(std::vector<Fact>{
        ItemReceived{first_copy, *Date::parse("2026-03-01"), "m", Process::transit, "", "", ""}});
    const Hash128 before = workspace.state_hash();
    const ImportResult import = import_files(whole_library(), workspace);
    EXPECT_GE(import.kept, 1U);
    workspace.apply(import.facts);
    EXPECT_EQ(workspace.state_hash(), before);
}

TEST(AlmaAgain, ADifferentLineIsToldAndStays) {
    Workspace workspace = workspace_of(whole_library());
    const auto files = changed_library("Signed copies, please", "Unsigned");
    const ImportResult import = import_files(files, workspace);
    ASSERT_EQ(told(import, "record_kept").size(), 1U);
    EXPECT_EQ(told(import, "record_kept").front().record, "POL-5001");
    EXPECT_TRUE(import.facts.empty());
    AlmaImportOptions options;
    options.existing = Existing::replace;
    const ImportResult replacing = import_files(files, workspace, options);
    EXPECT_EQ(told(replacing, "record_replaced").size(), 1U);
    workspace.apply(replacing.facts);
    EXPECT_EQ(workspace.find(lichens)->notes, std::vector<std::string>{"Unsigned"});
}

TEST(AlmaAgain, NewCopiesComeIn) {
    Workspace workspace = workspace_of(whole_library());
    const auto files = changed_library(R"("copy": [)", R"("copy": [{"pid": "239"},)");
    workspace.apply(import_files(files, workspace).facts);
    const Item* added = workspace.find(ItemId("239"));
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->sequence, 3);
}

TEST(AlmaAgain, DeletedAndBoundCopiesStayAway) {
    Workspace workspace = workspace_of(whole_library());
    Item volume = *workspace.find(ItemId("23100000000000102"));
    volume.bound = true;
    volume.bound_from = {{.item = first_copy,
                          .line = lichens,
                          .barcode = "",
                          .enumeration = "",
                          .chronology = "",
                          .description = "",
                          .received_on = {}}};
    workspace.put(volume);
    workspace.erase(first_copy);
    workspace.apply(import_files(whole_library(), workspace).facts);
    EXPECT_EQ(workspace.find(first_copy), nullptr);

    Workspace other = workspace_of(whole_library());
    Line line = *other.find(lichens);
    line.inventory_deleted = true;
    other.put(line);
    other.erase(first_copy);
    other.apply(import_files(whole_library(), other).facts);
    EXPECT_EQ(other.find(first_copy), nullptr);
}

TEST(AlmaAgain, AReceiptThatAlmaHasNowIsNotSentAgain) {
    Workspace workspace = workspace_of(whole_library());
    workspace.apply(std::vector<Fact>{
        ItemReceived{first_copy, *Date::parse("2026-03-01"), "m", Process::none, "", "", ""}});
    EXPECT_EQ(receipts_of(workspace, {}).size(), 1U);
    const auto files = changed_library(R"("barcode": "SM0001",)",
                                       R"("barcode": "SM0001", "receive_date": "2026-03-01Z",)");
    workspace.apply(import_files(files, workspace).facts);
    EXPECT_EQ(receipts_of(workspace, {}).size(), 0U);
    EXPECT_EQ(workspace.find(first_copy)->received_by, "m");
}

TEST(AlmaAgain, ANewLineOfAClosedOrderOpensIt) {
    Workspace workspace =
        workspace_of({{"a.json", R"({"number":"A","status":{"value":"CLOSED"},"po_number":"PO-1",
                        "created_date":"2026-01-05Z","resource_metadata":{}})"}});
    EXPECT_EQ(workspace.find(OrderId("PO-1"))->status, Status::closed);
    workspace.apply(import_files({{"b.json", R"({"number":"B","status":{"value":"SENT"},
        "po_number":"PO-1","resource_metadata":{}})"}},
                                 workspace)
                        .facts);
    EXPECT_EQ(workspace.find(OrderId("PO-1"))->status, Status::sent);
    EXPECT_EQ(workspace.find(OrderId("PO-1"))->sent_on, Date::parse("2026-01-05"));
}

TEST(AlmaAgain, OfALineThatComesTwiceTheLastCounts) {
    const ImportResult import =
        import_files({{"a.json", R"([{"number":"A","resource_metadata":{"title":"One"}},
                        {"number":"A","resource_metadata":{"title":"Two"}}])"}});
    EXPECT_EQ(import.lines, 1U);
    EXPECT_EQ(told(import, "duplicate_record").size(), 1U);
    Workspace workspace = alma_workspace();
    workspace.apply(import.facts);
    EXPECT_EQ(workspace.find(LineId("A"))->description.title, "Two");
}

}  // namespace
}  // namespace accession::test
