// SPDX-License-Identifier: Apache-2.0
#include "core/formats/csv/text.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace accession {

namespace {

void append_utf8(std::uint32_t code, std::string& text) {
    const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

// What Windows-1252 has at 0x80 to 0x9F; five places are empty there and stay control characters.
constexpr std::array<std::uint16_t, 32> windows_1252{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

std::string from_windows_1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<std::uint8_t>(c);
        const bool special = byte >= 0x80 && byte < 0xA0;
        append_utf8(special ? windows_1252.at(byte - 0x80U) : byte, text);
    }
    return text;
}

std::expected<std::string, ReadError> from_utf16(std::string_view bytes, bool big_endian) {
    const auto unit = [&](std::size_t at) -> std::uint32_t {
        const auto first = static_cast<std::uint8_t>(bytes[at]);
        const auto second = static_cast<std::uint8_t>(bytes[at + 1]);
        return big_endian ? (std::uint32_t{first} << 8U) | second
                          : (std::uint32_t{second} << 8U) | first;
    };
    std::string text;
    text.reserve(bytes.size());
    std::size_t at = 2;
    while (at + 1 < bytes.size()) {
        std::uint32_t code = unit(at);
        at += 2;
        if (code >= 0xD800 && code < 0xE000) {
            const std::uint32_t low = at + 1 < bytes.size() ? unit(at) : 0;
            if (code >= 0xDC00 || low < 0xDC00 || low >= 0xE000) {
                return std::unexpected(ReadError{"invalid_utf16", at - 2});
            }
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
            at += 2;
        }
        append_utf8(code, text);
    }
    if (at != bytes.size()) {
        return std::unexpected(ReadError{"invalid_utf16", at});
    }
    return text;
}

}  // namespace

std::expected<DecodedText, ReadError> decode_text(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        auto text = from_utf16(bytes, bytes.starts_with("\xFE\xFF"));
        if (!text) {
            return std::unexpected(text.error());
        }
        return DecodedText{std::move(*text), false};
    }
    const std::string_view body = bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
    if (first_invalid_utf8(body) == body.size()) {
        return DecodedText{std::string(body), false};
    }
    return DecodedText{from_windows_1252(body), true};
}

}  // namespace accession
