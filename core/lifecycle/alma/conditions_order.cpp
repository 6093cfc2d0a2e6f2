// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/lifecycle/alma/condition_words.h"
#include "core/lifecycle/alma/conditions.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/alma/statuses.h"

namespace accession::alma {

namespace {

void unpaid_invoices(const Situation& s, std::vector<Unmet>& all) {
    for (const InvoiceId& id : s.state.invoices_of(s.line->id)) {
        const Invoice& invoice = *s.state.find(id);
        if (invoice.status != Status::paid) {
            unmet(all, "invoice_not_paid",
                  {{"invoice", invoice.number}, {"status", std::string(text_of(invoice.status))}});
        }
    }
}

bool is_fully_invoiced(const Situation& s) {
    const std::vector<InvoiceId> ids = s.state.invoices_of(s.line->id);
    return std::ranges::any_of(ids, [&](const InvoiceId& id) {
        return std::ranges::any_of(s.state.find(id)->lines, [&](const InvoiceLine& line) {
            return line.line == s.line->id && line.fully_invoiced;
        });
    });
}

template <class Predicate>
bool any_line_of_order(const Situation& s, Predicate predicate) {
    const std::vector<LineId> ids = s.state.lines_of(s.order->id);
    return std::ranges::any_of(ids, [&](const LineId& id) { return predicate(*s.state.find(id)); });
}

bool is_active_line(const Line& line) {
    return active.has(line.status);
}

bool is_closed_line(const Line& line) {
    return line.status == Status::closed;
}

/// R12; a deleted line is none any more.
void lines_not_ready(const Situation& s, std::vector<Unmet>& all) {
    const bool waiting = any_line_of_order(s, [](const Line& line) {
        return line.status != Status::ready && line.status != Status::deleted;
    });
    if (waiting) {
        std::string names;
        for (const LineId& id : s.state.lines_of(s.order->id)) {
            const Line& line = *s.state.find(id);
            if (line.status != Status::ready && line.status != Status::deleted) {
                names += (names.empty() ? "" : ", ") + line.number;
            }
        }
        unmet(all, "lines_not_ready", {{"lines", names}});
    }
}

}  // namespace

const Condition fully_invoiced =
    state_is("fully_invoiced", "not_fully_invoiced", is_fully_invoiced);
const Condition invoices_paid = state_lists("invoices_paid", "invoice_not_paid", unpaid_invoices);
const Condition order_sent = state_is("order_sent", "order_not_sent", [](const Situation& s) {
    return s.order != nullptr && s.order->status == Status::sent;
});
const Condition invoice_in_approval =
    state_is("invoice_in_approval", "invoice_not_in_approval",
             [](const Situation& s) { return s.invoice->status == Status::in_approval; });
const Condition invoice_approved =
    state_is("invoice_approved", "invoice_not_approved",
             [](const Situation& s) { return s.invoice->status == Status::approved; });
const Condition order_in_review =
    alone("order_in_review", "order_not_in_review",
          [](const Situation& s) { return s.order->status == Status::in_review; });
const Condition lines_ready = state_lists("lines_ready", "lines_not_ready", lines_not_ready);

const Condition has_active_line =
    state_is("has_active_line", "no_active_line",
             [](const Situation& s) { return any_line_of_order(s, is_active_line); });
const Condition no_active_line =
    state_is("no_active_line", "has_active_line",
             [](const Situation& s) { return !any_line_of_order(s, is_active_line); });
const Condition has_closed_line =
    state_is("has_closed_line", "no_closed_line",
             [](const Situation& s) { return any_line_of_order(s, is_closed_line); });
const Condition no_closed_line =
    state_is("no_closed_line", "has_closed_line",
             [](const Situation& s) { return !any_line_of_order(s, is_closed_line); });
const Condition was_sent = state_is(
    "was_sent", "never_sent", [](const Situation& s) { return s.order->sent_on.has_value(); });
const Condition never_sent = state_is(
    "never_sent", "was_sent", [](const Situation& s) { return !s.order->sent_on.has_value(); });

}  // namespace accession::alma
