// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/setting.h"

#include <algorithm>
#include <string>

#include "core/lifecycle/rulebook.h"
#include "core/lifecycle/situation.h"
#include "core/lifecycle/transition.h"
#include "core/validation/field_text.h"

namespace accession {

FieldValue setting(const Rulebook& rulebook, const Settings& settings, std::string_view name) {
    const auto found = std::ranges::find(rulebook.settings, name, &Setting::name);
    return found == rulebook.settings.end() ? FieldValue{} : found->get(settings);
}

std::vector<Finding> set_settings(const Rulebook& rulebook, Settings& settings,
                                  const FieldSet& set) {
    std::vector<Finding> findings;
    for (const auto& [name, value] : set) {
        const auto found =
            std::ranges::find(rulebook.settings, std::string_view(name), &Setting::name);
        const bool known = found != rulebook.settings.end();
        if (!known || !found->set(settings, value)) {
            findings.push_back({known ? "invalid_field" : "unknown_setting",
                                Severity::error,
                                name,
                                {{"field", name}}});
        }
    }
    return findings;
}

FieldValue text_value(std::string_view text) {
    FieldValue value;
    value.text = text;
    return value;
}

FieldValue flag_value(bool flag) {
    return text_value(flag ? "true" : "false");
}

FieldValue number_value(std::optional<std::int32_t> number) {
    return text_value(number ? std::to_string(*number) : "");
}

FieldValue texts_value(const std::vector<std::string>& texts) {
    FieldValue value;
    value.list = texts;
    return value;
}

FieldValue name_of_library(const Settings& settings) {
    return text_value(settings.name);
}

bool set_name_of_library(Settings& settings, const FieldValue& value) {
    const bool good = is_plain_text(value) && !value.text.empty();
    settings.name = good ? value.text : settings.name;
    return good;
}

FieldValue role_policy(const Settings& settings) {
    return text_value(text_of(settings.role_policy));
}

bool set_role_policy(Settings& settings, const FieldValue& value) {
    return read_kind(value.text, settings.role_policy);
}

const Condition settings_known{
    .name = "settings_known",
    .code = "unknown_setting",
    .stage = Stage::argument,
    .list = [](const Situation& s, std::vector<Unmet>& unmet) {
        Settings settings = s.state.settings();
        const Rulebook& rulebook = rulebook_of(settings.rulebook);
        for (Finding& finding : set_settings(rulebook, settings, s.command->set)) {
            unmet.push_back({std::move(finding.code), std::move(finding.params)});
        }
    }};

const Effect change_settings{
    "change_settings", [](Transition& t) {
        Settings settings = t.state().settings();
        static_cast<void>(set_settings(rulebook_of(settings.rulebook), settings, t.command().set));
        if (!(settings == t.state().settings())) {
            t.emit(SettingsRecorded{settings});
        }
    }};

}  // namespace accession
