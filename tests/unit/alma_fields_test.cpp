// SPDX-License-Identifier: Apache-2.0
// The fields of an Alma line by name: each takes what has its form and refuses what has not.
#include <gtest/gtest.h>

#include "core/lifecycle/alma/effects.h"
#include "core/model/limits.h"
#include "core/validation/alma_line_fields.h"

namespace accession::alma {
namespace {

FieldValue just_text(std::string text) {
    FieldValue value;
    value.text = std::move(text);
    return value;
}
FieldValue just_list(std::vector<std::string> list) {
    FieldValue value;
    value.list = std::move(list);
    return value;
}
FieldValue just_funds() {
    FieldValue value;
    value.funds = {{FundId("F1"), true, 400'000}, {FundId("F2"), true, 600'000}};
    return value;
}
FieldValue just_files() {
    FieldValue value;
    value.attachments = {{"offer.pdf", "application/pdf", "bytes"}};
    return value;
}

/// A line in which every field holds something.
Line filled() {
    Line line;
    for (const LineField& field : line_fields()) {
        FieldValue value = just_text("2026-03-02");
        if (field.kind == FieldKind::flag) {
            value = just_text("true");
        } else if (field.kind == FieldKind::number || field.kind == FieldKind::money) {
            value = just_text("3");
        } else if (field.kind == FieldKind::texts) {
            value = just_list({"one", "two"});
        } else if (field.kind == FieldKind::funds) {
            value = just_funds();
        } else if (field.kind == FieldKind::attachments) {
            value = just_files();
        } else if (field.name == "source") {
            value = just_text("api");
        } else if (field.name == "currency") {
            value = just_text("EUR");
        }
        EXPECT_TRUE(field.set(line, value)) << field.name;
    }
    return line;
}

bool takes(FieldKind kind, std::string_view shape) {
    switch (kind) {
    case FieldKind::texts:
        return shape == "list";
    case FieldKind::funds:
        return shape == "funds";
    case FieldKind::attachments:
        return shape == "list" || shape == "files";
    default:
        return false;
    }
}

TEST(AlmaFields, RefuseWhatHasNotTheirFormAndStayAsTheyWere) {
    FieldValue two_things = just_text("2026-03-02");
    two_things.list = {"one"};
    const std::pair<std::string_view, FieldValue> shapes[] = {
        {"list", just_list({"one"})},
        {"funds", just_funds()},
        {"files", just_files()},
        {"text and list", two_things},
        {"a book of text", just_text(std::string(max_text_bytes + 1, 'x'))}};
    const Line line = filled();
    for (const LineField& field : line_fields()) {
        for (const auto& [shape, value] : shapes) {
            // One holdings may be given as a text, however long.
            if (field.name == "holdings" && shape == "a book of text") {
                continue;
            }
            Line changed = line;
            const bool taken = field.set(changed, value);
            EXPECT_EQ(taken, takes(field.kind, shape)) << field.name << ": " << shape;
            EXPECT_TRUE(taken || changed == line) << field.name << ": " << shape;
        }
    }
}

TEST(AlmaFields, GiveBackWhatWasPutIn) {
    const Line line = filled();
    for (const LineField& field : line_fields()) {
        Line copy = line;
        ASSERT_TRUE(field.set(copy, field.get(line))) << field.name;
        EXPECT_EQ(copy, line) << field.name;
    }
}

TEST(AlmaFields, AnEmptyValueEmptiesTheField) {
    for (const LineField& field : line_fields()) {
        Line line = filled();
        const FieldValue before = field.get(line);
        ASSERT_TRUE(field.set(line, FieldValue{})) << field.name;
        const std::string left = field.get(line).text;
        if (field.name == "source") {
            EXPECT_EQ(field.get(line), before) << "a line always came from somewhere";
        } else if (field.name == "copies") {
            EXPECT_EQ(left, "0");
        } else if (field.kind == FieldKind::flag) {
            EXPECT_EQ(left, "false") << field.name;
        } else {
            EXPECT_TRUE(field.get(line).empty()) << field.name;
        }
    }
}

TEST(AlmaFields, OneHoldingsMayBeNamedWithoutAList) {
    Line line;
    const LineField& holdings = *line_field("holdings");
    ASSERT_TRUE(holdings.set(line, just_text("H1")));
    EXPECT_EQ(line.holdings, std::vector<HoldingsId>{HoldingsId("H1")});
    ASSERT_TRUE(holdings.set(line, just_list({"H1", "H2"})));
    EXPECT_EQ(line.holdings, (std::vector<HoldingsId>{HoldingsId("H1"), HoldingsId("H2")}));
}

TEST(AlmaFields, TheSourceIsOneOfThree) {
    Line line;
    const LineField& source = *line_field("source");
    EXPECT_FALSE(source.set(line, just_text("fax")));
    EXPECT_EQ(line.source, LineSource::manual);
    EXPECT_TRUE(source.set(line, just_text("eod")));
    EXPECT_EQ(line.source, LineSource::eod);
}

TEST(AlmaFields, TheIsbnIsTheFirstOfTheProductIds) {
    Line line;
    const LineField& isbn = *line_field("isbn");
    EXPECT_TRUE(isbn.get(line).empty());
    ASSERT_TRUE(isbn.set(line, just_text("1")));
    line.description.product_ids.emplace_back("other");
    ASSERT_TRUE(isbn.set(line, just_text("2")));
    EXPECT_EQ(line.description.product_ids, (std::vector<std::string>{"2", "other"}));
    ASSERT_TRUE(isbn.set(line, FieldValue{}));
    EXPECT_EQ(line.description.product_ids, std::vector<std::string>{"other"});
}

TEST(AlmaFields, ThePriceKeepsItsFiguresInAnotherCurrency) {
    Line line;
    line.cost.price = 1250;
    const LineField& currency = *line_field("currency");
    ASSERT_TRUE(currency.set(line, just_text("KWD")));
    EXPECT_EQ(line.cost.price, 12'500);
    EXPECT_FALSE(currency.set(line, just_text("KWDS")));
    EXPECT_EQ(line.cost.currency, "KWD");
    line.cost.currency = "USD";
    line.cost.price = max_amount;
    EXPECT_FALSE(currency.set(line, just_text("KWD"))) << "ten times as many would be too many";
    EXPECT_EQ(line.cost.currency, "USD");
    EXPECT_EQ(line.cost.price, max_amount);
}

}  // namespace
}  // namespace accession::alma
