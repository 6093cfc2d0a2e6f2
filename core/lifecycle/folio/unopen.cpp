// SPDX-License-Identifier: Apache-2.0
// Taking the opening of an order back (folio.md B3).
#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/parts.h"

namespace accession::folio {

namespace {

void run_unawait(Transition& t) {
    constexpr StatusSet payments{Status::awaiting_payment, Status::ongoing};
    constexpr StatusSet receipts{Status::awaiting_receipt, Status::ongoing};
    each_line(t, [&](const Line& line) {
        if (payments.has(line.payment)) {
            move_line(t, line.id, LineAxis::payment, Status::pending);
        }
        if (receipts.has(line.receipt)) {
            move_line(t, line.id, LineAxis::receipt, Status::pending);
        }
    });
}

void run_unencumber(Transition& t) {
    if (t.order().folio->further.contains("fiscalYearId")) {
        t.amend(t.order_id(),
                [](Order& order) { order.folio.edit().further.erase("fiscalYearId"); });
    }
    each_line(t, [&](const Line& line) {
        if (line.encumbrance.state != EncumbranceState::none) {
            t.emit(EncumbranceSet{line.id, {EncumbranceState::none, 0, line.encumbrance.initial}});
        }
    });
}

/// Every piece that has not come, whatever its status; what was received stays (B3).
void take_pieces_back(Transition& t, const Line& line) {
    each_piece(t, line.id, [&](const Item& piece) {
        if (piece.status != Status::received) {
            t.emit(ItemDeleted{piece.id});
        } else {
            t.keep({"item", piece.id.str(), "received_or_activated"});
        }
    });
}

void run_take_inventory_back(Transition& t) {
    const bool holdings_too = t.command().flag("deleteHoldings", false);
    each_line(t, [&](const Line& line) {
        if (line.is_package) {
            return;
        }
        if (!line.independent_receipt) {
            take_pieces_back(t, line);
        }
        t.about_line(line.id);
        for (const HoldingsId& id : line.holdings) {
            if (holdings_too) {
                delete_if_unused(t, id);
            }
        }
    });
}

}  // namespace

const Effect unawait_lines{"unawait_lines", run_unawait};
const Effect unencumber_lines{"unencumber_lines", run_unencumber};
const Effect take_inventory_back{"take_inventory_back", run_take_inventory_back};

}  // namespace accession::folio
