// SPDX-License-Identifier: Apache-2.0
#include "core/model/crc32c.h"

#include <array>
#include <cstddef>
#include <string>

namespace accession {

namespace {

// Eight tables let eight bytes be taken at a time ("slicing by 8").
using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

constexpr Tables make_tables() {
    constexpr std::uint32_t polynomial = 0x82F63B78U;
    Tables tables{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1U) != 0 ? (value >> 1U) ^ polynomial : value >> 1U;
        }
        tables[0][i] = value;
    }
    for (std::size_t table = 1; table < 8; ++table) {
        for (std::size_t i = 0; i < 256; ++i) {
            const std::uint32_t before = tables[table - 1][i];
            tables[table][i] = (before >> 8U) ^ tables[0][before & 0xFFU];
        }
    }
    return tables;
}

constexpr Tables tables = make_tables();

std::uint32_t load_word(const char* at) {
    const auto byte = [at](std::size_t i) {
        return std::uint32_t{static_cast<unsigned char>(at[i])};
    };
    return byte(0) | byte(1) << 8U | byte(2) << 16U | byte(3) << 24U;
}

std::uint32_t step_eight(std::uint32_t crc, const char* at) {
    const std::uint32_t low = crc ^ load_word(at);
    const std::uint32_t high = load_word(at + 4);
    return tables[7][low & 0xFFU] ^ tables[6][(low >> 8U) & 0xFFU] ^
           tables[5][(low >> 16U) & 0xFFU] ^ tables[4][low >> 24U] ^ tables[3][high & 0xFFU] ^
           tables[2][(high >> 8U) & 0xFFU] ^ tables[1][(high >> 16U) & 0xFFU] ^
           tables[0][high >> 24U];
}

std::uint32_t step_one(std::uint32_t crc, char c) {
    return (crc >> 8U) ^ tables[0][(crc ^ static_cast<unsigned char>(c)) & 0xFFU];
}

}  // namespace

std::uint32_t crc32c(std::string_view bytes, std::uint32_t seed) {
    std::uint32_t crc = ~seed;
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        crc = step_eight(crc, bytes.data() + at);
    }
    for (; at < bytes.size(); ++at) {
        crc = step_one(crc, bytes[at]);
    }
    return ~crc;
}

std::uint32_t crc32c_wide(std::string_view bytes) {
    // Quarters of whole eights; what is left over belongs to the last one.
    const std::size_t quarter = bytes.size() / 32 * 8;
    const char* lane = bytes.data();
    std::uint32_t one = ~0U;
    std::uint32_t two = ~0U;
    std::uint32_t three = ~0U;
    std::uint32_t four = ~0U;
    for (std::size_t at = 0; at < quarter; at += 8) {
        one = step_eight(one, lane + at);
        two = step_eight(two, lane + quarter + at);
        three = step_eight(three, lane + 2 * quarter + at);
        four = step_eight(four, lane + 3 * quarter + at);
    }
    std::string all;
    for (const std::uint32_t crc : {~one, ~two, ~three, crc32c(bytes.substr(4 * quarter), ~four)}) {
        for (unsigned shift = 0; shift < 32; shift += 8) {
            all += static_cast<char>(static_cast<unsigned char>(crc >> shift));
        }
    }
    return crc32c(all);
}

}  // namespace accession
