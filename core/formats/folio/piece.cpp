// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/records.h"
#include "core/model/folio_words.h"
#include "core/validation/folio_piece_fields.h"

namespace accession {

namespace {

void read_place(FieldReader& fields, Item& item) {
    item.holdings = HoldingsId(fields.id("holdingId"));
    item.location = fields.id("locationId");
}

void read_numbering(FieldReader& fields, Item& item) {
    item.description = fields.text("displaySummary");
    if (item.description.empty()) {
        item.description = fields.text("caption");  // its name until 2023
    }
    item.enumeration = fields.text("enumeration");
    item.chronology = fields.text("chronology");
    item.copy_number = fields.text("copyNumber");
    item.sequence = fields.quantity("sequenceNumber", 1);
}

/// The receiving history has another name for a piece's format; the rest is alike.
FolioPiece read_piece(FieldReader& fields, std::string_view format) {
    FolioPiece read;
    read.place = fields.place();
    Item& item = read.record;
    item.id = ItemId(fields.necessary_id("id"));
    item.line = LineId(fields.necessary_id("poLineId"));
    item.title = TitleId(fields.id("titleId"));
    item.format =
        fields.word<Format>(format, folio_words::piece_formats).value_or(Format::physical);
    item.status = fields.status("receivingStatus", folio_words::receiving_statuses)
                      .value_or(Status::expected);
    read_place(fields, item);
    read_numbering(fields, item);
    item.barcode = fields.text("barcode");
    item.call_number = fields.text("callNumber");
    item.note = fields.text("comment");
    item.expected_on = fields.date("receiptDate");
    item.received_on = fields.date("receivedDate");
    item.bound = fields.flag("isBound");
    item.process = item.status == Status::received ? Process::none : Process::acquisition;
    PieceTerms& terms = item.folio.edit();
    terms.bound_into = ItemId(fields.id("bindItemId"));
    terms.claiming_interval = fields.integer("claimingInterval");
    terms.status_on = fields.date("statusUpdatedDate");
    terms.accession_number = fields.text("accessionNumber");
    terms.supplement = fields.flag("supplement");
    terms.display_on_holding = fields.flag("displayOnHolding");
    terms.display_to_public = fields.flag("displayToPublic");
    terms.discovery_suppress = fields.flag("discoverySuppress");
    terms.internal_note = fields.text("internalNote");
    terms.external_note = fields.text("externalNote");
    read_kept(fields, folio::piece_fields(), item);
    read.inventory_item = fields.id("itemId", Keep::yes);
    item.extra = fields.rest();
    return read;
}

}  // namespace

FolioPiece read_folio_piece(FieldReader fields) {
    return read_piece(fields, "format");
}

FolioPiece read_folio_history(FieldReader fields) {
    for (const std::string_view of_others : {"title", "poLineNumber", "poLineReceiptStatus",
                                             "purchaseOrderId", "dateOrdered", "receivingNote"}) {
        fields.text(of_others);
    }
    fields.id("instanceId");
    fields.flag("checkin");
    return read_piece(fields, "pieceFormat");
}

}  // namespace accession
