// SPDX-License-Identifier: Apache-2.0
// What an overview counts while it walks over the lines.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/workspace/arrivals.h"

namespace accession::desk {

/// Minor units for each currency.
using Amounts = std::map<std::string, std::int64_t>;

struct StatusCount {
    std::uint32_t lines = 0;
    Amounts amounts;
};

struct WeekCount {
    std::uint32_t expected = 0;
    std::uint32_t missing = 0;
    std::uint32_t received = 0;
};

struct FundCount {
    /// For each currency; a line has one.
    std::map<std::string, std::uint32_t> lines_in;
    Amounts encumbered;
    Amounts spent;
};

struct VendorCount {
    std::uint32_t lines = 0;
    std::uint32_t open = 0;
    std::uint32_t late = 0;
    /// From sending to receipt, of each thing that came; an order of a day is 0.
    std::vector<std::int32_t> days;
};

struct AgeCount {
    std::uint32_t lines = 0;
    Amounts amounts;
};

/// Open lines by the days since they were sent: up to so many days; the last has no end.
inline constexpr std::int32_t age_ends[] = {30, 60, 90, 180, 365};

class OverviewSums {
public:
    /// `first_monday`: of the first of `weeks` weeks.
    OverviewSums(const Workspace& workspace, Date today, Date first_monday, std::size_t weeks);

    /// All lines, once.
    void count();

    std::uint32_t lines = 0;
    std::uint32_t open = 0;
    std::uint32_t late = 0;
    std::map<Axis, std::map<Status, StatusCount>> statuses;
    std::vector<WeekCount> weeks;
    /// Things that are expected before the first week, after the last one, or on no known day, and are
    /// not here.
    std::uint32_t earlier = 0;
    std::uint32_t later = 0;
    std::uint32_t undated = 0;
    std::map<FundId, FundCount> funds;
    std::map<VendorId, VendorCount> vendors;
    std::vector<AgeCount> ages;

private:
    void count_line(Slot slot);
    void count_statuses(Slot slot, const Line& line);
    void count_funds(const Line& line);
    /// Whether something that was expected before today has not come.
    [[nodiscard]] bool count_arrivals(Slot slot, const Line& line);
    void count_age(const Line& line);
    [[nodiscard]] WeekCount* week_of(Date day);

    const Workspace& workspace_;
    Arrivals arrivals_;
    Date today_;
    Date first_monday_;
};

}  // namespace accession::desk
