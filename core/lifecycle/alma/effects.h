// SPDX-License-Identifier: Apache-2.0
// The effects of Alma's table.
#pragma once

#include "core/lifecycle/row.h"

namespace accession::alma {

// ---- ordering
extern const Effect normalize;
extern const Effect own_order;
extern const Effect send;

// ---- items
extern const Effect receive_items;
extern const Effect unreceive_items;
/// Automatic rows of the line are looked at once the effects are done.
extern const Effect settle;

// ---- money
extern const Effect register_invoice;
extern const Effect reduce_encumbrance;
extern const Effect settle_invoiced_lines;
extern const Effect release_encumbrance;
extern const Effect clear_encumbrance;
extern const Effect encumber_again;

// ---- ending and beginning again
extern const Effect note_closed_by_hand;
extern const Effect note_received_and_paid;
extern const Effect note_cancel_reason;
extern const Effect forget_reasons;
extern const Effect warn_of_lost_inventory;
extern const Effect leave_unsent_order;
/// R39-R42: what cancelling deletes, keeps and unlinks (cancel.cpp).
extern const Effect cancel_inventory;

}  // namespace accession::alma
