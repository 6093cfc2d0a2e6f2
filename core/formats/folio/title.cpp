// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/formats/folio/records.h"
#include "core/validation/folio_title_fields.h"

namespace accession {

FolioTitle read_folio_title(FieldReader fields) {
    FolioTitle read;
    read.place = fields.place();
    Title& title = read.record;
    title.id = TitleId(fields.necessary_id("id"));
    read.line = LineId(fields.necessary_id("poLineId"));
    title.title = fields.text("title");
    if (title.title.empty()) {
        fields.tell(Severity::warning, "required_field_missing", "title");
    }
    read_kept(fields, folio::title_fields(), title);
    title.publisher = fields.text("publisher");
    title.publication_year = fields.text("publishedDate");
    title.product_ids = read_product_ids(fields, Keep::yes);
    std::vector<FieldReader> contributors = fields.objects("contributors");
    if (!contributors.empty()) {
        title.author = contributors.front().text("contributor");
    }
    TitleTerms& terms = title.folio.edit();
    terms.line = read.line;
    terms.instance = fields.id("instanceId");
    terms.claiming_active = fields.flag("claimingActive");
    terms.claiming_interval = fields.integer("claimingInterval");
    terms.next_sequence = std::max(1, fields.quantity("nextSequenceNumber", 1));
    title.extra = fields.rest();
    return read;
}

}  // namespace accession
