// SPDX-License-Identifier: Apache-2.0
// Binding: received pieces of one title become parts of a volume, and stay what they were (folio.md C4).
#include <algorithm>

#include "core/lifecycle/folio/changes.h"
#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/parts.h"

namespace accession::folio {

Item bound_volume(const State& state, const Command& command) {
    Item volume;
    volume.bound = true;
    volume.status = Status::received;
    volume.process = Process::none;
    volume.inventory_status = std::string(in_process);
    volume.barcode = std::string(command.arg("barcode"));
    volume.call_number = std::string(command.arg("callNumber"));
    volume.enumeration = std::string(command.arg("enumeration"));
    volume.chronology = std::string(command.arg("chronology"));
    volume.location = std::string(command.arg("locationId"));
    volume.holdings = HoldingsId(std::string(command.arg("holdingId")));
    const bool placed = !volume.location.empty() || !volume.holdings.empty();
    bool together = true;
    for (const ItemId& id : command.items) {
        const Item* piece = state.find(id);
        if (piece == nullptr) {
            continue;
        }
        if (volume.bound_from.empty()) {
            volume.title = piece->title;
            volume.format = piece->format;
        }
        const bool first = volume.bound_from.empty();
        if (!placed && first) {
            volume.holdings = piece->holdings;
            volume.location = piece->location;
        }
        together =
            together && volume.holdings == piece->holdings && volume.location == piece->location;
        volume.received_on = std::max(volume.received_on, piece->received_on);
        volume.bound_from.push_back({piece->id, piece->line, piece->barcode, piece->enumeration,
                                     piece->chronology, piece->description, piece->received_on});
    }
    // Nobody can tell where a volume of pieces from several places stands.
    if (!placed && !together) {
        volume.holdings = HoldingsId{};
        volume.location.clear();
    }
    return volume;
}

namespace {

void run_bind_pieces(Transition& t) {
    Item volume = bound_volume(t.state(), t.command());
    volume.id = ItemId(t.new_id("volume"));
    const Place place =
        place_for(t, t.line_id(), volume.title, volume.format, {volume.holdings, volume.location});
    volume.holdings = place.holdings;
    volume.location = place.location;
    const std::string_view requests = t.command().arg("requestsAction");
    for (const ItemId& id : t.items()) {
        const std::int32_t waiting = t.state().find(id)->requests;
        volume.requests += requests == "Transfer" ? waiting : 0;
        t.amend(id, [&](Item& piece) {
            piece.folio.edit().bound_into = volume.id;
            piece.inventory_status = piece.inventory_status.empty() ? "" : unavailable;
            piece.requests = requests == "Do Nothing" ? piece.requests : 0;
        });
    }
    t.emit(ItemRecorded{std::move(volume)});
}

/// The volume stays, even without parts: it may stand on a shelf.
void run_unbind_piece(Transition& t) {
    for (const ItemId& id : t.items()) {
        const ItemId volume = t.state().find(id)->folio->bound_into;
        t.amend(id, [&](Item& piece) {
            piece.folio.edit().bound_into = ItemId{};
            piece.bound = false;
            piece.inventory_status = piece.inventory_status.empty() ? "" : in_process;
        });
        t.amend(volume, [&](Item& item) {
            std::erase_if(item.bound_from, [&](const BoundPart& part) { return part.item == id; });
        });
    }
}

}  // namespace

const Effect bind_pieces{"bind_pieces", run_bind_pieces};
const Effect unbind_pieces{"unbind_pieces", run_unbind_piece};

}  // namespace accession::folio
