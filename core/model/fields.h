// SPDX-License-Identifier: Apache-2.0
// The fields of every record, once: `fields(visitor, record)` calls `visitor(name, member)` for each
// in a fixed order. State hash, snapshots and JSON are all read off these lists.
#pragma once

#include "core/model/entities.h"
#include "core/model/folio_terms_fields.h"
#include "core/model/line.h"

namespace accession {

template <class V, RecordOf<Description> R>
void fields(V& v, R& r) {
    v("title", r.title);
    v("author", r.author);
    v("publisher", r.publisher);
    v("publicationYear", r.publication_year);
    v("edition", r.edition);
    v("productIds", r.product_ids);
}

template <class V, RecordOf<Cost> R>
void fields(V& v, R& r) {
    v("currency", r.currency);
    v("unitPrice", r.unit_price);
    v("unitPriceElectronic", r.unit_price_electronic);
    v("additional", r.additional);
    v("discount", r.discount);
    v("discountIsPercent", r.discount_is_percent);
    v("adjustment", r.adjustment);
    v("quantityPhysical", r.quantity_physical);
    v("quantityElectronic", r.quantity_electronic);
    v("price", r.price);
}

template <class V, RecordOf<FundShare> R>
void fields(V& v, R& r) {
    v("fund", r.fund);
    v("isPercent", r.is_percent);
    v("value", r.value);
}

template <class V, RecordOf<LocationShare> R>
void fields(V& v, R& r) {
    v("location", r.location);
    v("holdings", r.holdings);
    v("quantityPhysical", r.quantity_physical);
    v("quantityElectronic", r.quantity_electronic);
}

template <class V, RecordOf<Attachment> R>
void fields(V& v, R& r) {
    v("name", r.name);
    v("mediaType", r.media_type);
    v("bytes", r.bytes);
}

template <class V, RecordOf<Renewal> R>
void fields(V& v, R& r) {
    v("manual", r.manual);
    v("date", r.date);
    v("cycleMonths", r.cycle_months);
    v("noticeDays", r.notice_days);
    v("subscriptionIntervalDays", r.subscription_interval_days);
    v("subscriptionFrom", r.subscription_from);
    v("subscriptionTo", r.subscription_to);
    v("note", r.note);
}

template <class V, RecordOf<Claiming> R>
void fields(V& v, R& r) {
    v("expectedReceiptDays", r.expected_receipt_days);
    v("graceDays", r.grace_days);
    v("inClaim", r.in_claim);
    v("letterSent", r.letter_sent);
}

template <class V, RecordOf<Deferral> R>
void fields(V& v, R& r) {
    v("until", r.until);
    v("reason", r.reason);
    v("note", r.note);
}

template <class V, RecordOf<Encumbrance> R>
void fields(V& v, R& r) {
    v("state", r.state);
    v("amount", r.amount);
    v("initial", r.initial);
}

template <class V, RecordOf<Line> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("number", r.number);
    v("order", r.order);
    v("title", r.title);
    v("description", r.description);
    v("continuity", r.continuity);
    v("format", r.format);
    v("type", r.type);
    v("acquisitionMethod", r.acquisition_method);
    v("vendor", r.vendor);
    v("vendorAccount", r.vendor_account);
    v("vendorReferences", r.vendor_references);
    v("owner", r.owner);
    v("cost", r.cost);
    v("funds", r.funds);
    v("locations", r.locations);
    v("holdings", r.holdings);
    v("encumbrance", r.encumbrance);
    v("status", r.status);
    v("receipt", r.receipt);
    v("payment", r.payment);
    v("independentReceipt", r.independent_receipt);
    v("isPackage", r.is_package);
    v("physicalInventory", r.physical_inventory);
    v("electronicInventory", r.electronic_inventory);
    v("materialType", r.material_type);
    v("source", r.source);
    v("manualPackaging", r.manual_packaging);
    v("requiresManualReview", r.requires_manual_review);
    v("alerts", r.alerts);
    v("acknowledgedAlerts", r.acknowledged_alerts);
    v("tasks", r.tasks);
    v("activationDone", r.activation_done);
    v("renewal", r.renewal);
    v("claiming", r.claiming);
    v("deferral", r.deferral);
    v("assignedTo", r.assigned_to);
    v("rush", r.rush);
    v("receivingNote", r.receiving_note);
    v("notes", r.notes);
    v("attachments", r.attachments);
    v("additionalTo", r.additional_to);
    v("createdOn", r.created_on);
    v("sentOn", r.sent_on);
    v("expectedOn", r.expected_on);
    v("receivedOn", r.received_on);
    v("closeReason", r.close_reason);
    v("cancelReason", r.cancel_reason);
    v("cancelNote", r.cancel_note);
    v("inventoryDeleted", r.inventory_deleted);
    v("lastCopy", r.last_copy);
    v("extra", r.extra);
    v("folio", r.folio);
}

