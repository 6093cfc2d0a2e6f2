// SPDX-License-Identifier: Apache-2.0
// What became of a command, for the desk.
#include <nlohmann/json.hpp>

#include "core/desk/answers.h"
#include "core/desk/order_view.h"
#include "core/desk/shared_view.h"
#include "core/desk/views.h"
#include "core/journal/messages.h"

namespace accession::desk {

Json left_out_view(const std::vector<LeftOut>& left_out) {
    Json all = Json::array();
    for (const LeftOut& one : left_out) {
        all.push_back({{"item", one.item.str()}, {"why", to_json(std::vector{one.why}).front()}});
    }
    return all;
}

Json outcome_view(const Ledger& ledger, const Command& command, const Outcome& outcome) {
    const Workspace& workspace = ledger.workspace();
    Json json = Json::object();
    json["command"] = outcome.command.str();
    json["accepted"] = outcome.accepted;
    json["unmet"] = to_json(outcome.unmet);
    json["consequences"] = told_view(outcome.consequences);
    json["leftOut"] = left_out_view(outcome.left_out);
    if (outcome.accepted) {
        json["sequence"] = outcome.sequence;
    }
    if (outcome.accepted && ledger.queue() != nullptr) {
        json["state"] = ledger.queue()->find(command.id) == nullptr ? "confirmed" : "waiting";
    }
    LineId id = command.line;
    if (id.empty() && !command.items.empty()) {
        const Item* item = workspace.find(command.items.front());
        id = item ? item->line : id;
    }
    if (const Line* line = workspace.find(id)) {
        json["line"] = line_row(workspace, *line);
    }
    if (const Order* order = workspace.find(command.order)) {
        json["order"] = {
            {"id", order->id.str()},
            {"statuses", order_statuses(rulebook_of(workspace.settings().rulebook), *order)}};
    }
    return json;
}

}  // namespace accession::desk
