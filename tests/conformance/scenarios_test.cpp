// SPDX-License-Identifier: Apache-2.0
// The scenarios of the conformance suites, when they lie beside the project.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>

#include "core/conformance/suite.h"

namespace accession::test {
namespace {

std::vector<std::filesystem::path> files_of(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        // What is only advised is looked at by a test of its own.
        const bool advisory = entry.path().filename().string().starts_with("advisory");
        if (entry.path().extension() == ".json" && !advisory) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

/// Every scenario of a folder passes; those beside the project are left out, visibly, without it.
void expect_suites(const std::filesystem::path& folder) {
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
    std::cout << folder.string() << ": " << passed << " scenarios hold\n";
    EXPECT_GT(passed, 0U);
}

TEST(Scenarios, AlmaBesideTheProject) {
    expect_suites(std::filesystem::path(ACCESSION_SOURCE_DIR) / ".." / "shared" / "scenarios" /
                  "alma");
}

TEST(Scenarios, AlmaOfTheProject) {
    expect_suites(std::filesystem::path(ACCESSION_SOURCE_DIR) / "tests" / "conformance" / "alma");
}

TEST(Scenarios, FolioOfTheProject) {
    expect_suites(std::filesystem::path(ACCESSION_SOURCE_DIR) / "tests" / "conformance" / "folio");
}

/// What was only read in FOLIO's sources is followed, but for what docs/rules/folio.md says.
TEST(Scenarios, FolioAdvisoryIsFollowedWhereItIsNotDecidedOtherwise) {
    const auto file = std::filesystem::path(ACCESSION_SOURCE_DIR) / ".." / "shared" / "scenarios" /
                      "folio" / "advisory-12-from-code-only.json";
    if (!std::filesystem::exists(file)) {
        GTEST_SKIP() << "the scenarios are not beside the project: " << file;
    }
    std::ifstream stream(file);
    const std::string text((std::istreambuf_iterator<char>(stream)), {});
    const auto results = conformance::run_suite(text);
    ASSERT_TRUE(results) << results.error();
    std::set<std::string> otherwise;
    for (const conformance::ScenarioResult& result : *results) {
        if (!result.passed()) {
            otherwise.insert(result.id);
        }
    }
    const std::set<std::string> decided = {"C-ADD-AFTER-FULL", "C-DELETE-LAST-EXPECTED",
                                           "C-INDEP-NEVER-FULL", "C-UNRECEIVABLE-NO-CLOSE"};
    EXPECT_EQ(otherwise, decided);
}

TEST(Scenarios, FolioBesideTheProject) {
    expect_suites(std::filesystem::path(ACCESSION_SOURCE_DIR) / ".." / "shared" / "scenarios" /
                  "folio");
}

}  // namespace
}  // namespace accession::test