template <class V, RecordOf<Order> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("number", r.number);
    v("status", r.status);
    v("continuity", r.continuity);
    v("vendor", r.vendor);
    v("closeReason", r.close_reason);
    v("sentOn", r.sent_on);
    v("timesSent", r.times_sent);
    v("notes", r.notes);
    v("extra", r.extra);
    v("folio", r.folio);
}

template <class V, RecordOf<BoundPart> R>
void fields(V& v, R& r) {
    v("item", r.item);
    v("line", r.line);
    v("barcode", r.barcode);
    v("enumeration", r.enumeration);
    v("chronology", r.chronology);
    v("description", r.description);
    v("receivedOn", r.received_on);
}

template <class V, RecordOf<Item> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("line", r.line);
    v("title", r.title);
    v("holdings", r.holdings);
    v("location", r.location);
    v("format", r.format);
    v("sequence", r.sequence);
    v("status", r.status);
    v("process", r.process);
    v("inventoryStatus", r.inventory_status);
    v("barcode", r.barcode);
    v("callNumber", r.call_number);
    v("copyNumber", r.copy_number);
    v("enumeration", r.enumeration);
    v("chronology", r.chronology);
    v("description", r.description);
    v("note", r.note);
    v("expectedOn", r.expected_on);
    v("receivedOn", r.received_on);
    v("receivedBy", r.received_by);
    v("requests", r.requests);
    v("onLoan", r.on_loan);
    v("temporaryLocation", r.temporary_location);
    v("secondTitle", r.second_title);
    v("bound", r.bound);
    v("boundFrom", r.bound_from);
    v("extra", r.extra);
    v("folio", r.folio);
}

template <class V, RecordOf<Title> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("title", r.title);
    v("author", r.author);
    v("publisher", r.publisher);
    v("publicationYear", r.publication_year);
    v("productIds", r.product_ids);
    v("suppressed", r.suppressed);
    v("communityZone", r.community_zone);
    v("extra", r.extra);
    v("folio", r.folio);
}

template <class V, RecordOf<Holdings> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("title", r.title);
    v("location", r.location);
    v("note", r.note);
}

template <class V, RecordOf<EResource> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("line", r.line);
    v("title", r.title);
    v("active", r.active);
    v("activatedOn", r.activated_on);
}

template <class V, RecordOf<ClaimResponse> R>
void fields(V& v, R& r) {
    v("text", r.text);
    v("attachments", r.attachments);
    v("on", r.on);
    v("by", r.by);
}

template <class V, RecordOf<Claim> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("line", r.line);
    v("type", r.type);
    v("subject", r.subject);
    v("body", r.body);
    v("notes", r.notes);
    v("attachments", r.attachments);
    v("items", r.items);
    v("state", r.state);
    v("startedOn", r.started_on);
    v("sentOn", r.sent_on);
    v("responses", r.responses);
}

template <class V, RecordOf<WorkOrder> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("kind", r.kind);
    v("department", r.department);
    v("state", r.state);
    v("items", r.items);
    v("newItem", r.new_item);
}

