// SPDX-License-Identifier: Apache-2.0
// What is written to vendors, in the language of the library's letters: every letter goes into the outbox, by itself or for somebody to send.
#pragma once

#include <string>
#include <vector>

#include "core/lifecycle/transition.h"

namespace accession::alma {

void write_order_letter(Transition& t, const OrderId& id, const std::vector<LineId>& lines);
void write_cancellation(Transition& t, const Line& line);
/// The first claim of a line's life (B8).
void write_claim_letter(Transition& t, const Line& line);
void write_claim(Transition& t, const Claim& claim);

/// Subject and body a claim begins with; number, order, title and vendor are in the body (R64). Both are
/// in the library's `letterLanguage`; a subject that is given has the line's number.
[[nodiscard]] std::string claim_subject(const State& state, const Line& line, std::string_view type,
                                        std::string_view given);
[[nodiscard]] std::string claim_body(const State& state, const Line& line, std::string_view type);

}  // namespace accession::alma
