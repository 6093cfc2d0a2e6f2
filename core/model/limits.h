// SPDX-License-Identifier: Apache-2.0
// How much of anything is taken in. Data comes from outside; beyond these it is refused with a code,
// before it can use up the memory or the stack of the device that reads it.
#pragma once

#include <cstddef>
#include <cstdint>

namespace accession {

inline constexpr std::size_t max_file_bytes = std::size_t{256} * 1024 * 1024;
inline constexpr std::size_t max_json_depth = 64;
/// Values of one JSON document, counted one by one; some 100,000 lines with all their fields.
inline constexpr std::size_t max_json_values = 16'000'000;
inline constexpr std::size_t max_text_bytes = std::size_t{1024} * 1024;
inline constexpr std::size_t max_id_bytes = 256;
/// Copies of one line, and numbers counted in its records.
inline constexpr std::int32_t max_quantity = 100'000;
/// Places that one line's copies go to.
inline constexpr std::size_t max_places = 1000;
/// Minor units of a currency; sums and products of such amounts stay far within 64 bits.
inline constexpr std::int64_t max_amount = 1'000'000'000'000;
/// One file that goes with a line or a claim.
inline constexpr std::size_t max_attachment_bytes = std::size_t{5} * 1024 * 1024;
/// What one import says about its records; the rest is only counted.
inline constexpr std::size_t max_import_findings = 20'000;

}  // namespace accession
