// SPDX-License-Identifier: Apache-2.0
// FOLIO's words for the closed lists of the model.
#pragma once

#include <array>

#include "core/formats/field_reader.h"
#include "core/model/kinds.h"
#include "core/model/status.h"

namespace accession::folio_words {

inline constexpr std::array<Word<Format>, 4> order_formats{{
    {"Physical Resource", Format::physical},
    {"Electronic Resource", Format::electronic},
    {"P/E Mix", Format::mixed},
    {"Other", Format::other},
}};

inline constexpr std::array<Word<Format>, 3> piece_formats{{
    {"Physical", Format::physical},
    {"Electronic", Format::electronic},
    {"Other", Format::other},
}};

inline constexpr std::array<Word<Continuity>, 2> order_types{{
    {"One-Time", Continuity::one_time},
    {"Ongoing", Continuity::continuous},
}};

inline constexpr std::array<Word<CreateInventory>, 4> create_inventory{{
    {"Instance, Holding, Item", CreateInventory::instance_holding_item},
    {"Instance, Holding", CreateInventory::instance_holding},
    {"Instance", CreateInventory::instance},
    {"None", CreateInventory::none},
}};

/// Of discounts and of shares of funds: true for percent.
inline constexpr std::array<Word<bool>, 2> percent_or_amount{{
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

}  // namespace accession::folio_words
