// SPDX-License-Identifier: Apache-2.0
#include "core/model/decimal.h"

#include <algorithm>
#include <charconv>

#include "core/model/money.h"

namespace accession {

namespace {

constexpr int digits_before_point = 12;
constexpr std::int64_t units_per_ppm = decimal_one * 100 / whole_ppm;

__int128 ten_to(int exponent) {
    __int128 power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

/// What stands between sign and end: digits, a point, an exponent of ten.
struct Written {
    std::string digits;
    /// How many of the digits stand behind the point, once the exponent is applied.
    int places = 0;
};

std::optional<int> read_exponent(std::string_view text) {
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    int exponent = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    const bool read = error == std::errc{} && stop == text.data() + text.size() &&
                      exponent > -100 && exponent < 100;
    return read ? std::optional(exponent) : std::nullopt;
}

std::optional<Written> written_number(std::string_view text) {
    Written number;
    const std::size_t mark = text.find_first_of("eE");
    const auto exponent =
        mark == std::string_view::npos ? std::optional(0) : read_exponent(text.substr(mark + 1));
    const std::string_view figures = text.substr(0, mark);
    const std::size_t point = figures.find('.');
    number.digits = std::string(figures.substr(0, point));
    if (point != std::string_view::npos) {
        number.digits.append(figures.substr(point + 1));
        number.places = static_cast<int>(figures.size() - point) - 1;
    }
    if (!exponent || number.digits.empty() || number.digits.size() > 60 ||
        number.digits.find_first_not_of("0123456789") != std::string::npos) {
        return std::nullopt;
    }
    number.places -= *exponent;
    return number;
}

}  // namespace

__int128 divide_half_even(__int128 value, __int128 divisor) {
    __int128 quotient = value / divisor;
    __int128 rest = value % divisor;
    if (rest < 0) {
        rest += divisor;
        --quotient;
    }
    const __int128 missing = divisor - rest;
    if (rest > missing || (rest == missing && quotient % 2 != 0)) {
        ++quotient;
    }
    return quotient;
}

std::optional<Decimal> read_decimal(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    const auto number = written_number(text);
    if (!number) {
        return std::nullopt;
    }
    std::string digits = number->digits;
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    const int before_point = static_cast<int>(digits.size()) - number->places;
    if (!digits.empty() && before_point > digits_before_point) {
        return std::nullopt;
    }
    // Thirty digits in all: what is behind them is far beyond the twelfth decimal.
    int places = number->places;
    while (digits.size() > 30) {
        digits.pop_back();
        --places;
    }
    __int128 value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
    }
    const int beyond = places - decimal_places;
    const __int128 units = beyond > 36  ? 0
                           : beyond > 0 ? divide_half_even(value, ten_to(beyond))
                                        : value * ten_to(-beyond);
    return Decimal{negative ? -units : units};
}

std::string text_of(Decimal number) {
    const bool negative = number.units < 0;
    __int128 left = negative ? -number.units : number.units;
    std::string reversed;
    for (int place = 0; place <= decimal_places || left > 0; ++place) {
        if (place == decimal_places) {
            reversed += '.';
        }
        reversed += static_cast<char>('0' + static_cast<int>(left % 10));
        left /= 10;
    }
    std::string text(reversed.rbegin(), reversed.rend());
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return negative ? "-" + text : text;
}

Decimal major_units(std::int64_t minor, std::string_view currency) {
    return {static_cast<__int128>(minor) * ten_to(decimal_places - currency_digits(currency))};
}

std::int64_t minor_units(Decimal amount, std::string_view currency) {
    return static_cast<std::int64_t>(
        divide_half_even(amount.units, ten_to(decimal_places - currency_digits(currency))));
}

Decimal percent_of(std::int64_t ppm) {
    return {static_cast<__int128>(ppm) * units_per_ppm};
}

std::int64_t ppm_of(Decimal percent) {
    return static_cast<std::int64_t>(divide_half_even(percent.units, units_per_ppm));
}

Decimal share_of(Decimal whole, Decimal percent) {
    // In two parts: the product of both would have more digits than there are.
    constexpr __int128 hundred = static_cast<__int128>(decimal_one) * 100;
    const __int128 most = whole.units / hundred;
    const __int128 rest = whole.units % hundred;
    return {most * percent.units + divide_half_even(rest * percent.units, hundred)};
}

}  // namespace accession
