// SPDX-License-Identifier: Apache-2.0
// What the money of a fund is spent on: told by FOLIO's finance records, chosen for each share of a line,
// asked for when the line is saved and when its order opens (folio.md A4.4).
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <algorithm>

#include "core/formats/folio/export.h"
#include "core/journal/field_values.h"
#include "core/journal/messages.h"
#include "core/lifecycle/consequences.h"
#include "core/validation/folio_expense_classes.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_line_members.h"
#include "tests/support/folio_commands.h"
#include "tests/unit/folio_files.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;
using Classes = std::vector<std::string>;

FieldValue share_of(const char* expense_class) {
    FieldValue value;
    value.funds = {{FundId("F1"), true, whole_ppm}};
    value.records = {FieldRecord{{"expenseClassId", expense_class}}};
    return value;
}

class FolioExpenseClasses : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    void SetUp() override {
        world.add_order("O1", Status::pending);
        world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 1, 0}}});
        tell({{"print", "Print", true}, {"old", "Old", false}});
        world.amend(LineId("L1"),
                    [](Line& line) { line.funds = {{FundId("F1"), true, whole_ppm}}; });
    }
    void tell(std::vector<ExpenseClass> classes) {
        Fund fund{FundId("F1"), "HIST", "History", true};
        fund.expense_classes.assign(classes.begin(), classes.end());
        world.workspace.put(fund);
    }
    Outcome spend_on(const char* expense_class) {
        Command command = world.command("update_line", "L1");
        command.set["fundDistribution"] = share_of(expense_class);
        return world.act(command);
    }
};

TEST_F(FolioExpenseClasses, ALineIsSavedWithOneThatItsFundHas) {
    EXPECT_EQ(spend_on("elsewhere").codes, Codes{"budgetExpenseClassNotFound"});
    EXPECT_EQ(expense_classes(world.line()), Classes{});
    ASSERT_TRUE(spend_on("print").accepted());
    EXPECT_EQ(expense_classes(world.line()), Classes{"print"});
    EXPECT_TRUE(spend_on("old").accepted()) << "whether it is active is asked when the order opens";
    ASSERT_TRUE(spend_on("").accepted());
    EXPECT_EQ(expense_classes(world.line()), Classes{});
}

TEST_F(FolioExpenseClasses, AnyWillDoForAFundOfWhichNoneIsTold) {
    tell({});
    EXPECT_TRUE(spend_on("elsewhere").accepted());
    EXPECT_TRUE(world.act_on_order("open", "O1").accepted());
}

TEST_F(FolioExpenseClasses, NothingIsAskedOfALineThatOrdersNothing) {
    world.amend(LineId("L1"), [](Line& line) {
        line.cost.quantity_physical = 0;
        line.locations.clear();
    });
    EXPECT_TRUE(spend_on("elsewhere").accepted()) << "A4.3 stops before";
    world.amend(LineId("L1"), [](Line& line) { line.locations = {{"MAIN", HoldingsId{}, 1, 0}}; });
    const Codes all = spend_on("elsewhere").codes;
    EXPECT_NE(std::ranges::find(all, "budgetExpenseClassNotFound"), all.end()) << "not here";
}

TEST_F(FolioExpenseClasses, OfAFundNobodyKnowsAreAsTheyAreTold) {
    Line line = world.line();
    line.funds = {{FundId("F1"), true, 500'000}, {FundId("nowhere"), true, 500'000}};
    const auto find = [&](const FundId& id) { return world.workspace.find(id); };
    const auto faults = [&] {
        Codes codes;
        for (const Finding& one : check_expense_classes(line, find, ExpenseClassRule::active)) {
            codes.push_back(one.code);
        }
        return codes;
    };
    set_expense_classes(line, {"", "whatever"});
    EXPECT_EQ(faults(), Codes{});
    set_expense_classes(line, {"old", ""});
    EXPECT_EQ(faults(), Codes{"inactiveExpenseClass"});
    EXPECT_EQ(folio::line_field("fundDistribution")->get(line, "fundDistribution").records,
              (std::vector<FieldRecord>{{{"expenseClassId", "old"}}, {}}));
    set_expense_classes(line, {"old"});
    EXPECT_EQ(faults(), Codes{}) << "of other shares than these";
}

