// SPDX-License-Identifier: Apache-2.0
// The fields of a line that a form can show: value, and whether it may be changed now or why not.
#include <nlohmann/json.hpp>

#include <algorithm>

#include "core/desk/asking.h"
#include "core/desk/field_tables.h"
#include "core/desk/line_parts.h"
#include "core/desk/view_parts.h"
#include "core/desk/views.h"
#include "core/journal/field_values.h"
#include "core/journal/messages.h"
#include "core/model/alerts.h"
#include "core/validation/alma_line_fields.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

Json value_of(const FormField& form, const FieldValue& value) {
    if (form.kind == "attachments") {
        return attachments_view(value.attachments);
    }
    if (form.kind == "flag") {
        return value.text == "true";
    }
    Json json = field_value_json(value);
    // A list that is empty is one all the same.
    const bool list = form.kind == "texts" || form.kind == "funds" || form.kind == "records" ||
                      form.kind == "locations" || form.kind == "choices" ||
                      form.kind == "review_rules";
    return list && !json.is_array() ? Json::array() : json;
}

std::string title_name(const Workspace& workspace, const TitleId& id) {
    const Title* title = workspace.find(id);
    return title ? title->title : id.str();
}

/// Ids in words people know.
std::string name_of(const Workspace& workspace, const Line& line, const FormField& form) {
    if (form.kind == "vendor") {
        const Vendor* vendor = workspace.find(line.vendor);
        return vendor ? vendor->name : line.vendor.str();
    }
    if (form.kind == "title") {
        return title_name(workspace, line.title);
    }
    if (form.kind == "line") {
        const Line* main = workspace.find(line.additional_to);
        return main ? main->number : line.additional_to.str();
    }
    std::string names;
    if (form.kind == "holdings") {
        for (const HoldingsId& id : line.holdings) {
            const Holdings* holdings = workspace.find(id);
            names += (names.empty() ? "" : ", ") + (holdings ? holdings->location : id.str());
        }
    }
    return names;
}

bool concerns(const FormField& form, const Line& line) {
    return (form.continuity.empty() || form.continuity == text_of(line.continuity)) &&
           (form.format.empty() || form.format == text_of(line.format));
}

}  // namespace

Json filled_field_view(const FormField& form, const FieldValue& value,
                       const std::vector<Unmet>& unmet) {
    Json json = form_field_view(form);
    json["value"] = value_of(form, value);
    json["editable"] = unmet.empty();
    json["unmet"] = to_json(unmet);
    return json;
}

Json line_fields_view(const Workspace& workspace, const Line& line, const Asker& asker) {
    if (workspace.settings().rulebook == RulebookKey::folio) {
        return folio_line_fields_view(workspace, line, asker);
    }
    Json all = Json::array();
    for (const FormField& form : form_fields(RulebookKey::alma, "edit_line")) {
        if (!concerns(form, line)) {
            continue;
        }
        const FieldValue value = alma::line_field(form.name)->get(line);
        Command edit = trial_of(asker, "edit_line");
        edit.line = line.id;
        edit.set[form.name] = value;
        Json json = filled_field_view(form, value, refusal_of(workspace, edit));
        if (const std::string name = name_of(workspace, line, form); !name.empty()) {
            json["shown"] = name;
        }
        all.push_back(std::move(json));
    }
    return all;
}

Json settings_view(const Settings& settings) {
    Json all = Json::array();
    for (const FormField& form : form_fields(settings.rulebook, "edit_settings")) {
        const FieldValue value = setting(rulebook_of(settings.rulebook), settings, form.name);
        all.push_back(filled_field_view(form, value, {}));
    }
    return all;
}

Json alerts_view(const Line& line) {
    Json alerts = Json::array();
    for (const std::string& code : line.alerts) {
        alerts.push_back({{"code", code}, {"acknowledged", is_acknowledged(line, code)}});
    }
    return alerts;
}

void add_line_facts(const Workspace& workspace, const Line& line, Json& json) {
    Json alerts = alerts_view(line);
    const Renewal& renewal = line.renewal;
    const Settings& settings = workspace.settings();
    Json renews = {{"manual", renewal.manual},
                   {"noticeDays", renewal.notice_days.value_or(settings.renewal_notice_days)},
                   {"note", renewal.note}};
    put_date(renews, "date", renewal.date);
    put_date(renews, "from", renewal.subscription_from);
    put_date(renews, "to", renewal.subscription_to);
    if (renewal.cycle_months) {
        renews["cycleMonths"] = *renewal.cycle_months;
    }
    if (renewal.subscription_interval_days) {
        renews["intervalDays"] = *renewal.subscription_interval_days;
    }
    Json deferral = {{"reason", line.deferral.reason}, {"note", line.deferral.note}};
    put_date(deferral, "until", line.deferral.until);
    json["type"] = line.type;
    json["renewal"] = std::move(renews);
    json["claiming"] = {{"expectedReceiptDays", line.claiming.expected_receipt_days.value_or(
                                                    settings.expected_receipt_days)},
                        {"graceDays", line.claiming.grace_days.value_or(settings.claim_grace_days)},
                        {"inClaim", line.claiming.in_claim},
                        {"letterSent", line.claiming.letter_sent}};
    json["deferral"] = std::move(deferral);
    json["alerts"] = std::move(alerts);
    json["tasks"] = line.tasks;
    json["activationDone"] = line.activation_done;
    json["assignedTo"] = line.assigned_to;
    json["attachments"] = attachments_view(line.attachments);
}

}  // namespace accession::desk
