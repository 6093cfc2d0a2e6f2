// SPDX-License-Identifier: Apache-2.0
#include "core/validation/field_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <utility>

#include "core/model/limits.h"
#include "core/model/money.h"

namespace accession {

bool is_plain_text(const FieldValue& value) {
    return value.list.empty() && value.funds.empty() && value.attachments.empty() &&
           value.text.size() <= max_text_bytes;
}

bool read_flag(const FieldValue& value, bool& flag) {
    if (!is_plain_text(value) ||
        (!value.text.empty() && value.text != "true" && value.text != "false")) {
        return false;
    }
    flag = value.text == "true";
    return true;
}

namespace {

bool read_whole(const FieldValue& value, std::int32_t lowest, std::optional<std::int32_t>& number) {
    if (value.empty()) {
        number.reset();
        return true;
    }
    // "2.0" is a whole number, too.
    const std::size_t zeros = value.text.find_last_not_of('0');
    const bool pointed = zeros != std::string::npos && zeros > 0 && value.text[zeros] == '.';
    std::int32_t read = 0;
    const char* const end = value.text.data() + (pointed ? zeros : value.text.size());
    const auto [stop, error] = std::from_chars(value.text.data(), end, read);
    if (!is_plain_text(value) || error != std::errc{} || stop != end || read < lowest ||
        read > max_quantity) {
        return false;
    }
    number = read;
    return true;
}

}  // namespace

bool read_number(const FieldValue& value, std::optional<std::int32_t>& number) {
    return read_whole(value, 0, number);
}

bool read_integer(const FieldValue& value, std::optional<std::int32_t>& number) {
    return read_whole(value, -max_quantity, number);
}

bool read_date(const FieldValue& value, std::optional<Date>& date) {
    if (value.empty()) {
        date.reset();
        return true;
    }
    const auto read = Date::parse(value.text);
    if (!is_plain_text(value) || !read) {
        return false;
    }
    date = read;
    return true;
}

bool read_money(const FieldValue& value, std::string_view currency,
                std::optional<std::int64_t>& minor) {
    if (value.empty()) {
        minor.reset();
        return true;
    }
    const auto amount = decimal_from(value.text);
    const auto read = amount ? to_minor(*amount, currency) : std::nullopt;
    if (!is_plain_text(value) || !read || std::abs(*read) > max_amount) {
        return false;
    }
    minor = read;
    return true;
}

bool read_texts(const FieldValue& value, std::vector<std::string>& texts) {
    if (!value.text.empty() || !value.funds.empty() || !value.attachments.empty()) {
        return false;
    }
    texts = value.list;
    return true;
}

bool read_attachments(const FieldValue& value, std::vector<Attachment>& attachments) {
    if (!value.text.empty() || !value.funds.empty()) {
        return false;
    }
    std::vector<Attachment> read;
    for (const std::string& name : value.list) {
        const auto known = std::ranges::find(attachments, name, &Attachment::name);
        read.push_back(known != attachments.end() ? *known : Attachment{name, {}, {}});
    }
    read.insert(read.end(), value.attachments.begin(), value.attachments.end());
    attachments = std::move(read);
    return true;
}

std::string decimal_text(std::int64_t minor, std::string_view currency) {
    const auto digits = static_cast<std::size_t>(currency_digits(currency));
    const std::string figures = std::to_string(std::abs(minor));
    const std::size_t zeros = figures.size() <= digits ? digits + 1 - figures.size() : 0;
    const std::string padded = std::string(zeros, '0').append(figures);
    std::string text = minor < 0 ? "-" : "";
    text.append(padded, 0, padded.size() - digits);
    if (digits > 0) {
        text.append(1, '.').append(padded, padded.size() - digits);
    }
    return text;
}

namespace {

/// Few digits make a whole number and a power of ten that a double holds exactly, and of two such the
/// quotient is the nearest double: what strtod gives, which is ten times as slow in WebAssembly.
std::optional<double> short_decimal(std::string_view text) {
    constexpr std::size_t exact_digits = 15;
    std::int64_t digits = 0;
    double divisor = 1;
    bool behind_point = false;
    std::size_t count = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9' && count < exact_digits) {
            digits = digits * 10 + (c - '0');
            divisor *= behind_point ? 10 : 1;
            ++count;
        } else if (c == '.' && !behind_point) {
            behind_point = true;
        } else {
            return std::nullopt;
        }
    }
    return count > 0 ? std::optional(static_cast<double>(digits) / divisor) : std::nullopt;
}

}  // namespace

std::optional<double> decimal_from(std::string_view text) {
    if (const auto value = short_decimal(text)) {
        return value;
    }
    // strtod, because Emscripten's library has no from_chars for floating-point numbers.
    const std::string copy(text);
    char* end = nullptr;
    const double value = std::strtod(copy.c_str(), &end);
    const bool whole = !copy.empty() && end == copy.c_str() + copy.size();
    const bool plain = copy.find_first_not_of("0123456789.-+") == std::string::npos;
    return whole && plain && std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

}  // namespace accession
