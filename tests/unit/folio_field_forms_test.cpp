// SPDX-License-Identifier: Apache-2.0
// Every field of FOLIO's records: what it holds can be set again, what has not its form is refused.
#include <gtest/gtest.h>

#include <map>

#include "core/lifecycle/folio/field_policy.h"
#include "core/validation/folio_figures.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_order_fields.h"
#include "core/validation/folio_piece_fields.h"
#include "core/validation/folio_title_fields.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

FieldValue text_of_field(const char* text) {
    FieldValue value;
    value.text = text;
    return value;
}

/// One value of every form there is.
std::vector<FieldValue> forms() {
    std::vector<FieldValue> all{{},
                                text_of_field("words"),
                                text_of_field("true"),
                                text_of_field("7"),
                                text_of_field("-7"),
                                text_of_field("2.50"),
                                text_of_field("2.123456"),
                                text_of_field("99999999999999999999"),
                                text_of_field("2026-03-02"),
                                text_of_field("2026-03-02T10:00:00Z"),
                                text_of_field("USD"),
                                text_of_field("null")};
    // One of each closed list.
    for (const char* word : {"P/E Mix", "Physical", "One-Time", "percentage", "Instance", "Pending",
                             "Received", "Cancelled"}) {
        all.push_back(text_of_field(word));
    }
    FieldValue list;
    list.list = {"one", "two"};
    FieldValue records;
    records.records = {{{"productId", "1"}, {"qualifier", "pbk"}},
                       {{"refNumber", "2"}, {"contributor", "Ann"}},
                       {}};
    FieldValue funds;
    funds.funds = {{FundId("F1"), true, 1'000'000}};
    FieldValue places;
    places.locations = {
        {"MAIN", HoldingsId{}, 1, 0}, {"", HoldingsId("H1"), 1, 0}, {"", HoldingsId("H1"), 0, 1}};
    FieldValue both = list;
    both.text = "and";
    FieldValue many;
    many.records = records.records;
    many.locations = places.locations;
    FieldValue files;
    files.attachments = {{"a.txt", "text/plain", "x"}};
    all.insert(all.end(), {list, records, funds, places, both, many, files});
    return all;
}

/// Which of the forms a field takes; what it takes it gives back, and gives back again.
template <class Record, class Field>
std::map<std::string, int> taken(std::span<const Field> fields, const Record& empty) {
    std::map<std::string, int> counts;
    for (const Field& field : fields) {
        for (const FieldValue& form : forms()) {
            Record record = empty;
            if (!field.set(record, field.path, form)) {
                continue;
            }
            ++counts[std::string(field.path)];
            const FieldValue held = field.get(record, field.path);
            Record again = empty;
            EXPECT_TRUE(field.set(again, field.path, held)) << field.path << " " << held.text;
            EXPECT_TRUE(folio::same(field.get(again, field.path), held)) << field.path;
        }
        EXPECT_GT(counts[std::string(field.path)], 0) << field.path << " takes nothing";
        EXPECT_LT(counts[std::string(field.path)], static_cast<int>(forms().size()))
            << field.path << " takes everything";
    }
    return counts;
}

TEST(FolioFieldForms, OfLines) {
    Line line;
    line.cost.currency = "USD";
    const auto counts = taken(folio::line_fields(), line);
    EXPECT_EQ(counts.at("orderFormat"), 1);
    line.cost.discount_is_percent = false;
    taken(folio::line_fields(), line);
    line.format = Format::electronic;
    taken(folio::line_fields(), line);
}

TEST(FolioFieldForms, OfOrders) {
    taken(folio::order_fields(), Order{});
}

TEST(FolioFieldForms, OfPieces) {
    taken(folio::piece_fields(), Item{});
}

TEST(FolioFieldForms, OfTitles) {
    taken(folio::title_fields(), Title{});
}

FieldSet one(const char* path, const char* text) {
    FieldSet set;
    set[path].text = text;
    return set;
}

TEST(FolioFieldForms, PlacesAreChangedByTheirNumber) {
    Line line;
    line.locations = {{"MAIN", HoldingsId{}, 1, 1}};
    EXPECT_TRUE(folio::set_line_fields(line, one("locations.0.quantityPhysical", "4")).empty());
    EXPECT_TRUE(folio::set_line_fields(line, one("locations.0.quantityElectronic", "2")).empty());
    EXPECT_TRUE(folio::set_line_fields(line, one("locations.0.locationId", "ANNEX")).empty());
    EXPECT_TRUE(folio::set_line_fields(line, one("locations.0.quantity", "6")).empty());
    EXPECT_EQ(line.locations[0].quantity_physical, 4);
    EXPECT_EQ(line.locations[0].quantity_electronic, 2);
    EXPECT_EQ(line.locations[0].location, "ANNEX");
    EXPECT_TRUE(folio::set_line_fields(line, one("locations.0.holdingId", "H1")).empty());
    EXPECT_EQ(line.locations[0].holdings, HoldingsId("H1"));
    for (const char* path : {"locations.1.quantity", "locations.x.quantity", "locations.0",
                             "locations.0.colour", "locations.0.quantityPhysical"}) {
        EXPECT_EQ(folio::set_line_fields(line, one(path, "many")).size(), 1U) << path;
    }
}

