// SPDX-License-Identifier: Apache-2.0
// FOLIO's JSON written again: the same records when it is read, and what was done since.
#include "core/formats/folio/export.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/formats/export_file.h"
#include "core/journal/json_fields.h"
#include "core/sample/sample_library.h"
#include "core/validation/folio_figures.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_title_fields.h"
#include "tests/unit/folio_files.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

FolioFiles written(const Workspace& workspace) {
    FolioFiles files;
    files.add("orders.json", export_folio_orders(workspace));
    files.add("lines.json", export_folio_lines(workspace));
    files.add("titles.json", export_folio_titles(workspace));
    files.add("pieces.json", export_folio_pieces(workspace));
    files.add("routing_lists.json", export_folio_routing_lists(workspace));
    files.add("references.json", export_folio_references(workspace));
    return files;
}

Workspace folio_workspace(const FolioFiles& files) {
    const FolioImport import = files.import();
    EXPECT_TRUE(import.ok);
    for (const ImportFinding& finding : import.findings) {
        EXPECT_NE(finding.severity, Severity::error) << finding.code << ' ' << finding.path;
    }
    Workspace workspace;
    workspace.apply(import.facts);
    return workspace;
}

/// Where two records of the journal's form part.
template <class Record>
std::string difference(const Record& one, const Record& other) {
    return Json::diff(JsonWriter::json(one), JsonWriter::json(other)).dump();
}

template <class IdType>
void tell_differences(const auto& table, const Workspace& again, const std::string& name,
                      IdType /*kind*/) {
    for (Slot slot = 0; slot < table.slots(); ++slot) {
        if (!table.alive(slot)) {
            continue;
        }
        const auto& record = table.at(slot);
        const auto* const found = again.find(record.id);
        if (found == nullptr) {
            ADD_FAILURE() << name << ": " << record.id.str() << " is gone";
        } else if (!(*found == record)) {
            ADD_FAILURE() << name << ": " << record.id.str() << " differs "
                          << difference(record, *found);
        }
    }
}

void expect_same(const Workspace& workspace, const Workspace& again, const std::string& name) {
    if (again.state_hash() == workspace.state_hash()) {
        return;
    }
    ADD_FAILURE() << name << ": another state";
    tell_differences(workspace.orders(), again, name, OrderId{});
    tell_differences(workspace.lines(), again, name, LineId{});
    tell_differences(workspace.titles(), again, name, TitleId{});
    tell_differences(workspace.items(), again, name, ItemId{});
    tell_differences(workspace.all_holdings(), again, name, HoldingsId{});
    tell_differences(workspace.vendors(), again, name, VendorId{});
    tell_differences(workspace.funds(), again, name, FundId{});
}

void expect_round_trip(const Workspace& workspace, const std::string& name) {
    Workspace again = folio_workspace(written(workspace));
    again.put(workspace.settings());  // only its orders go out
    expect_same(workspace, again, name);
}

Json records_in(const std::string& file, const char* key) {
    return Json::parse(file)[key];
}

TEST(FolioExport, InAndOutAndInIsTheSameState) {
    expect_round_trip(folio_workspace(library()), "library");
}

TEST(FolioExport, FiguresKeepTheirDecimals) {
    const FolioImport import =
        import_line(R"("listUnitPrice": 10,)", R"("listUnitPrice": 0.333, "discount": 3.33333,)");
    EXPECT_TRUE(import.ok);
    Workspace workspace;
    workspace.apply(import.facts);
    Line line = workspace.lines().at(0);
    EXPECT_EQ(line.cost.unit_price, 33);
    EXPECT_EQ(folio::get_figure(line, "cost.listUnitPrice").text, "0.333");
    EXPECT_EQ(folio::get_figure(line, "cost.discount").text, "3.33333");
    line.extra.clear();  // what was read is not there to be laid over
    line.funds = {{FundId("F1"), true, 666'667}};
    folio::note_shares(line, {"66.66666666667"});
    workspace.put(line);
    const Json told = records_in(export_folio_lines(workspace), "poLines").front();
    EXPECT_EQ(told["cost"]["listUnitPrice"], 0.333);
    EXPECT_EQ(told["cost"]["discount"], 3.33333);
    EXPECT_EQ(told["fundDistribution"].front()["value"], 66.66666666667);
}

TEST(FolioExport, WhatIsSaidOfATitleGoesOutAsItIsNow) {
    FolioFiles files;
    files.add("titles.json", R"({"titles": [{
        "id": "t", "poLineId": "l", "title": "Globe", "nextSequenceNumber": 1,
        "receivingNote": "In two boxes", "isAcknowledged": true, "somethingElse": 7,
        "contributors": [{"contributor": "Behaim, Martin", "contributorNameTypeId": "personal"}],
        "subscriptionFrom": "2026-01-01T00:00:00.000+00:00"}]})");
    Workspace workspace;
    workspace.apply(files.import().facts);
    Title title = *workspace.find(TitleId("t"));
    EXPECT_EQ(folio::title_field("receivingNote")->get(title, "receivingNote").text,
              "In two boxes");
    FieldSet set;
    set["receivingNote"].text = "In three boxes";
    set["edition"].text = "2nd";
    EXPECT_TRUE(folio::set_title_fields(title, set).empty());
    workspace.put(title);
    const Json told = records_in(export_folio_titles(workspace), "titles").front();
    EXPECT_EQ(told["receivingNote"], "In three boxes");
    EXPECT_EQ(told["edition"], "2nd");
    EXPECT_EQ(told["isAcknowledged"], true);
    EXPECT_EQ(told["somethingElse"], 7);
    EXPECT_EQ(told["subscriptionFrom"], "2026-01-01T00:00:00.000+00:00");
    EXPECT_EQ(told["contributors"].front()["contributorNameTypeId"], "personal");
}

