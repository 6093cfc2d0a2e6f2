// SPDX-License-Identifier: Apache-2.0
#include "core/model/hash128.h"

#include <cstddef>

namespace accession {

namespace {

// FNV-1a per lane with different offsets, finished with the splitmix64 mixer so that sums of hashes
// do not cancel out for similar inputs.
constexpr std::uint64_t fnv_prime = 0x00000100000001b3ULL;
constexpr std::uint64_t offset_low = 0xcbf29ce484222325ULL;
constexpr std::uint64_t offset_high = 0x9ae16a3b2f90404fULL;

std::uint64_t mix(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

}  // namespace

Hash128& Hash128::operator+=(const Hash128& other) {
    low += other.low;
    high += other.high;
    return *this;
}

Hash128& Hash128::operator-=(const Hash128& other) {
    low -= other.low;
    high -= other.high;
    return *this;
}

Hash128 hash128(std::string_view bytes) {
    std::uint64_t low = offset_low;
    std::uint64_t high = offset_high;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        low = (low ^ byte) * fnv_prime;
        high = (high + byte) * fnv_prime;
        high ^= high >> 29U;
    }
    return {mix(high ^ (low >> 7U)), mix(low + bytes.size())};
}

std::string to_hex(const Hash128& hash) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text(32, '0');
    char* at = text.data();
    for (const std::uint64_t word : {hash.high, hash.low}) {
        for (unsigned shift = 64; shift > 0; shift -= 4) {
            *at++ = digits[static_cast<std::size_t>((word >> (shift - 4)) & 0xfU)];
        }
    }
    return text;
}

}  // namespace accession
