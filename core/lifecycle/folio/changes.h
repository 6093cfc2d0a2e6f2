// SPDX-License-Identifier: Apache-2.0
// Records as a command would have them. Conditions look at them, effects record them: what is checked
// is what happens.
#pragma once

#include <vector>

#include "core/lifecycle/command.h"
#include "core/lifecycle/state.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_order_fields.h"
#include "core/validation/folio_piece_fields.h"

namespace accession::folio {

struct OrderChange {
    Order after;
    std::vector<Finding> findings;
};
[[nodiscard]] OrderChange new_order(const Command& command);
[[nodiscard]] OrderChange changed_order(const Order& before, const Command& command);

struct LineChange {
    Line after;
    std::vector<Finding> findings;
};
[[nodiscard]] LineChange new_line(const Order& order, const Command& command);
[[nodiscard]] LineChange changed_line(const Line& before, const Command& command);

struct PieceChange {
    Item after;
    bool create_item = false;
    std::vector<Finding> findings;
};
/// `spec`: one of the command's pieces. Status Expected, the line's first place and its only title
/// where nothing else is said; the sequence number is 0 if none is given.
[[nodiscard]] PieceChange new_piece(const State& state, const Line& line, const FieldSet& spec);
[[nodiscard]] PieceChange changed_piece(const Item& before, const FieldSet& set, bool create_item);
/// The volume that a command's pieces would be bound into, without its id; without a place where they
/// are from several and none is named.
[[nodiscard]] Item bound_volume(const State& state, const Command& command);
/// What a command that receives says of one piece: its own fields before those of all. The piece's
/// statuses are the action's to set.
[[nodiscard]] FieldSet receipt_fields(const Command& command, const ItemId& piece);
/// One field of them, statuses too; null when it is not given.
[[nodiscard]] const FieldValue* receipt_field(const Command& command, const ItemId& piece,
                                              std::string_view name);
/// The status that a piece's item is to have when it has come; empty where nobody says.
[[nodiscard]] std::string_view item_status_told(const Command& command, const ItemId& piece);
/// C2: receiving an item as "On order" takes its receipt back.
[[nodiscard]] bool takes_receipt_back(const Command& command, const ItemId& piece);

}  // namespace accession::folio