TEST(FolioExport, BlocksAndTypedMembersAreWhatFolioHas) {
    Line line;
    line.id = LineId("L1");
    FieldRecord claim{{"claimed", "true"}, {"grace", "3"}};
    line.folio.edit().further["claims"].records = {claim};
    line.folio.edit().further["customFields"].records = {{{"shelf", "9"}, {"gift", "false"}}};
    Workspace workspace;
    workspace.put(line);
    const Json told = records_in(export_folio_lines(workspace), "poLines").front();
    EXPECT_EQ(told["claims"], Json::parse(R"([{"claimed": true, "grace": 3}])"));
    EXPECT_EQ(told["customFields"], Json::parse(R"({"shelf": "9", "gift": false})"));
}

TEST(FolioExport, EveryFileOfTheSmallLibraryAlone) {
    const FolioFiles files = library();
    for (std::size_t i = 0; i < files.names.size(); ++i) {
        FolioFiles one;
        one.add(files.names[i], files.contents[i]);
        expect_round_trip(folio_workspace(one), files.names[i]);
    }
}

TEST(FolioExport, EverySampleOfFolioThatCanBeRead) {
    const auto samples = std::filesystem::path(ACCESSION_SOURCE_DIR) / "../shared/data/folio";
    if (!std::filesystem::exists(samples)) {
        GTEST_SKIP() << "FOLIO's sample data is not at " << samples;
    }
    const FolioFiles files = files_in(samples);
    int compared = 0;
    for (std::size_t i = 0; i < files.names.size(); ++i) {
        const FolioImport import = import_one(files.names[i], files.contents[i]);
        if (!import.ok || import.facts.empty()) {
            continue;
        }
        Workspace workspace;
        workspace.apply(import.facts);
        Workspace again;
        again.apply(written(workspace).import().facts);
        again.put(workspace.settings());
        expect_same(workspace, again, files.names[i]);
        ++compared;
    }
    EXPECT_GT(compared, 100);
    for (const char* folder : {"history-2020-05", "reference-data"}) {
        const FolioImport import = files_in(samples / "mod-orders-storage" / folder).import();
        Workspace workspace;
        workspace.apply(import.facts);
        expect_round_trip(workspace, folder);
    }
}

/// The sample has what FOLIO's orders cannot say (invoices, who received); what they can is the same
/// again and again.
TEST(FolioExport, TheSampleLibrarySaysTheSameAgain) {
    Workspace sample;
    sample.apply(sample_library(RulebookKey::folio, 400, 7, *Date::from_civil(2026, 3, 2)));
    const FolioFiles files = written(sample);
    const Workspace again = folio_workspace(files);
    EXPECT_EQ(again.lines().size(), sample.lines().size());
    EXPECT_EQ(again.items().size(), sample.items().size());
    const FolioFiles second = written(again);
    for (std::size_t i = 0; i + 1 < files.names.size(); ++i) {
        EXPECT_TRUE(Json::parse(files.contents[i]) == Json::parse(second.contents[i]))
            << files.names[i];
    }
    expect_round_trip(again, "sample");
}

