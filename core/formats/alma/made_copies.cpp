// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/made_copies.h"

#include <algorithm>
#include <unordered_set>

#include "core/formats/alma/ids.h"

namespace accession {

namespace {

void fill(std::string& text, const std::string& other) {
    if (text.empty()) {
        text = other;
    }
}

}  // namespace

MadeCopies::MadeCopies(const State& existing, const Line& line) {
    std::unordered_set<ItemId> claimed;
    for (const ClaimId& id : existing.claims_of(line.id)) {
        const std::vector<ItemId>& items = existing.find(id)->items;
        claimed.insert(items.begin(), items.end());
    }
    for (const ItemId& id : existing.items_of(line.id)) {
        const Item* const item = existing.find(id);
        if (is_made_up(id.str(), line) && !claimed.contains(id) && item->bound_from.empty() &&
            existing.work_orders_of(id).empty()) {
            copies_.push_back(item);
        }
    }
}

std::optional<ItemId> MadeCopies::give_place(Item& listed) {
    const auto rank = [&listed](const Item* copy) {
        // Which of them Alma has not received nobody knows: then the first.
        const bool same_day = !listed.received_on || copy->received_on == listed.received_on;
        return (same_day ? 0 : 2) + (copy->holdings == listed.holdings ? 0 : 1);
    };
    const auto found = std::ranges::min_element(copies_, {}, rank);
    if (found == copies_.end()) {
        return std::nullopt;
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
    copies_.erase(found);
    return copy.id;
}

}  // namespace accession
