// SPDX-License-Identifier: Apache-2.0
// What letters to vendors say, in each language that a library may write them in (`letterLanguage`).
#pragma once

#include <string_view>

#include "core/model/kinds.h"

namespace accession::alma {

/// How a kind of claim is named in a letter, and what the vendor is asked for (R64).
struct ClaimWords {
    std::string_view type;
    std::string_view name;
    std::string_view asked;
};

/// Beginnings have the space or the colon that stands behind them.
struct LetterWords {
    std::string_view to;
    std::string_view colon;
    char decimal_point;
    std::string_view order_subject;
    std::string_view order_opening;
    std::string_view copy;
    std::string_view copies;
    std::string_view in_all;
    std::string_view rush;
    std::string_view cancellation_subject;
    std::string_view please_cancel;
    /// Before the order's number, in brackets.
    std::string_view of_order;
    std::string_view reason;
    std::string_view claim_subject;
    std::string_view about;
    std::string_view our_order;
    std::string_view ordered_on;
    std::string_view expected_on;
    std::string_view wrong;
    ClaimWords claims[5];
};

[[nodiscard]] const LetterWords& letter_words(LetterLanguage language);

/// Of a kind that is none of claim_types: as of any other.
[[nodiscard]] const ClaimWords& claim_words(LetterLanguage language, std::string_view type);

}  // namespace accession::alma