TEST_F(FolioExpenseClasses, AreNamedInWhatHappens) {
    const auto shown = [&](const FieldValue& value) {
        Command command = world.command("update_line", "L1");
        command.set["fundDistribution"] = value;
        const auto told = decide_and_tell(world.workspace, command);
        return told && !told->consequences.empty() ? told->consequences.front().params.at("to")
                                                   : std::string("nothing");
    };
    EXPECT_EQ(shown(share_of("print")), "HIST 100 % Print");
    FieldValue two = share_of("print");
    two.funds = {{FundId("F1"), true, 500'000}, {FundId("nowhere"), false, 500}};
    two.records = {FieldRecord{}, FieldRecord{{"expenseClassId", "any"}}};
    EXPECT_EQ(shown(two), "HIST 50 %, nowhere any");
    tell({});
    EXPECT_EQ(shown(share_of("print")), "HIST 100 % print") << "by its id where nobody names it";
}

TEST_F(FolioExpenseClasses, ANewLineIsAskedToo) {
    Command command = world.command("create_line", "L9");
    command.order = OrderId("O1");
    command.set = texts_set({{"orderFormat", "Physical Resource"},
                             {"titleOrPackage", "A new one"},
                             {"acquisitionMethod", "Purchase"},
                             {"cost.currency", "USD"},
                             {"cost.listUnitPrice", "10"},
                             {"cost.quantityPhysical", "1"}});
    command.set["fundDistribution"] = share_of("elsewhere");
    const auto decision = decide(world.workspace, command);
    ASSERT_FALSE(decision);
    ASSERT_EQ(codes_of(decision.error().unmet), Codes{"budgetExpenseClassNotFound"});
    const Params& params = decision.error().unmet.front().params;
    EXPECT_EQ(params.at("path"), "fundDistribution[0].expenseClassId");
    EXPECT_EQ(params.at("fundCode"), "HIST");
    EXPECT_EQ(params.at("expenseClassName"), "elsewhere");
}

TEST_F(FolioExpenseClasses, AnOrderOpensWithActiveOnes) {
    ASSERT_TRUE(spend_on("old").accepted());
    const Outcome refused = world.act_on_order("open", "O1");
    EXPECT_EQ(refused.codes, Codes{"inactiveExpenseClass"});
    tell({{"print", "Print", true}});
    EXPECT_EQ(world.act_on_order("open", "O1").codes, Codes{"budgetExpenseClassNotFound"});
    tell({{"print", "Print", true}, {"old", "Old", true}});
    EXPECT_TRUE(world.act_on_order("open", "O1").accepted());
}

TEST_F(FolioExpenseClasses, ALineOfAnOpenOrderIsSavedWithActiveOnes) {
    ASSERT_TRUE(world.act_on_order("open", "O1").accepted());
    EXPECT_EQ(spend_on("old").codes, Codes{"inactiveExpenseClass"});
    EXPECT_TRUE(spend_on("print").accepted());
}

TEST_F(FolioExpenseClasses, AreOneForEachShare) {
    const auto refused = [&](const FieldValue& value) {
        Command command = world.command("update_line", "L1");
        command.set["fundDistribution"] = value;
        return world.act(command).codes == Codes{"invalid_value"} ||
               world.act(command).codes == Codes{"invalid_field"};
    };
    FieldValue one_too_many = share_of("print");
    one_too_many.records.emplace_back();
    EXPECT_TRUE(refused(one_too_many));
    FieldValue other_name = share_of("print");
    other_name.records.front()["color"] = "red";
    EXPECT_TRUE(refused(other_name));
    Line line = world.line();
    FieldValue text;
    text.text = "print";
    EXPECT_TRUE(folio::set_line_member(line, "fundDistribution.0.expenseClassId", text));
    EXPECT_EQ(expense_classes(line), Classes{"print"});
    text.text = "50";
    EXPECT_TRUE(folio::set_line_member(line, "fundDistribution.0.value", text));
    EXPECT_EQ(expense_classes(line), Classes{"print"}) << "another figure changes nothing else";
    EXPECT_TRUE(folio::set_line_member(line, "fundDistribution.0.expenseClassId", {}));
    EXPECT_EQ(expense_classes(line), Classes{});
}

TEST_F(FolioExpenseClasses, StandBesideTheirShareInAMessage) {
    FieldValue value = share_of("print");
    value.funds.push_back({FundId("F2"), false, 250});
    value.records.emplace_back();
    const Json json = field_value_json(value);
    EXPECT_EQ(json, Json::parse(R"([{"fund": "F1", "percent": 100.0, "expenseClass": "print"},
                                   {"fund": "F2", "minor": 250}])"));
    FieldValue read;
    ASSERT_TRUE(field_value_from(json, read));
    EXPECT_EQ(read, value);
    FieldValue wrong;
    EXPECT_FALSE(field_value_from(
        Json::parse(R"([{"fund": "F1", "percent": 1, "expenseClass": 7}])"), wrong));
}

// ---- as FOLIO's finance tells them

constexpr const char* finance = R"([
    {"id": "f", "name": "History", "code": "HIST", "ledgerId": "l"},
    {"id": "b", "name": "HIST-2026", "budgetStatus": "Active", "fundId": "f", "fiscalYearId": "y"},
    {"id": "b0", "name": "HIST-2025", "budgetStatus": "Closed", "fundId": "f", "fiscalYearId": "x"},
    {"id": "1", "budgetId": "b", "expenseClassId": "p", "status": "Active"},
    {"id": "2", "budgetId": "b", "expenseClassId": "o", "status": "Inactive"},
    {"id": "3", "budgetId": "b0", "expenseClassId": "x", "status": "Active"},
    {"id": "4", "budgetId": "nowhere", "expenseClassId": "x", "status": "Active"},
    {"id": "p", "code": "Prn", "name": "Print", "externalAccountNumberExt": "02"}])";

