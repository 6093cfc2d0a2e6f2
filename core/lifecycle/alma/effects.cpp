// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/alma/effects.h"

#include <algorithm>

#include "core/lifecycle/transition.h"
#include "core/model/money.h"
#include "core/validation/alma_review.h"

namespace accession::alma {

namespace {

/// What is still to be paid: the price less what approved and paid invoices took (section 4, Send).
std::int64_t open_amount(const State& state, const Line& line) {
    std::int64_t amount = line.cost.price.value_or(0);
    for (const InvoiceId& id : state.invoices_of(line.id)) {
        const Invoice& invoice = *state.find(id);
        if (invoice.status == Status::in_approval) {
            continue;
        }
        for (const InvoiceLine& part : invoice.lines) {
            amount -= part.line == line.id ? part.amount : 0;
        }
    }
    return std::max<std::int64_t>(amount, 0);
}

void set_encumbrance(Transition& t, const Line& line, Encumbrance encumbrance) {
    if (!(line.encumbrance == encumbrance)) {
        t.emit(EncumbranceSet{line.id, encumbrance});
    }
}

void encumber(Transition& t, const Line& line) {
    const std::int64_t amount = open_amount(t.state(), line);
    set_encumbrance(t, line,
                    {EncumbranceState::encumbered, amount,
                     line.encumbrance.initial != 0 ? line.encumbrance.initial : amount});
}

void run_normalize(Transition& t) {
    const Line clean = normalized(t.line());
    if (!(clean == t.line())) {
        t.emit(LineNormalized{clean.id, clean.description, clean.vendor_account, clean.owner});
    }
}

/// "POL-1234" gets "PO-1234"; if there is such an order already, "PO-1234.2", "PO-1234.3", ...
std::string own_order_number(const State& state, const Line& line) {
    const std::string& number = line.number;
    const std::string plain = "PO-" + (number.starts_with("POL-") ? number.substr(4) : number);
    std::string candidate = plain;
    for (int n = 2; state.order_number_taken(candidate); ++n) {
        candidate = plain + "." + std::to_string(n);
    }
    return candidate;
}

/// A reopened line is still in its order; another one gets an order of its own (R8).
void run_own_order(Transition& t) {
    if (t.state().find(t.line().order) != nullptr) {
        return;
    }
    Order order;
    order.id = OrderId(t.new_id("order"));
    order.number = own_order_number(t.state(), t.line());
    order.status = Status::in_review;
    order.continuity = t.line().continuity;
    order.vendor = t.line().vendor;
    t.emit(OrderRecorded{order});
    t.emit(LinePackaged{t.line_id(), order.id});
    t.touch(order.id);
}

void run_send(Transition& t) {
    const Line& line = t.line();
    const Date today = t.command().today;
    const bool message =
        t.command().flag("send", true) && line.acquisition_method != "purchase_no_letter";
    t.emit(LineSent{
        line.id, today,
        line.expected_on.value_or(today.plus_days(t.state().settings().expected_receipt_days))});
    encumber(t, t.line());
    t.emit(OrderSent{t.line().order, today, message});
}

Process after_receipt(const Transition& t, const Line& line) {
    if (t.command().flag("keepInDepartment", false)) {
        return Process::work_order;
    }
    const bool travels =
        line.continuity == Continuity::one_time && t.state().settings().transit_after_receipt;
    return travels ? Process::transit : Process::none;
}

void run_receive_items(Transition& t) {
    const Line& line = t.line();
    const Date day = Date::parse(t.command().arg("date")).value_or(t.command().today);
    for (const ItemId& id : t.items()) {
        const Item& item = *t.state().find(id);
        if (item.requests > 0) {
            t.warn("item_requested");
        }
        const std::string_view barcode = t.command().arg("barcode");
        const std::string_view note = t.command().arg("note");
        t.emit(ItemReceived{id,
                            day,
                            t.command().actor,
                            after_receipt(t, line),
                            {},
                            barcode.empty() ? item.barcode : std::string(barcode),
                            note.empty() ? item.note : std::string(note)});
    }
    if (line.status == Status::closed) {
        t.warn("line_closed");
    }
}

void run_unreceive_items(Transition& t) {
    for (const ItemId& id : t.items()) {
        t.emit(ItemUnreceived{id, {}});
    }
}

void run_register_invoice(Transition& t) {
    const Line& line = t.line();
    Invoice invoice;
    invoice.id = InvoiceId(t.new_id("invoice"));
    invoice.number = std::string(t.command().arg("number"));
    invoice.lines.push_back({line.id,
                             parse_amount(t.command().arg("amount"), line.cost.currency)
                                 .value_or(line.cost.price.value_or(0)),
                             t.command().flag("fullyInvoiced", true)});
    t.emit(InvoiceRecorded{invoice});
    if (line.status == Status::closed) {
        t.warn("line_closed");
    }
}

template <class Action>
void each_invoiced_line(Transition& t, Action action) {
    for (const InvoiceLine& part : t.state().find(t.invoice_id())->lines) {
        if (const Line* line = t.state().find(part.line)) {
            action(*line);
        }
    }
}

void run_reduce_encumbrance(Transition& t) {
    each_invoiced_line(t, [&](const Line& line) {
        if (line.encumbrance.state == EncumbranceState::encumbered) {
            set_encumbrance(t, line,
                            {EncumbranceState::encumbered, open_amount(t.state(), line),
                             line.encumbrance.initial});
        }
    });
}

void run_settle_invoiced_lines(Transition& t) {
    each_invoiced_line(t, [&](const Line& line) {
        t.touch(line.id);
        t.touch(line.order);
    });
    t.settle_lines();
}

/// A line whose order was never sent leaves it when it is canceled (section 9).
void run_leave_unsent_order(Transition& t) {
    const Order* order = t.state().find(t.line().order);
    if (order != nullptr && !order->sent_on) {
        t.emit(LinePackaged{t.line_id(), OrderId{}});
    }
}

}  // namespace

const Effect normalize{"normalize", run_normalize};
const Effect own_order{"own_order", run_own_order};
const Effect send{"send", run_send};
const Effect receive_items{"receive_items", run_receive_items};
const Effect unreceive_items{"unreceive_items", run_unreceive_items};
const Effect settle{"settle", [](Transition& t) { t.settle_lines(); }};
const Effect register_invoice{"register_invoice", run_register_invoice};
const Effect reduce_encumbrance{"reduce_encumbrance", run_reduce_encumbrance};
const Effect settle_invoiced_lines{"settle_invoiced_lines", run_settle_invoiced_lines};
const Effect release_encumbrance{
    "release_encumbrance", [](Transition& t) {
        const Line& line = t.line();
        set_encumbrance(t, line, {EncumbranceState::released, 0, line.encumbrance.initial});
    }};
const Effect clear_encumbrance{"clear_encumbrance",
                               [](Transition& t) { set_encumbrance(t, t.line(), Encumbrance{}); }};
const Effect encumber_again{"encumber_again", [](Transition& t) { encumber(t, t.line()); }};
const Effect note_closed_by_hand{"note_closed_by_hand", [](Transition& t) {
                                     t.emit(LineReasonSet{t.line_id(), "manual", {}, {}});
                                 }};
const Effect note_received_and_paid{
    "note_received_and_paid",
    [](Transition& t) { t.emit(LineReasonSet{t.line_id(), "received_and_paid", {}, {}}); }};
const Effect note_cancel_reason{"note_cancel_reason", [](Transition& t) {
                                    t.emit(LineReasonSet{t.line_id(),
                                                         {},
                                                         std::string(t.command().arg("reason")),
                                                         std::string(t.command().arg("note"))});
                                }};
const Effect forget_reasons{"forget_reasons",
                            [](Transition& t) { t.emit(LineReasonSet{t.line_id(), {}, {}, {}}); }};
const Effect warn_of_lost_inventory{"warn_of_lost_inventory", [](Transition& t) {
                                        if (t.line().inventory_deleted) {
                                            t.warn("inventory_not_restored");
                                        }
                                    }};
const Effect leave_unsent_order{"leave_unsent_order", run_leave_unsent_order};

}  // namespace accession::alma
