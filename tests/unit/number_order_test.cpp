// SPDX-License-Identifier: Apache-2.0
// Lines in the order of their numbers: numbers inside the texts compare as numbers, also where that is found
// out without making a key of each.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

#include "core/workspace/query.h"

namespace accession::test {
namespace {

using Numbers = std::vector<std::string>;

Numbers as_found(const Numbers& numbers) {
    Workspace workspace;
    for (const std::string& number : numbers) {
        Line line;
        line.id = LineId("line " + std::to_string(workspace.lines().size()));
        line.number = number;
        workspace.put(line);
    }
    Numbers found;
    for (const Slot slot : run_query(workspace, LineQuery{}).lines) {
        found.emplace_back(workspace.number_of_line(slot));
    }
    return found;
}

/// Each number in it with twenty digits.
std::string padded(const std::string& text) {
    std::string all;
    std::string digits;
    for (const char c : text + '\0') {
        if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
            digits += c;
            continue;
        }
        if (!digits.empty()) {
            all.append(digits.size() < 20 ? 20 - digits.size() : 0, '0');
            all += digits;
            digits.clear();
        }
        all += c;
    }
    all.pop_back();
    return all;
}

Numbers in_order(Numbers numbers) {
    std::ranges::stable_sort(numbers, {}, padded);
    return numbers;
}

const Numbers odd = {"",
                     "7",
                     "007",
                     "12",
                     "A1B2",
                     "A1B10",
                     "A01B11",
                     "A2",
                     "POL",
                     "POL-",
                     "POL-1",
                     "POL-1a",
                     "POL-09",
                     "POL-9",
                     "POL-10",
                     "POL-99",
                     "POL-10-3",
                     "POL-010-12",
                     "POL-100",
                     "POL-100a",
                     "POL-\xC3\xA9",
                     "POL-a1",
                     std::string(20, '1'),
                     std::string(21, '0')};

TEST(NumberOrder, OfAllOfThemHoweverTheyCameIn) {
    Numbers numbers = odd;
    for (std::size_t turn = 0; turn < numbers.size(); ++turn) {
        std::ranges::rotate(numbers, numbers.begin() + 1);
        EXPECT_EQ(as_found(numbers), in_order(numbers));
    }
    EXPECT_EQ(as_found(in_order(odd)), in_order(odd));
}

TEST(NumberOrder, OfEachTwo) {
    for (const std::string& one : odd) {
        for (const std::string& other : odd) {
            EXPECT_EQ(as_found({one, other}), in_order({one, other})) << one << " and " << other;
        }
    }
}

}  // namespace
}  // namespace accession::test
