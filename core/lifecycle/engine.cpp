// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/engine.h"

#include <algorithm>
#include <utility>

#include "core/lifecycle/matching.h"
#include "core/lifecycle/settle.h"

namespace accession {

namespace {

std::unexpected<Refusal> refuse(std::string code, Params params = {}) {
    return std::unexpected(Refusal{{{std::move(code), std::move(params)}}});
}

/// A row that was found to fit, and the situation it fits in.
struct Step {
    const Row* row = nullptr;
    Situation situation;
};
using Steps = std::expected<std::vector<Step>, Refusal>;

Steps single_step(const Rulebook& rulebook, const Command& command, Situation situation) {
    auto row = match(rulebook, command.action, situation);
    if (!row) {
        return std::unexpected(Refusal{std::move(row.error())});
    }
    return std::vector<Step>{{*row, std::move(situation)}};
}

Steps line_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    const Line* line = state.find(command.line);
    if (line == nullptr) {
        return refuse("unknown_line", {{"line", command.line.str()}});
    }
    return single_step(rulebook, command,
                       {state, &command, line, state.find(line->order), {}, nullptr});
}

Steps order_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    const Line* line = state.find(command.line);
    const OrderId id = command.order.empty() && line != nullptr ? line->order : command.order;
    const Order* order = state.find(id);
    if (order == nullptr) {
        return refuse("unknown_order", {{"order", id.str()}});
    }
    return single_step(rulebook, command, {state, &command, nullptr, order, {}, nullptr});
}

/// The line's first invoice that the action could be taken on, else its first one.
const Invoice* invoice_for(const Rulebook& rulebook, const State& state, std::string_view action,
                           const LineId& id) {
    const Line* line = state.find(id);
    const Invoice* first = nullptr;
    for (const InvoiceId& candidate : state.invoices_of(id)) {
        const Invoice* invoice = state.find(candidate);
        if (match(rulebook, action, {state, nullptr, line, nullptr, {}, invoice})) {
            return invoice;
        }
        first = first ? first : invoice;
    }
    return first;
}

Steps invoice_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    const Invoice* invoice = command.invoice.empty()
                                 ? invoice_for(rulebook, state, command.action, command.line)
                                 : state.find(command.invoice);
    if (invoice == nullptr) {
        return refuse("unknown_invoice", {{"invoice", command.invoice.str()}});
    }
    return single_step(rulebook, command,
                       {state, &command, state.find(command.line), nullptr, {}, invoice});
}

/// An item by itself: its line and the row it would be taken by.
std::expected<Step, Refusal> item_step(const Rulebook& rulebook, const State& state,
                                       const Command& command, const ItemId& id) {
    const Item* item = state.find(id);
    if (item == nullptr) {
        return refuse("unknown_item", {{"item", id.str()}});
    }
    const Line* line = state.find(item->line);
    if (line == nullptr) {
        return refuse("no_order_line", {{"item", id.str()}});
    }
    Situation situation{state, &command, line, state.find(line->order), {item}, nullptr};
    auto row = match(rulebook, command.action, situation);
    if (!row) {
        return std::unexpected(Refusal{std::move(row.error())});
    }
    return Step{*row, std::move(situation)};
}

/// One step for each line the items belong to. The items are checked one by one, in the order in
/// which they were named, so that the first one at fault is the one that is reported.
Steps item_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    if (command.items.empty()) {
        return refuse("missing_items");
    }
    auto faults = faults_of_command(rulebook, {state, &command, nullptr, nullptr, {}, nullptr});
    if (!faults.empty()) {
        return std::unexpected(Refusal{std::move(faults)});
    }
    std::vector<Step> steps;
    for (const ItemId& id : command.items) {
        auto next = item_step(rulebook, state, command, id);
        if (!next) {
            return std::unexpected(std::move(next.error()));
        }
        const Item* item = next->situation.items.front();
        const auto known = std::ranges::find_if(steps, [&](const Step& step) {
            return step.row == next->row && step.situation.line == next->situation.line;
        });
        if (known == steps.end()) {
            steps.push_back(std::move(*next));
        } else if (auto& items = known->situation.items;
                   std::ranges::find(items, item) == items.end()) {
            items.push_back(item);
        }
    }
    return steps;
}

Steps steps_of(const Rulebook& rulebook, const State& state, const Command& command) {
    const Row* any = row_of(rulebook, command.action);
    if (any == nullptr) {
        return refuse("unknown_action", {{"action", command.action}});
    }
    switch (any->subject) {
    case Subject::line:
        return line_steps(rulebook, state, command);
    case Subject::order:
        return order_steps(rulebook, state, command);
    case Subject::item:
        return item_steps(rulebook, state, command);
    case Subject::invoice:
        break;
    }
    return invoice_steps(rulebook, state, command);
}

std::vector<ItemId> ids_of(const std::vector<const Item*>& items) {
    std::vector<ItemId> ids;
    for (const Item* item : items) {
        ids.push_back(item->id);
    }
    return ids;
}

Situation offered_situation(const Rulebook& rulebook, const State& state, const Line& line,
                            const Row& row) {
    Situation situation{state, nullptr, &line, state.find(line.order), {}, nullptr};
    if (row.subject == Subject::order) {
        situation.line = nullptr;
    }
    if (row.subject == Subject::invoice) {
        situation.invoice = invoice_for(rulebook, state, row.action, line.id);
    }
    return situation;
}

