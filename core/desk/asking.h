// SPDX-License-Identifier: Apache-2.0
// Who looks at a line decides what is offered there: the person's name, roles and day.
#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/engine.h"

namespace accession::desk {

/// {actor, roles, today}; somebody who says no roles is taken to have all of the rulebook's.
[[nodiscard]] Asker asker_from(const nlohmann::json& question, const Rulebook& rulebook);
/// Every role the rulebook names, in its order.
[[nodiscard]] std::vector<std::string> roles_of(const Rulebook& rulebook);

/// A command by this person that is only asked about, never carried out.
[[nodiscard]] Command trial_of(const Asker& asker, std::string action);
/// Whether such a command would be taken; asked of the checks a real one goes through.
[[nodiscard]] std::vector<Unmet> refusal_of(const State& state, const Command& command);
/// {action, allowed, unmet}
[[nodiscard]] nlohmann::json trial_view(const State& state, const Command& command);

/// False for an action that no line of this sort will ever take.
[[nodiscard]] bool is_for(const Rulebook& rulebook, std::string_view action, const State& state,
                          const Line& line);
/// The actions on the line and its order, the possible ones first.
[[nodiscard]] nlohmann::json offers_view(const State& state, const Line& line, const Asker& asker);
/// The actions on the line that stand beside what they change, not among the others.
[[nodiscard]] nlohmann::json record_offers_view(const State& state, const Line& line,
                                                const Asker& asker);
/// Whether an action stands among those shown for a line or an order.
[[nodiscard]] bool is_listed(const Rulebook& rulebook, std::string_view action);
/// Names of the actions on single items that this one could take now.
[[nodiscard]] nlohmann::json item_actions(const State& state, const Item& item, const Asker& asker);

/// The same for the items of one line: thousands of pieces are of a handful of sorts, and what a FOLIO
/// piece can take hangs on none of the texts that tell it from others of its sort.
class ItemActions {
public:
    ItemActions(const State& state, const Asker& asker) : state_(state), asker_(asker) {}
    [[nodiscard]] nlohmann::json of(const Item& item);

private:
    const State& state_;
    const Asker& asker_;
    std::map<std::string, nlohmann::json> known_;
};

}  // namespace accession::desk
