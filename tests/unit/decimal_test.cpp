// SPDX-License-Identifier: Apache-2.0
// Decimal numbers as they are written, and what is made of them (folio.md A4).
#include <gtest/gtest.h>

#include "core/model/decimal.h"
#include "core/validation/folio_figures.h"
#include "core/validation/folio_price.h"

namespace accession::test {
namespace {

std::string again(std::string_view text) {
    const auto number = read_decimal(text);
    return number ? text_of(*number) : "none";
}

TEST(Decimals, AreReadAsTheyAreWritten) {
    EXPECT_EQ(again("12"), "12");
    EXPECT_EQ(again("-0.0050"), "-0.005");
    EXPECT_EQ(again("1e-05"), "0.00001");
    EXPECT_EQ(again("1.5E+3"), "1500");
    EXPECT_EQ(again("0"), "0");
    EXPECT_EQ(again("999999999999"), "999999999999");
    EXPECT_EQ(again("66.66666666666667"), "66.666666666667") << "the twelfth decimal is rounded";
    EXPECT_EQ(again("1e-40"), "0");
    for (const char* text :
         {"", "-", ".", "1.2.3", "1e", "1ex", "12 ", "abc", "1e99", "1000000000000"}) {
        EXPECT_EQ(again(text), "none") << text;
    }
}

TEST(Decimals, RoundHalfToEven) {
    EXPECT_EQ(minor_units(*read_decimal("0.125"), "USD"), 12);
    EXPECT_EQ(minor_units(*read_decimal("0.135"), "USD"), 14);
    EXPECT_EQ(minor_units(*read_decimal("-0.125"), "USD"), -12);
    EXPECT_EQ(minor_units(*read_decimal("2.5"), "JPY"), 2);
    EXPECT_EQ(ppm_of(*read_decimal("33.3333333")), 333'333);
    EXPECT_EQ(text_of(share_of(*read_decimal("100000"), *read_decimal("3.33333"))), "3333.33");
}

TEST(Decimals, AFigureCountsAsWrittenWhileItRoundsToTheRecord) {
    Line line;
    FieldValue third;
    third.text = "0.333";
    ASSERT_TRUE(folio::set_figure(line, "cost.listUnitPrice", third));
    line.cost.quantity_physical = 3;
    EXPECT_EQ(line.cost.unit_price, 33);
    EXPECT_EQ(estimated_price(line), 100);
    EXPECT_EQ(folio::get_figure(line, "cost.listUnitPrice").text, "0.333");
    line.cost.unit_price = 50;  // set by whoever knows of minor units only
    EXPECT_EQ(estimated_price(line), 150);
    EXPECT_EQ(folio::get_figure(line, "cost.listUnitPrice").text, "0.50");
    third.text = "10000000000.01";
    EXPECT_FALSE(folio::set_figure(line, "cost.listUnitPrice", third)) << "too much";
}

TEST(Decimals, SharesAreKeptOnlyWhereTheyHaveMoreDecimals) {
    Line line;
    line.funds = {{FundId("F1"), true, 500'000}, {FundId("F2"), true, 500'000}};
    folio::note_shares(line, {"50", "50"});
    EXPECT_TRUE(line.folio->further.empty());
    line.funds = {{FundId("F1"), true, 333'333}, {FundId("F2"), true, 666'667}};
    folio::note_shares(line, {"33.33333333", "66.66666667"});
    EXPECT_EQ(folio::written_shares(line),
              (std::vector<std::string>{"33.33333333", "66.66666667"}));
    line.funds[1].value = 600'000;
    EXPECT_EQ(text_of(fund_figures(line)[1]), "60");
}

}  // namespace
}  // namespace accession::test
