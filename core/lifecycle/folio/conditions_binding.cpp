// SPDX-License-Identifier: Apache-2.0
// What binding asks for (folio.md C4).
#include <algorithm>

#include "core/lifecycle/folio/changes.h"
#include "core/lifecycle/folio/condition_parts.h"
#include "core/lifecycle/folio/conditions.h"
#include "core/lifecycle/folio/statuses.h"
#include "core/lifecycle/receiving_conditions.h"
#include "core/model/folio_words.h"
#include "core/validation/folio_field.h"

namespace accession::folio {

namespace {

bool all_pieces(const Situation& s, bool (*holds)(const Item&)) {
    return std::ranges::all_of(s.items, [&](const Item* piece) { return holds(*piece); });
}

/// All pieces of the command are of one title, and so of one line.
bool share_one_title(const Situation& s) {
    const std::vector<ItemId>& ids = s.command->items;
    return std::ranges::all_of(ids, [&](const ItemId& id) {
        const Item* first = s.state.find(ids.front());
        const Item* piece = s.state.find(id);
        return piece == nullptr || first == nullptr ||
               (piece->title == first->title && piece->line == first->line);
    });
}

/// All of them are received at one member of a consortium.
bool share_one_tenant(const Situation& s) {
    const std::vector<ItemId>& ids = s.command->items;
    const auto tenant = [&](const ItemId& id) {
        const Item* piece = s.state.find(id);
        return piece == nullptr ? std::string{}
                                : further(piece->folio->further, "receivingTenantId").text;
    };
    return std::ranges::all_of(ids,
                               [&](const ItemId& id) { return tenant(id) == tenant(ids.front()); });
}

bool is_of_both_places(const Command& command) {
    return !command.arg("holdingId").empty() && !command.arg("locationId").empty();
}

bool place_is_known(const Situation& s) {
    const Item volume = bound_volume(s.state, *s.command);
    return !is_of_both_places(*s.command) && (!volume.holdings.empty() || !volume.location.empty());
}

bool requests_are_answered(const Situation& s) {
    const std::string_view answer = s.command->arg("requestsAction");
    const auto& known = folio_words::request_actions;
    const bool asked =
        std::ranges::any_of(s.items, [](const Item* piece) { return piece->requests > 0; });
    return (answer.empty() && !asked) || std::ranges::find(known, answer) != known.end();
}

}  // namespace

const Condition pieces_of_one_title{.name = "pieces_of_one_title",
                                    .code = "allPiecesMustHaveTheSamePoLineIdAndTitleId",
                                    .stage = Stage::first,
                                    .holds = share_one_title};
const Condition pieces_have_come{
    .name = "pieces_have_come",
    .code = "piecesMustHaveReceivedStatus",
    .stage = Stage::argument,
    .holds = [](const Situation& s) {
        return all_pieces(s, [](const Item& piece) { return piece_resolved.has(piece.status); });
    }};
const Condition pieces_not_bound{.name = "pieces_not_bound",
                                 .code = "piece_bound",
                                 .stage = Stage::argument,
                                 .holds = [](const Situation& s) {
                                     return all_pieces(
                                         s, [](const Item& piece) { return !is_bound(piece); });
                                 }};
const Condition one_receiving_tenant{.name = "one_receiving_tenant",
                                     .code = "piecesHaveDifferentReceivingTenantIds",
                                     .stage = Stage::argument,
                                     .holds = share_one_tenant};
const Condition pieces_bound{.name = "pieces_bound",
                             .code = "piece_not_bound",
                             .stage = Stage::argument,
                             .holds = [](const Situation& s) { return all_pieces(s, is_bound); }};
const Condition volume_placed{.name = "volume_placed",
                              .code = "bindItemMustIncludeEitherHoldingIdOrLocationId",
                              .stage = Stage::first,
                              .holds = place_is_known};
const Condition volume_barcode_free{.name = "volume_barcode_free",
                                    .code = "barcodeIsNotUnique",
                                    .stage = Stage::first,
                                    .list = [](const Situation& s, std::vector<Unmet>& unmet) {
                                        list_taken_barcode(s.state, s.command->arg("barcode"), {},
                                                           "barcodeIsNotUnique", unmet);
                                    }};
const Condition requests_answered{.name = "requests_answered",
                                  .code = "requestsActionRequired",
                                  .stage = Stage::argument,
                                  .holds = requests_are_answered};

}  // namespace accession::folio
