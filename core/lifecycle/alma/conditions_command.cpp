// SPDX-License-Identifier: Apache-2.0
// What the commands' answers have to be.
#include <algorithm>
#include <array>

#include "core/lifecycle/alma/condition_words.h"
#include "core/lifecycle/alma/conditions.h"
#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/packaging.h"
#include "core/lifecycle/receiving_conditions.h"
#include "core/model/trim.h"
#include "core/validation/alma_line_fields.h"
#include "core/validation/alma_line_types.h"
#include "core/validation/field_text.h"

namespace accession::alma {

namespace {

/// A line that does not exist yet, with its fields set as the command says.
void making_faults(const Situation& s, std::vector<Unmet>& all) {
    Line line;
    for (const auto& [name, value] : s.command->set) {
        const LineField* field = line_field(name);
        if (field == nullptr && name != "inventory") {
            unmet(all, "unknown_field", {{"field", name}});
        } else if (field != nullptr && !field->set(line, value)) {
            unmet(all, "invalid_field", {{"field", name}});
        }
    }
    if (!all.empty()) {
        return;
    }
    if (is_blank(line.owner)) {
        unmet(all, "missing_owner");
    }
    if (line.type.empty()) {
        unmet(all, "missing_type");
    }
    if (is_blank(line.description.title) && line.title.empty()) {
        unmet(all, "missing_title");
    }
    if (!all.empty()) {
        return;
    }
    if (line_type(line.type) == nullptr) {
        unmet(all, "unknown_type", {{"type", line.type}});
    } else if (s.command->line.empty() || s.state.find(s.command->line) != nullptr) {
        unmet(all, "duplicate_line", {{"line", s.command->line.str()}});
    } else if (!line.number.empty() && s.state.line_number_taken(line.number)) {
        unmet(all, "duplicate_line", {{"line", line.number}});
    } else if (!line.title.empty() && s.state.find(line.title) == nullptr) {
        unmet(all, "unknown_bib", {{"bib", line.title.str()}});
    } else if (!line.additional_to.empty() && s.state.find(line.additional_to) == nullptr) {
        unmet(all, "unknown_line", {{"line", line.additional_to.str()}});
    } else {
        for (const HoldingsId& id : line.holdings) {
            if (s.state.find(id) == nullptr) {
                unmet(all, "unknown_holdings", {{"holdings", id.str()}});
                return;
            }
        }
    }
}

/// The vendor has the order, or is about to: the fields it was told are fixed (R48).
bool told_to_vendor(const Situation& s) {
    constexpr StatusSet before{Status::in_review, Status::manual_packaging, Status::auto_packaging,
                               Status::deferred};
    const bool sent = s.order != nullptr && s.order->sent_on.has_value();
    return !before.has(s.line->status) || sent;
}

void locked_fields(const Situation& s, std::vector<Unmet>& all) {
    Line line = *s.line;
    for (const auto& [name, value] : s.command->set) {
        const LineField* field = line_field(name);
        const bool locked = field == nullptr || field->lock == FieldLock::fixed ||
                            (field->lock == FieldLock::before_sending && told_to_vendor(s));
        if (locked) {
            unmet(all, "field_locked", {{"field", name}});
        }
    }
    for (const auto& [name, value] : s.command->set) {
        const LineField* field = line_field(name);
        if (all.empty() && !field->set(line, value)) {
            unmet(all, "invalid_field", {{"field", name}});
        }
    }
}

void already_received(const Situation& s, std::vector<Unmet>& all) {
    list_already_received(s, "already_received", all);
}

bool bib_choice_is_known(const Situation& s) {
    static constexpr std::array<std::string_view, 3> choices = {"retain", "delete", "suppress"};
    return !s.command->args.contains("bib") ||
           std::ranges::find(choices, s.command->arg("bib")) != choices.end();
}

/// The number is taken when an invoice of the same vendor has it: it would be paid twice.
bool invoice_number_is_new(const Situation& s) {
    if (s.state.find(s.command->invoice) != nullptr) {
        return false;
    }
    const auto has_one = [&](const LineId& line) {
        const std::vector<InvoiceId> ids = s.state.invoices_of(line);
        return std::ranges::any_of(ids, [&](const InvoiceId& id) {
            return s.state.find(id)->number == s.command->arg("number");
        });
    };
    return !has_one(s.command->line) &&
           std::ranges::none_of(s.command->invoice_lines, has_one, &InvoicedLine::line);
}

void invoice_name_faults(const Situation& s, std::vector<Unmet>& all) {
    if (!invoice_number_is_new(s)) {
        unmet(all, "duplicate_invoice", {{"invoice", std::string(s.command->arg("number"))}});
    } else if (s.command->invoice_lines.empty() && s.command->line.empty()) {
        unmet(all, "missing_lines");
    }
}

bool amounts_are_valid(const Situation& s) {
    const auto valid = [&](const std::string& amount, const LineId& id) {
        FieldValue value;
        value.text = amount;
        std::optional<std::int64_t> minor;
        const Line* line = s.state.find(id);
        return read_money(value, line ? line->cost.currency : "", minor);
    };
    return valid(std::string(s.command->arg("amount")), s.command->line) &&
           std::ranges::all_of(s.command->invoice_lines, [&](const InvoicedLine& one) {
               return valid(one.amount, one.line);
           });
}

void packaging_faults(const Situation& s, std::vector<Unmet>& all) {
    const OrderId& into = s.command->order;
    std::vector<LineId> together;
    if (!into.empty()) {
        const Order* order = s.state.find(into);
        if (order == nullptr) {
            unmet(all, "unknown_order", {{"order", into.str()}});
            return;
        }
        if (order->status != Status::in_review || order->sent_on) {
            unmet(all, "order_not_in_review", {{"order", order->number}});
            return;
        }
        together = lines_that_count(s.state, into);
    }
    for (const Line* line : s.lines) {
        together.push_back(line->id);
    }
    const PackagingKey first = packaging_key(s.state, together.front());
    const auto max = s.state.settings().max_lines_per_order;
    if (std::ranges::any_of(
            together, [&](const LineId& id) { return packaging_key(s.state, id) != first; })) {
        unmet(all, "packaging_keys_differ");
    } else if (max && std::ssize(together) > *max) {
        unmet(all, "too_many_lines", {{"max", std::to_string(*max)}});
    }
}

void vendor_faults(const Situation& s, std::vector<Unmet>& all) {
    const VendorId wanted(std::string(s.command->arg("vendor")));
    const Vendor* vendor = s.state.find(wanted);
    if (vendor == nullptr) {
        unmet(all, "unknown_vendor", {{"vendor", wanted.str()}});
    } else if (!vendor->active) {
        unmet(all, "vendor_inactive", {{"vendor", vendor->name}});
    } else if (wanted == s.line->vendor) {
        unmet(all, "same_vendor", {{"vendor", vendor->name}});
    }
}

/// A date that is there and must lie after today, under the name of its argument.
void ahead(const Situation& s, std::string_view name, std::vector<Unmet>& all) {
    const std::string_view text = s.command->arg(name);
    const auto date = Date::parse(text);
    if (!date) {
        unmet(all, "invalid_date", {{"date", std::string(text)}});
    } else if (*date <= s.command->today) {
        unmet(all, "date_not_in_future", {{"date", date->str()}});
    }
}

void deferral_faults(const Situation& s, std::vector<Unmet>& all) {
    if (s.command->arg("until").empty()) {
        unmet(all, "missing_until");
    }
    if (is_blank(s.command->arg("reason"))) {
        unmet(all, "missing_reason");
    }
}

bool decision_is(const Situation& s, std::string_view one, std::string_view other) {
    const std::string_view decision = s.command->arg("decision");
    return decision == one || decision == other;
}

void renewal_faults(const Situation& s, std::vector<Unmet>& all) {
    if (s.command->arg("decision") != "renew") {
        return;
    }
    if (s.command->arg("date").empty()) {
        unmet(all, "missing_date");
    } else {
        ahead(s, "date", all);
    }
}

bool packs_by_hand(const Situation& s) {
    return s.command->flag("manual", s.line->manual_packaging);
}

bool count_is_given(const Situation& s) {
    FieldValue value;
    value.text = s.command->arg("count").empty() ? "1" : std::string(s.command->arg("count"));
    std::optional<std::int32_t> count;
    constexpr std::int32_t most = 1000;
    return read_number(value, count) && *count >= 1 && *count <= most &&
           (s.command->arg("expected").empty() || Date::parse(s.command->arg("expected")));
}

}  // namespace

const Condition line_fields_given =
    argument_lists("line_fields_given", "missing_owner", making_faults);
const Condition fields_editable = argument_lists("fields_editable", "field_locked", locked_fields);
const Condition items_not_received_yet =
    argument_lists("items_not_received_yet", "already_received", already_received);
const Condition items_not_bound =
    argument_is("items_not_bound", "item_bound", [](const Situation& s) {
        return std::ranges::none_of(s.items, [](const Item* item) { return item->bound; });
    });
const Condition confirmed = argument_is("confirmed", "not_confirmed", [](const Situation& s) {
    return s.command->flag("confirm", true);
});
const Condition bib_choice_known =
    argument_is("bib_choice_known", "unknown_bib_choice", bib_choice_is_known);
const Condition invoice_named =
    argument_is("invoice_named", "missing_invoice_number",
                [](const Situation& s) { return !s.command->arg("number").empty(); });
const Condition invoice_is_new{.name = "invoice_is_new",
                               .code = "duplicate_invoice",
                               .stage = Stage::first,
                               .list = invoice_name_faults};
const Condition invoice_amounts_valid =
    argument_is("invoice_amounts_valid", "invalid_amount", amounts_are_valid);
const Condition order_can_take_them =
    argument_lists("order_can_take_them", "packaging_keys_differ", packaging_faults);
const Condition vendor_can_be_chosen =
    argument_lists("vendor_can_be_chosen", "unknown_vendor", vendor_faults);
const Condition deferral_answered =
    argument_lists("deferral_answered", "missing_reason", deferral_faults);
const Condition deferral_ahead =
    argument_lists("deferral_ahead", "date_not_in_future",
                   [](const Situation& s, std::vector<Unmet>& all) { ahead(s, "until", all); });
const Condition date_given = argument_is("date_given", "missing_date", [](const Situation& s) {
    return !s.command->arg("date").empty();
});
const Condition date_ahead =
    argument_lists("date_ahead", "date_not_in_future",
                   [](const Situation& s, std::vector<Unmet>& all) { ahead(s, "date", all); });
const Condition renewal_decision_known =
    argument_is("renewal_decision_known", "unknown_decision",
                [](const Situation& s) { return decision_is(s, "renew", "close"); });
const Condition renewal_date_good =
    argument_lists("renewal_date_good", "missing_date", renewal_faults);
const Condition trial_decision_known =
    argument_is("trial_decision_known", "unknown_decision",
                [](const Situation& s) { return decision_is(s, "accept", "reject"); });
const Condition day_not_past = argument_is("day_not_past", "date_in_past", [](const Situation& s) {
    const auto last = s.state.settings().daily_run_on;
    return !last || s.command->today >= *last;
});
const Condition count_given = argument_is("count_given", "invalid_count", count_is_given);
const Condition person_given =
    argument_is("person_given", "missing_person",
                [](const Situation& s) { return !s.command->arg("to").empty(); });
const Condition is_assigned = state_is(
    "is_assigned", "not_assigned", [](const Situation& s) { return !s.line->assigned_to.empty(); });
const Condition packaging_by_hand =
    argument_is("packaging_by_hand", "packaging_by_itself", packs_by_hand);
const Condition packaging_by_itself =
    argument_is("packaging_by_itself", "packaging_by_hand",
                [](const Situation& s) { return !packs_by_hand(s); });
const Condition trial_accepted =
    argument_is("trial_accepted", "trial_rejected",
                [](const Situation& s) { return s.command->arg("decision") == "accept"; });
const Condition trial_rejected =
    argument_is("trial_rejected", "trial_accepted",
                [](const Situation& s) { return s.command->arg("decision") == "reject"; });
const Condition renewal_wanted =
    argument_is("renewal_wanted", "renewal_unwanted",
                [](const Situation& s) { return s.command->arg("decision") == "renew"; });
const Condition renewal_unwanted =
    argument_is("renewal_unwanted", "renewal_wanted",
                [](const Situation& s) { return s.command->arg("decision") == "close"; });
const Condition may_assign = state_is("may_assign", "line_assigned", [](const Situation& s) {
    return s.line->assigned_to.empty() || s.line->assigned_to == s.actor() ||
           s.has_role("purchasing_manager");
});

}  // namespace accession::alma
