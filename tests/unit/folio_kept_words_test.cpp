// SPDX-License-Identifier: Apache-2.0
// Words and addresses that FOLIO's schemas let into fields nobody here interprets (folio.md A2, A3).
#include "core/validation/folio_kept_words.h"

#include <gtest/gtest.h>

#include <string>

#include "core/validation/folio_line_fields.h"
#include "tests/support/folio_commands.h"
#include "tests/unit/folio_files.h"

namespace accession::test {
namespace {

FieldSet reference(const char* type, const char* source = "OrderLine") {
    FieldSet set;
    set["vendorDetail.referenceNumbers"].records = {
        {{"refNumber", "17"}, {"refNumberType", type}, {"vendorDetailsSource", source}}};
    return set;
}

TEST(FolioKeptWords, AreThoseOfTheSchemas) {
    for (const char* word : {"User", "API", "EDI", "MARC", "EBSCONET", ""}) {
        Line line;
        EXPECT_TRUE(folio::set_line_fields(line, texts_set({{"source", word}})).empty()) << word;
    }
    Line line;
    const std::vector<Finding> findings =
        folio::set_line_fields(line, texts_set({{"source", "user"}}));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front(), (Finding{"invalid_value", Severity::error, "source", {}}));
}

TEST(FolioKeptWords, AReferenceHasAKnownTypeAndSource) {
    for (const char* type :
         {"Vendor continuation reference number", "Vendor order reference number",
          "Vendor subscription reference number", "Vendor internal number", "Vendor title number",
          ""}) {
        Line line;
        EXPECT_TRUE(folio::set_line_fields(line, reference(type)).empty()) << type;
        EXPECT_TRUE(folio::set_line_fields(line, reference(type, "InvoiceLine")).empty()) << type;
    }
    for (const FieldSet& set :
         {reference("Title number"), reference("Vendor title number", "Order"),
          texts_set({{"vendorDetail.referenceNumbers.0.refNumberType", "x"}})}) {
        Line line;
        const std::vector<Finding> findings = folio::set_line_fields(line, set);
        ASSERT_EQ(findings.size(), 1U);
        EXPECT_EQ(findings.front().path, "vendorDetail.referenceNumbers");
    }
}

TEST(FolioKeptWords, WhatIsStoredOtherwiseHindersNoOtherChange) {
    Line line;
    line.folio.edit().further["source"].text = "Fax";
    EXPECT_TRUE(folio::set_line_fields(line, texts_set({{"requester", "A."}})).empty());
    EXPECT_TRUE(folio::set_line_fields(line, texts_set({{"sourceOfIt", "A."}})).size() == 1)
        << "another field whose name begins so";
}

TEST(FolioKeptWords, AnImportKeepsAndTellsWhatIsNone) {
    const FolioImport import =
        import_line(R"("claimingInterval")", R"("source": "Fax", "claimingInterval")");
    ASSERT_TRUE(import.ok);
    ASSERT_EQ(import.findings.size(), 1U);
    EXPECT_EQ(import.findings.front().code, "other_words_kept");
    EXPECT_EQ(import.findings.front().path, "source");
    EXPECT_EQ(import.findings.front().severity, Severity::warning);
}

TEST(FolioWebAddress, IsAScheme) {
    for (const char* good :
         {"https://example.org", "http://example.org/a?b=c#d", "ftp:///x1", "tel:123", "aB:/xy",
          "mailto:anna", "a-b:%20x", "http://e.org/(a)", "http://e.org/(a(b)c)", "http://e.org/()",
          "x_1:/ab", "https://doi.org/10.1000/182", "https://\xc3\xa9t\xc3\xa9.fr/a"}) {
        EXPECT_TRUE(folio::is_web_address(good)) << good;
    }
    for (const char* bad : {"",
                            "example",
                            "https:",
                            "https://",
                            "https:e",
                            "x:/ab",
                            "Https://example.org",
                            "https://example.org.",
                            "https://example.org/a b",
                            "https://example.org/<a>",
                            "https://example.org/(a",
                            "https://example.org/a)",
                            "https://e.org/(a(b(c)))",
                            "https://e.org/(a())",
                            "https://e.org/(a b)",
                            " https://example.org",
                            "1a://example.org",
                            "a.b://example.org",
                            "https:?ab",
                            "-a://example.org"}) {
        EXPECT_FALSE(folio::is_web_address(bad)) << bad;
    }
}

TEST(FolioWebAddress, OrItBeginsAsOne) {
    for (const char* good : {"www.example.org", "www12.ab", "example.org/ab", "e1.org/ab",
                             "a-b.c.info/x1", "www.e/(x)"}) {
        EXPECT_TRUE(folio::is_web_address(good)) << good;
    }
    for (const char* bad :
         {"~example.org/ab", "www.", "www.a", "www1234.example", "wwwexample/ab", "example.org",
          "example.org/", "example.org/a", "example.o/ab", "example.museum/ab", "example.Org/ab",
          ".org/ab", "exa_mple.org/ab", "example/ab"}) {
        EXPECT_FALSE(folio::is_web_address(bad)) << bad;
    }
}

TEST(FolioWebAddress, IsAskedOfTheLine) {
    Line line;
    EXPECT_TRUE(folio::set_line_fields(line, texts_set({{"eresource.resourceUrl", ""}})).empty());
    EXPECT_TRUE(
        folio::set_line_fields(line, texts_set({{"eresource.resourceUrl", "https://a.org/b"}}))
            .empty());
    EXPECT_EQ(
        folio::set_line_fields(line, texts_set({{"eresource.resourceUrl", "at home"}})).size(), 1U);
}

}  // namespace
}  // namespace accession::test
