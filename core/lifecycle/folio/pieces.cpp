// SPDX-License-Identifier: Apache-2.0
// Adding, changing and deleting pieces: places, quantities and sequence numbers follow (folio.md C2).
#include <set>
#include <vector>

#include "core/lifecycle/folio/changes.h"
#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/parts.h"
#include "core/lifecycle/folio/queries.h"

namespace accession::folio {

namespace {

/// Fields that say something about a piece without being kept on it.
constexpr std::string_view beside[] = {"titleId", "poLineId", "createItem"};

FieldSet own_fields(const FieldSet& spec) {
    FieldSet own = spec;
    for (const std::string_view name : beside) {
        if (const auto found = own.find(name); found != own.end()) {
            own.erase(found);
        }
    }
    return own;
}

std::string text_in(const FieldSet& spec, std::string_view name) {
    const auto found = spec.find(name);
    return found == spec.end() ? std::string{} : found->second.text;
}

bool asks_for_item(const FieldSet& spec) {
    return text_in(spec, "createItem") == "true";
}

TitleId usual_title(const State& state, const Line& line) {
    if (!line.title.empty()) {
        return line.title;
    }
    const std::vector<TitleId> titles = state.titles_of(line.id);
    return titles.size() == 1 ? titles.front() : TitleId{};
}

}  // namespace

PieceChange new_piece(const State& state, const Line& line, const FieldSet& spec) {
    PieceChange change;
    Item& piece = change.after;
    piece.line = line.id;
    const std::string title = text_in(spec, "titleId");
    piece.title = title.empty() ? usual_title(state, line) : TitleId(title);
    piece.status = Status::expected;
    piece.sequence = 0;
    change.create_item = asks_for_item(spec);
    change.findings = set_piece_fields(piece, own_fields(spec));
    const bool said_to_be_nowhere = spec.contains("holdingId") && spec.contains("locationId");
    if (piece.holdings.empty() && piece.location.empty() && !line.locations.empty() &&
        !said_to_be_nowhere) {
        piece.holdings = line.locations.front().holdings;
        piece.location = line.locations.front().location;
    }
    return change;
}

PieceChange changed_piece(const Item& before, const FieldSet& set, bool create_item) {
    PieceChange change{before, create_item || asks_for_item(set), {}};
    Item& piece = change.after;
    change.findings = set_piece_fields(piece, own_fields(set));
    const bool moved_to_holdings = piece.holdings != before.holdings;
    const bool moved_to_location = piece.location != before.location;
    if (!text_in(set, "holdingId").empty() && !text_in(set, "locationId").empty()) {
        return change;  // both are asked for, which is for others to refuse
    }
    if (moved_to_holdings && !moved_to_location) {
        piece.location.clear();
    } else if (moved_to_location && !moved_to_holdings) {
        piece.holdings = HoldingsId{};
    }
    return change;
}

Item piece_in_place(Transition& t, const Item& before, const FieldSet& fields) {
    const PieceChange change = changed_piece(before, fields, t.command().flag("createItem", false));
    Item after = change.after;
    const Place place =
        place_for(t, before.line, after.title, after.format, {after.holdings, after.location});
    after.holdings = place.holdings;
    after.location = place.location;
    if (change.create_item && after.inventory_status.empty()) {
        after.inventory_status = std::string(new_item_status(t));
    }
    return after;
}

namespace {

/// Pieces of a title whose numbers are in [first, last] go up or down by one.
void shift(Transition& t, const Item& besides, std::int32_t first, std::int32_t last,
           std::int32_t by) {
    each_piece(t, besides.line, [&](const Item& piece) {
        if (piece.title == besides.title && piece.id != besides.id && piece.sequence >= first &&
            piece.sequence <= last) {
            t.amend(piece.id, [&](Item& item) { item.sequence += by; });
        }
    });
}

/// Inserting shifts the others up; the title's next number only grows. A new piece has a title.
/// `behind`: its number among those that come behind all others; 0: as it asks for.
void number(Transition& t, Item& piece, std::int32_t behind) {
    const std::int32_t next = t.state().find(piece.title)->folio->next_sequence;
    if (behind > 0) {
        piece.sequence = behind;
    } else if (piece.sequence <= 0 || piece.sequence > next) {
        piece.sequence = next;
    } else if (piece.sequence < next) {
        shift(t, piece, piece.sequence, next, 1);
    }
    t.amend(piece.title, [&](Title& changed) { changed.folio.edit().next_sequence = next + 1; });
}

}  // namespace

void renumber(Transition& t, const Item& before, std::int32_t to) {
    if (to > before.sequence) {
        shift(t, before, before.sequence + 1, to, -1);
    } else if (to < before.sequence) {
        shift(t, before, to, before.sequence - 1, 1);
    }
}

namespace {

/// Of pieces that go behind the others of their title: a number that one of them asks for is its own, the
/// rest take what is free. Empty where one goes between the others: then each follows the one before.
std::vector<std::int32_t> numbers_behind(Transition& t) {
    const std::vector<FieldSet>& specs = t.command().pieces;
    std::int32_t next = 1;
    std::vector<std::int32_t> numbers;
    std::set<std::int32_t> taken;
    for (const FieldSet& spec : specs) {
        const Item piece = new_piece(t.state(), t.line(), spec).after;
        next = t.state().find(piece.title)->folio->next_sequence;
        numbers.push_back(piece.sequence);
        if (piece.sequence > 0 && (piece.sequence < next || !taken.insert(piece.sequence).second)) {
            return {};
        }
    }
    for (std::int32_t& number : numbers) {
        if (number <= 0) {
            while (taken.contains(next)) {
                ++next;
            }
            number = next++;
        }
    }
    return numbers;
}

void add_one(Transition& t, const FieldSet& spec, std::int32_t behind) {
    const LineId id = t.line_id();
    PieceChange change = new_piece(t.state(), t.line(), spec);
    Item& piece = change.after;
    const Place place =
        place_for(t, id, piece.title, piece.format, {piece.holdings, piece.location});
    piece.holdings = place.holdings;
    piece.location = place.location;
    piece.id = ItemId(t.new_id("piece"));
    number(t, piece, behind);
    if (change.create_item) {
        piece.inventory_status = std::string(new_item_status(t));
    }
    t.emit(ItemRecorded{piece});
    count_piece(t, id, nullptr, &piece);
}

/// Whether the line's receipt status is one that its pieces gave it: then it goes on following them.
/// One that somebody has set stays, as does that of a line whose order waits for nothing.
bool is_counted_from_pieces(const Transition& t) {
    constexpr StatusSet counted{Status::partially_received, Status::fully_received};
    std::vector<Status> pieces;
    each_piece(t, t.line_id(), [&](const Item& piece) { pieces.push_back(piece.status); });
    return t.order().status != Status::pending && counted.has(t.line().receipt) &&
           receipt_status(pieces) == t.line().receipt;
}

void run_add_pieces(Transition& t) {
    const bool counted = is_counted_from_pieces(t);
    const std::vector<FieldSet>& specs = t.command().pieces;
    const std::vector<std::int32_t> behind = numbers_behind(t);
    for (std::size_t i = 0; i < specs.size(); ++i) {
        add_one(t, specs[i], behind.empty() ? 0 : behind[i]);
    }
    if (counted) {
        t.settle(t.line_id());
    }
}

/// A status that is set again begins anew: the interval of a claim runs from then (C3).
void date_status(const Transition& t, const Item& before, Item& after) {
    const bool told = t.command().set.contains("statusUpdatedDate");
    const bool again = t.command().set.contains("receivingStatus");
    if (again && !told) {
        after.folio.edit().status_on = t.today();
    }
    if (before.status != Status::received && after.status == Status::received &&
        !t.command().set.contains("receivedDate")) {
        after.received_on = t.today();
        after.received_by = t.command().actor;
    } else if (after.status != Status::received && before.status == Status::received) {
        after.received_on.reset();
        after.received_by.clear();
    }
    after.process = after.status == Status::received ? Process::none : Process::acquisition;
}

void run_change_piece(Transition& t) {
    for (const ItemId& id : t.items()) {
        const Item before = *t.state().find(id);
        Item after = piece_in_place(t, before, t.command().set);
        date_status(t, before, after);
        renumber(t, before, after.sequence);
        t.amend(id, [&](Item& item) { item = after; });
        count_piece(t, before.line, &before, &after);
        if (t.command().flag("deleteHolding", false) && before.holdings != after.holdings) {
            delete_if_unused(t, before.holdings);
        }
    }
    t.settle(t.line_id());
}

void run_delete_piece(Transition& t) {
    const bool counted = is_counted_from_pieces(t);
    for (const ItemId& id : t.items()) {
        const Item piece = *t.state().find(id);
        t.emit(ItemDeleted{id});
        count_piece(t, piece.line, &piece, nullptr);
        if (t.command().flag("deleteHolding", false)) {
            delete_if_unused(t, piece.holdings);
        }
    }
    if (counted) {
        t.settle(t.line_id());
    }
}

}  // namespace

const Effect add_pieces{"add_pieces", run_add_pieces};
const Effect change_piece{"change_piece", run_change_piece};
const Effect delete_piece{"delete_piece", run_delete_piece};

}  // namespace accession::folio
