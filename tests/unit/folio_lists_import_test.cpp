// SPDX-License-Identifier: Apache-2.0
// What FOLIO keeps beside orders, lines, titles and pieces: its receiving history and routing lists.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "core/formats/folio/export.h"
#include "tests/unit/folio_files.h"

namespace accession::test {
namespace {

using nlohmann::json;

const LineId listed_line("70010000-0000-4000-8000-000000000011");

void take(Workspace& workspace, const FolioImport& import) {
    EXPECT_TRUE(import.ok);
    workspace.apply(import.facts);
}

Workspace taken(const FolioFiles& files) {
    Workspace workspace;
    take(workspace, files.import());
    return workspace;
}

constexpr const char* history = R"({"receivingHistory": [
    {"id": "70010000-0000-4000-8000-000000000031", "pieceFormat": "Physical",
     "poLineId": "70010000-0000-4000-8000-000000000011", "receivingStatus": "Expected",
     "comment": "as the history has it", "poLineReceiptStatus": "Awaiting Receipt"},
    {"id": "70010000-0000-4000-8000-000000000098", "pieceFormat": "Electronic", "checkin": true,
     "poLineId": "70010000-0000-4000-8000-000000000011", "receivingStatus": "Received",
     "poLineNumber": "7001-1", "poLineReceiptStatus": "Partially Received", "title": "Lichens",
     "dateOrdered": "2026-03-02T09:15:00.000+0000", "receivingNote": "ask",
     "instanceId": "70010000-0000-4000-8000-000000000077", "displaySummary": "Volume 2",
     "purchaseOrderId": "70010000-0000-4000-8000-000000000001", "supplement": true,
     "receivedDate": "2026-03-05", "enumeration": "2"}]})";

TEST(FolioListsImport, TheHistoryGivesThePiecesThatNothingElseTells) {
    Workspace workspace = taken(library());
    const FolioImport import = import_one("history.json", history, workspace);
    ASSERT_EQ(import.facts.size(), 1U);
    EXPECT_EQ(import.kept, 0U) << "what the history repeats is no other record";
    EXPECT_EQ(import.files.front().kind, "pieces");
    take(workspace, import);
    const Item* piece = workspace.find(ItemId("70010000-0000-4000-8000-000000000098"));
    ASSERT_NE(piece, nullptr);
    EXPECT_EQ(piece->line, listed_line);
    EXPECT_EQ(piece->format, Format::electronic);
    EXPECT_EQ(piece->status, Status::received);
    EXPECT_EQ(piece->received_on, Date::parse("2026-03-05"));
    EXPECT_EQ(piece->description, "Volume 2");
    EXPECT_TRUE(piece->folio->supplement);
    EXPECT_EQ(piece->title, workspace.find(listed_line)->title);
    EXPECT_EQ(piece->extra, "") << "what it tells of its line, order and title is theirs";
}

TEST(FolioListsImport, APieceOfItsOwnTellsMoreThanTheHistory) {
    FolioFiles files = library();
    files.add("history.json", history);
    const Workspace both = taken(files);
    const ItemId known("70010000-0000-4000-8000-000000000031");
    const Workspace alone = taken(library());
    EXPECT_EQ(*both.find(known), *alone.find(known));
    EXPECT_EQ(both.items().size(), alone.items().size() + 1);
}

std::string routing_lists(const char* notes) {
    return json{{"routingLists",
                 {{{"id", "70010000-0000-4000-8000-000000000062"},
                   {"name", "Readers"},
                   {"notes", notes},
                   {"poLineId", listed_line.str()},
                   {"userIds", {"70010000-0000-4000-8000-0000000000aa"}}}}}}
        .dump();
}

TEST(FolioListsImport, RoutingListsComeToTheirLineAndGoOutAgain) {
    FolioFiles files = library();
    files.add("lists.json", routing_lists("Back by Friday"));
    const FolioImport import = files.import();
    EXPECT_EQ(import.files.back().kind, "routing_lists");
    Workspace workspace;
    take(workspace, import);
    const auto& lists = workspace.find(listed_line)->folio->routing_lists;
    ASSERT_EQ(std::ranges::count(lists, "Back by Friday", &RoutingList::notes), 2)
        << "one of the library's own, one of the file beside it";
    EXPECT_EQ(std::ranges::count(lists, "Readers", &RoutingList::name), 1);
    const json told = json::parse(export_folio_routing_lists(workspace))["routingLists"];
    const json given = json::parse(routing_lists("Back by Friday"))["routingLists"].front();
    EXPECT_EQ(std::ranges::count(told, given), 1);

    EXPECT_TRUE(files.import(workspace).facts.empty()) << "the same again changes nothing";
    EXPECT_TRUE(library().import(workspace, Existing::replace).facts.empty())
        << "a line that comes without its lists keeps them";
}

TEST(FolioListsImport, AListThatIsHereStaysUnlessItIsToBeReplaced) {
    Workspace workspace = taken(library());
    take(workspace, import_one("lists.json", routing_lists("old"), workspace));
    const FolioImport kept = import_one("lists.json", routing_lists("new"), workspace);
    EXPECT_TRUE(kept.facts.empty());
    EXPECT_EQ(count_of(kept, "record_kept"), 1U);
    const FolioImport replaced =
        import_one("lists.json", routing_lists("new"), workspace, Existing::replace);
    EXPECT_EQ(count_of(replaced, "record_replaced"), 1U);
    take(workspace, replaced);
    const auto& lists = workspace.find(listed_line)->folio->routing_lists;
    EXPECT_EQ(std::ranges::count(lists, "new", &RoutingList::notes), 1);
}

TEST(FolioListsImport, AListWithoutItsLineIsTold) {
    const FolioImport import = import_one("lists.json", routing_lists("lost"));
    EXPECT_TRUE(import.ok);
    EXPECT_TRUE(import.facts.empty());
    EXPECT_EQ(count_of(import, "routing_list_without_line"), 1U);
}

}  // namespace
}  // namespace accession::test
