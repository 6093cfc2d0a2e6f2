// SPDX-License-Identifier: Apache-2.0
// FOLIO's words for the closed lists of the model.
#pragma once

#include <array>
#include <string_view>

#include "core/model/kinds.h"
#include "core/model/status.h"

namespace accession {

/// How a value of a closed list is spelled in a system's records.
template <class T>
struct Spelled {
    std::string_view text;
    T value;
};

}  // namespace accession

namespace accession::folio_words {

inline constexpr std::array<Spelled<Format>, 4> order_formats{{
    {"Physical Resource", Format::physical},
    {"Electronic Resource", Format::electronic},
    {"P/E Mix", Format::mixed},
    {"Other", Format::other},
}};

inline constexpr std::array<Spelled<Format>, 3> piece_formats{{
    {"Physical", Format::physical},
    {"Electronic", Format::electronic},
    {"Other", Format::other},
}};

inline constexpr std::array<Spelled<Continuity>, 2> order_types{{
    {"One-Time", Continuity::one_time},
    {"Ongoing", Continuity::continuous},
}};

inline constexpr std::array<Spelled<CreateInventory>, 4> create_inventory{{
    {"Instance, Holding, Item", CreateInventory::instance_holding_item},
    {"Instance, Holding", CreateInventory::instance_holding},
    {"Instance", CreateInventory::instance},
    {"None", CreateInventory::none},
}};

/// Of discounts and of shares of funds: true for percent.
inline constexpr std::array<Spelled<bool>, 2> percent_or_amount{{
    {"percentage", true},
    {"amount", false},
}};

inline constexpr std::array workflow_statuses{Status::pending, Status::open, Status::closed};

inline constexpr std::array receipt_statuses{
    Status::pending,        Status::awaiting_receipt,     Status::partially_received,
    Status::fully_received, Status::receipt_not_required, Status::cancelled,
    Status::ongoing};

inline constexpr std::array payment_statuses{
    Status::pending,    Status::awaiting_payment,     Status::partially_paid,
    Status::fully_paid, Status::payment_not_required, Status::cancelled,
    Status::ongoing};

inline constexpr std::array receiving_statuses{Status::expected,   Status::received,
                                               Status::late,       Status::claim_delayed,
                                               Status::claim_sent, Status::unreceivable};

/// Of an item of the inventory, as receiving takes them.
inline constexpr std::array<std::string_view, 21> item_statuses{"In process",
                                                                "Available",
                                                                "On order",
                                                                "Order closed",
                                                                "In process (non-requestable)",
                                                                "In transit",
                                                                "Intellectual item",
                                                                "Restricted",
                                                                "Unavailable",
                                                                "Unknown",
                                                                "Aged to lost",
                                                                "Awaiting pickup",
                                                                "Awaiting delivery",
                                                                "Checked out",
                                                                "Claimed returned",
                                                                "Declared lost",
                                                                "Long missing",
                                                                "Lost and paid",
                                                                "Missing",
                                                                "Paged",
                                                                "Withdrawn"};

/// What becomes of the requests on pieces that are bound.
inline constexpr std::array<std::string_view, 3> request_actions{"Transfer", "Cancel",
                                                                 "Do Nothing"};

/// Of invoices; only some of them are paid or final.
inline constexpr std::array invoice_statuses{Status::open, Status::reviewed, Status::approved,
                                             Status::paid, Status::cancelled};

template <class List, class Value>
[[nodiscard]] constexpr std::string_view spelled(const List& words, Value value) {
    for (const auto& word : words) {
        if (word.value == value) {
            return word.text;
        }
    }
    return {};
}
/// False, and `value` untouched, when the text is none of them.
template <class List, class Value>
[[nodiscard]] constexpr bool read_word(const List& words, std::string_view text, Value& value) {
    for (const auto& word : words) {
        if (word.text == text) {
            value = word.value;
            return true;
        }
    }
    return false;
}

}  // namespace accession::folio_words
