// SPDX-License-Identifier: Apache-2.0
// What the money of a fund is spent on: the expense class of each share of a FOLIO line (folio.md A4.4).
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/model/entities.h"
#include "core/model/line.h"
#include "core/validation/finding.h"

namespace accession {

/// One id for each share of the line's fund distribution, empty where it has none; an empty list: none
/// has one.
[[nodiscard]] std::vector<std::string> expense_classes(const Line& line);
void set_expense_classes(Line& line, std::vector<std::string> classes);

/// Null: nobody has told of that fund.
using FundFinder = std::function<const Fund*(const FundId&)>;

enum class ExpenseClassRule : std::uint8_t {
    /// Saving a line: the fund's budget has the class.
    there,
    /// Opening, and saving a line of an open order: it is active, too.
    active,
};

/// Codes: budgetExpenseClassNotFound, inactiveExpenseClass (with fundCode, expenseClassName). A fund of
/// which no classes are told is the server's to judge.
[[nodiscard]] std::vector<Finding> check_expense_classes(const Line& line, const FundFinder& find,
                                                         ExpenseClassRule rule);

}  // namespace accession