TEST(FolioFinance, TellsWhatAnActiveBudgetMayBeSpentOn) {
    FolioFiles files;
    files.add("finance.json", finance);
    const FolioImport import = files.import();
    Workspace workspace;
    workspace.apply(import.facts);
    EXPECT_EQ(workspace.find(FundId("f"))->expense_classes,
              (std::vector<ExpenseClass>{{"p", "Print", true}, {"o", "o", false}}));
    EXPECT_EQ(count_of(import, "budget_not_found"), 1U);
    // Taken in again, nothing is new.
    EXPECT_TRUE(files.import(workspace).facts.empty());
}

TEST(FolioFinance, ComesBackAsItWent) {
    FolioFiles files;
    files.add("finance.json", finance);
    Workspace workspace;
    workspace.apply(files.import().facts);
    FolioFiles again;
    again.add("references.json", export_folio_references(workspace));
    Workspace read;
    read.apply(again.import().facts);
    EXPECT_EQ(*read.find(FundId("f")), *workspace.find(FundId("f")));
}

TEST(FolioFinance, CompletesAFundThatIsHere) {
    Workspace workspace;
    workspace.put(Fund{FundId("f"), "HIST", "History", true});
    FolioFiles budgets;
    budgets.add("budgets/budgets.json", R"({"budgets": [{"id": "b", "name": "n", "fundId": "f",
        "budgetStatus": "Active", "fiscalYearId": "y"}]})");
    budgets.add("x.json",
                R"({"budgetExpenseClasses": [{"budgetId": "b", "expenseClassId": "p"}]})");
    budgets.add("y.json", R"({"expenseClasses": [{"id": "p", "code": "Prn", "name": "Print"}]})");
    const FolioImport import = budgets.import(workspace);
    ASSERT_EQ(import.facts.size(), 1U);
    workspace.apply(import.facts);
    EXPECT_EQ(workspace.find(FundId("f"))->expense_classes,
              (std::vector<ExpenseClass>{{"p", "Print", true}}));
    for (const ReadFile& file : import.files) {
        EXPECT_EQ(file.kind, "expense_classes") << file.name;
    }
    // A fund that comes in again without its budgets keeps them; others of them only replace.
    FolioFiles fund;
    fund.add("funds.json", R"({"funds": [{"id": "f", "code": "HIST", "name": "New name"}]})");
    workspace.apply(fund.import(workspace, Existing::replace).facts);
    EXPECT_EQ(workspace.find(FundId("f"))->name, "New name");
    EXPECT_EQ(workspace.find(FundId("f"))->expense_classes.size(), 1U);
    budgets.contents[1] = R"({"budgetExpenseClasses": [{"budgetId": "b", "expenseClassId": "q"}]})";
    EXPECT_TRUE(budgets.import(workspace).facts.empty());
    EXPECT_EQ(budgets.import(workspace, Existing::replace).facts.size(), 1U);
}

TEST(FolioFinance, ALinesClassIsReadAndTold) {
    FolioFiles files;
    files.add("finance.json", finance);
    files.add("order.json", order_json("Pending"));
    files.add("line.json", line_json(R"("claimingInterval": 5)", R"("fundDistribution": [
        {"fundId": "f", "distributionType": "percentage", "value": 100, "expenseClassId": "nope"}])"));
    const FolioImport import = files.import();
    Workspace workspace;
    workspace.apply(import.facts);
    EXPECT_EQ(count_of(import, "budgetExpenseClassNotFound"), 1U);
    ASSERT_EQ(workspace.lines().size(), 1U);
    EXPECT_EQ(expense_classes(workspace.lines().at(0)), Classes{"nope"});
    const Json line = Json::parse(export_folio_lines(workspace))["poLines"][0];
    EXPECT_EQ(line["fundDistribution"][0]["expenseClassId"], "nope");
}

}  // namespace
}  // namespace accession::test
