// SPDX-License-Identifier: Apache-2.0
// The sample library: believable, and true to its rulebook in every line.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/lifecycle/engine.h"
#include "core/model/isbn.h"
#include "core/sample/sample_library.h"
#include "core/validation/folio_line.h"
#include "core/validation/folio_price.h"
#include "core/workspace/workspace.h"

namespace accession::sample_tests {
namespace {

using enum Status;

constexpr std::uint32_t size = 1500;

Date today() {
    return *Date::parse("2026-11-22");
}

const Workspace& library(RulebookKey rulebook) {
    static const auto made = [](RulebookKey key) {
        auto* workspace = new Workspace;
        workspace->apply(sample_library(key, size, 7, today()));
        return workspace;
    };
    static const Workspace& alma = *made(RulebookKey::alma);
    static const Workspace& folio = *made(RulebookKey::folio);
    return rulebook == RulebookKey::alma ? alma : folio;
}

template <class Action>
void each_line(RulebookKey rulebook, Action action) {
    const Workspace& workspace = library(rulebook);
    for (Slot slot = 0; slot < workspace.lines().slots(); ++slot) {
        const Line& line = workspace.lines().at(slot);
        SCOPED_TRACE(line.number);
        action(workspace, line);
    }
}

std::vector<const Item*> items_of(const Workspace& workspace, const Line& line) {
    std::vector<const Item*> items;
    for (const ItemId& id : workspace.items_of(line.id)) {
        items.push_back(workspace.find(id));
    }
    return items;
}

auto with_status(StatusSet statuses) {
    return [statuses](const Item* item) { return statuses.has(item->status); };
}

bool comes_by_itself(std::string_view action) {
    return std::ranges::any_of(alma_rulebook().rows, [&](const Row& row) {
        return row.action == action && row.trigger == Trigger::automatic;
    });
}

class EverySample : public testing::TestWithParam<RulebookKey> {};
INSTANTIATE_TEST_SUITE_P(Rulebooks, EverySample,
                         testing::Values(RulebookKey::alma, RulebookKey::folio),
                         [](const auto& tested) { return std::string(text_of(tested.param)); });

TEST_P(EverySample, EqualArgumentsGiveEqualFacts) {
    EXPECT_EQ(sample_library(GetParam(), 300, 5, today()),
              sample_library(GetParam(), 300, 5, today()));
    EXPECT_NE(sample_library(GetParam(), 300, 5, today()),
              sample_library(GetParam(), 300, 6, today()));
}

TEST_P(EverySample, HasAsManyLinesAsWanted) {
    for (const std::uint32_t lines : {0U, 1U, 2U, 7U, 40U, 333U}) {
        Workspace workspace;
        workspace.apply(sample_library(GetParam(), lines, 3, today()));
        EXPECT_EQ(workspace.lines().size(), lines);
        EXPECT_TRUE(workspace.settings().sample);
        EXPECT_EQ(workspace.settings().rulebook, GetParam());
    }
}

TEST_P(EverySample, NamesOnlyRecordsThatExist) {
    each_line(GetParam(), [](const Workspace& workspace, const Line& line) {
        EXPECT_TRUE(line.order.empty() || workspace.find(line.order) != nullptr);
        EXPECT_TRUE(line.title.empty() || workspace.find(line.title) != nullptr);
        EXPECT_TRUE(line.vendor.empty() || workspace.find(line.vendor) != nullptr);
        EXPECT_FALSE(line.description.title.empty());
        for (const FundShare& share : line.funds) {
            EXPECT_NE(workspace.find(share.fund), nullptr);
        }
        for (const HoldingsId& holdings : line.holdings) {
            EXPECT_NE(workspace.find(holdings), nullptr);
        }
        for (const Item* item : items_of(workspace, line)) {
            EXPECT_TRUE(item->holdings.empty() || workspace.find(item->holdings) != nullptr);
        }
    });
}

TEST_P(EverySample, NumbersAreValidAndGivenOnce) {
    std::set<std::string> numbers;
    std::map<std::string, TitleId> isbns;
    each_line(GetParam(), [&](const Workspace&, const Line& line) {
        EXPECT_TRUE(numbers.insert(line.number).second);
        for (const std::string& id : line.description.product_ids) {
            EXPECT_NE(check_isbn(id), IsbnVerdict::wrong_check_digit) << id;
            const auto key = isbn_key(id);
            if (key) {
                EXPECT_EQ(isbns.try_emplace(*key, line.title).first->second, line.title) << id;
            }
        }
    });
    EXPECT_GT(isbns.size(), size / 2);
    std::set<std::string> barcodes;
    const Workspace& workspace = library(GetParam());
    for (Slot slot = 0; slot < workspace.items().slots(); ++slot) {
        const std::string& barcode = workspace.items().at(slot).barcode;
        EXPECT_TRUE(barcode.empty() || barcodes.insert(barcode).second) << barcode;
    }
    EXPECT_FALSE(barcodes.empty());
}

TEST_P(EverySample, NothingHappensAfterToday) {
    each_line(GetParam(), [](const Workspace& workspace, const Line& line) {
        EXPECT_LE(*line.created_on, today());
        EXPECT_TRUE(!line.sent_on || *line.sent_on <= today());
        for (const Item* item : items_of(workspace, line)) {
            if (item->status != received) {
                EXPECT_FALSE(item->received_on);
                continue;
            }
            ASSERT_TRUE(item->received_on);
            EXPECT_LE(*item->received_on, today());
            EXPECT_GE(*item->received_on, line.sent_on.value_or(*line.created_on));
            EXPECT_FALSE(item->received_by.empty());
        }
    });
}

TEST(AlmaSample, HasEveryStatusEvenWhenSmall) {
    Workspace workspace;
    workspace.apply(sample_library(RulebookKey::alma, 60, 1, today()));
    std::set<Status> seen;
    for (Slot slot = 0; slot < workspace.lines().slots(); ++slot) {
        seen.insert(workspace.lines().at(slot).status);
    }
    EXPECT_EQ(seen.size(), 14U);
}

TEST(AlmaSample, ItemsAgreeWithTheStatus) {
    each_line(RulebookKey::alma, [](const Workspace& workspace, const Line& line) {
        const auto items = items_of(workspace, line);
        const auto received_count = std::ranges::count_if(items, with_status({received}));
        const bool one_time = line.continuity == Continuity::one_time;
        if (line.format == Format::electronic) {
            EXPECT_TRUE(items.empty());
            const auto resources = workspace.eresources_of(line.id);
            const bool gone = line.status == canceled || line.status == deleted;
            EXPECT_EQ(resources.size(), gone || !line.additional_to.empty() ? 0U : 1U);
            return;
        }
        if (line.status == waiting_for_invoice || (line.status == closed && one_time)) {
            EXPECT_FALSE(items.empty());
            EXPECT_EQ(received_count, std::ssize(items));
        } else if (line.status == sent && one_time && !items.empty()) {
            EXPECT_LT(received_count, std::ssize(items));
        } else if (line.status == canceled || line.status == deleted) {
            EXPECT_TRUE(items.empty());
            EXPECT_TRUE(line.holdings.empty());
        }
    });
}

TEST(AlmaSample, NoLineIsWhereTheRulesWouldNotLeaveIt) {
    each_line(RulebookKey::alma, [](const Workspace& workspace, const Line& line) {
        for (const Explanation& step : explain(workspace, line.id)) {
            if (!comes_by_itself(step.action)) {
                continue;
            }
            const auto met = [](const ConditionState& condition) { return condition.met; };
            EXPECT_FALSE(std::ranges::all_of(step.conditions, met)) << step.action;
        }
    });
}

TEST(AlmaSample, OrdersAndMoneyAgreeWithTheLines) {
    constexpr StatusSet finished{closed, canceled, deleted};
    constexpr StatusSet encumbered{sent, waiting_for_invoice, recurring_renewal,
                                   waiting_for_manual_renewal, under_evaluation_renewal};
    each_line(RulebookKey::alma, [&](const Workspace& workspace, const Line& line) {
        EXPECT_EQ(encumbered.has(line.status),
                  line.encumbrance.state == EncumbranceState::encumbered);
        EXPECT_LE(line.encumbrance.amount, line.cost.price.value_or(0));
        if (line.status == in_review) {
            EXPECT_TRUE(line.order.empty());
        }
        if (line.order.empty()) {
            return;
        }
        const Order& order = *workspace.find(line.order);
        const std::vector<LineId> lines = workspace.lines_of(order.id);
        const bool active = std::ranges::any_of(
            lines, [&](const LineId& id) { return !finished.has(workspace.find(id)->status); });
        if (active) {
            EXPECT_EQ(order.status, order.sent_on ? sent : in_review);
        } else {
            EXPECT_TRUE(order.status == closed || order.status == canceled);
        }
        EXPECT_EQ(order.vendor, line.vendor);
    });
}

TEST(AlmaSample, ReviewSaysWhyOrWhyNot) {
    std::map<bool, int> allowed;
    std::set<std::string> codes;
    each_line(RulebookKey::alma, [&](const Workspace& workspace, const Line& line) {
        if (line.status == in_review && line.continuity == Continuity::one_time) {
            const Offer order_now = offer(workspace, line.id, "order_now");
            ++allowed[order_now.allowed()];
            for (const Unmet& unmet : order_now.unmet) {
                codes.insert(unmet.code);
            }
        }
    });
    EXPECT_GT(allowed[true], allowed[false]);
    EXPECT_TRUE(codes.contains("missing_vendor"));
    EXPECT_TRUE(codes.contains("missing_fund"));
    EXPECT_TRUE(codes.contains("missing_price"));
    EXPECT_TRUE(codes.contains("fund_inactive"));
}

TEST(AlmaSample, ReceivingTheLastCopyOfAPaidLineClosesIt) {
    int closed_by_itself = 0;
    int opened_lines = 0;
    each_line(RulebookKey::alma, [&](const Workspace& workspace, const Line& line) {
        const auto items = items_of(workspace, line);
        const auto waiting = std::ranges::find_if(items, with_status({expected}));
        if (line.status != sent || line.format != Format::physical || waiting == items.end()) {
            return;
        }
        ++opened_lines;
        Command command;
        command.id = CommandId("receive " + line.number);
        command.action = "receive";
        command.line = line.id;
        command.today = today();
        command.actor = "tester";
        for (const Item* item : items) {
            if (item->status == expected) {
                command.items.push_back(item->id);
            }
        }
        const auto decision = decide(workspace, command);
        ASSERT_TRUE(decision.has_value());
        closed_by_itself += std::ranges::any_of(decision->facts, [](const Fact& fact) {
            const auto* moved = std::get_if<LineMoved>(&fact);
            return moved != nullptr && moved->to == closed;
        });
    });
    EXPECT_GT(closed_by_itself, 3);
    EXPECT_GT(opened_lines, closed_by_itself);
}

TEST(AlmaSample, AdditionalLinesShareTheInventoryOfTheirMainLine) {
    int additional = 0;
    each_line(RulebookKey::alma, [&](const Workspace& workspace, const Line& line) {
        if (line.additional_to.empty()) {
            return;
        }
        ++additional;
        const Line* main = workspace.find(line.additional_to);
        ASSERT_NE(main, nullptr);
        EXPECT_EQ(main->order, line.order);
        EXPECT_EQ(main->title, line.title);
        EXPECT_EQ(main->holdings, line.holdings);
        EXPECT_FALSE(line.holdings.empty());
    });
    EXPECT_GT(additional, 0);
}

TEST(FolioSample, HasEveryStatusOfEveryAxisEvenWhenSmall) {
    Workspace workspace;
    workspace.apply(sample_library(RulebookKey::folio, 60, 1, today()));
    std::set<Status> receipts;
    std::set<Status> payments;
    std::set<Status> workflows;
    std::set<Status> pieces;
    for (Slot slot = 0; slot < workspace.lines().slots(); ++slot) {
        const Line& line = workspace.lines().at(slot);
        receipts.insert(line.receipt);
        payments.insert(line.payment);
        workflows.insert(workspace.find(line.order)->status);
        for (const Item* item : items_of(workspace, line)) {
            pieces.insert(item->status);
        }
    }
    EXPECT_EQ(receipts.size(), 7U);
    EXPECT_EQ(payments.size(), 7U);
    EXPECT_EQ(workflows.size(), 3U);
    EXPECT_EQ(pieces.size(), 6U);
}

TEST(FolioSample, LinesBreakNoRuleOfTheServer) {
    each_line(RulebookKey::folio, [](const Workspace&, const Line& line) {
        const std::vector<Finding> findings = check_line(line);
        EXPECT_TRUE(findings.empty()) << findings.front().code;
        EXPECT_EQ(line.cost.price, estimated_price(line.cost));
    });
}

TEST(FolioSample, ReceiptFollowsFromThePieces) {
    constexpr StatusSet resolved{received, unreceivable};
    each_line(RulebookKey::folio, [&](const Workspace& workspace, const Line& line) {
        const auto pieces = items_of(workspace, line);
        const auto done = std::ranges::count_if(pieces, with_status(resolved));
        const Order& order = *workspace.find(line.order);
        if (order.status == pending) {
            EXPECT_TRUE(pieces.empty());
        }
        switch (line.receipt) {
        case awaiting_receipt:
            EXPECT_EQ(done, 0);
            EXPECT_TRUE(line.independent_receipt || !pieces.empty());
            break;
        case partially_received:
            EXPECT_GT(done, 0);
            EXPECT_LT(done, std::ssize(pieces));
            break;
        case fully_received:
            EXPECT_EQ(done, std::ssize(pieces));
            EXPECT_FALSE(pieces.empty());
            break;
        case receipt_not_required:
            EXPECT_TRUE(pieces.empty());
            EXPECT_TRUE(line.independent_receipt);
            break;
        default:
            break;
        }
    });
}

TEST(FolioSample, OpenOrdersHaveSomethingOpen) {
    constexpr StatusSet final_receipt{cancelled, receipt_not_required, fully_received};
    constexpr StatusSet final_payment{cancelled, payment_not_required, fully_paid};
    const Workspace& workspace = library(RulebookKey::folio);
    for (Slot slot = 0; slot < workspace.orders().slots(); ++slot) {
        const Order& order = workspace.orders().at(slot);
        SCOPED_TRACE(order.number);
        const std::vector<LineId> lines = workspace.lines_of(order.id);
        ASSERT_FALSE(lines.empty());
        const bool all_final = std::ranges::all_of(lines, [&](const LineId& id) {
            const Line& line = *workspace.find(id);
            return final_receipt.has(line.receipt) && final_payment.has(line.payment);
        });
        if (order.status == open) {
            EXPECT_FALSE(all_final);
            EXPECT_TRUE(order.close_reason.empty());
        } else if (order.close_reason == "Complete" || order.close_reason == "Cancelled") {
            EXPECT_TRUE(all_final);
        }
        EXPECT_EQ(order.status == closed, !order.close_reason.empty());
    }
}

TEST(FolioSample, OpeningSaysWhyOrWhyNot) {
    std::map<bool, int> allowed;
    std::set<std::string> codes;
    each_line(RulebookKey::folio, [&](const Workspace& workspace, const Line& line) {
        if (workspace.find(line.order)->status == pending) {
            const Offer opening = offer(workspace, line.id, "open");
            ++allowed[opening.allowed()];
            for (const Unmet& unmet : opening.unmet) {
                codes.insert(unmet.code);
            }
        }
    });
    EXPECT_GT(allowed[true], allowed[false]);
    EXPECT_TRUE(codes.contains("materialTypeRequired"));
    EXPECT_TRUE(codes.contains("incorrectFundDistributionTotal"));
    EXPECT_TRUE(codes.contains("vendorIsInactive"));
}

}  // namespace
}  // namespace accession::sample_tests
