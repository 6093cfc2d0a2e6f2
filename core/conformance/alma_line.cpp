// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/alma_line.h"

#include <algorithm>
#include <stdexcept>

#include "core/conformance/alma_template.h"
#include "core/lifecycle/alma/numbering.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/alma/statuses.h"
#include "core/validation/alma_line_fields.h"
#include "core/validation/alma_line_types.h"

namespace accession::conformance {

namespace {

/// What says how the line stands, beside the template fields.
bool is_placement(const std::string& key) {
    static const std::vector<std::string> keys = {
        "status",       "order",          "inventory",   "received",
        "activated",    "activationDone", "sentDate",    "closeReason",
        "cancelReason", "cancelNote",     "deferReason", "deferNote",
        "inClaim",      "alerts",         "tasks",       "claimLetterSent"};
    return std::ranges::find(keys, key) != keys.end();
}

void describe(const Workspace& workspace, const Json& spec, Line& line) {
    const Title* title = workspace.find(line.title);
    if (title == nullptr) {
        return;
    }
    if (spec["title"].is_null()) {
        line.description.title = title->title;
    }
    if (spec["author"].is_null()) {
        line.description.author = title->author;
    }
    if (spec["isbn"].is_null()) {
        line.description.product_ids = title->product_ids;
    }
}

Line read_line(const std::string& name, const Json& spec, const Workspace& workspace) {
    Line line;
    line.id = LineId(name);
    for (const auto& [key, value] : spec.items()) {
        const alma::LineField* field = alma::line_field(key);
        if (field == nullptr && !is_placement(key)) {
            throw std::invalid_argument("line field " + key);
        }
        if (field != nullptr && !field->set(line, field_value(value))) {
            throw std::invalid_argument("value of " + key);
        }
    }
    if (const alma::LineType* type = alma::line_type(line.type)) {
        line.format = type->format;
        line.continuity = type->continuity;
    }
    describe(workspace, spec, line);
    return line;
}

void put_status(const Json& spec, const Workspace& workspace, Date today, Line& line) {
    line.status = status_from(value_at(spec, "status", std::string("In Review"))).value();
    const bool sent = sent_statuses.has(line.status);
    const bool own = sent || line.status == Status::ready;
    line.order = OrderId(text_at(spec, "order", own ? "PO-" + line.id.str() : ""));
    if (sent) {
        line.sent_on = spec.contains("sentDate") ? date_at(spec, "sentDate") : today;
        const std::int32_t days = alma::expected_days(workspace.settings(), line);
        if (!line.expected_on && line.sent_on) {
            line.expected_on = line.sent_on->plus_days(days);
        }
    }
    const std::int64_t price = line.cost.price.value_or(0);
    if (alma::finished.has(line.status)) {
        line.encumbrance = {EncumbranceState::released, 0, 0};
    } else if (sent) {
        line.encumbrance = {EncumbranceState::encumbered, price, price};
    }
    const bool closed = line.status == Status::closed;
    const bool canceled = line.status == Status::canceled;
    line.close_reason = text_at(spec, "closeReason", closed ? "manual" : "");
    line.cancel_reason = text_at(spec, "cancelReason", canceled ? "placed" : "");
    line.cancel_note = text_at(spec, "cancelNote");
    line.deferral.reason = text_at(spec, "deferReason");
    line.deferral.note = text_at(spec, "deferNote");
    line.claiming.in_claim = value_at(spec, "inClaim", false);
    line.claiming.letter_sent = value_at(spec, "claimLetterSent", false);
    line.alerts = value_at(spec, "alerts", std::vector<std::string>{});
}

void put_activation(const Json& spec, Line& line) {
    constexpr StatusSet done{Status::recurring_renewal, Status::waiting_for_manual_renewal,
                             Status::under_evaluation_renewal, Status::closed};
    line.activation_done = value_at(spec, "activationDone", done.has(line.status));
    if (line.format != Format::electronic) {
        return;
    }
    if (line.status == Status::sent && !line.activation_done) {
        line.tasks = {"activation"};
    }
    line.tasks = value_at(spec, "tasks", line.tasks);
}

void add_items(const Json& spec, const Line& line, Workspace& workspace, Date today) {
    const bool all = line.continuity == Continuity::one_time &&
                     (line.status == Status::waiting_for_invoice || line.status == Status::closed);
    const std::int32_t copies = line.cost.quantity_physical;
    const std::int32_t received = value_at(spec, "received", all ? copies : 0);
    for (std::int32_t n = 1; n <= copies; ++n) {
        Item item;
        item.id = ItemId(line.id.str() + ".i" + std::to_string(n));
        item.line = line.id;
        item.holdings = line.holdings.front();
        item.title = line.title;
        item.sequence = n;
        if (n <= received) {
            item.status = Status::received;
            item.received_on = today;
            item.process = Process::none;
        }
        workspace.put(item);
    }
}

}  // namespace

void place_line(const std::string& name, const Json& spec, Workspace& workspace, Date today) {
    const Json full = full_line(name, spec);
    Line line = read_line(name, full, workspace);
    put_status(full, workspace, today, line);
    put_activation(full, line);
    const bool makes = value_at(full, "inventory", true) && line.additional_to.empty();
    const bool physical = line.format == Format::physical;
    if (makes && physical && line.holdings.empty()) {
        line.holdings.push_back(alma::next_free<HoldingsId>(workspace, line.id, 'h').id);
        workspace.put(Holdings{line.holdings.front(), line.title, text_at(full, "location"), {}});
    }
    workspace.put(line);
    if (makes && physical) {
        add_items(full, line, workspace, today);
    } else if (makes) {
        constexpr StatusSet active{Status::waiting_for_invoice, Status::recurring_renewal,
                                   Status::waiting_for_manual_renewal,
                                   Status::under_evaluation_renewal, Status::closed};
        workspace.put(EResource{EResourceId(name + ".e1"), line.id, line.title,
                                value_at(full, "activated", active.has(line.status))});
    }
}

FieldSet line_fields_of(const std::string& name, const Json& spec) {
    FieldSet set;
    const Json full = full_line(name, spec);
    for (const auto& [key, value] : full.items()) {
        set[key] = field_value(value);
    }
    return set;
}

}  // namespace accession::conformance