TEST(FolioFieldForms, OneValueOfAListIsChangedByItsPlace) {
    Line line;
    line.cost.currency = "USD";
    const auto set = [&line](const char* path, const char* text) {
        return folio::set_line_fields(line, one(path, text)).empty();
    };
    EXPECT_TRUE(set("contributors.0.contributor", "Lovelace, Ada"));
    EXPECT_TRUE(set("contributors.1.contributor", "Babbage, Charles"));
    EXPECT_TRUE(set("contributors.0.contributorNameTypeId", "personal"));
    EXPECT_EQ(line.description.author, "Lovelace, Ada");
    EXPECT_EQ(line.folio->further.at("contributors").records.size(), 2U);
    EXPECT_TRUE(set("contributors.0.contributorNameTypeId", ""));
    EXPECT_EQ(line.folio->further.at("contributors").records[0].size(), 1U);
    EXPECT_TRUE(set("details.productIds.0.productId", "9780306406157"));
    EXPECT_EQ(line.description.product_ids, std::vector<std::string>{"9780306406157"});
    EXPECT_TRUE(set("physical.volumes.0", "first") && set("physical.volumes.1", "second"));
    EXPECT_TRUE(set("physical.volumes.0", ""));
    EXPECT_EQ(line.folio->further.at("physical.volumes").list, std::vector<std::string>{"second"});
    EXPECT_TRUE(set("locations.0.locationId", "MAIN")) << "a new place";
    for (const char* path : {"contributors.7.contributor", "contributors.0", "contributors.x.y",
                             "physical.volumes.0.x", "rush.0", "nothing.0.x"}) {
        EXPECT_FALSE(set(path, "x")) << path;
    }
}

TEST(FolioFieldForms, WhatIsNotOneValueOfAListIsRefused) {
    Line line;
    const auto set = [&line](const char* path, const char* text) {
        return folio::set_line_fields(line, one(path, text)).empty();
    };
    FieldSet list;
    list["contributors.0.contributor"].list = {"one", "two"};
    EXPECT_EQ(folio::set_line_fields(line, list).front().code, "unknown_field");
    for (const char* path :
         {"contributors.0x.contributor", "locations.5.locationId", "physical.volumes.7",
          "titleOrPackage.x", "eresource.license.", "eresource.nothing.x"}) {
        EXPECT_FALSE(set(path, "x")) << path;
    }
    FieldSet many;
    many["physical.volumes"].list = std::vector<std::string>(1000, "v");
    EXPECT_TRUE(folio::set_line_fields(line, many).empty());
    EXPECT_FALSE(set("physical.volumes.1000", "x")) << "as many as there may be";
}

TEST(FolioFieldForms, HoldingsOfAPlaceAreTheLinesToo) {
    Line line;
    line.locations = {{"", HoldingsId("H1"), 1, 0}};
    line.holdings = {HoldingsId("H1")};
    EXPECT_TRUE(folio::set_line_fields(line, one("locations.0.holdingId", "H1")).empty());
    EXPECT_EQ(line.holdings, std::vector<HoldingsId>{HoldingsId("H1")}) << "once";
    EXPECT_TRUE(folio::set_line_fields(line, one("locations.0.holdingId", "")).empty());
    EXPECT_TRUE(line.locations[0].holdings.empty());
}

TEST(FolioFieldForms, FiguresAreWrittenWithTheDecimalsTheyNeed) {
    Line line;
    line.cost.currency = "USD";
    line.cost.discount_is_percent = true;
    line.cost.discount = 33'333;
    EXPECT_EQ(folio::get_figure(line, "cost.discount").text, "3.3333");
    folio::change_currency(line, "JPY");
    EXPECT_EQ(line.cost.price, std::nullopt) << "nothing to convert";
}

TEST(FolioFieldForms, ListsAreComparedAsSetsWhereTheServerDoes) {
    FieldValue before;
    before.list = {"a", "b"};
    FieldValue after;
    after.list = {"b", "a", "b"};
    EXPECT_TRUE(folio::same_sets(before, after));
    EXPECT_FALSE(folio::same(before, after));
    after = before;
    after.records = {{{"name", "x"}}};
    EXPECT_FALSE(folio::same_sets(before, after));
    after = before;
    after.funds = {{FundId("F1"), true, 1}};
    EXPECT_FALSE(folio::same_sets(before, after));
    after = before;
    after.locations = {{"MAIN", HoldingsId{}, 1, 0}};
    EXPECT_FALSE(folio::same_sets(before, after));
    after = before;
    after.attachments = {{"offer.pdf", "", {}}};
    EXPECT_FALSE(folio::same_sets(before, after));
}

