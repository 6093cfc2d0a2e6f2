// SPDX-License-Identifier: Apache-2.0
// The scenarios of the conformance suites, when they lie beside the project.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

#include "core/conformance/suite.h"
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

/// Every scenario of a folder passes; those beside the project are left out, visibly, without it.
void expect_alma_suites(const std::filesystem::path& folder) {
    if (!std::filesystem::is_directory(folder)) {
        GTEST_SKIP() << "the scenarios are not beside the project: " << folder;
    }
    std::size_t passed = 0;
    for (const auto& file : files_of(folder)) {
        std::ifstream stream(file);
        const std::string text((std::istreambuf_iterator<char>(stream)), {});
        const auto results = conformance::run_suite(text);
        ASSERT_TRUE(results) << file << ": " << results.error();
        for (const conformance::ScenarioResult& result : *results) {
            for (const std::string& problem : result.problems) {
                ADD_FAILURE() << file.filename().string() << " " << result.id << ": " << problem;
            }
            passed += result.passed() ? 1 : 0;
        }
    }
    std::cout << folder.string() << ": " << passed << " Alma scenarios hold\n";
    EXPECT_GT(passed, 0U);
}

TEST(Scenarios, AlmaBesideTheProject) {
    expect_alma_suites(std::filesystem::path(ACCESSION_SOURCE_DIR) / ".." / "shared" / "scenarios" /
                       "alma");
}

TEST(Scenarios, AlmaOfTheProject) {
    expect_alma_suites(std::filesystem::path(ACCESSION_SOURCE_DIR) / "tests" / "conformance" /
                       "alma");
}

TEST(Scenarios, Folio) {
    run_suite("folio", run_folio_scenario);
}

}  // namespace
}  // namespace accession::test
