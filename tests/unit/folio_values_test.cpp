// SPDX-License-Identifier: Apache-2.0
// Values of FOLIO's fields at their edges: what counts as the same, what has not the form of its field
// (folio.md A1, B8, C2).
#include <gtest/gtest.h>

#include "core/model/limits.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_order_fields.h"
#include "core/validation/folio_piece_fields.h"

namespace accession {
namespace {

FieldSet single(const char* path, FieldValue value) {
    FieldSet set;
    set[path] = std::move(value);
    return set;
}

FieldSet worded(const char* path, const char* text) {
    return single(path, folio::value_of(std::string(text)));
}

TEST(FolioValues, ListsAreTheSameInAnyOrderFundsAndFilesAreNot) {
    FieldValue one;
    FieldValue other;
    one.list = {"a", "b"};
    other.list = {"b", "a"};
    one.text = "false";
    EXPECT_TRUE(folio::same(one, other));
    one.funds = {{FundId("F1"), true, 500'000}, {FundId("F2"), true, 500'000}};
    EXPECT_FALSE(folio::same(one, other));
    other.funds = {one.funds[1], one.funds[0]};
    EXPECT_FALSE(folio::same(one, other));
    other.funds = one.funds;
    EXPECT_TRUE(folio::same(one, other));
    other.locations = {{"MAIN", HoldingsId{}, 1, 0}};
    EXPECT_FALSE(folio::same(one, other));
    one.locations = other.locations;
    one.attachments = {{"a.txt", "text/plain", "x"}};
    EXPECT_FALSE(folio::same(one, other));
    other.attachments = one.attachments;
    EXPECT_TRUE(folio::same(one, other));
}

TEST(FolioValues, AShareIsANumberOrNothing) {
    FurtherFields fields;
    const auto put = [&](const char* text) {
        return folio::set_further(fields, "share", folio::FieldKind::percent_or_money,
                                  folio::value_of(std::string(text)));
    };
    EXPECT_TRUE(put("12.5"));
    EXPECT_FALSE(put("a lot"));
    EXPECT_EQ(folio::further(fields, "share").text, "12.5");
    EXPECT_TRUE(put(""));
    EXPECT_TRUE(fields.empty());
}

TEST(FolioValues, APercentageHasItsBoundsAndIsPlain) {
    Line line;
    EXPECT_TRUE(folio::set_line_fields(line, worded("cost.discount", "-5")).empty());
    EXPECT_EQ(line.cost.discount, -50'000) << "a discount below 0 is the rules' to refuse";
    for (const char* text : {"2000000", "-2000000", "half"}) {
        const auto findings = folio::set_line_fields(line, worded("cost.discount", text));
        ASSERT_EQ(findings.size(), 1U) << text;
        EXPECT_EQ(findings.front().code, "invalid_value");
    }
    FieldValue listed = folio::value_of(std::string("5"));
    listed.list = {"5"};
    EXPECT_EQ(folio::set_line_fields(line, single("cost.discount", listed)).size(), 1U);
    EXPECT_EQ(line.cost.discount, -50'000);
}

TEST(FolioValues, EmptyNamesAndIdsAreNone) {
    Line line;
    FieldValue people;
    people.records = {{{"contributor", ""}}, {{"contributor", "Ann"}}};
    FieldValue ids;
    ids.records = {{{"productId", ""}, {"qualifier", ""}},
                   {{"productId", "9780306406157"}, {"qualifier", ""}}};
    EXPECT_TRUE(folio::set_line_fields(line, single("contributors", people)).empty());
    EXPECT_TRUE(folio::set_line_fields(line, single("details.productIds", ids)).empty());
    EXPECT_EQ(line.description.author, "Ann");
    EXPECT_EQ(line.description.product_ids, std::vector<std::string>{"9780306406157"});
}

TEST(FolioValues, ALineHasAThousandPlacesAtMost) {
    Line line;
    FieldValue places;
    places.locations.assign(max_places, {"MAIN", HoldingsId{}, 1, 0});
    EXPECT_TRUE(folio::set_line_fields(line, single("locations", places)).empty());
    places.locations.push_back({"ANNEX", HoldingsId{}, 1, 0});
    const auto findings = folio::set_line_fields(line, single("locations", places));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().path, "locations");
}

TEST(FolioValues, ADayMayHaveATimeAndNothingElse) {
    for (const Format format : {Format::physical, Format::electronic}) {
        Line line;
        line.format = format;
        const auto set = [&](const char* text) {
            return folio::set_line_fields(line, worded("eresource.expectedActivation", text))
                .size();
        };
        EXPECT_EQ(set("2026-03-02T10:00:00.000+0000"), 0U);
        EXPECT_EQ(line.folio->further.at("eresource.expectedActivation").text,
                  "2026-03-02T10:00:00.000+0000");
        EXPECT_EQ(line.expected_on.has_value(), format == Format::electronic);
        EXPECT_EQ(set("2026-03-02nd"), 1U);
        EXPECT_EQ(set(""), 0U);
        EXPECT_FALSE(line.expected_on);
    }
}

TEST(FolioValues, AnOrderIsOfATypeThatThereIs) {
    Order order;
    order.continuity = Continuity::continuous;
    const auto findings = folio::set_order_fields(order, worded("orderType", "Weekly"));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().code, "invalid_value");
    EXPECT_EQ(order.continuity, Continuity::continuous);
}

TEST(FolioValues, AMixedLineHasPiecesOfItsTwoFormatsOnly) {
    Line line;
    line.format = Format::mixed;
    Item piece;
    for (const Format format : {Format::physical, Format::electronic}) {
        piece.format = format;
        EXPECT_TRUE(folio::check_received(line, piece, false).empty());
    }
    piece.format = Format::other;
    const auto findings = folio::check_received(line, piece, false);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().code, "pieceFormatIsNotValid");
}

}  // namespace
}  // namespace accession
