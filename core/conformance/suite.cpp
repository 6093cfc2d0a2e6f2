// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/suite.h"

#include <exception>

#include "core/conformance/alma_runner.h"

namespace accession::conformance {

namespace {

ScenarioResult run_one(const Json& scenario, const Rulebook& rulebook) {
    ScenarioResult result;
    // A scenario that is not of the contract's form must not end the others.
    try {
        result.id = scenario.at("id").get<std::string>();
        result.title = text_at(scenario, "title");
        result.problems = run_alma_scenario(scenario, rulebook);
    } catch (const std::exception& error) {
        result.problems.push_back(std::string("not of the form of a scenario: ") + error.what());
    }
    return result;
}

}  // namespace

std::expected<std::vector<ScenarioResult>, std::string> run_suite(std::string_view text,
                                                                  const Rulebook& rulebook) {
    const Json suite = Json::parse(text, nullptr, false);
    if (suite.is_discarded()) {
        return std::unexpected("invalid_json");
    }
    if (!suite.is_object() || !suite.contains("scenarios") || !suite["scenarios"].is_array()) {
        return std::unexpected("not_scenarios");
    }
    if (!suite.contains("rulebook") || suite["rulebook"] != "alma") {
        return std::unexpected("unknown_rulebook");
    }
    std::vector<ScenarioResult> results;
    for (const Json& scenario : suite["scenarios"]) {
        results.push_back(run_one(scenario, rulebook));
    }
    return results;
}

}  // namespace accession::conformance
