// SPDX-License-Identifier: Apache-2.0
// What a library on Alma may choose: read and set by name, refused where it has not its form.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "core/lifecycle/alma/alerts.h"
#include "core/lifecycle/alma/settings.h"
#include "core/lifecycle/rulebook.h"

namespace accession::alma {
namespace {

FieldValue rule_records(std::vector<FieldRecord> records) {
    FieldValue value;
    value.records = std::move(records);
    return value;
}

std::string code_of(Settings& settings, std::string_view name, const FieldValue& value) {
    const auto findings = set_settings(alma_rulebook(), settings, {{std::string(name), value}});
    return findings.empty() ? "" : findings.front().code;
}

TEST(AlmaSettings, RefuseWhatHasNotTheirForm) {
    struct Case {
        std::string_view name;
        FieldValue value;
    };
    const Case cases[] = {{"name", texts_value({"a"})},
                          {"name", text_value("")},
                          {"priceLimit", text_value("cheap")},
                          {"priceLimit", text_value("-1")},
                          {"priceLimit", text_value("1000000001")},
                          {"blockingAlerts", text_value("no_price")},
                          {"blockingAlerts", texts_value({"no_such_alert"})},
                          {"furtherAlerts", texts_value({"price_limit_reached"})},
                          {"poApproval", text_value("later")},
                          {"packByFund", text_value("sometimes")},
                          {"maxLinesPerOrder", text_value("-1")},
                          {"renewalNoticeDays", text_value("")},
                          {"claimGraceDays", text_value("soon")},
                          {"expectedReceiptDays", text_value("1.5")},
                          {"reviewByDefault", text_value("maybe")},
                          {"transitAfterReceipt", text_value("no")},
                          {"cancelInventoryRule", text_value("both")},
                          {"letterLanguage", text_value("German")},
                          {"reviewRules", text_value("price > 5")},
                          {"rolePolicy", text_value("lax")}};
    const Settings before;
    for (const Case& one : cases) {
        Settings settings = before;
        EXPECT_EQ(code_of(settings, one.name, one.value), "invalid_field") << one.name;
        EXPECT_EQ(settings, before) << one.name;
    }
    Settings settings = before;
    EXPECT_EQ(code_of(settings, "rulebook", text_value("folio")), "unknown_setting");
    EXPECT_TRUE(setting(alma_rulebook(), settings, "rulebook").empty());
}

TEST(AlmaSettings, SetToWhatTheyAreStayAsTheyAre) {
    Settings settings;
    settings.price_limit = 125'000;
    settings.further_alerts = {"no_fund", "brief_bib"};
    settings.blocking_alerts = {"no_fund"};
    settings.approve_by_hand = true;
    settings.pack_by_fund = true;
    settings.max_lines_per_order = 20;
    settings.cancel_by_main_line = true;
    settings.role_policy = RolePolicy::strict;
    settings.letters.language = LetterLanguage::es;
    settings.review_rules = {
        {"dear", true, {{"price", "gt", {"500"}}}, true},
        {"gifts", false, {{"vendor", "in", {"V1", "V2"}}, {"isbn", "is_empty", {}}}, false}};
    for (const Settings& given : {Settings{}, settings}) {
        Settings copy = given;
        for (const Setting& one : alma::settings()) {
            EXPECT_EQ(code_of(copy, one.name, one.get(given)), "") << one.name;
        }
        EXPECT_EQ(copy, given);
        Settings fresh;
        for (const Setting& one : alma::settings()) {
            EXPECT_EQ(code_of(fresh, one.name, one.get(given)), "") << one.name;
        }
        EXPECT_EQ(fresh, given) << "every choice has a setting";
    }
}

TEST(AlmaSettings, APriceLimitKeepsItsFractions) {
    const std::pair<std::string_view, std::int64_t> limits[] = {
        {"12.5", 125'000}, {"0.05", 500}, {"40", 400'000}, {"1000.1234", 10'001'234}, {"0", 0}};
    for (const auto& [text, kept] : limits) {
        Settings settings;
        EXPECT_EQ(code_of(settings, "priceLimit", text_value(text)), "");
        EXPECT_EQ(settings.price_limit, kept);
        EXPECT_EQ(setting(alma_rulebook(), settings, "priceLimit").text, text);
        EXPECT_EQ(code_of(settings, "priceLimit", FieldValue{}), "");
        EXPECT_EQ(settings, Settings{});
    }
}

TEST(AlmaSettings, EveryFormNamesItsRule) {
    for (const Setting& one : alma::settings()) {
        EXPECT_EQ(one.source.empty(), one.name == "name") << one.name;
        const bool chosen = one.kind.starts_with("choice") || one.kind == "review_rules";
        EXPECT_EQ(one.choices != nullptr, chosen) << one.name;
    }
}

TEST(ReviewRuleValues, AreRulesAndNothingBesides) {
    Settings settings;
    FieldValue value = rule_records({{{"name", "dear"}}});
    value.list = {"dear"};
    EXPECT_EQ(code_of(settings, "reviewRules", value), "invalid_field");
}

TEST(ReviewRuleValues, AreReadRuleByRule) {
    Settings settings;
    EXPECT_EQ(
        code_of(settings, "reviewRules",
                rule_records(
                    {{{"name", "dear"}, {"1.field", "price"}, {"1.op", "gt"}, {"1.values", "500"}},
                     {{"name", "two funds"},
                      {"enabled", "false"},
                      {"toReview", "false"},
                      {"1.field", "funds"},
                      {"1.op", "in"},
                      {"1.values", "F1\n\nF2"},
                      {"2.field", "isbn"},
                      {"2.op", "not_empty"}}})),
        "");
    ASSERT_EQ(settings.review_rules.size(), 2U);
    EXPECT_TRUE(settings.review_rules[0].enabled);
    EXPECT_TRUE(settings.review_rules[0].to_review);
    EXPECT_EQ(settings.review_rules[1].conditions.size(), 2U);
    EXPECT_EQ(settings.review_rules[1].conditions[0].values,
              (std::vector<std::string>{"F1", "F2"}));
    EXPECT_FALSE(settings.review_rules[1].enabled);
    EXPECT_FALSE(settings.review_rules[1].to_review);
}

TEST(ReviewRuleValues, AreRefusedWhereARuleCouldNotBeTried) {
    const FieldRecord good{{"name", "r"}, {"1.field", "price"}, {"1.op", "gt"}, {"1.values", "5"}};
    const auto with = [&](const char* key, const char* text) {
        FieldRecord record = good;
        record[key] = text;
        return record;
    };
    FieldRecord without_value = good;
    without_value.erase("1.values");
    FieldRecord with_a_gap = good;
    with_a_gap["3.field"] = "isbn";
    with_a_gap["3.op"] = "is_empty";
    const std::vector<std::vector<FieldRecord>> cases = {
        {with("name", "")},     {with("1.field", "colour")},
        {with("1.op", "like")}, {with("1.op", "is_empty")},
        {without_value},        {good, good},
        {with_a_gap},           {with("1.values", "\n")}};
    for (const auto& records : cases) {
        Settings settings;
        EXPECT_EQ(code_of(settings, "reviewRules", rule_records(records)), "invalid_field");
        EXPECT_TRUE(settings.review_rules.empty());
    }
    Settings settings;
    EXPECT_EQ(code_of(settings, "reviewRules", rule_records({good})), "");
    EXPECT_EQ(code_of(settings, "reviewRules", {}), "") << "none at all";
    EXPECT_TRUE(settings.review_rules.empty());
}

}  // namespace
}  // namespace accession::alma
