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

/// The invoice named, or the line's first one that the action could be taken on.
const Invoice* invoice_for(const Rulebook& rulebook, const State& state, std::string_view action,
                           const LineId& line, const InvoiceId& named) {
    if (!named.empty()) {
        return state.find(named);
    }
    const Invoice* first = nullptr;
    for (const InvoiceId& id : state.invoices_of(line)) {
        const Invoice* invoice = state.find(id);
        const bool fits = std::ranges::any_of(rulebook.rows, [&](const Row& row) {
            return row.action == action && row.from.has(invoice->status);
        });
        if (fits) {
            return invoice;
        }
        first = first ? first : invoice;
    }
    return first;
}

Steps invoice_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    const Invoice* invoice =
        invoice_for(rulebook, state, command.action, command.line, command.invoice);
    if (invoice == nullptr) {
        return refuse("unknown_invoice", {{"invoice", command.invoice.str()}});
    }
    return single_step(rulebook, command,
                       {state, &command, state.find(command.line), nullptr, {}, invoice});
}

/// One step for each line the items belong to, in the order in which the items were named.
Steps item_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    if (command.items.empty()) {
        return refuse("missing_items");
    }
    std::vector<Step> steps;
    for (const ItemId& id : command.items) {
        const Item* item = state.find(id);
        if (item == nullptr) {
            return refuse("unknown_item", {{"item", id.str()}});
        }
        const Line* line = state.find(item->line);
        if (line == nullptr) {
            return refuse("no_order_line", {{"item", id.str()}});
        }
        const auto known = std::ranges::find(
            steps, line, [](const Step& step) { return step.situation.line; });
        if (known != steps.end()) {
            if (std::ranges::find(known->situation.items, item) == known->situation.items.end()) {
                known->situation.items.push_back(item);
            }
            continue;
        }
        steps.push_back(
            {nullptr, {state, &command, line, state.find(line->order), {item}, nullptr}});
    }
    for (Step& step : steps) {
        auto row = match(rulebook, command.action, step.situation);
        if (!row) {
            return std::unexpected(Refusal{std::move(row.error())});
        }
        step.row = *row;
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
        situation.invoice = invoice_for(rulebook, state, row.action, line.id, {});
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
        if (row.trigger == Trigger::user && !listed) {
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
    std::vector<std::pair<std::ptrdiff_t, Explanation>> found;
    const Line* line = state.find(id);
    if (line == nullptr) {
        return {};
    }
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    for (const Row& row : rulebook.rows) {
        if (row.trigger != Trigger::automatic) {
            continue;
        }
        const Situation situation = offered_situation(rulebook, state, *line, row);
        const Status now = status_on(situation, row.axis);
        const std::ptrdiff_t ahead =
            rank(rulebook, row.axis, row.to) - rank(rulebook, row.axis, now);
        if (applies_to(row, situation) && row.from.has(now) && ahead > 0) {
            const std::ptrdiff_t of_order = row.subject == Subject::order ? 100 : 0;
            found.push_back({ahead + of_order,
                             {row.action, row.to, condition_states(row, situation), row.source}});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater{},
                             [](const auto& entry) { return entry.first; });
    std::vector<Explanation> explanations;
    for (auto& [distance, explanation] : found) {
        explanations.push_back(std::move(explanation));
    }
    return explanations;
}

}  // namespace accession
