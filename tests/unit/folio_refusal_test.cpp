// SPDX-License-Identifier: Apache-2.0
// What is left out or refused, with a code and a place, and never half taken in.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>

#include "tests/unit/folio_files.h"

namespace accession::test {
namespace {

/// Of an import that must leave one record out, or refuse it all: "code path" of its first error.
std::string error_of(const FolioImport& import) {
    EXPECT_EQ(import.left_out, import.ok ? 1U : 0U);
    if (!import.ok) {
        EXPECT_TRUE(import.facts.empty());
        EXPECT_EQ(import.orders + import.lines + import.items + import.titles, 0U);
    }
    for (const ImportFinding& finding : import.findings) {
        if (finding.severity == Severity::error) {
            return finding.code + " " + finding.path;
        }
    }
    return "";
}

TEST(FolioRefusal, WrongTypes) {
    EXPECT_EQ(error_of(import_line(R"("id": "l")", R"("id": 17)")), "wrong_type id");
    EXPECT_EQ(error_of(import_line(R"("Physical Resource")", "{}")), "wrong_type orderFormat");
    EXPECT_EQ(error_of(import_line(R"("quantityPhysical": 1})", R"("quantityPhysical": [1]})")),
              "wrong_type cost.quantityPhysical");
    EXPECT_EQ(error_of(import_line(R"("quantityPhysical": 1})", R"("quantityPhysical": 1.5})")),
              "wrong_type cost.quantityPhysical");
    EXPECT_EQ(error_of(import_line(R"("listUnitPrice": 10)", R"("listUnitPrice": "ten")")),
              "wrong_type cost.listUnitPrice");
    EXPECT_EQ(error_of(import_line(R"([{"locationId")", R"(["main", {"locationId")")),
              "wrong_type locations[0]");
    EXPECT_EQ(error_of(import_line(R"("isPackage": false)", R"("isPackage": 0)")),
              "wrong_type isPackage");
    EXPECT_EQ(error_of(import_one("orders.json", R"({"purchaseOrders": ["8"]})")),
              "wrong_type purchaseOrders[0]");
    EXPECT_EQ(
        error_of(import_one("order.json", R"({"id": "o", "orderType": "Ongoing", "poLines": {}})")),
        "wrong_type poLines");
}

TEST(FolioRefusal, UnknownWords) {
    const FolioImport import = import_line("Awaiting Receipt", "Awaiting receipt");
    EXPECT_EQ(error_of(import), "unknown_enum_value receiptStatus");
    EXPECT_EQ(import.findings.front().file, "line.json");
    EXPECT_EQ(import.findings.front().record, "8-1");
    EXPECT_EQ(import.findings.front().params.at("value"), "Awaiting receipt");
    // A word of another list is unknown, too.
    EXPECT_EQ(error_of(import_line("Awaiting Receipt", "Awaiting Payment")),
              "unknown_enum_value receiptStatus");
    EXPECT_EQ(error_of(import_line("", "", "Opened")), "unknown_enum_value workflowStatus");
    EXPECT_EQ(error_of(import_line("Physical Resource", "Papyrus")),
              "unknown_enum_value orderFormat");
}

TEST(FolioRefusal, RecordsWithoutAnId) {
    EXPECT_EQ(error_of(import_line(R"("id": "l",)", "")), "required_field_missing id");
    EXPECT_EQ(error_of(import_line(R"("id": "l",)", R"("id": "",)")), "required_field_missing id");
    EXPECT_EQ(error_of(import_one("pieces/p.json", "{}")), "required_field_missing id");
}

TEST(FolioRefusal, OneBadRecordKeepsNoOtherOut) {
    FolioFiles files = library();
    files.add("lines.json", R"({"poLines": [)" + line_json("Awaiting Receipt", "Awaited") + "]}");
    const FolioImport import = files.import();
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(import.left_out, 1U);
    EXPECT_EQ(import.lines, library().import().lines);
    EXPECT_EQ(findings_of(import, "unknown_enum_value").front().record, "8-1");
}

TEST(FolioRefusal, FilesOfOtherKindsAreNamed) {
    for (const auto& [bytes, kind] : {std::pair{std::string("\x1F\x8B\x08"), "gzip"},
                                      std::pair{std::string("PK\x03\x04..."), "zip"},
                                      std::pair{std::string("<?xml version=\"1.0\"?>"), "xml"},
                                      std::pair{std::string("UNB+UNOC:3+1:14"), "edifact"}}) {
        const FolioImport import = import_one("brought.json", bytes);
        EXPECT_TRUE(import.facts.empty());
        EXPECT_EQ(import.files_ignored, 1U);
        EXPECT_EQ(findings_of(import, "unsupported_file").front().params.at("kind"), kind);
    }
}

TEST(FolioRefusal, NumbersOutOfAllBounds) {
    EXPECT_EQ(error_of(import_line(R"("quantityPhysical": 1})", R"("quantityPhysical": 1e9})")),
              "number_out_of_range cost.quantityPhysical");
    EXPECT_EQ(error_of(import_line(R"("listUnitPrice": 10)", R"("listUnitPrice": 1e300)")),
              "number_out_of_range cost.listUnitPrice");
    EXPECT_EQ(error_of(import_line(R"("listUnitPrice": 10,)",
                                   R"("listUnitPrice": 10, "discount": 123456,)")),
              "number_out_of_range cost.discount");
}

TEST(FolioRefusal, FilesThatAreNotJson) {
    FolioFiles files = library();
    files.add("zz.json", R"({"poLines": [{"id": "x")");
    const FolioImport import = files.import();
    EXPECT_EQ(error_of(import), "invalid_json ");
    const auto told = findings_of(import, "invalid_json");
    EXPECT_EQ(told.front().file, "zz.json");
    EXPECT_EQ(told.front().offset, 23U);

    const auto offset_of = [](std::string bytes) {
        const FolioImport refused = import_one("x.json", std::move(bytes));
        EXPECT_EQ(refused.findings.size(), 1U);
        return refused.findings.front().code + "@" +
               std::to_string(refused.findings.front().offset.value_or(9999));
    };
    EXPECT_EQ(offset_of("[\"\xE9\"]"), "invalid_utf8@2");
    EXPECT_EQ(offset_of(std::string(1'000'000, '[')), "json_too_deep@64");
    EXPECT_EQ(offset_of(R"({"id": "a", "id": "b"})"), "duplicate_key@12");
    EXPECT_EQ(offset_of(""), "invalid_json@0");
}

TEST(FolioRefusal, AllErrorsOfAllFilesAreTold) {
    FolioFiles files;
    files.add("1.json", "{");
    files.add("2.json", order_json("Opened"));
    files.add("3.json", line_json(R"("id": "l")", R"("id": null)"));
    EXPECT_EQ(std::ranges::count(files.import().findings, Severity::error, &Finding::severity), 3);
}

TEST(FolioRefusal, LongValuesAreShownInPart) {
    const FolioImport import = import_line("Awaiting Receipt", std::string(100'000, 'x'));
    EXPECT_LT(import.findings.front().params.at("value").size(), 200U);
}

TEST(FolioRefusal, ManyFindingsAreCounted) {
    std::string pieces = R"({"pieces": [)";
    for (int i = 0; i < 30'000; ++i) {
        pieces += R"({"id": ")" + std::to_string(i) + R"(", "poLineId": "nowhere"},)";
    }
    pieces.back() = ']';
    const FolioImport import = import_one("pieces.json", pieces + "}");
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(import.findings.back().code, "more_findings");
    EXPECT_EQ(import.findings.back().params, (Params{{"count", "10000"}}));
    EXPECT_EQ(import.findings.size(), 20'001U);
}

/// Every way of cutting the library's files short, and of changing one of their bytes, gives an
/// answer: an import or coded errors.
TEST(FolioRobustness, DamagedFilesGetAnAnswer) {
    const FolioFiles files = library();
    for (std::size_t f = 0; f < files.names.size(); ++f) {
        const std::string& whole = files.contents[f];
        for (std::size_t at = 0; at < whole.find_last_of("]}"); at += 7) {
            const FolioImport cut = import_one(files.names[f], whole.substr(0, at));
            EXPECT_FALSE(cut.ok);
            ASSERT_FALSE(cut.findings.empty());
            EXPECT_TRUE(cut.findings.front().offset.has_value());
            for (const char byte : {'\0', '"', '[', '9', '\xFF'}) {
                std::string changed = whole;
                changed[at] = byte;
                const FolioImport import = import_one(files.names[f], changed);
                EXPECT_EQ(import.ok, std::ranges::none_of(import.findings, [](const auto& told) {
                              return told.severity == Severity::error && told.offset;
                          }));
            }
        }
    }
}

}  // namespace
}  // namespace accession::test
