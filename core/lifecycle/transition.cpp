// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/transition.h"

#include <algorithm>

namespace accession {

void Transition::emit(Fact fact) {
    fold(draft_, fact);
    facts_.push_back(std::move(fact));
}

void Transition::warn(std::string_view code) {
    if (std::ranges::find(warnings_, code) == warnings_.end()) {
        warnings_.emplace_back(code);
    }
}

std::string Transition::new_id(std::string_view kind) {
    return derive_id(command_.id.str(), kind, made_++);
}

void Transition::about(const Line* line, const Order* order, std::vector<ItemId> items,
                       InvoiceId invoice) {
    line_ = line ? line->id : LineId{};
    order_ = order ? order->id : OrderId{};
    items_ = std::move(items);
    invoice_ = std::move(invoice);
    if (line != nullptr) {
        touch(line->id);
        touch(line->order);
    }
    touch(order_);
}

void Transition::touch(const OrderId& order) {
    if (!order.empty()) {
        touched_orders_.insert(order);
    }
}

}  // namespace accession
