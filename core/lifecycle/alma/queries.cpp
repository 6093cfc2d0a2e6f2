// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/alma/queries.h"

#include <algorithm>

#include "core/lifecycle/alma/statuses.h"
#include "core/model/alerts.h"
#include "core/validation/alma_line_types.h"

namespace accession::alma {

namespace {

bool is_received(const Item& item) {
    return item.status == Status::received;
}

/// Expected dates of what is still to come.
std::vector<Date> expected_dates(const State& state, const Line& line) {
    std::vector<Date> dates;
    const auto add = [&](const std::optional<Date>& date) {
        if (date) {
            dates.push_back(*date);
        }
    };
    if (line.format == Format::electronic) {
        if (!any_eresource_active(state, line.id)) {
            add(line.expected_on);
        }
        return dates;
    }
    bool anything_missing = false;
    for (const ItemId& id : state.items_of(line.id)) {
        const Item& item = *state.find(id);
        if (!is_received(item)) {
            anything_missing = true;
            add(item.expected_on ? item.expected_on : line.expected_on);
        }
    }
    if (!anything_missing && line.continuity == Continuity::continuous) {
        add(line.expected_on);
    }
    return dates;
}

}  // namespace

bool is_active(const State& state, const LineId& id) {
    return active.has(state.find(id)->status);
}

bool is_complete(const State& state, const Line& line) {
    if (line.format == Format::electronic) {
        const std::vector<EResourceId> ids = state.eresources_of(line.id);
        return !ids.empty() && std::ranges::all_of(ids, [&](const EResourceId& id) {
            return state.find(id)->active;
        });
    }
    const std::vector<ItemId> ids = state.items_of(line.id);
    return !ids.empty() &&
           std::ranges::all_of(ids, [&](const ItemId& id) { return is_received(*state.find(id)); });
}

bool any_eresource_active(const State& state, const LineId& line) {
    const std::vector<EResourceId> ids = state.eresources_of(line);
    return std::ranges::any_of(ids, [&](const EResourceId& id) { return state.find(id)->active; });
}

bool anything_in(const State& state, const LineId& line) {
    const std::vector<ItemId> ids = state.items_of(line);
    return any_eresource_active(state, line) ||
           std::ranges::any_of(ids, [&](const ItemId& id) { return is_received(*state.find(id)); });
}

bool has_open_alert(const Line& line) {
    return std::ranges::any_of(
        line.alerts, [&](const std::string& alert) { return !is_acknowledged(line, alert); });
}

bool any_open_alert(const State& state, const OrderId& order) {
    const std::vector<LineId> lines = state.lines_of(order);
    return std::ranges::any_of(lines,
                               [&](const LineId& id) { return has_open_alert(*state.find(id)); });
}

std::int64_t taken_by(const Invoice& invoice, const LineId& line) {
    std::int64_t amount = 0;
    if (invoice.status != Status::in_approval) {
        for (const InvoiceLine& part : invoice.lines) {
            amount += part.line == line ? part.amount : 0;
        }
    }
    return amount;
}

std::int64_t open_amount(const State& state, const Line& line) {
    std::int64_t amount = line.cost.price.value_or(0);
    for (const InvoiceId& id : state.invoices_of(line.id)) {
        amount -= taken_by(*state.find(id), line.id);
    }
    return std::max<std::int64_t>(amount, 0);
}

std::int32_t notice_days(const Settings& settings, const Line& line) {
    return line.renewal.notice_days.value_or(settings.renewal_notice_days);
}

bool notice_reached(const Settings& settings, const Line& line, Date today) {
    return line.renewal.date && today >= line.renewal.date->plus_days(-notice_days(settings, line));
}

std::int32_t expected_days(const Settings& settings, const Line& line) {
    return line.claiming.expected_receipt_days.value_or(settings.expected_receipt_days);
}

std::optional<Date> claim_date(const State& state, const Line& line) {
    const LineType* type = line_type(line.type);
    const bool claimed = type == nullptr || type->claimed;
    if (!claimed || !claimable.has(line.status)) {
        return std::nullopt;
    }
    const std::vector<Date> dates = expected_dates(state, line);
    if (dates.empty()) {
        return std::nullopt;
    }
    const std::int32_t grace = line.claiming.grace_days.value_or(state.settings().claim_grace_days);
    return std::ranges::min(dates).plus_days(grace);
}

bool is_claimable(const State& state, const Line& line, Date today) {
    const std::optional<Date> date = claim_date(state, line);
    return date && today > *date;
}

bool has_active_additional_line(const State& state, const LineId& main) {
    const std::vector<LineId> ids = state.additional_lines_of(main);
    return std::ranges::any_of(ids, [&](const LineId& id) { return is_active(state, id); });
}

bool used_by_other_line(const State& state, const HoldingsId& holdings, const LineId& self) {
    const std::vector<LineId> users = state.lines_using(holdings);
    return std::ranges::any_of(users, [&](const LineId& id) {
        if (id != self && is_active(state, id)) {
            return true;
        }
        const std::vector<LineId> additional = state.additional_lines_of(id);
        return std::ranges::any_of(additional, [&](const LineId& other) {
            return other != self && is_active(state, other);
        });
    });
}

HoldingsId first_holdings(const State& state, const Line& line) {
    const auto found = std::ranges::find_if(
        line.holdings, [&](const HoldingsId& id) { return state.find(id) != nullptr; });
    return found == line.holdings.end() ? HoldingsId{} : *found;
}

WorkOrderId department_order(const ItemId& item) {
    return WorkOrderId("W:" + item.str());
}

}  // namespace accession::alma
