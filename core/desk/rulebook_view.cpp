// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

#include "core/desk/asking.h"
#include "core/desk/field_tables.h"
#include "core/desk/views.h"
#include "core/lifecycle/matching.h"
#include "core/model/limits.h"
#include "core/model/money.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

Json fields_view(std::string_view action) {
    Json all = Json::array();
    for (const FormField& field : form_fields(action)) {
        all.push_back(form_field_view(field));
    }
    return all;
}

Json ask_view(std::string_view action, const Ask& ask) {
    Json json = {{"name", std::string(ask.name)},
                 {"kind", std::string(text_of(ask.kind))},
                 {"required", ask.required}};
    if (ask.kind == AskKind::fields) {
        json["fields"] = fields_view(action);
    }
    for (const std::string_view choice : ask.choices) {
        json["choices"].push_back(std::string(choice));
    }
    if (ask.kind == AskKind::flag) {
        json["initial"] = ask.initial == "true";
    } else if (!ask.initial.empty()) {
        json["initial"] = std::string(ask.initial);
    }
    return json;
}

Json action_view(const Rulebook& rulebook, const Row& row) {
    Json json = {{"name", std::string(row.action)},
                 {"subject", std::string(text_of(row.subject))},
                 {"asks", Json::array()},
                 {"destructive", false}};
    const auto form = std::ranges::find(rulebook.forms, row.action, &ActionForm::action);
    if (form != rulebook.forms.end()) {
        json["destructive"] = form->destructive;
        for (const Ask& ask : form->asks) {
            json["asks"].push_back(ask_view(row.action, ask));
        }
    }
    return json;
}

std::string axis_key(const Rulebook& rulebook, Axis axis) {
    const auto found = std::ranges::find(rulebook.axes, axis, &AxisWords::axis);
    return found == rulebook.axes.end() ? std::string{} : std::string(found->key);
}

}  // namespace

Json status_word(const Rulebook& rulebook, Axis axis, Status status) {
    return {{"text", std::string(text_of(status))},
            {"mark", std::string(text_of(mark_of(rulebook, axis, status)))}};
}

Json money_view(std::int64_t minor, const std::string& currency) {
    return {{"minor", minor}, {"currency", currency}, {"digits", currency_digits(currency)}};
}

Json rulebook_view(const Rulebook& rulebook) {
    Json json = {{"key", std::string(text_of(rulebook.key))},
                 {"axes", Json::array()},
                 {"mainAxis", axis_key(rulebook, rulebook.main_axis)},
                 {"actions", Json::array()},
                 {"receiveAction", std::string(rulebook.receive_action)},
                 {"unreceiveAction", std::string(rulebook.unreceive_action)}};
    json["roles"] = roles_of(rulebook);
    json["lineTypes"] = rulebook.key == RulebookKey::alma ? line_types_view() : Json::array();
    json["attachmentBytes"] = max_attachment_bytes;
    for (const AxisWords& axis : rulebook.axes) {
        Json words = Json::array();
        for (const Word& word : axis.words) {
            words.push_back(status_word(rulebook, axis.axis, word.status));
        }
        json["axes"].push_back({{"key", std::string(axis.key)},
                                {"subject", axis.of_order ? "order" : "line"},
                                {"words", std::move(words)}});
    }
    std::set<std::string_view> listed;
    for (const Row& row : rulebook.rows) {
        if (row.trigger == Trigger::user && listed.insert(row.action).second) {
            json["actions"].push_back(action_view(rulebook, row));
        }
    }
    return json;
}

Json workspace_view(const Ledger& ledger) {
    const Workspace& workspace = ledger.workspace();
    return {{"name", workspace.settings().name},
            {"rulebook", rulebook_view(rulebook_of(workspace.settings().rulebook))},
            {"lines", workspace.lines().size()},
            {"orders", workspace.orders().size()},
            {"items", workspace.items().size()},
            {"stateHash", to_hex(workspace.state_hash())},
            {"sequence", ledger.sequence()},
            {"queued", ledger.history().size()},
            {"sample", workspace.settings().sample && ledger.history().empty()}};
}

}  // namespace accession::desk
