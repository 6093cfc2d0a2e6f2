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

/// A line and its order, looked at by one action after the other.
struct Shown {
    const Line& line;
    const Order* order = nullptr;
};

Situation offered_situation(const Rulebook& rulebook, const State& state, const Shown& shown,
                            const Row& row, const Asker* asker) {
    Situation situation{state, nullptr, &shown.line, shown.order};
    situation.asker = asker;
    if (row.subject == Subject::order) {
        situation.line = nullptr;
    }
    if (row.subject == Subject::invoice) {
        situation.invoice = invoice_for(rulebook, state, row.action, shown.line.id);
    }
    return situation;
}

/// `rows`: those of one action.
Offer offer_of(const Rulebook& rulebook, const State& state, const Shown& shown,
               std::span<const Row> rows, const Asker* asker) {
    const Row& row = rows.front();
    Offer offer{row.action, row.subject, {}};
    const Situation situation = offered_situation(rulebook, state, shown, row, asker);
    if (row.subject == Subject::invoice && situation.invoice == nullptr) {
        offer.unmet.push_back({"no_invoice", {}});
    } else if (row.subject == Subject::order && situation.order == nullptr) {
        offer.unmet.push_back({"unknown_order", {}});
    } else if (auto matched = match(rulebook, rows, situation); !matched) {
        offer.unmet = std::move(matched.error());
    }
    return offer;
}

}  // namespace

std::expected<Decision, Refusal> decide(const State& state, const Command& command,
                                        Listener* listener) {
    return decide(rulebook_of(state.settings().rulebook), state, command, listener);
}

std::expected<Decision, Refusal> decide(const Rulebook& rulebook, const State& state,
                                        const Command& command, Listener* listener) {
    std::vector<LeftOut> left_out;
    auto steps = steps_of(rulebook, state, command, left_out);
    if (!steps) {
        return std::unexpected(std::move(steps.error()));
    }
    Draft draft(state);
    Transition transition(draft, command, rulebook, listener);
    transition.result().left_out = std::move(left_out);
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
    const Shown shown{*line, state.find(line->order)};
    for (auto row = rulebook.rows.begin(); row != rulebook.rows.end();) {
        const std::span<const Row> rows = rows_beginning(rulebook, row);
        if (row->trigger == Trigger::user && is_of_line(row->subject)) {
            all.push_back(offer_of(rulebook, state, shown, rows, asker));
        }
        row += std::ssize(rows);
    }
    return all;
}

Offer offer(const State& state, const LineId& id, std::string_view action, const Asker* asker) {
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    const Line* line = state.find(id);
    const std::span<const Row> rows = rows_of(rulebook, action);
    if (line == nullptr || rows.empty()) {
        return {action, Subject::line, {{line == nullptr ? "unknown_line" : "unknown_action", {}}}};
    }
    return offer_of(rulebook, state, {*line, state.find(line->order)}, rows, asker);
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

}  // namespace accession
