// SPDX-License-Identifier: Apache-2.0
// What the fields of FOLIO's records hold, and whether each may be changed now or why not (B8).
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/desk/asking.h"
#include "core/desk/field_tables.h"
#include "core/desk/line_parts.h"
#include "core/desk/view_parts.h"
#include "core/journal/field_values.h"
#include "core/lifecycle/folio/field_policy.h"
#include "core/validation/folio_piece_fields.h"
#include "core/validation/folio_title_fields.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

std::vector<Unmet> locked(std::string_view path) {
    return {{"protectedFieldChanging", {{"protectedAndModifiedFields", std::string(path)}}}};
}

/// A line's places have a rule of their own (B8): asked of it with the first place elsewhere.
std::vector<Unmet> places_locked(const Workspace& workspace, const Line& line, const Asker& asker) {
    Command edit = trial_of(asker, std::string(folio_rulebook().records.edit_line));
    edit.line = line.id;
    FieldValue& places = edit.set["locations"];
    places.locations = line.locations;
    if (!places.locations.empty()) {
        places.locations.front().location = "somewhere else";
        places.locations.front().holdings = HoldingsId{};
    }
    std::vector<Unmet> unmet = refusal_of(workspace, edit);
    std::erase_if(unmet, [](const Unmet& one) {
        return one.code != "locationCannotBeModifiedAfterOpen" &&
               one.code != "piecesExistForPoline";
    });
    return unmet;
}

/// What speaks against changing anything of it at all: who asks, and where it stands.
std::vector<Unmet> edit_refused(const Workspace& workspace, const Command& edit) {
    std::vector<Unmet> unmet = refusal_of(workspace, edit);
    std::erase_if(unmet, [](const Unmet& one) { return one.params.contains("path"); });
    return unmet;
}

std::vector<Unmet> ongoing_locked(const Order& order, const folio::OrderField& field) {
    Order changed = order;
    FieldValue other;
    other.text = field.kind == folio::FieldKind::date ? "2000-01-01" : "1";
    if (field.kind == folio::FieldKind::flag) {
        other.text = field.get(order, field.path).text == "true" ? "false" : "true";
    }
    if (order.status == Status::pending || !field.set(changed, field.path, other)) {
        return {};
    }
    std::vector<Unmet> unmet;
    for (Finding& finding : folio::check_ongoing_change(order, changed)) {
        unmet.push_back({std::move(finding.code), std::move(finding.params)});
    }
    return unmet;
}

Json shown_as(Json json, std::string name) {
    if (!name.empty()) {
        json["shown"] = std::move(name);
    }
    return json;
}

}  // namespace

Json folio_line_fields_view(const Workspace& workspace, const Line& line, const Asker& asker) {
    Json all = Json::array();
    const Order* order = workspace.find(line.order);
    if (order == nullptr) {
        return all;
    }
    Command edit = trial_of(asker, std::string(folio_rulebook().records.edit_line));
    edit.line = line.id;
    const std::vector<Unmet> refused = edit_refused(workspace, edit);
    const FieldPolicy policy = workspace.settings().field_policy;
    for (const FormField& form : folio_form_fields(folio_rulebook().records.edit_line)) {
        const folio::LineField& field = *folio::line_field(form.name);
        std::vector<Unmet> unmet = refused;
        if (unmet.empty() && !folio::may_change(policy, field, line, *order)) {
            unmet = locked(form.name);
        } else if (unmet.empty() && form.kind == "locations") {
            unmet = places_locked(workspace, line, asker);
        }
        all.push_back(filled_field_view(form, field.get(line, field.path), unmet));
    }
    return all;
}

Json folio_order_fields_view(const Workspace& workspace, const Order& order, const Asker& asker) {
    Json all = Json::array();
    Command edit = trial_of(asker, std::string(folio_rulebook().records.edit_order));
    edit.order = order.id;
    const std::vector<Unmet> refused = edit_refused(workspace, edit);
    const FieldPolicy policy = workspace.settings().field_policy;
    for (FormField& form : folio_form_fields(folio_rulebook().records.edit_order)) {
        if (!form.continuity.empty() && form.continuity != text_of(order.continuity)) {
            continue;
        }
        const folio::OrderField& field = *folio::order_field(form.name);
        std::vector<Unmet> unmet = refused;
        if (unmet.empty() && !folio::may_change(policy, field, order)) {
            unmet = locked(form.name);
        } else if (unmet.empty()) {
            unmet = ongoing_locked(order, field);
        }
        const bool vendor = form.kind == "vendor";
        offer_known(form, workspace.settings(), field.get(order, field.path));
        all.push_back(shown_as(filled_field_view(form, field.get(order, field.path), unmet),
                               vendor ? vendor_words(workspace, order.vendor) : std::string{}));
    }
    return all;
}

Json piece_values_view(const Item& piece) {
    Json values = Json::object();
    for (const folio::PieceField& field : folio::piece_fields()) {
        const FieldValue value = field.get(piece, field.path);
        if (value.empty() || (field.kind == folio::FieldKind::flag && value.text == "false")) {
            continue;
        }
        values[std::string(field.path)] =
            field.kind == folio::FieldKind::flag ? Json(true) : field_value_json(value);
    }
    return values;
}

Json titles_view(const Workspace& workspace, const Line& line, const Asker& asker) {
    Json all = Json::array();
    for (const TitleId& id : workspace.titles_of(line.id)) {
        const Title& title = *workspace.find(id);
        Command edit = trial_of(asker, std::string(folio_rulebook().records.edit_title));
        edit.line = line.id;
        edit.args["title"] = id.str();
        const std::vector<Unmet> refused = edit_refused(workspace, edit);
        Json json = {{"id", id.str()},
                     {"title", title.title},
                     {"items", 0},
                     {"claimingActive", title.folio->claiming_active},
                     {"receivingNote", folio::receiving_note(title)},
                     {"fields", Json::array()}};
        if (title.folio->claiming_interval) {
            json["claimingInterval"] = *title.folio->claiming_interval;
        }
        const std::vector<FormField> forms = folio_form_fields(folio_rulebook().records.edit_title);
        for (FormField form : forms) {
            const folio::TitleField& field = *folio::title_field(form.name);
            offer_known(form, workspace.settings(), field.get(title, field.path));
            json["fields"].push_back(
                filled_field_view(form, field.get(title, field.path), refused));
        }
        all.push_back(std::move(json));
    }
    for (const Slot slot : workspace.item_slots_of(line.id)) {
        const std::string& title = workspace.items().at(slot).title.str();
        for (Json& json : all) {
            if (json["id"] == title) {
                json["items"] = json["items"].get<std::size_t>() + 1;
            }
        }
    }
    return all;
}

Json routing_lists_view(const Line& line) {
    Json all = Json::array();
    for (const RoutingList& list : line.folio->routing_lists) {
        all.push_back(
            {{"id", list.id}, {"name", list.name}, {"notes", list.notes}, {"users", list.users}});
    }
    return all;
}

}  // namespace accession::desk