template <class V, RecordOf<Letter> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("kind", r.kind);
    v("vendor", r.vendor);
    v("automatic", r.automatic);
    v("order", r.order);
    v("lines", r.lines);
    v("claim", r.claim);
    v("subject", r.subject);
    v("text", r.text);
    v("attachments", r.attachments);
    v("state", r.state);
    v("writtenOn", r.written_on);
    v("sentOn", r.sent_on);
    v("failure", r.failure);
}

template <class V, RecordOf<OrganizationTerms> R>
void fields(V& v, R& r) {
    v("isVendor", r.is_vendor);
}

template <class V, RecordOf<ExpenseClass> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("name", r.name);
    v("active", r.active);
}

template <class V, RecordOf<FundPlaces> R>
void fields(V& v, R& r) {
    v("restricted", r.restricted);
    v("locations", r.locations);
}

template <class V, RecordOf<Vendor> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("code", r.code);
    v("name", r.name);
    v("active", r.active);
    v("connected", r.connected);
    v("extra", r.extra);
    v("organization", r.organization);
}

template <class V, RecordOf<Fund> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("code", r.code);
    v("name", r.name);
    v("active", r.active);
    v("allocated", r.allocated);
    v("currency", r.currency);
    v("places", r.places);
    v("expenseClasses", r.expense_classes);
}

template <class V, RecordOf<ReviewCondition> R>
void fields(V& v, R& r) {
    v("field", r.field);
    v("op", r.op);
    v("values", r.values);
}

template <class V, RecordOf<ReviewRule> R>
void fields(V& v, R& r) {
    v("name", r.name);
    v("enabled", r.enabled);
    v("conditions", r.conditions);
    v("toReview", r.to_review);
}

template <class V, RecordOf<AcquisitionUnit> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("name", r.name);
    v("protectCreate", r.protect_create);
    v("protectUpdate", r.protect_update);
    v("protectDelete", r.protect_delete);
    v("isDeleted", r.deleted);
    v("members", r.members);
}

template <class V, RecordOf<NumberAffix> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("name", r.name);
    v("suffix", r.suffix);
    v("description", r.description);
    v("deprecated", r.deprecated);
}

template <class V, RecordOf<InvoiceLine> R>
void fields(V& v, R& r) {
    v("line", r.line);
    v("amount", r.amount);
    v("fullyInvoiced", r.fully_invoiced);
}

template <class V, RecordOf<Invoice> R>
void fields(V& v, R& r) {
    v("id", r.id);
    v("number", r.number);
    v("status", r.status);
    v("lines", r.lines);
    v("extra", r.extra);
}

template <class V, RecordOf<LetterTerms> R>
void fields(V& v, R& r) {
    v("language", r.language);
}

template <class V, RecordOf<Settings> R>
void fields(V& v, R& r) {
    v("name", r.name);
    v("rulebook", r.rulebook);
    v("transitAfterReceipt", r.transit_after_receipt);
    v("cancelByMainLine", r.cancel_by_main_line);
    v("expectedReceiptDays", r.expected_receipt_days);
    v("claimGraceDays", r.claim_grace_days);
    v("renewalNoticeDays", r.renewal_notice_days);
    v("reviewByDefault", r.review_by_default);
    v("reviewRules", r.review_rules);
    v("priceLimit", r.price_limit);
    v("furtherAlerts", r.further_alerts);
    v("blockingAlerts", r.blocking_alerts);
    v("approveByHand", r.approve_by_hand);
    v("packByFund", r.pack_by_fund);
    v("maxLinesPerOrder", r.max_lines_per_order);
    v("rolePolicy", r.role_policy);
    v("dailyRunOn", r.daily_run_on);
    v("cancelledClosesAsComplete", r.cancelled_closes_as_complete);
    v("approvalRequired", r.approval_required);
    v("fieldPolicy", r.field_policy);
    v("acquisitionUnits", r.acquisition_units);
    v("sample", r.sample);
    v("numberAffixes", r.number_affixes);
    v("letters", r.letters);
}

}  // namespace accession
