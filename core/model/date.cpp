// SPDX-License-Identifier: Apache-2.0
#include "core/model/date.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstddef>

namespace accession {

namespace {

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

std::string padded(unsigned value, std::size_t width) {
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

}  // namespace

std::optional<Date> Date::from_civil(int year, unsigned month, unsigned day) {
    const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{month},
                                          std::chrono::day{day}};
    if (year < 0 || year > 9999 || !ymd.ok()) {
        return std::nullopt;
    }
    const auto days = std::chrono::sys_days{ymd}.time_since_epoch().count();
    return Date(static_cast<std::int32_t>(days));
}

std::optional<Date> Date::parse(std::string_view text) {
    const bool shape = text.size() >= 10 && text[4] == '-' && text[7] == '-' &&
                       (text.size() == 10 || text[10] == 'T' || text[10] == ' ');
    if (!shape) {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    return from_civil(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

Date Date::plus_months(std::int32_t count) const {
    const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{days_}}};
    const auto month = ymd.year() / ymd.month() + std::chrono::months{count};
    const std::chrono::year_month_day_last last{month.year(), month.month() / std::chrono::last};
    const std::chrono::year_month_day there{month.year(), month.month(),
                                            std::min(ymd.day(), last.day())};
    return Date(static_cast<std::int32_t>(std::chrono::sys_days{there}.time_since_epoch().count()));
}

std::string Date::str() const {
    const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{days_}}};
    return padded(static_cast<unsigned>(static_cast<int>(ymd.year())), 4) + "-" +
           padded(static_cast<unsigned>(ymd.month()), 2) + "-" +
           padded(static_cast<unsigned>(ymd.day()), 2);
}

}  // namespace accession
