// SPDX-License-Identifier: Apache-2.0
// One FOLIO record from its JSON. Each leaves what it does not interpret in `extra` of its record.
#pragma once

#include <optional>
#include <span>

#include "core/formats/field_reader.h"
#include "core/formats/folio/batch.h"
#include "core/validation/folio_field.h"

namespace accession {

/// Fields of which rules only ask whether they change. They stay in the document, too: what goes out
/// again is the document with ours laid over it.
template <class Record>
void read_kept(const FieldReader& fields, std::span<const folio::Field<Record>> table,
               Record& record) {
    for (const folio::Field<Record>& field : table) {
        const auto value = field.kept ? fields.value_at(field.path) : std::nullopt;
        // What has not the form of its field is told where the field is read, or is nobody's.
        if (value && !value->empty()) {
            static_cast<void>(field.set(record, field.path, *value));
        }
    }
}

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
