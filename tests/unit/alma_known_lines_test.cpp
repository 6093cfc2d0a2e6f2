// SPDX-License-Identifier: Apache-2.0
// A line that was made here goes out by its number, and is known by it when it comes in again.
#include <gtest/gtest.h>

#include <string>

#include "core/formats/alma/export.h"
#include "core/formats/alma/ids.h"
#include "core/formats/receipts.h"
#include "tests/support/world.h"
#include "tests/unit/alma_files.h"

namespace accession::test {
namespace {

const std::string made_id = "019a0000-0000-7000-8000-000000000001";
const LineId made_line(made_id);

class AlmaKnownLines : public ::testing::Test {
protected:
    World world{RulebookKey::alma};

    void SetUp() override {
        Command make = world.command("create_line", made_id);
        make.set["type"].text = "PRINTED_BOOK_OT";
        make.set["owner"].text = "MAIN";
        make.set["title"].text = "Made here";
        make.set["number"].text = "POL-77";
        make.set["copies"].text = "2";
        make.set["location"].text = "MAIN/STACKS";
        make.set["price"].text = "10.00";
        make.set["currency"].text = "USD";
        ASSERT_EQ(world.act(make).codes, Codes{});
        Command receive = world.command("receive", made_id);
        receive.items = {ItemId(made_id + ".i1")};
        ASSERT_EQ(world.act(receive).codes, Codes{});
        Command invoice = world.command("create_invoice", made_id);
        invoice.args = {{"number", "INV-1"}, {"amount", "4.00"}};
        ASSERT_EQ(world.act(invoice).codes, Codes{});
    }

    [[nodiscard]] AlmaFile lines() const {
        return {"lines.json", export_alma_lines(world.workspace)};
    }
    [[nodiscard]] AlmaFile invoices() const {
        return {"invoices.json", export_alma_invoices(world.workspace)};
    }
    ImportResult take_in(const std::vector<AlmaFile>& files, Existing policy) {
        AlmaImportOptions options;
        options.existing = policy;
        ImportResult import = import_files(files, world.workspace, options);
        EXPECT_TRUE(import.ok);
        world.workspace.apply(import.facts);
        return import;
    }
};

TEST_F(AlmaKnownLines, IdsOfCommandsAreNoneOfAlmas) {
    const Line line = *world.workspace.find(made_line);
    for (const char* id : {"L1.i1", "L1.h12", "W1.item"}) {
        EXPECT_TRUE(is_made_up(id, line)) << id;
    }
    for (const char* id : {"23100000000000101", "L1.i", "L1.i1x", "L1.x1", "item", "i1", ""}) {
        EXPECT_FALSE(is_made_up(id, line)) << id;
    }
}

TEST_F(AlmaKnownLines, AReceiptOfACopyThatAlmaDoesNotKnowIsOfANewItem) {
    const auto receipts = receipts_of(world.workspace, {});
    ASSERT_EQ(receipts.size(), 1U);
    EXPECT_EQ(receipts[0].line, "POL-77");
    EXPECT_EQ(receipts[0].pid, "");
}

TEST_F(AlmaKnownLines, NoIdOfOursGoesOut) {
    for (const std::string& file : {lines().second, invoices().second}) {
        EXPECT_EQ(file.find(made_id), std::string::npos) << file;
    }
    EXPECT_NE(invoices().second.find(R"("po_line": "POL-77")"), std::string::npos);
}

TEST_F(AlmaKnownLines, AnotherWorkspaceGetsTheCopiesThatAreOrdered) {
    const Workspace other = workspace_of({lines(), invoices()});
    const LineId line("POL-77");
    ASSERT_NE(other.find(line), nullptr);
    EXPECT_EQ(other.find(line)->cost.quantity_physical, 2);
    EXPECT_EQ(other.items_of(line).size(), 2U);
    EXPECT_EQ(other.invoices_of(line).size(), 1U);
}

TEST_F(AlmaKnownLines, OurOwnExportChangesNothing) {
    const Hash128 before = world.workspace.state_hash();
    take_in({lines(), invoices()}, Existing::keep);
    EXPECT_EQ(world.workspace.state_hash(), before);
}

TEST_F(AlmaKnownLines, WithReplaceItIsTheSameLine) {
    const Line before = *world.workspace.find(made_line);
    take_in({lines(), invoices()}, Existing::replace);
    EXPECT_EQ(world.workspace.find(LineId("POL-77")), nullptr);
    const Line& line = *world.workspace.find(made_line);
    EXPECT_EQ(line.holdings, before.holdings);
    EXPECT_EQ(line.cost.quantity_physical, 2);
    const auto items = world.workspace.items_of(made_line);
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(world.workspace.find(items[0])->status, Status::received);
    EXPECT_EQ(world.workspace.invoices_of(made_line).size(), 1U);
}

TEST_F(AlmaKnownLines, ATableOfItLaysWhatItSaysOntoIt) {
    take_in({{"list.csv", "number,price,currency\nPOL-77,12.00,USD\n"}}, Existing::replace);
    const Line& line = *world.workspace.find(made_line);
    EXPECT_EQ(line.cost.price, 1200);
    EXPECT_EQ(line.description.title, "Made here");
    EXPECT_EQ(world.workspace.items_of(made_line).size(), 2U);
}

TEST_F(AlmaKnownLines, AlmasCopiesTakeThePlacesOfThoseOfACommand) {
    const std::string alma =
        R"({"number":"POL-77","status":{"value":"INREVIEW"},"type":{"value":"PRINTED_BOOK_OT"},)"
        R"("owner":{"value":"MAIN"},"resource_metadata":{"title":"Made here","mms_id":{"value":"99100"}},)"
        R"("location":[{"quantity":2,"library":{"value":"MAIN"},"shelving_location":"STACKS",)"
        R"("copy":[{"pid":"231"},{"pid":"232"}]}]})";
    take_in({{"alma.json", alma}}, Existing::keep);
    const auto items = world.workspace.items_of(made_line);
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0], ItemId("231"));
    EXPECT_EQ(world.workspace.find(items[0])->status, Status::received);
    EXPECT_EQ(receipts_of(world.workspace, {}).front().pid, "231");
}

