// SPDX-License-Identifier: Apache-2.0
// I10: every (status, action) pair is answered; there is no third way between facts and a refusal.
#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <set>
#include <utility>

#include "core/lifecycle/matching.h"
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

/// What an action asks for, answered well.
const Args good_answers = {{"reason", "Cancelled"}, {"number", "N1"}, {"date", "2026-03-01"}};

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

FieldSet fields_of(std::initializer_list<std::pair<const char*, const char*>> texts) {
    FieldSet set;
    for (const auto& [path, text] : texts) {
        set[path].text = text;
    }
    return set;
}

/// An order with two pieces, one of which has come.
void furnish_folio(World& world, Status status) {
    world.add_order("O1", Status::pending);
    world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 2, 0}}});
    world.act_on_order("open", "O1");
    Command check_in = world.command("check_in", "L1");
    check_in.items = {world.workspace.items_of(LineId("L1")).front()};
    ASSERT_TRUE(world.act(check_in).accepted());
    world.amend(OrderId("O1"), [&](Order& order) { order.status = status; });
    world.amend(LineId("L1"), [&](Line& line) {
        if (status == Status::pending) {
            line.locations = {{"MAIN", HoldingsId{}, 2, 0}};
        }
    });
}

/// What the action needs beside its status, in the world and in the command.
Command good_command(World& world, std::string_view action) {
    Command command = world.command(action, "L1", good_answers);
    const auto pieces = world.workspace.items_of(LineId("L1"));
    command.order = OrderId("O1");
    command.items = {pieces[action == "check_in" ? 1 : 0]};
    if (action == "create_order") {
        command.order = OrderId("O2");
        command.set =
            fields_of({{"poNumber", "20000"}, {"orderType", "One-Time"}, {"vendor", "V1"}});
    } else if (action == "create_line") {
        command.line = LineId("L9");
        command.set = fields_of({{"orderFormat", "Physical Resource"},
                                 {"cost.listUnitPrice", "10"},
                                 {"cost.quantityPhysical", "1"}});
    } else if (action == "add_piece" || action == "add_pieces_batch") {
        world.amend(LineId("L1"), [](Line& line) { line.independent_receipt = true; });
        command.pieces = {fields_of({{"format", "Physical"}})};
    } else if (action == "add_title" || action == "delete_title" || action == "put_title") {
        world.amend(LineId("L1"), [](Line& line) { line.is_package = true; });
        Title title;
        title.id = TitleId("T9");
        title.folio.edit().line = LineId("L1");
        world.workspace.put(title);
        command.args["title"] = "T9";
    } else if (action == "batch_status") {
        command.args["status"] = "Late";
    } else if (action == "invoice") {
        command.invoice = InvoiceId("N1");
        command.args["status"] = "Approved";
    } else if (action == "expect") {
        world.amend(pieces[0], [](Item& piece) { piece.status = Status::unreceivable; });
    } else if (action == "delete_routing_list") {
        world.amend(LineId("L1"), [](Line& line) {
            line.folio.edit().routing_lists = {{"R1", "Staff", "", {}}};
        });
        command.args["list"] = "R1";
    }
    return command;
}

TEST(FolioTable, AnswersEveryStatusAndAction) {
    const Rulebook& rulebook = folio_rulebook();
    for (const Status status : {Status::none, Status::pending, Status::open, Status::closed}) {
        for (const std::string_view action : user_actions(rulebook)) {
            World world(RulebookKey::folio);
            furnish_folio(world, status);
            const Outcome outcome = world.act(good_command(world, action));
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
