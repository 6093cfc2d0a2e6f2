// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/suite.h"

#include <cstddef>
#include <exception>
#include <string>

#include "core/conformance/alma_runner.h"
#include "core/conformance/folio_runner.h"

namespace accession::conformance {

namespace {

using Runner = std::vector<std::string> (*)(const Json&, const Rulebook&);

ScenarioResult run_one(const Json& scenario, std::size_t place, Runner run,
                       const Rulebook& rulebook) {
    ScenarioResult result;
    result.id = '[' + std::to_string(place) + ']';
    // A scenario that is not of the contract's form must not end the others.
    try {
        result.id = scenario.at("id").get<std::string>();
        result.title = text_at(scenario, "title", text_at(scenario, "fn"));
        result.problems = run(scenario, rulebook);
    } catch (const std::exception& error) {
        result.problems.push_back(std::string("not of the form of a scenario: ") + error.what());
    }
    return result;
}

std::vector<std::string> run_function(const Json& one, const Rulebook&) {
    return run_folio_function(one);
}

void run_all(const Json& list, Runner run, const Rulebook& rulebook,
             std::vector<ScenarioResult>& results) {
    for (std::size_t place = 0; place < list.size(); ++place) {
        results.push_back(run_one(list[place], place, run, rulebook));
    }
}

/// FOLIO's files do not name their rulebook: they hold function cases, or scenarios about one order.
bool is_folio(const Json& suite) {
    const Json& scenarios = suite.value("scenarios", Json::array());
    return suite.contains("functions") ||
           (scenarios.is_array() && !scenarios.empty() && scenarios.front().is_object() &&
            scenarios.front().value("given", Json::object()).contains("order"));
}

/// The FOLIO suite's default lines, which are kept here (folio_template.h).
bool is_defaults(const Json& suite) {
    return suite.contains("about") && suite.contains("lines") && !suite.contains("scenarios");
}

}  // namespace

std::expected<std::vector<ScenarioResult>, std::string> run_suite(std::string_view text,
                                                                  const Rulebook* rulebook) {
    const Json suite = Json::parse(text, nullptr, false);
    std::vector<ScenarioResult> results;
    if (suite.is_discarded()) {
        return std::unexpected("invalid_json");
    }
    if (suite.is_object() && is_defaults(suite)) {
        return results;
    }
    const char* part = suite.is_object() && suite.contains("functions") ? "functions" : "scenarios";
    if (!suite.is_object() || !suite.contains(part) || !suite[part].is_array()) {
        return std::unexpected("not_scenarios");
    }
    const std::string named = text_at(suite, "rulebook", is_folio(suite) ? "folio" : "");
    if (named == "folio") {
        const Rulebook& table = rulebook != nullptr ? *rulebook : folio_rulebook();
        run_all(suite.value("functions", Json::array()), run_function, table, results);
        run_all(suite.value("scenarios", Json::array()), run_folio_scenario, table, results);
        return results;
    }
    if (named != "alma") {
        return std::unexpected("unknown_rulebook");
    }
    run_all(suite["scenarios"], run_alma_scenario,
            rulebook != nullptr ? *rulebook : alma_rulebook(), results);
    return results;
}

}  // namespace accession::conformance
