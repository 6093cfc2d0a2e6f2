// SPDX-License-Identifier: Apache-2.0
#include "core/model/isbn.h"

#include <algorithm>
#include <cstddef>

namespace accession {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

char check13(std::string_view first12) {
    int sum = 0;
    for (std::size_t i = 0; i < 12; ++i) {
        sum += (first12[i] - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

char check10(std::string_view first9) {
    int sum = 0;
    for (std::size_t i = 0; i < 9; ++i) {
        sum += (first9[i] - '0') * static_cast<int>(10 - i);
    }
    const int rest = (11 - sum % 11) % 11;
    return rest == 10 ? 'X' : static_cast<char>('0' + rest);
}

/// After these digits a blank ends the number. Ten digits that begin like a 13-digit number may also
/// be its first ten ("978 1 234567 89 7").
bool is_whole_number(std::string_view digits) {
    const bool begins_longer = digits.starts_with("978") || digits.starts_with("979");
    return digits.size() == 13 || (digits.size() == 10 && !begins_longer);
}

std::string as13(std::string_view ten) {
    std::string number = "978";
    number += ten.substr(0, 9);
    number += check13(number);
    return number;
}

/// `digits`: as `isbn_digits` gives them.
IsbnVerdict verdict_of(const std::string& digits) {
    if (digits.empty()) {
        return IsbnVerdict::not_an_isbn;
    }
    if (digits.size() == 10) {
        return check10(digits) == digits[9] ? IsbnVerdict::valid : IsbnVerdict::wrong_check_digit;
    }
    if (!digits.starts_with("978") && !digits.starts_with("979")) {
        return IsbnVerdict::not_an_isbn;  // another trade number that happens to have 13 digits
    }
    return check13(digits) == digits[12] ? IsbnVerdict::valid : IsbnVerdict::wrong_check_digit;
}

}  // namespace

std::string isbn_digits(std::string_view text) {
    std::string digits;
    digits.reserve(13);
    bool ended = false;
    for (const char c : text) {
        if (c == ' ' && is_whole_number(digits)) {
            break;  // "0552142352 2nd edition"
        }
        if (c == '-' || c == ' ') {
            continue;
        }
        if (is_digit(c) && !ended) {
            digits += c;
        } else if ((c == 'X' || c == 'x') && digits.size() == 9) {
            digits += 'X';
            ended = true;
        } else if (digits.size() == 10 || digits.size() == 13) {
            break;  // a qualifier follows
        } else {
            return {};
        }
    }
    return digits.size() == 10 || digits.size() == 13 ? digits : std::string{};
}

IsbnVerdict check_isbn(std::string_view text) {
    return verdict_of(isbn_digits(text));
}

std::optional<std::string> isbn_key(std::string_view text) {
    std::string digits = isbn_digits(text);
    switch (verdict_of(digits)) {
    case IsbnVerdict::not_an_isbn:
        return std::nullopt;
    case IsbnVerdict::wrong_check_digit:
        return digits;
    case IsbnVerdict::valid:
        break;
    }
    return digits.size() == 10 ? as13(digits) : digits;
}

std::optional<std::string> isbn10(std::string_view isbn13) {
    std::string digits = isbn_digits(isbn13);
    if (verdict_of(digits) != IsbnVerdict::valid) {
        return std::nullopt;
    }
    if (digits.size() == 10) {
        return digits;
    }
    if (!digits.starts_with("978")) {
        return std::nullopt;
    }
    std::string ten = digits.substr(3, 9);
    ten += check10(ten);
    return ten;
}

bool is_issn(std::string_view text) {
    std::string digits(text);
    if (digits.size() == 9 && digits[4] == '-') {
        digits.erase(4, 1);
    }
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return digits.size() == 8 && std::all_of(digits.begin(), digits.end() - 1, is_digit) &&
           (is_digit(digits.back()) || digits.back() == 'X' || digits.back() == 'x');
}

}  // namespace accession
