// SPDX-License-Identifier: Apache-2.0
// Codes in words, for the terminal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/consequences.h"
#include "core/lifecycle/row.h"
#include "core/validation/finding.h"

namespace accession::tool {

/// A sentence for a finding or a refusal; of a code without words of its own, the code made readable
/// and what is known about it.
[[nodiscard]] std::string sentence(std::string_view code, const Params& params);
/// "line_status: from Sent, to Closed"
[[nodiscard]] std::string told(std::string_view code, const Params& params);

}  // namespace accession::tool
