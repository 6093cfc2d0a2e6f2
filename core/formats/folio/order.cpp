// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/formats/folio/records.h"
#include "core/model/folio_words.h"
#include "core/validation/folio_order_fields.h"

namespace accession {

namespace {

void read_terms(FieldReader& fields, Order& order) {
    read_kept(fields, folio::order_fields(), order);
    OrderTerms& terms = order.folio.edit();
    terms.approved = fields.flag("approved");
    terms.next_line = std::max(1, fields.quantity("nextPolNumber", 1));
    if (auto ongoing = fields.object("ongoing")) {
        terms.ongoing = true;
        terms.subscription = ongoing->flag("isSubscription");
    }
}

}  // namespace

FolioOrder read_folio_order(FieldReader fields) {
    FolioOrder read{.record = {}, .place = fields.place()};
    Order& order = read.record;
    order.id = OrderId(fields.necessary_id("id"));
    order.number = fields.id("poNumber");
    if (order.number.empty()) {
        fields.tell(Severity::warning, "required_field_missing", "poNumber");
    }
    order.status =
        fields.status("workflowStatus", folio_words::workflow_statuses).value_or(Status::pending);
    if (!fields.has("orderType")) {
        fields.tell(Severity::warning, "required_field_missing", "orderType");
    }
    order.continuity = fields.word<Continuity>("orderType", folio_words::order_types)
                           .value_or(Continuity::one_time);
    order.vendor = VendorId(fields.id("vendor"));
    order.notes = fields.texts("notes");
    order.sent_on = fields.date("dateOrdered");
    if (auto reason = fields.object("closeReason")) {
        order.close_reason = reason->text("reason");
    }
    read_terms(fields, order);
    order.extra = fields.rest();
    return read;
}

}  // namespace accession
