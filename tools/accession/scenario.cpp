// SPDX-License-Identifier: Apache-2.0
// accession scenario run: conformance kept as data, carried out by the rules.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/conformance/suite.h"
#include "core/model/limits.h"
#include "tools/accession/commands.h"
#include "tools/accession/file_io.h"
#include "tools/accession/table.h"

namespace accession::tool {

namespace {

using conformance::ScenarioResult;
using nlohmann::json;

struct ScenarioOptions {
    std::vector<std::string> paths;
    bool json = false;
};

/// Named files, and every JSON file in and below named folders, in the order of their names.
std::vector<std::filesystem::path> files_of(const std::vector<std::string>& paths) {
    std::vector<std::filesystem::path> files;
    for (const std::string& path : paths) {
        if (!std::filesystem::is_directory(path)) {
            files.emplace_back(path);
            continue;
        }
        std::vector<std::filesystem::path> found;
        std::error_code error;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path, error)) {
            if (entry.is_regular_file(error) && entry.path().extension() == ".json") {
                found.push_back(entry.path());
            }
        }
        std::ranges::sort(found);
        files.insert(files.end(), found.begin(), found.end());
    }
    return files;
}

void print(const ScenarioResult& result) {
    if (result.passed()) {
        std::printf("ok %s %s\n", printable(result.id).c_str(), printable(result.title).c_str());
    } else {
        std::printf("not ok %s %s: %s\n", printable(result.id).c_str(),
                    printable(result.title).c_str(), printable(result.problems.front()).c_str());
    }
}

/// A file that holds no scenarios or can't be read is one that fails; the others are carried out.
std::vector<ScenarioResult> results_of(const std::filesystem::path& path) {
    const auto text = read_file(path, max_file_bytes);
    auto results = text ? conformance::run_suite(*text)
                        : std::unexpected("file_unreadable: " + text.error().reason);
    if (!results) {
        return {{path.filename().string(), "a file of scenarios", {results.error()}}};
    }
    return std::move(*results);
}

json told(const std::string& file, const ScenarioResult& result) {
    return {{"file", file},
            {"id", result.id},
            {"title", result.title},
            {"passed", result.passed()},
            {"problems", result.problems}};
}

int run(const ScenarioOptions& options) {
    json all = json::array();
    std::size_t passed = 0;
    std::size_t failed = 0;
    for (const std::filesystem::path& path : files_of(options.paths)) {
        for (const ScenarioResult& result : results_of(path)) {
            (result.passed() ? passed : failed) += 1;
            if (options.json) {
                all.push_back(told(path.filename().string(), result));
            } else {
                print(result);
            }
        }
    }
    if (options.json) {
        const json sum = {{"passed", passed}, {"failed", failed}, {"scenarios", std::move(all)}};
        std::printf("%s\n", sum.dump(1, ' ', false, json::error_handler_t::replace).c_str());
    } else {
        std::printf("%zu passed, %zu failed\n", passed, failed);
    }
    if (passed + failed == 0) {
        std::fprintf(stderr, "accession: no_scenarios: there is none in what was named\n");
    }
    return failed == 0 && passed > 0 ? done : wrong_usage;
}

}  // namespace

void add_scenario(CLI::App& app, Job& job) {
    CLI::App* command =
        app.add_subcommand("scenario", "Carry out conformance scenarios kept as data");
    command->require_subcommand(1);
    CLI::App* sub =
        command->add_subcommand("run", "One line for each scenario; exit status 1 if any fails");
    const auto options = std::make_shared<ScenarioOptions>();
    sub->add_option("path", options->paths, "files of scenarios, or folders of them")->required();
    sub->add_flag("--json", options->json, "the results as JSON");
    sub->callback([options, &job] { job = [options] { return run(*options); }; });
}

}  // namespace accession::tool