TEST_F(AlmaKnownLines, ItsOrderIsKnownByItsNumberToo) {
    Order order;
    order.id = OrderId("019a0000-0000-7000-8000-000000000002");
    order.number = "PO-9";
    world.workspace.put(order);
    Order nameless;
    nameless.id = OrderId("019a0000-0000-7000-8000-000000000003");
    world.workspace.put(nameless);
    take_in({{"list.csv", "number,title,order\nPOL-77,Made here,PO-9\nPOL-78,Other,\n"}},
            Existing::replace);
    EXPECT_EQ(world.workspace.find(made_line)->order, order.id);
    EXPECT_EQ(world.workspace.find(OrderId("PO-9")), nullptr);
    EXPECT_EQ(world.workspace.find(LineId("POL-78"))->order, OrderId());
}

TEST_F(AlmaKnownLines, ALineWhoseIdIsTheNumberGoesFirst) {
    Line other;
    other.id = LineId("POL-77");
    other.number = "POL-77";
    world.workspace.put(other);
    const Line before = *world.workspace.find(made_line);
    take_in({{"list.csv", "number,price,currency\nPOL-77,12.00,USD\n"}}, Existing::replace);
    EXPECT_EQ(world.workspace.find(LineId("POL-77"))->cost.price, 1200);
    EXPECT_EQ(*world.workspace.find(made_line), before);
}

TEST_F(AlmaKnownLines, VendorsAndFundsAreKnownByTheirCodes) {
    Vendor vendor;
    vendor.id = VendorId("0b1c");
    vendor.code = "HARB";
    vendor.name = "Harbour Books";
    Fund fund;
    fund.id = FundId("77aa");
    fund.code = "BIO";
    const Fact known[] = {VendorRecorded{vendor}, FundRecorded{fund}};
    world.workspace.apply(known);
    world.amend(made_line, [](Line& line) {
        line.vendor = VendorId("0b1c");
        line.funds = {{.fund = FundId("77aa"), .value = whole_ppm}};
    });
    const AlmaFile file = lines();
    EXPECT_NE(file.second.find("\"HARB\""), std::string::npos);
    EXPECT_NE(file.second.find("\"BIO\""), std::string::npos);
    EXPECT_EQ(file.second.find("0b1c"), std::string::npos);
    take_in({file}, Existing::replace);
    EXPECT_EQ(world.workspace.find(made_line)->vendor, VendorId("0b1c"));
    EXPECT_EQ(world.workspace.find(made_line)->funds.front().fund, FundId("77aa"));
    EXPECT_EQ(world.workspace.find(VendorId("HARB")), nullptr);
    EXPECT_EQ(world.workspace.find(FundId("BIO")), nullptr);
    const AlmaFile own{"v.json", R"({"vendor":[{"code":"HARB","name":"Harbour Books and Maps"}]})"};
    take_in({own}, Existing::replace);
    EXPECT_EQ(world.workspace.find(VendorId("0b1c"))->name, "Harbour Books and Maps");
}

}  // namespace
}  // namespace accession::test
