// SPDX-License-Identifier: Apache-2.0
// Amounts of money as people write them into the cells of tables.
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace accession {

struct CellAmount {
    /// With a point and no separators: "1234.50".
    std::string decimal;
    /// Where the cell names one: "EUR 12.50".
    std::string currency;
};

/// "1,234.50", "1.234,50", "1 234,50", "12,5", "EUR 12.50", "12.50 EUR", "£12.50". Nothing for other text: the
/// last group before the decimal mark has three digits, those before it two or three ("12,34,567"). "1.234" and
/// "1,234" may be either; they are read where the currency, the cell's own or else `currency`, has three digits after the
/// point (so many) or none (a thousand).
[[nodiscard]] std::optional<CellAmount> cell_amount(std::string_view text,
                                                    std::string_view currency = {});

/// A price and its currency. `told`: what another cell of the row says of the currency; empty: nothing. `usual`:
/// where nobody says anything. A sign that several currencies share ("$") is the told one's. Faults:
/// `invalid_value`; `price_currency_differs`: cell and `told` contradict each other; `amount_too_fine`: the currency
/// has not so many digits after its point.
[[nodiscard]] std::expected<CellAmount, std::string_view> cell_price(std::string_view text,
                                                                     std::string_view told,
                                                                     std::string_view usual);

}  // namespace accession
