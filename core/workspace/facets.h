// SPDX-License-Identifier: Apache-2.0
// How many of the lines that are found belong to each vendor, each fund and each location, and when
// they are due.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/kinds.h"
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

struct CountedText {
    std::string text;
    std::uint32_t lines = 0;

    friend bool operator==(const CountedText&, const CountedText&) = default;
};

/// By the locations as they are called; a line counts for each of its own. Reads the lines.
[[nodiscard]] std::vector<CountedText> count_by_location(const Workspace& workspace,
                                                         LineQuery query);

/// When something that has not come is due, seen from a day.
enum class Due : std::uint8_t {
    /// Before that day.
    overdue,
    /// On it or one of the six days after it.
    week,
    /// Later, within thirty days.
    month,
    later
};
template <>
struct Words<Due> {
    static constexpr std::string_view texts[] = {"overdue", "week", "month", "later"};
};

struct CountedDue {
    Due due{};
    /// The days: with `outstanding` what to ask for to find these lines.
    DateRange on;
    std::uint32_t lines = 0;
};

/// All four, in their order; a line of which several things are awaited may count for several. Reads
/// the items.
[[nodiscard]] std::vector<CountedDue> count_by_due(const Workspace& workspace, LineQuery query,
                                                   Date today);

}  // namespace accession
