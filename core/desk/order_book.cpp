// SPDX-License-Identifier: Apache-2.0
#include "core/desk/order_book.h"

#include <algorithm>
#include <compare>
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
            return std::ranges::any_of(
                order.words, [&](const std::string& word) { return word.starts_with(wanted); });
        });
    }

private:
    std::vector<std::string> words_;
    std::string compact_;
};

void OrderBook::read(const Workspace& workspace) {
    known_.clear();
    for (Slot slot = 0; slot < workspace.orders().slots(); ++slot) {
        if (!workspace.orders().alive(slot)) {
            continue;
        }
        const Order& order = workspace.orders().at(slot);
        std::string vendor = vendor_words(workspace, order.vendor);
        std::vector<std::string> words = words_of(vendor);
        for (std::string& word : words_of(order.number)) {
            words.push_back(std::move(word));
        }
        known_.push_back({slot, order.number, compact(order.number), order.vendor,
                          std::move(vendor), std::move(words), order.status,
                          workspace.lines_of(order.id).size(), order.sent_on});
    }
}

void OrderBook::sort(std::vector<const Known*>& orders, const OrderWish& wish) {
    // PO-99 before PO-100.
    const auto by_number = [](const Known& a, const Known& b) {
        return std::tuple(a.number.size(), std::string_view(a.number)) <=>
               std::tuple(b.number.size(), std::string_view(b.number));
    };
    const auto compared = [&](const Known& a, const Known& b) -> std::strong_ordering {
        switch (wish.sort) {
        case OrderSort::vendor:
            return a.vendor <=> b.vendor;
        case OrderSort::status:
            return a.status <=> b.status;
        case OrderSort::lines:
            return a.lines <=> b.lines;
        case OrderSort::sent:
            return a.sent_on <=> b.sent_on;
        case OrderSort::number:
            break;
        }
        return by_number(a, b);
    };
    std::ranges::sort(orders, [&](const Known* a, const Known* b) {
        const std::strong_ordering order = compared(*a, *b);
        if (order != std::strong_ordering::equal) {
            return wish.descending ? order > 0 : order < 0;
        }
        return by_number(*a, *b) < 0;
    });
}

void OrderBook::find(const OrderWish& wish) {
    const TextMatch text(wish.text);
    std::vector<const Known*> orders;
    found_ = {};
    for (const Known& order : known_) {
        if (!text.fits(order)) {
            continue;
        }
        const bool in_status = wish.statuses.empty() || wish.statuses.has(order.status);
        const bool of_vendor = wish.vendor.empty() || wish.vendor == order.vendor_id;
        if (of_vendor) {
            ++found_.by_status[order.status];
        }
        if (in_status) {
            ++found_.by_vendor[order.vendor_id];
        }
        if (in_status && of_vendor) {
            orders.push_back(&order);
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
