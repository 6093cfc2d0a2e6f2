// SPDX-License-Identifier: Apache-2.0
// What was done offline, as calls to FOLIO.
#include "core/formats/folio/calls.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/journal/ledger.h"
#include "tests/support/memory_storage.h"
#include "tests/unit/folio_files.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

constexpr const char* order_id = "11111111-1111-4111-8111-111111111111";

std::string small_line(const char* id, const char* number) {
    return std::string(R"({"id": ")") + id + R"(", "purchaseOrderId": ")" + order_id +
           R"(", "poLineNumber": ")" + number + R"(", "titleOrPackage": "Tides",
        "orderFormat": "Physical Resource", "source": "User", "receiptStatus": "Awaiting Receipt",
        "paymentStatus": "Awaiting Payment", "acquisitionMethod": "m",
        "cost": {"currency": "USD", "listUnitPrice": 10, "quantityPhysical": 2},
        "locations": [{"locationId": "main", "quantity": 2, "quantityPhysical": 2}]})";
}

std::string small_piece(const char* id, const char* line, int number) {
    return std::string(R"({"id": ")") + id + R"(", "poLineId": ")" + line +
           R"(", "titleId": "t", "format": "Physical", "receivingStatus": "Expected",
        "locationId": "99999999-9999-4999-8999-999999999999", "sequenceNumber": )" +
           std::to_string(number) + "}";
}

/// An open order of two lines with two pieces each: a1 and a2 of line a, b1 and b2 of line b.
class FolioCalls : public ::testing::Test {
protected:
    FolioCalls() {
        FolioFiles files;
        files.add("o.json", std::string(R"({"id": ")") + order_id +
                                R"(", "poNumber": "8", "orderType": "One-Time", "vendor": "v",
            "workflowStatus": "Open", "totalItems": 4, "metadata": {"createdDate": "2026-01-01"}})");
        files.add("title.json", R"({"id": "t", "poLineId": "a", "title": "Tides"})");
        files.add("a.json", small_line("a", "8-1"));
        files.add("b.json", small_line("b", "8-2"));
        for (const auto& [id, line, number] :
             {std::tuple{"a1", "a", 1}, {"a2", "a", 2}, {"b1", "b", 1}, {"b2", "b", 2}}) {
            files.add(std::string(id) + ".json", small_piece(id, line, number));
        }
        std::vector<Fact> facts = files.import().facts;
        Settings settings;
        settings.rulebook = RulebookKey::folio;
        facts.insert(facts.begin(), SettingsRecorded{settings});
        EXPECT_TRUE(ledger.begin(facts));
    }

    /// Accepted, or the test fails.
    void act(Command command) {
        command.id = CommandId("c" + std::to_string(++commands_));
        command.today = *Date::from_civil(2026, 3, commands_);
        command.actor = "m.tsang";
        const accession::Outcome outcome = ledger.submit(command);
        EXPECT_TRUE(outcome.accepted)
            << command.action << ' ' << (outcome.unmet.empty() ? "" : outcome.unmet.front().code);
    }

    void act_on_pieces(const char* action, std::vector<ItemId> pieces,
                       std::map<std::string, std::string, std::less<>> args = {},
                       FieldSet set = {}) {
        Command command;
        command.action = action;
        command.items = std::move(pieces);
        command.args = std::move(args);
        command.set = std::move(set);
        act(command);
    }

    [[nodiscard]] Json calls(const CallOptions& options = {}) const {
        return Json::parse(folio_calls_json(ledger.workspace(), ledger.history(), options));
    }

    MemoryStorage storage;
    Ledger ledger{storage};

private:
    unsigned commands_ = 0;
};

FieldSet one_text(const char* path, const char* text) {
    FieldSet set;
    set[path].text = text;
    return set;
}

TEST_F(FolioCalls, NothingDoneIsNothingToTell) {
    EXPECT_EQ(calls(), Json::array());
}

