// SPDX-License-Identifier: Apache-2.0
// How many of the lines that are found belong to each vendor, and to each fund.
#pragma once

#include <cstdint>
#include <vector>

#include "core/workspace/query.h"
#include "core/workspace/workspace.h"

namespace accession {

struct CountedRecord {
    /// Among the vendors, or the funds.
    Slot record = no_slot;
    std::uint32_t lines = 0;

    friend bool operator==(const CountedRecord&, const CountedRecord&) = default;
};

/// Those with lines, the most lines first. What the query asks of the vendor itself is left aside: the
/// count is what choosing another one would find.
[[nodiscard]] std::vector<CountedRecord> count_by_vendor(const Workspace& workspace,
                                                         LineQuery query);
/// The same; a line with several funds counts for each of them.
[[nodiscard]] std::vector<CountedRecord> count_by_fund(const Workspace& workspace, LineQuery query);

}  // namespace accession
