// SPDX-License-Identifier: Apache-2.0
// Receiving, taking receipts back, and the other statuses a piece can have (folio.md C2, C3).
#include <algorithm>

#include "core/lifecycle/folio/changes.h"
#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/parts.h"
#include "core/lifecycle/folio/queries.h"
#include "core/validation/field_text.h"

namespace accession::folio {

FieldSet receipt_fields(const Command& command, const ItemId& piece) {
    const auto own = command.item_sets.find(piece.str());
    FieldSet fields = own == command.item_sets.end() ? FieldSet{} : own->second;
    fields.insert(command.set.begin(), command.set.end());
    fields.erase("receivingStatus");
    fields.erase("itemStatus");
    return fields;
}

const FieldValue* receipt_field(const Command& command, const ItemId& piece,
                                std::string_view name) {
    const auto of_piece = command.item_sets.find(piece.str());
    if (of_piece != command.item_sets.end()) {
        if (const auto own = of_piece->second.find(name); own != of_piece->second.end()) {
            return &own->second;
        }
    }
    const auto of_all = command.set.find(name);
    return of_all == command.set.end() ? nullptr : &of_all->second;
}

std::string_view item_status_told(const Command& command, const ItemId& piece) {
    const FieldValue* own = receipt_field(command, piece, "itemStatus");
    return own != nullptr && !own->text.empty() ? std::string_view(own->text)
                                                : command.arg("itemStatus");
}

bool takes_receipt_back(const Command& command, const ItemId& piece) {
    return item_status_told(command, piece) == on_order;
}

namespace {

/// What was typed while receiving: the fields of the receipt, and where the piece went.
void change_with_receipt(Transition& t, const ItemId& id, const FieldSet& fields) {
    if (fields.empty() && !t.command().flag("createItem", false)) {
        return;
    }
    const Item before = *t.state().find(id);
    const Item after = piece_in_place(t, before, fields);
    renumber(t, before, after.sequence);
    t.amend(id, [&](Item& item) { item = after; });
    const bool moved = before.holdings != after.holdings || before.location != after.location;
    count_piece(t, before.line, &before, &after);
    if (moved && t.command().flag("deleteHoldings", false)) {
        delete_if_unused(t, before.holdings);
    }
}

/// As somebody says; where nobody does, items that are neither On order nor Order closed keep theirs.
std::string status_received(const Item& piece, const Command& command) {
    if (piece.inventory_status.empty()) {
        return {};  // no item was made of it
    }
    const std::string_view given = item_status_told(command, piece.id);
    const bool of_order =
        piece.inventory_status == on_order || piece.inventory_status == order_closed;
    if (!given.empty()) {
        return std::string(given);
    }
    return of_order ? std::string(in_process) : piece.inventory_status;
}

void receive(Transition& t, const ItemId& id) {
    const Command& command = t.command();
    const Item& piece = *t.state().find(id);
    const std::string_view barcode = command.arg("barcode");
    const std::string_view note = command.arg("note");
    if (piece.requests > 0) {
        t.warn("item_requested");
    }
    t.emit(ItemReceived{id, Date::parse(command.arg("date")).value_or(command.today), command.actor,
                        Process::none, status_received(piece, command),
                        barcode.empty() ? piece.barcode : std::string(barcode),
                        note.empty() ? piece.note : std::string(note)});
}

void take_receipt_back(Transition& t, const ItemId& id) {
    const bool has_item = !t.state().find(id)->inventory_status.empty();
    t.emit(ItemUnreceived{id, has_item ? std::string(new_item_status(t)) : std::string{}});
}

void run_check_in(Transition& t) {
    for (const ItemId& id : t.items()) {
        change_with_receipt(t, id, receipt_fields(t.command(), id));
        if (takes_receipt_back(t.command(), id)) {
            take_receipt_back(t, id);
        } else {
            receive(t, id);
        }
    }
    if (t.order().status == Status::closed) {
        t.warn("order_is_closed");
    }
}

void run_unreceive(Transition& t) {
    for (const ItemId& id : t.items()) {
        change_with_receipt(t, id, receipt_fields(t.command(), id));
        take_receipt_back(t, id);
    }
}

void put_in_status(Transition& t, const ItemId& id, Status status) {
    t.amend(id, [&](Item& item) {
        const bool was_received = item.status == Status::received;
        item.status = status;
        item.folio.edit().status_on = t.today();
        item.process = status == Status::received ? Process::none : Process::acquisition;
        if (status == Status::received && !was_received) {
            item.received_on = t.today();
            item.received_by = t.command().actor;
        } else if (status != Status::received) {
            item.received_on.reset();
            item.received_by.clear();
        }
    });
}

void run_expect(Transition& t) {
    for (const ItemId& id : t.items()) {
        put_in_status(t, id, Status::expected);
        const std::string_view comment = t.command().arg("comment");
        if (!comment.empty()) {
            t.amend(id, [&](Item& item) { item.note = std::string(comment); });
        }
    }
}

void run_batch_status(Transition& t) {
    const Command& command = t.command();
    const Status status = status_from(command.arg("status")).value_or(Status::expected);
    std::optional<std::int32_t> interval;
    const bool timed =
        read_integer(value_of(std::string(command.arg("claimingInterval"))), interval);
    for (const ItemId& id : t.items()) {
        put_in_status(t, id, status);
        t.amend(id, [&](Item& item) {
            PieceTerms& terms = item.folio.edit();
            terms.claiming_interval = timed && interval ? interval : terms.claiming_interval;
            const auto note = [&](const char* name, std::string& text) {
                const std::string_view given = command.arg(name);
                text = given.empty() ? text : std::string(given);
            };
            note("internalNote", terms.internal_note);
            note("externalNote", terms.external_note);
        });
    }
}

bool was_awaiting(const Transition& t) {
    return std::ranges::any_of(t.facts(), [&](const Fact& fact) {
        const auto* moved = std::get_if<LineMoved>(&fact);
        // No other axis has this status.
        return moved != nullptr && moved->line == t.line_id() &&
               moved->from == Status::awaiting_receipt;
    });
}

void run_date_first_receipt(Transition& t) {
    const bool first = t.line().independent_receipt && was_awaiting(t);
    t.emit(LineReceiptDated{t.line_id(), first ? std::optional(t.today()) : std::nullopt});
}

}  // namespace

const Effect check_in_pieces{"check_in_pieces", run_check_in};
const Effect unreceive_pieces{"unreceive_pieces", run_unreceive};
const Effect expect_pieces{"expect_pieces", run_expect};
const Effect set_piece_status{"set_piece_status", run_batch_status};
const Effect mark_late{"mark_late", [](Transition& t) {
                           for (const ItemId& id : pieces_overdue(t.state(), t.today())) {
                               put_in_status(t, id, Status::late);
                           }
                       }};
const Effect count_pieces{"count_pieces", [](Transition& t) { t.settle_lines(); }};
const Effect date_receipt{"date_receipt",
                          [](Transition& t) { t.emit(LineReceiptDated{t.line_id(), t.today()}); }};
const Effect date_first_receipt{"date_first_receipt", run_date_first_receipt};
const Effect forget_receipt_date{"forget_receipt_date", [](Transition& t) {
                                     t.emit(LineReceiptDated{t.line_id(), std::nullopt});
                                 }};

}  // namespace accession::folio
