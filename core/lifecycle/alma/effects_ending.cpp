// SPDX-License-Identifier: Apache-2.0
// Closing, cancelling, reopening: what is noted beside the status (R20-R29, B6).
#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/letters.h"
#include "core/lifecycle/transition.h"

namespace accession::alma {

namespace {

void note_closed(Transition& t, std::string reason) {
    t.emit(LineReasonSet{t.line_id(), std::move(reason), {}, {}});
}

/// Electronic access goes on until somebody looks at it (B6); automatic close leaves it (14.3).
void run_ask_for_deactivation(Transition& t) {
    if (t.line().format == Format::electronic) {
        t.amend(t.line_id(), [](Line& line) { line.tasks = {"check_deactivation"}; });
    }
}

/// Only a vendor that has the order can be told.
void run_tell_vendor_canceled(Transition& t) {
    const Order* order = t.state().find(t.line().order);
    if (t.command().flag("informVendor", false) && order != nullptr && order->sent_on) {
        write_cancellation(t, t.line());
    }
}

void run_note_trial_rejected(Transition& t) {
    const std::string_view reason = t.command().arg("reason");
    t.emit(LineReasonSet{t.line_id(),
                         {},
                         reason.empty() ? "trial_rejected" : std::string(reason),
                         std::string(t.command().arg("note"))});
}

}  // namespace

const Effect note_closed_by_hand{"note_closed_by_hand",
                                 [](Transition& t) { note_closed(t, "manual"); }};
const Effect note_closed_short{"note_closed_short",
                               [](Transition& t) { note_closed(t, "close_short"); }};
const Effect note_received_and_paid{"note_received_and_paid",
                                    [](Transition& t) { note_closed(t, "received_and_paid"); }};
const Effect note_cancel_reason{"note_cancel_reason", [](Transition& t) {
                                    t.emit(LineReasonSet{t.line_id(),
                                                         {},
                                                         std::string(t.command().arg("reason")),
                                                         std::string(t.command().arg("note"))});
                                }};
const Effect note_trial_rejected{"note_trial_rejected", run_note_trial_rejected};
const Effect forget_reasons{"forget_reasons",
                            [](Transition& t) { t.emit(LineReasonSet{t.line_id(), {}, {}, {}}); }};
const Effect warn_of_lost_inventory{"warn_of_lost_inventory", [](Transition& t) {
                                        if (t.line().inventory_deleted) {
                                            t.warn("inventory_not_restored");
                                        }
                                    }};
const Effect end_claim{"end_claim", [](Transition& t) {
                           t.amend(t.line_id(), [](Line& line) { line.claiming.in_claim = false; });
                       }};
const Effect ask_for_deactivation{"ask_for_deactivation", run_ask_for_deactivation};
const Effect forget_tasks{"forget_tasks", [](Transition& t) {
                              t.amend(t.line_id(), [](Line& line) { line.tasks.clear(); });
                          }};
const Effect tell_vendor_canceled{"tell_vendor_canceled", run_tell_vendor_canceled};

}  // namespace accession::alma
