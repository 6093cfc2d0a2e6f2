// SPDX-License-Identifier: Apache-2.0
// All orders as the desk shows them: found, counted, sorted, a page at a time.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

#include "core/desk/orders_view.h"
#include "core/workspace/workspace.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

class DeskOrders : public ::testing::Test {
protected:
    Workspace workspace;
    desk::OrderBook book;

    void SetUp() override {
        Settings settings;
        settings.rulebook = RulebookKey::alma;
        workspace.put(settings);
        vendor("V1", "Łódź Books");
        vendor("V2", "Salt & Sons");
        order("PO-100", "V1", Status::in_review, {});
        order("PO-99", "V2", Status::sent, Date::parse("2026-03-01"));
        order("PO-7", "V2", Status::sent, Date::parse("2026-02-01"));
        line("L1", "PO-99", 1250, "EUR", Status::sent);
        line("L2", "PO-99", 300, "USD", Status::sent);
        line("L3", "PO-99", 900, "USD", Status::canceled);
    }

    void vendor(const char* id, const char* name) {
        Vendor record;
        record.id = VendorId(id);
        record.name = name;
        workspace.put(record);
    }
    void order(const char* number, const char* vendor, Status status,
               const std::optional<Date>& sent) {
        Order record;
        record.id = OrderId(std::string("id-") + number);
        record.number = number;
        record.vendor = VendorId(vendor);
        record.status = status;
        record.sent_on = sent;
        workspace.put(record);
    }
    void line(const char* id, const char* order, std::int64_t price, const char* currency,
              Status status) {
        Line record;
        record.id = LineId(id);
        record.order = OrderId(std::string("id-") + order);
        record.cost.price = price;
        record.cost.currency = currency;
        record.status = status;
        workspace.put(record);
    }
    Json ask(Json question) {
        question.emplace("count", 10U);
        const auto page = desk::orders_view(workspace, book, question);
        EXPECT_TRUE(page) << page.error();
        return page.value_or(Json());
    }
    static std::vector<std::string> numbers(const Json& page) {
        std::vector<std::string> numbers;
        for (const Json& row : page["orders"]) {
            numbers.push_back(row["number"]);
        }
        return numbers;
    }
};

using Numbers = std::vector<std::string>;

TEST_F(DeskOrders, StandInTheOrderOfTheirNumbers) {
    const Json page = ask(Json::object());
    EXPECT_EQ(numbers(page), (Numbers{"PO-7", "PO-99", "PO-100"}));
    EXPECT_EQ(page["total"], 3);
    EXPECT_EQ(page["axis"], "order");
}

TEST_F(DeskOrders, AreFoundByNumberAndByVendor) {
    EXPECT_EQ(numbers(ask({{"text", "po 9"}})), (Numbers{"PO-99"}));
    EXPECT_EQ(numbers(ask({{"text", "lodz"}})), (Numbers{"PO-100"}));
    EXPECT_EQ(numbers(ask({{"text", "sons 7"}})), (Numbers{"PO-7"}));
    EXPECT_EQ(ask({{"text", "nobody"}})["total"], 0);
}

TEST_F(DeskOrders, AreCountedByStatusWhateverStatusIsWanted) {
    const Json page = ask({{"statuses", {"Sent"}}});
    EXPECT_EQ(numbers(page), (Numbers{"PO-7", "PO-99"}));
    ASSERT_EQ(page["facets"].size(), 2U);
    EXPECT_EQ(page["facets"][0]["count"].get<int>() + page["facets"][1]["count"].get<int>(), 3);
}

TEST_F(DeskOrders, AreSorted) {
    EXPECT_EQ(numbers(ask({{"sort", "sent"}, {"descending", true}})),
              (Numbers{"PO-99", "PO-7", "PO-100"}));
    EXPECT_EQ(numbers(ask({{"sort", "lines"}, {"descending", true}})).front(), "PO-99");
    EXPECT_EQ(numbers(ask({{"sort", "vendor"}})), (Numbers{"PO-7", "PO-99", "PO-100"}));
}

TEST_F(DeskOrders, AreCountedByVendorWhateverVendorIsWanted) {
    const Json page = ask({{"vendor", "V1"}});
    EXPECT_EQ(numbers(page), (Numbers{"PO-100"}));
    ASSERT_EQ(page["vendors"].size(), 2U);
    EXPECT_EQ(page["vendors"][0]["name"], "Salt & Sons");
    EXPECT_EQ(page["vendors"][0]["count"], 2);
    EXPECT_EQ(page["facets"].size(), 1U);
    EXPECT_EQ(ask({{"vendor", "V1"}, {"text", "PO-99"}})["vendors"][1]["count"], 0);
}

TEST_F(DeskOrders, AreReadAnewWhenTheLibraryHasChanged) {
    EXPECT_EQ(ask(Json::object())["total"], 3);
    order("PO-3", "V2", Status::sent, {});
    EXPECT_EQ(numbers(ask(Json::object())).front(), "PO-3");
}

TEST_F(DeskOrders, ComeAPageAtATime) {
    EXPECT_EQ(numbers(ask({{"offset", 1U}, {"count", 1U}})), (Numbers{"PO-99"}));
    EXPECT_TRUE(numbers(ask({{"offset", 99U}})).empty());
}

TEST_F(DeskOrders, SumEachCurrencyByItselfWithoutWhatWasGivenUp) {
    const Json row = ask({{"text", "PO-99"}})["orders"][0];
    EXPECT_EQ(row["lines"], 3);
    ASSERT_EQ(row["sums"].size(), 2U);
    EXPECT_EQ(row["sums"][0]["price"]["currency"], "EUR");
    EXPECT_EQ(row["sentOn"], "2026-03-01");
}

TEST_F(DeskOrders, RefuseWhatTheyDoNotKnow) {
    EXPECT_EQ(desk::orders_view(workspace, book, {{"sort", "colour"}}).error(), "unknown_sort");
    EXPECT_EQ(desk::orders_view(workspace, book, {{"statuses", {"Lost"}}}).error(),
              "unknown_status");
}

}  // namespace
}  // namespace accession::test
