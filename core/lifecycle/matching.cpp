// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/matching.h"

#include <algorithm>

namespace accession {

namespace {

bool looked_at(const Condition& condition, const Situation& situation) {
    return condition.stage == Stage::state ||
           situation.offering() == (condition.stage == Stage::offer);
}

void add_unmet(const Condition& condition, const Situation& situation, std::vector<Unmet>& unmet) {
    if (condition.list != nullptr) {
        condition.list(situation, unmet);
    } else if (!condition.holds(situation)) {
        unmet.push_back({std::string(condition.code), {}});
    }
}

/// The statuses from which the action could be taken, in the rulebook's order of words.
std::string allowed_statuses(const Rulebook& rulebook, std::span<const Row> rows,
                             const Situation& situation) {
    std::string texts;
    for (const AxisWords& axis : rulebook.axes) {
        StatusSet from;
        for (const Row& row : rows) {
            if (row.axis == axis.axis && applies_to(row, situation)) {
                from = from.with(row.from);
            }
        }
        for (const Word& word : axis.words) {
            if (from.has(word.status)) {
                texts += texts.empty() ? "" : ", ";
                texts += text_of(word.status);
            }
        }
    }
    return texts;
}

void add_first_fault(const Row& row, const Situation& situation, Stage stage,
                     std::vector<Unmet>& unmet) {
    for (const Condition* condition : row.when) {
        if (unmet.empty() && condition->stage == stage && looked_at(*condition, situation)) {
            add_unmet(*condition, situation, unmet);
        }
    }
}

}  // namespace

Status status_on(const Situation& situation, Axis axis) {
    switch (axis) {
    case Axis::line_status:
        return situation.line ? situation.line->status : Status::none;
    case Axis::receipt:
        return situation.line ? situation.line->receipt : Status::none;
    case Axis::payment:
        return situation.line ? situation.line->payment : Status::none;
    case Axis::order_status:
        return situation.order ? situation.order->status : Status::none;
    case Axis::invoice_status:
        return situation.invoice ? situation.invoice->status : Status::none;
    case Axis::claim_state:
        return situation.claim ? situation.claim->state : Status::none;
    case Axis::work_order_state:
        return situation.work_order ? situation.work_order->state : Status::none;
    default:
        return Status::none;  // what becomes of a letter is no status
    }
}

bool applies_to(const Row& row, const Situation& situation) {
    Continuity continuity = Continuity::one_time;
    if (situation.line != nullptr) {
        continuity = situation.line->continuity;
    } else if (situation.order != nullptr) {
        continuity = situation.order->continuity;
    }
    return continuity == Continuity::one_time ? row.applies.one_time : row.applies.continuous;
}

std::vector<Unmet> unmet_conditions(const Row& row, const Situation& situation) {
    std::vector<Unmet> all;
    // Of items one after the other, the command itself was looked at before the first of them.
    if (row.subject != Subject::item) {
        add_first_fault(row, situation, Stage::first, all);
    }
    if (!all.empty()) {
        return all;
    }
    for (const Condition* condition : row.when) {
        const bool of_state = condition->stage == Stage::state || condition->stage == Stage::offer;
        if (!of_state || !looked_at(*condition, situation)) {
            continue;
        }
        const auto before = std::ssize(all);
        add_unmet(*condition, situation, all);
        if (condition->alone && std::ssize(all) > before) {
            all.erase(all.begin(), all.begin() + before);
            return all;
        }
    }
    add_first_fault(row, situation, Stage::argument, all);
    return all;
}

bool may_be_taken(const Row& row, const Situation& situation) {
    std::vector<Unmet> unmet;
    return std::ranges::all_of(row.when, [&](const Condition* condition) {
        if (!looked_at(*condition, situation)) {
            return true;
        }
        if (condition->list == nullptr) {
            return condition->holds(situation);
        }
        condition->list(situation, unmet);
        return unmet.empty();
    });
}

std::vector<Unmet> access_faults(const Rulebook& rulebook, std::string_view action,
                                 const Situation& situation) {
    std::vector<Unmet> faults;
    if (rulebook.access != nullptr) {
        rulebook.access(action, situation, faults);
    }
    const bool strict = situation.state.settings().role_policy == RolePolicy::strict;
    const bool assigned = situation.line != nullptr && !situation.line->assigned_to.empty();
    if (!strict && !assigned) {
        return faults;
    }
    const auto rule = std::ranges::find(rulebook.roles, action, &ActionRoles::action);
    if (rule == rulebook.roles.end()) {
        return faults;
    }
    const auto has = [&](std::string_view role) { return situation.has_role(role); };
    if (strict && !rule->roles.empty() && std::ranges::none_of(rule->roles, has)) {
        std::string roles;
        for (const std::string_view role : rule->roles) {
            roles += (roles.empty() ? "" : ", ") + std::string(role);
        }
        faults.push_back({std::string(rule->refusal), {{"roles", roles}}});
    }
    const bool somebody = situation.command != nullptr || situation.asker != nullptr;
    if (somebody && rule->owner_only && assigned &&
        situation.line->assigned_to != situation.actor()) {
        faults.push_back({"line_assigned", {{"to", situation.line->assigned_to}}});
    }
    return faults;
}

std::expected<const Row*, std::vector<Unmet>> match(const Rulebook& rulebook,
                                                    std::string_view action,
                                                    const Situation& situation) {
    return match(rulebook, rows_of(rulebook, action), situation);
}

std::expected<const Row*, std::vector<Unmet>> match(const Rulebook& rulebook,
                                                    std::span<const Row> rows,
                                                    const Situation& situation) {
    std::vector<Unmet> why_not;
    bool fitted = false;
    Axis axis = rulebook.main_axis;
    for (const Row& row : rows) {
        axis = row.axis;
        if (!applies_to(row, situation) || !row.from.has(status_on(situation, row.axis))) {
            continue;
        }
        std::vector<Unmet> unmet = access_faults(rulebook, row.action, situation);
        if (unmet.empty()) {
            unmet = unmet_conditions(row, situation);
        }
        if (unmet.empty()) {
            return &row;
        }
        if (!fitted) {
            why_not = std::move(unmet);
            fitted = true;
        }
    }
    if (!fitted) {
        why_not.push_back({"status_not_allowed",
                           {{"status", std::string(text_of(status_on(situation, axis)))},
                            {"allowed", allowed_statuses(rulebook, rows, situation)}}});
    }
    return std::unexpected(std::move(why_not));
}

std::vector<Unmet> faults_of_command(const Rulebook& rulebook, const Situation& situation) {
    std::vector<Unmet> faults;
    add_first_fault(*row_of(rulebook, situation.command->action), situation, Stage::first, faults);
    return faults;
}

std::vector<Unmet> argument_faults(const Row& row, const Situation& situation) {
    std::vector<Unmet> faults;
    add_first_fault(row, situation, Stage::argument, faults);
    return faults;
}

std::span<const Row> rows_of(const Rulebook& rulebook, std::string_view action) {
    const auto first = std::ranges::find_if(rulebook.rows, [&](const Row& row) {
        return row.action == action && row.trigger == Trigger::user;
    });
    return rows_beginning(rulebook, first);
}

std::span<const Row> rows_beginning(const Rulebook& rulebook,
                                    std::span<const Row>::iterator first) {
    if (first == rulebook.rows.end()) {
        return {};
    }
    const auto last = std::find_if(first, rulebook.rows.end(),
                                   [&](const Row& row) { return row.action != first->action; });
    return {first, last};
}

const Row* row_of(const Rulebook& rulebook, std::string_view action) {
    const std::span<const Row> rows = rows_of(rulebook, action);
    return rows.empty() ? nullptr : rows.data();
}

}  // namespace accession
