// SPDX-License-Identifier: Apache-2.0
// What Alma's invoices mean for lines: in whichever order they come, and in whichever currency.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/formats/alma/export.h"
#include "tests/unit/alma_files.h"

namespace accession::test::invoiced {
namespace {

using Json = nlohmann::json;

AlmaFile line_file(const std::string& currency = "EUR") {
    const Json line = {{"number", "POL-1"},
                       {"status", {{"value", "SENT"}}},
                       {"type", {{"value", "PRINTED_BOOK_OT"}}},
                       {"price", {{"sum", "25.00"}, {"currency", {{"value", currency}}}}},
                       {"po_number", "PO-1"},
                       {"resource_metadata", {{"title", "Salt"}}}};
    return {"line.json", line.dump()};
}

AlmaFile invoice_file(const std::string& total, const std::string& approval = "APPROVED",
                      const std::string& currency = "EUR", const std::string& number = "N-1") {
    const Json part = {
        {"po_line", "POL-1"}, {"total_price", Json::parse(total)}, {"fully_invoiced", true}};
    const Json invoice = {{"number", number},
                          {"currency", {{"value", currency}, {"desc", "as it was"}}},
                          {"invoice_approval_status", {{"value", approval}}},
                          {"invoice_lines", {{"invoice_line", Json::array({part})}}}};
    return {number + ".json", invoice.dump()};
}

ImportResult take_in(Workspace& workspace, const std::vector<AlmaFile>& files,
                     Existing policy = Existing::keep) {
    AlmaImportOptions options;
    options.existing = policy;
    ImportResult import = import_files(files, workspace, options);
    EXPECT_TRUE(import.ok);
    workspace.apply(import.facts);
    return import;
}

std::int64_t encumbered(const Workspace& workspace) {
    const Line* const line = workspace.find(LineId("POL-1"));
    if (line == nullptr) {
        ADD_FAILURE() << "the line is not here";
        return 0;
    }
    const Encumbrance& encumbrance = line->encumbrance;
    EXPECT_EQ(encumbrance.state, EncumbranceState::encumbered);
    EXPECT_EQ(encumbrance.initial, 2500);
    return encumbrance.amount;
}

std::size_t told(const ImportResult& import, std::string_view code) {
    return static_cast<std::size_t>(std::ranges::count_if(
        import.findings, [&](const auto& finding) { return finding.code == code; }));
}

TEST(AlmaInvoiced, TheOrderInWhichTheyComeMakesNoDifference) {
    const AlmaFile line = line_file();
    const AlmaFile invoice = invoice_file("10");
    Workspace together = alma_workspace();
    take_in(together, {line, invoice});
    EXPECT_EQ(encumbered(together), 1500);

    Workspace line_first = alma_workspace();
    take_in(line_first, {line});
    EXPECT_EQ(encumbered(line_first), 2500);
    take_in(line_first, {invoice});
    EXPECT_EQ(encumbered(line_first), 1500);
    EXPECT_EQ(line_first.state_hash(), together.state_hash());

    Workspace invoice_first = alma_workspace();
    take_in(invoice_first, {invoice});
    take_in(invoice_first, {line});
    EXPECT_EQ(encumbered(invoice_first), 1500);
}

TEST(AlmaInvoiced, OneThatIsReadAgainTakesItsPartOnce) {
    Workspace workspace = alma_workspace();
    take_in(workspace, {line_file(), invoice_file("10")});
    take_in(workspace, {line_file(), invoice_file("10")});
    EXPECT_EQ(encumbered(workspace), 1500);
    take_in(workspace, {line_file(), invoice_file("10")}, Existing::replace);
    EXPECT_EQ(encumbered(workspace), 1500);
    take_in(workspace, {line_file()}, Existing::replace);
    EXPECT_EQ(encumbered(workspace), 1500) << "the invoice is still here";
    take_in(workspace, {invoice_file("4", "APPROVED", "EUR", "N-2")});
    EXPECT_EQ(encumbered(workspace), 1100);
    take_in(workspace, {invoice_file("12")});
    EXPECT_EQ(encumbered(workspace), 1100) << "the one that is here is kept";
    take_in(workspace, {invoice_file("12")}, Existing::replace);
    EXPECT_EQ(encumbered(workspace), 900);
    take_in(workspace, {invoice_file("12", "PENDING")}, Existing::replace);
    EXPECT_EQ(encumbered(workspace), 2100) << "one that is not approved takes nothing";
}

TEST(AlmaInvoiced, ALineThatIsNotEncumberedStaysSo) {
    Workspace workspace = alma_workspace();
    Json line = Json::parse(line_file().second);
    line["status"]["value"] = "CLOSED";
    take_in(workspace, {{"line.json", line.dump()}});
    take_in(workspace, {invoice_file("10")});
    EXPECT_EQ(workspace.find(LineId("POL-1"))->encumbrance.state, EncumbranceState::released);
}

TEST(AlmaInvoiced, AnotherCurrencyIsToldCountsNothingAndGoesOutAsItCame) {
    for (const char* total : {"10.5", R"({"sum":"10.50","currency":{"value":"USD"}})"}) {
        const AlmaFile invoice = invoice_file(total, "APPROVED", "USD");
        Workspace workspace = alma_workspace();
        take_in(workspace, {line_file()});
        const ImportResult import = take_in(workspace, {invoice});
        EXPECT_EQ(told(import, "invoice_currency_differs"), 1U);
        EXPECT_EQ(encumbered(workspace), 2500);
        EXPECT_TRUE(workspace.find(InvoiceId("N-1"))->lines.front().fully_invoiced);
        const Json out = Json::parse(export_alma_invoices(workspace))["invoice"][0];
        EXPECT_EQ(out["invoice_lines"], Json::parse(invoice.second)["invoice_lines"]);
        EXPECT_EQ(out["currency"], Json::parse(invoice.second)["currency"]);
    }
    Workspace same = alma_workspace();
    EXPECT_EQ(told(take_in(same, {line_file("USD"), invoice_file("1", "APPROVED", "USD")}),
                   "invoice_currency_differs"),
              0U);
}

}  // namespace
}  // namespace accession::test::invoiced
