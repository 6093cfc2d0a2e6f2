// SPDX-License-Identifier: Apache-2.0
// What a record that was made or changed means, in terms people can weigh: the difference between
// what it was and what it is.
#pragma once

#include <vector>

#include "core/lifecycle/consequences.h"

namespace accession {

// `before` is null for a record that is new; `state` finds the names of what it points to.

[[nodiscard]] std::vector<Consequence> told_of(const State& state, const Line* before,
                                               const Line& after);
[[nodiscard]] std::vector<Consequence> told_of(const State& state, const EResource* before,
                                               const EResource& after);
[[nodiscard]] std::vector<Consequence> told_of(const State& state, const Claim* before,
                                               const Claim& after);
[[nodiscard]] std::vector<Consequence> told_of(const State& state, const WorkOrder* before,
                                               const WorkOrder& after);
[[nodiscard]] std::vector<Consequence> told_of(const State& state, const Letter* before,
                                               const Letter& after);
// An order that is new is told by its number alone.
[[nodiscard]] std::vector<Consequence> told_of(const State& state, const Title& before,
                                               const Title& after);
[[nodiscard]] std::vector<Consequence> told_of(const State& state, const Order& before,
                                               const Order& after);
[[nodiscard]] std::vector<Consequence> told_of(const Settings& before, const Settings& after);

}  // namespace accession
