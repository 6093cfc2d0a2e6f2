// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/folio/work_lists.h"

#include <algorithm>
#include <string>

#include "core/lifecycle/folio/queries.h"
#include "core/lifecycle/folio/statuses.h"
#include "core/validation/folio_order_fields.h"

namespace accession::folio {

namespace {

using Found = std::optional<Standing>;

bool order_is(const State& state, const Line& line, Status status) {
    const Order* order = state.find(line.order);
    return order != nullptr && order->status == status;
}

void add(Standing& standing, const std::optional<Date>& day) {
    ++standing.pieces;
    if (day && (!standing.since || *day < *standing.since)) {
        standing.since = day;
    }
}

template <class Meant, class DayOf>
Found standing_of_pieces(const PiecesOfLine& pieces, Meant meant, DayOf day_of) {
    Standing standing;
    for (const Item* piece : pieces) {
        if (meant(*piece)) {
            add(standing, day_of(*piece));
        }
    }
    return standing.pieces > 0 ? Found(standing) : std::nullopt;
}

std::optional<Date> expected_on(const Item& piece) {
    return piece.expected_on;
}

Found waiting_to_be_opened(const State& state, const Line& line, const PiecesOfLine&, Date) {
    return order_is(state, line, Status::pending) ? Found(Standing{}) : std::nullopt;
}

/// Nobody waits for what belongs to a closed order.
bool is_over(const State& state, const Line& line) {
    return order_is(state, line, Status::closed);
}

Found with_late_pieces(const State& state, const Line& line, const PiecesOfLine& pieces, Date) {
    const auto late = [](const Item& piece) { return piece.status == Status::late; };
    return is_over(state, line) ? std::nullopt : standing_of_pieces(pieces, late, expected_on);
}

Found with_claimed_pieces(const State& state, const Line& line, const PiecesOfLine& pieces, Date) {
    const auto claimed = [](const Item& piece) {
        return piece.status == Status::claim_sent || piece.status == Status::claim_delayed;
    };
    const auto answer_by = [](const Item& piece) {
        const PieceTerms& terms = *piece.folio;
        return terms.claiming_interval && terms.status_on
                   ? std::optional(terms.status_on->plus_days(*terms.claiming_interval))
                   : std::nullopt;
    };
    return is_over(state, line) ? std::nullopt : standing_of_pieces(pieces, claimed, answer_by);
}

Found received_not_paid(const State& state, const Line& line, const PiecesOfLine&, Date) {
    const bool waits = final_receipt.has(line.receipt) && !final_payment.has(line.payment) &&
                       line.payment != Status::ongoing;
    return waits && order_is(state, line, Status::open) ? Found(Standing{line.received_on})
                                                        : std::nullopt;
}

Found paid_not_received(const State& state, const Line& line, const PiecesOfLine& pieces, Date) {
    const bool waits = final_payment.has(line.payment) && !final_receipt.has(line.receipt) &&
                       line.receipt != Status::ongoing;
    if (!waits || !order_is(state, line, Status::open)) {
        return std::nullopt;
    }
    const auto still_expected = [](const Item& piece) { return piece_expected.has(piece.status); };
    return standing_of_pieces(pieces, still_expected, expected_on)
        .value_or(Standing{line.expected_on});
}

/// Nobody claims these by themselves: the claim job passes them over.
Found overdue_unclaimed(const State& state, const Line& line, const PiecesOfLine& pieces,
                        Date day) {
    const auto meant = [&](const Item& piece) {
        const Title* title = state.find(piece.title);
        const bool claimed_by_job =
            title != nullptr && title->folio->claiming_active && title->folio->claiming_interval;
        return piece.status == Status::expected && piece.expected_on && *piece.expected_on < day &&
               !claimed_by_job;
    };
    return is_over(state, line) ? std::nullopt : standing_of_pieces(pieces, meant, expected_on);
}

Found due_for_the_claim_job(const State& state, const Line&, const PiecesOfLine& pieces, Date day) {
    return standing_of_pieces(
        pieces, [&](const Item& piece) { return is_overdue(state, piece, day); }, expected_on);
}

std::string text_at(const Order& order, std::string_view path) {
    return order_field(path)->get(order, path).text;
}

std::optional<Date> date_at(const Order& order, std::string_view path) {
    // FOLIO writes a time behind the day.
    return Date::parse(text_at(order, path).substr(0, 10));
}

/// The order of a line that comes again and again, while it is open.
const Order* renewed_order(const State& state, const Line& line) {
    const Order* order = state.find(line.order);
    const bool fits = order != nullptr && order->status == Status::open && order->folio->ongoing;
    return fits ? order : nullptr;
}

/// As many days before it renews as its review takes.
Found to_be_renewed(const State& state, const Line& line, const PiecesOfLine&, Date day) {
    const Order* order = renewed_order(state, line);
    const auto on = order ? date_at(*order, "ongoing.renewalDate") : std::nullopt;
    if (!on) {
        return std::nullopt;
    }
    const std::string period = text_at(*order, "ongoing.reviewPeriod");
    const std::int32_t ahead = period.empty() ? 0 : std::stoi(period);
    return day >= on->plus_days(-ahead) ? Found(Standing{on}) : std::nullopt;
}

Found to_be_reviewed(const State& state, const Line& line, const PiecesOfLine&, Date day) {
    const Order* order = renewed_order(state, line);
    const auto on = order ? date_at(*order, "ongoing.reviewDate") : std::nullopt;
    return on && day >= *on ? Found(Standing{on}) : std::nullopt;
}

constexpr WorkList lists[] = {
    {"pending_orders", false, waiting_to_be_opened},
    {"late_pieces", false, with_late_pieces},
    {"claimed_pieces", false, with_claimed_pieces},
    {"received_not_paid", false, received_not_paid},
    {"paid_not_received", false, paid_not_received},
    {"claim_job", true, due_for_the_claim_job},
    {"overdue_pieces", true, overdue_unclaimed},
    {"ongoing_renewals", true, to_be_renewed},
    {"ongoing_reviews", true, to_be_reviewed},
};

}  // namespace

PiecesOfLine pieces_of(const State& state, const LineId& line) {
    PiecesOfLine pieces;
    for (const ItemId& id : state.items_of(line)) {
        pieces.push_back(state.find(id));
    }
    return pieces;
}

std::span<const WorkList> work_lists() {
    return lists;
}

const WorkList* work_list(std::string_view name) {
    const auto* const found = std::ranges::find(lists, name, &WorkList::name);
    return found == std::end(lists) ? nullptr : found;
}

}  // namespace accession::folio
