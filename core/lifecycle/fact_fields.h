// SPDX-License-Identifier: Apache-2.0
// The fields of every fact, in the same form as those of the records (core/model/fields.h).
#pragma once

#include "core/lifecycle/fact.h"

namespace accession {

template <>
struct Words<LineAxis> {
    static constexpr std::string_view texts[] = {"status", "receipt", "payment"};
};

template <class T>
inline constexpr bool is_recorded = false;
template <class E>
inline constexpr bool is_recorded<Recorded<E>> = true;

template <class V, class R>
    requires is_recorded<std::remove_const_t<R>>
void fields(V& v, R& r) {
    v("record", r.record);
}

template <class V, RecordOf<LineMoved> R>
void fields(V& v, R& r) {
    v("line", r.line);
    v("axis", r.axis);
    v("from", r.from);
    v("to", r.to);
}

template <class V, RecordOf<OrderMoved> R>
void fields(V& v, R& r) {
    v("order", r.order);
    v("from", r.from);
    v("to", r.to);
    v("reason", r.reason);
}

template <class V, RecordOf<LineNormalized> R>
void fields(V& v, R& r) {
    v("line", r.line);
    v("description", r.description);
    v("vendorAccount", r.vendor_account);
    v("owner", r.owner);
}

template <class V, RecordOf<LinePackaged> R>
void fields(V& v, R& r) {
    v("line", r.line);
    v("order", r.order);
}

template <class V, RecordOf<LineSent> R>
void fields(V& v, R& r) {
    v("line", r.line);
    v("on", r.on);
    v("expectedOn", r.expected_on);
}

template <class V, RecordOf<OrderSent> R>
void fields(V& v, R& r) {
    v("order", r.order);
    v("on", r.on);
    v("message", r.message);
}

template <class V, RecordOf<LineReasonSet> R>
void fields(V& v, R& r) {
    v("line", r.line);
    v("closeReason", r.close_reason);
    v("cancelReason", r.cancel_reason);
    v("cancelNote", r.cancel_note);
}

template <class V, RecordOf<LineReceiptDated> R>
void fields(V& v, R& r) {
    v("line", r.line);
    v("on", r.on);
}

template <class V, RecordOf<EncumbranceSet> R>
void fields(V& v, R& r) {
    v("line", r.line);
    v("encumbrance", r.encumbrance);
}

template <class V, RecordOf<LineInventorySet> R>
void fields(V& v, R& r) {
    v("line", r.line);
    v("holdings", r.holdings);
    v("locations", r.locations);
    v("inventoryDeleted", r.inventory_deleted);
}

template <class V, RecordOf<ItemReceived> R>
void fields(V& v, R& r) {
    v("item", r.item);
    v("on", r.on);
    v("by", r.by);
    v("process", r.process);
    v("inventoryStatus", r.inventory_status);
    v("barcode", r.barcode);
    v("note", r.note);
}

template <class V, RecordOf<ItemUnreceived> R>
void fields(V& v, R& r) {
    v("item", r.item);
    v("inventoryStatus", r.inventory_status);
}

template <class V, RecordOf<ItemInventoryMoved> R>
void fields(V& v, R& r) {
    v("item", r.item);
    v("from", r.from);
    v("to", r.to);
}

template <class V, class R>
    requires RecordOf<R, ItemDeleted> || RecordOf<R, ItemUnlinked>
void fields(V& v, R& r) {
    v("item", r.item);
}

template <class V, RecordOf<RequestsCanceled> R>
void fields(V& v, R& r) {
    v("item", r.item);
    v("count", r.count);
}

template <class V, RecordOf<HoldingsDeleted> R>
void fields(V& v, R& r) {
    v("holdings", r.holdings);
}

template <class V, class R>
    requires RecordOf<R, TitleDeleted> || RecordOf<R, TitleSuppressed>
void fields(V& v, R& r) {
    v("title", r.title);
}

template <class V, RecordOf<EResourceDeleted> R>
void fields(V& v, R& r) {
    v("eresource", r.eresource);
}

template <class V, RecordOf<WorkOrderDeleted> R>
void fields(V& v, R& r) {
    v("workOrder", r.work_order);
}

template <class V, RecordOf<LineDeleted> R>
void fields(V& v, R& r) {
    v("line", r.line);
}

template <class V, RecordOf<OrderDeleted> R>
void fields(V& v, R& r) {
    v("order", r.order);
}

template <class V, RecordOf<InvoiceDeleted> R>
void fields(V& v, R& r) {
    v("invoice", r.invoice);
}

template <class V, RecordOf<ClaimDeleted> R>
void fields(V& v, R& r) {
    v("claim", r.claim);
}

template <class V, RecordOf<LetterDeleted> R>
void fields(V& v, R& r) {
    v("letter", r.letter);
}

template <class V, RecordOf<InvoiceMoved> R>
void fields(V& v, R& r) {
    v("invoice", r.invoice);
    v("from", r.from);
    v("to", r.to);
}

}  // namespace accession
