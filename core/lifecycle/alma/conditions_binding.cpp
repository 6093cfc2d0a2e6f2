// SPDX-License-Identifier: Apache-2.0
// Binding (R68-R73, B13), scanning in, and what may be changed on items and holdings.
#include <algorithm>
#include <set>
#include <utility>

#include "core/lifecycle/alma/condition_words.h"
#include "core/lifecycle/alma/conditions.h"
#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/receiving_conditions.h"
#include "core/validation/field_text.h"

namespace accession::alma {

bool may_be_bound(const Item& item) {
    return !item.bound && item.status == Status::received && item.process == Process::none &&
           !item.on_loan;
}

namespace {

/// What is wrong with binding these items: the first of too few and unknown, then all others.
void binding_faults(const State& state, const std::vector<ItemId>& ids, std::vector<Unmet>& all) {
    const std::set<ItemId> different(ids.begin(), ids.end());
    if (different.size() < 2) {
        unmet(all, "too_few_items");
        return;
    }
    std::vector<const Item*> items;
    for (const ItemId& id : ids) {
        const Item* item = state.find(id);
        if (item == nullptr) {
            unmet(all, "unknown_item", {{"item", id.str()}});
            return;
        }
        items.push_back(item);
    }
    const auto any = [&](auto predicate) {
        return std::ranges::any_of(items, [&](const Item* item) { return predicate(*item); });
    };
    if (any([&](const Item& item) { return item.holdings != items.front()->holdings; })) {
        unmet(all, "different_holdings");
    }
    if (any([](const Item& item) { return item.bound; })) {
        unmet(all, "item_bound");
    }
    if (any([](const Item& item) { return item.status != Status::received; })) {
        unmet(all, "not_received");
    } else if (any([](const Item& item) { return item.process != Process::none; })) {
        unmet(all, "item_not_in_place");
    }
    if (any([](const Item& item) { return item.on_loan; })) {
        unmet(all, "item_on_loan");
    }
}

void barcode_fault(const State& state, std::string_view barcode, const ItemId& self,
                   std::vector<Unmet>& all) {
    list_taken_barcode(state, barcode, self, "duplicate_barcode", all);
}

void taken_names(const Situation& s, std::vector<Unmet>& all) {
    barcode_fault(s.state, s.command->arg("barcode"), {}, all);
    const ItemId item = bound_item_id(*s.command);
    if (all.empty() && s.state.find(item) != nullptr) {
        unmet(all, "duplicate_item", {{"item", item.str()}});
    }
}

void unknown_item_fields(const Situation& s, std::vector<Unmet>& all) {
    Item item = *s.items.front();
    for (const auto& [name, value] : s.command->set) {
        const SetField result = set_item_field(item, name, value);
        if (result != SetField::done) {
            unmet(all, result == SetField::locked ? "field_locked" : "invalid_field",
                  {{"field", name}});
            return;
        }
    }
    const auto barcode = s.command->set.find("barcode");
    if (barcode == s.command->set.end()) {
        return;
    }
    const std::string& text = barcode->second.text;
    if (s.command->items.size() > 1 && !text.empty()) {
        // All of them would get it.
        unmet(all, "duplicate_barcode", {{"barcode", text}});
    } else {
        barcode_fault(s.state, text, item.id, all);
    }
}

void unknown_holdings_fields(const Situation& s, std::vector<Unmet>& all) {
    for (const auto& [name, value] : s.command->set) {
        if (name != "location" && name != "note") {
            unmet(all, "field_locked", {{"field", name}});
        } else if (!is_plain_text(value)) {
            unmet(all, "invalid_field", {{"field", name}});
        }
    }
}

}  // namespace

const Condition binding_is_new =
    argument_is("binding_is_new", "duplicate_binding",
                [](const Situation& s) { return s.state.find(s.command->work_order) == nullptr; });
const Condition items_can_be_bound = argument_lists(
    "items_can_be_bound", "too_few_items", [](const Situation& s, std::vector<Unmet>& all) {
        binding_faults(s.state, s.command->items, all);
    });
const Condition binding_not_confirmed =
    argument_is("binding_not_confirmed", "binding_already_confirmed",
                [](const Situation& s) { return s.work_order->state == Status::draft; });
const Condition bound_items_still_fit = argument_lists(
    "bound_items_still_fit", "too_few_items", [](const Situation& s, std::vector<Unmet>& all) {
        binding_faults(s.state, s.work_order->items, all);
    });
const Condition barcode_is_free =
    argument_lists("barcode_is_free", "duplicate_barcode", taken_names);
const Condition can_be_scanned_in =
    argument_is("can_be_scanned_in", "nothing_to_scan_in", [](const Situation& s) {
        const Process process = s.items.front()->process;
        return process == Process::transit || process == Process::work_order;
    });
const Condition item_fields_known =
    argument_lists("item_fields_known", "field_locked", unknown_item_fields);
const Condition holdings_fields_known =
    argument_lists("holdings_fields_known", "field_locked", unknown_holdings_fields);

}  // namespace accession::alma
