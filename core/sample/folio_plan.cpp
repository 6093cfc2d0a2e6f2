// SPDX-License-Identifier: Apache-2.0
#include "core/sample/folio_plan.h"

#include <algorithm>
#include <utility>

#include "core/sample/oldest_first.h"

namespace accession::sample {

namespace {

using enum Status;

constexpr StatusSet final_receipt{cancelled, receipt_not_required, fully_received};
constexpr StatusSet final_payment{cancelled, payment_not_required, fully_paid};

FolioPlannedLine line_in(Status receipt, Status payment) {
    return {.receipt = receipt, .payment = payment, .independent = receipt == receipt_not_required};
}

bool is_final(const FolioPlannedLine& line) {
    return final_receipt.has(line.receipt) && final_payment.has(line.payment);
}

/// One of every kind.
std::vector<FolioPlannedOrder> showcase(Date today) {
    const auto ago = [&](std::int32_t days) { return today.plus_days(-days); };
    std::vector<FolioPlannedOrder> orders;
    const auto order = [&](Status workflow, std::int32_t days,
                           std::vector<FolioPlannedLine> lines) -> FolioPlannedOrder& {
        orders.push_back(
            {.lines = std::move(lines), .workflow = workflow, .created_on = ago(days)});
        return orders.back();
    };
    order(pending, 2, {line_in(pending, pending), line_in(pending, pending)});
    order(pending, 5, {{.gap = OpenGap::material_type}});
    order(pending, 6, {{.gap = OpenGap::fund_total}});
    order(pending, 8, {{.gap = OpenGap::closed_vendor}});
    order(pending, 4, {line_in(receipt_not_required, payment_not_required)});
    // Receiving the last piece closes the order by itself.
    order(open, 38, {line_in(awaiting_receipt, fully_paid)});
    order(open, 21, {line_in(awaiting_receipt, awaiting_payment)});
    FolioPlannedOrder& mixed = order(
        open, 52,
        {line_in(partially_received, partially_paid), line_in(fully_received, awaiting_payment),
         line_in(awaiting_receipt, payment_not_required), line_in(receipt_not_required, fully_paid),
         line_in(cancelled, cancelled)});
    mixed.lines[2].requested = true;
    for (const Status trouble : {late, claim_sent, claim_delayed}) {
        order(open, 90,
              {{.receipt = awaiting_receipt,
                .payment = awaiting_payment,
                .troubled_piece = trouble}});
    }
    order(open, 75,
          {{.receipt = partially_received,
            .payment = awaiting_payment,
            .troubled_piece = unreceivable}});
    order(open, 30,
          {{.receipt = awaiting_receipt, .payment = awaiting_payment, .independent = true}});
    order(open, 300, {line_in(ongoing, ongoing)}).ongoing = true;
    order(open, 320, {line_in(ongoing, payment_not_required)}).ongoing = true;
    FolioPlannedOrder& package =
        order(open, 200, {{.receipt = ongoing, .payment = ongoing, .package = true}});
    package.ongoing = true;
    package.electronic = true;
    order(closed, 150, {line_in(fully_received, fully_paid), line_in(fully_received, fully_paid)})
        .close_reason = "Complete";
    order(closed, 130, {line_in(cancelled, cancelled)}).close_reason = "Cancelled";
    order(closed, 170, {line_in(awaiting_receipt, awaiting_payment)}).close_reason =
        "Title is out of print";
    return orders;
}

std::int32_t order_size(Random& random) {
    static constexpr std::uint32_t weights[] = {40, 28, 20, 12};
    switch (random.weighted(weights)) {
    case 0:
        return 1;
    case 1:
        return random.between(2, 3);
    case 2:
        return random.between(4, 6);
    default:
        return random.between(7, 12);
    }
}

Status drawn_receipt(Random& random) {
    static constexpr std::uint32_t weights[] = {46, 15, 25, 6, 8};
    static constexpr Status choices[] = {awaiting_receipt, partially_received, fully_received,
                                         receipt_not_required, cancelled};
    return choices[random.weighted(weights)];
}

Status drawn_payment(Random& random) {
    static constexpr std::uint32_t weights[] = {54, 9, 30, 7};
    static constexpr Status choices[] = {awaiting_payment, partially_paid, fully_paid,
                                         payment_not_required};
    return choices[random.weighted(weights)];
}

void trouble(Random& random, Date today, const FolioPlannedOrder& order, FolioPlannedLine& line) {
    const bool waiting = line.receipt == awaiting_receipt || line.receipt == partially_received;
    const bool old = today.days() - order.created_on.days() > 60;
    if (waiting && old && random.percent(30)) {
        static constexpr Status choices[] = {late, late, claim_sent, claim_delayed};
        line.troubled_piece = random.pick(choices);
    } else if (line.receipt == partially_received && random.percent(6)) {
        line.troubled_piece = unreceivable;
    }
    line.requested = waiting && random.percent(4);
    line.independent = line.independent || random.percent(8);
}

void fill_open(Random& random, Date today, FolioPlannedOrder& order) {
    const bool fresh = today.days() - order.created_on.days() < 20;
    for (FolioPlannedLine& line : order.lines) {
        line.receipt = fresh && random.percent(85) ? awaiting_receipt : drawn_receipt(random);
        line.payment = fresh && random.percent(85) ? awaiting_payment : drawn_payment(random);
        if (line.receipt == cancelled) {
            line.payment = cancelled;
        }
        line.independent = line.receipt == receipt_not_required;
        trouble(random, today, order, line);
    }
    // An order all of whose lines are resolved would be closed.
    if (std::all_of(order.lines.begin(), order.lines.end(), is_final)) {
        FolioPlannedLine& first = order.lines.front();
        first = line_in(awaiting_receipt, random.percent(50) ? fully_paid : awaiting_payment);
    }
}

void fill_ongoing(Random& random, FolioPlannedOrder& order) {
    for (FolioPlannedLine& line : order.lines) {
        line.receipt = random.percent(12) ? receipt_not_required : ongoing;
        line.payment =
            random.percent(10) && line.receipt == ongoing ? payment_not_required : ongoing;
        line.independent = line.receipt == receipt_not_required || random.percent(40);
        line.package = order.electronic && random.percent(20);
    }
}

void fill_closed(Random& random, FolioPlannedOrder& order) {
    static constexpr std::uint32_t weights[] = {82, 9, 9};
    static constexpr std::string_view by_hand[] = {"Title is out of print", "Duplication",
                                                   "Unresponsive vendor", "Lack of funds"};
    const std::uint32_t kind = random.weighted(weights);
    for (FolioPlannedLine& line : order.lines) {
        if (kind == 1) {
            line = line_in(cancelled, cancelled);
        } else if (kind == 2) {
            line = line_in(awaiting_receipt, awaiting_payment);
        } else {
            const std::uint32_t form = random.below(100);
            line = form < 86   ? line_in(fully_received, fully_paid)
                   : form < 92 ? line_in(fully_received, payment_not_required)
                   : form < 96 ? line_in(receipt_not_required, fully_paid)
                               : line_in(cancelled, cancelled);
        }
    }
    const bool all_cancelled =
        std::all_of(order.lines.begin(), order.lines.end(),
                    [](const FolioPlannedLine& line) { return line.receipt == cancelled; });
    order.close_reason = kind == 2       ? random.pick(by_hand)
                         : all_cancelled ? std::string_view("Cancelled")
                                         : std::string_view("Complete");
}

void fill_pending(Random& random, FolioPlannedOrder& order) {
    for (FolioPlannedLine& line : order.lines) {
        line.independent = random.percent(8);
        if (random.percent(5)) {
            line = line_in(receipt_not_required, payment_not_required);
        } else if (random.percent(6)) {
            line.gap = random.percent(50) ? OpenGap::material_type : OpenGap::fund_total;
        }
    }
}

FolioPlannedOrder any_order(Random& random, Date today) {
    static constexpr std::uint32_t kinds[] = {16, 44, 8, 32};
    FolioPlannedOrder order;
    order.electronic = random.percent(14);
    order.lines.resize(static_cast<std::size_t>(order_size(random)));
    switch (random.weighted(kinds)) {
    case 0:
        order.created_on = today.plus_days(-random.between(0, 25));
        fill_pending(random, order);
        break;
    case 1:
        order.workflow = open;
        order.created_on = today.plus_days(-random.between(2, 160));
        fill_open(random, today, order);
        break;
    case 2:
        order.workflow = open;
        order.ongoing = true;
        order.created_on = today.plus_days(-random.between(60, 800));
        order.lines.resize(std::min<std::size_t>(order.lines.size(), 3));
        fill_ongoing(random, order);
        break;
    default:
        order.workflow = closed;
        order.created_on = today.plus_days(-random.between(70, 720));
        fill_closed(random, order);
        break;
    }
    return order;
}

}  // namespace

std::vector<FolioPlannedOrder> plan_folio(Random& random, std::uint32_t lines, Date today) {
    std::vector<FolioPlannedOrder> orders;
    std::uint32_t planned = 0;
    const auto take = [&](FolioPlannedOrder order) {
        // An order is taken whole or left: fewer lines might give it another workflow status.
        const auto size = static_cast<std::uint32_t>(order.lines.size());
        if (size > lines - planned) {
            return;
        }
        planned += size;
        orders.push_back(std::move(order));
    };
    for (FolioPlannedOrder& order : showcase(today)) {
        take(std::move(order));
    }
    while (planned < lines) {
        take(any_order(random, today));
    }
    return oldest_first(std::move(orders));
}

}  // namespace accession::sample
