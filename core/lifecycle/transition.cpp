// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/transition.h"

#include <algorithm>

namespace accession {

void Transition::emit(Fact fact) {
    if (listener_ != nullptr) {
        listener_->hear(fact, draft_);
    }
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

void Transition::about(const Situation& situation) {
    line_ = situation.line ? situation.line->id : LineId{};
    order_ = situation.order ? situation.order->id : OrderId{};
    invoice_ = situation.invoice ? situation.invoice->id : InvoiceId{};
    items_.clear();
    for (const Item* item : situation.items) {
        items_.push_back(item->id);
    }
    lines_.clear();
    for (const Line* line : situation.lines) {
        lines_.push_back(line->id);
        touch(line->id);
        touch(line->order);
    }
    if (situation.line != nullptr) {
        touch(line_);
        touch(situation.line->order);
    }
    touch(order_);
}

void Transition::about_line(const LineId& line) {
    line_ = line;
    order_ = draft_.find(line)->order;
    touch(line_);
    touch(order_);
}

std::vector<OrderId> Transition::orders_made() const {
    std::vector<OrderId> made;
    for (const Fact& fact : facts_) {
        const auto* order = std::get_if<OrderRecorded>(&fact);
        if (order != nullptr && std::ranges::find(made, order->record->id) == made.end()) {
            made.push_back(order->record->id);
        }
    }
    return made;
}

void Transition::touch(const OrderId& order) {
    if (!order.empty()) {
        touched_orders_.insert(order);
    }
}

}  // namespace accession
