// SPDX-License-Identifier: Apache-2.0
// Tables of lines and items: columns by their headings, errors by row and column, nothing lost.
#include <gtest/gtest.h>

#include <string>

#include "core/formats/alma/columns.h"
#include "core/formats/lines_csv.h"
#include "tests/unit/alma_files.h"

namespace accession::test {
namespace {

std::string field_in(const ImportResult& import, std::string_view heading) {
    const auto found = std::ranges::find(import.columns, heading, &ReadColumn::heading);
    return found == import.columns.end() ? "(no such column)" : found->field;
}

TEST(AlmaTable, KnowsItsHeadings) {
    const ImportResult import = import_files({{"lines.csv", alma_file("lines.csv")}});
    EXPECT_EQ(field_in(import, "Line number"), "number");
    EXPECT_EQ(field_in(import, "PO number"), "order");
    EXPECT_EQ(field_in(import, "Quantity"), "copies");
    EXPECT_EQ(field_in(import, "Created date"), "created");
    EXPECT_EQ(field_in(import, "Assigned To"), "");
    EXPECT_EQ(told(import, "column_kept_only").size(), 1U);
    for (const char* heading : {"ISBN", "Title", "Author", "Owner", "Vendor", "Price", "Fund",
                                "Barcode", "Process type", "Permanent Location", "Call Number",
                                "Description", "Orders", "Item ID", "Holdings ID", "MMS ID"}) {
        EXPECT_NE(field_of_heading(heading), "") << heading;
    }
}

TEST(AlmaTable, RowsBecomeLinesWithItems) {
    const Workspace workspace = workspace_of({{"lines.csv", alma_file("lines.csv")}});
    const Line* line = workspace.find(LineId("POL-9001"));
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->description.title, "Lichens of the \"harbour\" wall");
    EXPECT_EQ(line->status, Status::in_review);
    EXPECT_EQ(line->cost.price, 125'050);
    EXPECT_EQ(line->cost.currency, "EUR");
    EXPECT_EQ(line->order, OrderId("PO-90"));
    EXPECT_EQ(line->created_on, Date::parse("2026-02-01"));
    EXPECT_EQ(line->vendor, VendorId("HARB-1"));
    EXPECT_EQ(workspace.items_of(line->id).size(), 2U);
    EXPECT_NE(workspace.find(line->title), nullptr);
    EXPECT_EQ(line->extra, R"({"~csv":{"Assigned To":"m.tsang"}})");
    EXPECT_EQ(workspace.find(OrderId("PO-90"))->status, Status::in_review);
}

TEST(AlmaTable, FaultsHaveRowAndColumn) {
    const ImportResult import = import_files({{"lines.csv", alma_file("lines.csv")}});
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(import.lines, 3U);
    EXPECT_EQ(import.left_out, 1U);
    const auto price = told(import, "invalid_value");
    ASSERT_EQ(price.size(), 1U);
    EXPECT_EQ(price.front().path, "Price");
    EXPECT_EQ(price.front().record, "POL-9002");
    EXPECT_EQ(price.front().params.at("row"), "3");
    EXPECT_EQ(price.front().params.at("value"), "abc");
    EXPECT_EQ(told(import, "fund_shares_unclear").size(), 1U);
    EXPECT_EQ(told(import, "date_ambiguous").size(), 1U);
    const auto without = told(import, "row_without_line");
    ASSERT_EQ(without.size(), 1U);
    EXPECT_EQ(without.front().record, "row 5");
}

TEST(AlmaTable, CellsThatCouldNotBeUsedAreKept) {
    const Workspace workspace = workspace_of({{"lines.csv", alma_file("lines.csv")}});
    EXPECT_EQ(workspace.find(LineId("POL-9002"))->extra,
              R"({"~csv":{"Created date":"03/04/2026","Fund":"BIO; GEN","Price":"abc"}})");
}

TEST(AlmaTable, ALineWithoutNumberGetsTheSameOneEveryTime) {
    const Workspace workspace = workspace_of({{"lines.csv", alma_file("lines.csv")}});
    EXPECT_TRUE(import_files({{"again.csv", alma_file("lines.csv")}}, workspace).facts.empty());
    EXPECT_EQ(workspace.lines().size(), 3U);
}

TEST(AlmaTable, RowsOfItemsBelongToTheirLines) {
    const ImportResult import = import_files({{"items.csv", alma_file("items.csv")}});
    EXPECT_TRUE(import.ok);
    Workspace workspace = alma_workspace();
    workspace.apply(import.facts);
    const LineId id("POL-9101");
    ASSERT_EQ(workspace.items_of(id).size(), 3U);
    const Item* first = workspace.find(ItemId("231"));
    const Item* second = workspace.find(ItemId("232"));
    ASSERT_TRUE(first != nullptr && second != nullptr);
    EXPECT_EQ(first->barcode, "SM0101");
    EXPECT_EQ(first->location, "MAIN/STACKS");
    EXPECT_EQ(first->holdings, HoldingsId("221"));
    EXPECT_EQ(first->call_number, "QH 91 .E8");
    EXPECT_EQ(first->status, Status::expected);
    EXPECT_EQ(second->status, Status::received);
    EXPECT_EQ(second->process, Process::transit);
    EXPECT_EQ(second->extra, R"({"~csv":{"Item Policy":"Loan"}})");
    EXPECT_EQ(workspace.find(id)->locations.size(), 2U);
    EXPECT_EQ(workspace.find(id)->cost.quantity_physical, 3);
    EXPECT_EQ(workspace.find(id)->title, TitleId("991"));
    ASSERT_EQ(told(import, "row_differs").size(), 1U);
    EXPECT_EQ(told(import, "row_differs").front().path, "Title");
    EXPECT_EQ(told(import, "item_on_two_lines").size(), 1U);
}

TEST(AlmaTable, TheMappingGoesFirst) {
    AlmaImportOptions options;
    options.columns = {{"Ref", "number"}, {"Title", "author"}, {"What", "title"}};
    const ImportResult import = import_files(
        {{"t.csv", "Ref,Title,What,Line number\n7,Okafor,Salt,8\n"}}, Workspace{}, options);
    ASSERT_TRUE(import.ok);
    Workspace workspace = alma_workspace();
    workspace.apply(import.facts);
    const Line* line = workspace.find(LineId("7"));
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->description.title, "Salt");
    EXPECT_EQ(line->description.author, "Okafor");
    EXPECT_EQ(line->extra, R"({"~csv":{"Line number":"8"}})");
}

TEST(AlmaTable, AMappingToNothingIsRefused) {
    AlmaImportOptions options;
    options.columns = {{"Ref", "colour"}};
    const ImportResult import =
        import_files({{"t.csv", "Ref,Title\n7,Salt\n"}}, Workspace{}, options);
    EXPECT_FALSE(import.ok);
    ASSERT_EQ(told(import, "unknown_field").size(), 1U);
    EXPECT_EQ(told(import, "unknown_field").front().path, "Ref");
}

TEST(AlmaTable, StatusesTypesAndElectronicLines) {
    const Workspace workspace =
        workspace_of({{"t.tsv",
                       "Line number\tTitle\tStatus\tType\tLocation\textra\n"
                       "1\tA\tSent\tElectronic Book - One Time\tONLINE\t=1\n"
                       "2\tB\tLost\tPrint Journal - Subscription\t\t\n"}});
    const Line* first = workspace.find(LineId("1"));
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->status, Status::sent);
    EXPECT_EQ(first->type, "E_BOOK_OT");
    EXPECT_EQ(workspace.eresources_of(first->id).size(), 1U);
    EXPECT_EQ(first->extra, R"({"~csv":{"Location":"ONLINE","extra":"=1"}})");
    const Line* second = workspace.find(LineId("2"));
    EXPECT_EQ(second->status, Status::in_review);
    EXPECT_EQ(second->continuity, Continuity::continuous);
    EXPECT_EQ(second->extra, R"({"~csv":{"Status":"Lost"}})");
}

