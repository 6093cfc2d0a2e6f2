// SPDX-License-Identifier: Apache-2.0
// What review cleans, what it misses and which lines the library's own rules hold back.
#include "core/validation/alma_review.h"

#include <gtest/gtest.h>

#include "core/model/money.h"
#include "core/validation/review_rules.h"

namespace accession {
namespace {

Line reviewable() {
    Line line;
    line.vendor = VendorId("V1");
    line.vendor_account = "main";
    line.owner = "MAIN";
    line.description.title = "A Title";
    line.cost.price = 1000;
    line.funds = {{FundId("F1"), true, whole_ppm}};
    return line;
}

std::vector<std::string> codes_of_review(const Line& line) {
    static const Vendor vendor{VendorId("V1"), "V1", "Vendor One", true, true};
    static const Fund fund{FundId("F1"), "F1", "Fund One", true};
    const ReviewedLine reviewed{line, &vendor, std::vector<const Fund*>(line.funds.size(), &fund)};
    std::vector<std::string> codes;
    for (const Finding& finding : review_findings(reviewed)) {
        codes.push_back(finding.code);
    }
    return codes;
}

TEST(AlmaReview, CleansTextsAndIsbns) {
    Line line;
    line.description.title = "\t A Title \n";
    line.description.author = "   ";
    line.vendor_account = " main";
    line.owner = "MAIN ";
    line.description.product_ids = {" 978-0-306-40615-7 (pbk)", "0-306-40615-2", " ISSN 1234 ",
                                    " "};
    const Line clean = normalized(line);
    EXPECT_EQ(clean.description.title, "A Title");
    EXPECT_EQ(clean.description.author, "");
    EXPECT_EQ(clean.vendor_account, "main");
    EXPECT_EQ(clean.owner, "MAIN");
    EXPECT_EQ(clean.description.product_ids,
              (std::vector<std::string>{"9780306406157(PBK)", "0306406152", "ISSN 1234"}));
}

TEST(AlmaReview, AFirstNumberThatIsNoIsbnLosesItsBlanksAndHyphens) {
    Line line;
    line.description.product_ids = {"a-b c\td{E"};
    EXPECT_EQ(normalized(line).description.product_ids, std::vector<std::string>{"ABCD{E"});
}

TEST(AlmaReview, FundsAreTheWholeOfThePrice) {
    struct Case {
        const char* what;
        std::vector<FundShare> funds;
        bool good;
    };
    const FundId f("F1");
    const Case cases[] = {
        {"all of it", {{f, true, 1'000'000}}, true},
        {"40 % and 60 %", {{f, true, 400'000}, {f, true, 600'000}}, true},
        {"90 %", {{f, true, 900'000}}, false},
        {"the price", {{f, false, 1000}}, true},
        {"two amounts", {{f, false, 400}, {f, false, 600}}, true},
        {"less than the price", {{f, false, 999}}, false},
        {"an amount and the rest", {{f, false, 400}, {f, true, 600'000}}, true},
        {"an amount and too much", {{f, false, 400}, {f, true, 1'000'000}}, false},
    };
    for (const Case& one : cases) {
        Line line = reviewable();
        line.funds = one.funds;
        const std::vector<std::string> missing = codes_of_review(line);
        EXPECT_EQ(missing, one.good ? std::vector<std::string>{}
                                    : std::vector<std::string>{"fund_not_100_percent"})
            << one.what;
    }
}

TEST(AlmaReview, PercentagesThatRoundToNothingAreNoWhole) {
    Line line = reviewable();
    line.cost.price = 0;
    line.funds = {{FundId("F1"), true, 500'000}};
    EXPECT_EQ(codes_of_review(line), std::vector<std::string>{"fund_not_100_percent"});
}

/// Lines with a fund, a file, notes, a price and a title.
bool holds_on(std::string field, std::string op, std::vector<std::string> values) {
    Line line = reviewable();
    line.notes = {"fragile"};
    line.attachments = {{"offer.pdf", "", ""}};
    return alma::holds({std::move(field), std::move(op), std::move(values)}, line);
}

TEST(ReviewRules, CompareNumbersAsNumbersAndTheRestAsText) {
    EXPECT_TRUE(holds_on("price", "eq", {"10"}));
    EXPECT_TRUE(holds_on("price", "in", {"x", "10.0"}));
    EXPECT_FALSE(holds_on("price", "eq", {"ten"})) << "a number and a text are texts";
    EXPECT_TRUE(holds_on("price", "ne", {"11"}));
    Line line = reviewable();
    line.renewal.cycle_months = 12;
    EXPECT_TRUE(alma::holds({"renewalCycle", "eq", {"012"}}, line));
    EXPECT_TRUE(alma::holds({"renewalCycle", "gt", {"9"}}, line)) << "as a number, not as a text";
    EXPECT_FALSE(holds_on("renewalCycle", "eq", {"12"})) << "none is no number";
    EXPECT_TRUE(holds_on("title", "gt", {"A"}));
    EXPECT_FALSE(holds_on("title", "lt", {"A"}));
    for (const auto& [op, less, same, more] :
         {std::tuple{"gt", true, false, false}, std::tuple{"gte", true, true, false},
          std::tuple{"lt", false, false, true}, std::tuple{"lte", false, true, true}}) {
        EXPECT_EQ(holds_on("price", op, {"9.5"}), less) << op;
        EXPECT_EQ(holds_on("price", op, {"10"}), same) << op;
        EXPECT_EQ(holds_on("price", op, {"100"}), more) << op;
        EXPECT_FALSE(holds_on("price", op, {})) << op << " than nothing";
    }
}

TEST(ReviewRules, LookAtEveryMemberOfAList) {
    EXPECT_TRUE(holds_on("funds", "eq", {"F1"}));
    EXPECT_FALSE(holds_on("funds", "eq", {"F2"}));
    EXPECT_TRUE(holds_on("attachments", "in", {"offer.pdf"}));
    EXPECT_TRUE(holds_on("notes", "eq", {"fragile"}));
    EXPECT_TRUE(holds_on("author", "is_empty", {}));
    EXPECT_TRUE(holds_on("title", "not_empty", {}));
    EXPECT_FALSE(holds_on("notes", "is_empty", {}));
}

TEST(ReviewRules, TakeATextAsItIsWritten) {
    EXPECT_FALSE(holds_on("title", "eq", {"a title"}));
    EXPECT_TRUE(holds_on("vendorAccount", "eq", {"main"}));
    Line line = reviewable();
    line.vendor_account = "007";
    EXPECT_FALSE(alma::holds({"vendorAccount", "eq", {"7"}}, line)) << "an account is no number";
    EXPECT_TRUE(alma::holds({"vendorAccount", "eq", {"007"}}, line));
}

TEST(ReviewRules, KnowNothingAsAValue) {
    EXPECT_TRUE(holds_on("author", "eq", {""}));
    EXPECT_TRUE(holds_on("author", "in", {"", "x"}));
    EXPECT_FALSE(holds_on("author", "ne", {""}));
    EXPECT_TRUE(holds_on("title", "ne", {""}));
    EXPECT_FALSE(holds_on("title", "eq", {""}));
    EXPECT_FALSE(holds_on("title", "gt", {""})) << "nothing is neither more nor less";
    EXPECT_FALSE(holds_on("author", "lte", {""}));
}

TEST(ReviewRules, SeveralValuesAreTheWholeOfAList) {
    Line line = reviewable();
    line.notes = {"a", "b"};
    EXPECT_TRUE(alma::holds({"notes", "eq", {"b", "a"}}, line));
    EXPECT_FALSE(alma::holds({"notes", "eq", {"a", "b", "c"}}, line));
    EXPECT_TRUE(alma::holds({"notes", "ne", {"a", "c"}}, line));
    EXPECT_TRUE(alma::holds({"notes", "in", {"a", "c"}}, line));
    EXPECT_TRUE(alma::holds({"vendor", "eq", {"V1", "V2"}}, line)) << "no list: any of them";
    EXPECT_FALSE(holds_on("attachments", "eq", {"offer.pdf", "other.pdf"}));
}

TEST(ReviewRules, ARuleWithoutANameHoldsToo) {
    Line line = reviewable();
    line.source = LineSource::api;
    Settings settings;
    EXPECT_EQ(alma::rule_that_holds(line, settings), std::nullopt);
    settings.review_rules = {{"", true, {}, true}};
    EXPECT_EQ(alma::rule_that_holds(line, settings), "");
    settings.review_rules = {{"passes", true, {}, false}};
    EXPECT_EQ(alma::rule_that_holds(line, settings), std::nullopt);
}

TEST(ReviewRules, WhatIsUnknownHasNoValueAndNeverHolds) {
    EXPECT_TRUE(holds_on("shelfmark", "is_empty", {}));
    EXPECT_FALSE(holds_on("shelfmark", "eq", {"x"}));
    EXPECT_FALSE(holds_on("price", "like", {"10"}));
}

}  // namespace
}  // namespace accession
