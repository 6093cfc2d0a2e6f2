// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/money_effects.h"
#include "core/lifecycle/alma/queries.h"
#include "core/validation/field_text.h"

namespace accession::alma {

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

void end_claim_if_on_time(Transition& t, const LineId& id) {
    const Line& line = *t.state().find(id);
    if (line.claiming.in_claim && !is_claimable(t.state(), line, t.command().today)) {
        t.amend(id, [](Line& changed) { changed.claiming.in_claim = false; });
    }
}

namespace {

std::int64_t amount_of(const std::string& text, const Line& line) {
    FieldValue value;
    value.text = text;
    std::optional<std::int64_t> minor;
    static_cast<void>(read_money(value, line.cost.currency, minor));
    return minor.value_or(line.cost.price.value_or(0));
}

void run_register_invoice(Transition& t) {
    const Command& command = t.command();
    Invoice invoice;
    invoice.id = command.invoice.empty() ? InvoiceId(t.new_id("invoice")) : command.invoice;
    invoice.number = std::string(command.arg("number"));
    std::vector<InvoicedLine> lines = command.invoice_lines;
    if (lines.empty()) {
        lines.push_back({command.line, std::string(command.arg("amount")),
                         command.flag("fullyInvoiced", true)});
    }
    for (const InvoicedLine& one : lines) {
        const Line& line = *t.state().find(one.line);
        invoice.lines.push_back({line.id, amount_of(one.amount, line), one.fully_invoiced});
        if (line.status == Status::closed) {
            t.warn("line_closed");
        }
    }
    t.emit(InvoiceRecorded{invoice});
}

template <class Action>
void each_invoiced_line(Transition& t, Action action) {
    const std::vector<InvoiceLine> parts = t.state().find(t.invoice_id())->lines;
    for (const InvoiceLine& part : parts) {
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
    each_invoiced_line(t, [&](const Line& line) { t.settle(line.id); });
}

}  // namespace

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

}  // namespace accession::alma