TEST(AlmaTable, SurplusCellsAndTwinColumnsAreKept) {
    const Workspace workspace =
        workspace_of({{"t.csv", "Line number,Title,Note,Note\n1,A,x,y,z\n"}});
    EXPECT_EQ(workspace.find(LineId("1"))->extra,
              R"x({"~csv":{"(column 5)":"z","Note":"x","Note (2)":"y"}})x");
}

TEST(AlmaTable, ATableOfSomethingElseIsLeftAside) {
    const ImportResult import = import_files({{"t.csv", "Colour,Size\nred,1\n"}});
    EXPECT_EQ(import.files_ignored, 1U);
    EXPECT_EQ(told(import, "no_known_column").size(), 1U);
}

TEST(LinesCsv, WritesChosenColumnsThatAreReadAgain) {
    const Workspace workspace = workspace_of(whole_library());
    const std::vector<std::string> columns{"number",   "status",   "order", "title",
                                           "price",    "currency", "funds", "received",
                                           "expected", "rush",     "isbn"};
    const std::string table = lines_csv(workspace, columns);
    EXPECT_NE(table.find("POL-5001,Sent,PO-77,Lichens of the harbour wall,25.00,EUR,"
                         "\"BIO (60%); GEN (40%)\",1,1,true,9783161484100\r\n"),
              std::string::npos)
        << table;
    const Workspace again = workspace_of({{"t.csv", table}});
    const Line* line = again.find(LineId("POL-5001"));
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->status, Status::sent);
    EXPECT_EQ(line->cost.price, 2500);
    EXPECT_EQ(line->funds, workspace.find(LineId("POL-5001"))->funds);
    EXPECT_TRUE(line->rush);
}

TEST(LinesCsv, TitlesAreNoFormulas) {
    Workspace workspace = workspace_of(whole_library());
    Line line = *workspace.find(LineId("POL-5003"));
    line.description.title = "=HYPERLINK(\"x\")";
    line.cost.price = -500;
    workspace.put(line);
    const std::vector<std::string> columns{"title", "price"};
    EXPECT_NE(lines_csv(workspace, columns).find("\"'=HYPERLINK(\"\"x\"\")\",-5.00\r\n"),
              std::string::npos);
}

TEST(LinesCsv, EveryColumnThatIsOfferedIsOne) {
    for (const std::string& name : line_columns()) {
        EXPECT_TRUE(is_line_column(name)) << name;
    }
    for (const std::string_view name : usual_line_columns()) {
        EXPECT_TRUE(is_line_column(name)) << name;
    }
    EXPECT_FALSE(is_line_column("attachments"));
}

}  // namespace
}  // namespace accession::test
