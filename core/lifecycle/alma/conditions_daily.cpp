// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "core/lifecycle/alma/condition_words.h"
#include "core/lifecycle/alma/conditions.h"
#include "core/lifecycle/alma/queries.h"

namespace accession::alma {

namespace {

bool noticed(const Situation& s) {
    return notice_reached(s.state.settings(), *s.line, s.today());
}

void notice_ahead(const Situation& s, std::vector<Unmet>& all) {
    if (noticed(s)) {
        return;
    }
    const auto date = s.line->renewal.date;
    const std::int32_t days = notice_days(s.state.settings(), *s.line);
    unmet(all, "notice_not_reached", {{"date", date ? date->plus_days(-days).str() : ""}});
}

void renewal_ahead(const Situation& s, std::vector<Unmet>& all) {
    const Renewal& renewal = s.line->renewal;
    if (!renewal.date || s.today() < *renewal.date || renewal.cycle_months.value_or(0) <= 0) {
        unmet(all, "renewal_date_ahead", {{"date", renewal.date ? renewal.date->str() : ""}});
    }
}

bool has_one_fund(const Line& line) {
    std::set<FundId> funds;
    for (const FundShare& share : line.funds) {
        funds.insert(share.fund);
    }
    return funds.size() <= 1;
}

}  // namespace

const Condition renews_by_hand =
    state_is("renews_by_hand", "renews_by_itself",
             [](const Situation& s) { return s.line->renewal.manual; });
const Condition renews_by_itself =
    state_is("renews_by_itself", "renews_by_hand",
             [](const Situation& s) { return !s.line->renewal.manual; });
const Condition notice_is_reached =
    state_lists("notice_is_reached", "notice_not_reached", notice_ahead);
const Condition by_hand_and_noticed =
    state_is("by_hand_and_noticed", "renewal_not_due",
             [](const Situation& s) { return s.line->renewal.manual && noticed(s); });
const Condition not_by_hand_or_not_noticed =
    state_is("not_by_hand_or_not_noticed", "renewal_due",
             [](const Situation& s) { return !s.line->renewal.manual || !noticed(s); });
const Condition renewal_date_reached =
    state_lists("renewal_date_reached", "renewal_date_ahead", renewal_ahead);
const Condition deferral_is_over =
    state_is("deferral_is_over", "deferral_ahead", [](const Situation& s) {
        return s.line->deferral.until && s.today() >= *s.line->deferral.until;
    });
const Condition claim_is_due = state_is("claim_is_due", "claim_not_due", [](const Situation& s) {
    return is_claimable(s.state, *s.line, s.today());
});
const Condition not_in_claim = state_is(
    "not_in_claim", "in_claim", [](const Situation& s) { return !s.line->claiming.in_claim; });
const Condition packaging_has_one_fund = state_is(
    "packaging_has_one_fund", "packaging_needs_one_fund",
    [](const Situation& s) { return !s.state.settings().pack_by_fund || has_one_fund(*s.line); });
const Condition packaging_has_several_funds = state_is(
    "packaging_has_several_funds", "packaging_has_one_fund",
    [](const Situation& s) { return s.state.settings().pack_by_fund && !has_one_fund(*s.line); });
const Condition approved_by_itself =
    state_is("approved_by_itself", "approved_by_hand",
             [](const Situation& s) { return !s.state.settings().approve_by_hand; });
const Condition no_line_alerted =
    state_is("no_line_alerted", "line_alerted",
             [](const Situation& s) { return !any_open_alert(s.state, s.order->id); });

}  // namespace accession::alma
