// SPDX-License-Identifier: Apache-2.0
// Holdings and pieces of the FOLIO sample, as they are after opening and since.
#include <algorithm>
#include <utility>

#include "core/sample/folio_library.h"
#include "core/sample/numbers.h"

namespace accession::sample {

namespace {

CreateInventory inventory_for(const Line& line, Format format) {
    return format == Format::electronic ? line.electronic_inventory : line.physical_inventory;
}

}  // namespace

/// Opening puts a holdings in the place of a location where the line asks for one.
void FolioLibrary::make_holdings(Line& line) {
    for (LocationShare& share : line.locations) {
        const Format format = share.quantity_electronic > 0 ? Format::electronic : Format::physical;
        if (inventory_for(line, format) < CreateInventory::instance_holding) {
            continue;
        }
        Holdings holdings{.id = ids_.next<HoldingsId>("holdings"),
                          .title = line.title,
                          .location = std::exchange(share.location, {}),
                          .note = {}};
        share.holdings = holdings.id;
        line.holdings.push_back(holdings.id);
        sink_(HoldingsRecorded{std::move(holdings)});
    }
}

void FolioLibrary::make_pieces(Batch& batch, const FolioPlannedLine& plan, Line& line) {
    if (plan.package || plan.receipt == Status::receipt_not_required) {
        return;
    }
    const auto make = [&](Format format, const LocationShare* share, std::int32_t count) {
        for (std::int32_t i = 0; i < count; ++i) {
            pieces_.push_back(make_piece(line, format, share));
        }
    };
    const Format physical = line.format == Format::other ? Format::other : Format::physical;
    if (plan.independent) {
        // What comes has nothing to do with what was ordered: pieces are added by hand.
        const bool some = plan.receipt != Status::awaiting_receipt || batch.random.percent(70);
        const Format format = line.format == Format::electronic ? Format::electronic : physical;
        make(format, line.locations.empty() ? nullptr : &line.locations.front(),
             some ? batch.random.between(2, 4) : 0);
        return;
    }
    for (const LocationShare& share : line.locations) {
        make(physical, &share, share.quantity_physical);
        make(Format::electronic, &share, share.quantity_electronic);
    }
    // A quantity without a place still has its pieces.
    const auto placed = [&](auto quantity) {
        return std::any_of(line.locations.begin(), line.locations.end(),
                           [&](const LocationShare& share) { return share.*quantity > 0; });
    };
    if (!placed(&LocationShare::quantity_physical)) {
        make(physical, nullptr, line.cost.quantity_physical);
    }
    if (!placed(&LocationShare::quantity_electronic)) {
        make(Format::electronic, nullptr, line.cost.quantity_electronic);
    }
}

Item FolioLibrary::make_piece(const Line& line, Format format, const LocationShare* share) {
    Item piece;
    piece.id = ids_.next<ItemId>("piece");
    piece.line = line.id;
    piece.title = line.title;
    piece.format = format;
    piece.sequence = static_cast<std::int32_t>(pieces_.size()) + 1;
    piece.process = Process::acquisition;
    if (share != nullptr) {
        piece.holdings = share->holdings;
        piece.location = share->location;
    }
    if (format != Format::electronic) {
        piece.expected_on = line.expected_on;
    }
    if (inventory_for(line, format) == CreateInventory::instance_holding_item) {
        piece.inventory_status = "On order";
    }
    return piece;
}

/// Gives the pieces the statuses that the line's receipt status follows from.
void FolioLibrary::place_statuses(Batch& batch, const FolioPlannedLine& plan, Line& line) {
    const auto count = static_cast<std::int32_t>(pieces_.size());
    std::int32_t resolved = 0;
    if (plan.receipt == Status::fully_received) {
        resolved = count;
        line.received_on = line.expected_on ? std::min(today_, *line.expected_on) : today_;
    } else if (plan.receipt == Status::partially_received) {
        resolved = batch.random.between(1, std::max(1, count - 1));
    } else if (plan.receipt == Status::ongoing) {
        resolved = batch.random.between(0, count);
    }
    const bool nobody_waits = batch.plan.workflow == Status::closed ||
                              plan.receipt == Status::cancelled ||
                              plan.payment == Status::cancelled;
    for (std::int32_t i = 0; i < count; ++i) {
        Item& piece = pieces_[static_cast<std::size_t>(i)];
        if (i < resolved) {
            receive(batch, line, piece);
        } else if (nobody_waits && !piece.inventory_status.empty()) {
            piece.inventory_status = "Order closed";
        }
    }
    if (plan.troubled_piece == Status::unreceivable && resolved > 0) {
        Item& piece = pieces_.front();
        piece.status = Status::unreceivable;
        piece.process = Process::acquisition;
        piece.received_on.reset();
        piece.received_by.clear();
        piece.inventory_status = piece.inventory_status.empty() ? "" : "On order";
    } else if (plan.troubled_piece != Status::none && resolved < count) {
        pieces_.back().status = plan.troubled_piece;
        // Claims are made of what is overdue.
        pieces_.back().expected_on = today_.plus_days(-batch.random.between(10, 60));
    }
    if (plan.requested && resolved < count) {
        pieces_.back().requests = batch.random.between(1, 3);
    }
}

void FolioLibrary::receive(Batch& batch, const Line& line, Item& piece) {
    Random& random = batch.random;
    const Date earliest = line.sent_on.value_or(batch.plan.created_on);
    const Date day = line.expected_on.value_or(earliest).plus_days(random.between(-8, 9));
    piece.status = Status::received;
    piece.process = Process::none;
    piece.received_on = std::max(earliest, std::min(today_, day));
    piece.received_by = pick_clerk(random);
    if (piece.format != Format::electronic && random.percent(80)) {
        piece.barcode = barcode_number(++numbering_.barcodes);
    }
    if (!piece.inventory_status.empty()) {
        const bool lately = today_.days() - piece.received_on->days() < 14;
        piece.inventory_status = lately ? "In process" : "Available";
        piece.call_number =
            call_number(random, line.description.author, line.description.publication_year);
    }
}

}  // namespace accession::sample
