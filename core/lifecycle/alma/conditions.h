// SPDX-License-Identifier: Apache-2.0
// The conditions of Alma's table, each with the code that is reported when it is not met.
#pragma once

#include "core/lifecycle/row.h"

namespace accession::alma {

// ---- of the line (conditions_line.cpp)
extern const Condition is_physical;
extern const Condition is_electronic;
extern const Condition is_title_based;
extern const Condition has_holdings;
extern const Condition everything_in;
extern const Condition something_missing;
extern const Condition something_to_receive;
extern const Condition something_in;
extern const Condition nothing_in;
extern const Condition not_active_yet;
extern const Condition is_active_resource;
extern const Condition activation_open;
extern const Condition activation_ended;
extern const Condition closed_by_itself;
extern const Condition line_open_for_edits;
extern const Condition method_can_wait;
extern const Condition outside_order;
extern const Condition has_alerts;

// ---- of who acts (conditions_line.cpp)
extern const Condition has_extended_role;
extern const Condition has_trial_role;
/// Only while the line is under evaluation (R47).
extern const Condition may_edit_evaluated;

// ---- of renewal, claims and packaging by the day (conditions_daily.cpp)
extern const Condition renews_by_hand;
extern const Condition renews_by_itself;
extern const Condition notice_is_reached;
extern const Condition by_hand_and_noticed;
extern const Condition not_by_hand_or_not_noticed;
extern const Condition renewal_date_reached;
extern const Condition deferral_is_over;
extern const Condition claim_is_due;
extern const Condition not_in_claim;
extern const Condition packaging_has_one_fund;
extern const Condition packaging_has_several_funds;
extern const Condition approved_by_itself;
extern const Condition no_line_alerted;

// ---- of money and the order (conditions_order.cpp)
extern const Condition fully_invoiced;
extern const Condition invoices_paid;
extern const Condition order_sent;
extern const Condition invoice_in_approval;
extern const Condition invoice_approved;
extern const Condition order_in_review;
extern const Condition lines_ready;

// ---- of review (R4-R6, conditions_review.cpp)
extern const Condition review_passed;

// ---- of the order's lines (R24)
extern const Condition has_active_line;
extern const Condition no_active_line;
extern const Condition has_closed_line;
extern const Condition no_closed_line;
extern const Condition was_sent;
extern const Condition never_sent;

// ---- of relinking (R60-R62, B12; conditions_title.cpp)
extern const Condition items_can_move;
extern const Condition title_is_local;
extern const Condition holdings_are_its_own;
extern const Condition choice_among_hits;
extern const Condition new_title_fits;

// ---- of binding (R68-R70, B13; conditions_binding.cpp)
extern const Condition binding_is_new;
extern const Condition items_can_be_bound;
extern const Condition binding_not_confirmed;
extern const Condition bound_items_still_fit;
extern const Condition barcode_is_free;
extern const Condition can_be_scanned_in;
extern const Condition item_fields_known;
extern const Condition holdings_fields_known;

// ---- of claims (R63-R67; conditions_claim.cpp)
extern const Condition claim_is_new;
extern const Condition claim_type_known;
extern const Condition claim_items_of_line;
extern const Condition claim_editable;
extern const Condition claim_is_draft;
extern const Condition claim_was_sent;
extern const Condition response_says_something;
extern const Condition letter_waiting;
extern const Condition letter_not_sent;

// ---- of the command (conditions_command.cpp)
extern const Condition line_fields_given;
extern const Condition fields_editable;
/// Which of an action's ways the answers choose.
extern const Condition packaging_by_hand;
extern const Condition packaging_by_itself;
extern const Condition trial_accepted;
extern const Condition trial_rejected;
extern const Condition renewal_wanted;
extern const Condition renewal_unwanted;
extern const Condition items_not_received_yet;
extern const Condition items_not_bound;
extern const Condition confirmed;
extern const Condition bib_choice_known;
extern const Condition invoice_named;
extern const Condition invoice_is_new;
extern const Condition invoice_amounts_valid;
extern const Condition order_can_take_them;
extern const Condition vendor_can_be_chosen;
extern const Condition deferral_answered;
extern const Condition deferral_ahead;
extern const Condition date_given;
extern const Condition date_ahead;
extern const Condition renewal_decision_known;
extern const Condition renewal_date_good;
extern const Condition trial_decision_known;
extern const Condition day_not_past;
extern const Condition count_given;
extern const Condition person_given;
extern const Condition may_assign;
extern const Condition is_assigned;

}  // namespace accession::alma
