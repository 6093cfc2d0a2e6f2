// SPDX-License-Identifier: Apache-2.0
// Opening an order (folio.md B2): titles, holdings, pieces, items, encumbrances and statuses of its
// lines, line by line in their order.
#include <algorithm>

#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/statuses.h"
#include "core/lifecycle/transition.h"

namespace accession::folio {

namespace {

bool is_electronic(Format format) {
    return format == Format::electronic;
}

CreateInventory inventory_for(const Line& line, Format piece) {
    return is_electronic(piece) ? line.electronic_inventory : line.physical_inventory;
}

/// The formats of a line's pieces, physical ones first: a mixed line has both.
std::vector<Format> piece_formats(const Line& line) {
    if (line.format == Format::mixed) {
        return {Format::physical, Format::electronic};
    }
    return {line.format};
}

std::int32_t quantity(const LocationShare& share, Format format) {
    return is_electronic(format) ? share.quantity_electronic : share.quantity_physical;
}

void make_title(Transition& t, const LineId& id) {
    const Line& line = *t.state().find(id);
    if (line.is_package || !line.title.empty()) {
        return;
    }
    Title title;
    title.id = TitleId(t.new_id("title"));
    title.title = line.description.title;
    title.author = line.description.author;
    title.publisher = line.description.publisher;
    title.publication_year = line.description.publication_year;
    title.product_ids = line.description.product_ids;
    t.emit(TitleRecorded{title});
    Line linked = line;
    linked.title = title.id;
    t.emit(LineRecorded{linked});
}

/// A location becomes a holdings where the line's inventory asks for one.
void make_holdings(Transition& t, const LineId& id) {
    const Line line = *t.state().find(id);
    std::vector<LocationShare> shares = line.locations;
    std::vector<HoldingsId> all = line.holdings;
    for (LocationShare& share : shares) {
        const bool wanted = std::ranges::any_of(piece_formats(line), [&](Format format) {
            return quantity(share, format) > 0 &&
                   inventory_for(line, format) >= CreateInventory::instance_holding;
        });
        if (!wanted || !share.holdings.empty()) {
            continue;
        }
        Holdings holdings{HoldingsId(t.new_id("holdings")), line.title, share.location, {}};
        t.emit(HoldingsRecorded{holdings});
        share.holdings = holdings.id;
        all.push_back(holdings.id);
    }
    if (shares != line.locations) {
        t.emit(LineInventorySet{id, all, shares, line.inventory_deleted});
    }
}

/// Pieces of this format that exist at a place already; received ones count.
std::int32_t existing_pieces(const Transition& t, const Line& line, Format format,
                             const LocationShare* share) {
    const std::vector<ItemId> ids = t.state().items_of(line.id);
    return static_cast<std::int32_t>(std::ranges::count_if(ids, [&](const ItemId& id) {
        const Item& piece = *t.state().find(id);
        if (is_electronic(piece.format) != is_electronic(format)) {
            return false;
        }
        return share == nullptr || (share->holdings.empty() ? piece.location == share->location
                                                            : piece.holdings == share->holdings);
    }));
}

void make_pieces(Transition& t, const Line& line, Format format, const LocationShare* share,
                 std::int32_t wanted) {
    const std::int32_t existing = existing_pieces(t, line, format, share);
    for (std::int32_t made = existing; made < wanted; ++made) {
        Item piece;
        piece.id = ItemId(t.new_id("piece"));
        piece.line = line.id;
        piece.title = line.title;
        piece.format = format;
        piece.sequence = static_cast<std::int32_t>(t.state().items_of(line.id).size()) + 1;
        if (share != nullptr) {
            piece.holdings = share->holdings;
            piece.location = share->location;
        }
        if (!is_electronic(format)) {
            piece.expected_on = line.expected_on;
        }
        if (inventory_for(line, format) == CreateInventory::instance_holding_item) {
            piece.inventory_status = std::string(on_order);
        }
        t.emit(ItemRecorded{piece});
    }
}

/// None for packages, independent lines and lines that are not to be received.
void make_all_pieces(Transition& t, const LineId& id) {
    const Line line = *t.state().find(id);
    if (line.is_package || line.independent_receipt ||
        line.receipt == Status::receipt_not_required) {
        return;
    }
    for (const Format format : piece_formats(line)) {
        for (const LocationShare& share : line.locations) {
            make_pieces(t, line, format, &share, quantity(share, format));
        }
        if (line.locations.empty()) {
            make_pieces(t, line, format, nullptr,
                        is_electronic(format) ? line.cost.quantity_electronic
                                              : line.cost.quantity_physical);
        }
    }
}

void run_make_inventory(Transition& t) {
    for (const LineId& id : t.state().lines_of(t.order_id())) {
        make_title(t, id);
        make_holdings(t, id);
        make_all_pieces(t, id);
    }
}

/// One-time lines leave Pending only; ongoing ones become Ongoing unless nothing is required (B2).
void run_await(Transition& t) {
    const bool is_ongoing = t.order().continuity == Continuity::continuous;
    for (const LineId& id : t.state().lines_of(t.order_id())) {
        const Line line = *t.state().find(id);
        const auto next = [&](Status now, Status not_required, Status awaiting) {
            if (is_ongoing) {
                return now == not_required ? now : Status::ongoing;
            }
            return now == Status::pending || now == Status::none ? awaiting : now;
        };
        const Status receipt =
            next(line.receipt, Status::receipt_not_required, Status::awaiting_receipt);
        const Status payment =
            next(line.payment, Status::payment_not_required, Status::awaiting_payment);
        if (receipt != line.receipt) {
            t.emit(LineMoved{id, LineAxis::receipt, line.receipt, receipt});
        }
        if (payment != line.payment) {
            t.emit(LineMoved{id, LineAxis::payment, line.payment, payment});
        }
    }
}

void run_encumber(Transition& t) {
    for (const LineId& id : t.state().lines_of(t.order_id())) {
        const Line& line = *t.state().find(id);
        const std::int64_t amount = line.cost.price.value_or(0);
        if (!line.funds.empty()) {
            t.emit(EncumbranceSet{id, {EncumbranceState::encumbered, amount, amount}});
        }
    }
}

}  // namespace

const Effect make_inventory{"make_inventory", run_make_inventory};
const Effect await_lines{"await_lines", run_await};
const Effect encumber_lines{"encumber_lines", run_encumber};
const Effect date_order{"date_order", [](Transition& t) {
                            t.emit(OrderSent{t.order_id(), t.command().today, true});
                        }};

}  // namespace accession::folio
