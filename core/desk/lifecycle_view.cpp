// SPDX-License-Identifier: Apache-2.0
// A picture of the lifecycle, drawn from the table: the words as nodes, the rows as edges.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

#include "core/desk/asking.h"
#include "core/desk/views.h"
#include "core/journal/messages.h"
#include "core/lifecycle/matching.h"
#include "core/lifecycle/situation.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

Situation situation_of(const State& state, const Line& line, const Row& row) {
    const Order* order = state.find(line.order);
    const bool of_order = row.subject == Subject::order;
    return {state, nullptr, of_order ? nullptr : &line, order, {}, nullptr};
}

/// Whether the picture shows it: what is offered elsewhere (the undo of a receipt) is not a way
/// through the lifecycle.
bool is_drawn(const Rulebook& rulebook, const Row& row) {
    const auto form = std::ranges::find(rulebook.forms, row.action, &ActionForm::action);
    return row.to != Status::none && (form == rulebook.forms.end() || form->listed);
}

/// The table's moves on one axis that concern this line.
Json edges_of(const Rulebook& rulebook, const AxisWords& axis, const State& state, const Line& line,
              Status current) {
    Json edges = Json::array();
    for (const Row& row : rulebook.rows) {
        const Situation situation = situation_of(state, line, row);
        if (row.axis != axis.axis || !is_drawn(rulebook, row) || !applies_to(row, situation) ||
            (row.trigger == Trigger::user && !is_for(rulebook, row.action, state, line))) {
            continue;
        }
        for (const Word& word : axis.words) {
            if (!row.from.has(word.status) || word.status == row.to) {
                continue;
            }
            std::vector<Unmet> unmet{{"status_not_allowed", {}}};
            if (word.status == current) {
                unmet = unmet_conditions(row, situation);
            }
            edges.push_back({{"from", std::string(text_of(word.status))},
                             {"to", std::string(text_of(row.to))},
                             {"action", std::string(row.action)},
                             {"automatic", row.trigger == Trigger::automatic},
                             {"allowed", unmet.empty()},
                             {"unmet", to_json(unmet)},
                             {"source", std::string(row.source)}});
        }
    }
    return edges;
}

bool is_touched(const Json& edges, Status status) {
    return std::ranges::any_of(edges, [&](const Json& edge) {
        return edge["from"] == text_of(status) || edge["to"] == text_of(status);
    });
}

}  // namespace

Json lifecycles_view(const State& state, const Line& line) {
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    Json all = Json::array();
    for (const AxisWords& axis : rulebook.axes) {
        const Situation now{state, nullptr, &line, state.find(line.order), {}, nullptr};
        const Status current = status_on(now, axis.axis);
        // Alma's order follows its lines; its picture would say nothing of its own.
        if (axis.of_order && axis.axis != rulebook.main_axis) {
            continue;
        }
        const Json edges = edges_of(rulebook, axis, state, line, current);
        Json nodes = Json::array();
        for (const Word& word : axis.words) {
            if (word.status == current || is_touched(edges, word.status)) {
                nodes.push_back({{"word", status_word(rulebook, axis.axis, word.status)},
                                 {"current", word.status == current},
                                 {"spine", word.spine}});
            }
        }
        if (!edges.empty()) {
            all.push_back({{"axis", std::string(axis.key)}, {"nodes", nodes}, {"edges", edges}});
        }
    }
    return all;
}

}  // namespace accession::desk
