// SPDX-License-Identifier: Apache-2.0
// What a piece asks for to be added, changed and deleted (folio.md C2).
#include <algorithm>

#include "core/lifecycle/folio/changes.h"
#include "core/lifecycle/folio/condition_parts.h"
#include "core/lifecycle/folio/conditions.h"
#include "core/model/folio_words.h"
#include "core/validation/folio_line.h"

namespace accession::folio {

namespace {

/// Only a line without places has pieces without one (B2).
bool needs_place(const Line& line, const Item& piece) {
    return !line.locations.empty() || makes_holdings(inventory_for(line, piece.format));
}

}  // namespace

void place_faults(const Line& line, const Item* before, const Item& piece,
                  std::vector<Unmet>& unmet, std::string_view nowhere) {
    const auto is_nowhere = [](const Item& one) {
        return one.holdings.empty() && one.location.empty();
    };
    if (!piece.holdings.empty() && !piece.location.empty()) {
        unmet.push_back({"mayBeLinkToEitherHoldingOrLocationError", {}});
    } else if (is_nowhere(piece) && needs_place(line, piece) &&
               (before == nullptr || !is_nowhere(*before))) {
        unmet.push_back({std::string(nowhere), {}});
    }
}

namespace {

void number_fault(std::int32_t number, std::int32_t highest, std::vector<Unmet>& unmet) {
    if (number < 1 || number > highest) {
        unmet.push_back(
            {"pieceSequenceNumberIsInvalid",
             {{"sequenceNumber", std::to_string(number)}, {"highest", std::to_string(highest)}}});
    }
}

}  // namespace

void number_faults(const State& state, const Item& before, const Item& after, const FieldSet& set,
                   std::vector<Unmet>& unmet) {
    const Title* title = state.find(before.title);
    const std::int32_t highest = title != nullptr ? title->folio->next_sequence - 1 : 0;
    const auto number = set.find("sequenceNumber");
    if (number != set.end() && number->second.empty()) {
        number_fault(0, highest, unmet);  // only a new piece need not have one
    } else if (title != nullptr && after.sequence != before.sequence) {
        number_fault(after.sequence, highest, unmet);
    }
}

namespace {

std::string text_of_field(const FieldSet& spec, std::string_view name) {
    const auto found = spec.find(name);
    return found == spec.end() ? std::string{} : found->second.text;
}

/// All pieces of one command are of one line and one title.
bool of_one_title(const Situation& s) {
    const std::vector<FieldSet>& pieces = s.command->pieces;
    return std::ranges::all_of(pieces, [&](const FieldSet& spec) {
        const std::string line = text_of_field(spec, "poLineId");
        return (line.empty() || line == s.line->id.str()) &&
               new_piece(s.state, *s.line, spec).after.title ==
                   new_piece(s.state, *s.line, pieces.front()).after.title;
    });
}

void new_piece_faults(const Situation& s, const FieldSet& spec, std::vector<Unmet>& unmet) {
    PieceChange change = new_piece(s.state, *s.line, spec);
    const Item& piece = change.after;
    add_findings(unmet, std::move(change.findings));
    add_findings(unmet, check_piece(*s.line, piece, change.create_item, s.order->status));
    place_faults(*s.line, nullptr, piece, unmet);
    const Title* title = s.state.find(piece.title);
    if (title == nullptr || title->folio->line != s.line->id) {
        unmet.push_back({"titleNotFound", {}});
    } else if (!text_of_field(spec, "sequenceNumber").empty()) {
        const auto more = static_cast<std::int32_t>(s.command->pieces.size()) - 1;
        number_fault(piece.sequence, title->folio->next_sequence + more, unmet);
    }
}

void new_pieces_faults(const Situation& s, std::vector<Unmet>& unmet) {
    if (s.command->pieces.empty()) {
        unmet.push_back({"missing_pieces", {}});
    } else if (!of_one_title(s)) {
        unmet.push_back({"allPiecesMustHaveTheSamePoLineIdAndTitleId", {}});
    } else {
        for (const FieldSet& spec : s.command->pieces) {
            new_piece_faults(s, spec, unmet);
        }
    }
}

void changed_piece_faults(const Situation& s, std::vector<Unmet>& unmet) {
    for (const Item* before : s.items) {
        PieceChange change =
            changed_piece(*before, s.command->set, s.command->flag("createItem", false));
        add_findings(unmet, std::move(change.findings));
        add_findings(unmet,
                     check_piece(*s.line, change.after, change.create_item, s.order->status));
        place_faults(*s.line, before, change.after, unmet);
        number_faults(s.state, *before, change.after, s.command->set, unmet);
    }
}

}  // namespace

const Condition new_pieces_valid{.name = "new_pieces_valid",
                                 .code = "piece_invalid",
                                 .stage = Stage::argument,
                                 .list = new_pieces_faults};
const Condition one_piece{.name = "one_piece",
                          .code = "one_piece_only",
                          .stage = Stage::argument,
                          .holds = [](const Situation& s) { return s.command->items.size() == 1; }};
const Condition piece_stays_valid{.name = "piece_stays_valid",
                                  .code = "piece_invalid",
                                  .stage = Stage::argument,
                                  .list = changed_piece_faults};
const Condition piece_not_the_last{
    .name = "piece_not_the_last", .code = "lastPiece", .holds = [](const Situation& s) {
        const Cost& cost = s.line->cost;
        return s.line->independent_receipt ||
               cost.quantity_physical + cost.quantity_electronic != 1;
    }};
const Condition piece_not_requested{
    .name = "piece_not_requested",
    .code = "thereAreRequestsOnItem",
    .stage = Stage::argument,
    .holds = [](const Situation& s) {
        return std::ranges::none_of(s.items, [](const Item* item) { return item->requests > 0; });
    }};
const Condition status_known{.name = "status_known",
                             .code = "invalid_status",
                             .stage = Stage::argument,
                             .holds = [](const Situation& s) {
                                 const auto status = status_from(s.command->arg("status"));
                                 const auto& known = folio_words::receiving_statuses;
                                 return status && std::ranges::find(known, *status) != known.end();
                             }};

}  // namespace accession::folio
