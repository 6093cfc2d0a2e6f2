// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/import.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "tests/unit/folio_files.h"

namespace accession::test {
namespace {

const LineId lichens("70010000-0000-4000-8000-000000000011");
const LineId tides("70010000-0000-4000-8000-000000000012");
const LineId quarterly("70020000-0000-4000-8000-000000000011");

Workspace loaded_library() {
    const FolioImport import = library().import();
    EXPECT_TRUE(import.ok);
    Workspace workspace;
    workspace.apply(import.facts);
    return workspace;
}

TEST(FolioImport, CountsWhatCameIn) {
    const FolioImport import = library().import();
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(import.orders, 2U);
    EXPECT_EQ(import.lines, 3U);
    EXPECT_EQ(import.items, 6U);
    EXPECT_EQ(import.titles, 1U);
    EXPECT_EQ(import.files_read, 12U);
    EXPECT_EQ(import.files_ignored, 2U);
    EXPECT_EQ(count_of(import, "record_kind_not_imported"), 2U);
}

TEST(FolioImport, ReadsAnOrder) {
    const Workspace workspace = loaded_library();
    const Order* order = workspace.find(OrderId("70010000-0000-4000-8000-000000000001"));
    ASSERT_NE(order, nullptr);
    EXPECT_EQ(order->number, "7001");
    EXPECT_EQ(order->status, Status::open);
    EXPECT_EQ(order->continuity, Continuity::one_time);
    EXPECT_EQ(order->sent_on, Date::parse("2026-03-02"));
    EXPECT_EQ(order->notes, std::vector<std::string>{"Ask for signed copies"});
    EXPECT_EQ(order->extra, R"({"customFields":{"shelf":"harbour"},)"
                            R"("dateOrdered":"2026-03-02T09:15:00.000+0000","manualPo":false})");
    ASSERT_NE(workspace.find(order->vendor), nullptr);
    EXPECT_EQ(workspace.find(order->vendor)->name, "Harbour Books");
}

TEST(FolioImport, ReadsTheDescriptionOfALine) {
    const Workspace workspace = loaded_library();
    const Line* line = workspace.find(lichens);
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->number, "7001-1");
    EXPECT_EQ(line->description.title, "Lichens of the harbour wall");
    EXPECT_EQ(line->description.author, "Okafor, Ngozi");
    EXPECT_EQ(line->description.publisher, "Saltmarsh Press");
    EXPECT_EQ(line->description.publication_year, "2025");
    EXPECT_EQ(line->description.edition, "2nd edition");
    EXPECT_EQ(line->description.product_ids,
              (std::vector<std::string>{"9783161484100", "3161484100 (hbk.)"}));
    EXPECT_EQ(line->title, TitleId("70010000-0000-4000-8000-000000000021"));
    EXPECT_EQ(line->acquisition_method, "Purchase");
    EXPECT_EQ(line->vendor_account, "LIB-17");
    EXPECT_EQ(line->vendor_references, std::vector<std::string>{"HB/2026/88"});
    EXPECT_EQ(line->receiving_note, "One copy is for the reading room");
    EXPECT_EQ(line->expected_on, Date::parse("2026-04-20"));
    EXPECT_EQ(line->created_on, Date::parse("2026-03-01"));
    EXPECT_TRUE(line->rush);
}

TEST(FolioImport, ReadsWhatALineCostsAndWhoPays) {
    const Workspace workspace = loaded_library();
    const Line& line = *workspace.find(lichens);
    EXPECT_EQ(line.cost.currency, "EUR");
    EXPECT_EQ(line.cost.unit_price, 2450);
    EXPECT_EQ(line.cost.discount, 100'000);
    EXPECT_TRUE(line.cost.discount_is_percent);
    EXPECT_EQ(line.cost.additional, 325);
    EXPECT_EQ(line.cost.price, 4735);
    ASSERT_EQ(line.funds.size(), 2U);
    EXPECT_EQ(line.funds[0].value, 600'000);
    EXPECT_FALSE(line.funds[1].is_percent);
    EXPECT_EQ(line.funds[1].value, 1894);
    EXPECT_EQ(workspace.find(line.funds[1].fund)->code, "COAST");
    EXPECT_EQ(line.encumbrance, (Encumbrance{EncumbranceState::encumbered, 4735, 4735}));
}

TEST(FolioImport, ReadsTheStateAndTheVendorOfALine) {
    const Workspace workspace = loaded_library();
    const Line& line = *workspace.find(lichens);
    EXPECT_EQ(line.status, Status::none);
    EXPECT_EQ(line.receipt, Status::awaiting_receipt);
    EXPECT_EQ(line.payment, Status::awaiting_payment);
    EXPECT_EQ(line.vendor, VendorId("4a1b0000-0000-4000-8000-0000000000a1"));
    EXPECT_EQ(line.physical_inventory, CreateInventory::instance_holding_item);
    EXPECT_EQ(line.sent_on, Date::parse("2026-03-02"));
    ASSERT_EQ(line.locations.size(), 2U);
    EXPECT_EQ(line.locations[0].location, "Reading room");
    EXPECT_EQ(line.locations[1].holdings, HoldingsId("4a1b0000-0000-4000-8000-0000000000a8"));
    EXPECT_EQ(line.holdings, std::vector{line.locations[1].holdings});

    const Line& online = *workspace.find(tides);
    EXPECT_EQ(online.format, Format::electronic);
    EXPECT_TRUE(online.independent_receipt);
    EXPECT_EQ(online.expected_on, Date::parse("2026-05-01"));
    EXPECT_EQ(online.acquisition_method, "4a1b0000-0000-4000-8000-0000000000b9");
    EXPECT_EQ(workspace.find(quarterly)->continuity, Continuity::continuous);
}

TEST(FolioImport, KeepsWhatItDoesNotInterpret) {
    const Workspace workspace = loaded_library();
    const std::string& extra = workspace.find(lichens)->extra;
    EXPECT_NE(extra.find(R"("exchangeRate":1.08)"), std::string::npos);
    EXPECT_NE(extra.find("Lindqvist, Per"), std::string::npos);
    EXPECT_NE(extra.find(R"("refNumberType":"Vendor order reference number")"), std::string::npos);
    EXPECT_EQ(extra.find("Okafor"), std::string::npos);
    EXPECT_EQ(extra.find("volumes"), std::string::npos);
}

TEST(FolioImport, ReadsPieces) {
    const Workspace workspace = loaded_library();
    const auto ids = workspace.items_of(lichens);
    ASSERT_EQ(ids.size(), 2U);
    const Item& first = *workspace.find(ids[0]);
    EXPECT_EQ(first.status, Status::received);
    EXPECT_EQ(first.process, Process::none);
    EXPECT_EQ(first.inventory_status, "In process");
    EXPECT_EQ(first.barcode, "30017000001");
    EXPECT_EQ(first.call_number, "QK 597 .O43");
    EXPECT_EQ(first.description, "copy 1");
    EXPECT_EQ(first.note, "Signed");
    EXPECT_EQ(first.location, "Reading room");
    EXPECT_EQ(first.received_on, Date::parse("2026-04-17"));
    const Item& second = *workspace.find(ids[1]);
    EXPECT_EQ(second.status, Status::expected);
    EXPECT_EQ(second.inventory_status, "On order");
    EXPECT_EQ(second.expected_on, Date::parse("2026-04-20"));
    EXPECT_EQ(second.holdings, HoldingsId("4a1b0000-0000-4000-8000-0000000000a8"));
}

TEST(FolioImport, NumbersPiecesThatHaveNoNumber) {
    const FolioImport import = library().import();
    const auto told = findings_of(import, "sequence_number_missing");
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().record, "7002-1");
    EXPECT_EQ(told.front().params, (Params{{"count", "4"}}));
    Workspace workspace;
    workspace.apply(import.facts);
    std::int32_t expected = 0;
    for (const ItemId& id : workspace.items_of(quarterly)) {
        EXPECT_EQ(workspace.find(id)->sequence, ++expected);
    }
    EXPECT_EQ(expected, 4);
    EXPECT_EQ(workspace.find(workspace.items_of(quarterly)[2])->status, Status::claim_sent);
}

TEST(FolioImport, TheSameFilesTwiceChangeNothing) {
    const Workspace workspace = loaded_library();
    const FolioImport again = library().import(workspace);
    EXPECT_TRUE(again.ok);
    EXPECT_EQ(again.lines, 3U);
    EXPECT_TRUE(again.facts.empty());
    EXPECT_EQ(count_of(again, "record_replaced"), 0U);
}

TEST(FolioImport, TheOrderOfFilesDoesNotMatter) {
    const Workspace forward = loaded_library();
    FolioFiles backward = library();
    std::ranges::reverse(backward.names);
    std::ranges::reverse(backward.contents);
    Workspace workspace;
    workspace.apply(backward.import().facts);
    EXPECT_EQ(*workspace.find(lichens), *forward.find(lichens));
    EXPECT_EQ(*workspace.find(quarterly), *forward.find(quarterly));
}

TEST(FolioImport, FilesMayComeOneByOne) {
    const Workspace whole = loaded_library();
    Workspace workspace;
    // Lines and titles before their orders; pieces last, for they are nothing without their line.
    FolioFiles files = library();
    for (const bool pieces : {false, true}) {
        for (std::size_t i = 0; i < files.names.size(); ++i) {
            if (files.names[i].starts_with("pieces") == pieces) {
                const FolioImport import = import_one(files.names[i], files.contents[i], workspace);
                EXPECT_TRUE(import.ok) << files.names[i];
                workspace.apply(import.facts);
            }
        }
    }
    EXPECT_EQ(workspace.find(lichens)->vendor, whole.find(lichens)->vendor);
    EXPECT_EQ(workspace.find(lichens)->title, whole.find(lichens)->title);
    EXPECT_EQ(workspace.find(quarterly)->continuity, Continuity::continuous);
    EXPECT_EQ(workspace.items_of(lichens).size(), 2U);
}

constexpr const char* unreceivable_piece =
    R"({"id": "70010000-0000-4000-8000-000000000032", "receivingStatus": "Unreceivable",
        "poLineId": "70010000-0000-4000-8000-000000000011", "format": "Physical"})";

