// SPDX-License-Identifier: Apache-2.0
// What the engine makes of any table: small ones of the test's own, for what no rulebook's rows need
// at present.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/lifecycle/daily.h"
#include "core/lifecycle/matching.h"
#include "core/lifecycle/receiving_conditions.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

bool never(const Situation&) {
    return false;
}
void twice_never(const Situation&, std::vector<Unmet>& unmet) {
    unmet.push_back({"one", {}});
    unmet.push_back({"two", {}});
}
const Condition first_fails{
    .name = "first", .code = "first_fails", .stage = Stage::first, .holds = never};
const Condition argument_fails{
    .name = "argument", .code = "argument_fails", .stage = Stage::argument, .holds = never};
const Condition offer_fails{
    .name = "offer", .code = "offer_fails", .stage = Stage::offer, .holds = never};
const Condition state_fails{.name = "state", .code = "state_fails", .holds = never};
const Condition fails_twice{.name = "twice", .code = "one", .list = twice_never};

constexpr StatusSet in_any{Status::none, Status::sent, Status::closed, Status::in_review};
constexpr Word three_words[] = {{Status::in_review, Mark::ring, true},
                                {Status::sent, Mark::round, true},
                                {Status::closed, Mark::square, true}};
constexpr AxisWords one_axis[] = {{Axis::line_status, "status", false, three_words}};

Row row_of_line(std::string_view action, Status to) {
    Row row;
    row.action = action;
    row.from = in_any;
    row.to = to;
    row.source = "own";
    return row;
}

/// A library of one sent line, and a table over it.
class OwnTable : public ::testing::Test {
protected:
    World world{RulebookKey::alma};
    std::vector<Row> rows;
    std::vector<ActionRoles> roles;

    OwnTable() { world.add(AlmaLine{}); }
    [[nodiscard]] Rulebook table() const {
        return {RulebookKey::alma, rows, one_axis, {}, Axis::line_status, "", "", roles};
    }
    /// Codes of the refusal; else the decision is carried out.
    Codes act_by_table(const Command& command) {
        auto decision = decide(table(), world.workspace, command);
        if (!decision) {
            return codes_of(decision.error().unmet);
        }
        world.workspace.apply(decision->facts);
        return {};
    }
    Codes act_on_line(std::string_view action) { return act_by_table(world.command(action, "L1")); }
};

TEST_F(OwnTable, ARowMovesTheStatusOfItsAxis) {
    for (const Axis axis : {Axis::line_status, Axis::receipt, Axis::payment}) {
        Row row = row_of_line("move", Status::closed);
        row.axis = axis;
        rows = {row};
        EXPECT_EQ(act_on_line("move"), Codes{});
    }
    EXPECT_EQ(world.line().status, Status::closed);
    EXPECT_EQ(world.line().receipt, Status::closed);
    EXPECT_EQ(world.line().payment, Status::closed);
}

TEST_F(OwnTable, OfSeveralLinesOnlyThoseMoveThatAreNotThereYet) {
    world.add(AlmaLine{.id = "L2", .status = Status::closed});
    Row row = row_of_line("move", Status::closed);
    row.subject = Subject::lines;
    rows = {row};
    Command command = world.command("move", "");
    command.lines = {LineId("L1"), LineId("L2")};
    const auto decision = decide(table(), world.workspace, command);
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->facts, (std::vector<Fact>{LineMoved{LineId("L1"), LineAxis::status,
                                                            Status::sent, Status::closed}}));
}

TEST_F(OwnTable, WhatIsWrongWithTheCommandItselfIsSaidAlone) {
    rows = {row_of_line("move", Status::closed)};
    rows[0].when = {&state_fails, &first_fails, &argument_fails};
    EXPECT_EQ(act_on_line("move"), Codes{"first_fails"});
    EXPECT_EQ(codes_of(offers(table(), world.workspace, LineId("L1")).front().unmet),
              Codes{"state_fails"})
        << "no command, no fault of one";
    rows[0].when = {&state_fails, &fails_twice, &argument_fails};
    EXPECT_EQ(act_on_line("move"), (Codes{"one", "state_fails", "two"}));
    rows[0].when = {&argument_fails};
    EXPECT_EQ(act_on_line("move"), Codes{"argument_fails"});
}

TEST_F(OwnTable, WhatFollowsByItselfAsksNothingOfOffers) {
    rows = {row_of_line("follow", Status::closed), row_of_line("begin", Status::none)};
    rows[0].trigger = Trigger::automatic;
    rows[0].when = {&offer_fails};
    static constexpr Effect settle_it{"settle", [](Transition& t) { t.settle(t.line_id()); }};
    rows[1].does = {&settle_it};
    EXPECT_EQ(act_on_line("begin"), Codes{});
    EXPECT_EQ(world.line().status, Status::closed);
    const Situation offered{world.workspace, nullptr, &world.line()};
    EXPECT_FALSE(may_be_taken(rows[0], offered));
    rows[0].when = {&argument_fails};
    EXPECT_TRUE(may_be_taken(rows[0], offered)) << "arguments are asked of commands alone";
    rows[0].when = {&fails_twice};
    EXPECT_FALSE(may_be_taken(rows[0], offered));
}

