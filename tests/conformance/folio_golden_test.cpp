// SPDX-License-Identifier: Apache-2.0
// What the FOLIO rulebook answers, written down to be read beside FOLIO's documentation: which statuses
// of two lines close or reopen their order, and which fields may change under either policy.
#include <gtest/gtest.h>

#include <array>
#include <map>

#include "core/lifecycle/folio/field_policy.h"
#include "core/model/folio_words.h"
#include "tests/support/story.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

using folio_words::payment_statuses;
using folio_words::receipt_statuses;

struct Pair {
    Status receipt;
    Status payment;
};

std::string words_of(const Pair& pair) {
    return std::string(text_of(pair.receipt)) + " / " + std::string(text_of(pair.payment));
}

/// Two lines, the second as it stays; the first is brought to the pair by a change of the line.
std::string outcome(Status workflow, const Pair& from, const Pair& to, const Pair& other) {
    World world(RulebookKey::folio);
    world.add_order("O1", Status::pending);
    world.add(FolioLine{
        .id = "L1", .receipt = from.receipt, .payment = from.payment, .independent = true});
    world.add(FolioLine{
        .id = "L2", .receipt = other.receipt, .payment = other.payment, .independent = true});
    world.amend(OrderId("O1"), [&](Order& order) { order.status = workflow; });
    Command command = world.command("update_line", "L1");
    command.set["receiptStatus"].text = std::string(text_of(to.receipt));
    command.set["paymentStatus"].text = std::string(text_of(to.payment));
    EXPECT_TRUE(world.act(command).accepted());
    const Order& order = world.order("O1");
    return std::string(text_of(order.status)) +
           (order.close_reason.empty() ? "" : " (" + order.close_reason + ")");
}

constexpr Pair unresolved{Status::awaiting_receipt, Status::awaiting_payment};
constexpr Pair finished{Status::fully_received, Status::fully_paid};
constexpr Pair cancelled{Status::cancelled, Status::cancelled};

TEST(FolioGolden, AnOrderClosesWhenBothLinesAreFinal) {
    std::vector<std::string> told{
        "receipt / payment of one line | the other is unresolved | finished | cancelled"};
    for (const Status receipt : receipt_statuses) {
        for (const Status payment : payment_statuses) {
            const Pair pair{receipt, payment};
            std::string row = words_of(pair);
            for (const Pair& other : {unresolved, finished, cancelled}) {
                row += " | " + outcome(Status::open, unresolved, pair, other);
            }
            told.push_back(row);
        }
    }
    expect_golden("folio_closes.txt", told);
}

TEST(FolioGolden, AnOrderReopensWhenALineIsFinalNoMore) {
    std::vector<std::string> told{
        "a finished line becomes | the other is unresolved | finished | cancelled"};
    for (const Status receipt : receipt_statuses) {
        for (const Status payment : payment_statuses) {
            const Pair pair{receipt, payment};
            std::string row = words_of(pair);
            for (const Pair& other : {unresolved, finished, cancelled}) {
                row += " | " + outcome(Status::closed, finished, pair, other);
            }
            told.push_back(row);
        }
    }
    expect_golden("folio_reopens.txt", told);
}

Order order_of(Status status, Continuity continuity, bool subscription) {
    Order order;
    order.status = status;
    order.continuity = continuity;
    order.folio.edit().subscription = subscription;
    return order;
}

/// The formats for which the field may change: P, E, M(ixed), O(ther); "-" for none of them.
std::string formats(FieldPolicy policy, const folio::LineField& field, const Order& order) {
    static const std::map<Format, char> letters = {{Format::physical, 'P'},
                                                   {Format::electronic, 'E'},
                                                   {Format::mixed, 'M'},
                                                   {Format::other, 'O'}};
    std::string may;
    for (const auto& [format, letter] : letters) {
        Line line;
        line.format = format;
        line.independent_receipt = true;
        if (folio::may_change(policy, field, line, order)) {
            may += letter;
        }
    }
    return may.empty() ? "-" : may;
}

struct Column {
    const char* heading;
    FieldPolicy policy;
    Status status;
    Continuity continuity;
    bool subscription;
};
constexpr auto once = Continuity::one_time;
constexpr auto again = Continuity::continuous;
constexpr std::array columns{
    Column{"pending", FieldPolicy::server, Status::pending, once, false},
    Column{"server, open", FieldPolicy::server, Status::open, once, false},
    Column{"server, closed", FieldPolicy::server, Status::closed, once, false},
    Column{"documented, one-time", FieldPolicy::documented, Status::open, once, false},
    Column{"documented, ongoing", FieldPolicy::documented, Status::open, again, false},
    Column{"documented, subscription", FieldPolicy::documented, Status::open, again, true},
};

std::string headings() {
    std::string row = "field";
    for (const Column& column : columns) {
        row += std::string(" | ") + column.heading;
    }
    return row;
}

TEST(FolioGolden, FieldsThatMayChange) {
    std::vector<std::string> told{headings()};
    for (const folio::LineField& field : folio::line_fields()) {
        std::string row(field.path);
        for (const Column& c : columns) {
            row +=
                " | " + formats(c.policy, field, order_of(c.status, c.continuity, c.subscription));
        }
        told.push_back(row);
    }
    told.emplace_back();
    told.push_back("of the order");
    for (const folio::OrderField& field : folio::order_fields()) {
        std::string row(field.path);
        for (const Column& c : columns) {
            const Order order = order_of(c.status, c.continuity, c.subscription);
            row += folio::may_change(c.policy, field, order) ? " | yes" : " | -";
        }
        told.push_back(row);
    }
    expect_golden("folio_fields.txt", told);
}

}  // namespace
}  // namespace accession::test
