// SPDX-License-Identifier: Apache-2.0
// What invoices mean for a line (folio.md B5): FOLIO's invoices are paid elsewhere; here is noted what
// became of them.
#include <algorithm>

#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/parts.h"
#include "core/lifecycle/folio/queries.h"
#include "core/model/money.h"

namespace accession::folio {

namespace {

Invoice noted_invoice(Transition& t) {
    const Command& command = t.command();
    const Invoice* known = t.state().find(command.invoice);
    Invoice invoice = known != nullptr ? *known : Invoice{};
    invoice.id = command.invoice.empty() ? InvoiceId(t.new_id("invoice")) : command.invoice;
    const std::string_view number = command.arg("number");
    invoice.number = !number.empty() ? std::string(number)
                     : known         ? known->number
                                     : invoice.id.str();
    invoice.status = status_from(command.arg("status")).value_or(Status::open);
    auto part = std::ranges::find(invoice.lines, t.line_id(), &InvoiceLine::line);
    if (part == invoice.lines.end()) {
        invoice.lines.push_back({t.line_id(), t.line().cost.price.value_or(0), false});
        part = std::prev(invoice.lines.end());
    }
    part->fully_invoiced = command.flag("releaseEncumbrance", part->fully_invoiced);
    if (const auto amount = parse_amount(command.arg("amount"), t.line().cost.currency)) {
        part->amount = *amount;
    }
    return invoice;
}

void run_note_invoice(Transition& t) {
    const Invoice invoice = noted_invoice(t);
    t.emit(InvoiceRecorded{invoice});
    const bool counts = invoice.status == Status::paid || invoice.status == Status::cancelled;
    if (!counts) {
        return;
    }
    for (const InvoiceLine& part : invoice.lines) {
        const Line* line = t.state().find(part.line);
        if (line == nullptr || line->payment == Status::ongoing) {
            continue;
        }
        const Line before = *line;
        move_line(t, part.line, LineAxis::payment, payment_status(t.state(), part.line));
        follow_cancelling(t, before, *t.state().find(part.line));
        if (invoice.status == Status::paid && part.fully_invoiced) {
            release(t, part.line);
        }
    }
}

}  // namespace

const Effect note_invoice{"note_invoice", run_note_invoice};

}  // namespace accession::folio
