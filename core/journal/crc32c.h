// SPDX-License-Identifier: Apache-2.0
// CRC-32C (Castagnoli), the checksum of log frames.
#pragma once

#include <cstdint>
#include <string_view>

namespace accession {

[[nodiscard]] std::uint32_t crc32c(std::string_view bytes, std::uint32_t seed = 0);

}  // namespace accession
