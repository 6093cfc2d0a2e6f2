// SPDX-License-Identifier: Apache-2.0
// The conditions of Alma's table, each with the code that is reported when it is not met.
#pragma once

#include "core/lifecycle/row.h"

namespace accession::alma {

// ---- of the line and its items
extern const Condition is_physical;
extern const Condition all_items_received;
extern const Condition some_item_missing;
extern const Condition closed_by_itself;
extern const Condition something_to_receive;

// ---- of money and the order
extern const Condition fully_invoiced;
extern const Condition invoices_paid;
extern const Condition order_sent;
extern const Condition invoice_in_approval;
extern const Condition invoice_approved;

// ---- of review (R4, R6)
extern const Condition review_passed;

// ---- of the order's lines (R24)
extern const Condition has_active_line;
extern const Condition no_active_line;
extern const Condition has_closed_line;
extern const Condition no_closed_line;
extern const Condition was_sent;
extern const Condition never_sent;

// ---- of the command
extern const Condition items_not_received_yet;
extern const Condition items_not_bound;
extern const Condition confirmed;
extern const Condition bib_choice_known;
extern const Condition invoice_number_given;
/// The line is not on an invoice of that number yet: it would be paid twice.
extern const Condition invoice_number_new;
extern const Condition invoice_amount_valid;

}  // namespace accession::alma
