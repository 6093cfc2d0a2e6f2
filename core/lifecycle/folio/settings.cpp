// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/folio/settings.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <string>

#include "core/model/ids.h"
#include "core/validation/field_text.h"

namespace accession::folio {

namespace {

std::vector<std::string> members_from(std::string_view text) {
    std::vector<std::string> members;
    for (const auto part : text | std::views::split(',')) {
        const std::string_view one(part.begin(), part.end());
        const auto first = one.find_first_not_of(' ');
        if (first != std::string_view::npos) {
            members.emplace_back(one.substr(first, one.find_last_not_of(' ') - first + 1));
        }
    }
    return members;
}

std::string text_in(const FieldRecord& record, const char* name) {
    const auto found = record.find(name);
    return found == record.end() ? std::string{} : found->second;
}

/// Records that are made here get their id from their name.
std::string id_or_derived(const std::string& id, const std::string& name, std::string_view kind) {
    return id.empty() && !name.empty() ? derive_id(name, kind, 0) : id;
}

/// {id, name, protectCreate, protectUpdate, protectDelete, isDeleted, members: "one, another"}
bool unit_from(const FieldRecord& record, AcquisitionUnit& unit) {
    const auto text = [&](const char* name) { return text_in(record, name); };
    const auto flag = [&](const char* name) { return text(name) == "true"; };
    unit.name = text("name");
    unit.id = id_or_derived(text("id"), unit.name, "~acquisitionsUnit");
    unit.protect_create = flag("protectCreate");
    unit.protect_update = flag("protectUpdate");
    unit.protect_delete = flag("protectDelete");
    unit.deleted = flag("isDeleted");
    unit.members = members_from(text("members"));
    return !unit.id.empty();
}

bool holds_records(const FieldValue& value) {
    return value.text.empty() && value.list.empty();
}

bool set_units(Settings& settings, const FieldValue& value) {
    std::vector<AcquisitionUnit> units;
    for (const FieldRecord& record : value.records) {
        if (!unit_from(record, units.emplace_back())) {
            return false;
        }
    }
    if (!holds_records(value)) {
        return false;
    }
    settings.acquisition_units = std::move(units);
    return true;
}

FieldValue units_value(const Settings& settings) {
    FieldValue value;
    for (const AcquisitionUnit& unit : settings.acquisition_units) {
        std::string members;
        for (const std::string& member : unit.members) {
            members += (members.empty() ? "" : ", ") + member;
        }
        const auto word = [](bool flag) { return std::string(flag ? "true" : "false"); };
        value.records.push_back({{"id", unit.id},
                                 {"name", unit.name},
                                 {"protectCreate", word(unit.protect_create)},
                                 {"protectUpdate", word(unit.protect_update)},
                                 {"protectDelete", word(unit.protect_delete)},
                                 {"isDeleted", word(unit.deleted)},
                                 {"members", members}});
    }
    return value;
}

std::vector<std::string_view> unit_columns() {
    return {"name", "members", "protectCreate", "protectUpdate", "protectDelete", "isDeleted"};
}

std::vector<std::string_view> unit_flags() {
    return {"protectCreate", "protectUpdate", "protectDelete", "isDeleted"};
}

/// {id, name, description, deprecated}
NumberAffix affix_from(const FieldRecord& record, bool suffix) {
    const auto text = [&](const char* name) { return text_in(record, name); };
    const std::string name = text("name");
    return {id_or_derived(text("id"), name, suffix ? "~suffix" : "~prefix"), name, suffix,
            text("description"), text("deprecated") == "true"};
}

/// Prefixes stand before suffixes.
bool set_affixes(Settings& settings, const FieldValue& value, bool suffix) {
    std::vector<NumberAffix> affixes;
    for (const NumberAffix& affix : settings.number_affixes) {
        if (affix.suffix != suffix) {
            affixes.push_back(affix);
        }
    }
    for (const FieldRecord& record : value.records) {
        affixes.push_back(affix_from(record, suffix));
        if (affixes.back().name.empty()) {
            return false;
        }
    }
    if (!holds_records(value)) {
        return false;
    }
    std::ranges::stable_sort(affixes, {}, &NumberAffix::suffix);
    settings.number_affixes.assign(affixes.begin(), affixes.end());
    return true;
}

FieldValue affixes_value(const Settings& settings, bool suffix) {
    FieldValue value;
    for (const NumberAffix& affix : settings.number_affixes) {
        if (affix.suffix == suffix) {
            value.records.push_back({{"id", affix.id},
                                     {"name", affix.name},
                                     {"description", affix.description},
                                     {"deprecated", affix.deprecated ? "true" : "false"}});
        }
    }
    return value;
}

std::vector<std::string_view> affix_columns() {
    return {"name", "description", "deprecated"};
}

std::vector<std::string_view> affix_flags() {
    return {"deprecated"};
}

using Value = const FieldValue&;

constexpr Setting all[] = {
    {"name", "text", "", name_of_library, set_name_of_library},
    {"poLinesLimit", "number", "folio.md A5",
     [](const Settings& s) { return number_value(s.max_lines_per_order); },
     [](Settings& s, Value v) { return read_number(v, s.max_lines_per_order); }},
    {"isApprovalRequired", "flag", "folio.md A5",
     [](const Settings& s) { return flag_value(s.approval_required); },
     [](Settings& s, Value v) { return read_flag(v, s.approval_required); }},
    {"fieldPolicy", "choice", "folio.md B8",
     [](const Settings& s) { return text_value(text_of(s.field_policy)); },
     [](Settings& s, Value v) { return read_kind(v.text, s.field_policy); },
     all_words<FieldPolicy>},
    {"cancelledClosesAsComplete", "flag", "folio.md B4",
     [](const Settings& s) { return flag_value(s.cancelled_closes_as_complete); },
     [](Settings& s, Value v) { return read_flag(v, s.cancelled_closes_as_complete); }},
    {"rolePolicy", "choice", "", role_policy, set_role_policy, all_words<RolePolicy>},
    {"acquisitionUnits", "records", "folio.md A5", units_value, set_units, nullptr, unit_columns,
     unit_flags},
    {"poNumberPrefixes", "records", "folio.md A5",
     [](const Settings& s) { return affixes_value(s, false); },
     [](Settings& s, Value v) { return set_affixes(s, v, false); }, nullptr, affix_columns,
     affix_flags},
    {"poNumberSuffixes", "records", "folio.md A5",
     [](const Settings& s) { return affixes_value(s, true); },
     [](Settings& s, Value v) { return set_affixes(s, v, true); }, nullptr, affix_columns,
     affix_flags},
};

}  // namespace

std::span<const Setting> settings() {
    return all;
}

}  // namespace accession::folio
