// SPDX-License-Identifier: Apache-2.0
// A 128-bit hash for comparing states and deriving ids: equal bytes give equal hashes on every
// platform. It detects accidents, not attackers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace accession {

struct Hash128 {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend bool operator==(const Hash128&, const Hash128&) = default;

    /// Adding is commutative, so the hash of a set does not depend on its order; subtracting takes
    /// one member out again.
    Hash128& operator+=(const Hash128& other);
    Hash128& operator-=(const Hash128& other);
};

[[nodiscard]] Hash128 hash128(std::string_view bytes);
/// 32 lower-case hex digits.
[[nodiscard]] std::string to_hex(const Hash128& hash);

}  // namespace accession
