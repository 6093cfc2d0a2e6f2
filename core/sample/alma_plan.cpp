// SPDX-License-Identifier: Apache-2.0
#include "core/sample/alma_plan.h"

#include <algorithm>
#include <utility>

#include "core/sample/oldest_first.h"

namespace accession::sample {

namespace {

PlannedOrder loose(PlannedLine line, Date created_on) {
    return {.lines = {line}, .created_on = created_on, .packaged = false, .unsent = true};
}

PlannedOrder ordered(std::vector<PlannedLine> lines, Date created_on) {
    return {.lines = std::move(lines), .created_on = created_on};
}

PlannedOrder continuing(PlannedLine line, Date created_on, bool electronic = false) {
    return {
        .lines = {line}, .created_on = created_on, .continuous = true, .electronic = electronic};
}

/// One of every kind.
std::vector<PlannedOrder> showcase(Date today) {
    using enum Status;
    const auto ago = [&](std::int32_t days) { return today.plus_days(-days); };
    const PlannedLine closed_paid{.status = closed,
                                  .arrival = Arrival::all,
                                  .bill = Bill::paid,
                                  .close_reason = "received_and_paid"};
    std::vector<PlannedOrder> orders;
    // Receiving the last copy closes the line by itself.
    orders.push_back(ordered({{.status = Status::sent, .bill = Bill::paid}}, ago(41)));
    orders.push_back(
        ordered({{.status = Status::sent, .arrival = Arrival::some, .copies = 3},
                 {.status = Status::sent, .requested = true},
                 {.status = waiting_for_invoice, .arrival = Arrival::all},
                 {.status = waiting_for_invoice, .arrival = Arrival::all, .bill = Bill::approved},
                 closed_paid,
                 {.status = canceled}},
                ago(64)));
    // An only line: Cancel would delete its inventory.
    orders.push_back(ordered({{.status = Status::sent}}, ago(12)));
    orders.push_back(
        ordered({{.status = Status::sent}, {.status = Status::sent, .additional = true}}, ago(33)));
    orders.push_back(ordered({{.status = canceled}}, ago(120)));
    orders.push_back(ordered({closed_paid}, ago(210)));
    orders.push_back(
        {.lines = {{.status = Status::sent}}, .created_on = ago(9), .electronic = true});
    orders.push_back(
        {.lines = {{.status = ready}, {.status = ready}}, .created_on = ago(3), .unsent = true});
    orders.push_back(loose({.status = in_review}, ago(2)));
    orders.push_back(loose({.status = in_review, .gap = Gap::vendor}, ago(6)));
    orders.push_back(loose({.status = in_review, .gap = Gap::fund}, ago(5)));
    orders.push_back(loose({.status = in_review, .gap = Gap::price}, ago(5)));
    orders.push_back(loose({.status = in_review, .gap = Gap::closed_fund}, ago(4)));
    orders.push_back(loose({.status = manual_packaging}, ago(4)));
    orders.push_back(loose({.status = auto_packaging}, ago(1)));
    orders.push_back(loose({.status = deferred}, ago(80)));
    orders.push_back(loose({.status = under_evaluation}, ago(15)));
    orders.push_back(loose({.status = deleted}, ago(140)));
    orders.push_back(continuing({.status = recurring_renewal, .arrival = Arrival::some}, ago(400)));
    orders.push_back(
        continuing({.status = waiting_for_manual_renewal, .arrival = Arrival::some}, ago(380)));
    orders.push_back(
        continuing({.status = under_evaluation_renewal, .arrival = Arrival::all}, ago(370), true));
    orders.push_back(continuing({.status = Status::sent}, ago(14), true));
    return orders;
}

std::int32_t order_size(Random& random) {
    static constexpr std::uint32_t weights[] = {38, 27, 20, 15};
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

PlannedLine sent_line(Random& random) {
    static constexpr std::uint32_t bills[] = {70, 6, 6, 2, 16};
    PlannedLine line{.status = Status::sent};
    line.bill = static_cast<Bill>(random.weighted(bills));
    line.requested = random.percent(4);
    if (random.percent(14)) {
        line.arrival = Arrival::some;
        line.copies = random.between(2, 5);
    }
    return line;
}

PlannedLine arrived_line(Random& random) {
    static constexpr std::uint32_t bills[] = {55, 20, 20, 5};
    PlannedLine line{.status = Status::waiting_for_invoice, .arrival = Arrival::all};
    line.bill = static_cast<Bill>(random.weighted(bills));
    line.requested = random.percent(2);
    return line;
}

PlannedLine closed_line(Random& random) {
    static constexpr std::uint32_t reasons[] = {86, 10, 4};
    PlannedLine line{.status = Status::closed, .arrival = Arrival::all};
    switch (random.weighted(reasons)) {
    case 0:
        line.bill = Bill::paid;
        line.close_reason = "received_and_paid";
        break;
    case 1:
        line.bill = random.percent(50) ? Bill::paid_in_part : Bill::none;
        line.close_reason = "manual";
        break;
    default:
        line.bill = Bill::paid_in_part;
        line.close_reason = "close_short";
        break;
    }
    return line;
}

PlannedOrder one_time_order(Random& random, Date today) {
    // Sent, Waiting for Invoice, Closed, Canceled; by how old the order is.
    static constexpr std::uint32_t young[] = {85, 8, 3, 4};
    static constexpr std::uint32_t grown[] = {45, 25, 26, 4};
    static constexpr std::uint32_t old[] = {6, 7, 82, 5};
    static constexpr std::uint32_t ages[] = {30, 34, 36};
    const std::uint32_t age = random.weighted(ages);
    const std::int32_t days = age == 0   ? random.between(2, 24)
                              : age == 1 ? random.between(25, 95)
                                         : random.between(96, 720);
    PlannedOrder order{.created_on = today.plus_days(-days)};
    order.electronic = random.percent(9);
    const std::int32_t size = order_size(random);
    for (std::int32_t i = 0; i < size; ++i) {
        switch (random.weighted(age == 0 ? young : age == 1 ? grown : old)) {
        case 0:
            order.lines.push_back(sent_line(random));
            break;
        case 1:
            order.lines.push_back(arrived_line(random));
            break;
        case 2:
            order.lines.push_back(closed_line(random));
            break;
        default:
            order.lines.push_back({.status = Status::canceled});
            break;
        }
        const PlannedLine& main = order.lines.back();
        const bool open = main.status == Status::sent || main.status == Status::waiting_for_invoice;
        if (open && !order.electronic && random.percent(2)) {
            order.lines.push_back({.status = Status::sent, .additional = true});
        }
    }
    return order;
}

PlannedOrder continuing_order(Random& random, Date today) {
    static constexpr std::uint32_t statuses[] = {62, 12, 6, 10, 10};
    PlannedOrder order{.created_on = today.plus_days(-random.between(60, 900)), .continuous = true};
    order.electronic = random.percent(35);
    const std::int32_t size = random.percent(70) ? 1 : random.between(2, 4);
    for (std::int32_t i = 0; i < size; ++i) {
        PlannedLine line{.status = Status::recurring_renewal, .arrival = Arrival::some};
        switch (random.weighted(statuses)) {
        case 0:
            break;
        case 1:
            line.status = Status::waiting_for_manual_renewal;
            break;
        case 2:
            line.status = Status::under_evaluation_renewal;
            break;
        case 3:
            // Only electronic resources wait in Sent, for their activation.
            if (order.electronic) {
                line = {.status = Status::sent};
            }
            break;
        default:
            line = {.status = Status::closed, .arrival = Arrival::all, .close_reason = "manual"};
            break;
        }
        if (line.status != Status::sent && random.percent(60)) {
            line.bill = Bill::paid;
        }
        order.lines.push_back(line);
    }
    return order;
}

PlannedOrder loose_line(Random& random, Date today) {
    using enum Status;
    static constexpr std::pair<Status, std::uint32_t> choices[] = {
        {in_review, 42},       {manual_packaging, 12}, {auto_packaging, 18}, {deferred, 10},
        {under_evaluation, 8}, {canceled, 5},          {deleted, 5}};
    std::uint32_t drawn = random.below(100);
    PlannedLine line;
    for (const auto& [status, weight] : choices) {
        line.status = status;
        if (drawn < weight) {
            break;
        }
        drawn -= weight;
    }
    std::int32_t days = random.between(0, 20);
    if (line.status == in_review && random.percent(18)) {
        line.gap = static_cast<Gap>(random.between(1, 6));
    } else if (line.status == deferred || line.status == canceled || line.status == deleted) {
        days = random.between(20, 300);
    }
    PlannedOrder order = loose(line, today.plus_days(-days));
    order.electronic = line.status == under_evaluation ? random.percent(70) : random.percent(12);
    order.continuous = random.percent(8);
    return order;
}

PlannedOrder waiting_order(Random& random, Date today) {
    PlannedOrder order{.created_on = today.plus_days(-random.between(0, 12)), .unsent = true};
    order.lines.resize(static_cast<std::size_t>(random.between(1, 8)));
    for (PlannedLine& line : order.lines) {
        line.status = Status::ready;
    }
    return order;
}

PlannedOrder any_order(Random& random, Date today) {
    // One-time orders have some three and a half lines each, loose lines are single.
    static constexpr std::uint32_t kinds[] = {56, 12, 29, 3};
    switch (random.weighted(kinds)) {
    case 0:
        return one_time_order(random, today);
    case 1:
        return continuing_order(random, today);
    case 2:
        return loose_line(random, today);
    default:
        return waiting_order(random, today);
    }
}

}  // namespace

std::vector<PlannedOrder> plan_alma(Random& random, std::uint32_t lines, Date today) {
    std::vector<PlannedOrder> orders;
    std::uint32_t planned = 0;
    const auto take = [&](PlannedOrder order) {
        const std::uint32_t room = lines - planned;
        if (order.lines.size() > room) {
            order.lines.resize(room);
        }
        planned += static_cast<std::uint32_t>(order.lines.size());
        if (!order.lines.empty()) {
            orders.push_back(std::move(order));
        }
    };
    for (PlannedOrder& order : showcase(today)) {
        take(std::move(order));
    }
    while (planned < lines) {
        take(any_order(random, today));
    }
    return oldest_first(std::move(orders));
}

}  // namespace accession::sample
