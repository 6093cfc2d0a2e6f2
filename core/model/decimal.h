// SPDX-License-Identifier: Apache-2.0
// Decimal numbers as they are written: FOLIO computes a price from figures with more decimals than its
// currency has, and rounds once, at the end (folio.md A4).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accession {

/// A number of units of 10^-12. Integers, because native and WebAssembly must round alike.
struct Decimal {
    __int128 units = 0;

    friend bool operator==(const Decimal&, const Decimal&) = default;
    friend auto operator<=>(const Decimal& one, const Decimal& other) {
        return one.units <=> other.units;
    }
    friend Decimal operator+(Decimal one, Decimal other) { return {one.units + other.units}; }
    friend Decimal operator-(Decimal one, Decimal other) { return {one.units - other.units}; }
    friend Decimal operator*(Decimal one, std::int64_t times) { return {one.units * times}; }
};

inline constexpr int decimal_places = 12;
inline constexpr std::int64_t decimal_one = 1'000'000'000'000;

/// `12`, `-0.005`, `1e-05`; decimals beyond the twelfth are rounded. Nothing for other texts and for
/// numbers of more than twelve digits before the point.
[[nodiscard]] std::optional<Decimal> read_decimal(std::string_view text);
/// Without zeros at the end: `0.333`.
[[nodiscard]] std::string text_of(Decimal number);

[[nodiscard]] Decimal major_units(std::int64_t minor, std::string_view currency);
/// Rounded half to even.
[[nodiscard]] std::int64_t minor_units(Decimal amount, std::string_view currency);
/// Percent, from parts per million of the whole, and back, rounded half to even.
[[nodiscard]] Decimal percent_of(std::int64_t ppm);
[[nodiscard]] std::int64_t ppm_of(Decimal percent);
/// So many percent of it.
[[nodiscard]] Decimal share_of(Decimal whole, Decimal percent);

/// value / divisor, rounded half to even; the divisor is positive.
[[nodiscard]] __int128 divide_half_even(__int128 value, __int128 divisor);

}  // namespace accession
