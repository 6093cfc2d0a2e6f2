// SPDX-License-Identifier: Apache-2.0
// Alma's JSON taken in: what becomes of its records, and what of those that cannot be taken.
#include "core/formats/alma/import.h"

#include <gtest/gtest.h>

#include <string>

#include "core/formats/alma/words.h"
#include "tests/unit/alma_files.h"

namespace accession::test {
namespace {

const LineId estuary("POL-5002");
const LineId salt("POL-5003");
const ItemId second_copy("23100000000000102");

TEST(AlmaImport, CountsWhatCameInAndWhatCouldNot) {
    const ImportResult import = import_files(whole_library());
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(import.lines, 3U);
    EXPECT_EQ(import.orders, 2U);
    EXPECT_EQ(import.titles, 3U);
    EXPECT_EQ(import.items, 4U);
    EXPECT_EQ(import.invoices, 1U);
    EXPECT_EQ(import.left_out, 1U);
    EXPECT_EQ(import.files_read, 3U);
    const auto missing = told(import, "required_field_missing");
    const auto bad = std::ranges::find(missing, "number", &ImportFinding::path);
    ASSERT_NE(bad, missing.end());
    EXPECT_EQ(bad->severity, Severity::error);
    EXPECT_EQ(bad->record, "po_line[3]");
    EXPECT_EQ(bad->file, "po_lines.json");
}

TEST(AlmaImport, ReadsALine) {
    const Workspace workspace = workspace_of(whole_library());
    const Line* line = workspace.find(lichens);
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->number, "POL-5001");
    EXPECT_EQ(line->status, Status::sent);
    EXPECT_EQ(line->sent_on, Date::parse("2026-02-10"));
    EXPECT_EQ(line->type, "PRINTED_BOOK_OT");
    EXPECT_EQ(line->format, Format::physical);
    EXPECT_EQ(line->continuity, Continuity::one_time);
    EXPECT_EQ(line->description.title, "Lichens of the harbour wall");
    EXPECT_EQ(line->description.product_ids, std::vector<std::string>{"9783161484100"});
    EXPECT_EQ(line->vendor, VendorId("HARB-1"));
    EXPECT_EQ(line->vendor_references, std::vector<std::string>{"HB/88"});
    EXPECT_EQ(line->acquisition_method, "purchase");
    EXPECT_EQ(line->source, LineSource::manual);
    EXPECT_EQ(line->cost.price, 2500);
    EXPECT_EQ(line->cost.currency, "EUR");
    EXPECT_EQ(line->cost.quantity_physical, 2);
    EXPECT_EQ(line->claiming.expected_receipt_days, 60);
    EXPECT_EQ(line->claiming.grace_days, std::nullopt);  // 0 is "nobody has set it"
    EXPECT_EQ(line->notes, std::vector<std::string>{"Signed copies, please"});
    EXPECT_TRUE(line->rush);
    ASSERT_EQ(line->funds.size(), 2U);
    EXPECT_EQ(line->funds[0].value, 600'000);
    EXPECT_EQ(line->funds[1].value, 400'000);
}

TEST(AlmaImport, MakesHoldingsAndItemsOfPlacesAndCopies) {
    const Workspace workspace = workspace_of(whole_library());
    const Item* first = workspace.find(first_copy);
    const Item* second = workspace.find(second_copy);
    ASSERT_TRUE(first != nullptr && second != nullptr);
    EXPECT_EQ(first->line, lichens);
    EXPECT_EQ(first->barcode, "SM0001");
    EXPECT_EQ(first->location, "MAIN/STACKS");
    EXPECT_EQ(first->status, Status::expected);
    EXPECT_EQ(first->expected_on, Date::parse("2026-04-10"));
    EXPECT_EQ(second->status, Status::received);
    EXPECT_EQ(second->received_on, Date::parse("2026-02-20"));
    EXPECT_EQ(second->process, Process::none);
    EXPECT_EQ(second->enumeration, "v.1:2");
    EXPECT_EQ(second->sequence, 2);
    const Holdings* holdings = workspace.find(first->holdings);
    ASSERT_NE(holdings, nullptr);
    EXPECT_EQ(holdings->title, TitleId("991000000000101"));
    EXPECT_EQ(workspace.find(salt)->cost.quantity_physical, 2);
    EXPECT_EQ(workspace.items_of(salt).size(), 2U);  // ordered, though not listed
}

TEST(AlmaImport, MakesAnEResourceOfAnElectronicLine) {
    const Workspace workspace = workspace_of(whole_library());
    const Line* line = workspace.find(estuary);
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->format, Format::electronic);
    EXPECT_EQ(line->continuity, Continuity::continuous);
    EXPECT_EQ(line->status, Status::waiting_for_manual_renewal);  // its description is known
    EXPECT_TRUE(line->renewal.manual);
    EXPECT_EQ(line->renewal.notice_days, 30);
    EXPECT_EQ(line->renewal.subscription_interval_days, 90);
    const auto resources = workspace.eresources_of(estuary);
    ASSERT_EQ(resources.size(), 1U);
    EXPECT_TRUE(workspace.find(resources.front())->active);
}

TEST(AlmaImport, MakesOrdersThatFollowTheirLines) {
    const Workspace workspace = workspace_of(whole_library());
    const Order* order = workspace.find(OrderId("PO-77"));
    ASSERT_NE(order, nullptr);
    EXPECT_EQ(order->number, "PO-77");
    EXPECT_EQ(order->status, Status::sent);
    EXPECT_EQ(order->sent_on, Date::parse("2026-02-01"));
    EXPECT_EQ(order->vendor, VendorId("HARB-1"));
    EXPECT_TRUE(workspace.find(salt)->order.empty());
}

TEST(AlmaImport, InvoicesTakeTheirPartOfTheEncumbrance) {
    const Workspace workspace = workspace_of(whole_library());
    const Invoice* invoice = workspace.find(InvoiceId("18400000000000101"));
    ASSERT_NE(invoice, nullptr);
    EXPECT_EQ(invoice->status, Status::approved);
    ASSERT_EQ(invoice->lines.size(), 1U);
    EXPECT_EQ(invoice->lines.front().amount, 1000);
    const Encumbrance& encumbrance = workspace.find(lichens)->encumbrance;
    EXPECT_EQ(encumbrance.state, EncumbranceState::encumbered);
    EXPECT_EQ(encumbrance.amount, 1500);
    EXPECT_EQ(encumbrance.initial, 2500);
}

TEST(AlmaImport, AVendorOfItsOwnFileSaysMoreThanALine) {
    const Workspace workspace = workspace_of(whole_library());
    const Vendor* vendor = workspace.find(VendorId("HARB-1"));
    ASSERT_NE(vendor, nullptr);
    EXPECT_EQ(vendor->name, "Harbour Books Ltd");
    EXPECT_FALSE(vendor->active);
    EXPECT_EQ(workspace.find(FundId("BIO"))->name, "Biology");
}

TEST(AlmaImport, PaidOnlyCountsOnceTheInvoiceIsClosed) {
    const auto status_of = [](const char* payment, const char* status) {
        const std::string text = std::string(R"({"number":"N","invoice_lines":{},"payment":)") +
                                 R"({"payment_status":{"value":")" + payment +
                                 R"("}},"invoice_status":{"value":")" + status + "\"}}";
        return workspace_of({{"i.json", text}}).find(InvoiceId("N"))->status;
    };
    EXPECT_EQ(status_of("PAID", "CLOSED"), Status::paid);
    EXPECT_EQ(status_of("PAID", "ACTIVE"), Status::approved);
    EXPECT_EQ(status_of("NOT_PAID", "CLOSED"), Status::approved);
    EXPECT_EQ(status_of("NOT_PAID", "ACTIVE"), Status::in_approval);
}

