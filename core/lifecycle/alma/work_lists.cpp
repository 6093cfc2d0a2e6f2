// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/alma/work_lists.h"

#include <algorithm>

#include "core/lifecycle/alma/statuses.h"
#include "core/lifecycle/matching.h"

namespace accession::alma {

std::optional<std::vector<LineId>> work_list(const State& state, std::string_view view) {
    struct View {
        std::string_view name;
        StatusSet statuses;
        bool in_claim = false;
    };
    static constexpr View views[] = {
        {"in_review", {Status::in_review}},
        {"all", every_status.without({Status::deleted})},
        {"deferred", {Status::deferred}},
        {"claims", every_status.without({Status::deleted}), true},
        {"renewals", {Status::waiting_for_manual_renewal}},
        {"waiting_for_invoice", {Status::waiting_for_invoice}},
    };
    const auto* const found = std::ranges::find(views, view, &View::name);
    if (found == std::end(views)) {
        return std::nullopt;
    }
    std::vector<LineId> lines = state.lines_in(found->statuses);
    if (found->in_claim) {
        std::erase_if(lines, [&](const LineId& id) { return !state.find(id)->claiming.in_claim; });
    }
    return lines;
}

std::vector<Unmet> missing_for_close(const State& state, const LineId& id) {
    std::vector<Unmet> missing;
    const Line* line = state.find(id);
    if (line == nullptr) {
        return missing;
    }
    if (line->continuity == Continuity::continuous) {
        missing.push_back({"continuous", {}});
    }
    if (line->status == Status::in_review) {
        missing.push_back({"in_review", {}});
    }
    for (const Row& row : alma_rulebook().rows) {
        if (row.action == "automatic_close") {
            const Situation situation{state, nullptr, line, state.find(line->order)};
            std::vector<Unmet> unmet = unmet_conditions(row, situation);
            missing.insert(missing.end(), unmet.begin(), unmet.end());
        }
    }
    return missing;
}

}  // namespace accession::alma