/// What was done here since the last import must not be undone by the next one.
TEST(FolioImport, WhatIsHereStaysAsItIs) {
    const Workspace workspace = loaded_library();
    const FolioImport import = import_one("piece.json", unreceivable_piece, workspace);
    ASSERT_TRUE(import.ok);
    EXPECT_TRUE(import.facts.empty());
    EXPECT_EQ(import.kept, 1U);
    EXPECT_EQ(count_of(import, "record_kept"), 1U);
}

TEST(FolioImport, WhatIsNewComesInBesideWhatStays) {
    const Workspace workspace = loaded_library();
    const FolioImport import = import_one("piece.json", R"({
        "id": "70010000-0000-4000-8000-000000000099", "receivingStatus": "Expected",
        "sequenceNumber": 7, "titleId": "70010000-0000-4000-8000-000000000021",
        "poLineId": "70010000-0000-4000-8000-000000000011", "format": "Physical"})",
                                          workspace);
    ASSERT_EQ(import.facts.size(), 1U);
    EXPECT_EQ(std::get<ItemRecorded>(import.facts.front()).record->sequence, 7);
}

TEST(FolioImport, TellsWhatItReplaces) {
    const Workspace workspace = loaded_library();
    const FolioImport import =
        import_one("piece.json", unreceivable_piece, workspace, Existing::replace);
    ASSERT_TRUE(import.ok);
    ASSERT_EQ(import.facts.size(), 1U);
    const auto& item = *std::get<ItemRecorded>(import.facts.front()).record;
    EXPECT_EQ(item.status, Status::unreceivable);
    EXPECT_EQ(item.sequence, 2);
    EXPECT_EQ(item.title, workspace.find(lichens)->title);
    EXPECT_EQ(count_of(import, "record_replaced"), 1U);
    EXPECT_EQ(count_of(import, "sequence_number_missing"), 0U);
}