TEST(AlmaImport, StatusCodesAreReadEitherWay) {
    using alma_words::line_status;
    EXPECT_EQ(line_status("INREVIEW", ""), Status::in_review);
    EXPECT_EQ(line_status("In Review", ""), Status::in_review);
    EXPECT_EQ(line_status("WFI", ""), Status::waiting_for_invoice);
    EXPECT_EQ(line_status("X", "Under Evaluation (Renewal)"), Status::under_evaluation_renewal);
    EXPECT_EQ(line_status("CANCELED", ""), line_status("CANCELLED", ""));
    EXPECT_EQ(line_status("waiting-for invoice!", ""), Status::waiting_for_invoice);
    EXPECT_EQ(line_status("X", "Lost"), std::nullopt);
    EXPECT_EQ(line_status("SEN", "SENTX"), std::nullopt);
}

TEST(AlmaImport, AnUnknownStatusIsLookedAt) {
    const ImportResult import = import_files(
        {{"l.json", R"({"number":"P","status":{"value":"LOST"},"resource_metadata":{}})"}});
    EXPECT_TRUE(import.ok);
    ASSERT_EQ(told(import, "unknown_enum_value").size(), 1U);
    EXPECT_EQ(told(import, "unknown_enum_value").front().path, "status");
    Workspace workspace = alma_workspace();
    workspace.apply(import.facts);
    EXPECT_EQ(workspace.find(LineId("P"))->status, Status::in_review);
}

