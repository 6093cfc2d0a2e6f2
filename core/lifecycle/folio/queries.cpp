// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/folio/queries.h"

#include <algorithm>

#include "core/lifecycle/folio/parts.h"
#include "core/lifecycle/folio/statuses.h"

namespace accession::folio {

namespace {

bool is_past(const std::optional<Date>& from, const std::optional<std::int32_t>& days, Date day) {
    return from && days && day >= from->plus_days(*days);
}

}  // namespace

bool is_overdue(const State& state, const Item& piece, Date day) {
    const Title* title = state.find(piece.title);
    if (title == nullptr || !title->folio->claiming_active) {
        return false;
    }
    if (piece.status == Status::expected) {
        return is_past(piece.expected_on, title->folio->claiming_interval, day);
    }
    const bool claimed =
        piece.status == Status::claim_delayed || piece.status == Status::claim_sent;
    return claimed && is_past(piece.folio->status_on, piece.folio->claiming_interval, day);
}

std::vector<ItemId> pieces_overdue(const State& state, Date day) {
    std::vector<ItemId> overdue;
    for (const LineId& line : state.lines_in({Status::none})) {
        for (const ItemId& id : state.items_of(line)) {
            if (is_overdue(state, *state.find(id), day)) {
                overdue.push_back(id);
            }
        }
    }
    return overdue;
}

std::optional<Status> receipt_status(std::span<const Status> pieces) {
    if (pieces.empty()) {
        return std::nullopt;
    }
    const auto is_in = [](StatusSet set) {
        return [set](Status status) { return set.has(status); };
    };
    if (std::ranges::none_of(pieces, is_in(piece_expected))) {
        return Status::fully_received;
    }
    return std::ranges::any_of(pieces, is_in(piece_resolved)) ? Status::partially_received
                                                              : Status::awaiting_receipt;
}

Status reopened_receipt(std::span<const Status> pieces) {
    const bool resolved =
        std::ranges::any_of(pieces, [](Status status) { return piece_resolved.has(status); });
    return resolved ? Status::partially_received : Status::awaiting_receipt;
}

Status payment_status(const State& state, const LineId& line) {
    Status payment = Status::awaiting_payment;
    for (const InvoiceId& id : state.invoices_of(line)) {
        const Invoice& invoice = *state.find(id);
        for (const InvoiceLine& part : invoice.lines) {
            if (part.line == line && invoice.status == Status::paid &&
                payment != Status::fully_paid) {
                payment = part.fully_invoiced ? Status::fully_paid : Status::partially_paid;
            }
        }
    }
    return payment;
}

std::string_view close_reason(std::span<const Line> lines) {
    if (lines.empty() || !std::ranges::all_of(lines, is_final)) {
        return {};
    }
    return std::ranges::all_of(lines, is_cancelled_wholly) ? text_of(Status::cancelled)
                                                           : std::string_view("Complete");
}

bool triggers_order(Status workflow, const Line& before, const Line& after) {
    return (workflow == Status::open && !is_final(before) && is_final(after)) ||
           (workflow == Status::closed && is_final(before) && !is_final(after));
}

OrderTotals totals_of(const State& state, const OrderId& order) {
    OrderTotals totals;
    for (const LineId& id : state.lines_of(order)) {
        const Cost& cost = state.find(id)->cost;
        totals.items += cost.quantity_physical + cost.quantity_electronic;
        totals.estimated += cost.price.value_or(0);
    }
    return totals;
}

bool needs_no_inventory(const Line& line) {
    return std::ranges::all_of(piece_formats(line), [&](Format format) {
        return inventory_for(line, format) == CreateInventory::none;
    });
}

}  // namespace accession::folio
