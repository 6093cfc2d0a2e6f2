// SPDX-License-Identifier: Apache-2.0
// Why a line is where it is: the rows out of its present statuses that nobody has to begin, and what
// each of them still waits for; where there are none, the usual next step of a person.
#include <algorithm>

#include "core/lifecycle/engine.h"
#include "core/lifecycle/matching.h"

namespace accession {

namespace {

/// Place of a status among its axis' words; later is farther along.
std::ptrdiff_t rank(const Rulebook& rulebook, Axis axis, Status status) {
    for (const AxisWords& words : rulebook.axes) {
        if (words.axis == axis) {
            return std::ranges::find(words.words, status, &Word::status) - words.words.begin();
        }
    }
    return 0;
}

bool on_spine(const Rulebook& rulebook, Axis axis, Status status) {
    return std::ranges::any_of(rulebook.axes, [&](const AxisWords& words) {
        return words.axis == axis && std::ranges::any_of(words.words, [&](const Word& word) {
                   return word.status == status && word.spine;
               });
    });
}

/// Alma's order follows its lines: its own steps would explain nothing about the line.
bool follows_its_lines(const Rulebook& rulebook, Axis axis) {
    const auto words = std::ranges::find(rulebook.axes, axis, &AxisWords::axis);
    return axis != rulebook.main_axis && words != rulebook.axes.end() && words->of_order;
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

class Explainer {
public:
    Explainer(const State& state, const Line& line, Date today)
        : state_(state),
          line_(line),
          rulebook_(rulebook_of(state.settings().rulebook)),
          asker_{{}, {}, today, true} {}

    std::vector<Explanation> take() {
        straight_on(Trigger::automatic);
        if (found_.empty()) {
            round_again();
        }
        if (found_.empty()) {
            straight_on(Trigger::user);
        }
        if (found_.empty()) {
            usual_step();
        }
        std::ranges::stable_sort(found_, std::ranges::greater{}, &Ahead::distance);
        std::vector<Explanation> explanations;
        for (Ahead& step : found_) {
            explanations.push_back(std::move(step.explanation));
        }
        return explanations;
    }

private:
    struct Ahead {
        std::ptrdiff_t distance = 0;
        Explanation explanation;
    };

    [[nodiscard]] Situation situation_of(const Row& row) const {
        Situation situation{state_, nullptr, &line_, state_.find(line_.order)};
        situation.asker = &asker_;
        if (row.subject == Subject::order) {
            situation.line = nullptr;
        }
        return situation;
    }
    /// A row about the line or its order that fits its present status.
    [[nodiscard]] bool fits(const Row& row, const Situation& situation) const {
        const bool about = row.subject == Subject::order ? situation.order != nullptr
                                                         : row.subject != Subject::invoice;
        return about && applies_to(row, situation) && row.from.has(status_on(situation, row.axis));
    }
    void add(const Row& row, const Situation& situation, std::ptrdiff_t distance) {
        found_.push_back(
            {distance,
             {row.action, row.axis, row.to, condition_states(row, situation), row.source}});
    }

    /// Rows that take the line, or its order, forward on the straight way.
    void straight_on(Trigger trigger) {
        for (const Row& row : rulebook_.rows) {
            const Situation situation = situation_of(row);
            const bool good = row.trigger == trigger && row.to != Status::none &&
                              !follows_its_lines(rulebook_, row.axis) && fits(row, situation) &&
                              on_spine(rulebook_, row.axis, row.to);
            const std::ptrdiff_t distance =
                rank(rulebook_, row.axis, row.to) -
                rank(rulebook_, row.axis, status_on(situation, row.axis));
            if (good && distance > 0) {
                // What happens to the whole order matters more than a step of one line.
                const std::ptrdiff_t of_order = row.subject == Subject::order ? 100 : 0;
                add(row, situation, distance + of_order);
            }
        }
    }

    /// What comes by itself or by the day off the straight way; of several ways that exclude each
    /// other the one that is nearest.
    void round_again() {
        std::ptrdiff_t fewest = 1000;
        for (const Row& row : rulebook_.rows) {
            const Situation situation = situation_of(row);
            const bool of_itself =
                row.trigger == Trigger::automatic && row.axis == rulebook_.main_axis;
            const bool by_day =
                row.trigger == Trigger::daily && (row.to != Status::none || !row.applies.one_time);
            if (row.subject != Subject::line || !(of_itself || by_day) || !fits(row, situation)) {
                continue;
            }
            const auto missing = std::ssize(unmet_conditions(row, situation));
            if (missing < fewest) {
                fewest = missing;
                found_.clear();
                add(row, situation, 0);
            }
        }
    }

    /// The next thing somebody does with a line in this status.
    void usual_step() {
        for (const std::string_view action : rulebook_.usual_steps) {
            for (const Row& row : rows_of(rulebook_, action)) {
                const Situation situation = situation_of(row);
                if (found_.empty() && fits(row, situation)) {
                    add(row, situation, 0);
                }
            }
        }
    }

    const State& state_;
    const Line& line_;
    const Rulebook& rulebook_;
    Asker asker_;
    std::vector<Ahead> found_;
};

}  // namespace

std::vector<Explanation> explain(const State& state, const LineId& id, Date today) {
    const Line* line = state.find(id);
    return line == nullptr ? std::vector<Explanation>{} : Explainer(state, *line, today).take();
}

}  // namespace accession
