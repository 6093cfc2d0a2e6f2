// SPDX-License-Identifier: Apache-2.0
#include "core/sample/numbers.h"

#include <cstddef>
#include <string_view>

#include "core/model/isbn.h"

namespace accession::sample {

namespace {

/// Digits of `value`, with zeros before it.
std::string padded(std::uint64_t value, std::size_t width) {
    std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

/// Every number below `limit` once, but not in its order: `factor` and `limit` share no divisor.
std::uint64_t scattered(std::uint32_t n, std::uint64_t factor, std::uint64_t limit) {
    return (n * factor + limit / 3) % limit;
}

}  // namespace

std::string isbn_number(std::uint32_t n) {
    constexpr std::uint64_t numbers_in_range = 10'000'000;
    // Language group 978-68 is not assigned.
    std::string number = "97868" + padded(scattered(n, 7'654'321, numbers_in_range), 7);
    for (char check = '0'; check <= '9'; ++check) {
        number.resize(12);
        number += check;
        if (check_isbn(number) == IsbnVerdict::valid) {
            break;
        }
    }
    return number;
}

std::string issn_number(std::uint32_t n) {
    const std::string body = padded(scattered(n, 7919, 10'000'000), 7);
    int sum = 0;
    for (std::size_t i = 0; i < body.size(); ++i) {
        sum += (body[i] - '0') * static_cast<int>(8 - i);
    }
    const int rest = (11 - sum % 11) % 11;
    const char check = rest == 10 ? 'X' : static_cast<char>('0' + rest);
    return join({std::string_view(body).substr(0, 4), "-", std::string_view(body).substr(4),
                 std::string_view(&check, 1)});
}

std::string barcode_number(std::uint32_t n) {
    const std::string body = "31234" + padded(scattered(n, 13'577, 100'000'000), 8);
    int sum = 0;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const int digit = body[i] - '0';
        const int doubled = i % 2 == 0 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return body + static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string call_number(Random& random, const std::string& author, const std::string& year) {
    static constexpr std::string_view classes[] = {
        "BF", "BJ", "CC", "D",  "DA", "DD", "G",  "GB", "GN", "HB", "HC", "HD",
        "HM", "JF", "K",  "LB", "ML", "N",  "NA", "NC", "NK", "P",  "PN", "PQ",
        "PR", "PT", "Q",  "QA", "QC", "QE", "QH", "QK", "QL", "RA", "RC", "RT",
        "S",  "SB", "SF", "T",  "TA", "TP", "TR", "TS", "TT", "VM", "Z"};
    const std::string_view shelf = random.pick(classes);
    const std::string number = std::to_string(random.between(11, 9200));
    const std::string decimal =
        random.percent(30) ? "." + std::to_string(random.between(1, 9)) : "";
    // Cutter numbers are of the first plain letter; a name may begin with another one.
    const bool plain = !author.empty() && author[0] >= 'A' && author[0] <= 'Z';
    const std::string letter(1, plain ? author[0] : 'A');
    const std::string cutter = std::to_string(random.between(11, 99));
    return join({shelf, number, decimal, " .", letter, cutter, " ", year});
}

}  // namespace accession::sample
