// SPDX-License-Identifier: Apache-2.0
// Strict reading of JSON bytes that nobody vouches for.
//
// Depth, size and number of values are bounded while reading, so no input can exhaust the stack or
// grow far beyond its own size; nothing is thrown for bad input.
#pragma once

#include <cstddef>
#include <expected>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace accession {

struct ReadError {
    /// invalid_json, invalid_utf8, json_too_deep, duplicate_key, number_out_of_range,
    /// file_too_large, too_many_values, text_too_long
    std::string_view code;
    /// Byte from which on the text cannot be read; the file's size if it ends too early.
    std::size_t offset = 0;

    friend bool operator==(const ReadError&, const ReadError&) = default;
};

[[nodiscard]] std::expected<nlohmann::json, ReadError> read_json(std::string_view bytes);

/// Offset of the first byte that is not part of well-formed UTF-8; the size if there is none.
[[nodiscard]] std::size_t first_invalid_utf8(std::string_view bytes);

}  // namespace accession
