// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/alma_names.h"

#include <set>

namespace accession::conformance {

void AlmaNames::learn(const Workspace& workspace) {
    for (Slot slot = 0; slot < workspace.orders().slots(); ++slot) {
        const Order& order = workspace.orders().at(slot);
        orders_[order.number] = order.id;
        names_[order.id] = order.number;
    }
}

void AlmaNames::learn(std::span<const Fact> facts) {
    std::set<OrderId> fresh;
    for (const Fact& fact : facts) {
        if (const auto* order = std::get_if<OrderRecorded>(&fact)) {
            if (!names_.contains(order->record->id)) {
                fresh.insert(order->record->id);
            }
        } else if (const auto* packaged = std::get_if<LinePackaged>(&fact);
                   packaged != nullptr && fresh.erase(packaged->order) > 0) {
            const std::string plain = "PO-" + packaged->line.str();
            std::string name = plain;
            for (int n = 2; orders_.contains(name); ++n) {
                name = plain + "." + std::to_string(n);
            }
            orders_[name] = packaged->order;
            names_[packaged->order] = name;
        }
    }
}

OrderId AlmaNames::order(const std::string& name) const {
    const auto found = orders_.find(name);
    return found == orders_.end() ? OrderId(name) : found->second;
}

std::string AlmaNames::name_of(const OrderId& order) const {
    const auto found = names_.find(order);
    return found == names_.end() ? order.str() : found->second;
}

}  // namespace accession::conformance
