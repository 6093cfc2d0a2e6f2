// SPDX-License-Identifier: Apache-2.0
// Tables as text, in and out, and what people write into their cells.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/formats/csv/amounts.h"
#include "core/formats/csv/reader.h"
#include "core/formats/csv/values.h"
#include "core/formats/csv/writer.h"

namespace accession {
namespace {

using Cells = std::vector<std::string>;

CsvTable read(std::string_view bytes) {
    const auto table = read_csv(bytes);
    EXPECT_TRUE(table) << bytes;
    return table.value_or(CsvTable{});
}

TEST(CsvReader, Rfc4180) {
    const CsvTable table = read("a,b,c\r\n1,\"two \"\"2\"\"\",\"x\r\ny,z\"\r\n,,last");
    EXPECT_EQ(table.heads, (Cells{"a", "b", "c"}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells, (Cells{"1", "two \"2\"", "x\r\ny,z"}));
    EXPECT_EQ(table.rows[0].line, 2U);
    EXPECT_EQ(table.rows[1].cells, (Cells{"", "", "last"}));
    EXPECT_EQ(table.rows[1].line, 4U);
}

TEST(CsvReader, DelimitersAreDetected) {
    EXPECT_EQ(read("a;b,b;c\n1;2;3").delimiter, ';');
    EXPECT_EQ(read("a\tb\n1\t2,5").rows[0].cells, (Cells{"1", "2,5"}));
    EXPECT_EQ(read("\"a;a;a\",b\n1,2").heads, (Cells{"a;a;a", "b"}));
    EXPECT_EQ(read("sep=;\r\na,a;b\r\n1;2").heads, (Cells{"a,a", "b"}));
    EXPECT_EQ(read("sep=;\r\na;b\r\n1;2").rows[0].line, 3U);
}

TEST(CsvReader, Encodings) {
    EXPECT_EQ(read("\xEF\xBB\xBF"
                   "a,b\n1,2")
                  .heads,
              (Cells{"a", "b"}));
    const std::string utf16(
        "\xFF\xFE"
        "a\0,\0\xE9\0\n\0"
        "1\0,\0\x3D\xD8\x00\xDE",
        18);
    EXPECT_EQ(read(utf16).heads, (Cells{"a", "\xC3\xA9"}));
    EXPECT_EQ(read(utf16).rows[0].cells[1], "\xF0\x9F\x98\x80");
    const CsvTable guessed = read(
        "a,b\nBr\xFC"
        "cke,\x80 5");
    EXPECT_TRUE(guessed.encoding_guessed);
    EXPECT_EQ(guessed.rows[0].cells, (Cells{"Br\xC3\xBC"
                                            "cke",
                                            "\xE2\x82\xAC 5"}));
}

TEST(CsvReader, WhatIsNoTableIsToldWithItsPlace) {
    EXPECT_EQ(read_csv("a,b\n1,\"two").error(), (ReadError{"csv_open_quote", 6}));
    EXPECT_EQ(read_csv("\n , \n").error().code, "csv_empty");
    EXPECT_EQ(read_csv("\xFF\xFE"
                       "a")
                  .error()
                  .code,
              "invalid_utf16");
}

TEST(CsvReader, QuotesInsideCellsAreQuotes) {
    EXPECT_EQ(read("a,b\n7\" disc,\"x\"y").rows[0].cells, (Cells{"7\" disc", "xy"}));
}

TEST(CsvWriter, NoCellIsAFormula) {
    CsvWriter table;
    table.row({{"=1+1"},
               {"+49"},
               {"-x"},
               {"@a"},
               {"\tb"},
               {"'=c"},
               {"-5.00", true},
               {"-5.00"},
               {"a=b"},
               {"=2", true}});
    EXPECT_EQ(table.take(),
              "\xEF\xBB\xBF"
              "'=1+1,'+49,'-x,'@a,\"'\tb\",''=c,-5.00,'-5.00,a=b,'=2\r\n");
}

TEST(CsvWriter, WhatIsWrittenIsReadAgain) {
    const Cells cells{"=1", "'=c", "'quoted", "a \"b\"; c,d", "x\ny", "plain", "''-1"};
    CsvWriter table;
    table.heads({"1", "2", "3", "4", "5", "6", "7"});
    std::vector<CsvCell> row;
    for (const std::string& cell : cells) {
        row.push_back({cell, false});
    }
    table.row(row);
    Cells again;
    const std::string text = table.take();
    const auto table_again = read(text);
    for (const std::string& cell : table_again.rows.at(0).cells) {
        again.push_back(cell_text(cell));
    }
    EXPECT_EQ(again, cells);
}

std::string amount(std::string_view text) {
    const auto read = cell_amount(text);
    return read ? read->decimal + (read->currency.empty() ? "" : " " + read->currency) : "none";
}

TEST(CsvValues, Amounts) {
    EXPECT_EQ(amount("12.5"), "12.5");
    EXPECT_EQ(amount("12,50"), "12.50");
    EXPECT_EQ(amount("1,234.50"), "1234.50");
    EXPECT_EQ(amount("1.234,50"), "1234.50");
    EXPECT_EQ(amount("1'234.50"), "1234.50");
    EXPECT_EQ(amount("1.234.567"), "1234567");
    EXPECT_EQ(amount("EUR 12.50"), "12.50 EUR");
    EXPECT_EQ(amount("12,5 CHF"), "12.5 CHF");
    EXPECT_EQ(amount("-3"), "-3");
    EXPECT_EQ(amount("1.234"), "none");  // may be a thousand
    EXPECT_EQ(amount("1,234"), "none");
    EXPECT_EQ(amount("abc"), "none");
    EXPECT_EQ(amount(""), "none");
    EXPECT_EQ(amount("EUR"), "none");
    EXPECT_EQ(amount("\u00A312.50"), "12.50 GBP");
    EXPECT_EQ(amount("12.50 eur"), "12.50 EUR");
    EXPECT_EQ(amount("12.50 abc"), "none");
    EXPECT_EQ(amount("1 234,50"), "1234.50");
    EXPECT_EQ(amount("12,34,567"), "1234567");
    for (const char* odd :
         {"12 50", "1234 567", "12.50 5", "1,2,345", "1,234,56", "--3", "1.2.3,4"}) {
        EXPECT_EQ(amount(odd), "none") << odd;
    }
    EXPECT_EQ(amount("12.345 KWD"), "12.345 KWD");
    EXPECT_EQ(amount("12,345 JPY"), "12345 JPY");
}

std::string price(std::string_view text, std::string_view told = {},
                  std::string_view usual = "USD") {
    const auto read = cell_price(text, told, usual);
    return read ? read->decimal + (read->currency.empty() ? "" : " " + read->currency)
                : std::string(read.error());
}

TEST(CsvValues, Prices) {
    EXPECT_EQ(price("12.50"), "12.50");
    EXPECT_EQ(price("12.50 EUR"), "12.50 EUR");
    EXPECT_EQ(price("$12.50", "CAD"), "12.50 CAD") << "several have this sign";
    EXPECT_EQ(price("$12.50"), "12.50 USD");
    EXPECT_EQ(price("12.50 EUR", "EUR"), "12.50 EUR");
    EXPECT_EQ(price("12.50 EUR", "USD"), "price_currency_differs");
    EXPECT_EQ(price("\u20AC12.50", "USD"), "price_currency_differs");
    EXPECT_EQ(price("1200.50", "JPY"), "amount_too_fine");
    EXPECT_EQ(price("1200.00", "JPY"), "1200.00") << "zeros say nothing";
    EXPECT_EQ(price("12.505 "), "invalid_value") << "may be twelve thousand";
    EXPECT_EQ(price("12.5051"), "amount_too_fine");
    EXPECT_EQ(price("12.345", "KWD"), "12.345");
    EXPECT_EQ(price("12.345", {}, "KWD"), "12.345") << "in the usual currency";
    EXPECT_EQ(price("1,234", {}, "JPY"), "1234");
    EXPECT_EQ(price("soon"), "invalid_value");
}

std::string day(std::string_view text) {
    bool ambiguous = false;
    const auto read = cell_date(text, ambiguous);
    return ambiguous ? "ambiguous" : read ? read->str() : "none";
}

TEST(CsvValues, Dates) {
    EXPECT_EQ(day("2026-03-02"), "2026-03-02");
    EXPECT_EQ(day("2026-03-02Z"), "2026-03-02");
    EXPECT_EQ(day("2026-03-02 10:11:12"), "2026-03-02");
    EXPECT_EQ(day("20260302"), "2026-03-02");
    EXPECT_EQ(day("2.3.2026"), "2026-03-02");
    EXPECT_EQ(day("13/02/2026"), "2026-02-13");
    EXPECT_EQ(day("02/13/2026 00:00"), "2026-02-13");
    EXPECT_EQ(day("04/04/2026"), "2026-04-04");
    EXPECT_EQ(day("02/03/2026"), "ambiguous");
    EXPECT_EQ(day("31.02.2026"), "none");
    EXPECT_EQ(day("soon"), "none");
    EXPECT_EQ(day("12/31/2024 11:30 PM"), "2024-12-31");
    EXPECT_EQ(day("12/31/2024 xx"), "none");
}

TEST(CsvValues, Funds) {
    const auto one = cell_funds("HIST", "EUR");
    ASSERT_TRUE(one && one->size() == 1);
    EXPECT_EQ(one->front().value, 1'000'000);
    const auto two = cell_funds("HIST (60%); ART (40 %)", "EUR");
    ASSERT_TRUE(two && two->size() == 2);  // as people write it
    const auto shares = cell_funds("HIST (62.5%);ART (37.5%)", "EUR");
    ASSERT_TRUE(shares && shares->size() == 2);
    EXPECT_EQ((*shares)[0].value, 625'000);
    EXPECT_EQ((*shares)[1].fund, FundId("ART"));
    EXPECT_FALSE(cell_funds("HIST; ART", "EUR"));  // who pays how much?
    EXPECT_FALSE(cell_funds("HIST (60%); ART (60%)", "EUR"));
    EXPECT_EQ(cell_funds("HIST (12.50 EUR)", "EUR")->front().value, 1250);
    EXPECT_FALSE(cell_funds("HIST (12.50 EUR); ART (3 EUR)", "USD"));
}

}  // namespace
}  // namespace accession
