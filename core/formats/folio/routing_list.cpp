// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/records.h"

namespace accession {

FolioRoutingList read_folio_routing_list(FieldReader fields) {
    FolioRoutingList read;
    read.place = fields.place();
    read.line = LineId(fields.necessary_id("poLineId"));
    RoutingList& list = read.record;
    list.id = fields.necessary_id("id");
    list.name = fields.text("name");
    if (list.name.empty()) {
        fields.tell(Severity::warning, "required_field_missing", "name");
    }
    list.notes = fields.text("notes");
    list.users = fields.texts("userIds");
    return read;
}

}  // namespace accession
