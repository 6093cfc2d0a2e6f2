// SPDX-License-Identifier: Apache-2.0
// One FOLIO record from its JSON. Each leaves what it does not interpret in `extra` of its record.
#pragma once

#include "core/formats/field_reader.h"
#include "core/formats/folio/batch.h"

namespace accession {

[[nodiscard]] FolioOrder read_folio_order(FieldReader fields);
/// `order` is the order a line is embedded in, for lines that do not name it themselves.
[[nodiscard]] FolioLine read_folio_line(FieldReader fields, const OrderId& order = {});
[[nodiscard]] FolioPiece read_folio_piece(FieldReader fields);
[[nodiscard]] FolioTitle read_folio_title(FieldReader fields);
/// The piece of an entry of the receiving history, without what it tells of its line, order and title.
[[nodiscard]] FolioPiece read_folio_history(FieldReader fields);
[[nodiscard]] FolioRoutingList read_folio_routing_list(FieldReader fields);

/// "9780552142352" and its qualifier "(pbk.)" are one product id, as on the page.
[[nodiscard]] std::vector<std::string> read_product_ids(FieldReader& fields, Keep keep = Keep::no);

}  // namespace accession
