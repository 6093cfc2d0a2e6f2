// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/settle.h"

#include <algorithm>

#include "core/lifecycle/matching.h"

namespace accession {

namespace {

/// No lifecycle needs more steps than it has statuses; more would be a table that goes in circles.
constexpr int rounds_max = 12;

LineAxis line_axis(Axis axis) {
    if (axis == Axis::receipt) {
        return LineAxis::receipt;
    }
    return axis == Axis::payment ? LineAxis::payment : LineAxis::status;
}

/// A row about several lines moves each of them.
void move_lines(Transition& transition, const Row& row, const Situation& situation) {
    for (const Line* line : situation.lines) {
        if (row.to != Status::none && line->status != row.to) {
            transition.emit(LineMoved{line->id, LineAxis::status, line->status, row.to});
        }
    }
}

void move(Transition& transition, const Row& row, const Situation& situation) {
    if (row.subject == Subject::lines || row.subject == Subject::workspace) {
        move_lines(transition, row, situation);
        return;
    }
    const Status from = status_on(situation, row.axis);
    if (row.to == Status::none || row.to == from) {
        return;
    }
    switch (row.axis) {
    case Axis::line_status:
    case Axis::receipt:
    case Axis::payment:
        transition.emit(LineMoved{situation.line->id, line_axis(row.axis), from, row.to});
        return;
    case Axis::order_status:
        transition.emit(OrderMoved{situation.order->id, from, row.to, {}});
        return;
    case Axis::invoice_status:
        transition.emit(InvoiceMoved{situation.invoice->id, from, row.to});
        return;
    default:
        return;  // whole records: their effects say what becomes of them
    }
}

std::vector<const Item*> items_of_command(const State& state, const Command& command) {
    std::vector<const Item*> items;
    for (const ItemId& id : command.items) {
        if (const Item* item = state.find(id)) {
            items.push_back(item);
        }
    }
    return items;
}

/// Takes the first automatic row that can be taken; false when there is none.
bool step(Transition& transition, const Rulebook& rulebook, const Situation& situation,
          bool for_order) {
    for (const Row& row : rulebook.rows) {
        const bool of_subject = (row.subject == Subject::order) == for_order;
        if (row.trigger != Trigger::automatic || !of_subject || !applies_to(row, situation) ||
            !row.from.has(status_on(situation, row.axis)) ||
            status_on(situation, row.axis) == row.to) {
            continue;
        }
        if (may_be_taken(row, situation)) {
            transition.about(situation);
            carry_out(transition, row, situation);
            return true;
        }
    }
    return false;
}

}  // namespace

void carry_out(Transition& transition, const Row& row, const Situation& situation) {
    move(transition, row, situation);
    for (const Effect* effect : row.does) {
        effect->run(transition);
    }
}

void settle(Transition& transition, const Rulebook& rulebook) {
    const State& state = transition.state();
    const Command& command = transition.command();
    bool moved = true;
    for (int round = 0; moved && round < rounds_max; ++round) {
        moved = false;
        const std::set<LineId> lines = transition.lines_to_settle();
        for (const LineId& id : lines) {
            const Line* line = state.find(id);
            if (line != nullptr && !transition.is_left_as_it_is(id)) {
                Situation situation{state, &command, line, state.find(line->order)};
                situation.facts = transition.facts();
                moved |= step(transition, rulebook, situation, false);
            }
        }
        const std::set<OrderId> orders = transition.touched_orders();
        for (const OrderId& id : orders) {
            if (const Order* order = state.find(id)) {
                Situation situation{state, &command, nullptr, order,
                                    items_of_command(state, command)};
                situation.facts = transition.facts();
                moved |= step(transition, rulebook, situation, true);
            }
        }
    }
}

}  // namespace accession
