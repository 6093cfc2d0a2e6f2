// SPDX-License-Identifier: Apache-2.0
// Orders as they are found: by number or vendor, by status, sorted. Reading every order and sorting
// what was found is done anew only when the library or the question is another; pages then cost nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/date.h"
#include "core/model/hash128.h"
#include "core/workspace/workspace.h"

namespace accession::desk {

enum class OrderSort : std::uint8_t { number, vendor, status, lines, sent };

struct OrderWish {
    /// Every word of it begins a word of the number or of the vendor; "po 2255" finds PO-2255.
    std::string text;
    /// Any of them; none: all.
    StatusSet statuses;
    /// None: of every vendor.
    VendorId vendor;
    OrderSort sort = OrderSort::number;
    bool descending = false;

    friend bool operator==(const OrderWish&, const OrderWish&) = default;
};

struct FoundOrders {
    std::vector<Slot> slots;
    /// Each counted as if nothing of its own kind had been asked for.
    std::map<Status, std::size_t> by_status;
    std::map<VendorId, std::size_t> by_vendor;
};

class OrderBook {
public:
    [[nodiscard]] const FoundOrders& found(const Workspace& workspace, const OrderWish& wish);

private:
    /// Read once for all of its orders.
    struct KnownVendor {
        std::string name;
        std::vector<std::string> words;
        std::size_t orders = 0;
    };
    using Vendors = std::map<VendorId, KnownVendor>;
    /// What an order is found and sorted by.
    struct Known {
        Slot slot = no_slot;
        std::string number;
        std::string compact_number;
        /// Of the number.
        std::vector<std::string> words;
        Vendors::value_type* vendor = nullptr;
        Status status = Status::none;
        std::size_t lines = 0;
        std::optional<Date> sent_on;
    };
    class TextMatch;

    void read(const Workspace& workspace);
    void find(const OrderWish& wish);
    static void sort(std::vector<const Known*>& orders, const OrderWish& wish);

    std::optional<Hash128> state_;
    Vendors vendors_;
    /// In the order of their numbers.
    std::vector<Known> known_;
    std::optional<OrderWish> wish_;
    FoundOrders found_;
};

}  // namespace accession::desk
