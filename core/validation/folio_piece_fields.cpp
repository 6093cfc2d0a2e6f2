// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_piece_fields.h"

#include <algorithm>
#include <iterator>

#include "core/model/folio_words.h"
#include "core/validation/field_text.h"

namespace accession::folio {

namespace {

using PiecePath = std::string_view;

template <auto Member>
constexpr PieceField piece_text(PiecePath path) {
    return {path,
            FieldKind::text,
            Protection::none,
            listed_nowhere,
            [](const Item& i, PiecePath) { return value_of(i.*Member); },
            [](Item& i, PiecePath, const FieldValue& v) { return read_text(v, i.*Member); }};
}

template <auto Member>
constexpr PieceField piece_date(PiecePath path) {
    return {path,
            FieldKind::date,
            Protection::none,
            listed_nowhere,
            [](const Item& i, PiecePath) { return value_of(i.*Member); },
            [](Item& i, PiecePath, const FieldValue& v) { return read_date(v, i.*Member); }};
}

template <auto Member>
constexpr PieceField piece_term_text(PiecePath path) {
    return {path,
            FieldKind::text,
            Protection::none,
            listed_nowhere,
            [](const Item& i, PiecePath) { return value_of(*i.folio.*Member); },
            [](Item& i, PiecePath, const FieldValue& v) {
                return read_text(v, i.folio.edit().*Member);
            }};
}

template <auto Member>
constexpr PieceField piece_flag(PiecePath path) {
    return {path,
            FieldKind::flag,
            Protection::none,
            listed_nowhere,
            [](const Item& i, PiecePath) { return value_of(*i.folio.*Member); },
            [](Item& i, PiecePath, const FieldValue& v) {
                return read_flag(v, i.folio.edit().*Member);
            }};
}

bool set_piece_format(Item& piece, PiecePath, const FieldValue& value) {
    return folio_words::read_word(folio_words::piece_formats, value.text, piece.format);
}

bool set_piece_status(Item& piece, PiecePath, const FieldValue& value) {
    const auto status = status_from(value.text);
    const auto& known = folio_words::receiving_statuses;
    if (!status || std::ranges::find(known, *status) == known.end()) {
        return false;
    }
    piece.status = *status;
    return true;
}

bool set_place(Item& piece, PiecePath path, const FieldValue& value) {
    if (path == "holdingId") {
        piece.holdings = HoldingsId(value.text);
    } else {
        piece.location = value.text;
    }
    return is_plain_text(value);
}

bool set_sequence(Item& piece, PiecePath, const FieldValue& value) {
    std::optional<std::int32_t> number;
    const bool read = read_integer(value, number);
    piece.sequence = number.value_or(piece.sequence);
    return read;
}

// clang-format off
constexpr PieceField fields_of_piece[] = {
    {"format", FieldKind::text, Protection::none, listed_nowhere, [](const Item& i, PiecePath) { return value_of(std::string(folio_words::spelled(folio_words::piece_formats, i.format))); }, set_piece_format},
    {"receivingStatus", FieldKind::text, Protection::none, listed_nowhere, [](const Item& i, PiecePath) { return value_of(std::string(text_of(i.status))); }, set_piece_status},
    {"sequenceNumber", FieldKind::number, Protection::none, listed_nowhere, [](const Item& i, PiecePath) { return value_of(std::optional(i.sequence)); }, set_sequence},
    {"holdingId", FieldKind::text, Protection::none, listed_nowhere, [](const Item& i, PiecePath) { return value_of(i.holdings.str()); }, set_place},
    {"locationId", FieldKind::text, Protection::none, listed_nowhere, [](const Item& i, PiecePath) { return value_of(i.location); }, set_place},
    piece_text<&Item::description>("displaySummary"),
    piece_text<&Item::enumeration>("enumeration"),
    piece_text<&Item::chronology>("chronology"),
    piece_text<&Item::copy_number>("copyNumber"),
    piece_term_text<&PieceTerms::accession_number>("accessionNumber"),
    piece_text<&Item::barcode>("barcode"),
    piece_text<&Item::call_number>("callNumber"),
    piece_text<&Item::note>("comment"),
    piece_date<&Item::expected_on>("receiptDate"),
    piece_date<&Item::received_on>("receivedDate"),
    {"statusUpdatedDate", FieldKind::date, Protection::none, listed_nowhere, [](const Item& i, PiecePath) { return value_of(i.folio->status_on); }, [](Item& i, PiecePath, const FieldValue& v) { return read_date(v, i.folio.edit().status_on); }},
    {"claimingInterval", FieldKind::number, Protection::none, listed_nowhere, [](const Item& i, PiecePath) { return value_of(i.folio->claiming_interval); }, [](Item& i, PiecePath, const FieldValue& v) { return read_integer(v, i.folio.edit().claiming_interval); }},
    piece_term_text<&PieceTerms::internal_note>("internalNote"),
    piece_term_text<&PieceTerms::external_note>("externalNote"),
    piece_flag<&PieceTerms::supplement>("supplement"),
    piece_flag<&PieceTerms::display_on_holding>("displayOnHolding"),
    piece_flag<&PieceTerms::display_to_public>("displayToPublic"),
    piece_flag<&PieceTerms::discovery_suppress>("discoverySuppress"),
    {"receivingTenantId", FieldKind::text, Protection::none, listed_nowhere, [](const Item& i, PiecePath path) { return further(i.folio->further, path); }, [](Item& i, PiecePath path, const FieldValue& v) { return set_further(i.folio.edit().further, path, FieldKind::text, v); }, true},
};
// clang-format on

bool format_fits(Format line, Format piece) {
    switch (line) {
    case Format::mixed:
        return piece == Format::physical || piece == Format::electronic;
    default:
        return piece == line;
    }
}

}  // namespace

std::span<const PieceField> piece_fields() {
    return fields_of_piece;
}

const PieceField* piece_field(std::string_view path) {
    const auto* found = std::ranges::find(fields_of_piece, path, &PieceField::path);
    return found == std::end(fields_of_piece) ? nullptr : found;
}

std::vector<Finding> set_piece_fields(Item& piece, const FieldSet& set) {
    std::vector<Finding> findings;
    for (const auto& [path, value] : set) {
        const PieceField* field = piece_field(path);
        if (field == nullptr) {
            findings.push_back({"unknown_field", Severity::error, path, {}});
        } else if (!field->set(piece, path, value)) {
            findings.push_back({"invalid_value", Severity::error, path, {}});
        }
    }
    return findings;
}

CreateInventory inventory_for(const Line& line, Format piece) {
    return piece == Format::electronic ? line.electronic_inventory : line.physical_inventory;
}

std::vector<Finding> check_received(const Line& line, const Item& piece, bool create_item) {
    std::vector<Finding> findings;
    const auto tell = [&](const char* code, const char* path) {
        findings.push_back({code, Severity::error, path, {}});
    };
    if (!format_fits(line.format, piece.format)) {
        tell("pieceFormatIsNotValid", "format");
    }
    if (create_item &&
        inventory_for(line, piece.format) != CreateInventory::instance_holding_item) {
        tell("createItemForPieceIsNotAllowedError", "createItem");
    }
    if (piece.folio->display_to_public && !piece.folio->display_on_holding) {
        tell("pieceDisplayOnHoldingsIsNotConsistent", "displayOnHolding");
    }
    return findings;
}

std::vector<Finding> check_piece(const Line& line, const Item& piece, bool create_item,
                                 Status workflow) {
    std::vector<Finding> findings = check_received(line, piece, create_item);
    if (workflow == Status::pending && !line.independent_receipt) {
        findings.push_back({"pieceRelatedOrderDataIsNotValid", Severity::error, "poLineId", {}});
    }
    return findings;
}

}  // namespace accession::folio
