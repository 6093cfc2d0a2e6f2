// SPDX-License-Identifier: Apache-2.0
// Bytes as text (RFC 4648), for files inside JSON.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace accession {

[[nodiscard]] std::string to_base64(std::string_view bytes);
/// Nothing when it is not base64; padding is optional.
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

}  // namespace accession
