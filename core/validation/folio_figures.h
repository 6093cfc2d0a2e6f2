// SPDX-License-Identifier: Apache-2.0
// The figures of a line's cost and of its funds as they were written.
//
// The records have amounts in minor units and shares in parts per million. A figure with more decimals
// than that is kept as it was written too, among the line's further fields and by its own path; it
// counts as long as it rounds to what the record has. What is computed is rounded once (folio.md A4).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/decimal.h"
#include "core/model/field_value.h"
#include "core/model/line.h"

namespace accession {

/// In units of the currency; the discount in percent where it is one.
struct CostFigures {
    Decimal unit_price;
    Decimal unit_price_electronic;
    Decimal additional;
    Decimal discount;
    Decimal adjustment;
};
[[nodiscard]] CostFigures cost_figures(const Line& line);
/// What the record has, without anything that was written besides.
[[nodiscard]] CostFigures rounded_figures(const Cost& cost);

/// Each fund's share: percent, or units of the currency.
[[nodiscard]] std::vector<Decimal> fund_figures(const Line& line);

namespace folio {

/// Paths of the figures: `cost.listUnitPrice` and so on.
[[nodiscard]] std::span<const std::string_view> figure_paths();
[[nodiscard]] FieldValue get_figure(const Line& line, std::string_view path);
/// False, and the line as it was, for what is no number or too large a one.
[[nodiscard]] bool set_figure(Line& line, std::string_view path, const FieldValue& value);
/// For a line whose amounts were read elsewhere: how a figure was written.
void note_figure(Line& line, std::string_view path, std::string_view written);

/// The shares as they were written, where one has more decimals than the record; otherwise none.
[[nodiscard]] std::vector<std::string> written_shares(const Line& line);
/// For the line's funds as they are, in their order; texts that do not round to them are not kept.
void note_shares(Line& line, const std::vector<std::string>& written);

/// The figures stay what they are when their unit changes.
void change_currency(Line& line, const std::string& currency);
void change_discount_type(Line& line, bool is_percent);

}  // namespace folio
}  // namespace accession
