// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/folio/units.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "core/lifecycle/folio/changes.h"
#include "core/validation/folio_order_fields.h"

namespace accession::folio {

namespace {

constexpr std::string_view units_field = "acqUnitIds";
/// FOLIO's permission to give an order other units.
constexpr std::string_view managing_units = "orders.acquisitions-units-assignments.manage";

enum class Protects : std::uint8_t { create, update, remove };

Protects kind_of(std::string_view action) {
    if (action == "create_order") {
        return Protects::create;
    }
    return action == "delete_order" || action == "delete_line" ? Protects::remove
                                                               : Protects::update;
}

bool is_protected_by(const AcquisitionUnit& unit, Protects kind) {
    switch (kind) {
    case Protects::create:
        return unit.protect_create;
    case Protects::update:
        return unit.protect_update;
    default:
        return unit.protect_delete;
    }
}

std::vector<std::string> units_of(const Order& order) {
    return order_field(units_field)->get(order, units_field).list;
}

const AcquisitionUnit* unit_named(const State& state, const std::string& id) {
    const auto& units = state.settings().acquisition_units;
    const auto found = std::ranges::find(units, id, &AcquisitionUnit::id);
    return found == units.end() ? nullptr : &*found;
}

/// Units nobody has told us of protect nothing: the server knows more.
bool keeps_out(const Situation& s, const std::vector<std::string>& ids, Protects kind) {
    bool known = false;
    for (const std::string& id : ids) {
        const AcquisitionUnit* unit = unit_named(s.state, id);
        if (unit == nullptr || unit->deleted) {
            continue;
        }
        known = true;
        if (!is_protected_by(*unit, kind) ||
            std::ranges::find(unit->members, s.actor()) != unit->members.end()) {
            return false;
        }
    }
    return known;
}

/// The units an order gets by the command.
void assignment_faults(const Situation& s, const std::vector<std::string>& before,
                       std::vector<Unmet>& unmet) {
    const auto given = s.command->set.find(units_field);
    if (given == s.command->set.end()) {
        return;
    }
    bool changed = given->second.list.size() != before.size();
    for (const std::string& id : given->second.list) {
        const bool fresh = std::ranges::find(before, id) == before.end();
        const AcquisitionUnit* unit = unit_named(s.state, id);
        changed = changed || fresh;
        if (fresh && (unit == nullptr || unit->deleted)) {
            unmet.push_back({"orderAcqUnitsNotFound", {{"unit", id}}});
            return;
        }
    }
    if (changed && s.state.settings().role_policy == RolePolicy::strict &&
        !s.has_role(managing_units)) {
        unmet.push_back({"userHasNoAcqUnitsPermission", {}});
    }
}

}  // namespace

void unit_faults(std::string_view action, const Situation& s, std::vector<Unmet>& unmet) {
    if (s.state.settings().acquisition_units.empty()) {
        return;
    }
    // Nobody in particular is a member of every unit.
    if (s.command == nullptr && (s.asker == nullptr || s.asker->any_role)) {
        return;
    }
    const Protects kind = kind_of(action);
    std::vector<std::string> units;
    if (s.order != nullptr) {
        units = units_of(*s.order);
    } else if (kind == Protects::create && s.command != nullptr) {
        units = units_of(new_order(*s.command).after);
    }
    if (keeps_out(s, units, kind)) {
        unmet.push_back({"userHasNoPermission", {}});
    } else if (s.command != nullptr && (action == "create_order" || action == "update_order")) {
        assignment_faults(s, s.order != nullptr ? units : std::vector<std::string>{}, unmet);
    }
}

}  // namespace accession::folio
