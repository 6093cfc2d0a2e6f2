// SPDX-License-Identifier: Apache-2.0
#include "core/formats/csv/values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "core/formats/alma/words.h"
#include "core/formats/csv/amounts.h"
#include "core/formats/csv/writer.h"
#include "core/model/limits.h"
#include "core/model/money.h"
#include "core/model/trim.h"
#include "core/validation/field_text.h"

namespace accession {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// A time of day, as spreadsheets write it after a date: "0:00", "10:11:12", "10:11:12.5 AM".
bool is_time(std::string_view text) {
    return !text.empty() && is_digit(text.front()) && text.find(':') != std::string_view::npos &&
           std::ranges::all_of(text, [](char c) {
               return is_digit(c) ||
                      std::string_view(":. AMPamp").find(c) != std::string_view::npos;
           });
}

std::optional<int> number_of(std::string_view text) {
    if (text.empty() || text.size() > 4 || !std::ranges::all_of(text, is_digit)) {
        return std::nullopt;
    }
    int value = 0;
    for (const char c : text) {
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Date> civil(int year, int month, int day) {
    return Date::from_civil(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

std::optional<Date> date_of_parts(std::string_view text, char mark, bool& ambiguous) {
    const std::size_t first = text.find(mark);
    const std::size_t second = text.find(mark, first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) {
        return std::nullopt;
    }
    const auto a = number_of(text.substr(0, first));
    const auto b = number_of(text.substr(first + 1, second - first - 1));
    const auto year = number_of(text.substr(second + 1));
    if (!a || !b || !year || text.size() - second != 5) {
        return std::nullopt;
    }
    if (mark == '.' || *a > 12 || *a == *b) {
        return civil(*year, *b, *a);
    }
    if (*b > 12) {
        return civil(*year, *a, *b);
    }
    ambiguous = true;
    return std::nullopt;
}

}  // namespace

std::string cell_text(std::string_view cell) {
    std::string_view text = trimmed(cell);
    if (is_guarded(text)) {
        text.remove_prefix(1);
    }
    return std::string(text);
}

std::optional<Date> cell_date(std::string_view text, bool& ambiguous) {
    ambiguous = false;
    text = trimmed(text);
    if (text.size() == 11 && text.back() == 'Z') {
        text.remove_suffix(1);
    }
    if (const auto day = Date::parse(text)) {
        return day;
    }
    if (text.size() == 8 && std::ranges::all_of(text, is_digit)) {
        const auto year = number_of(text.substr(0, 4));
        const auto month = number_of(text.substr(4, 2));
        const auto day = number_of(text.substr(6, 2));
        return civil(*year, *month, *day);
    }
    // A time after the day, as spreadsheets write it.
    const std::size_t blank = text.find(' ');
    if (blank != std::string_view::npos && !is_time(trimmed(text.substr(blank)))) {
        return std::nullopt;
    }
    text = text.substr(0, blank);
    for (const char mark : {'.', '/', '-'}) {
        const auto day = date_of_parts(text, mark, ambiguous);
        if (day || ambiguous) {
            return day;
        }
    }
    return std::nullopt;
}

std::optional<bool> cell_flag(std::string_view text) {
    constexpr std::array<std::string_view, 5> yes{"YES", "TRUE", "1", "X", "Y"};
    constexpr std::array<std::string_view, 4> no{"NO", "FALSE", "0", "N"};
    const std::string word = alma_words::bare(text);
    if (std::ranges::find(yes, word) != yes.end()) {
        return true;
    }
    return std::ranges::find(no, word) != no.end() ? std::optional(false) : std::nullopt;
}

std::vector<std::string> cell_list(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        const std::string_view part = trimmed(text.substr(0, end));
        if (!part.empty()) {
            parts.emplace_back(part);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

namespace {

/// The amount in "HIST (12.50 EUR)", in minor units of the line's currency.
std::optional<std::int64_t> fund_amount(const std::string& part, std::string_view currency) {
    const std::size_t open = part.find_last_of('(');
    if (open == std::string::npos || !part.ends_with(')')) {
        return std::nullopt;
    }
    const auto amount =
        cell_amount(std::string_view(part).substr(open + 1, part.size() - open - 2));
    return amount && amount->currency == currency ? parse_amount(amount->decimal, currency)
                                                  : std::nullopt;
}

bool is_more_than_whole(const std::vector<FundShare>& shares) {
    std::int64_t percent = 0;
    for (const FundShare& share : shares) {
        percent += share.is_percent ? share.value : 0;
    }
    return percent > whole_ppm;
}

}  // namespace

std::optional<std::vector<FundShare>> cell_funds(std::string_view text, std::string_view currency) {
    std::vector<FundShare> shares;
    const std::vector<std::string> parts = cell_list(text);
    for (const std::string& part : parts) {
        FundShare share;
        share.value = whole_ppm;
        std::string code = part;
        const std::size_t open = part.find_last_of('(');
        if (part.ends_with("%)") && open != std::string::npos) {
            code = std::string(trimmed(std::string_view(part).substr(0, open)));
            const auto percent = cell_amount(part.substr(open + 1, part.size() - open - 3));
            const auto value = percent ? decimal_from(percent->decimal) : std::nullopt;
            if (!value || *value < 0 || *value > 100) {
                return std::nullopt;
            }
            share.value = std::llround(*value * (static_cast<double>(whole_ppm) / 100));
        } else if (const auto amount = fund_amount(part, currency); amount) {
            code = std::string(trimmed(std::string_view(part).substr(0, open)));
            share.is_percent = false;
            share.value = *amount;
        } else if (parts.size() > 1) {
            return std::nullopt;
        }
        if (code.empty() || code.size() > max_id_bytes) {
            return std::nullopt;
        }
        share.fund = FundId(code);
        shares.push_back(std::move(share));
    }
    if (is_more_than_whole(shares)) {
        return std::nullopt;
    }
    return shares;
}

}  // namespace accession
