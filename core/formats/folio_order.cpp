// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio_records.h"
#include "core/formats/folio_words.h"

namespace accession {

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
    order.extra = fields.rest();
    return read;
}

}  // namespace accession