TEST_F(OwnTable, RowsThatGoInCirclesComeToAnEnd) {
    rows = {row_of_line("there", Status::closed), row_of_line("back", Status::sent),
            row_of_line("begin", Status::none)};
    rows[0].trigger = rows[1].trigger = Trigger::automatic;
    rows[0].from = {Status::sent};
    rows[1].from = {Status::closed};
    static constexpr Effect settle_it{"settle", [](Transition& t) { t.settle(t.line_id()); }};
    rows[2].does = {&settle_it};
    const auto decision = decide(table(), world.workspace, world.command("begin", "L1"));
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->facts.size(), 12U) << "no lifecycle needs more steps";
}

TEST_F(OwnTable, AnActionWithoutRolesIsEverybodys) {
    rows = {row_of_line("move", Status::closed)};
    world.change_settings([](Settings& settings) { settings.role_policy = RolePolicy::strict; });
    EXPECT_EQ(act_on_line("move"), Codes{}) << "the table speaks of no roles";
    roles = {{"move", {}, true}};
    EXPECT_EQ(act_on_line("move"), Codes{}) << "none of them is needed";
    world.amend(LineId("L1"), [](Line& line) { line.assigned_to = "other"; });
    EXPECT_EQ(act_on_line("move"), Codes{"line_assigned"});
    static constexpr std::string_view manager[] = {"purchasing_manager"};
    roles = {{"move", manager, true}};
    EXPECT_EQ(act_on_line("move"), (Codes{"line_assigned", "role_required"}));
}

TEST_F(OwnTable, AnAssignedLineIsOpenToItsOwnerAndToNobodyInParticular) {
    rows = {row_of_line("move", Status::closed)};
    roles = {{"move", {}, true}};
    world.amend(LineId("L1"), [](Line& line) { line.assigned_to = "clerk"; });
    const auto offered_to = [&](const Asker* asker) {
        return codes_of(offers(table(), world.workspace, LineId("L1"), asker).front().unmet);
    };
    const Asker clerk{"clerk", {}, world.today};
    const Asker other{"other", {}, world.today};
    EXPECT_EQ(offered_to(nullptr), Codes{});
    EXPECT_EQ(offered_to(&clerk), Codes{});
    EXPECT_EQ(offered_to(&other), Codes{"line_assigned"});
    EXPECT_EQ(act_on_line("move"), Codes{});
}

TEST_F(OwnTable, OfALinesInvoicesTheFirstThatFitsIsMeantElseTheFirst) {
    Row row = row_of_line("move", Status::paid);
    row.subject = Subject::invoice;
    row.axis = Axis::invoice_status;
    row.from = {Status::approved};
    rows = {row};
    for (const char* id : {"N1", "N2"}) {
        world.workspace.put(
            Invoice{InvoiceId(id), id, Status::in_approval, {{LineId("L1"), 1, true}}});
    }
    const auto decision = decide(table(), world.workspace, world.command("move", "L1"));
    ASSERT_FALSE(decision);
    EXPECT_EQ(decision.error().unmet.front().params.at("status"), "In Approval");
    world.amend(InvoiceId("N2"), [](Invoice& invoice) { invoice.status = Status::approved; });
    EXPECT_EQ(act_on_line("move"), Codes{});
    EXPECT_EQ(world.workspace.find(InvoiceId("N1"))->status, Status::in_approval);
    EXPECT_EQ(world.workspace.find(InvoiceId("N2"))->status, Status::paid);
}

TEST_F(OwnTable, TheDayTakesLinesAndOrdersOnlyFromTheirStatuses) {
    const Order& order = world.order_of("L1");
    Row row = row_of_line("daily", Status::none);
    row.trigger = Trigger::daily;
    row.subject = Subject::order;
    row.axis = Axis::order_status;
    const Situation situation{world.workspace, nullptr, nullptr, &order};
    row.from = {Status::sent};
    EXPECT_TRUE(is_due(row, situation));
    row.from = {Status::in_review};
    EXPECT_FALSE(is_due(row, situation));
    row.from = {Status::sent};
    row.applies = for_continuous;
    EXPECT_FALSE(is_due(row, situation));
}

TEST_F(OwnTable, AnOrderThatIsMadeAndChangedInOneRunIsTakenOnce) {
    static constexpr Effect make_and_change{"make_and_change", [](Transition& t) {
                                                Order order;
                                                order.id = OrderId("new");
                                                t.emit(OrderRecorded{order});
                                                t.amend(order.id,
                                                        [](Order& o) { o.number = "PO"; });
                                            }};
    static constexpr Effect run_day{"run_day",
                                    [](Transition& t) { run_daily_rows(t, t.rulebook()); }};
    static constexpr Effect count_it{
        "count_it", [](Transition& t) { t.emit(OrderSent{t.order_id(), t.today(), false}); }};
    rows = {row_of_line("run", Status::none), row_of_line("daily", Status::none)};
    rows[0].does = {&make_and_change, &run_day};
    rows[1].trigger = Trigger::daily;
    rows[1].subject = Subject::order;
    rows[1].axis = Axis::order_status;
    rows[1].does = {&count_it};
    const auto decision = decide(table(), world.workspace, world.command("run", "L1"));
    ASSERT_TRUE(decision);
    const auto sent = std::ranges::count_if(
        decision->facts, [](const Fact& fact) { return std::holds_alternative<OrderSent>(fact); });
    EXPECT_EQ(sent, 1);
}

