// SPDX-License-Identifier: Apache-2.0
#include "core/model/money.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace accession {

namespace {

/// A currency's three letters as one number; 0 for what is no currency's code.
constexpr std::uint32_t packed(std::string_view currency) {
    std::uint32_t code = 0;
    for (const char letter : currency.size() == 3 ? currency : std::string_view{}) {
        code = code << 8U | static_cast<unsigned char>(letter);
    }
    return code;
}

// Asked for with every amount.
constexpr std::array without_minor_unit = {
    packed("BIF"), packed("CLP"), packed("DJF"), packed("GNF"), packed("ISK"), packed("JPY"),
    packed("KMF"), packed("KRW"), packed("PYG"), packed("RWF"), packed("UGX"), packed("UYI"),
    packed("VND"), packed("VUV"), packed("XAF"), packed("XOF")};
constexpr std::array with_three_digits = {packed("BHD"), packed("IQD"), packed("JOD"),
                                          packed("KWD"), packed("LYD"), packed("OMR"),
                                          packed("TND")};

double power_of_ten(int digits) {
    return digits == 0 ? 1.0 : (digits == 3 ? 1000.0 : 100.0);
}

}  // namespace

int currency_digits(std::string_view currency) {
    const std::uint32_t code = packed(currency);
    if (std::ranges::find(without_minor_unit, code) != without_minor_unit.end()) {
        return 0;
    }
    return std::ranges::find(with_three_digits, code) != with_three_digits.end() ? 3 : 2;
}

std::optional<std::int64_t> to_minor(double amount, std::string_view currency) {
    const double scaled = amount * power_of_ten(currency_digits(currency));
    if (!std::isfinite(scaled) || std::fabs(scaled) > 9.0e15) {
        return std::nullopt;
    }
    // 3.675 is stored a little below itself: cut the noise of the binary fraction before rounding.
    const double cleaned = std::round(scaled * 1e4) / 1e4;
    const double below = std::floor(cleaned);
    const double rest = cleaned - below;
    auto minor = static_cast<std::int64_t>(below);
    if (rest > 0.5 || (rest == 0.5 && minor % 2 != 0)) {
        ++minor;
    }
    return minor;
}

double to_major(std::int64_t minor, std::string_view currency) {
    return static_cast<double>(minor) / power_of_ten(currency_digits(currency));
}

std::optional<std::int64_t> parse_amount(std::string_view text, std::string_view currency) {
    const auto digits = static_cast<std::size_t>(currency_digits(currency));
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction =
        point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (whole.empty() || whole.size() > 13 || fraction.size() > digits ||
        (point != std::string_view::npos && fraction.empty())) {
        return std::nullopt;
    }
    std::string number(whole);
    number += fraction;
    number.append(digits - fraction.size(), '0');
    std::int64_t minor = 0;
    for (const char c : number) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        minor = minor * 10 + (c - '0');
    }
    return minor;
}

std::int64_t scale_half_even(std::int64_t value, std::int64_t numerator, std::int64_t denominator) {
    const __int128 product = static_cast<__int128>(value) * numerator;
    __int128 quotient = product / denominator;
    __int128 rest = product % denominator;
    if (rest < 0) {
        rest += denominator;
        --quotient;
    }
    if (rest * 2 > denominator || (rest * 2 == denominator && quotient % 2 != 0)) {
        ++quotient;
    }
    return static_cast<std::int64_t>(quotient);
}

}  // namespace accession