Offer offer_of(const Rulebook& rulebook, const State& state, const Line& line, const Row& row) {
    Offer offer{row.action, row.subject, {}};
    const Situation situation = offered_situation(rulebook, state, line, row);
    if (row.subject == Subject::invoice && situation.invoice == nullptr) {
        offer.unmet.push_back({"no_invoice", {}});
    } else if (row.subject == Subject::order && situation.order == nullptr) {
        offer.unmet.push_back({"unknown_order", {}});
    } else if (auto matched = match(rulebook, row.action, situation); !matched) {
        offer.unmet = std::move(matched.error());
    }
    return offer;
}

/// Place of a status among its axis' words; later is farther along.
std::ptrdiff_t rank(const Rulebook& rulebook, Axis axis, Status status) {
    for (const AxisWords& words : rulebook.axes) {
        if (words.axis == axis) {
            const auto found = std::ranges::find(words.words, status, &Word::status);
            return found - words.words.begin();
        }
    }
    return 0;
}

std::vector<ConditionState> condition_states(const Row& row, const Situation& situation) {
    std::vector<ConditionState> states;
    for (const Condition* condition : row.when) {
        if (condition->stage != Stage::state) {
            continue;
        }
        std::vector<Unmet> unmet;
        if (condition->list != nullptr) {
            condition->list(situation, unmet);
        } else if (!condition->holds(situation)) {
            unmet.push_back({});
        }
        if (unmet.empty()) {
            states.push_back({condition->name, true, {}});
        }
        for (Unmet& one : unmet) {
            states.push_back({condition->name, false, std::move(one.params)});
        }
    }
    return states;
}

bool on_spine(const Rulebook& rulebook, Axis axis, Status status) {
    const auto words = std::ranges::find(rulebook.axes, axis, &AxisWords::axis);
    return words != rulebook.axes.end() && std::ranges::any_of(words->words, [&](const Word& word) {
               return word.status == status && word.spine;
           });
}

struct Ahead {
    std::ptrdiff_t distance = 0;
    Explanation explanation;
};

/// Alma's order follows its lines: its own steps would explain nothing about the line.
bool follows_its_lines(const Rulebook& rulebook, Axis axis) {
    const auto words = std::ranges::find(rulebook.axes, axis, &AxisWords::axis);
    return axis != rulebook.main_axis && words != rulebook.axes.end() && words->of_order;
}

/// Rows that would take the line, or its order, forward on the straight way.
std::vector<Ahead> steps_ahead(const Rulebook& rulebook, const State& state, const Line& line,
                               Trigger trigger) {
    std::vector<Ahead> found;
    for (const Row& row : rulebook.rows) {
        const Situation situation = offered_situation(rulebook, state, line, row);
        const Status now = status_on(situation, row.axis);
        const bool fits = row.trigger == trigger && row.to != Status::none &&
                          row.subject != Subject::invoice && applies_to(row, situation) &&
                          !follows_its_lines(rulebook, row.axis) && row.from.has(now) &&
                          on_spine(rulebook, row.axis, row.to);
        const std::ptrdiff_t distance =
            rank(rulebook, row.axis, row.to) - rank(rulebook, row.axis, now);
        if (fits && distance > 0) {
            // What happens to the whole order matters more than a step of one line.
            const std::ptrdiff_t of_order = row.subject == Subject::order ? 100 : 0;
            found.push_back(
                {distance + of_order,
                 {row.action, row.axis, row.to, condition_states(row, situation), row.source}});
        }
    }
    return found;
}

}  // namespace

std::expected<Decision, Refusal> decide(const State& state, const Command& command) {
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    auto steps = steps_of(rulebook, state, command);
    if (!steps) {
        return std::unexpected(std::move(steps.error()));
    }
    Draft draft(state);
    Transition transition(draft, command);
    for (const Step& step : *steps) {
        const Situation& s = step.situation;
        transition.about(s.line, s.order, ids_of(s.items), s.invoice ? s.invoice->id : InvoiceId{});
        carry_out(transition, *step.row, s);
    }
    settle(transition, rulebook);
    return Decision{std::move(transition.facts()), std::move(transition.kept()),
                    std::move(transition.warnings())};
}

std::vector<Offer> offers(const State& state, const LineId& id) {
    std::vector<Offer> all;
    const Line* line = state.find(id);
    if (line == nullptr) {
        return all;
    }
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    for (const Row& row : rulebook.rows) {
        const bool listed = std::ranges::find(all, row.action, &Offer::action) != all.end();
        const bool applies = applies_to(row, offered_situation(rulebook, state, *line, row));
        if (row.trigger == Trigger::user && applies && !listed) {
            all.push_back(offer_of(rulebook, state, *line, row));
        }
    }
    return all;
}

Offer offer(const State& state, const LineId& id, std::string_view action) {
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    const Line* line = state.find(id);
    const Row* row = row_of(rulebook, action);
    if (line == nullptr || row == nullptr) {
        return {action, Subject::line, {{line == nullptr ? "unknown_line" : "unknown_action", {}}}};
    }
    return offer_of(rulebook, state, *line, *row);
}

std::vector<Explanation> explain(const State& state, const LineId& id) {
    const Line* line = state.find(id);
    if (line == nullptr) {
        return {};
    }
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    std::vector<Ahead> found = steps_ahead(rulebook, state, *line, Trigger::automatic);
    if (found.empty()) {
        found = steps_ahead(rulebook, state, *line, Trigger::user);
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &Ahead::distance);
    std::vector<Explanation> explanations;
    for (Ahead& step : found) {
        explanations.push_back(std::move(step.explanation));
    }
    return explanations;
}

}  // namespace accession
