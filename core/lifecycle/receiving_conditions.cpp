// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/receiving_conditions.h"

#include <algorithm>

#include "core/lifecycle/situation.h"
#include "core/model/trim.h"

namespace accession {

namespace {

bool is_received(const Item& item) {
    return item.status == Status::received;
}

bool any_received(const Situation& s) {
    const std::vector<ItemId> ids = s.state.items_of(s.line->id);
    return std::ranges::any_of(ids,
                               [&](const ItemId& id) { return is_received(*s.state.find(id)); });
}

void date_faults(const Situation& s, std::vector<Unmet>& unmet) {
    const std::string_view date = s.command->arg("date");
    const auto day = Date::parse(date);
    if (!date.empty() && !day) {
        unmet.push_back({"invalid_date", {{"date", std::string(date)}}});
    } else if (day && *day > s.command->today) {
        unmet.push_back({"date_in_future", {{"date", day->str()}}});
    }
}

}  // namespace

void list_already_received(const Situation& situation, std::string_view code,
                           std::vector<Unmet>& unmet) {
    for (const Item* item : situation.items) {
        if (is_received(*item)) {
            unmet.push_back({std::string(code),
                             {{"copy", std::to_string(item->sequence)},
                              {"on", item->received_on ? item->received_on->str() : ""},
                              {"by", item->received_by}}});
            return;
        }
    }
}

void list_taken_barcode(const State& state, std::string_view barcode, const ItemId& self,
                        std::string_view code, std::vector<Unmet>& unmet) {
    const std::vector<ItemId> ids =
        barcode.empty() ? std::vector<ItemId>{} : state.items_with_barcode(barcode);
    const auto other = std::ranges::find_if(ids, [&](const ItemId& id) { return id != self; });
    if (other == ids.end()) {
        return;
    }
    Params params{{"barcode", std::string(barcode)}};
    if (const Line* line = state.find(state.find(*other)->line)) {
        params["line"] = line->number;
    }
    unmet.push_back({std::string(code), std::move(params)});
}

const Condition something_received{.name = "something_received",
                                   .code = "nothing_received",
                                   .stage = Stage::offer,
                                   .holds = any_received};
const Condition date_not_in_future{.name = "date_not_in_future",
                                   .code = "date_in_future",
                                   .stage = Stage::first,
                                   .list = date_faults};
const Condition items_received{
    .name = "items_received",
    .code = "not_received",
    .stage = Stage::argument,
    .holds = [](const Situation& s) {
        return std::ranges::all_of(s.items, [](const Item* item) { return is_received(*item); });
    }};
const Condition reason_given{
    .name = "reason_given",
    .code = "missing_reason",
    .stage = Stage::argument,
    .holds = [](const Situation& s) { return !is_blank(s.command->arg("reason")); }};

}  // namespace accession
