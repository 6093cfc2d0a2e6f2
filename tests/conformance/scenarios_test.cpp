// SPDX-License-Identifier: Apache-2.0
// The scenarios of the conformance suites, when they lie beside the project.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

#include "tests/support/scenario.h"

namespace accession::test {
namespace {

using Runner = std::vector<std::string> (*)(const Json&);

std::vector<std::filesystem::path> files_of(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const bool advisory = entry.path().filename().string().starts_with("advisory");
        if (entry.path().extension() == ".json" && !advisory) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

void run_suite(const std::string& rulebook, Runner run) {
    const std::filesystem::path folder =
        std::filesystem::path(ACCESSION_SOURCE_DIR) / ".." / "shared" / "scenarios" / rulebook;
    if (!std::filesystem::is_directory(folder)) {
        GTEST_SKIP() << "the scenarios are not beside the project: " << folder;
    }
    int passed = 0;
    int failed = 0;
    std::map<std::string, int> not_covered;
    for (const auto& file : files_of(folder)) {
        std::ifstream stream(file);
        const Json suite = Json::parse(stream);
        // A file holds scenarios, or cases of single functions.
        const char* part = suite.contains("functions") ? "functions" : "scenarios";
        for (const Json& scenario : suite.value(part, Json::array())) {
            try {
                const auto differences = run(scenario);
                ++(differences.empty() ? passed : failed);
                for (const std::string& difference : differences) {
                    ADD_FAILURE() << file.filename().string() << " " << scenario["id"] << ": "
                                  << difference;
                }
            } catch (const NotCovered& reason) {
                ++not_covered[reason.what()];
            }
        }
    }
    int left = 0;
    for (const auto& [reason, count] : not_covered) {
        left += count;
        std::cout << "  not yet covered: " << count << " x " << reason << '\n';
    }
    std::cout << rulebook << ": " << passed << " scenarios hold, " << failed << " fail, " << left
              << " are not yet covered\n";
    ::testing::Test::RecordProperty("passed", passed);
    ::testing::Test::RecordProperty("not_covered", left);
    EXPECT_GT(passed, 0);
}

TEST(Scenarios, Alma) {
    run_suite("alma", run_alma_scenario);
}

TEST(Scenarios, Folio) {
    run_suite("folio", run_folio_scenario);
}

}  // namespace
}  // namespace accession::test
