// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/alma_names.h"

#include <cctype>

namespace accession::conformance {

namespace {

/// A number goes on with letters, digits and hyphens, and with a point before a digit.
bool goes_on(std::string_view rest) {
    const auto is_part = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-';
    };
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
    }
    return !rest.empty() && is_part(rest.front());
}

void replace_number(std::string& text, const std::string& number, const std::string& name) {
    for (std::size_t at = text.find(number); at != std::string::npos; at = text.find(number, at)) {
        const std::string_view rest = std::string_view(text).substr(at + number.size());
        if (goes_on(rest)) {
            at += number.size();
        } else {
            text.replace(at, number.size(), name);
            at += name.size();
        }
    }
}

}  // namespace

void AlmaNames::learn(const Workspace& workspace) {
    for (Slot slot = 0; slot < workspace.orders().slots(); ++slot) {
        const Order& order = workspace.orders().at(slot);
        orders_[order.number] = order.id;
        names_[order.id] = order.number;
    }
}

void AlmaNames::learn(std::span<const Fact> facts) {
    std::map<OrderId, std::string> fresh;
    for (const Fact& fact : facts) {
        if (const auto* order = std::get_if<OrderRecorded>(&fact)) {
            if (!names_.contains(order->record->id)) {
                fresh[order->record->id] = order->record->number;
            }
        } else if (const auto* packaged = std::get_if<LinePackaged>(&fact);
                   packaged != nullptr && fresh.contains(packaged->order)) {
            const std::string plain = "PO-" + packaged->line.str();
            std::string name = plain;
            for (int n = 2; orders_.contains(name); ++n) {
                name = plain + "." + std::to_string(n);
            }
            orders_[name] = packaged->order;
            names_[packaged->order] = name;
            if (const std::string& number = fresh[packaged->order]; number != name) {
                numbers_[number] = name;
            }
            fresh.erase(packaged->order);
        }
    }
}

OrderId AlmaNames::order(const std::string& name) const {
    const auto found = orders_.find(name);
    return found == orders_.end() ? OrderId(name) : found->second;
}

std::string AlmaNames::in_text(std::string text) const {
    for (const auto& [number, name] : numbers_) {
        replace_number(text, number, name);
    }
    return text;
}

std::string AlmaNames::name_of(const OrderId& order) const {
    const auto found = names_.find(order);
    return found == names_.end() ? order.str() : found->second;
}

}  // namespace accession::conformance