TEST_F(FolioCalls, PiecesOfOneCheckInAreOnesOfTheirLines) {
    act_on_pieces("check_in", {ItemId("a2")}, {}, one_text("barcode", "B1"));
    act_on_pieces("check_in", {ItemId("a1"), ItemId("b1")}, {{"note", "damp"}});
    const Json told = calls();
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0], Json::parse(R"({"command": "c1", "action": "check_in", "method": "POST",
        "path": "/orders/check-in", "body": {"totalRecords": 1, "toBeCheckedIn": [{"poLineId": "a",
        "checkedIn": 1, "checkInPieces": [{"id": "a2", "barcode": "B1", "itemStatus": "In process",
        "locationId": "99999999-9999-4999-8999-999999999999", "sequenceNumber": 2,
        "displayOnHolding": false, "displayToPublic": false}]}]}})"))
        << told[0].dump(1);
    const Json body = told[1]["body"];
    EXPECT_EQ(body["totalRecords"], 2);
    ASSERT_EQ(body["toBeCheckedIn"].size(), 2U);
    EXPECT_EQ(body["toBeCheckedIn"][0]["poLineId"], "a");
    EXPECT_EQ(body["toBeCheckedIn"][0]["checkedIn"], 1);
    EXPECT_EQ(body["toBeCheckedIn"][1]["checkInPieces"][0]["id"], "b1");
    EXPECT_EQ(body["toBeCheckedIn"][1]["checkInPieces"][0]["comment"], "damp");
}

TEST_F(FolioCalls, ReceiptsAreTakenBackAndPiecesExpectedAgain) {
    act_on_pieces("check_in", {ItemId("a1")});
    act_on_pieces("unreceive", {ItemId("a1")});
    act_on_pieces(
        "batch_status", {ItemId("a1"), ItemId("b1")},
        {{"status", "Unreceivable"}, {"claimingInterval", "7"}, {"internalNote", "lost"}});
    act_on_pieces("expect", {ItemId("a1"), ItemId("b1")}, {{"comment", "found"}});
    const Json told = calls();
    ASSERT_EQ(told.size(), 4U);
    EXPECT_EQ(told[1]["path"], "/orders/receive");
    const Json item = told[1]["body"]["toBeReceived"][0]["receivedItems"][0];
    EXPECT_EQ(item["pieceId"], "a1");
    EXPECT_EQ(item["itemStatus"], "On order");
    EXPECT_EQ(told[2]["method"], "PUT");
    EXPECT_EQ(told[2]["path"], "/orders/pieces-batch/status");
    EXPECT_EQ(told[2]["body"], Json::parse(R"({"pieceIds": ["a1", "b1"], "claimingInterval": 7,
        "receivingStatus": "Unreceivable", "internalNote": "lost"})"));
    EXPECT_EQ(told[3]["path"], "/orders/expect");
    EXPECT_EQ(told[3]["body"], Json::parse(R"({"totalRecords": 2, "toBeExpected": [
        {"poLineId": "a", "expected": 1, "expectPieces": [{"id": "a1", "comment": "found"}]},
        {"poLineId": "b", "expected": 1, "expectPieces": [{"id": "b1", "comment": "found"}]}]})"));
}

TEST_F(FolioCalls, BodiesAreAsTheRecordsWereThen) {
    act_on_pieces("put_piece", {ItemId("a1")}, {}, one_text("callNumber", "QE 1"));
    act_on_pieces("put_piece", {ItemId("a1")}, {}, one_text("callNumber", "QE 2"));
    act_on_pieces("check_in", {ItemId("a1")});
    const Json told = calls();
    EXPECT_EQ(told[0]["path"], "/orders/pieces/a1");
    EXPECT_EQ(told[0]["body"]["callNumber"], "QE 1");
    EXPECT_EQ(told[0]["body"]["receivingStatus"], "Expected");
    EXPECT_EQ(told[1]["body"]["callNumber"], "QE 2");
    EXPECT_EQ(told[2]["body"]["toBeCheckedIn"][0]["checkInPieces"][0]["callNumber"], "QE 2");
}

