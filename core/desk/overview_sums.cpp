// SPDX-License-Identifier: Apache-2.0
#include "core/desk/overview_sums.h"

#include <algorithm>
#include <iterator>

#include "core/desk/line_parts.h"
#include "core/model/money.h"

namespace accession::desk {

OverviewSums::OverviewSums(const Workspace& workspace, Date today, Date first_monday,
                           std::size_t weeks_wanted)
    : weeks(weeks_wanted),
      ages(std::size(age_ends) + 1),
      workspace_(workspace),
      arrivals_(workspace),
      today_(today),
      first_monday_(first_monday) {}

void OverviewSums::count() {
    for (Slot slot = 0; slot < workspace_.lines().slots(); ++slot) {
        if (workspace_.lines().alive(slot)) {
            count_line(slot);
        }
    }
}

void OverviewSums::count_line(Slot slot) {
    const SharedRecord<Line> line = workspace_.lines().look(slot);
    const bool is_open = arrivals_.open(slot);
    ++lines;
    count_statuses(slot, *line);
    count_funds(*line);
    const bool is_late = count_arrivals(slot, *line);
    open += is_open ? 1 : 0;
    late += is_late ? 1 : 0;
    if (is_open) {
        count_age(*line);
    }
    if (!line->vendor.empty()) {
        VendorCount& vendor = vendors[line->vendor];
        ++vendor.lines;
        vendor.open += is_open ? 1 : 0;
        vendor.late += is_late ? 1 : 0;
    }
}

void OverviewSums::count_statuses(Slot slot, const Line& line) {
    for (const AxisWords& axis : rulebook_of(workspace_.settings().rulebook).axes) {
        StatusCount& count = statuses[axis.axis][workspace_.status_of_line(slot, axis.axis)];
        ++count.lines;
        if (line.cost.price) {
            count.amounts[line.cost.currency] += *line.cost.price;
        }
    }
}

void OverviewSums::count_funds(const Line& line) {
    if (line.funds.empty()) {
        return;
    }
    const std::int64_t spent = spent_amount(workspace_, line);
    for (const FundShare& share : line.funds) {
        FundCount& fund = funds[share.fund];
        const std::int64_t ppm = share_ppm(share, line.cost.price.value_or(0));
        ++fund.lines_in[line.cost.currency];
        if (line.encumbrance.state == EncumbranceState::encumbered) {
            fund.encumbered[line.cost.currency] +=
                scale_half_even(line.encumbrance.amount, ppm, whole_ppm);
        }
        fund.spent[line.cost.currency] += scale_half_even(spent, ppm, whole_ppm);
    }
}

WeekCount* OverviewSums::week_of(Date day) {
    const std::int32_t since = day.days() - first_monday_.days();
    const auto week = static_cast<std::size_t>(since / 7);
    return since < 0 || week >= weeks.size() ? nullptr : &weeks[week];
}

bool OverviewSums::count_arrivals(Slot slot, const Line& line) {
    bool is_late = false;
    // What can't come yet (the line is in review) or no more (it was closed) is not missed.
    const bool awaited = arrivals_.awaited(slot);
    for (const Arrival& arrival : arrivals_.of(slot)) {
        const bool missing = awaited && arrival.to_come;
        WeekCount* week = arrival.expected_on ? week_of(*arrival.expected_on) : nullptr;
        if (week != nullptr && (missing || arrival.here)) {
            ++week->expected;
            week->missing += missing ? 1 : 0;
        } else if (missing) {
            std::uint32_t& where = !arrival.expected_on                   ? undated
                                   : *arrival.expected_on < first_monday_ ? earlier
                                                                          : later;
            ++where;
        }
        is_late = is_late || (missing && arrival.expected_on && *arrival.expected_on < today_);
        if (!arrival.received_on) {
            continue;
        }
        if (WeekCount* came = week_of(*arrival.received_on)) {
            ++came->received;
        }
        if (line.sent_on && *line.sent_on <= *arrival.received_on && !line.vendor.empty()) {
            vendors[line.vendor].days.push_back(arrival.received_on->days() - line.sent_on->days());
        }
    }
    return is_late;
}

void OverviewSums::count_age(const Line& line) {
    if (!line.sent_on || *line.sent_on > today_) {
        return;
    }
    const std::int32_t age = today_.days() - line.sent_on->days();
    const auto end =
        std::ranges::find_if(age_ends, [age](std::int32_t last) { return age <= last; });
    AgeCount& count = ages[static_cast<std::size_t>(end - std::begin(age_ends))];
    ++count.lines;
    if (line.cost.price) {
        count.amounts[line.cost.currency] += *line.cost.price;
    }
}

}  // namespace accession::desk