TEST(FolioFieldForms, AMemberToldTwiceIsNoChangeOfWhatIsKept) {
    Order before;
    before.status = Status::open;
    before.folio.edit().further["customFields"].records = {{{"shelf", "9"}}};
    Order after = before;
    after.folio.edit().further["customFields"].records = {{{"shelf", "9"}}, {{"shelf", "9"}}};
    EXPECT_TRUE(folio::kept_order_fields(FieldPolicy::documented, before, after).empty());
    Line line;
    line.folio.edit().further["contributors"].records = {{{"contributor", "Ada"}}};
    Line twice = line;
    twice.folio.edit().further["contributors"].records = {{{"contributor", "Ada"}},
                                                          {{"contributor", "Ada"}}};
    EXPECT_TRUE(folio::kept_line_fields(FieldPolicy::server, line, twice, before).empty());
}

TEST(FolioFieldForms, OneShareOfTheFundsIsChangedByItsPlace) {
    Line line;
    line.cost.currency = "USD";
    const auto set = [&line](const char* path, const char* text) {
        return folio::set_line_fields(line, one(path, text)).empty();
    };
    EXPECT_TRUE(set("fundDistribution.0.fundId", "HIST"));
    EXPECT_TRUE(set("fundDistribution.0.value", "40.5"));
    ASSERT_EQ(line.funds.size(), 1U);
    EXPECT_EQ(line.funds[0], (FundShare{FundId("HIST"), true, 405'000}));
    EXPECT_TRUE(set("fundDistribution.0.distributionType", "amount")) << "the figure stays";
    EXPECT_EQ(line.funds[0], (FundShare{FundId("HIST"), false, 4'050}));
    EXPECT_TRUE(set("fundDistribution.0.value", "33.3333"));
    EXPECT_EQ(folio::written_shares(line), std::vector<std::string>{"33.3333"});
    for (const char* path : {"fundDistribution.0.value", "fundDistribution.0.distributionType",
                             "fundDistribution.0.colour", "fundDistribution.3.fundId"}) {
        EXPECT_FALSE(set(path, "many")) << path;
    }
}

TEST(FolioFieldForms, ATitleKeepsWhatIsSaidOfIt) {
    Title title;
    title.author = "Lovelace, Ada";
    title.product_ids = {"9780306406157"};
    const auto get = [&title](const char* path) {
        return folio::title_field(path)->get(title, path);
    };
    EXPECT_EQ(get("contributors").records,
              (std::vector<FieldRecord>{{{"contributor", "Lovelace, Ada"}}}));
    EXPECT_EQ(get("productIds").records,
              (std::vector<FieldRecord>{{{"productId", "9780306406157"}}}));
    FieldSet set = one("receivingNote", "With the supplement");
    set["contributors"].records = {
        {{"contributor", "Babbage, Charles"}, {"contributorNameTypeId", "p"}}};
    set["subscriptionFrom"].text = "2026-01-01";
    set["isAcknowledged"].text = "true";
    EXPECT_TRUE(folio::set_title_fields(title, set).empty());
    EXPECT_EQ(get("receivingNote").text, "With the supplement");
    EXPECT_EQ(title.author, "Babbage, Charles");
    EXPECT_EQ(folio::set_title_fields(title, one("subscriptionTo", "some day")).front().code,
              "invalid_value");
}

TEST(FolioFieldForms, WhatNobodyKnowsIsNamedAndWhatFolioNumbersIsNot) {
    Line line;
    EXPECT_EQ(folio::set_line_fields(line, one("colour", "red")).front().code, "unknown_field");
    EXPECT_TRUE(folio::set_line_fields(line, one("poLineNumber", "1-1")).empty());
    Order order;
    EXPECT_EQ(folio::set_order_fields(order, one("colour", "red")).front().code, "unknown_field");
    EXPECT_TRUE(folio::set_order_fields(order, one("nextPolNumber", "2")).empty());
    FieldSet block;
    block["ongoing"] = {};
    EXPECT_TRUE(folio::set_order_fields(order, block).empty());
    EXPECT_TRUE(order.folio->ongoing);
    EXPECT_EQ(folio::set_order_fields(order, one("vendor", "V1")).size(), 0U);
    Item piece;
    EXPECT_EQ(folio::set_piece_fields(piece, one("colour", "red")).front().code, "unknown_field");
    EXPECT_EQ(folio::set_piece_fields(piece, one("receivingStatus", "Lost")).front().code,
              "invalid_value");
    EXPECT_EQ(folio::set_piece_fields(piece, one("receivingStatus", "Open")).front().code,
              "invalid_value");
    EXPECT_EQ(folio::piece_field("colour"), nullptr);
    Title title;
    EXPECT_EQ(folio::set_title_fields(title, one("colour", "red")).front().code, "unknown_field");
    EXPECT_EQ(folio::set_title_fields(title, one("claimingActive", "true")).front().code,
              "claimingConfigInvalid");
}

}  // namespace
}  // namespace accession::test
