// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/fact.h"

#include <array>

namespace accession {

namespace {

constexpr std::array<std::string_view, std::variant_size_v<Fact>> kind_names = {
    "settings_recorded",    "vendor_recorded",     "fund_recorded",
    "title_recorded",       "holdings_recorded",   "order_recorded",
    "line_recorded",        "item_recorded",       "invoice_recorded",
    "line_moved",           "order_moved",         "line_normalized",
    "line_packaged",        "line_sent",           "order_sent",
    "line_reason_set",      "line_receipt_dated",  "encumbrance_set",
    "line_inventory_set",   "item_received",       "item_unreceived",
    "item_inventory_moved", "item_deleted",        "item_unlinked",
    "requests_canceled",    "holdings_deleted",    "title_deleted",
    "title_suppressed",     "invoice_moved",       "eresource_recorded",
    "claim_recorded",       "work_order_recorded", "letter_recorded",
    "eresource_deleted",    "work_order_deleted",  "line_deleted",
    "order_deleted",        "invoice_deleted",     "claim_deleted",
    "letter_deleted",
};

}  // namespace

std::string_view name_of(const Fact& fact) {
    return kind_names.at(fact.index());
}

}  // namespace accession