TEST(FolioImport, TakesWrappedPiecesApart) {
    const FolioImport import = import_one("wrapper.json", R"({"wrapperPieces": [{
        "vendorId": "v",
        "piece": {"id": "p", "poLineId": "l", "titleId": "t", "format": "Physical",
                  "receivingStatus": "Expected", "sequenceNumber": 1},
        "poLine": {"id": "l", "purchaseOrderId": "o", "poLineNumber": "9-1",
                   "orderFormat": "Other", "titleOrPackage": "Globe",
                   "cost": {"currency": "USD", "listUnitPrice": 1, "quantityPhysical": 1}},
        "title": {"id": "t", "title": "Globe", "poLineId": "l"},
        "purchaseOrder": {"id": "o", "poNumber": "9", "orderType": "One-Time", "vendor": "v"}
    }]})");
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(import.orders + import.lines + import.items + import.titles, 4U);
    EXPECT_TRUE(import.findings.empty());
}

TEST(FolioImport, AnOldSumOfQuantitiesGoesToTheKindOfTheLine) {
    const FolioImport import = import_one("line.json", R"({
        "id": "l", "poLineNumber": "9-1", "orderFormat": "Electronic Resource",
        "titleOrPackage": "Atlas", "locations": [{"locationId": "x", "quantity": 2}],
        "vendorDetail": {"refNumber": "R-1", "refNumberType": "Vendor internal number"},
        "cost": {"currency": "USD", "listUnitPriceElectronic": 5, "quantityElectronic": 2}})");
    ASSERT_TRUE(import.ok);
    const Line& line = *std::get<LineRecorded>(import.facts.front()).record;
    EXPECT_EQ(line.locations.at(0).quantity_electronic, 2);
    EXPECT_EQ(line.vendor_references, std::vector<std::string>{"R-1"});
    EXPECT_EQ(line.cost.price, 1000);
}

}  // namespace
}  // namespace accession::test
