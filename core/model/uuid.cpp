// SPDX-License-Identifier: Apache-2.0
#include "core/model/uuid.h"

namespace accession {

namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";
constexpr std::uint8_t no_hex_digit = 0xFF;

constexpr std::array<std::uint8_t, 256> make_hex_values() {
    std::array<std::uint8_t, 256> hex_values{};
    hex_values.fill(no_hex_digit);
    for (std::size_t i = 0; i < hex_digits.size(); ++i) {
        hex_values[static_cast<unsigned char>(hex_digits[i])] = static_cast<std::uint8_t>(i);
    }
    return hex_values;
}

constexpr std::array<std::uint8_t, 256> hex_values = make_hex_values();
constexpr std::size_t uuid_text_size = 36;

constexpr bool hyphen_before(std::size_t byte) {
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

std::uint64_t mixed(std::uint64_t x) {
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

std::uint64_t uuid_word(const Uuid& uuid, std::size_t first) {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        word |= std::uint64_t{static_cast<unsigned char>(uuid[first + i])} << (8 * i);
    }
    return word;
}

}  // namespace

std::optional<Uuid> uuid_from(std::string_view text) {
    if (text.size() != uuid_text_size) {
        return std::nullopt;
    }
    Uuid uuid{};
    unsigned bad = 0;
    std::size_t at = 0;
    for (std::size_t byte = 0; byte < uuid.size(); ++byte) {
        if (hyphen_before(byte)) {
            bad |= text[at] == '-' ? 0U : 0x80U;
            ++at;
        }
        const unsigned high = hex_values[static_cast<unsigned char>(text[at])];
        const unsigned low = hex_values[static_cast<unsigned char>(text[at + 1])];
        bad |= high | low;
        uuid[byte] = static_cast<char>(static_cast<unsigned char>((high << 4U) | (low & 0xFU)));
        at += 2;
    }
    return bad < 0x10U ? std::optional(uuid) : std::nullopt;
}

std::string text_of_uuid(const Uuid& uuid) {
    std::string text(uuid_text_size, '-');
    std::size_t at = 0;
    for (std::size_t byte = 0; byte < uuid.size(); ++byte) {
        at += hyphen_before(byte) ? 1 : 0;
        const auto value = static_cast<unsigned char>(uuid[byte]);
        text[at++] = hex_digits[value >> 4U];
        text[at++] = hex_digits[value & 0xFU];
    }
    return text;
}

std::uint32_t hash_of_uuid(const Uuid& uuid) {
    return static_cast<std::uint32_t>(mixed(uuid_word(uuid, 0) ^ mixed(uuid_word(uuid, 8))));
}

std::uint32_t hash_of_id(std::string_view text) {
    if (const auto uuid = uuid_from(text)) {
        return hash_of_uuid(*uuid);
    }
    if (text.empty()) {
        return 0;
    }
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x00000100000001b3ULL;
    }
    return static_cast<std::uint32_t>(mixed(hash));
}

}  // namespace accession
