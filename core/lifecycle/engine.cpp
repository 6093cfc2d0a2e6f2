// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/engine.h"

#include <algorithm>
#include <utility>

#include "core/lifecycle/daily.h"
#include "core/lifecycle/matching.h"
#include "core/lifecycle/settle.h"
#include "core/lifecycle/steps.h"

namespace accession {

namespace {

/// Actions that are offered where a line is shown; those about a claim, a binding or a letter are
/// offered beside it.
bool is_of_line(Subject subject) {
    return subject == Subject::line || subject == Subject::lines || subject == Subject::order ||
           subject == Subject::item || subject == Subject::invoice;
}

Situation offered_situation(const Rulebook& rulebook, const State& state, const Line& line,
                            const Row& row, const Asker* asker) {
    Situation situation{state, nullptr, &line, state.find(line.order)};
    situation.asker = asker;
    if (row.subject == Subject::order) {
        situation.line = nullptr;
    }
    if (row.subject == Subject::invoice) {
        situation.invoice = invoice_for(rulebook, state, row.action, line.id);
    }
    return situation;
}

Offer offer_of(const Rulebook& rulebook, const State& state, const Line& line, const Row& row,
               const Asker* asker) {
    Offer offer{row.action, row.subject, {}};
    const Situation situation = offered_situation(rulebook, state, line, row, asker);
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
        const Situation situation = offered_situation(rulebook, state, line, row, nullptr);
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
    return decide(rulebook_of(state.settings().rulebook), state, command);
}

std::expected<Decision, Refusal> decide(const Rulebook& rulebook, const State& state,
                                        const Command& command) {
    auto steps = steps_of(rulebook, state, command);
    if (!steps) {
        return std::unexpected(std::move(steps.error()));
    }
    Draft draft(state);
    Transition transition(draft, command, rulebook);
    for (const Step& step : *steps) {
        const Situation& s = step.situation;
        transition.about(s);
        carry_out(transition, *step.row, s);
    }
    settle(transition, rulebook);
    return Decision{std::move(transition.facts()), std::move(transition.kept()),
                    std::move(transition.warnings()), std::move(transition.result())};
}

std::vector<Offer> offers(const State& state, const LineId& id, const Asker* asker) {
    return offers(rulebook_of(state.settings().rulebook), state, id, asker);
}

std::vector<Offer> offers(const Rulebook& rulebook, const State& state, const LineId& id,
                          const Asker* asker) {
    std::vector<Offer> all;
    const Line* line = state.find(id);
    if (line == nullptr) {
        return all;
    }
    for (const Row& row : rulebook.rows) {
        if (row.trigger == Trigger::user && is_of_line(row.subject) &&
            std::ranges::find(all, row.action, &Offer::action) == all.end()) {
            all.push_back(offer_of(rulebook, state, *line, row, asker));
        }
    }
    return all;
}

Offer offer(const State& state, const LineId& id, std::string_view action, const Asker* asker) {
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    const Line* line = state.find(id);
    const Row* row = row_of(rulebook, action);
    if (line == nullptr || row == nullptr) {
        return {action, Subject::line, {{line == nullptr ? "unknown_line" : "unknown_action", {}}}};
    }
    return offer_of(rulebook, state, *line, *row, asker);
}

std::vector<LineId> due(const State& state, std::string_view daily_action, Date day) {
    std::vector<LineId> lines;
    const Asker asker{{}, {}, day};
    for (const Row& row : rulebook_of(state.settings().rulebook).rows) {
        if (row.trigger != Trigger::daily || row.action != daily_action) {
            continue;
        }
        for (const LineId& id : state.lines_in(row.from)) {
            const Line* line = state.find(id);
            Situation situation{state, nullptr, line, state.find(line->order)};
            situation.asker = &asker;
            if (is_due(row, situation)) {
                lines.push_back(id);
            }
        }
    }
    return lines;
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
