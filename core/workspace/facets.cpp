// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/facets.h"

#include <algorithm>

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

}  // namespace accession
