// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/folio/effects.h"

#include <algorithm>

#include "core/lifecycle/folio/statuses.h"
#include "core/lifecycle/transition.h"

namespace accession::folio {

namespace {

template <class Action>
void each_line(Transition& t, Action action) {
    for (const LineId& id : t.state().lines_of(t.order_id())) {
        action(*t.state().find(id));
    }
}

template <class Action>
void each_piece(Transition& t, const LineId& line, Action action) {
    for (const ItemId& id : t.state().items_of(line)) {
        action(*t.state().find(id));
    }
}

void move_line(Transition& t, const Line& line, LineAxis axis, Status to) {
    const Status from = axis == LineAxis::receipt ? line.receipt : line.payment;
    if (from != to) {
        t.emit(LineMoved{line.id, axis, from, to});
    }
}

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

void run_check_in(Transition& t) {
    const Date day = Date::parse(t.command().arg("date")).value_or(t.command().today);
    for (const ItemId& id : t.items()) {
        const Item& piece = *t.state().find(id);
        const std::string_view barcode = t.command().arg("barcode");
        const std::string_view note = t.command().arg("note");
        if (piece.requests > 0) {
            t.warn("item_requested");
        }
        t.emit(
            ItemReceived{id, day, t.command().actor, Process::none,
                         piece.inventory_status.empty() ? std::string{} : std::string(in_process),
                         barcode.empty() ? piece.barcode : std::string(barcode),
                         note.empty() ? piece.note : std::string(note)});
    }
    if (t.order().status == Status::closed) {
        t.warn("order_is_closed");
    }
}

void run_unreceive(Transition& t) {
    const bool ended = t.order().status == Status::closed || is_cancelled(t.line());
    for (const ItemId& id : t.items()) {
        const Item& piece = *t.state().find(id);
        const std::string_view status = ended ? order_closed : on_order;
        t.emit(ItemUnreceived{
            id, piece.inventory_status.empty() ? std::string{} : std::string(status)});
    }
}

/// B6: closing as Cancelled cancels what is not final yet; other reasons leave the lines alone.
void run_cancel_lines(Transition& t) {
    if (t.command().arg("reason") != text_of(Status::cancelled) || !was_open(t)) {
        return;
    }
    each_line(t, [&](const Line& line) {
        const Line before = line;
        if (!final_payment.has(before.payment)) {
            move_line(t, before, LineAxis::payment, Status::cancelled);
        }
        if (!final_receipt.has(before.receipt)) {
            move_line(t, before, LineAxis::receipt, Status::cancelled);
        }
    });
}

void run_release(Transition& t) {
    if (!was_open(t)) {
        return;
    }
    each_line(t, [&](const Line& line) {
        if (line.encumbrance.state == EncumbranceState::encumbered) {
            t.emit(
                EncumbranceSet{line.id, {EncumbranceState::released, 0, line.encumbrance.initial}});
        }
    });
}

void move_items(Transition& t, std::string_view from, std::string_view to) {
    each_line(t, [&](const Line& line) {
        each_piece(t, line.id, [&](const Item& piece) {
            if (piece.inventory_status == from) {
                t.emit(ItemInventoryMoved{piece.id, std::string(from), std::string(to)});
            }
        });
    });
}

/// B5: receipt Partially Received if any piece is resolved, else Awaiting Receipt; payment by the
/// invoices; ongoing orders Ongoing. Earlier statuses are overwritten, as FOLIO does.
void run_recount(Transition& t) {
    const bool ongoing_order = t.order().continuity == Continuity::continuous;
    each_line(t, [&](const Line& found) {
        const Line line = found;
        Status receipt = Status::awaiting_receipt;
        each_piece(t, line.id, [&](const Item& piece) {
            if (piece_resolved.has(piece.status)) {
                receipt = Status::partially_received;
            }
        });
        Status payment = Status::awaiting_payment;
        for (const InvoiceId& id : t.state().invoices_of(line.id)) {
            const Invoice& invoice = *t.state().find(id);
            for (const InvoiceLine& part : invoice.lines) {
                if (part.line == line.id && invoice.status == Status::paid &&
                    payment != Status::fully_paid) {
                    payment = part.fully_invoiced ? Status::fully_paid : Status::partially_paid;
                }
            }
        }
        move_line(t, line, LineAxis::receipt, ongoing_order ? Status::ongoing : receipt);
        move_line(t, line, LineAxis::payment, ongoing_order ? Status::ongoing : payment);
    });
}

void run_encumber_again(Transition& t) {
    each_line(t, [&](const Line& line) {
        if (line.encumbrance.state != EncumbranceState::encumbered && !line.funds.empty()) {
            const std::int64_t amount = line.encumbrance.initial != 0 ? line.encumbrance.initial
                                                                      : line.cost.price.value_or(0);
            t.emit(EncumbranceSet{line.id, {EncumbranceState::encumbered, amount, amount}});
        }
    });
}

}  // namespace

const Effect check_in_pieces{"check_in_pieces", run_check_in};
const Effect unreceive_pieces{"unreceive_pieces", run_unreceive};
const Effect count_pieces{"count_pieces", [](Transition& t) { t.settle_lines(); }};
const Effect date_receipt{"date_receipt", [](Transition& t) {
                              t.emit(LineReceiptDated{t.line_id(), t.command().today});
                          }};
const Effect forget_receipt_date{"forget_receipt_date", [](Transition& t) {
                                     if (t.line().received_on) {
                                         t.emit(LineReceiptDated{t.line_id(), std::nullopt});
                                     }
                                 }};
const Effect note_close_reason{"note_close_reason", [](Transition& t) {
                                   note_reason(t, std::string(t.command().arg("reason")));
                               }};
const Effect note_complete{"note_complete", [](Transition& t) { note_reason(t, "Complete"); }};
const Effect note_cancelled{
    "note_cancelled", [](Transition& t) {
        const bool complete = t.state().settings().cancelled_closes_as_complete;
        note_reason(t, complete ? "Complete" : std::string(text_of(Status::cancelled)));
    }};
const Effect cancel_lines{"cancel_lines", run_cancel_lines};
const Effect release_encumbrances{"release_encumbrances", run_release};
const Effect close_items{"close_items", [](Transition& t) {
                             if (was_open(t)) {
                                 move_items(t, on_order, order_closed);
                             }
                         }};
const Effect recount_lines{"recount_lines", run_recount};
const Effect reopen_items{"reopen_items",
                          [](Transition& t) { move_items(t, order_closed, on_order); }};
const Effect encumber_again{"encumber_again", run_encumber_again};
const Effect forget_close_reason{"forget_close_reason", [](Transition& t) { note_reason(t, {}); }};

}  // namespace accession::folio
