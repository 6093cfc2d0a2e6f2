// SPDX-License-Identifier: Apache-2.0
// Receipts as calls to Alma and as a table.
#include "core/formats/receipts.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/formats/export_file.h"
#include "tests/unit/alma_files.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

const ItemId listed("23100000000000101");

Fact received(const ItemId& item, const char* day, Process process, const char* barcode) {
    return ItemReceived{item, *Date::parse(day), "m.tsang", process, "", barcode, "=damp"};
}

Workspace worked() {
    Workspace workspace = workspace_of(whole_library());
    const ItemId made = workspace.items_of(LineId("POL-5003")).front();
    workspace.apply(std::vector<Fact>{received(listed, "2026-03-01", Process::work_order, "SM0001"),
                                      received(made, "2026-03-03", Process::transit, "")});
    WorkOrder order;
    order.id = WorkOrderId("w");
    order.department = "BINDERY";
    order.items = {listed};
    workspace.put(order);
    return workspace;
}

TEST(Receipts, AreTheCallsOfAnIntegration) {
    ReceiptOptions options;
    options.department = "ACQ";
    const Json calls = Json::parse(receipts_json(worked(), options));
    ASSERT_EQ(calls.size(), 2U);
    EXPECT_EQ(calls[0], Json::parse(R"({"method": "POST",
        "path": "/almaws/v1/acq/po-lines/POL-5001/items/23100000000000101",
        "query": {"op": "receive", "receive_date": "2026-03-01Z", "department": "BINDERY",
                  "department_library": "MAIN"},
        "body": {"item_data": {"pid": "23100000000000101", "barcode": "SM0001"}}})"));
    // Alma has made no item yet: it is received as a new one.
    EXPECT_EQ(calls[1], Json::parse(R"({"method": "POST",
        "path": "/almaws/v1/acq/po-lines/POL-5003/items",
        "query": {"receive_date": "2026-03-03Z", "department": "ACQ", "department_library": "MAIN"},
        "body": {"item_data": {"library": "MAIN", "location": "NEW"}}})"));
}

TEST(Receipts, WhatAlmaToldItselfIsNotAmongThem) {
    EXPECT_TRUE(receipts_of(workspace_of(whole_library()), {}).empty());
    Workspace workspace = worked();
    workspace.apply(std::vector<Fact>{
        ItemUnreceived{ItemId("23100000000000102"), ""},
        received(ItemId("23100000000000102"), "2026-03-02", Process::transit, "")});
    EXPECT_EQ(receipts_of(workspace, {}).size(), 3U);
}

TEST(Receipts, BetweenTwoDays) {
    const Workspace workspace = worked();
    const auto count = [&](const char* since, const char* until) {
        ReceiptOptions options;
        options.since = Date::parse(since);
        options.until = Date::parse(until);
        return receipts_of(workspace, options).size();
    };
    EXPECT_EQ(count("2026-03-01", "2026-03-03"), 2U);
    EXPECT_EQ(count("2026-03-02", ""), 1U);
    EXPECT_EQ(count("", "2026-03-02"), 1U);
}

TEST(Receipts, AsATable) {
    const std::string table = receipts_csv(worked(), {});
    EXPECT_EQ(table,
              "\xEF\xBB\xBFPOL number,Item ID,Barcode,Receive date,Department,Library,Keep,Note\r\n"
              "POL-5001,23100000000000101,SM0001,2026-03-01,BINDERY,MAIN,yes,'=damp\r\n"
              "POL-5003,,,2026-03-03,,MAIN,no,'=damp\r\n");
}

TEST(Receipts, NumbersInPathsAreEscaped) {
    Workspace workspace = workspace_of({{"l.json", R"({"number":"P/1 ?#","resource_metadata":{},
        "location":[{"quantity":1,"copy":[{"pid":"9"}]}]})"}});
    workspace.apply(std::vector<Fact>{received(ItemId("9"), "2026-03-01", Process::transit, "")});
    EXPECT_EQ(Json::parse(receipts_json(workspace, {}))[0]["path"],
              "/almaws/v1/acq/po-lines/P%2F1%20%3F%23/items/9");
}

TEST(ExportFile, KnowsItsFormatsColumnsAndRulebook) {
    const Workspace workspace = alma_workspace();
    for (const std::string_view format : export_formats()) {
        const auto file =
            export_file(workspace, {.format = std::string(format), .columns = {}, .receipts = {}});
        EXPECT_EQ(file.has_value(), !format.starts_with("folio-")) << format;
        EXPECT_EQ(file ? "" : file.error().code, file ? "" : "other_rulebook") << format;
    }
    EXPECT_EQ(export_file(workspace, {.format = "pdf", .columns = {}, .receipts = {}}).error().code,
              "unknown_format");
    EXPECT_EQ(export_file(workspace, {.format = "lines-csv", .columns = {"x"}, .receipts = {}})
                  .error()
                  .code,
              "unknown_column");
    Workspace folio;
    Settings settings;
    settings.rulebook = RulebookKey::folio;
    folio.put(settings);
    EXPECT_EQ(
        export_file(folio, {.format = "lines-csv", .columns = {}, .receipts = {}}).error().code,
        "other_rulebook");
}

}  // namespace
}  // namespace accession::test
