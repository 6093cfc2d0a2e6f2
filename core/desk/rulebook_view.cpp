// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

#include "core/desk/asking.h"
#include "core/desk/field_tables.h"
#include "core/desk/line_parts.h"
#include "core/desk/views.h"
#include "core/journal/take_back.h"
#include "core/lifecycle/matching.h"
#include "core/model/folio_words.h"
#include "core/model/limits.h"
#include "core/model/money.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

Json fields_view(const Settings& settings, std::string_view action) {
    Json all = Json::array();
    for (FormField& field : form_fields(settings.rulebook, action)) {
        offer_known(field, settings);
        all.push_back(form_field_view(field));
    }
    return all;
}

Json ask_view(const Settings& settings, std::string_view action, const Ask& ask) {
    Json json = {{"name", std::string(ask.name)},
                 {"kind", std::string(text_of(ask.kind))},
                 {"required", ask.required}};
    if (ask.kind == AskKind::fields) {
        json["fields"] = fields_view(settings, action);
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

Json action_view(const Rulebook& rulebook, const Settings& settings, const Row& row) {
    Json json = {{"name", std::string(row.action)},
                 {"subject", std::string(text_of(row.subject))},
                 {"asks", Json::array()},
                 {"destructive", false}};
    const auto form = std::ranges::find(rulebook.forms, row.action, &ActionForm::action);
    if (form != rulebook.forms.end()) {
        json["destructive"] = form->destructive;
        for (const Ask& ask : form->asks) {
            json["asks"].push_back(ask_view(settings, row.action, ask));
        }
    }
    return json;
}

struct NamedAction {
    const char* name;
    std::string_view RecordActions::* action;
};
constexpr NamedAction named_actions[] = {
    {"makeOrder", &RecordActions::make_order},
    {"editOrder", &RecordActions::edit_order},
    {"makeLine", &RecordActions::make_line},
    {"editLine", &RecordActions::edit_line},
    {"makeItem", &RecordActions::make_item},
    {"editItem", &RecordActions::edit_item},
    {"deleteItem", &RecordActions::delete_item},
    {"itemStatus", &RecordActions::item_status},
    {"expectItem", &RecordActions::expect_item},
    {"makeTitle", &RecordActions::make_title},
    {"editTitle", &RecordActions::edit_title},
    {"deleteTitle", &RecordActions::delete_title},
    {"makeRoutingList", &RecordActions::make_routing_list},
    {"deleteRoutingList", &RecordActions::delete_routing_list},
    {"bindItems", &RecordActions::bind_items},
    {"unbindItem", &RecordActions::unbind_item},
    {"noteInvoice", &RecordActions::note_invoice},
    {"dailyJob", &RecordActions::daily_job},
};

Json records_view(const RecordActions& records) {
    Json json = Json::object();
    for (const NamedAction& named : named_actions) {
        if (const std::string_view action = records.*named.action; !action.empty()) {
            json[named.name] = std::string(action);
        }
    }
    return json;
}

Json item_words_view(RulebookKey rulebook) {
    Json words = Json::array();
    const auto add = [&](Status status) {
        words.push_back(word_view(status, mark_of_item(status)));
    };
    if (rulebook == RulebookKey::folio) {
        std::ranges::for_each(folio_words::receiving_statuses, add);
    } else {
        std::ranges::for_each(std::array{Status::expected, Status::received}, add);
    }
    return words;
}

std::string axis_key(const Rulebook& rulebook, Axis axis) {
    const auto found = std::ranges::find(rulebook.axes, axis, &AxisWords::axis);
    return found == rulebook.axes.end() ? std::string{} : std::string(found->key);
}

}  // namespace

Json status_word(const Rulebook& rulebook, Axis axis, Status status) {
    Json word = Json::object();
    word["text"] = std::string(text_of(status));
    word["mark"] = std::string(text_of(mark_of(rulebook, axis, status)));
    return word;
}

Json money_view(std::int64_t minor, const std::string& currency) {
    Json money = Json::object();
    money["minor"] = minor;
    money["currency"] = currency;
    money["digits"] = currency_digits(currency);
    return money;
}

Json axes_view(const Rulebook& rulebook) {
    Json axes = Json::array();
    for (const AxisWords& axis : rulebook.axes) {
        Json words = Json::array();
        for (const Word& word : axis.words) {
            words.push_back(status_word(rulebook, axis.axis, word.status));
        }
        axes.push_back({{"key", std::string(axis.key)},
                        {"subject", axis.of_order ? "order" : "line"},
                        {"words", std::move(words)}});
    }
    return axes;
}

Json rulebook_view(const Settings& settings) {
    const Rulebook& rulebook = rulebook_of(settings.rulebook);
    Json json = {{"key", std::string(text_of(rulebook.key))},
                 {"axes", axes_view(rulebook)},
                 {"mainAxis", axis_key(rulebook, rulebook.main_axis)},
                 {"actions", Json::array()},
                 {"receiveAction", std::string(rulebook.receive_action)},
                 {"unreceiveAction", std::string(rulebook.unreceive_action)}};
    json["roles"] = roles_of(rulebook);
    json["lineTypes"] = line_types_view(rulebook.key);
    json["lineTypeField"] = std::string(rulebook.line_type_field);
    json["records"] = records_view(rulebook.records);
    json["itemWords"] = item_words_view(rulebook.key);
    json["attachmentBytes"] = max_attachment_bytes;
    std::set<std::string_view> listed;
    for (const Row& row : rulebook.rows) {
        if (row.trigger == Trigger::user && listed.insert(row.action).second) {
            json["actions"].push_back(action_view(rulebook, settings, row));
        }
    }
    return json;
}

std::size_t commands_queued(const Ledger& ledger) {
    return ledger.queue() != nullptr ? ledger.queue()->waiting().size() : ledger.history().size();
}

Json workspace_view(const Ledger& ledger) {
    const Workspace& workspace = ledger.workspace();
    // What devices share may have gone to the others by now.
    Json take_back = ledger.queue() != nullptr ? Json()
                                               : Json{{"action", take_back_action},
                                                      {"argument", taken_back_argument},
                                                      {"most", TakeBacks::most}};
    return {{"name", workspace.settings().name},
            {"takeBack", std::move(take_back)},
            {"rulebook", rulebook_view(workspace.settings())},
            {"settings", settings_view(workspace.settings())},
            {"lines", workspace.lines().size()},
            {"orders", workspace.orders().size()},
            {"items", workspace.items().size()},
            {"stateHash", to_hex(workspace.state_hash())},
            {"sequence", ledger.sequence()},
            {"queued", commands_queued(ledger)},
            {"sample", workspace.settings().sample},
            {"untouched", workspace.settings().sample && ledger.history().empty()}};
}

}  // namespace accession::desk