TEST_F(OwnTable, AStatusIsReadOffTheRecordOfItsAxis) {
    const Line& line = world.line();
    const Order& order = world.order_of("L1");
    const Invoice invoice{InvoiceId("N"), "N", Status::approved, {}};
    Claim claim;
    claim.state = Status::answered;
    WorkOrder work;
    work.state = Status::done;
    Situation all{world.workspace, nullptr, &line, &order};
    all.invoice = &invoice;
    all.claim = &claim;
    all.work_order = &work;
    const Situation nothing{world.workspace};
    const std::pair<Axis, Status> expected[] = {{Axis::line_status, Status::sent},
                                                {Axis::receipt, line.receipt},
                                                {Axis::payment, line.payment},
                                                {Axis::order_status, Status::sent},
                                                {Axis::invoice_status, Status::approved},
                                                {Axis::claim_state, Status::answered},
                                                {Axis::work_order_state, Status::done},
                                                {Axis::letter_state, Status::none}};
    for (const auto& [axis, status] : expected) {
        EXPECT_EQ(status_on(all, axis), status) << static_cast<int>(axis);
        EXPECT_EQ(status_on(nothing, axis), Status::none) << static_cast<int>(axis);
    }
}

TEST(Situations, NobodyInParticularHasEveryRoleAndNoDay) {
    World world(RulebookKey::alma);
    const Situation nobody{world.workspace};
    EXPECT_EQ(nobody.today(), Date{});
    EXPECT_EQ(nobody.actor(), "");
    EXPECT_TRUE(nobody.has_role("purchasing_manager"));
    const Asker clerk{"clerk", {"receiving_operator"}, world.today};
    Situation asked{world.workspace};
    asked.asker = &clerk;
    EXPECT_EQ(asked.today(), world.today);
    EXPECT_EQ(asked.actor(), "clerk");
    EXPECT_TRUE(asked.has_role("receiving_operator"));
    EXPECT_FALSE(asked.has_role("purchasing_manager"));
}

TEST(Offers, OfWhatIsUnknownSayWhatIsUnknown) {
    World world(RulebookKey::alma);
    world.add(AlmaLine{});
    EXPECT_EQ(codes_of(offer(world.workspace, LineId("nobody"), "receive").unmet),
              Codes{"unknown_line"});
    EXPECT_EQ(codes_of(offer(world.workspace, LineId("L1"), "levitate").unmet),
              Codes{"unknown_action"});
    EXPECT_TRUE(offers(world.workspace, LineId("nobody")).empty());
    EXPECT_TRUE(explain(world.workspace, LineId("nobody")).empty());
}

TEST(Explanations, WhatComesOfTheWholeOrderStandsFirst) {
    World world(RulebookKey::folio);
    world.add_order("O1", Status::pending);
    world.add(FolioLine{});
    ASSERT_TRUE(world.act_on_order("open", "O1").accepted());
    const auto ahead = explain(world.workspace, LineId("L1"));
    ASSERT_GE(ahead.size(), 2U);
    EXPECT_EQ(ahead.front().axis, Axis::order_status);
    EXPECT_EQ(ahead.front().to, Status::closed);
    EXPECT_EQ(ahead.back().axis, Axis::receipt);
}

TEST(Marks, AWordThatTheAxisHasNotIsRound) {
    EXPECT_EQ(mark_of(alma_rulebook(), Axis::line_status, Status::closed), Mark::square);
    EXPECT_EQ(mark_of(alma_rulebook(), Axis::line_status, Status::paid), Mark::round);
    EXPECT_EQ(mark_of(alma_rulebook(), Axis::invoice_status, Status::paid), Mark::round);
}

TEST(Unmets, AreEqualWithTheirCodeAndParams) {
    const Unmet one{"not_all_received", {{"received", "1"}}};
    EXPECT_EQ(one, (Unmet{"not_all_received", {{"received", "1"}}}));
    EXPECT_NE(one, (Unmet{"not_all_received", {{"received", "2"}}}));
    EXPECT_NE(one, (Unmet{"not_received", {{"received", "1"}}}));
    const Kept kept{"item", "L1.i1", "has_other_items"};
    EXPECT_EQ(kept, (Kept{"item", "L1.i1", "has_other_items"}));
    EXPECT_NE(kept, (Kept{"item", "L1.i1", "bib_in_use"}));
    const Consequence told{ConsequenceMark::kept, "items_kept", {}, LineId("L1")};
    EXPECT_EQ(told, (Consequence{ConsequenceMark::kept, "items_kept", {}, LineId("L1")}));
    EXPECT_NE(told, (Consequence{ConsequenceMark::kept, "items_kept", {}, LineId("L2")}));
}

}  // namespace
}  // namespace accession::test
