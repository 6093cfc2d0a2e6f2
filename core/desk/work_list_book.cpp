// SPDX-License-Identifier: Apache-2.0
#include "core/desk/work_list_book.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

#include "core/lifecycle/alma/packaging.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/alma/work_lists.h"
#include "core/lifecycle/engine.h"
#include "core/lifecycle/folio/work_lists.h"

namespace accession::desk {

namespace {

constexpr std::string_view by_status[] = {"in_review", "waiting_for_invoice", "renewals",
                                          "deferred", "claims"};

struct Dated {
    std::optional<Date> on;
    LineId id;
};

std::vector<LineId> by_urgency(std::vector<Dated> dated) {
    std::ranges::stable_sort(
        dated, [](const Dated& a, const Dated& b) { return a.on && (!b.on || *a.on < *b.on); });
    std::vector<LineId> lines;
    lines.reserve(dated.size());
    for (Dated& one : dated) {
        lines.push_back(std::move(one.id));
    }
    return lines;
}

void sort_by_urgency(const State& state, NamedList& list, Date day) {
    std::vector<Dated> dated;
    dated.reserve(list.lines.size());
    for (LineId& id : list.lines) {
        const auto on = urgent_on(state, list.name, *state.find(id), day);
        dated.push_back({on, std::move(id)});
    }
    list.lines = by_urgency(std::move(dated));
}

/// Lines that may share an order stand together, where the first of them came in.
void gather_by_key(const State& state, std::vector<LineId>& lines) {
    std::map<alma::PackagingKey, std::vector<LineId>> groups;
    std::vector<const std::vector<LineId>*> in_order;
    for (LineId& id : lines) {
        auto [group, added] = groups.try_emplace(alma::packaging_key(state, id));
        if (added) {
            in_order.push_back(&group->second);
        }
        group->second.push_back(std::move(id));
    }
    lines.clear();
    for (const std::vector<LineId>* group : in_order) {
        lines.insert(lines.end(), group->begin(), group->end());
    }
}

std::vector<NamedList> lists_of_alma(const Workspace& workspace, Date day) {
    std::vector<NamedList> lists;
    for (const std::string_view name : by_status) {
        auto lines = alma::work_list(workspace, name);
        lists.push_back({name, false, false, lines ? std::move(*lines) : std::vector<LineId>{}});
        if (name == by_status[0]) {
            lists.push_back(
                {"manual_packaging", false, false, workspace.lines_in({Status::manual_packaging})});
        }
    }
    for (const Row& row : alma_rulebook().rows) {
        const bool of_lines = row.trigger == Trigger::daily && row.subject == Subject::line;
        if (of_lines && std::ranges::find(lists, row.action, &NamedList::name) == lists.end()) {
            lists.push_back({row.action, true, true, due(workspace, row.action, day)});
        }
    }
    return lists;
}

/// One walk over the lines: what puts a line on a list says how urgent it is there.
std::vector<NamedList> lists_of_folio(const Workspace& workspace, Date day) {
    const std::span<const folio::WorkList> all = folio::work_lists();
    std::vector<std::vector<Dated>> dated(all.size());
    for (const LineId& id : workspace.lines_in({Status::none})) {
        const Line& line = *workspace.find(id);
        const folio::PiecesOfLine pieces = folio::pieces_of(workspace, id);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (const auto standing = all[i].standing(workspace, line, pieces, day)) {
                dated[i].push_back({standing->since, id});
            }
        }
    }
    const std::string_view job = folio_rulebook().records.daily_job;
    std::vector<NamedList> lists;
    for (std::size_t i = 0; i < all.size(); ++i) {
        lists.push_back(
            {all[i].name, all[i].by_day, all[i].name == job, by_urgency(std::move(dated[i]))});
    }
    return lists;
}

std::vector<NamedList> found_on(const Workspace& workspace, Date day) {
    if (workspace.settings().rulebook == RulebookKey::folio) {
        return lists_of_folio(workspace, day);
    }
    std::vector<NamedList> lists = lists_of_alma(workspace, day);
    for (NamedList& list : lists) {
        if (is_packed(list.name)) {
            gather_by_key(workspace, list.lines);
        } else {
            sort_by_urgency(workspace, list, day);
        }
    }
    return lists;
}

}  // namespace

bool is_packed(std::string_view list) {
    return list == "manual_packaging" || list == "package_automatically";
}

std::optional<Date> urgent_on(const State& state, std::string_view list, const Line& line,
                              Date day) {
    if (const folio::WorkList* of_folio = folio::work_list(list)) {
        const auto standing =
            of_folio->standing(state, line, folio::pieces_of(state, line.id), day);
        return standing ? standing->since : std::nullopt;
    }
    if (list == "claims" || list == "claim") {
        return alma::claim_date(state, line);
    }
    if (list == "renewals" || list == "renewal_notice" || list == "renew_automatically") {
        return line.renewal.date;
    }
    if (list == "deferred" || list == "remind_of_deferral") {
        return line.deferral.until;
    }
    return std::nullopt;
}

const std::vector<NamedList>& WorkListBook::lists(const Workspace& workspace, Date day) {
    // Not by version(): another library that is opened begins to count anew.
    const Hash128 state = workspace.state_hash();
    if (state_ != state || day_ != day) {
        lists_ = found_on(workspace, day);
        state_ = state;
        day_ = day;
    }
    return lists_;
}

}  // namespace accession::desk
