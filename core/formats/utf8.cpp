// SPDX-License-Identifier: Apache-2.0
#include <cstdint>

#include "core/formats/json/reader.h"

namespace accession {

namespace {

std::uint8_t byte_at(std::string_view bytes, std::size_t index) {
    return index < bytes.size() ? static_cast<std::uint8_t>(bytes[index]) : std::uint8_t{0};
}

bool continues(std::uint8_t byte) {
    return (byte & 0xC0U) == 0x80U;
}

/// Length of the well-formed sequence at `at`, 0 if there is none (Unicode, table 3-7).
std::size_t sequence_length(std::string_view bytes, std::size_t at) {
    const std::uint8_t first = byte_at(bytes, at);
    const std::uint8_t second = byte_at(bytes, at + 1);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return continues(second) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0;
        const bool surrogate = first == 0xED && second > 0x9F;
        const bool whole = continues(second) && continues(byte_at(bytes, at + 2));
        return whole && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90;
        const bool beyond = first == 0xF4 && second > 0x8F;
        const bool whole = continues(second) && continues(byte_at(bytes, at + 2)) &&
                           continues(byte_at(bytes, at + 3));
        return whole && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

}  // namespace

std::size_t first_invalid_utf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t length = sequence_length(bytes, at);
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return bytes.size();
}

}  // namespace accession
