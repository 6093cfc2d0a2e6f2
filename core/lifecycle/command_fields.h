// SPDX-License-Identifier: Apache-2.0
// The fields of a command and of what was told about it, in the same form as those of the records
// (core/model/fields.h).
#pragma once

#include "core/lifecycle/command.h"
#include "core/lifecycle/consequences.h"
#include "core/model/fields.h"

namespace accession {

template <class V, RecordOf<InvoicedLine> R>
void fields(V& v, R& r) {
    v("line", r.line);
    v("amount", r.amount);
    v("fullyInvoiced", r.fully_invoiced);
}

template <class V, RecordOf<FieldValue> R>
void fields(V& v, R& r) {
    v("text", r.text);
    v("list", r.list);
    v("funds", r.funds);
    v("attachments", r.attachments);
    v("locations", r.locations);
    v("records", r.records);
}

template <class V, RecordOf<Command> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("action", r.action);
    v("line", r.line);
    v("order", r.order);
    v("items", r.items);
    v("invoice", r.invoice);
    v("lines", r.lines);
    v("invoiceLines", r.invoice_lines);
    v("claim", r.claim);
    v("workOrder", r.work_order);
    v("holdings", r.holdings);
    v("letter", r.letter);
    v("pieces", r.pieces);
    v("set", r.set);
    v("itemSets", r.item_sets);
    v("attachments", r.attachments);
    v("today", r.today);
    v("at", r.at_ms);
    v("actor", r.actor);
    v("roles", r.roles);
    v("device", r.device);
    v("args", r.args);
}

template <class V, RecordOf<Consequence> R>
void fields(V& v, R& r) {
    v("mark", r.mark);
    v("code", r.code);
    v("params", r.params);
    v("line", r.line);
}

}  // namespace accession