TEST_F(FolioCalls, OrdersAndLinesAreToldWhole) {
    Command change;
    change.action = "update_line";
    change.line = LineId("a");
    change.set = one_text("requester", "n.okafor");
    act(change);
    Command close;
    close.action = "close";
    close.order = OrderId(order_id);
    close.args["reason"] = "Error";
    act(close);
    Command reopen = close;
    reopen.action = "reopen";
    reopen.args.clear();
    act(reopen);
    const Json told = calls();
    EXPECT_EQ(told[0]["path"], "/orders/order-lines/a");
    EXPECT_EQ(told[0]["body"]["requester"], "n.okafor");
    EXPECT_EQ(told[1]["path"], std::string("/orders/composite-orders/") + order_id);
    EXPECT_EQ(told[1]["body"]["workflowStatus"], "Closed");
    EXPECT_EQ(told[1]["body"]["closeReason"]["reason"], "Error");
    EXPECT_EQ(told[2]["body"]["workflowStatus"], "Open");
    for (const char* by_folio : {"poLines", "metadata", "totalItems"}) {
        EXPECT_FALSE(told[1]["body"].contains(by_folio)) << by_folio;
    }
}

TEST_F(FolioCalls, WhatIsMadeHereKeepsItsId) {
    Command add;
    add.action = "add_piece";
    add.line = LineId("a");
    add.pieces = {one_text("format", "Physical")};
    add.pieces[0]["sequenceNumber"].text = "1";
    act(add);
    const Json told = calls();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0]["method"], "POST");
    EXPECT_EQ(told[0]["path"], "/orders/pieces");
    EXPECT_NE(ledger.workspace().find(ItemId(told[0]["body"]["id"].get<std::string>())), nullptr);
    const ItemId made(told[0]["body"]["id"].get<std::string>());
    act_on_pieces("delete_piece", {made});
    EXPECT_EQ(calls()[1]["path"], "/orders/pieces/" + made.str());
    EXPECT_FALSE(calls()[1].contains("body"));
}

TEST_F(FolioCalls, RoutingListsWithTheUsersThatFolioKnows) {
    Command routing;
    routing.action = "add_routing_list";
    routing.line = LineId("a");
    routing.args["name"] = "Readers";
    routing.args["notes"] = "Back by Friday";
    routing.set["users"].list = {"70010000-0000-4000-8000-0000000000aa", "the reading room"};
    act(routing);
    const Json made = calls()[0];
    EXPECT_EQ(made["method"], "POST");
    EXPECT_EQ(made["path"], "/orders/routing-lists");
    const std::string id = ledger.workspace().find(LineId("a"))->folio->routing_lists.front().id;
    EXPECT_EQ(made["body"], (Json{{"id", id},
                                  {"name", "Readers"},
                                  {"notes", "Back by Friday"},
                                  {"poLineId", "a"},
                                  {"userIds", {"70010000-0000-4000-8000-0000000000aa"}}}));
    Command gone;
    gone.action = "delete_routing_list";
    gone.line = LineId("a");
    gone.args["list"] = id;
    act(gone);
    EXPECT_EQ(calls()[1], (Json{{"command", "c2"},
                                {"action", "delete_routing_list"},
                                {"method", "DELETE"},
                                {"path", "/orders/routing-lists/" + id}}));
}

TEST_F(FolioCalls, WhatHasNoCallIsToldAsUnsent) {
    Command settings;
    settings.action = "edit_settings";
    settings.set["isApprovalRequired"].text = "true";
    act(settings);
    EXPECT_EQ(calls(), Json::parse(R"([{"command": "c1", "action": "edit_settings",
                                        "unsent": "no_call"}])"));
}

TEST_F(FolioCalls, OnlyTheDaysThatAreAskedFor) {
    act_on_pieces("check_in", {ItemId("a1")});
    act_on_pieces("check_in", {ItemId("a2")});
    act_on_pieces("check_in", {ItemId("b1")});
    CallOptions options;
    options.since = Date::parse("2026-03-02");
    options.until = Date::parse("2026-03-02");
    const Json told = calls(options);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0]["command"], "c2");
}

}  // namespace
}  // namespace accession::test
