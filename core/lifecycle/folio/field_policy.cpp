// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/folio/field_policy.h"

#include <algorithm>

namespace accession::folio {

namespace {

/// The column of the documentation's table that the order stands in.
bool is_listed(const Listed& listed, const Order& order) {
    if (order.continuity == Continuity::one_time) {
        return listed.one_time;
    }
    return order.folio->subscription ? listed.subscription : listed.ongoing;
}

/// Their own rule names them (check_ongoing_change).
bool is_of_ongoing(std::string_view path) {
    return path.starts_with("ongoing.");
}

}  // namespace

bool may_change(FieldPolicy policy, const LineField& field, const Line& line, const Order& order) {
    if (order.status == Status::pending) {
        return true;
    }
    const bool open = order.status == Status::open;
    const bool listed = policy == FieldPolicy::server || is_listed(field.listed, order);
    return listed && !is_protected(field, line, open);
}

bool may_change(FieldPolicy policy, const OrderField& field, const Order& order) {
    if (order.status == Status::pending) {
        return true;
    }
    const bool listed = policy == FieldPolicy::server || is_listed(field.listed, order);
    return listed && field.protection == Protection::none;
}

std::vector<std::string_view> kept_order_fields(FieldPolicy policy, const Order& before,
                                                const Order& after) {
    std::vector<std::string_view> kept = changed_order_fields(before, after);
    std::erase_if(kept, [&](std::string_view path) {
        return is_of_ongoing(path) || may_change(policy, *order_field(path), before);
    });
    return kept;
}

std::vector<std::string_view> kept_line_fields(FieldPolicy policy, const Line& before,
                                               const Line& after, const Order& order) {
    std::vector<std::string_view> kept = changed_line_fields(before, after);
    std::erase_if(kept, [&](std::string_view path) {
        const LineField& field = *line_field(path);
        return may_change(policy, field, before, order) ||
               same_sets(field.get(before, path), field.get(after, path));
    });
    return kept;
}

}  // namespace accession::folio
