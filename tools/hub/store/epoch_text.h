// SPDX-License-Identifier: Apache-2.0
// Epochs and device ids as the 32 hex digits that stand in tables and addresses.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/model/hash128.h"

namespace accession::hub {

/// Nothing unless it is exactly 32 lower-case hex digits.
[[nodiscard]] inline std::optional<Hash128> hash128_from_hex(std::string_view text) {
    constexpr std::size_t digits = 32;
    if (text.size() != digits) {
        return std::nullopt;
    }
    Hash128 hash;
    for (std::size_t at = 0; at < digits; ++at) {
        const char letter = text.at(at);
        std::uint64_t value = 0;
        if (letter >= '0' && letter <= '9') {
            value = static_cast<std::uint64_t>(letter - '0');
        } else if (letter >= 'a' && letter <= 'f') {
            value = static_cast<std::uint64_t>(letter - 'a') + 10;
        } else {
            return std::nullopt;
        }
        std::uint64_t& half = at < digits / 2 ? hash.high : hash.low;
        half = (half << 4U) | value;
    }
    return hash;
}

}  // namespace accession::hub
