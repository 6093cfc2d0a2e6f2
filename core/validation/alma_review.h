// SPDX-License-Identifier: Apache-2.0
// What a line needs before it may leave review under Alma's rules (domain rules R4, R6; B4).
#pragma once

#include <vector>

#include "core/model/entities.h"
#include "core/validation/finding.h"

namespace accession {

/// A line with the records it names; null where there is no such record.
struct ReviewedLine {
    const Line& line;
    const Vendor* vendor = nullptr;
    /// One for each of the line's shares.
    std::vector<const Fund*> funds;
};

/// The line's texts trimmed, ISBNs without hyphens and blanks: what the checks look at.
[[nodiscard]] Line normalized(Line line);

/// Every missing or impossible field at once; empty when the line is complete. Gifts, depository and
/// technical lines need no price and no fund (B3).
[[nodiscard]] std::vector<Finding> review_findings(const ReviewedLine& reviewed);

}  // namespace accession
