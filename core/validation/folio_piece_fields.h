// SPDX-License-Identifier: Apache-2.0
// The fields of a FOLIO piece by their paths, and what makes a piece one that can be kept (folio.md
// A1, C2). Where it is, its title and its sequence number are for the lifecycle to see to.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/entities.h"
#include "core/validation/finding.h"
#include "core/validation/folio_field.h"

namespace accession::folio {

using PieceField = Field<Item>;

[[nodiscard]] std::span<const PieceField> piece_fields();
[[nodiscard]] const PieceField* piece_field(std::string_view path);

/// Codes: `unknown_field`, `invalid_value`, with the path; then the piece is half changed.
[[nodiscard]] std::vector<Finding> set_piece_fields(Item& piece, const FieldSet& set);

/// What receiving asks of a piece: `pieceFormatIsNotValid`, `createItemForPieceIsNotAllowedError`,
/// `pieceDisplayOnHoldingsIsNotConsistent`.
[[nodiscard]] std::vector<Finding> check_received(const Line& line, const Item& piece,
                                                  bool create_item);
/// The same, and of one that is added or changed `pieceRelatedOrderDataIsNotValid` (C2): a synchronized
/// line of a pending order has no pieces of its own yet.
[[nodiscard]] std::vector<Finding> check_piece(const Line& line, const Item& piece,
                                               bool create_item, Status workflow);

/// What is made in inventory for a piece of this format.
[[nodiscard]] CreateInventory inventory_for(const Line& line, Format piece);

}  // namespace accession::folio
