// SPDX-License-Identifier: Apache-2.0
// Records that meet what is there already, or each other in one import: copies that were made here and Alma's own, lists of
// lines and tables of items, tables with few columns, vendors and funds that come after the lines that name them.
#include <gtest/gtest.h>

#include <string>

#include "core/formats/receipts.h"
#include "tests/unit/alma_files.h"

namespace accession::test {
namespace {

const LineId ordered_line("R2");

std::string ordered(const std::string& copies) {
    return R"({"number":"R2","status":{"value":"SENT"},"po_number":"PO1","type":{"value":"PRINTED_BOOK_OT"},)"
           R"("owner":{"value":"MAIN"},"vendor":{"value":"V"},"price":{"sum":"20.00","currency":{"value":"USD"}},)"
           R"("fund_distribution":[{"fund_code":{"value":"FU"},"percent":100}],"resource_metadata":{"title":"R"},)"
           R"("location":[{"quantity":2,"library":{"value":"B"})" +
           copies + "}]}";
}
const std::string no_copies = ordered("");
const std::string two_copies = ordered(R"(,"copy":[{"pid":"n1"},{"pid":"n2"}])");
const std::string received_copies = ordered(
    R"(,"copy":[{"pid":"n1","receive_date":"2026-03-02Z"},{"pid":"n2","receive_date":"2026-03-02Z"}])");

AlmaImportOptions replacing() {
    AlmaImportOptions options;
    options.existing = Existing::replace;
    return options;
}

void take_in(Workspace& workspace, const std::vector<AlmaFile>& files,
             const AlmaImportOptions& options = {}) {
    const ImportResult import = import_files(files, workspace, options);
    ASSERT_TRUE(import.ok);
    workspace.apply(import.facts);
}

std::vector<std::string> ids(const Workspace& workspace) {
    std::vector<std::string> all;
    for (const ItemId& id : workspace.items_of(ordered_line)) {
        all.push_back(id.str());
    }
    return all;
}

void receive(Workspace& workspace, const char* item) {
    workspace.apply(std::vector<Fact>{
        ItemReceived{ItemId(item), *Date::parse("2026-03-02"), "m", Process::none, "", "", ""}});
}

using Ids = std::vector<std::string>;

TEST(AlmaMeeting, ListedCopiesTakeThePlacesOfThoseMadeHere) {
    for (const AlmaImportOptions& options : {AlmaImportOptions{}, replacing()}) {
        Workspace workspace = workspace_of({{"a.json", no_copies}});
        EXPECT_EQ(ids(workspace), (Ids{"R2#i1", "R2#i2"}));
        take_in(workspace, {{"b.json", two_copies}}, options);
        EXPECT_EQ(ids(workspace), (Ids{"n1", "n2"}));
        take_in(workspace, {{"a.json", no_copies}}, options);
        EXPECT_EQ(ids(workspace), (Ids{"n1", "n2"})) << "what Alma lists no more is still there";
    }
}

TEST(AlmaMeeting, OneListedCopyTakesOnePlace) {
    Workspace workspace = workspace_of({{"a.json", no_copies}});
    receive(workspace, "R2#i2");
    const std::string one = ordered(R"(,"copy":[{"pid":"n1"}])");
    take_in(workspace, {{"b.json", one}}, replacing());
    EXPECT_EQ(ids(workspace), (Ids{"n1", "R2#i2"}));
    EXPECT_TRUE(workspace.find(ItemId("R2#i2"))->received_on) << "a receipt is not written over";
}

TEST(AlmaMeeting, WhatWasReceivedHereIsReceivedAndIsToldOfAlmasCopy) {
    Workspace workspace = workspace_of({{"a.json", no_copies}});
    receive(workspace, "R2#i1");
    take_in(workspace, {{"b.json", two_copies}});
    EXPECT_TRUE(workspace.find(ItemId("n1"))->received_on);
    EXPECT_EQ(workspace.find(ItemId("n1"))->status, Status::received);
    EXPECT_FALSE(workspace.find(ItemId("n2"))->received_on);
    const std::vector<Receipt> receipts = receipts_of(workspace, {});
    ASSERT_EQ(receipts.size(), 1U);
    EXPECT_EQ(receipts.front().pid, "n1");
}

TEST(AlmaMeeting, WhatAlmaHasReceivedIsNotSentTwice) {
    Workspace workspace = workspace_of({{"a.json", no_copies}});
    receive(workspace, "R2#i1");
    receive(workspace, "R2#i2");
    EXPECT_EQ(receipts_of(workspace, {}).size(), 2U);
    take_in(workspace, {{"b.json", received_copies}});
    EXPECT_EQ(ids(workspace), (Ids{"n1", "n2"}));
    EXPECT_TRUE(receipts_of(workspace, {}).empty());
}

TEST(AlmaMeeting, ClaimsAndWorkOrdersOfADepartmentFollowACopyToItsPlace) {
    Workspace workspace = workspace_of({{"a.json", no_copies}});
    Claim claim;
    claim.id = ClaimId("c");
    claim.line = ordered_line;
    claim.items = {ItemId("R2#i2"), ItemId("R2#i1")};
    workspace.put(claim);
    WorkOrder order;
    order.id = WorkOrderId("W:R2#i1");
    order.department = "ACQ";
    order.items = {ItemId("R2#i1")};
    workspace.put(order);
    receive(workspace, "R2#i1");
    take_in(workspace, {{"b.json", two_copies}});
    EXPECT_EQ(ids(workspace), (Ids{"n1", "n2"}));
    EXPECT_EQ(workspace.find(claim.id)->items, (std::vector{ItemId("n2"), ItemId("n1")}));
    EXPECT_EQ(workspace.find(order.id)->items, std::vector{ItemId("n1")});
    EXPECT_EQ(workspace.work_orders_of(ItemId("n1")), std::vector{order.id});
    const std::vector<Receipt> receipts = receipts_of(workspace, {});
    ASSERT_EQ(receipts.size(), 1U);
    EXPECT_EQ(receipts.front().pid, "n1");
    EXPECT_EQ(receipts.front().department, "ACQ");
}

TEST(AlmaMeeting, ACopyThatIsToBeBoundKeepsItsPlace) {
    Workspace workspace = workspace_of({{"a.json", no_copies}});
    WorkOrder order;
    order.id = WorkOrderId("b");
    order.kind = WorkOrderKind::binding;
    order.items = {ItemId("R2#i1")};
    workspace.put(order);
    take_in(workspace, {{"b.json", ordered(R"(,"copy":[{"pid":"n1"}])")}});
    EXPECT_EQ(ids(workspace), (Ids{"R2#i1", "n1"}));
}

const std::string line_list = "PO Line,Title,Quantity,Status,PO number\nR2,T,2,Sent,PO1\n";
const std::string item_sheet =
    "Orders,Item ID,Barcode,Library,Location\nR2,n1,b1,,\nR2,n2,b2,B,Shelf\n";

TEST(AlmaMeeting, AListAndATableOfItemsAreOneLine) {
    for (const bool list_first : {true, false}) {
        std::vector<AlmaFile> files = {{"list.csv", line_list}, {"items.csv", item_sheet}};
        if (!list_first) {
            std::swap(files[0], files[1]);
        }
        const Workspace workspace = workspace_of(files);
        const Line* const line = workspace.find(ordered_line);
        EXPECT_EQ(line->status, Status::sent);
        EXPECT_EQ(line->description.title, "T");
        EXPECT_EQ(ids(workspace), (Ids{"n1", "n2"}));
        EXPECT_EQ(workspace.find(ItemId("n1"))->barcode, "b1");
        EXPECT_EQ(workspace.find(ItemId("n1"))->title, line->title);
        EXPECT_EQ(workspace.find(ItemId("n2"))->location, "B/Shelf");
        EXPECT_NE(workspace.find(workspace.find(ItemId("n2"))->holdings), nullptr);
    }
}

TEST(AlmaMeeting, ATableOfItemsReplacesNoLine) {
    Workspace workspace = workspace_of({{"list.csv", line_list}});
    Line expected = *workspace.find(ordered_line);
    expected.last_copy = 2;
    take_in(workspace, {{"items.csv", item_sheet}}, replacing());
    EXPECT_EQ(*workspace.find(ordered_line), expected);
    EXPECT_EQ(ids(workspace), (Ids{"n1", "n2"}));
}

TEST(AlmaMeeting, ATableOfItemsChangesOfThemWhatItSays) {
    Workspace workspace = workspace_of({{"a.json", two_copies}});
    receive(workspace, "n1");
    Item expected = *workspace.find(ItemId("n1"));
    take_in(workspace, {{"items.csv", "Orders,Item ID,Barcode\nR2,n1,b9\n"}}, replacing());
    expected.barcode = "b9";
    EXPECT_EQ(*workspace.find(ItemId("n1")), expected);
    take_in(workspace, {{"items.csv", "Orders,Item ID,Receive date\nR2,n2,2026-03-04\n"}},
            replacing());
    EXPECT_EQ(workspace.find(ItemId("n2"))->received_on, Date::parse("2026-03-04"));
    EXPECT_EQ(workspace.find(ItemId("n2"))->status, Status::received);
}

TEST(AlmaMeeting, WhatATableSaysNothingOfStays) {
    Workspace workspace = workspace_of({{"a.json", two_copies}});
    receive(workspace, "n1");
    Line expected = *workspace.find(ordered_line);
    take_in(workspace, {{"prices.csv", "POL number,Price,Currency\nR2,25.50,EUR\n"}}, replacing());
    expected.cost.price = 2550;
    expected.cost.unit_price = 2550;
    expected.cost.currency = "EUR";
    expected.encumbrance = {EncumbranceState::encumbered, 2550, 2550};
    EXPECT_EQ(*workspace.find(ordered_line), expected);
    EXPECT_EQ(ids(workspace), (Ids{"n1", "n2"}));
    EXPECT_TRUE(workspace.find(ItemId("n1"))->received_on);
    EXPECT_EQ(workspace.find(OrderId("PO1"))->status, Status::sent);
}

TEST(AlmaMeeting, WhatATableSaysReplaces) {
    Workspace workspace = workspace_of({{"a.json", no_copies}});
    take_in(
        workspace,
        {{"list.csv",
          "POL number,Title,Quantity,Status,Note,Created date\nR2,New,3,Closed,x,2026-01-05\n"}},
        replacing());
    const Line* const line = workspace.find(ordered_line);
    EXPECT_EQ(line->description.title, "New");
    EXPECT_EQ(workspace.find(line->title)->title, "New");
    EXPECT_EQ(line->status, Status::closed);
    EXPECT_EQ(line->cost.quantity_physical, 3);
    EXPECT_EQ(line->locations.front().quantity_physical, 3);
    EXPECT_EQ(line->created_on, Date::parse("2026-01-05"));
    EXPECT_EQ(line->order, OrderId("PO1"));
    EXPECT_EQ(line->funds.size(), 1U);
}

TEST(AlmaMeeting, VendorsAndFundsThatComeLaterAreTakenIn) {
    Workspace workspace = workspace_of({{"a.json", no_copies}});
    EXPECT_EQ(workspace.find(VendorId("V"))->name, "");
    const std::string vendors =
        R"({"vendor":[{"code":"V","name":"Vendor V","account":[{"code":"a1"}]}]})";
    take_in(workspace, {{"vendors.json", vendors}});
    EXPECT_EQ(workspace.find(VendorId("V"))->name, "Vendor V");
    take_in(workspace, {{"vendors.json", R"({"vendor":[{"code":"V","name":"Other"}]})"}});
    EXPECT_EQ(workspace.find(VendorId("V"))->name, "Vendor V") << "that is a record of its own";
}

TEST(AlmaMeeting, WaitingForRenewalIsTheOlderNameOfRecurringRenewal) {
    const Workspace workspace =
        workspace_of({{"list.csv",
                       "POL number,Title,Status,PO Line Type,PO number\nW2,T,Waiting for Renewal,"
                       "Print Journal - Subscription,PO1\n"}});
    EXPECT_EQ(workspace.find(LineId("W2"))->status, Status::recurring_renewal);
}

TEST(AlmaMeeting, AmountsOfFundsAreReadAsTheyAreWritten) {
    const Workspace workspace =
        workspace_of({{"list.csv",
                       "POL number,Title,Price,Currency,Fund\nF1,T,20.00,CHF,HIST (15.00 CHF); ART "
                       "(5.00 CHF)\n"}});
    const std::vector<FundShare>& funds = workspace.find(LineId("F1"))->funds;
    ASSERT_EQ(funds.size(), 2U);
    EXPECT_EQ(funds[0], (FundShare{FundId("HIST"), false, 1500}));
    EXPECT_EQ(funds[1], (FundShare{FundId("ART"), false, 500}));
}

TEST(AlmaMeeting, AColumnOfOurOwnNameIsThatColumn) {
    const Workspace workspace =
        workspace_of({{"list.csv", "number,title,vendorName,vendor\nV1,T,Northfield Books,NBK\n"}});
    EXPECT_EQ(workspace.find(LineId("V1"))->vendor, VendorId("NBK"));
}

}  // namespace
}  // namespace accession::test
