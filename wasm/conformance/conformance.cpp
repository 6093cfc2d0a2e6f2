// SPDX-License-Identifier: Apache-2.0
// The conformance runner as a module of its own, for Node.js: the page does not carry it.
#include <emscripten/bind.h>
#include <nlohmann/json.hpp>

#include <exception>
#include <string>

#include "core/conformance/suite.h"

namespace {

using nlohmann::json;

json told(const accession::conformance::ScenarioResult& result) {
    return {{"id", result.id},
            {"title", result.title},
            {"passed", result.passed()},
            {"problems", result.problems}};
}

/// Text of a file of scenarios -> {"scenarios":[...]} or {"error":code}.
std::string run_suite(const std::string& text) {
    try {
        const auto results = accession::conformance::run_suite(text);
        if (!results) {
            return json{{"error", results.error()}}.dump();
        }
        json all = json::array();
        for (const auto& result : *results) {
            all.push_back(told(result));
        }
        return json{{"scenarios", all}}.dump(-1, ' ', false, json::error_handler_t::replace);
    } catch (const std::exception&) {
        return R"({"error":"internal_error"})";
    }
}

}  // namespace

EMSCRIPTEN_BINDINGS(accession_conformance) {
    emscripten::function("runSuite", &run_suite);
}
