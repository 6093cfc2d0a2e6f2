// SPDX-License-Identifier: Apache-2.0
// Numbers of the sample library: each valid by its check digit and given only once.
#pragma once

#include <cstdint>
#include <string>

#include "core/sample/random.h"

namespace accession::sample {

/// The n-th ISBN, in a range that no publisher in the world has been given.
[[nodiscard]] std::string isbn_number(std::uint32_t n);
/// The n-th serial number, e.g. "2917-3045".
[[nodiscard]] std::string issn_number(std::uint32_t n);
/// The n-th barcode: 14 digits, the last one a check digit.
[[nodiscard]] std::string barcode_number(std::uint32_t n);
/// A shelf mark, e.g. "QK587.5 .P46 2025".
[[nodiscard]] std::string call_number(Random& random, const std::string& author,
                                      const std::string& year);

}  // namespace accession::sample
