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

struct CellAmount {
    /// With a point and no separators: "1234.50".
    std::string decimal;
    /// Where the cell names one: "EUR 12.50".
    std::string currency;
};
/// "1,234.50", "1.234,50", "1 234,50", "12,5", "EUR 12.50", "12.50 EUR"; nothing for other
/// text, and for "1.234" and "1,234", which may be either.
[[nodiscard]] std::optional<CellAmount> cell_amount(std::string_view text);

/// 2026-03-02 (with a Z, or with a time), 20260302, 2.3.2026, and 02/03/2026 where one of its first
/// numbers can only be a day. Nothing for other text; `ambiguous` when that is the reason.
[[nodiscard]] std::optional<Date> cell_date(std::string_view text, bool& ambiguous);

/// yes, true, 1, x, y and no, false, 0, n; nothing for other text.
[[nodiscard]] std::optional<bool> cell_flag(std::string_view text);

/// "HIST", "HIST (60%); ART (40%)". Nothing when it cannot be told who pays how much.
[[nodiscard]] std::optional<std::vector<FundShare>> cell_funds(std::string_view text);

/// The parts of a list, separated by semicolons.
[[nodiscard]] std::vector<std::string> cell_list(std::string_view text);

}  // namespace accession