TEST(AlmaImport, WhatCannotBeUsedIsTold) {
    const ImportResult import = import_files({{"l.json", R"([
        {"number":"P","type":"X_NEW_CO","owner":{"value":["A"]},"price":{"sum":"much"},
         "created_date":"2026-02-30Z","expected_receipt_interval":-3,
         "resource_metadata":{"title":"T","isbn":"9783161484101"},
         "fund_distribution":[{"percent":10}, 7],
         "location":["x",{"quantity":1,"copy":[{"pid":"1"},{"pid":"1"},4]}]}])"}});
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(import.lines, 1U);
    EXPECT_EQ(told(import, "unknown_line_type").size(), 1U);
    EXPECT_EQ(told(import, "invalid_date").size(), 1U);
    EXPECT_EQ(told(import, "number_out_of_range").size(), 1U);
    EXPECT_EQ(told(import, "isbn_check_digit").size(), 1U);
    EXPECT_EQ(told(import, "item_on_two_lines").size(), 1U);
    EXPECT_GE(told(import, "wrong_type").size(), 4U);
}

TEST(AlmaImport, AnUnreadableFileLeavesEverythingOut) {
    auto files = whole_library();
    files.emplace_back("cut.json", R"({"po_line":[{"number":)");
    const ImportResult import = import_files(files);
    EXPECT_FALSE(import.ok);
    EXPECT_TRUE(import.facts.empty());
    ASSERT_EQ(told(import, "invalid_json").size(), 1U);
    EXPECT_EQ(told(import, "invalid_json").front().offset, 22U);
}

TEST(AlmaImport, QuantitiesDoNotFillTheMemory) {
    std::string page = "[";
    for (int i = 0; i < 12; ++i) {
        page += (i == 0 ? "" : ",") + std::string(R"({"number":"P)") + std::to_string(i) +
                R"(","resource_metadata":{},"location":[{"quantity":99999}]})";
    }
    const ImportResult import = import_files({{"l.json", page + "]"}});
    EXPECT_TRUE(import.ok);
    EXPECT_LE(import.items, 1'000'000U);
    EXPECT_EQ(told(import, "too_many_copies").size(), 2U);
}

TEST(AlmaImport, APriceWithoutACurrencyIsInTheUsualOneAndTold) {
    const std::string table =
        "PO Line;Title;Price\nP1;a;12,50\nP2;b;12,50 \xE2\x82\xAC\nP3;c;gbp 3\n";
    AlmaImportOptions options;
    options.usual_currency = "CHF";
    const ImportResult import = import_files({{"t.csv", table}}, alma_workspace(), options);
    Workspace workspace = alma_workspace();
    workspace.apply(import.facts);
    const auto cost_of = [&](const char* id) { return workspace.find(LineId(id))->cost; };
    EXPECT_EQ(cost_of("P1").currency, "CHF");
    EXPECT_EQ(cost_of("P2").currency, "EUR");
    EXPECT_EQ(cost_of("P2").price, 1250);
    EXPECT_EQ(cost_of("P3").currency, "GBP");
    ASSERT_EQ(told(import, "currency_assumed").size(), 1U);
    EXPECT_EQ(told(import, "currency_assumed").front().params,
              (Params{{"count", "1"}, {"currency", "CHF"}}));
}

TEST(AlmaImport, HeadingsAreReadInTheDesksLanguages) {
    for (const char* heads :
         {"Bestellposten;Titel;Lieferant;Preis;Stückzahl",
          "Ligne de commande;Titre;Fournisseur;Prix;Quantité",
          "Línea de pedido;Título;Proveedor;Precio;Cantidad", "Line;Title;Vendor;Price;Qty"}) {
        const std::string table = std::string(heads) + "\nP1;Salt;V;EUR 2;2\n";
        Workspace workspace = alma_workspace();
        workspace.apply(import_files({{"t.csv", table}}).facts);
        const Line* const line = workspace.find(LineId("P1"));
        ASSERT_NE(line, nullptr) << heads;
        EXPECT_EQ(line->vendor, VendorId("V")) << heads;
        EXPECT_EQ(line->cost.price, 200) << heads;
        EXPECT_EQ(workspace.items_of(line->id).size(), 2U) << heads;
    }
}

TEST(AlmaImport, OtherJsonIsLeftAside) {
    const ImportResult import =
        import_files({{"a.json", R"({"poLines":[{"poLineNumber":"1"}]})"}, {"b.json", "[1,2]"}});
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(import.files_ignored, 2U);
    EXPECT_TRUE(import.facts.empty());
}

TEST(AlmaImport, ABarcodeOnTwoCopiesIsTold) {
    const AlmaFile two{"i.csv", "POL Number,Title,Barcode,Item ID\n1,Salt,B1,23\n2,Pepper,B1,24\n"};
    const auto told = [](const ImportResult& import) {
        return std::ranges::count_if(import.findings, [](const auto& finding) {
            return finding.code == "duplicate_barcode";
        });
    };
    Workspace workspace = alma_workspace();
    const ImportResult first = import_files({two}, workspace);
    EXPECT_EQ(told(first), 1);
    workspace.apply(first.facts);
    EXPECT_EQ(told(import_files({two}, workspace)), 1) << "they are the same two";
    const AlmaFile third{"j.csv", "POL Number,Title,Barcode,Item ID\n3,Mace,B1,25\n"};
    EXPECT_EQ(told(import_files({third}, workspace)), 2) << "both that are here";
}

TEST(AlmaImport, AHeadingThatNoTableHasIsTold) {
    AlmaImportOptions options;
    options.columns = {{"Our no.", "number"}, {"Titel", "title"}};
    const ImportResult import =
        import_files({{"t.csv", "Our no.,Title\n7,Salt\n"}}, alma_workspace(), options);
    std::vector<std::string> missing;
    for (const auto& finding : import.findings) {
        if (finding.code == "column_not_there") {
            missing.push_back(finding.path);
        }
    }
    EXPECT_EQ(missing, std::vector<std::string>{"Titel"});
}

}  // namespace
}  // namespace accession::test
