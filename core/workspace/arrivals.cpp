// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/arrivals.h"

#include <algorithm>

namespace accession {

namespace {

bool ends(Mark mark) {
    return mark == Mark::square || mark == Mark::bar;
}

bool to_come(Status status) {
    return status != Status::received && status != Status::unreceivable;
}

}  // namespace

Arrivals::Arrivals(const Workspace& workspace)
    : workspace_(workspace), rulebook_(rulebook_of(workspace.settings().rulebook)) {
    for (const AxisWords& axis : rulebook_.axes) {
        StatusSet statuses;
        for (const Word& word : axis.words) {
            statuses = ends(word.mark) ? statuses.with(word.status) : statuses;
        }
        ends_.push_back({axis.axis, axis.of_order, statuses});
    }
    for (const Row& row : rulebook_.rows) {
        if (row.action == rulebook_.receive_action) {
            receives_from_.emplace_back(row.axis, row.from);
        }
    }
}

bool Arrivals::open(Slot line) const {
    bool all_ended = true;
    for (const Ends& end : ends_) {
        const bool ended = end.statuses.has(workspace_.status_of_line(line, end.axis));
        if (end.of_order && ended) {
            return false;
        }
        all_ended = all_ended && (end.of_order || ended);
    }
    return !all_ended;
}

bool Arrivals::receivable(Slot line) const {
    return std::ranges::any_of(receives_from_, [&](const auto& from) {
        return from.second.has(workspace_.status_of_line(line, from.first));
    });
}

bool Arrivals::something_to_come(Slot line) const {
    const LineId id = workspace_.lines().id_at(line);
    return std::ranges::any_of(
               workspace_.item_slots_of(id),
               [&](Slot item) { return to_come(workspace_.status_of_item(item)); }) ||
           std::ranges::any_of(workspace_.eresources_of(id), [&](const EResourceId& access) {
               return !workspace_.find(access)->active;
           });
}

bool Arrivals::outstanding(Slot line) const {
    return awaited(line) && something_to_come(line);
}

std::vector<Arrival> Arrivals::of(Slot line) const {
    std::vector<Arrival> all;
    const LineId id = workspace_.lines().id_at(line);
    const std::optional<Date> line_expected = workspace_.line_expected_on(line);
    for (const Slot slot : workspace_.item_slots_of(id)) {
        const SharedRecord<Item> item = workspace_.items().look(slot);
        const bool here = item->status == Status::received;
        all.push_back({item->expected_on ? item->expected_on : line_expected,
                       here ? item->received_on : std::nullopt, here, to_come(item->status)});
    }
    for (const EResourceId& access_id : workspace_.eresources_of(id)) {
        const EResource& access = *workspace_.find(access_id);
        all.push_back({line_expected, access.active ? access.activated_on : std::nullopt,
                       access.active, !access.active});
    }
    return all;
}

}  // namespace accession
