// SPDX-License-Identifier: Apache-2.0
// Randomness, and hashes of what is random.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/model/hash128.h"

namespace accession::hub {

/// Of a token or cookie: nobody guesses one of 2^256.
inline constexpr std::size_t token_bytes = 32;

/// From the system; ends the program when the system has none, as nothing is safe then.
[[nodiscard]] std::string random_bytes(std::size_t count);
/// A new token as 64 hex digits.
[[nodiscard]] std::string random_token();
/// A new epoch.
[[nodiscard]] Hash128 random_hash128();

/// As 64 hex digits. What is kept of a random token: a guess of 256 random bits needs no slow hash.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);
[[nodiscard]] std::string hex_of(std::string_view bytes);

}  // namespace accession::hub
