// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/daily.h"

#include "core/lifecycle/matching.h"
#include "core/lifecycle/settle.h"

namespace accession {

namespace {

void take(Transition& transition, const Row& row, const Situation& situation) {
    if (is_due(row, situation)) {
        transition.about(situation);
        carry_out(transition, row, situation);
    }
}

void take_for_lines(Transition& transition, const Row& row) {
    const State& state = transition.state();
    for (const LineId& id : state.lines_in(row.from)) {
        const Line* line = state.find(id);
        take(transition, row, {state, &transition.command(), line, state.find(line->order)});
    }
}

void take_for_orders(Transition& transition, const Row& row) {
    const State& state = transition.state();
    const std::vector<OrderId> orders = transition.orders_made();
    for (const OrderId& id : orders) {
        take(transition, row, {state, &transition.command(), nullptr, state.find(id)});
    }
}

}  // namespace

bool is_due(const Row& row, const Situation& situation) {
    return applies_to(row, situation) && row.from.has(status_on(situation, row.axis)) &&
           unmet_conditions(row, situation).empty();
}

void run_daily_rows(Transition& transition, const Rulebook& rulebook) {
    for (const Row& row : rulebook.rows) {
        if (row.trigger != Trigger::daily) {
            continue;
        }
        if (row.subject == Subject::order) {
            take_for_orders(transition, row);
        } else {
            take_for_lines(transition, row);
        }
        // What one job sent on its way the next one finds where it has come to.
        settle(transition, rulebook);
    }
}

}  // namespace accession
