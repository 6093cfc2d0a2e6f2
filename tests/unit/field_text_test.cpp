// SPDX-License-Identifier: Apache-2.0
// Field values read as numbers, dates, amounts, texts and files: what has the form, and what has not.
#include "core/validation/field_text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

#include "core/model/limits.h"

namespace accession {
namespace {

FieldValue text_value(std::string text) {
    FieldValue value;
    value.text = std::move(text);
    return value;
}

/// A text beside something that no text field holds.
std::vector<FieldValue> texts_with_more(const std::string& text) {
    std::vector<FieldValue> values(3, text_value(text));
    values[0].list = {"one"};
    values[1].funds = {{FundId("F1"), true, 1}};
    values[2].attachments = {{"one.pdf", "", ""}};
    return values;
}

TEST(FieldText, PlainTextIsNothingButTextAndNotEndless) {
    EXPECT_TRUE(is_plain_text(text_value("")));
    EXPECT_TRUE(is_plain_text(text_value(std::string(max_text_bytes, 'x'))));
    EXPECT_FALSE(is_plain_text(text_value(std::string(max_text_bytes + 1, 'x'))));
    for (const FieldValue& value : texts_with_more("x")) {
        EXPECT_FALSE(is_plain_text(value));
    }
}

TEST(FieldText, AFlagIsTrueFalseOrEmpty) {
    bool flag = true;
    EXPECT_TRUE(read_flag(text_value("false"), flag));
    EXPECT_FALSE(flag);
    EXPECT_TRUE(read_flag(text_value("true"), flag));
    EXPECT_TRUE(flag);
    EXPECT_FALSE(read_flag(text_value("yes"), flag));
    EXPECT_TRUE(flag) << "what is no flag changes nothing";
    EXPECT_FALSE(read_flag(texts_with_more("false")[0], flag));
    EXPECT_TRUE(flag);
    EXPECT_TRUE(read_flag(text_value(""), flag));
    EXPECT_FALSE(flag);
}

TEST(FieldText, ANumberIsWholeNotNegativeAndNotTooLarge) {
    std::optional<std::int32_t> number = 7;
    for (const char* text : {"x", "1x", "1.5", "-1", "100001", "99999999999"}) {
        EXPECT_FALSE(read_number(text_value(text), number)) << text;
    }
    EXPECT_FALSE(read_number(texts_with_more("3")[0], number));
    EXPECT_EQ(number, 7) << "what is no number changes nothing";
    EXPECT_TRUE(read_number(text_value("100000"), number));
    EXPECT_EQ(number, max_quantity);
    EXPECT_TRUE(read_number(FieldValue{}, number));
    EXPECT_EQ(number, std::nullopt);
}

TEST(FieldText, ADateIsADayOfTheCalendar) {
    std::optional<Date> date;
    EXPECT_TRUE(read_date(text_value("2026-03-02"), date));
    EXPECT_EQ(date, Date::from_civil(2026, 3, 2));
    EXPECT_FALSE(read_date(text_value("2026-02-30"), date));
    EXPECT_FALSE(read_date(texts_with_more("2026-03-05")[1], date));
    EXPECT_EQ(date, Date::from_civil(2026, 3, 2));
    EXPECT_TRUE(read_date(FieldValue{}, date));
    EXPECT_EQ(date, std::nullopt);
}

TEST(FieldText, AnAmountHasTheDigitsOfItsCurrency) {
    std::optional<std::int64_t> minor = 1;
    for (const char* text : {"1,50", "twelve", "1e3", "0x10", "inf", "10000000001", "9e99"}) {
        EXPECT_FALSE(read_money(text_value(text), "USD", minor)) << text;
    }
    EXPECT_FALSE(read_money(text_value("90000000000000000"), "USD", minor));
    EXPECT_FALSE(read_money(texts_with_more("3")[2], "USD", minor));
    EXPECT_EQ(minor, 1) << "what is no amount changes nothing";
    EXPECT_TRUE(read_money(text_value("-12.5"), "USD", minor));
    EXPECT_EQ(minor, -1250);
    EXPECT_TRUE(read_money(text_value("12"), "JPY", minor));
    EXPECT_EQ(minor, 12);
    EXPECT_TRUE(read_money(text_value("1.234"), "KWD", minor));
    EXPECT_EQ(minor, 1234);
    EXPECT_TRUE(read_money(FieldValue{}, "USD", minor));
    EXPECT_EQ(minor, std::nullopt);
}

TEST(FieldText, TextsAreAListAndNothingElse) {
    std::vector<std::string> texts = {"kept"};
    FieldValue value;
    value.list = {"a", "b"};
    for (const auto& spoil :
         {+[](FieldValue& v) { v.text = "x"; }, +[](FieldValue& v) { v.funds.emplace_back(); },
          +[](FieldValue& v) { v.attachments.emplace_back(); }}) {
        FieldValue spoiled = value;
        spoil(spoiled);
        EXPECT_FALSE(read_texts(spoiled, texts));
        EXPECT_EQ(texts, std::vector<std::string>{"kept"});
    }
    EXPECT_TRUE(read_texts(value, texts));
    EXPECT_EQ(texts, value.list);
}

TEST(FieldText, AttachmentsKeepTheFilesWhoseNamesAreGiven) {
    const Attachment here{"here.pdf", "application/pdf", "bytes"};
    const Attachment fresh{"new.pdf", "application/pdf", "more"};
    std::vector<Attachment> attachments = {here, {"gone.pdf", "", "old"}};
    FieldValue with_text = text_value("here.pdf");
    EXPECT_FALSE(read_attachments(with_text, attachments));
    FieldValue with_funds;
    with_funds.funds.emplace_back();
    EXPECT_FALSE(read_attachments(with_funds, attachments));
    EXPECT_EQ(attachments.size(), 2U);
    FieldValue value;
    value.list = {"here.pdf", "elsewhere.pdf"};
    value.attachments = {fresh};
    EXPECT_TRUE(read_attachments(value, attachments));
    EXPECT_EQ(attachments, (std::vector<Attachment>{here, {"elsewhere.pdf", "", ""}, fresh}));
}

TEST(FieldText, AmountsAsTextHaveEveryDigit) {
    EXPECT_EQ(decimal_text(1250, "USD"), "12.50");
    EXPECT_EQ(decimal_text(-5, "USD"), "-0.05");
    EXPECT_EQ(decimal_text(0, "USD"), "0.00");
    EXPECT_EQ(decimal_text(1250, "JPY"), "1250");
    EXPECT_EQ(decimal_text(0, "JPY"), "0");
    EXPECT_EQ(decimal_text(7, "KWD"), "0.007");
}

TEST(FieldText, ANumberWithAPointIsFiguresAndFinite) {
    EXPECT_EQ(decimal_from("+12.5"), 12.5);
    for (const std::string& text : {std::string(), std::string("12 "), std::string("1e5"),
                                    std::string("nan"), std::string(400, '9')}) {
        EXPECT_EQ(decimal_from(text), std::nullopt) << text;
    }
}

TEST(FieldText, ShortNumbersAreTheDoublesThatStrtodGives) {
    const char* digits[] = {"0",      "7",       "05",         "123",         "999999999999999",
                            "314159", "1000000", "1234567890", "99999999999", "9007199254740993"};
    for (const std::string before : digits) {
        for (const std::string behind : digits) {
            for (const std::string& text : {before, before + ".", "." + behind,
                                            before + "." + behind, "-" + before + "." + behind}) {
                EXPECT_EQ(decimal_from(text), std::strtod(text.c_str(), nullptr)) << text;
            }
        }
    }
    for (const char* text : {".", "", "1.2.3", "1..2", "..1"}) {
        EXPECT_EQ(decimal_from(text), std::nullopt) << text;
    }
}

}  // namespace
}  // namespace accession
