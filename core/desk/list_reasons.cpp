// SPDX-License-Identifier: Apache-2.0
#include "core/desk/list_reasons.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/desk/view_parts.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/alma/work_lists.h"
#include "core/lifecycle/engine.h"
#include "core/model/alerts.h"

namespace accession::desk {

namespace {

/// The date an automatic renewal on this day would set: missed cycles are caught up.
Date renewed_to(const Line& line, Date day) {
    Date date = *line.renewal.date;
    const std::int32_t months = std::max(1, line.renewal.cycle_months.value_or(0));
    while (day >= date) {
        date = date.plus_months(months);
    }
    return date;
}

Unmet deferral(const Line& line) {
    Params params{{"reason", line.deferral.reason}, {"note", line.deferral.note}};
    if (line.deferral.until) {
        params["date"] = line.deferral.until->str();
    }
    return {"deferred_until", std::move(params)};
}

}  // namespace

ListReasons::ListReasons(const Workspace& workspace, const NamedList& list, Date day)
    : workspace_(workspace), list_(list), day_(day) {
    if (is_packed(list.name)) {
        for (const LineId& id : list.lines) {
            ++together_[alma::packaging_key(workspace, id)];
        }
    }
}

std::vector<Unmet> ListReasons::of(const Line& line) const {
    if (const folio::WorkList* list = folio::work_list(list_.name)) {
        return standing(*list, line);
    }
    if (is_packed(list_.name)) {
        return packaging(line);
    }
    if (list_.name == "in_review") {
        return review(line);
    }
    if (list_.name == "waiting_for_invoice") {
        return alma::missing_for_close(workspace_, line.id);
    }
    if (list_.name == "claims" || list_.name == "claim") {
        return claim(line);
    }
    if (list_.name == "deferred" || list_.name == "remind_of_deferral") {
        return {deferral(line)};
    }
    if (list_.name == "skip_packaging") {
        return {{"several_funds", {{"count", std::to_string(line.funds.size())}}}};
    }
    return renewal(line);
}

/// What still speaks against ordering it, and what was found odd about it.
std::vector<Unmet> ListReasons::review(const Line& line) const {
    std::vector<Unmet> why = offer(workspace_, line.id, "order_now").unmet;
    for (const std::string& alert : line.alerts) {
        if (!is_acknowledged(line, alert)) {
            why.push_back({"alert", {{"alert", alert}}});
        }
    }
    if (why.empty()) {
        why.push_back({"may_be_ordered", {}});
    }
    return why;
}

std::vector<Unmet> ListReasons::packaging(const Line& line) const {
    const alma::PackagingKey key = alma::packaging_key(workspace_, line.id);
    const auto found = together_.find(key);
    const std::size_t count = found == together_.end() ? 1 : found->second;
    std::string joined;
    for (const std::string& part : key) {
        joined += part + '\n';
    }
    return {{"packs_with",
             {{"others", std::to_string(count - 1)},
              {"vendor", vendor_words(workspace_, line.vendor)},
              {"key", std::move(joined)}}}};
}

std::vector<Unmet> ListReasons::claim(const Line& line) const {
    std::vector<Unmet> why;
    if (const auto last = alma::claim_date(workspace_, line)) {
        const std::int32_t grace =
            line.claiming.grace_days.value_or(workspace_.settings().claim_grace_days);
        why.push_back({day_ > *last ? "late" : "not_late_yet",
                       {{"expected", last->plus_days(-grace).str()},
                        {"grace", std::to_string(grace)},
                        {"last", last->str()},
                        {"days", std::to_string(day_.days() - last->days())}}});
    }
    const std::size_t claims = workspace_.claims_of(line.id).size();
    if (claims > 0) {
        why.push_back({"claims_begun", {{"count", std::to_string(claims)}}});
    }
    if (line.claiming.letter_sent) {
        why.push_back({"claim_letter_written", {}});
    }
    if (why.empty()) {
        why.push_back({"nothing_expected", {}});
    }
    return why;
}

std::vector<Unmet> ListReasons::renewal(const Line& line) const {
    if (!line.renewal.date) {
        return {{"no_renewal_date", {}}};
    }
    const Date date = *line.renewal.date;
    if (list_.name == "renew_automatically") {
        return {{"renews_by_itself",
                 {{"date", date.str()},
                  {"months", std::to_string(line.renewal.cycle_months.value_or(0))},
                  {"next", renewed_to(line, day_).str()}}}};
    }
    const std::int32_t notice = alma::notice_days(workspace_.settings(), line);
    return {{date < day_ ? "renewal_overdue" : "renewal_ahead",
             {{"date", date.str()},
              {"notice", std::to_string(notice)},
              {"since", date.plus_days(-notice).str()}}}};
}

/// What opening its order misses: of the order and of this line; of others only that they keep it.
std::vector<Unmet> ListReasons::opening(const Line& line) const {
    std::vector<Unmet> why = offer(workspace_, line.id, "open").unmet;
    if (why.empty()) {
        return {{"may_be_opened", {}}};
    }
    std::erase_if(why, [&](const Unmet& one) {
        const auto of = one.params.find("line");
        return of != one.params.end() && of->second != line.number;
    });
    return why.empty() ? std::vector<Unmet>{{"other_lines_first", {}}} : why;
}

/// In FOLIO a list's name says what stands on it; the figures are the line's own.
std::vector<Unmet> ListReasons::standing(const folio::WorkList& list, const Line& line) const {
    if (list.name == "pending_orders") {
        return opening(line);
    }
    const auto found = list.standing(workspace_, line, folio::pieces_of(workspace_, line.id), day_);
    Params params{{"pieces", std::to_string(found ? found->pieces : 0)}};
    if (found && found->since) {
        params["date"] = found->since->str();
        params["days"] = std::to_string(day_.days() - found->since->days());
    }
    return {{std::string(list.name), std::move(params)}};
}

}  // namespace accession::desk
