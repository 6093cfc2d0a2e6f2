// SPDX-License-Identifier: Apache-2.0
#include <type_traits>
#include <utility>

#include "core/lifecycle/state.h"

namespace accession {

namespace {

/// Changes a record that goes on belonging to what it belongs to, and being found by the same words.
template <class IdType, class Change>
void alter(Store& store, const IdType& id, Change change) {
    if (auto* own = store.own(id)) {
        change(*own);
    }
}

/// Changes a copy of a record and puts it back.
template <class IdType, class Change>
void amend(Store& store, const IdType& id, Change change) {
    if (const auto* found = store.find(id)) {
        auto record = *found;
        change(record);
        store.put(SharedRecord(std::move(record)));
    }
}

/// In place where what it is found by stays, else by a copy.
template <class IdType, class Stays, class Change>
void alter_if(Store& store, const IdType& id, Stays stays, Change change) {
    const auto* found = store.find(id);
    if (found != nullptr && stays(*found)) {
        alter(store, id, change);
    } else {
        amend(store, id, change);
    }
}

struct Folder {
    Store& store;

    template <class Entity>
    void operator()(const Recorded<Entity>& f) const {
        store.put(f.record);
    }
    void operator()(const SettingsRecorded& f) const { store.put(*f.record); }
    void operator()(const LineMoved& f) const {
        static constexpr Status Line::* axes[] = {&Line::status, &Line::receipt, &Line::payment};
        alter(store, f.line,
              [&](Line& line) { line.*axes[static_cast<std::size_t>(f.axis)] = f.to; });
    }
    void operator()(const OrderMoved& f) const {
        alter(store, f.order, [&](Order& order) {
            order.status = f.to;
            order.close_reason = f.reason;
        });
    }
    void operator()(const LineNormalized& f) const {
        amend(store, f.line, [&](Line& line) {
            line.description = *f.description;
            line.vendor_account = f.vendor_account;
            line.owner = f.owner;
        });
    }
    void operator()(const LinePackaged& f) const {
        amend(store, f.line, [&](Line& line) { line.order = f.order; });
    }
    void operator()(const LineSent& f) const {
        alter(store, f.line, [&](Line& line) {
            line.sent_on = f.on;
            line.expected_on = f.expected_on;
        });
    }
    void operator()(const OrderSent& f) const {
        alter(store, f.order, [&](Order& order) {
            order.sent_on = f.on;
            order.times_sent += f.message ? 1 : 0;
        });
    }
    void operator()(const LineReasonSet& f) const {
        alter(store, f.line, [&](Line& line) {
            line.close_reason = f.close_reason;
            line.cancel_reason = f.cancel_reason;
            line.cancel_note = f.cancel_note;
        });
    }
    void operator()(const LineReceiptDated& f) const {
        alter(store, f.line, [&](Line& line) { line.received_on = f.on; });
    }
    void operator()(const EncumbranceSet& f) const {
        alter(store, f.line, [&](Line& line) { line.encumbrance = f.encumbrance; });
    }
    void operator()(const LineInventorySet& f) const {
        alter_if(
            store, f.line, [&](const Line& line) { return line.holdings == f.holdings; },
            [&](Line& line) {
                line.holdings = f.holdings;
                line.locations = f.locations;
                line.inventory_deleted = f.inventory_deleted;
            });
    }
    void operator()(const ItemReceived& f) const {
        alter_if(
            store, f.item, [&](const Item& item) { return item.barcode == f.barcode; },
            [&](Item& item) {
                item.status = Status::received;
                item.received_on = f.on;
                item.received_by = f.by;
                item.process = f.process;
                item.inventory_status = f.inventory_status;
                item.barcode = f.barcode;
                item.note = f.note;
            });
    }
    void operator()(const ItemUnreceived& f) const {
        alter(store, f.item, [&](Item& item) {
            item.status = Status::expected;
            item.received_on.reset();
            item.received_by.clear();
            item.process = Process::acquisition;
            item.inventory_status = f.inventory_status;
        });
    }
    void operator()(const ItemInventoryMoved& f) const {
        alter(store, f.item, [&](Item& item) { item.inventory_status = f.to; });
    }
    void operator()(const ItemDeleted& f) const {
        if (const Item* item = store.find(f.item)) {
            const std::int32_t number = item->sequence;
            const Line* line = store.find(item->line);
            if (line != nullptr && line->last_copy < number) {
                alter(store, line->id, [&](Line& changed) { changed.last_copy = number; });
            }
        }
        store.erase(f.item);
    }
    void operator()(const ItemUnlinked& f) const {
        amend(store, f.item, [](Item& item) { item.line = LineId{}; });
    }
    void operator()(const RequestsCanceled& f) const {
        alter(store, f.item, [](Item& item) { item.requests = 0; });
    }
    void operator()(const HoldingsDeleted& f) const { store.erase(f.holdings); }
    void operator()(const TitleDeleted& f) const { store.erase(f.title); }
    void operator()(const TitleSuppressed& f) const {
        amend(store, f.title, [](Title& title) { title.suppressed = true; });
    }
    void operator()(const EResourceDeleted& f) const { store.erase(f.eresource); }
    void operator()(const WorkOrderDeleted& f) const { store.erase(f.work_order); }
    void operator()(const LineDeleted& f) const { store.erase(f.line); }
    void operator()(const OrderDeleted& f) const { store.erase(f.order); }
    void operator()(const InvoiceDeleted& f) const { store.erase(f.invoice); }
    void operator()(const ClaimDeleted& f) const { store.erase(f.claim); }
    void operator()(const LetterDeleted& f) const { store.erase(f.letter); }
    void operator()(const InvoiceMoved& f) const {
        amend(store, f.invoice, [&](Invoice& invoice) { invoice.status = f.to; });
    }
};

}  // namespace

void fold(Store& store, const Fact& fact) {
    std::visit(Folder{store}, fact);
}

}  // namespace accession
