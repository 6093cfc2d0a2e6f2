// SPDX-License-Identifier: Apache-2.0
// FOLIO's own sample data, where it is at hand.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include "tests/unit/folio_files.h"

namespace accession::test {
namespace {

namespace fs = std::filesystem;

fs::path samples() {
    return fs::path(ACCESSION_SOURCE_DIR) / "../shared/data/folio";
}

#define NEEDS_FOLIO_SAMPLES()                                          \
    if (!fs::exists(samples())) {                                      \
        GTEST_SKIP() << "FOLIO's sample data is not at " << samples(); \
    }

TEST(FolioSamples, TheHistoryOf2020) {
    NEEDS_FOLIO_SAMPLES();
    const FolioImport import = files_in(samples() / "mod-orders-storage/history-2020-05").import();
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(import.orders, 16U);
    EXPECT_EQ(import.lines, 16U);
    EXPECT_EQ(import.items, 18U);
    EXPECT_EQ(import.titles, 1U);
    EXPECT_EQ(count_of(import, "costDiscountInvalid"), 1U);
    EXPECT_EQ(count_of(import, "order_closed_line_unresolved"), 2U);
}

TEST(FolioSamples, TheReferenceData) {
    NEEDS_FOLIO_SAMPLES();
    const FolioImport import = files_in(samples() / "mod-orders-storage/reference-data").import();
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(import.orders, 13U);
    EXPECT_EQ(import.lines, 12U);
    EXPECT_EQ(import.items, 24U);
    EXPECT_EQ(import.titles, 5U);
    EXPECT_EQ(count_of(import, "number_as_string"), 2U);
    EXPECT_EQ(count_of(import, "record_number_differs_from_file"), 2U);
    EXPECT_EQ(count_of(import, "statuses_never_opened"), 6U);
    Workspace workspace;
    workspace.apply(import.facts);
    const auto slots = workspace.lines_by_number("101113-1");
    ASSERT_EQ(slots.size(), 1U);
    EXPECT_EQ(workspace.lines().at(slots.front()).acquisition_method, "Purchase");
}

TEST(FolioSamples, EveryFileGetsAnAnswer) {
    NEEDS_FOLIO_SAMPLES();
    const FolioFiles files = files_in(samples());
    std::map<std::string, int> answers;
    std::size_t left_out = 0;
    for (std::size_t i = 0; i < files.names.size(); ++i) {
        const FolioImport import = import_one(files.names[i], files.contents[i]);
        ++answers[import.ok ? (import.files_read > 0 ? "read" : "ignored") : "refused"];
        left_out += import.left_out;
        Workspace workspace;
        workspace.apply(import.facts);
    }
    EXPECT_GT(answers["read"], 100);
    EXPECT_EQ(answers["refused"], 0) << "all of it is JSON";
    EXPECT_GT(left_out, 0U);
    EXPECT_GT(answers["ignored"], 100);
}

/// What the reference rules said of the lines of one file, in our codes.
std::map<std::string, int> reference_codes(const std::string& findings) {
    std::map<std::string, int> codes;
    std::size_t from = 0;
    while (from < findings.size()) {
        const std::size_t to = std::min(findings.find(';', from), findings.size());
        std::string code = findings.substr(from, to - from);
        from = to + 1;
        if (code.starts_with("ISBN")) {
            code = "isbn_check_digit";
        } else if (code.starts_with("stored estimated price")) {
            code = "estimated_price_differs";
        } else if (code.find(" is a string") != std::string::npos) {
            code = "number_as_string";
        }
        ++codes[code.substr(0, code.find(' '))];
    }
    return codes;
}

TEST(FolioSamples, FindingsAreThoseOfTheReferenceRules) {
    NEEDS_FOLIO_SAMPLES();
    std::map<std::string, std::map<std::string, int>> reference;
    std::ifstream table(samples() / "LINE-FINDINGS.csv");
    std::string row;
    std::getline(table, row);
    while (std::getline(table, row)) {
        const std::size_t number = row.find(',') + 1;
        const std::size_t format = row.find(',', number) + 1;
        std::string findings = row.substr(row.find(',', format) + 1);
        std::erase(findings, '"');
        std::erase(findings, '\r');
        if (row.starts_with("mod-orders-storage/") && !row.contains("order-templates")) {
            for (const auto& [code, count] : reference_codes(findings)) {
                reference[row.substr(0, number - 1)][code] += count;
            }
        }
    }
    ASSERT_FALSE(reference.empty());
    int compared = 0;
    for (const char* set : {"history-2020-05", "reference-data"}) {
        const std::string folder = std::string("mod-orders-storage/") + set;
        std::map<std::string, std::map<std::string, int>> ours;
        for (const ImportFinding& finding : files_in(samples() / folder).import().findings) {
            const bool of_both = finding.severity == Severity::warning &&
                                 finding.code != "statuses_never_opened" &&
                                 finding.code != "record_number_differs_from_file";
            if (finding.file.starts_with("po-lines/") && of_both) {
                ++ours[folder + "/" + finding.file][finding.code];
                ++compared;
            }
        }
        std::erase_if(reference, [&](const auto& file) {
            const bool same = file.first.starts_with(folder) && ours[file.first] == file.second;
            ours.erase(same ? file.first : std::string{});
            return same;
        });
        std::erase_if(ours, [](const auto& file) { return file.second.empty(); });
        EXPECT_TRUE(ours.empty()) << ours.begin()->first;
    }
    EXPECT_TRUE(reference.empty()) << reference.begin()->first;
    EXPECT_GT(compared, 8);
}

}  // namespace
}  // namespace accession::test
