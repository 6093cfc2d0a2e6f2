// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/folio/parts.h"

#include <algorithm>
#include <set>

#include "core/validation/folio_line.h"
#include "core/validation/folio_price.h"

namespace accession::folio {

void add_missing(std::vector<Finding>& findings, const FieldSet& set,
                 std::span<const std::string_view> needed) {
    for (const std::string_view path : needed) {
        if (!set.contains(path)) {
            findings.push_back({"missing_field", Severity::error, std::string(path), {}});
        }
    }
}

void add_emptied(std::vector<Finding>& findings, const FieldSet& set,
                 std::span<const std::string_view> needed) {
    for (const std::string_view path : needed) {
        const auto given = set.find(path);
        if (given != set.end() && given->second.empty()) {
            findings.push_back({"missing_field", Severity::error, std::string(path), {}});
        }
    }
}

void move_line(Transition& t, const LineId& id, LineAxis axis, Status to) {
    const Line& line = *t.state().find(id);
    const Status from = axis == LineAxis::receipt ? line.receipt : line.payment;
    if (from != to) {
        t.emit(LineMoved{id, axis, from, to});
    }
}

void move_items(Transition& t, const LineId& line, std::string_view from, std::string_view to) {
    each_piece(t, line, [&](const Item& piece) {
        if (piece.inventory_status == from) {
            t.emit(ItemInventoryMoved{piece.id, std::string(from), std::string(to)});
        }
    });
}

void release(Transition& t, const LineId& id) {
    const Encumbrance& now = t.state().find(id)->encumbrance;
    if (now.state == EncumbranceState::encumbered) {
        t.emit(EncumbranceSet{id, {EncumbranceState::released, 0, now.initial}});
    }
}

void encumber(Transition& t, const LineId& id) {
    const Line& line = *t.state().find(id);
    if (line.funds.empty() || line.encumbrance.state == EncumbranceState::encumbered) {
        return;
    }
    const bool again = line.encumbrance.state == EncumbranceState::released;
    const std::int64_t amount =
        again ? line.encumbrance.initial : line.cost.price.value_or(estimated_price(line));
    t.emit(EncumbranceSet{id, {EncumbranceState::encumbered, amount, amount}});
}

void follow_price(Transition& t, const LineId& id) {
    const Line& line = *t.state().find(id);
    const std::int64_t price = line.cost.price.value_or(0);
    const Encumbrance& now = line.encumbrance;
    const Encumbrance wanted{EncumbranceState::encumbered, price, price};
    if (now.state == wanted.state && now != wanted) {
        t.emit(EncumbranceSet{id, wanted});
    }
}

void end_line(Transition& t, const LineId& id) {
    release(t, id);
    move_items(t, id, on_order, order_closed);
}

namespace {

/// Holdings of a line: those it names, and those its pieces are in.
std::vector<HoldingsId> holdings_of_line(const State& state, const Line& line) {
    std::vector<HoldingsId> ids = line.holdings;
    for (const ItemId& piece : state.items_of(line.id)) {
        const HoldingsId& id = state.find(piece)->holdings;
        if (!id.empty() && std::ranges::find(ids, id) == ids.end()) {
            ids.push_back(id);
        }
    }
    return ids;
}

}  // namespace

HoldingsId holdings_at(const State& state, const Line& line, const std::string& location) {
    for (const HoldingsId& id : holdings_of_line(state, line)) {
        const Holdings* holdings = state.find(id);
        if (holdings != nullptr && holdings->location == location) {
            return id;
        }
    }
    return {};
}

Place place_for(Transition& t, const LineId& id, const TitleId& title, Format format,
                Place wanted) {
    const Line line = *t.state().find(id);
    const bool has_holdings = makes_holdings(inventory_for(line, format));
    if (wanted.location.empty() || !wanted.holdings.empty() || !has_holdings) {
        return wanted;
    }
    if (const HoldingsId known = holdings_at(t.state(), line, wanted.location); !known.empty()) {
        return {known, {}};
    }
    const HoldingsId made(t.new_id("holdings"));
    t.emit(HoldingsRecorded{{made, title, wanted.location, {}}});
    std::vector<HoldingsId> all = line.holdings;
    all.push_back(made);
    t.emit(LineInventorySet{id, all, line.locations, line.inventory_deleted});
    return {made, {}};
}

namespace {

/// A line that has no locations, and needs none, goes on counting without them: else theirs would not
/// sum up to what is ordered (A4.8).
bool counts_places(const Line& line, const Item& piece) {
    return !line.locations.empty() || makes_holdings(inventory_for(line, piece.format));
}

/// Where a line counts a piece; one of a line that was not opened, or was taken back, still names the place
/// that the piece's holdings stand at.
auto share_of(Line& line, const Item& piece, const State& state) {
    auto share = std::ranges::find_if(line.locations, [&](const LocationShare& one) {
        return piece.holdings.empty() ? one.holdings.empty() && one.location == piece.location
                                      : one.holdings == piece.holdings;
    });
    const Holdings* const holdings = state.find(piece.holdings);
    if (share != line.locations.end() || holdings == nullptr) {
        return share;
    }
    return std::ranges::find_if(line.locations, [&](const LocationShare& one) {
        return one.holdings.empty() && one.location == holdings->location;
    });
}

/// `by`: 1 or -1.
void count(Line& line, const Item& piece, std::int32_t by, bool with_places, const State& state) {
    const bool electronic = piece.format == Format::electronic;
    std::int32_t& ordered =
        electronic ? line.cost.quantity_electronic : line.cost.quantity_physical;
    ordered = std::max(0, ordered + by);
    auto share = share_of(line, piece, state);
    const bool somewhere = !piece.holdings.empty() || !piece.location.empty();
    if (share == line.locations.end() && by > 0 && somewhere && with_places) {
        line.locations.push_back({piece.location, piece.holdings, 0, 0});
        share = std::prev(line.locations.end());
    }
    if (share != line.locations.end()) {
        std::int32_t& there = electronic ? share->quantity_electronic : share->quantity_physical;
        there = std::max(0, there + by);
        if (share->quantity_physical + share->quantity_electronic == 0) {
            line.locations.erase(share);
        }
    }
}

bool counted_alike(const Item& one, const Item& other) {
    return one.format == other.format && one.holdings == other.holdings &&
           one.location == other.location;
}

}  // namespace

void count_piece(Transition& t, const LineId& id, const Item* before, const Item* after) {
    const Line& now = *t.state().find(id);
    const bool kept = before != nullptr && after != nullptr && counted_alike(*before, *after);
    if (now.independent_receipt || now.is_package || kept) {
        return;
    }
    const std::int64_t price = now.cost.price.value_or(0);
    t.amend(id, [&](Line& line) {
        const bool with_places = counts_places(line, after != nullptr ? *after : *before);
        if (before != nullptr) {
            count(line, *before, -1, with_places, t.state());
        }
        if (after != nullptr) {
            count(line, *after, 1, with_places, t.state());
        }
        line.cost.price = estimated_price(line);
    });
    // Where only the place is another, what is encumbered stays.
    if (t.state().find(id)->cost.price != price) {
        follow_price(t, id);
    }
}

std::string_view new_item_status(const Transition& t) {
    const bool ended = t.order().status == Status::closed || is_cancelled(t.line());
    return ended ? order_closed : on_order;
}

void delete_if_unused(Transition& t, const HoldingsId& id) {
    const Holdings* holdings = t.state().find(id);
    if (holdings == nullptr || !t.state().items_of(id).empty()) {
        return;
    }
    const std::string location = holdings->location;
    std::vector<LineId> lines = t.state().lines_using(id);
    // The line that the command is about lets go of it; any other one keeps it.
    std::erase(lines, t.line_id());
    if (!lines.empty()) {
        t.keep({"holdings", id.str(), "used_by_other_line"});
        return;
    }
    const Line line = t.line();
    std::vector<HoldingsId> left = line.holdings;
    std::erase(left, id);
    std::vector<LocationShare> shares = line.locations;
    for (LocationShare& share : shares) {
        if (share.holdings == id) {
            share = {location, HoldingsId{}, share.quantity_physical, share.quantity_electronic};
        }
    }
    if (left != line.holdings || shares != line.locations) {
        t.emit(LineInventorySet{line.id, left, shares, line.inventory_deleted});
    }
    t.emit(HoldingsDeleted{id});
}

std::vector<Format> piece_formats(const Line& line) {
    if (line.format == Format::mixed) {
        return {Format::physical, Format::electronic};
    }
    return {line.format};
}

}  // namespace accession::folio
