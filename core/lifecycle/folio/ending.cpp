// SPDX-License-Identifier: Apache-2.0
// Closing and reopening an order (folio.md B4-B6).
#include <algorithm>

#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/parts.h"
#include "core/lifecycle/folio/queries.h"

namespace accession::folio {

namespace {

/// Nothing was opened when a pending order is closed: its lines are left alone (B1).
bool was_open(Transition& t) {
    return std::ranges::any_of(t.facts(), [&](const Fact& fact) {
        const auto* moved = std::get_if<OrderMoved>(&fact);
        return moved != nullptr && moved->order == t.order_id() && moved->from == Status::open;
    });
}

void note_reason(Transition& t, std::string reason) {
    // The move to Closed is in; the same fact again carries the reason.
    t.emit(OrderMoved{t.order_id(), t.order().status, t.order().status, std::move(reason)});
}

/// B6: closing as Cancelled cancels what is not final yet; other reasons leave the lines alone.
void run_cancel_lines(Transition& t) {
    if (t.command().arg("reason") != text_of(Status::cancelled) || !was_open(t)) {
        return;
    }
    each_line(t, [&](const Line& line) {
        if (!final_payment.has(line.payment)) {
            move_line(t, line.id, LineAxis::payment, Status::cancelled);
        }
        if (!final_receipt.has(line.receipt)) {
            move_line(t, line.id, LineAxis::receipt, Status::cancelled);
        }
    });
}

void run_remember(Transition& t) {
    if (!was_open(t)) {
        return;
    }
    each_line(t, [&](const Line& line) {
        t.amend(line.id, [](Line& changed) {
            changed.folio.edit().receipt_before_close = changed.receipt;
            changed.folio.edit().payment_before_close = changed.payment;
        });
    });
}

/// B5: receipt Partially Received if any piece is resolved, else Awaiting Receipt; payment by the
/// invoices; ongoing orders Ongoing. Earlier statuses are overwritten, as FOLIO does, and C1 does not
/// count the pieces again: no line is Fully Received when its order reopens.
void recount(Transition& t, const Line& line) {
    const bool ongoing_order = t.order().continuity == Continuity::continuous;
    std::vector<Status> pieces;
    each_piece(t, line.id, [&](const Item& piece) { pieces.push_back(piece.status); });
    const Status receipt = reopened_receipt(pieces);
    const Status payment = payment_status(t.state(), line.id);
    move_line(t, line.id, LineAxis::receipt, ongoing_order ? Status::ongoing : receipt);
    move_line(t, line.id, LineAxis::payment, ongoing_order ? Status::ongoing : payment);
}

/// Where somebody asks for it and they are known, the statuses before the close come back (ours).
void run_recount_or_restore(Transition& t) {
    const bool restore = t.command().flag("restore", false) && t.command().action == "reopen";
    each_line(t, [&](const Line& line) {
        if (restore && line.folio->receipt_before_close != Status::none) {
            move_line(t, line.id, LineAxis::receipt, line.folio->receipt_before_close);
            move_line(t, line.id, LineAxis::payment, line.folio->payment_before_close);
        } else {
            recount(t, line);
        }
        t.leave_as_it_is(line.id);
        t.amend(line.id, [](Line& changed) {
            if (changed.folio->receipt_before_close != Status::none) {
                changed.folio.edit().receipt_before_close = Status::none;
                changed.folio.edit().payment_before_close = Status::none;
            }
        });
    });
}

}  // namespace

const Effect note_close_reason{"note_close_reason", [](Transition& t) {
                                   note_reason(t, std::string(t.command().arg("reason")));
                                   const std::string_view note = t.command().arg("note");
                                   if (!note.empty()) {
                                       t.amend(t.order_id(), [&](Order& order) {
                                           order.folio.edit().further["closeReason.note"].text =
                                               std::string(note);
                                       });
                                   }
                               }};
const Effect note_complete{"note_complete", [](Transition& t) { note_reason(t, "Complete"); }};
const Effect note_cancelled{
    "note_cancelled", [](Transition& t) {
        const bool complete = t.state().settings().cancelled_closes_as_complete;
        note_reason(t, complete ? "Complete" : std::string(text_of(Status::cancelled)));
    }};
const Effect remember_statuses{"remember_statuses", run_remember};
const Effect cancel_lines{"cancel_lines", run_cancel_lines};
const Effect release_encumbrances{"release_encumbrances", [](Transition& t) {
                                      if (was_open(t)) {
                                          each_line(t,
                                                    [&](const Line& line) { release(t, line.id); });
                                      }
                                  }};
const Effect close_items{
    "close_items", [](Transition& t) {
        if (was_open(t)) {
            each_line(t, [&](const Line& line) { move_items(t, line.id, on_order, order_closed); });
        }
    }};
const Effect recount_lines{"recount_lines", run_recount_or_restore};
const Effect reopen_items{
    "reopen_items", [](Transition& t) {
        each_line(t, [&](const Line& line) { move_items(t, line.id, order_closed, on_order); });
    }};
const Effect encumber_again{"encumber_again", [](Transition& t) {
                                each_line(t, [&](const Line& line) { encumber(t, line.id); });
                            }};
const Effect forget_close_reason{"forget_close_reason", [](Transition& t) { note_reason(t, {}); }};

}  // namespace accession::folio
