// SPDX-License-Identifier: Apache-2.0
// Alma's JSON written again: equal in meaning when nothing was done, and with what was done.
#include "core/formats/alma/export.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/formats/alma/fields.h"
#include "tests/unit/alma_files.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

Json lines_of(const Workspace& workspace) {
    return Json::parse(export_alma_lines(workspace))["po_line"];
}

/// The readable records of a file, in their order.
Json records(const std::string& bytes, const char* key) {
    const Json document = Json::parse(bytes);
    return document.contains(key) ? document[key] : Json::array({document});
}

void expect_round_trip(const Workspace& workspace) {
    const Workspace again = workspace_of({{"lines.json", export_alma_lines(workspace)},
                                          {"invoices.json", export_alma_invoices(workspace)},
                                          {"vendors.json", export_alma_vendors(workspace)}});
    EXPECT_EQ(again.state_hash(), workspace.state_hash());
    EXPECT_EQ(export_alma_lines(again), export_alma_lines(workspace));
}

TEST(AlmaExport, LinesSayWhatTheySaid) {
    const std::string bytes = alma_file("po_lines.json");
    const Json written = lines_of(workspace_of({{"po_lines.json", bytes}}));
    Json wanted = records(bytes, "po_line");
    wanted.erase(3);  // it has no number and was left out
    ASSERT_EQ(written.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        EXPECT_EQ(written[i], wanted[i]) << Json::diff(wanted[i], written[i]).dump(1);
    }
}

TEST(AlmaExport, InvoicesAndVendorsSayWhatTheySaid) {
    const Workspace workspace = workspace_of(whole_library());
    EXPECT_EQ(Json::parse(export_alma_invoices(workspace)),
              Json::parse(alma_file("invoices.json")));
    EXPECT_EQ(Json::parse(export_alma_vendors(workspace)), Json::parse(alma_file("vendors.json")));
}

TEST(AlmaExport, InAndOutAndInIsTheSameState) {
    expect_round_trip(workspace_of({{"po_lines.json", alma_file("po_lines.json")}}));
    expect_round_trip(workspace_of({{"po_lines.json", alma_file("po_lines.json")},
                                    {"invoices.json", alma_file("invoices.json")}}));
}

TEST(AlmaExport, OddValuesSayWhatTheySaid) {
    const Json odd = Json::parse(R"({
        "number": "P#1", "status": "CLOSED", "status_date": "20 March", "type": {"desc": "Book"},
        "owner": {"value": "A", "link": "x"}, "vendor": "V", "price": {"sum": "1.999", "currency": "EUR"},
        "rush": "true", "po_number": 77, "~own": {"~": 1}, "expected_receipt_interval": 1.5,
        "resource_metadata": {"title": 7, "isbn": "a; b", "mms_id": null},
        "fund_distribution": {"fund_code": "F", "percent": 33.333333},
        "note": ["loose", {"note_text": ""}], "manual_renewal": {"value": "false"},
        "location": [5, {"quantity": 1, "shelving_location": "S",
            "holding": [{"id": 1}, {"id": "2"}], "copy": [{"barcode": "B"}, {}, 3,
            {"pid": "9", "receive_date": "2026-13-01Z", "enumeration_a": "1:2", "chronology_k": "May"}]}]
    })");
    const Workspace workspace = workspace_of({{"odd.json", odd.dump()}});
    Json written = lines_of(workspace).at(0);
    // Copies that are no records stand before the others; nothing else may differ.
    Json& copies = written["location"][1]["copy"];
    EXPECT_EQ(copies, Json::parse(R"([3, {"barcode": "B"}, {},
        {"pid": "9", "receive_date": "2026-13-01Z", "enumeration_a": "1:2", "chronology_k": "May"}])"));
    copies = odd["location"][1]["copy"];
    EXPECT_EQ(written, odd) << Json::diff(odd, written).dump(1);
}

TEST(AlmaExport, WorkDoneIsInIt) {
    Workspace workspace = workspace_of(whole_library());
    Line line = *workspace.find(LineId("POL-5001"));
    line.status = Status::waiting_for_invoice;
    line.vendor = VendorId("OTHER");
    line.cost.price = 3000;
    workspace.put(line);
    workspace.apply(
        std::vector<Fact>{ItemReceived{ItemId("23100000000000101"), *Date::parse("2026-03-01"), "m",
                                       Process::transit, "", "SM0999", ""}});
    const Json written = lines_of(workspace).at(0);
    EXPECT_EQ(written["status"]["value"], "WAITING_FOR_INVOICE");
    EXPECT_FALSE(written.contains("status_date"));  // of another status
    EXPECT_EQ(written["vendor"], coded("OTHER"));
    EXPECT_EQ(written["price"]["sum"], "30.00");
    const Json& copy = written["location"][0]["copy"][0];
    EXPECT_EQ(copy["receive_date"], "2026-03-01Z");
    EXPECT_EQ(copy["barcode"], "SM0999");
    EXPECT_EQ(copy["item_policy"]["value"], "01");  // not ours, still there
    EXPECT_EQ(written["interested_user"][0]["primary_id"], "reader1");
}

TEST(AlmaExport, CopiesThatAlmaNeverListedAreNotListed) {
    const Json written = lines_of(workspace_of(whole_library()));
    EXPECT_FALSE(written.at(2)["location"][0].contains("copy"));
}

TEST(AlmaSamples, EveryRecordSaysWhatItSaid) {
    namespace fs = std::filesystem;
    const fs::path samples = fs::path(ACCESSION_SOURCE_DIR) / "../shared/data/alma";
    if (!fs::exists(samples)) {
        GTEST_SKIP() << "Alma's sample data is not at " << samples;
    }
    int lines = 0;
    int invoices = 0;
    for (const auto& entry : fs::recursive_directory_iterator(samples)) {
        if (entry.path().extension() != ".json") {
            continue;
        }
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        const Workspace workspace = workspace_of({{entry.path().string(), bytes}});
        expect_round_trip(workspace);
        const bool is_line = workspace.lines().size() == 1;
        const Json written = is_line
                                 ? lines_of(workspace).at(0)
                                 : Json::parse(export_alma_invoices(workspace))["invoice"].at(0);
        EXPECT_EQ(written, Json::parse(bytes)) << Json::diff(Json::parse(bytes), written).dump(1);
        (is_line ? lines : invoices) += 1;
    }
    EXPECT_EQ(lines, 3);
    EXPECT_EQ(invoices, 2);
}

}  // namespace
}  // namespace accession::test
