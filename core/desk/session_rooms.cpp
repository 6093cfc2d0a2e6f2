// SPDX-License-Identifier: Apache-2.0
// The session's answers to the rooms beside the lines: one order, the work lists, the outbox.
#include <nlohmann/json.hpp>

#include "core/desk/answers.h"
#include "core/desk/asking.h"
#include "core/desk/letters_view.h"
#include "core/desk/lists_view.h"
#include "core/desk/order_view.h"
#include "core/desk/orders_view.h"
#include "core/desk/overview_view.h"
#include "core/desk/session.h"
#include "core/desk/view_parts.h"

namespace accession::desk {

namespace {

Json parsed_object(std::string_view text) {
    Json json = Json::parse(text, nullptr, false);
    return json.is_object() ? json : Json(nullptr);
}

const Order* order_named(const Workspace& workspace, const std::string& name) {
    if (const Order* order = workspace.find(OrderId(name))) {
        return order;
    }
    const Slots slots = workspace.orders_by_number(name);
    return slots.empty() ? nullptr : &workspace.orders().at(slots.front());
}

}  // namespace

std::string Session::order(std::string_view question) const {
    const Json json = parsed_object(question);
    if (json.is_null()) {
        return fault("wrong_type", {{"path", ""}});
    }
    if (!Date::parse(text_of_question(json, "today"))) {
        return fault("invalid_date", {{"path", "today"}});
    }
    const Workspace& workspace = ledger_.workspace();
    const Order* order = order_named(workspace, text_of_question(json, "id"));
    if (order == nullptr) {
        return answer(nullptr);
    }
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    return answer(order_detail(workspace, *order, asker_from(json, rulebook)));
}

std::string Session::orders(std::string_view question) {
    const Json json = parsed_object(question);
    if (json.is_null()) {
        return fault("wrong_type", {{"path", ""}});
    }
    const auto page = orders_view(ledger_.workspace(), orders_, json);
    return page ? answer(*page) : fault(page.error());
}

std::string Session::work_lists(std::string_view question) {
    const Json json = parsed_object(question);
    if (json.is_null()) {
        return fault("wrong_type", {{"path", ""}});
    }
    const auto day = Date::parse(text_of_question(json, "day"));
    if (!day) {
        return fault("invalid_date", {{"path", "day"}});
    }
    return answer(lists_view(ledger_.workspace(), work_lists_, json, *day));
}

std::string Session::overview(std::string_view question) const {
    const Json json = parsed_object(question);
    if (json.is_null()) {
        return fault("wrong_type", {{"path", ""}});
    }
    const auto today = Date::parse(text_of_question(json, "today"));
    if (!today) {
        return fault("invalid_date", {{"path", "today"}});
    }
    const auto weeks = json.find("weeks");
    const int wanted = weeks != json.end() && weeks->is_number_integer() ? weeks->get<int>() : 0;
    if (wanted < 1 || wanted > overview_weeks_max) {
        return fault("wrong_type", {{"path", "weeks"}});
    }
    return answer(overview_view(ledger_.workspace(), *today, wanted));
}

std::string Session::letters(std::string_view question) const {
    const Json json = parsed_object(question);
    if (json.is_null()) {
        return fault("wrong_type", {{"path", ""}});
    }
    return answer(letters_view(ledger_.workspace(), json));
}

}  // namespace accession::desk
