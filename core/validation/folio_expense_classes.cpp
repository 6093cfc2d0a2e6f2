// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_expense_classes.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace accession {

namespace {

/// Beside the shares, which both rulebooks have.
constexpr std::string_view classes_path = "fundDistribution.expenseClassId";

Finding finding_of(std::string code, std::size_t index, const Fund& fund, std::string name) {
    return {std::move(code),
            Severity::warning,
            "fundDistribution[" + std::to_string(index) + "].expenseClassId",
            {{"fundCode", fund.code}, {"expenseClassName", std::move(name)}}};
}

}  // namespace

std::vector<std::string> expense_classes(const Line& line) {
    const auto found = line.folio->further.find(classes_path);
    const bool fits =
        found != line.folio->further.end() && found->second.list.size() == line.funds.size();
    return fits ? found->second.list : std::vector<std::string>{};
}

void set_expense_classes(Line& line, std::vector<std::string> classes) {
    const bool none = std::ranges::all_of(classes, &std::string::empty);
    if (!none) {
        line.folio.edit().further[std::string(classes_path)].list = std::move(classes);
    } else if (line.folio->further.contains(classes_path)) {
        line.folio.edit().further.erase(std::string(classes_path));
    }
}

std::vector<Finding> check_expense_classes(const Line& line, const FundFinder& find,
                                           ExpenseClassRule rule) {
    std::vector<Finding> findings;
    const std::vector<std::string> classes = expense_classes(line);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const Fund* const fund = classes[i].empty() ? nullptr : find(line.funds[i].fund);
        if (fund == nullptr || fund->expense_classes.empty()) {
            continue;
        }
        const auto known = std::ranges::find(fund->expense_classes, classes[i], &ExpenseClass::id);
        if (known == fund->expense_classes.end()) {
            findings.push_back(finding_of("budgetExpenseClassNotFound", i, *fund, classes[i]));
        } else if (rule == ExpenseClassRule::active && !known->active) {
            findings.push_back(finding_of("inactiveExpenseClass", i, *fund, known->name));
        }
    }
    return findings;
}

}  // namespace accession
