// SPDX-License-Identifier: Apache-2.0
// The fields of FOLIO's parts of records, in the form of core/model/fields.h.
#pragma once

#include <concepts>
#include <type_traits>

#include "core/model/folio_terms.h"

namespace accession {

// `Record` is deduced so that one list serves reading (const) and writing.
template <class T, class U>
concept RecordOf = std::same_as<std::remove_const_t<T>, U>;

template <class V, RecordOf<FurtherField> R>
void fields(V& v, R& r) {
    v("text", r.text);
    v("list", r.list);
    v("records", r.records);
}

template <class V, RecordOf<RoutingList> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("name", r.name);
    v("notes", r.notes);
    v("users", r.users);
}

template <class V, RecordOf<LineTerms> R>
void fields(V& v, R& r) {
    v("hasUnitPrice", r.has_unit_price);
    v("hasUnitPriceElectronic", r.has_unit_price_electronic);
    v("instance", r.instance);
    v("electronicMaterialType", r.electronic_material_type);
    v("claimingActive", r.claiming_active);
    v("claimingInterval", r.claiming_interval);
    v("binderyActive", r.bindery_active);
    v("multiYearPayment", r.multi_year_payment);
    v("prepaymentTerm", r.prepayment_term);
    v("fiscalYearDistributions", r.fiscal_year_distributions);
    v("receiptBeforeClose", r.receipt_before_close);
    v("paymentBeforeClose", r.payment_before_close);
    v("routingLists", r.routing_lists);
    v("further", r.further);
}

template <class V, RecordOf<OrderTerms> R>
void fields(V& v, R& r) {
    v("approved", r.approved);
    v("ongoing", r.ongoing);
    v("subscription", r.subscription);
    v("nextLine", r.next_line);
    v("further", r.further);
}

template <class V, RecordOf<TitleTerms> R>
void fields(V& v, R& r) {
    v("line", r.line);
    v("instance", r.instance);
    v("claimingActive", r.claiming_active);
    v("claimingInterval", r.claiming_interval);
    v("nextSequence", r.next_sequence);
    v("further", r.further);
}

template <class V, RecordOf<PieceTerms> R>
void fields(V& v, R& r) {
    v("claimingInterval", r.claiming_interval);
    v("statusOn", r.status_on);
    v("accessionNumber", r.accession_number);
    v("supplement", r.supplement);
    v("displayOnHolding", r.display_on_holding);
    v("displayToPublic", r.display_to_public);
    v("discoverySuppress", r.discovery_suppress);
    v("internalNote", r.internal_note);
    v("externalNote", r.external_note);
    v("boundInto", r.bound_into);
    v("further", r.further);
}

}  // namespace accession
