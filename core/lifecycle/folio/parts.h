// SPDX-License-Identifier: Apache-2.0
// What several of the rulebook's effects do alike.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/folio/statuses.h"
#include "core/lifecycle/transition.h"
#include "core/validation/folio_piece_fields.h"

namespace accession::folio {

template <class Action>
void each_line(Transition& t, Action action) {
    for (const LineId& id : t.state().lines_of(t.order_id())) {
        const Line line = *t.state().find(id);
        action(line);
    }
}

template <class Action>
void each_piece(const Transition& t, const LineId& line, Action action) {
    for (const ItemId& id : t.state().items_of(line)) {
        const Item piece = *t.state().find(id);
        action(piece);
    }
}

/// A1: what a new record cannot do without. Code: `missing_field`, with the path.
void add_missing(std::vector<Finding>& findings, const FieldSet& set,
                 std::span<const std::string_view> needed);
/// A1: what a change must not take away from a record. Code: `missing_field`, with the path.
void add_emptied(std::vector<Finding>& findings, const FieldSet& set,
                 std::span<const std::string_view> needed);

/// Items and encumbrance of a line that was cancelled, or no longer is, in an order that waits for it
/// (B6).
void follow_cancelling(Transition& t, const Line& before, const Line& after);

/// Moves a line on one of its axes, if it is not there already.
void move_line(Transition& t, const LineId& id, LineAxis axis, Status to);

/// A title for a line that is no package, or for a package that is given one; what both know is the
/// line's (C3).
[[nodiscard]] Title title_of(const Line& line, const std::string& id);
/// What changes in a line changes in its titles; of a package's only how they are claimed.
void follow_line(Transition& t, const Line& before, const Line& after);

/// Pieces' items go from one inventory status to another.
void move_items(Transition& t, const LineId& line, std::string_view from, std::string_view to);

/// Amount 0, the initial amount kept (B6).
void release(Transition& t, const LineId& id);
/// Unreleased again, or for the first time, with what was encumbered or else the estimated price.
void encumber(Transition& t, const LineId& id);
/// In an open order the encumbrance of a line follows its price as long as it is not released.
void follow_price(Transition& t, const LineId& id);

/// What a line that counts as cancelled loses: its encumbrance, and the items nobody waits for.
void end_line(Transition& t, const LineId& id);

/// Where a piece is, or is to be: exactly one of the two is set, or none.
struct Place {
    HoldingsId holdings;
    std::string location;
};

/// Holdings at a location that the line names or its pieces are in; empty when there are none.
[[nodiscard]] HoldingsId holdings_at(const State& state, const Line& line,
                                     const std::string& location);

/// The place of what comes to a line in this format: a location becomes a holdings there, if the line's
/// inventory has holdings. Holdings that the line has there already are used again.
[[nodiscard]] Place place_for(Transition& t, const LineId& id, const TitleId& title, Format format,
                              Place wanted);

/// A piece with these fields: where its new place asks for holdings they are made, and the item that
/// the command asks for has its first status.
[[nodiscard]] Item piece_in_place(Transition& t, const Item& before, const FieldSet& fields);

/// The pieces between a piece's number and its new one move by one; its own is the caller's to set (C2).
void renumber(Transition& t, const Item& before, std::int32_t to);

/// Quantities of a synchronized line follow its pieces, and with them price and encumbrance (C2).
/// Null: the piece was not there before, or is not there any more.
void count_piece(Transition& t, const LineId& id, const Item* before, const Item* after);

/// The item's status for a piece of the line that is treated, as long as it has not come (B6).
[[nodiscard]] std::string_view new_item_status(const Transition& t);

/// Deletes a holdings that no other line, no piece and nothing else uses any more; the line that is
/// treated lets go of it.
void delete_if_unused(Transition& t, const HoldingsId& id);

[[nodiscard]] std::vector<Format> piece_formats(const Line& line);

}  // namespace accession::folio
