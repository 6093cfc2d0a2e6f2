// SPDX-License-Identifier: Apache-2.0
// Who may take an action where the library keeps to the roles of the documents (B4, B6, B7). Under
// the open policy only what the rows themselves ask for counts: deleting and evaluating.
//
// `owner_only`: a line assigned to somebody is read-only for others (B4). What arrives and what is
// billed goes on all the same: boxes and invoices do not wait for the line's owner.
#include "core/lifecycle/alma/parts.h"

namespace accession::alma {

namespace {

constexpr std::string_view purchasing[] = {"purchasing_operator", "purchasing_operator_extended",
                                           "purchasing_manager"};
constexpr std::string_view extended[] = {"purchasing_operator_extended"};
constexpr std::string_view managing[] = {"purchasing_manager"};
constexpr std::string_view receiving[] = {"receiving_operator"};
constexpr std::string_view invoicing[] = {"invoice_operator"};
constexpr std::string_view trying[] = {"trial_operator", "trial_manager"};
constexpr std::string_view editing[] = {"purchasing_operator", "purchasing_operator_extended",
                                        "purchasing_manager", "trial_operator", "trial_manager"};

constexpr ActionRoles action_roles[] = {
    {"create_line", purchasing},
    {"edit_line", editing, true},
    {"order_now", purchasing, true},
    {"save_and_continue", purchasing, true},
    {"acknowledge_alerts", purchasing, true},
    {"package", purchasing, true},
    {"remove_from_order", purchasing, true},
    {"approve_and_send", managing},
    {"receive", receiving},
    {"unreceive", receiving},
    {"undo_receipt", receiving},
    {"add_items", receiving},
    {"edit_item", receiving},
    {"edit_holdings", receiving},
    {"activate", receiving},
    {"activation_done", receiving},
    {"create_invoice", invoicing},
    {"approve_invoice", invoicing},
    {"pay_invoice", invoicing},
    {"close", purchasing, true},
    {"close_short", purchasing, true},
    {"reopen", purchasing, true},
    {"cancel", purchasing, true},
    {"delete", extended, true},
    {"renew", purchasing, true},
    {"defer", purchasing, true},
    {"reactivate", purchasing, true},
    {"start_trial", purchasing, true},
    {"decide_trial", trying, true},
    {"evaluate_renewal", purchasing, true},
    {"decide_renewal", trying, true},
    {"replace_vendor", purchasing, true},
    {"change_vendor", purchasing, true},
    {"change_bib_reference", editing, true},
    {"relink", purchasing, true},
    {"start_claim", purchasing, true},
    {"edit_claim", purchasing, true},
    {"send_claim", purchasing, true},
    {"add_response", purchasing},
    {"mark_letter_sent", purchasing},
    {"mark_letter_failed", purchasing},
    {"queue_letter_again", purchasing},
    {"bind", receiving},
    {"confirm_binding", receiving},
    {"scan_in", receiving},
    {"assign", purchasing},
    {"unassign", purchasing},
    {"run_daily", purchasing},
    {"edit_settings", managing},
};

}  // namespace

std::span<const ActionRoles> roles() {
    return action_roles;
}

}  // namespace accession::alma
