// SPDX-License-Identifier: Apache-2.0
// The engine reads a rulebook table and answers four questions about it. It knows no status and no
// rule of its own.
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/command.h"
#include "core/lifecycle/rulebook.h"
#include "core/lifecycle/state.h"
#include "core/lifecycle/transition.h"

namespace accession {

/// Lines that a daily row would take on a day, without running anything: "claim" for claims due,
/// "renewal_notice", "package_automatically", ... In the order in which the lines came in.
[[nodiscard]] std::vector<LineId> due(const State& state, std::string_view daily_action, Date day);

/// Why a command was not accepted: every unmet condition (I10: there is no third way).
struct Refusal {
    std::vector<Unmet> unmet;
};

struct Decision {
    std::vector<Fact> facts;
    std::vector<Kept> kept;
    /// Codes of what deserves a second look although it is allowed.
    std::vector<std::string> warnings;
    Result result;
};

/// Facts, or a refusal. The state is only read.
[[nodiscard]] std::expected<Decision, Refusal> decide(const State& state, const Command& command,
                                                      Listener* listener = nullptr);
/// The same by a table that is not the library's own.
[[nodiscard]] std::expected<Decision, Refusal> decide(const Rulebook& rulebook, const State& state,
                                                      const Command& command,
                                                      Listener* listener = nullptr);

struct Offer {
    std::string_view action;
    Subject subject = Subject::line;
    std::vector<Unmet> unmet;
    [[nodiscard]] bool allowed() const { return unmet.empty(); }
};

/// Every action of the rulebook for a line and for its order, allowed or why not; in table order.
/// Without an asker nobody's roles are looked at.
[[nodiscard]] std::vector<Offer> offers(const State& state, const LineId& id,
                                        const Asker* asker = nullptr);
[[nodiscard]] std::vector<Offer> offers(const Rulebook& rulebook, const State& state,
                                        const LineId& id, const Asker* asker = nullptr);
/// One action on a line.
[[nodiscard]] Offer offer(const State& state, const LineId& id, std::string_view action,
                          const Asker* asker = nullptr);

struct ConditionState {
    std::string_view name;
    bool met = false;
    Params params;
};

/// A step that comes by itself, and what it still waits for.
struct Explanation {
    std::string_view action;
    Axis axis = Axis::line_status;
    Status to = Status::none;
    std::vector<ConditionState> conditions;
    std::string_view source;
};

/// The automatic steps out of the line's present statuses, the farthest first; where nothing comes
/// by itself, the next step that somebody could take. What comes by the day is looked at as of
/// `today`.
[[nodiscard]] std::vector<Explanation> explain(const State& state, const LineId& id,
                                               Date today = {});

// preview(state, command) is decide_and_tell() (consequences.h), which is also what submitting does:
// what is shown before is by construction what happens then (I20).

}  // namespace accession
