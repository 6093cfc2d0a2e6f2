// SPDX-License-Identifier: Apache-2.0
// Review (R4-R6, section 6): normalization, validation, alerts, in that order.
#include <algorithm>

#include "core/lifecycle/alma/alerts.h"
#include "core/lifecycle/alma/condition_words.h"
#include "core/lifecycle/alma/conditions.h"
#include "core/validation/alma_review.h"
#include "core/validation/review_rules.h"

namespace accession::alma {

namespace {

bool has(const std::vector<std::string>& texts, const std::string& text) {
    return std::ranges::find(texts, text) != texts.end();
}

void missing_fields(const Situation& s, const Line& line, std::vector<Unmet>& all) {
    ReviewedLine reviewed{line, s.state.find(line.vendor), {}};
    for (const FundShare& share : line.funds) {
        reviewed.funds.push_back(s.state.find(share.fund));
    }
    for (Finding& finding : review_findings(reviewed)) {
        finding.params["path"] = finding.path;
        all.push_back({std::move(finding.code), std::move(finding.params)});
    }
}

void holding_back(const Situation& s, const Line& line, std::vector<Unmet>& all) {
    for (const std::string& alert : alerts_of(s.state, line)) {
        if (has(s.state.settings().blocking_alerts, alert) &&
            !has(line.acknowledged_alerts, alert)) {
            unmet(all, "blocking_alert", {{"alert", alert}});
        }
    }
    if (!s.offering() && s.command->flag("reviewed", false)) {
        return;
    }
    if (const auto rule = rule_that_holds(line, s.state.settings())) {
        unmet(all, "review_rule_matched", {{"rule", *rule}});
    }
    if (line.requires_manual_review) {
        unmet(all, "manual_review_required");
    }
}

void unmet_review(const Situation& s, std::vector<Unmet>& all) {
    const Line line = normalized(*s.line);
    missing_fields(s, line, all);
    if (all.empty()) {
        holding_back(s, line, all);
    }
}

}  // namespace

const Condition review_passed = state_lists("review_passed", "review_failed", unmet_review);

}  // namespace accession::alma
