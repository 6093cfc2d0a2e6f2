// SPDX-License-Identifier: Apache-2.0
// Passwords, kept as argon2id hashes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace accession::hub {

/// What one guess costs whoever has the database, and one sign-in the hub. A hash has its own
/// costs in it, so these can be raised at any time.
struct PasswordCost {
    std::uint32_t passes = 2;
    std::uint32_t kibibytes = 19 * 1024;
    std::uint32_t lanes = 1;
};
inline constexpr PasswordCost password_cost;
inline constexpr std::size_t shortest_password = 10;
/// Longer ones are refused before they are hashed.
inline constexpr std::size_t longest_password = 256;

[[nodiscard]] std::string hash_of_password(std::string_view password);
[[nodiscard]] bool is_password(std::string_view password, const std::string& hash);
/// Of nobody's password: compared with where there is no such user, so that it takes as long.
[[nodiscard]] const std::string& hash_of_nobody();

}  // namespace accession::hub
