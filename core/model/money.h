// SPDX-License-Identifier: Apache-2.0
// Money is an integer of minor units (cents) with an ISO 4217 currency.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accession {

/// Digits after the decimal point of a currency: 2 for EUR, 0 for JPY, 3 for KWD; 2 if unknown.
[[nodiscard]] int currency_digits(std::string_view currency);

/// A decimal amount as minor units, half-even. Nothing if it does not fit.
[[nodiscard]] std::optional<std::int64_t> to_minor(double amount, std::string_view currency);
[[nodiscard]] double to_major(std::int64_t minor, std::string_view currency);
/// Reads "12", "12.5", "12.50"; nothing for anything else or for more digits than the currency has.
[[nodiscard]] std::optional<std::int64_t> parse_amount(std::string_view text,
                                                       std::string_view currency);

/// value * numerator / denominator, half-even. The denominator must be positive.
[[nodiscard]] std::int64_t scale_half_even(std::int64_t value, std::int64_t numerator,
                                           std::int64_t denominator);

/// Percentages are whole parts per million: 100 % is 1'000'000, 33.33 % is 333'300.
inline constexpr std::int64_t whole_ppm = 1'000'000;

}  // namespace accession
