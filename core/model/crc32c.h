// SPDX-License-Identifier: Apache-2.0
// CRC-32C (Castagnoli), the checksum of log frames and snapshot blocks.
#pragma once

#include <cstdint>
#include <string_view>

namespace accession {

[[nodiscard]] std::uint32_t crc32c(std::string_view bytes, std::uint32_t seed = 0);

/// Of many bytes, several times as fast: the CRC-32C of the four CRC-32Cs (little endian) of their quarters, which a
/// processor works out side by side. Quarters are of whole eights; what is left over belongs to the last one.
[[nodiscard]] std::uint32_t crc32c_wide(std::string_view bytes);

}  // namespace accession
