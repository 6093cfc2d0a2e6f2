// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/made_copies.h"

#include <algorithm>

#include "core/formats/alma/ids.h"

namespace accession {

namespace {

void fill(std::string& text, const std::string& other) {
    if (text.empty()) {
        text = other;
    }
}

bool is_of_department(const WorkOrder& order) {
    return order.kind == WorkOrderKind::department;
}

/// Those that name it name the other one from now on.
template <class Record>
void name_other(std::vector<Record>& records, const ItemId& one, const ItemId& other,
                std::vector<Fact>& facts) {
    for (Record& record : records) {
        const auto place = std::ranges::find(record.items, one);
        if (place != record.items.end()) {
            *place = other;
            facts.push_back(Recorded<Record>{record});
        }
    }
}

}  // namespace

MadeCopies::MadeCopies(const State& existing, const Line& line) {
    for (const ClaimId& id : existing.claims_of(line.id)) {
        claims_.push_back(*existing.find(id));
    }
    for (const ItemId& id : existing.items_of(line.id)) {
        const Item* const item = existing.find(id);
        if (!is_made_up(id.str(), line) || !item->bound_from.empty()) {
            continue;
        }
        std::vector<WorkOrder> orders;
        for (const WorkOrderId& order : existing.work_orders_of(id)) {
            orders.push_back(*existing.find(order));
        }
        if (std::ranges::all_of(orders, is_of_department)) {
            copies_.push_back(item);
            work_orders_.insert(work_orders_.end(), orders.begin(), orders.end());
        }
    }
}

bool MadeCopies::give_place(Item& listed, std::vector<Fact>& facts) {
    const auto rank = [&listed](const Item* copy) {
        // Which of them Alma has not received nobody knows: then the first.
        const bool same_day = !listed.received_on || copy->received_on == listed.received_on;
        return (same_day ? 0 : 2) + (copy->holdings == listed.holdings ? 0 : 1);
    };
    const auto found = std::ranges::min_element(copies_, {}, rank);
    if (found == copies_.end()) {
        return false;
    }
    const Item& copy = **found;
    if (!listed.received_on && copy.received_on) {
        listed.received_on = copy.received_on;
        listed.status = copy.status;
        listed.process = copy.process;
        listed.received_by = copy.received_by;
    }
    listed.sequence = copy.sequence;
    fill(listed.barcode, copy.barcode);
    fill(listed.call_number, copy.call_number);
    fill(listed.description, copy.description);
    fill(listed.note, copy.note);
    name_other(claims_, copy.id, listed.id, facts);
    name_other(work_orders_, copy.id, listed.id, facts);
    facts.push_back(ItemDeleted{copy.id});
    copies_.erase(found);
    return true;
}

}  // namespace accession
