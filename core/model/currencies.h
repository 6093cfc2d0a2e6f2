// SPDX-License-Identifier: Apache-2.0
// The currencies that there are (ISO 4217).
#pragma once

#include <string>
#include <string_view>

namespace accession {

/// A code of ISO 4217, in capitals: of a currency that is used or was within the last years. Not those of metals,
/// of funds, or for tests.
[[nodiscard]] bool is_currency(std::string_view code);

/// "eur" as "EUR"; other letters than those of ASCII stay as they are.
[[nodiscard]] std::string in_capitals(std::string_view text);

}  // namespace accession
