// SPDX-License-Identifier: Apache-2.0
#include "core/desk/order_book.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/desk/view_parts.h"
#include "core/workspace/terms.h"

namespace accession::desk {

class OrderBook::TextMatch {
public:
    explicit TextMatch(std::string_view text) : words_(words_of(text)), compact_(compact(text)) {}

    [[nodiscard]] bool fits(const Known& order) const {
        if (words_.empty() || order.compact_number.starts_with(compact_)) {
            return true;
        }
        return std::ranges::all_of(words_, [&](const std::string& wanted) {
            return begins_one_of(order.words, wanted) ||
                   begins_one_of(order.vendor->second.words, wanted);
        });
    }

private:
    static bool begins_one_of(const std::vector<std::string>& words, const std::string& wanted) {
        return std::ranges::any_of(
            words, [&](const std::string& word) { return word.starts_with(wanted); });
    }

    std::vector<std::string> words_;
    std::string compact_;
};

void OrderBook::read(const Workspace& workspace) {
    known_.clear();
    vendors_.clear();
    for (Slot slot = 0; slot < workspace.orders().slots(); ++slot) {
        if (!workspace.orders().alive(slot)) {
            continue;
        }
        const Order& order = workspace.orders().at(slot);
        const auto [vendor, added] = vendors_.try_emplace(order.vendor);
        if (added) {
            vendor->second.name = vendor_words(workspace, order.vendor);
            vendor->second.words = words_of(vendor->second.name);
        }
        known_.push_back({slot, order.number, compact(order.number), words_of(order.number),
                          &*vendor, order.status, workspace.lines_of(order.id).size(),
                          order.sent_on});
    }
    // PO-99 before PO-100.
    std::ranges::sort(known_, [](const Known& a, const Known& b) {
        return std::tuple(a.number.size(), std::string_view(a.number)) <
               std::tuple(b.number.size(), std::string_view(b.number));
    });
}

/// What is equal stays in the order of the numbers.
void OrderBook::sort(std::vector<const Known*>& orders, const OrderWish& wish) {
    const auto by = [&](auto key) {
        if (wish.descending) {
            std::ranges::stable_sort(orders, std::greater{}, key);
        } else {
            std::ranges::stable_sort(orders, std::less{}, key);
        }
    };
    switch (wish.sort) {
    case OrderSort::vendor:
        return by(
            [](const Known* order) -> std::string_view { return order->vendor->second.name; });
    case OrderSort::status:
        return by([](const Known* order) { return order->status; });
    case OrderSort::lines:
        return by([](const Known* order) { return order->lines; });
    case OrderSort::sent:
        return by([](const Known* order) { return order->sent_on; });
    case OrderSort::number:
        break;
    }
    if (wish.descending) {
        std::ranges::reverse(orders);
    }
}

void OrderBook::find(const OrderWish& wish) {
    const TextMatch text(wish.text);
    std::vector<const Known*> orders;
    found_ = {};
    for (auto& [id, vendor] : vendors_) {
        vendor.orders = 0;
    }
    for (const Known& order : known_) {
        if (!text.fits(order)) {
            continue;
        }
        const bool in_status = wish.statuses.empty() || wish.statuses.has(order.status);
        const bool of_vendor = wish.vendor.empty() || wish.vendor == order.vendor->first;
        if (of_vendor) {
            ++found_.by_status[order.status];
        }
        if (in_status) {
            ++order.vendor->second.orders;
        }
        if (in_status && of_vendor) {
            orders.push_back(&order);
        }
    }
    for (const auto& [id, vendor] : vendors_) {
        if (vendor.orders > 0) {
            found_.by_vendor.emplace(id, vendor.orders);
        }
    }
    sort(orders, wish);
    for (const Known* order : orders) {
        found_.slots.push_back(order->slot);
    }
}

const FoundOrders& OrderBook::found(const Workspace& workspace, const OrderWish& wish) {
    // Not by version(): another library that is opened begins to count anew.
    const Hash128 state = workspace.state_hash();
    if (state_ != state) {
        read(workspace);
        state_ = state;
        wish_.reset();
    }
    if (wish_ != wish) {
        find(wish);
        wish_ = wish;
    }
    return found_;
}

}  // namespace accession::desk
