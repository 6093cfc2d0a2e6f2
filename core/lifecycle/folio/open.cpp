// SPDX-License-Identifier: Apache-2.0
// Opening an order (folio.md B2): titles, holdings, pieces, items, encumbrances and statuses of its
// lines, line by line in their order.
#include <algorithm>
#include <compare>
#include <map>
#include <string>
#include <utility>

#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/parts.h"
#include "core/lifecycle/folio/queries.h"
#include "core/model/limits.h"

namespace accession::folio {

namespace {

/// Nobody waits for a cancelled line (B6). An ongoing one that is opened waits again, whatever it was
/// (B2).
bool stays_cancelled(const Transition& t, const Line& line) {
    return t.order().continuity != Continuity::continuous && is_cancelled(line);
}

bool is_electronic(Format format) {
    return format == Format::electronic;
}

std::int32_t quantity(const LocationShare& share, Format format) {
    return is_electronic(format) ? share.quantity_electronic : share.quantity_physical;
}

/// Lines made here have their title already; imported ones may have come without. One instance for
/// the line, unless nothing is to be made in inventory; neither for a package.
void make_title_and_instance(Transition& t, const LineId& id) {
    const Line& line = *t.state().find(id);
    if (line.is_package) {
        return;
    }
    const bool untitled = line.title.empty();
    Title title = untitled ? title_of(line, t.new_id("title")) : Title{};
    const TitleId titled = untitled ? title.id : line.title;
    const std::string instance = line.folio->instance.empty() && !needs_no_inventory(line)
                                     ? t.new_id("instance")
                                     : line.folio->instance;
    if (untitled) {
        title.folio.edit().instance = instance;
        t.emit(TitleRecorded{std::move(title)});
    }
    if (untitled || instance != line.folio->instance) {
        t.amend(id, [&](Line& linked) {
            linked.title = titled;
            linked.folio.edit().instance = instance;
        });
        t.amend(titled, [&](Title& described) { described.folio.edit().instance = instance; });
    }
}

bool wants_holdings(const Line& line, const LocationShare& share) {
    return share.holdings.empty() && std::ranges::any_of(piece_formats(line), [&](Format format) {
               return quantity(share, format) > 0 &&
                      inventory_for(line, format) >= CreateInventory::instance_holding;
           });
}

/// A location becomes a holdings where the line's inventory asks for one; each location of the line
/// has one holdings, whatever comes to it and whether a piece is in it already.
void make_holdings(Transition& t, const LineId& id) {
    const Line& line = *t.state().find(id);
    if (line.is_package) {
        return;
    }
    std::vector<LocationShare> shares = line.locations;
    std::vector<HoldingsId> all = line.holdings;
    std::map<std::string, HoldingsId> there;
    for (LocationShare& share : shares) {
        if (!wants_holdings(line, share)) {
            continue;
        }
        HoldingsId& holdings = there[share.location];
        if (holdings.empty()) {
            holdings = holdings_at(t.state(), line, share.location);
        }
        if (holdings.empty()) {
            holdings = HoldingsId(t.new_id("holdings"));
            t.emit(HoldingsRecorded{{holdings, line.title, share.location, {}}});
        }
        if (std::ranges::find(all, holdings) == all.end()) {
            all.push_back(holdings);
        }
        share.holdings = holdings;
        share.location.clear();  // exactly one of the two is set (A4.8)
    }
    if (shares != line.locations) {
        t.emit(LineInventorySet{id, all, shares, line.inventory_deleted});
    }
}

/// Pieces of a line that exist already, received ones too, by where they are: each stands for one
/// of those ordered there.
class ExistingPieces {
public:
    ExistingPieces(const State& state, const LineId& line) {
        for (const ItemId& id : state.items_of(line)) {
            const Item& piece = *state.find(id);
            ++counts_[place(piece.format, piece.holdings, piece.location)];
        }
    }
    /// How many of the wanted ones are there; they are not counted again.
    std::int32_t take(Format format, const LocationShare* share, std::int32_t wanted) {
        std::int32_t taken = 0;
        for (auto& [where, count] : counts_) {
            const bool fits = share == nullptr
                                  ? where.electronic == is_electronic(format)
                                  : where == place(format, share->holdings, share->location);
            const std::int32_t some = fits ? std::min(count, wanted - taken) : 0;
            count -= some;
            taken += some;
        }
        return taken;
    }

private:
    struct Place {
        bool electronic = false;
        std::string where;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    static Place place(Format format, const HoldingsId& holdings, const std::string& location) {
        return {is_electronic(format), holdings.empty() ? location : holdings.str()};
    }
    std::map<Place, std::int32_t> counts_;
};

void make_pieces(Transition& t, const Line& line, Format format, const LocationShare* share,
                 std::int32_t count) {
    const Title* title = t.state().find(line.title);
    const std::int32_t next = title != nullptr ? title->folio->next_sequence : 1;
    for (std::int32_t made = 0; made < count; ++made) {
        SharedRecord<Item> made_here;
        Item& piece = made_here.edit();
        piece.id = ItemId(t.new_id("piece"));
        piece.line = line.id;
        piece.title = line.title;
        piece.format = format;
        piece.sequence = next + made;
        if (share != nullptr) {
            piece.holdings = share->holdings;
            piece.location = share->location;
        }
        if (!is_electronic(format)) {
            piece.expected_on = line.expected_on;
        }
        if (inventory_for(line, format) == CreateInventory::instance_holding_item) {
            piece.inventory_status =
                std::string(stays_cancelled(t, line) ? order_closed : on_order);
        }
        t.emit(ItemRecorded{std::move(made_here)});
    }
    t.amend(line.title, [&](Title& numbered) {
        numbered.folio.edit().next_sequence = next + std::max(0, count);
    });
}

/// None for packages, independent lines and lines that are not to be received.
void make_all_pieces(Transition& t, const LineId& id) {
    const Line& line = *t.state().find(id);
    if (line.is_package || line.independent_receipt ||
        line.receipt == Status::receipt_not_required) {
        return;
    }
    ExistingPieces existing(t.state(), id);
    const auto make_missing = [&](Format format, const LocationShare* share, std::int32_t wanted) {
        make_pieces(t, line, format, share, wanted - existing.take(format, share, wanted));
    };
    for (const Format format : piece_formats(line)) {
        for (const LocationShare& share : line.locations) {
            make_missing(format, &share, quantity(share, format));
        }
        if (line.locations.empty()) {
            make_missing(format, nullptr,
                         is_electronic(format) ? line.cost.quantity_electronic
                                               : line.cost.quantity_physical);
        }
    }
}

/// About what opening a line says: of the line itself, of each place and of each piece.
std::size_t facts_of_opening(const Line& line) {
    constexpr std::size_t of_line = 8;
    const auto count = [](std::int32_t ordered) {
        return static_cast<std::size_t>(std::clamp(ordered, 0, max_quantity));
    };
    return of_line + line.locations.size() + count(line.cost.quantity_physical) +
           count(line.cost.quantity_electronic);
}

void run_make_inventory(Transition& t) {
    const std::vector<LineId> lines = t.state().lines_of(t.order_id());
    std::size_t facts = 0;
    for (const LineId& id : lines) {
        facts += facts_of_opening(*t.state().find(id));
    }
    // Of very many, room is made as they come: not all of them have pieces.
    constexpr std::size_t most_expected = 100'000;
    t.expect(std::min(facts, most_expected));
    for (const LineId& id : lines) {
        make_title_and_instance(t, id);
        make_holdings(t, id);
        make_all_pieces(t, id);
    }
}

/// One-time lines leave Pending only; ongoing ones become Ongoing unless nothing is required (B2).
void run_await(Transition& t) {
    const bool is_ongoing = t.order().continuity == Continuity::continuous;
    for (const LineId& id : t.state().lines_of(t.order_id())) {
        const Line& line = *t.state().find(id);
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

}  // namespace

const Effect make_inventory{"make_inventory", run_make_inventory};
const Effect await_lines{"await_lines", run_await};
/// What a cancelled line would have cost is known, and encumbered no more (B6).
const Effect encumber_lines{"encumber_lines", [](Transition& t) {
                                each_line(t, [&](const Line& line) {
                                    encumber(t, line.id);
                                    if (stays_cancelled(t, line)) {
                                        release(t, line.id);
                                    }
                                });
                            }};

}  // namespace accession::folio
