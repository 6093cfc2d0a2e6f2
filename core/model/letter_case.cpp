// SPDX-License-Identifier: Apache-2.0
#include "core/model/letter_case.h"

#include <algorithm>
#include <iterator>

namespace accession {

namespace {

/// Capitals, every one or every second, and how far on their small letters are.
struct Capitals {
    std::uint32_t first;
    std::uint32_t last;
    std::uint32_t step;
    std::int32_t distance;
};
constexpr Capitals capitals[] = {
    {0x41, 0x5A, 1, 0x20},        {0xC0, 0xD6, 1, 0x20},    {0xD8, 0xDE, 1, 0x20},
    {0x100, 0x12E, 2, 1},         {0x132, 0x136, 2, 1},     {0x139, 0x147, 2, 1},
    {0x14A, 0x176, 2, 1},         {0x178, 0x178, 1, -0x79}, {0x179, 0x17D, 2, 1},
    {0x1A0, 0x1A4, 2, 1},         {0x1AF, 0x1AF, 1, 1},     {0x1CD, 0x1DB, 2, 1},
    {0x1DE, 0x1EE, 2, 1},         {0x1F8, 0x21E, 2, 1},     {0x222, 0x232, 2, 1},
    {0x386, 0x386, 1, 0x26},      {0x388, 0x38A, 1, 0x25},  {0x38C, 0x38C, 1, 0x40},
    {0x38E, 0x38F, 1, 0x3F},      {0x391, 0x3A1, 1, 0x20},  {0x3A3, 0x3AB, 1, 0x20},
    {0x3C2, 0x3C2, 1, 1},         {0x400, 0x40F, 1, 0x50},  {0x410, 0x42F, 1, 0x20},
    {0x460, 0x480, 2, 1},         {0x48A, 0x4BE, 2, 1},     {0x4C0, 0x4C0, 1, 15},
    {0x4C1, 0x4CD, 2, 1},         {0x4D0, 0x52E, 2, 1},     {0x1E00, 0x1E94, 2, 1},
    {0x1E9E, 0x1E9E, 1, -0x1DBF}, {0x1EA0, 0x1EFE, 2, 1},
};

std::uint32_t small_letter(std::uint32_t point) {
    const auto* const run =
        std::ranges::find_if(capitals, [&](const Capitals& one) { return point <= one.last; });
    const bool is_capital =
        run != std::end(capitals) && point >= run->first && (point - run->first) % run->step == 0;
    return is_capital ? point + static_cast<std::uint32_t>(run->distance) : point;
}

}  // namespace

std::uint32_t next_point(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const std::uint32_t first = byte(at++);
    std::uint32_t length = 0;
    if ((first & 0xE0U) == 0xC0U) {
        length = 1;
    } else if ((first & 0xF0U) == 0xE0U) {
        length = 2;
    } else if ((first & 0xF8U) == 0xF0U) {
        length = 3;
    } else {
        return first;
    }
    std::uint32_t point = first & (0x3FU >> length);
    for (; length > 0 && at < text.size() && (byte(at) & 0xC0U) == 0x80U; --length) {
        point = (point << 6U) | (byte(at++) & 0x3FU);
    }
    return point;
}

void append_utf8(std::string& out, std::uint32_t point) {
    const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0U | (point >> 6U));
        put(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        put(0xE0U | (point >> 12U));
        put(0x80U | ((point >> 6U) & 0x3FU));
        put(0x80U | (point & 0x3FU));
    } else {
        put(0xF0U | (point >> 18U));
        put(0x80U | ((point >> 12U) & 0x3FU));
        put(0x80U | ((point >> 6U) & 0x3FU));
        put(0x80U | (point & 0x3FU));
    }
}

std::string in_small_letters(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        append_utf8(out, small_letter(next_point(utf8, at)));
    }
    return out;
}

}  // namespace accession
