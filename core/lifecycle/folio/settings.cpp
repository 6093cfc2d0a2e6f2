// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/folio/settings.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <string>

#include "core/lifecycle/folio/conditions.h"
#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/situation.h"
#include "core/lifecycle/transition.h"
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

/// {id, name, protectCreate, protectUpdate, protectDelete, isDeleted, members: "one, another"}
bool unit_from(const FieldRecord& record, AcquisitionUnit& unit) {
    const auto text = [&](const char* name) {
        const auto found = record.find(name);
        return found == record.end() ? std::string{} : found->second;
    };
    const auto flag = [&](const char* name) { return text(name) == "true"; };
    unit.id = text("id");
    unit.name = text("name");
    unit.protect_create = flag("protectCreate");
    unit.protect_update = flag("protectUpdate");
    unit.protect_delete = flag("protectDelete");
    unit.deleted = flag("isDeleted");
    unit.members = members_from(text("members"));
    return !unit.id.empty();
}

bool set_units(Settings& settings, const FieldValue& value) {
    std::vector<AcquisitionUnit> units;
    for (const FieldRecord& record : value.records) {
        if (!unit_from(record, units.emplace_back())) {
            return false;
        }
    }
    settings.acquisition_units = std::move(units);
    return value.text.empty() && value.list.empty();
}

bool set_name(Settings& settings, const FieldValue& value) {
    const bool good = is_plain_text(value) && !value.text.empty();
    settings.name = good ? value.text : settings.name;
    return good;
}

FieldValue text_value(std::string text) {
    FieldValue value;
    value.text = std::move(text);
    return value;
}

FieldValue flag_value(bool flag) {
    return text_value(flag ? "true" : "false");
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

struct SettingField {
    std::string_view name;
    FieldValue (*get)(const Settings&);
    bool (*set)(Settings&, const FieldValue&);
};

constexpr SettingField setting_fields[] = {
    {"name", [](const Settings& s) { return text_value(s.name); }, set_name},
    {"poLinesLimit",
     [](const Settings& s) {
         return text_value(s.max_lines_per_order ? std::to_string(*s.max_lines_per_order) : "");
     },
     [](Settings& s, const FieldValue& v) { return read_number(v, s.max_lines_per_order); }},
    {"isApprovalRequired", [](const Settings& s) { return flag_value(s.approval_required); },
     [](Settings& s, const FieldValue& v) { return read_flag(v, s.approval_required); }},
    {"fieldPolicy",
     [](const Settings& s) { return text_value(std::string(text_of(s.field_policy))); },
     [](Settings& s, const FieldValue& v) { return read_kind(v.text, s.field_policy); }},
    {"cancelledClosesAsComplete",
     [](const Settings& s) { return flag_value(s.cancelled_closes_as_complete); },
     [](Settings& s, const FieldValue& v) { return read_flag(v, s.cancelled_closes_as_complete); }},
    {"rolePolicy",
     [](const Settings& s) { return text_value(std::string(text_of(s.role_policy))); },
     [](Settings& s, const FieldValue& v) { return read_kind(v.text, s.role_policy); }},
    {"acquisitionUnits", units_value, set_units},
};

}  // namespace

FieldValue setting(const Settings& settings, std::string_view name) {
    const auto* const field = std::ranges::find(setting_fields, name, &SettingField::name);
    return field == std::end(setting_fields) ? FieldValue{} : field->get(settings);
}

std::vector<Finding> set_settings(Settings& settings, const FieldSet& set) {
    std::vector<Finding> findings;
    for (const auto& [name, value] : set) {
        const auto* const field =
            std::ranges::find(setting_fields, std::string_view(name), &SettingField::name);
        if (field == std::end(setting_fields)) {
            findings.push_back({"unknown_setting", Severity::error, name, {{"field", name}}});
        } else if (!field->set(settings, value)) {
            findings.push_back({"invalid_field", Severity::error, name, {{"field", name}}});
        }
    }
    return findings;
}

const Condition settings_known{
    .name = "settings_known",
    .code = "unknown_setting",
    .stage = Stage::argument,
    .list = [](const Situation& s, std::vector<Unmet>& unmet) {
        Settings settings = s.state.settings();
        for (Finding& finding : set_settings(settings, s.command->set)) {
            unmet.push_back({std::move(finding.code), std::move(finding.params)});
        }
    }};

const Effect change_settings{"change_settings", [](Transition& t) {
                                 Settings settings = t.state().settings();
                                 static_cast<void>(set_settings(settings, t.command().set));
                                 if (!(settings == t.state().settings())) {
                                     t.emit(SettingsRecorded{settings});
                                 }
                             }};

}  // namespace accession::folio