TEST(FolioExport, FieldsHaveTheTypesOfTheSchema) {
    FolioFiles files;
    files.add("order.json", R"({"id": "o", "poNumber": "8", "orderType": "Ongoing", "vendor": "v",
        "workflowStatus": "Open", "approved": true, "dateOrdered": "2026-02-03T09:30:00.000+0000",
        "notes": ["a"], "tags": {"tagList": ["x"]}, "customFields": {"c": 1},
        "ongoing": {"interval": 12, "isSubscription": true}})");
    files.add("line.json", R"({"id": "l", "purchaseOrderId": "o", "poLineNumber": "8-1",
        "titleOrPackage": "Almanac", "orderFormat": "P/E Mix", "source": "User",
        "acquisitionMethod": "df26d81b-9d63-4ff8-bf41-49bf75cfa70e",
        "cost": {"currency": "USD", "listUnitPrice": 10.5, "listUnitPriceElectronic": 2,
                 "quantityPhysical": 2, "quantityElectronic": 1, "discount": 5.5},
        "fundDistribution": [{"fundId": "f", "code": "HIST", "value": 100,
            "distributionType": "percentage", "encumbrance": "e", "expenseClassId": "c"}],
        "locations": [{"holdingId": "h", "quantity": 3, "quantityPhysical": 2,
            "quantityElectronic": 1, "tenantId": "t"}],
        "details": {"productIds": [{"productId": "9780552142352", "qualifier": "pbk.",
                                    "productIdType": "p"}]},
        "physical": {"createInventory": "Instance", "volumes": ["1"]},
        "eresource": {"createInventory": "None", "license": {"code": "L", "reference": "R"}}})");
    const Workspace workspace = folio_workspace(files);
    const Json order = records_in(export_folio_orders(workspace), "purchaseOrders")[0];
    EXPECT_EQ(order["approved"], true);
    EXPECT_EQ(order["dateOrdered"], "2026-02-03T09:30:00.000+0000");
    EXPECT_EQ(order["ongoing"], Json::parse(R"({"interval": 12, "isSubscription": true})"));
    EXPECT_EQ(order["customFields"], Json::parse(R"({"c": 1})"));
    const Json line = order["poLines"][0];
    EXPECT_EQ(line["cost"]["listUnitPrice"], 10.5);
    EXPECT_EQ(line["cost"]["discount"], 5.5);
    EXPECT_EQ(line["cost"]["quantityPhysical"], 2);
    EXPECT_EQ(line["fundDistribution"], Json::parse(R"([{"fundId": "f", "code": "HIST",
        "value": 100.0, "distributionType": "percentage", "encumbrance": "e",
        "expenseClassId": "c"}])"));
    EXPECT_EQ(line["locations"], Json::parse(R"([{"holdingId": "h", "quantity": 3,
        "quantityPhysical": 2, "quantityElectronic": 1, "tenantId": "t"}])"));
    EXPECT_EQ(line["eresource"]["license"], Json::parse(R"({"code": "L", "reference": "R"})"));
    EXPECT_EQ(line["physical"]["volumes"], Json::parse(R"(["1"])"));
    expect_round_trip(workspace, "types");
}

TEST(FolioExport, WhatWasEmptiedDoesNotComeBack) {
    Workspace workspace = folio_workspace(library());
    Line line = workspace.lines().at(0);
    line.folio.edit().further["renewalNote"].text = "soon";
    workspace.put(line);
    FieldSet set;
    for (const folio::LineField& field : folio::line_fields()) {
        if (field.kept) {
            set[std::string(field.path)] = FieldValue{};
        }
    }
    ASSERT_TRUE(folio::set_line_fields(line, set).empty());
    line.funds.clear();
    line.locations.clear();
    line.receiving_note.clear();
    workspace.put(line);
    for (const Json& told : records_in(export_folio_lines(workspace), "poLines")) {
        if (told["id"] == line.id.str()) {
            for (const char* gone : {"renewalNote", "contributors", "selector", "description",
                                     "fundDistribution", "locations", "vendorDetail"}) {
                EXPECT_FALSE(told.contains(gone) && !told[gone].contains("vendorAccount")) << gone;
            }
        }
    }
}

TEST(FolioExport, NamesOutOfOtherRecordsAreIdsAgain) {
    const Workspace workspace = folio_workspace(library());
    const Json lines = records_in(export_folio_lines(workspace), "poLines");
    for (const Json& line : lines) {
        const std::string method = line.value("acquisitionMethod", "");
        EXPECT_TRUE(method.empty() || method.size() == 36) << method;
    }
}

TEST(FolioExport, ReceivingHistoryIsOfReceivedAndExpectedPieces) {
    Workspace workspace = folio_workspace(library());
    const std::size_t before =
        records_in(export_folio_receiving_history(workspace), "receivingHistory").size();
    EXPECT_GT(before, 0U);
    EXPECT_LT(before, workspace.items().size());
    for (Slot slot = 0; slot < workspace.items().slots(); ++slot) {
        Item piece = workspace.items().at(slot);
        if (piece.status == Status::received) {
            piece.status = Status::late;
            workspace.put(piece);
            break;
        }
    }
    const Json history = records_in(export_folio_receiving_history(workspace), "receivingHistory");
    EXPECT_EQ(history.size(), before - 1);
    for (const Json& told : history) {
        EXPECT_TRUE(told.contains("poLineNumber") && told.contains("pieceFormat")) << told;
        EXPECT_FALSE(told.contains("titleId"));
    }
}

TEST(FolioExport, FormatsAreOfFoliosWorkspaces) {
    Workspace workspace = folio_workspace(library());
    Settings settings;
    settings.rulebook = RulebookKey::folio;
    workspace.put(settings);
    for (const std::string_view format : export_formats()) {
        const auto file =
            export_file(workspace, {.format = std::string(format), .columns = {}, .receipts = {}});
        EXPECT_EQ(file.has_value(), format.starts_with("folio-")) << format;
        EXPECT_TRUE(!file || Json::accept(*file)) << format;
    }
}

}  // namespace
}  // namespace accession::test
