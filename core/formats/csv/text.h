// SPDX-License-Identifier: Apache-2.0
// The bytes of a table as UTF-8.
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "core/formats/json/reader.h"

namespace accession {

struct DecodedText {
    std::string utf8;
    bool guessed = false;
};

/// UTF-8 or UTF-16 with their marks, UTF-8 without one, else Windows-1252, which takes any bytes.
[[nodiscard]] std::expected<DecodedText, ReadError> decode_text(std::string_view bytes);

}  // namespace accession
