// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "core/lifecycle/alma/condition_words.h"
#include "core/lifecycle/alma/conditions.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/alma/statuses.h"
#include "core/validation/alma_line_types.h"

namespace accession::alma {

namespace {

void missing_things(const Situation& s, std::vector<Unmet>& all) {
    if (is_complete(s.state, *s.line)) {
        return;
    }
    if (s.line->format == Format::electronic) {
        unmet(all, "not_all_received", {{"electronic", "true"}});
        return;
    }
    const std::vector<ItemId> ids = s.state.items_of(s.line->id);
    const auto received = std::ranges::count_if(
        ids, [&](const ItemId& id) { return s.state.find(id)->status == Status::received; });
    unmet(all, "not_all_received",
          {{"received", std::to_string(received)}, {"expected", std::to_string(ids.size())}});
}

bool any_item_missing(const Situation& s) {
    const std::vector<ItemId> ids = s.state.items_of(s.line->id);
    return std::ranges::any_of(
        ids, [&](const ItemId& id) { return s.state.find(id)->status != Status::received; });
}

bool method_waits(const Situation& s) {
    static constexpr std::array<std::string_view, 3> methods = {"vendor_system", "approval",
                                                                "approval_with_letter"};
    return std::ranges::find(methods, s.line->acquisition_method) == methods.end();
}

/// Notes and attachments of a canceled line stay open (A11-8); what else is asked for is locked.
bool edit_is_open(const Situation& s) {
    if (s.line->status != Status::canceled) {
        return true;
    }
    return !s.offering() && std::ranges::all_of(s.command->set, [](const auto& field) {
        return field.first == "notes" || field.first == "attachments";
    });
}

bool is_trial_person(const Situation& s) {
    return s.has_role("trial_operator") || s.has_role("trial_manager");
}

}  // namespace

const Condition is_physical = of_sort("is_physical", "not_physical", [](const Situation& s) {
    return s.line->format == Format::physical;
});
const Condition is_electronic = of_sort("is_electronic", "not_electronic", [](const Situation& s) {
    return s.line->format == Format::electronic;
});
const Condition is_title_based{.name = "is_title_based",
                               .code = "not_title_based",
                               .holds =
                                   [](const Situation& s) {
                                       const LineType* type = line_type(s.line->type);
                                       return type == nullptr || type->title_based;
                                   },
                               .lasting = true};
const Condition has_holdings = argument_is("has_holdings", "no_holdings", [](const Situation& s) {
    return !first_holdings(s.state, *s.line).empty();
});
const Condition everything_in =
    state_lists("all_items_received", "not_all_received", missing_things);
const Condition something_missing =
    state_is("some_item_missing", "all_received",
             [](const Situation& s) { return !is_complete(s.state, *s.line); });
const Condition something_to_receive{.name = "something_to_receive",
                                     .code = "nothing_to_receive",
                                     .stage = Stage::offer,
                                     .holds = any_item_missing};
const Condition something_in = state_is("something_in", "nothing_received", [](const Situation& s) {
    return anything_in(s.state, s.line->id);
});
const Condition nothing_in = state_is("nothing_in", "something_received", [](const Situation& s) {
    return !anything_in(s.state, s.line->id);
});
const Condition not_active_yet =
    state_is("not_active_yet", "already_active",
             [](const Situation& s) { return !any_eresource_active(s.state, s.line->id); });
const Condition is_active_resource = state_is("is_active", "not_activated", [](const Situation& s) {
    return any_eresource_active(s.state, s.line->id);
});
const Condition activation_open = state_is(
    "activation_open", "already_done", [](const Situation& s) { return !s.line->activation_done; });
const Condition activation_ended =
    state_is("activation_ended", "activation_open", [](const Situation& s) {
        return s.line->format == Format::physical ||
               (is_complete(s.state, *s.line) && s.line->activation_done);
    });
const Condition closed_by_itself =
    alone("closed_by_itself", "closed_by_hand",
          [](const Situation& s) { return s.line->close_reason == "received_and_paid"; });
const Condition line_open_for_edits = state_is("line_open_for_edits", "line_locked", edit_is_open);
const Condition method_can_wait = state_is("method_can_wait", "method_not_allowed", method_waits);
const Condition outside_order = alone("outside_order", "already_in_order", [](const Situation& s) {
    return s.state.find(s.line->order) == nullptr;
});
const Condition has_alerts =
    state_is("has_alerts", "no_alerts", [](const Situation& s) { return has_open_alert(*s.line); });

const Condition has_extended_role =
    state_is("has_extended_role", "extended_role_required",
             [](const Situation& s) { return s.has_role("purchasing_operator_extended"); });
const Condition has_trial_role = state_is("has_trial_role", "trial_role_required", is_trial_person);
const Condition may_edit_evaluated = state_is(
    "may_edit_evaluated", "trial_role_required",
    [](const Situation& s) { return !evaluated.has(s.line->status) || is_trial_person(s); });

}  // namespace accession::alma
