// SPDX-License-Identifier: Apache-2.0
// What a fund's budget may be spent on comes in as records of its own: budgets, their expense classes and
// the names of these (folio.md A4.4).
#include <algorithm>
#include <map>
#include <utility>

#include "core/formats/folio/join.h"

namespace accession {

namespace {

using ClassesOfFund = std::map<FundId, std::vector<ExpenseClass>>;

/// A budget that is not active says nothing: no order is checked against it.
ClassesOfFund classes_told(const FolioBatch& batch) {
    ClassesOfFund told;
    for (const FolioBudgetClass& read : batch.budget_classes) {
        const auto budget = batch.budgets.find(read.budget);
        if (budget == batch.budgets.end() || budget->second.fund.empty()) {
            read.place.tell(Severity::warning, "budget_not_found", "budgetId",
                            {{"id", read.budget}});
            continue;
        }
        std::vector<ExpenseClass>& classes = told[budget->second.fund];
        const bool is_new =
            std::ranges::find(classes, read.record.id, &ExpenseClass::id) == classes.end();
        if (budget->second.active && is_new) {
            classes.push_back(read.record);
        }
    }
    std::erase_if(told, [](const auto& one) { return one.second.empty(); });
    return told;
}

void name_class(ExpenseClass& one, const Fund* before,
                const std::map<std::string, std::string>& names) {
    const auto name = names.find(one.id);
    if (name != names.end() && !name->second.empty()) {
        one.name = name->second;
        return;
    }
    one.name = one.id;
    if (before != nullptr) {
        const auto known = std::ranges::find(before->expense_classes, one.id, &ExpenseClass::id);
        if (known != before->expense_classes.end()) {
            one.name = known->name;
        }
    }
}

}  // namespace

void join_budgets(FolioBatch& batch, const State& existing, Existing policy) {
    for (auto& [id, classes] : classes_told(batch)) {
        const Fund* const before = existing.find(id);
        for (ExpenseClass& one : classes) {
            name_class(one, before, batch.expense_class_names);
        }
        const auto read = std::ranges::find(batch.funds, id, &Fund::id);
        const bool stays = before != nullptr && policy == Existing::keep;
        if (read != batch.funds.end() && !stays) {
            read->expense_classes.assign(classes.begin(), classes.end());
        } else if (before != nullptr && (!stays || before->expense_classes.empty())) {
            Fund& fund = batch.completed_funds.emplace_back(*before);
            fund.expense_classes.assign(classes.begin(), classes.end());
        }
    }
    // A fund that comes in again keeps what it may be spent on though this time that did not come along.
    for (Fund& fund : batch.funds) {
        if (const Fund* before = existing.find(fund.id);
            before != nullptr && fund.expense_classes.empty()) {
            fund.expense_classes = before->expense_classes;
        }
    }
}

}  // namespace accession
