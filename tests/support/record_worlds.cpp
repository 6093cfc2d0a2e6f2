// SPDX-License-Identifier: Apache-2.0
#include "tests/support/record_worlds.h"

#include "core/conformance/alma_line.h"
#include "core/conformance/alma_world.h"
#include "core/conformance/json.h"
#include "core/journal/fact_codec.h"

namespace accession::test {

namespace {

using conformance::Json;

Workspace world_of(const Json& lines) {
    Workspace world;
    conformance::build_alma_world({{"lines", lines}}, world);
    return world;
}

/// A one-time line sent with two copies, both in place.
Workspace plain_world() {
    return world_of({{"L1", {{"status", "Closed"}, {"copies", 2}}}});
}

Command command_for(std::string_view action) {
    Command command;
    command.id = CommandId("c1");
    command.action = std::string(action);
    command.today = *Date::from_civil(2026, 3, 2);
    command.roles = {"purchasing_operator"};
    command.actor = "clerk";
    return command;
}

std::vector<RecordWorld> order_worlds(std::string_view action) {
    struct Case {
        const char* name;
        const char* line;
        Status order;
    };
    static constexpr Case cases[] = {
        {"In Review, line Ready", "Ready", Status::in_review},
        {"In Review, line in review", "In Review", Status::in_review},
        {"In Review, line Canceled", "Canceled", Status::in_review},
        {"In Review, line Deleted", "Deleted", Status::in_review},
        {"Sent", "Sent", Status::sent},
        {"Closed", "Closed", Status::closed},
        {"Canceled", "Canceled", Status::canceled},
        {"Deleted", "Ready", Status::deleted},
    };
    std::vector<RecordWorld> worlds;
    for (const char* kind : {"print_book_ot", "print_journal_co"}) {
        for (const Case& one : cases) {
            RecordWorld world{
                std::string(kind) + ": " + one.name,
                world_of({{"L1", {{"$default", kind}, {"order", "P"}, {"status", one.line}}}}),
                command_for(action)};
            Order order = *world.workspace.find(OrderId("P"));
            order.status = one.order;
            world.workspace.put(order);
            world.command.order = OrderId("P");
            worlds.push_back(std::move(world));
        }
    }
    return worlds;
}

std::vector<RecordWorld> invoice_worlds(std::string_view action) {
    std::vector<RecordWorld> worlds;
    for (const Status status : {Status::in_approval, Status::approved, Status::paid}) {
        for (const char* kind : {"print_book_ot", "print_journal_co"}) {
            RecordWorld world{std::string(text_of(status)) + ", " + kind,
                              world_of({{"L1", {{"$default", kind}, {"status", "Sent"}}}}),
                              command_for(action)};
            world.workspace.put(Invoice{InvoiceId("N"), "N", status, {{LineId("L1"), 1, true}}});
            world.command.invoice = InvoiceId("N");
            // The desk names the line as well; the answer must not depend on it.
            world.command.line = LineId("L1");
            worlds.push_back(std::move(world));
        }
    }
    return worlds;
}

std::vector<RecordWorld> claim_worlds(std::string_view action) {
    std::vector<RecordWorld> worlds;
    for (const Status state : {Status::draft, Status::sent, Status::answered}) {
        for (const char* kind : {"print_book_ot", "print_journal_co"}) {
            RecordWorld world{std::string(text_of(state)) + ", " + kind,
                              world_of({{"L1", {{"$default", kind}, {"status", "Sent"}}}}),
                              command_for(action)};
            Claim claim;
            claim.id = ClaimId("C");
            claim.line = LineId("L1");
            claim.type = "damaged";
            claim.state = state;
            world.workspace.put(claim);
            world.command.claim = claim.id;
            world.command.args["text"] = "an answer";
            if (action == "edit_claim") {
                RecordWorld notes = {world.name + ", its notes", {}, world.command};
                notes.workspace.apply(decode_facts(encode_snapshot(world.workspace)).value());
                notes.command.set["notes"].text = "for us alone";
                worlds.push_back(std::move(notes));
                world.command.set["body"].text = "what is wrong";
            }
            worlds.push_back(std::move(world));
        }
    }
    return worlds;
}

std::vector<RecordWorld> binding_worlds(std::string_view action) {
    std::vector<RecordWorld> worlds;
    for (const Status state : {Status::draft, Status::open, Status::done}) {
        RecordWorld world{std::string(text_of(state)), plain_world(), command_for(action)};
        WorkOrder order;
        order.id = WorkOrderId("W");
        order.kind = WorkOrderKind::binding;
        order.state = state;
        order.items = {ItemId("L1.i1"), ItemId("L1.i2")};
        world.workspace.put(order);
        world.command.work_order = order.id;
        worlds.push_back(std::move(world));
    }
    return worlds;
}

std::vector<RecordWorld> letter_worlds(std::string_view action) {
    std::vector<RecordWorld> worlds;
    for (const LetterState state : {LetterState::waiting, LetterState::sent, LetterState::failed}) {
        RecordWorld world{std::string(text_of(state)), plain_world(), command_for(action)};
        Letter letter;
        letter.id = LetterId("X");
        letter.state = state;
        world.workspace.put(letter);
        world.command.letter = letter.id;
        world.command.args["reason"] = "returned";
        worlds.push_back(std::move(world));
    }
    return worlds;
}

std::vector<RecordWorld> item_worlds(std::string_view action) {
    std::vector<RecordWorld> worlds;
    for (const Process process :
         {Process::acquisition, Process::transit, Process::work_order, Process::none}) {
        RecordWorld world{std::string(text_of(process)), plain_world(), command_for(action)};
        Item item = *world.workspace.find(ItemId("L1.i1"));
        item.process = process;
        world.workspace.put(item);
        world.command.items = {item.id};
        world.command.set["description"].text = "vol. 1";
        worlds.push_back(std::move(world));
    }
    return worlds;
}

std::vector<RecordWorld> library_worlds(std::string_view action) {
    RecordWorld world{"the library", plain_world(), command_for(action)};
    world.command.line = action == "create_line" ? LineId("L2") : LineId{};
    world.command.holdings = HoldingsId("L1.h1");
    world.command.items = {ItemId("L1.i1"), ItemId("L1.i2")};
    world.command.work_order = WorkOrderId("W");
    if (action == "create_line") {
        world.command.set = conformance::line_fields_of("L2", Json::object());
    } else if (action == "edit_settings") {
        world.command.set["packByFund"].text = "true";
    } else {
        world.command.set["note"].text = "a note";
    }
    std::vector<RecordWorld> worlds;
    worlds.push_back(std::move(world));
    return worlds;
}

}  // namespace

std::vector<RecordWorld> record_worlds(std::string_view action) {
    if (action == "approve_and_send") {
        return order_worlds(action);
    }
    if (action.ends_with("_invoice")) {
        return invoice_worlds(action);
    }
    if (action.ends_with("_claim") || action == "add_response") {
        return claim_worlds(action);
    }
    if (action == "confirm_binding") {
        return binding_worlds(action);
    }
    if (action.contains("letter")) {
        return letter_worlds(action);
    }
    if (action == "scan_in" || action == "edit_item") {
        return item_worlds(action);
    }
    return library_worlds(action);
}

std::string codes_text(const std::vector<Unmet>& unmet) {
    if (unmet.empty()) {
        return "yes";
    }
    if (unmet.size() == 1 && unmet.front().code == "status_not_allowed") {
        return "-";
    }
    std::string all;
    for (const Unmet& one : unmet) {
        all += (all.empty() ? "" : ", ") + one.code;
    }
    return all;
}

}  // namespace accession::test
