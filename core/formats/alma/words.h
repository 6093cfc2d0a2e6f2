// SPDX-License-Identifier: Apache-2.0
// Alma's codes for the closed lists of the model. The institution's code tables decide what they
// really are; each table here is the one place where ours are.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/kinds.h"
#include "core/model/status.h"

namespace accession::alma_words {

/// By the code or, where that is unknown, by its description; small and capital letters, blanks and
/// punctuation make no difference. Nothing when neither is known.
[[nodiscard]] std::optional<Status> line_status(std::string_view code,
                                                std::string_view description);
/// The code that is written for a line's status.
[[nodiscard]] std::string_view line_status_code(Status status);

/// Codes that are in no table stay what they are, in both directions.
[[nodiscard]] std::string method_from(std::string_view code);
[[nodiscard]] std::string method_code(std::string_view method);

[[nodiscard]] std::optional<LineSource> source_from(std::string_view code);
[[nodiscard]] std::string_view source_code(LineSource source);

/// Letters and digits alone, in capitals: "Under Evaluation (Renewal)" -> "UNDEREVALUATIONRENEWAL".
[[nodiscard]] std::string bare(std::string_view text);

}  // namespace accession::alma_words
