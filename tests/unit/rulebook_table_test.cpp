// SPDX-License-Identifier: Apache-2.0
// I10: every (status, action) pair is answered; there is no third way between facts and a refusal.
#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <set>
#include <utility>

#include "core/lifecycle/matching.h"
#include "tests/support/folio_commands.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

std::set<std::string_view> user_actions(const Rulebook& rulebook) {
    std::set<std::string_view> actions;
    for (const Row& row : rulebook.rows) {
        if (row.trigger == Trigger::user) {
            actions.insert(row.action);
        }
    }
    return actions;
}

bool in_table(const Rulebook& rulebook, std::string_view action, Status status,
              Continuity continuity) {
    return std::ranges::any_of(rulebook.rows, [&](const Row& row) {
        const bool applies =
            continuity == Continuity::one_time ? row.applies.one_time : row.applies.continuous;
        return row.action == action && row.trigger == Trigger::user && applies &&
               row.from.has(status);
    });
}

bool only_status(const Codes& codes) {
    return codes == Codes{"status_not_allowed"};
}

TEST(AlmaTable, AnswersEveryInvoiceStatusAndAction) {
    for (const Status status : {Status::in_approval, Status::approved, Status::paid}) {
        for (const std::string action : {"approve_invoice", "pay_invoice"}) {
            World world(RulebookKey::alma);
            world.add(AlmaLine{});
            world.act("create_invoice", "L1", {{"number", "N1"}});
            const InvoiceId id = world.workspace.invoices_of(LineId("L1")).front();
            world.amend(id, [&](Invoice& invoice) { invoice.status = status; });
            const Outcome outcome = world.act(action, "L1");
            const Status wanted =
                action == "approve_invoice" ? Status::in_approval : Status::approved;
            EXPECT_EQ(outcome.accepted(), status == wanted) << action << text_of(status);
            if (!outcome.accepted()) {
                EXPECT_EQ(outcome.codes,
                          Codes{"invoice_not_" + std::string(status == wanted ? ""
                                                             : action == "approve_invoice"
                                                                 ? "in_approval"
                                                                 : "approved")});
            }
        }
    }
}

TEST(FolioTable, AnswersEveryStatusAndAction) {
    const Rulebook& rulebook = folio_rulebook();
    for (const Status status : {Status::none, Status::pending, Status::open, Status::closed}) {
        for (const std::string_view action : user_actions(rulebook)) {
            World world(RulebookKey::folio);
            furnish_folio(world, status);
            const Outcome outcome = world.act(good_folio_command(world, action));
            SCOPED_TRACE(std::string(action) + " in " + std::string(text_of(status)));
            const bool of_workspace = row_of(rulebook, action)->subject == Subject::workspace;
            const bool full = action == "create_line" && status != Status::pending;
            if (full && status != Status::none) {
                // FOLIO says of an order that takes no lines which of the two it is.
                EXPECT_EQ(outcome.codes,
                          Codes{status == Status::open ? "orderOpen" : "orderClosed"});
            } else if (of_workspace || in_table(rulebook, action, status, Continuity::one_time)) {
                EXPECT_TRUE(outcome.accepted()) << outcome.codes.front();
            } else {
                EXPECT_TRUE(only_status(outcome.codes));
            }
        }
    }
}

TEST(Tables, UnknownThingsAreRefusedByName) {
    World alma(RulebookKey::alma);
    alma.add(AlmaLine{});
    EXPECT_EQ(alma.act("levitate", "L1").codes, Codes{"unknown_action"});
    EXPECT_EQ(alma.act("automatic_close", "L1").codes, Codes{"unknown_action"});
    EXPECT_EQ(alma.act("close", "nobody").codes, Codes{"unknown_line"});
    EXPECT_EQ(alma.act_on_items("receive", {}).codes, Codes{"missing_items"});
    EXPECT_EQ(alma.act_on_items("receive", {"nothing"}).codes, Codes{"unknown_item"});
    EXPECT_EQ(alma.act("pay_invoice", "L1").codes, Codes{"unknown_invoice"});
    alma.amend(ItemId("L1.i1"), [](Item& item) { item.line = LineId{}; });
    EXPECT_EQ(alma.act_on_items("receive", {"L1.i1"}).codes, Codes{"no_order_line"});
    World folio(RulebookKey::folio);
    EXPECT_EQ(folio.act_on_order("open", "nothing").codes, Codes{"unknown_order"});
}

TEST(Tables, EveryRowCanBeReadAloud) {
    for (const Rulebook* rulebook : {&alma_rulebook(), &folio_rulebook()}) {
        for (const Row& row : rulebook->rows) {
            SCOPED_TRACE(std::string(row.action));
            EXPECT_FALSE(row.source.empty());
            EXPECT_FALSE(row.from.empty());
            EXPECT_TRUE(row.trigger != Trigger::automatic || row.to != Status::none);
            for (const Condition* condition : row.when) {
                EXPECT_TRUE((condition->holds != nullptr) != (condition->list != nullptr))
                    << condition->name;
                EXPECT_FALSE(condition->code.empty()) << condition->name;
            }
            for (const Effect* effect : row.does) {
                EXPECT_NE(effect->run, nullptr) << effect->name;
            }
        }
        for (const ActionForm& form : rulebook->forms) {
            EXPECT_NE(row_of(*rulebook, form.action), nullptr) << form.action;
        }
    }
}

TEST(Tables, AStatusRefusalSaysWhereItWouldBeAllowed) {
    World world(RulebookKey::alma);
    world.add(AlmaLine{.status = Status::sent});
    const auto decision = decide(world.workspace, world.command("close", "L1"));
    ASSERT_FALSE(decision);
    EXPECT_EQ(decision.error().unmet.front().params,
              (Params{{"status", "Sent"}, {"allowed", "Waiting for Invoice"}}));
}

}  // namespace
}  // namespace accession::test
