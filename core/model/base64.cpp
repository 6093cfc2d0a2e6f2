// SPDX-License-Identifier: Apache-2.0
#include "core/model/base64.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace accession {

namespace {

constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t no_place = 64;

/// By character.
constexpr std::array<std::uint8_t, 256> place_of_letter = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(no_place);
    for (std::size_t i = 0; i < alphabet.size(); ++i) {
        values[static_cast<std::uint8_t>(alphabet[i])] = static_cast<std::uint8_t>(i);
    }
    return values;
}();

}  // namespace

std::string to_base64(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t left = bytes.size() - i;
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            const auto byte = k < left ? static_cast<std::uint8_t>(bytes[i + k]) : std::uint8_t{0};
            group = (group << 8U) | byte;
        }
        for (std::size_t k = 0; k < 4; ++k) {
            const std::size_t index = (group >> (18U - 6U * k)) & 63U;
            text += k <= left ? alphabet[index] : '=';
        }
    }
    return text;
}

std::optional<std::string> from_base64(std::string_view text) {
    while (text.ends_with('=')) {
        text.remove_suffix(1);
    }
    std::string bytes(text.size() * 6 / 8, '\0');
    std::size_t filled = 0;
    std::uint32_t group = 0;
    unsigned bits = 0;
    for (const char c : text) {
        const std::uint8_t value = place_of_letter[static_cast<std::uint8_t>(c)];
        if (value == no_place) {
            return std::nullopt;
        }
        group = (group << 6U) | value;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes[filled++] = static_cast<char>((group >> bits) & 0xffU);
        }
    }
    return bytes;
}

}  // namespace accession
