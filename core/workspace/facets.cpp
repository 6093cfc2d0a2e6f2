// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/facets.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace accession {

namespace {

std::vector<CountedRecord> ranked(const std::vector<std::uint32_t>& counts) {
    std::vector<CountedRecord> found;
    for (Slot slot = 0; slot < counts.size(); ++slot) {
        if (counts[slot] > 0) {
            found.push_back({slot, counts[slot]});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &CountedRecord::lines);
    return found;
}

/// Texts can be looked up without making one.
struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
};

}  // namespace

std::vector<CountedRecord> count_by_vendor(const Workspace& workspace, LineQuery query) {
    query.where.vendor = {};
    std::vector<std::uint32_t> counts(workspace.vendors().slots());
    for (const Slot line : matching_lines(workspace, query)) {
        if (const Slot vendor = workspace.vendor_slot_of_line(line); vendor != no_slot) {
            ++counts[vendor];
        }
    }
    return ranked(counts);
}

std::vector<CountedRecord> count_by_fund(const Workspace& workspace, LineQuery query) {
    query.where.fund = {};
    std::vector<std::uint32_t> counts(workspace.funds().slots());
    for (const Slot line : matching_lines(workspace, query)) {
        for (const Slot fund : workspace.fund_slots_of_line(line)) {
            ++counts[fund];
        }
    }
    return ranked(counts);
}

std::vector<CountedText> count_by_location(const Workspace& workspace, LineQuery query) {
    query.where.location = {};
    /// Lines, and the last of them, which may name it again.
    struct Tally {
        std::uint32_t lines = 0;
        Slot last = no_slot;
    };
    std::unordered_map<std::string, Tally, TextHash, std::equal_to<>> tallies;
    for (const Slot slot : matching_lines(workspace, query)) {
        each_location_of(workspace, *workspace.lines().look(slot), [&](std::string_view name) {
            auto known = tallies.find(name);
            if (known == tallies.end()) {
                known = tallies.emplace(std::string(name), Tally{}).first;
            }
            Tally& tally = known->second;
            tally.lines += tally.last == slot ? 0 : 1;
            tally.last = slot;
        });
    }
    std::vector<CountedText> found;
    for (auto& [name, tally] : tallies) {
        if (!name.empty()) {
            found.push_back({name, tally.lines});
        }
    }
    std::ranges::sort(found, [](const CountedText& one, const CountedText& other) {
        return one.lines != other.lines ? one.lines > other.lines : one.text < other.text;
    });
    return found;
}

std::vector<CountedDue> count_by_due(const Workspace& workspace, LineQuery query, Date today) {
    constexpr std::int32_t week = 7;
    constexpr std::int32_t month = 30;
    const auto in_days = [today](std::int32_t days) { return today.plus_days(days); };
    std::vector<CountedDue> counts = {
        {Due::overdue, {std::nullopt, in_days(-1)}, 0},
        {Due::week, {today, in_days(week - 1)}, 0},
        {Due::month, {in_days(week), in_days(month - 1)}, 0},
        {Due::later, {in_days(month), std::nullopt}, 0},
    };
    query.where.expected = {};
    query.where.outstanding = true;
    const Arrivals arrivals(workspace);
    for (const Slot line : matching_lines(workspace, query)) {
        const std::vector<Arrival> all = arrivals.of(line);
        for (CountedDue& count : counts) {
            count.lines += std::ranges::any_of(all, [&](const Arrival& arrival) {
                return arrival.to_come && count.on.has(arrival.expected_on);
            });
        }
    }
    return counts;
}

}  // namespace accession
