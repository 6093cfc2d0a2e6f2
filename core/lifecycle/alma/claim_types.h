// SPDX-License-Identifier: Apache-2.0
// What a claim can be about (R64).
#pragma once

#include <string_view>

namespace accession::alma {

inline constexpr std::string_view claim_types[] = {"not_received", "missing_issue", "damaged",
                                                   "wrong_item", "other"};

}  // namespace accession::alma
