// SPDX-License-Identifier: Apache-2.0
// A file of scenarios: which rulebook they are for, and what became of each.
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/rulebook.h"

namespace accession::conformance {

struct ScenarioResult {
    std::string id;
    std::string title;
    /// What went otherwise than expected; empty: it passed.
    std::vector<std::string> problems;
    [[nodiscard]] bool passed() const { return problems.empty(); }
};

/// `rulebook`: the table to hold against the scenarios, if it is not their rulebook's own.
/// Code: `invalid_json`, `not_scenarios`, `unknown_rulebook`.
[[nodiscard]] std::expected<std::vector<ScenarioResult>, std::string> run_suite(
    std::string_view text, const Rulebook* rulebook = nullptr);

}  // namespace accession::conformance
