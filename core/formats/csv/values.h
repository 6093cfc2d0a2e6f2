// SPDX-License-Identifier: Apache-2.0
// What people write into the cells of tables.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/date.h"
#include "core/model/line.h"

namespace accession {

/// Without blanks at its ends, and without the apostrophe that keeps a spreadsheet from taking the
/// cell for a formula.
[[nodiscard]] std::string cell_text(std::string_view cell);

/// 2026-03-02 (with a Z, or with a time), 20260302, 2.3.2026, and 02/03/2026 where one of its first
/// numbers can only be a day. Nothing for other text; `ambiguous` when that is the reason.
[[nodiscard]] std::optional<Date> cell_date(std::string_view text, bool& ambiguous);

/// yes, true, 1, x, y and no, false, 0, n; nothing for other text.
[[nodiscard]] std::optional<bool> cell_flag(std::string_view text);

/// "HIST", "HIST (60%); ART (40%)", "HIST (12.50 EUR)". Nothing when it cannot be told who pays how much: shares of
/// several funds without a number, of more than 100 % together, or in another currency than the line's.
[[nodiscard]] std::optional<std::vector<FundShare>> cell_funds(std::string_view text,
                                                               std::string_view currency);

/// The parts of a list, separated by semicolons.
[[nodiscard]] std::vector<std::string> cell_list(std::string_view text);

}  // namespace accession
