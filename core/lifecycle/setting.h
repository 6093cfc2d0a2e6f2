// SPDX-License-Identifier: Apache-2.0
// A choice of the library as its rulebook names it: how it is read and set, what a form offers for it,
// and where the rule is written down that it decides.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/lifecycle/row.h"
#include "core/model/entities.h"
#include "core/model/field_value.h"
#include "core/validation/finding.h"

namespace accession {

struct Rulebook;

struct Setting {
    std::string_view name;
    /// As forms ask for it: `text`, `number`, `money`, `flag`, `choice`, `choices` (any of them), `records`,
    /// `review_rules`.
    std::string_view kind;
    /// `R5`, `B4`, `folio.md B8`.
    std::string_view source;
    FieldValue (*get)(const Settings&);
    /// False, and nothing is changed, when the value has not its form.
    bool (*set)(Settings&, const FieldValue&);
    std::vector<std::string_view> (*choices)() = nullptr;
    /// What each of its records consists of.
    std::vector<std::string_view> (*columns)() = nullptr;
    /// Which of these are yes or no.
    std::vector<std::string_view> (*flags)() = nullptr;
};

/// What a setting is now; empty for a name the rulebook has not.
[[nodiscard]] FieldValue setting(const Rulebook& rulebook, const Settings& settings,
                                 std::string_view name);

/// Codes: `unknown_setting`, `invalid_field`, with the name as path; then the settings are half changed
/// and must not be used.
[[nodiscard]] std::vector<Finding> set_settings(const Rulebook& rulebook, Settings& settings,
                                                const FieldSet& set);

// ---- what settings of either rulebook are made of
[[nodiscard]] FieldValue text_value(std::string_view text);
[[nodiscard]] FieldValue flag_value(bool flag);
[[nodiscard]] FieldValue number_value(std::optional<std::int32_t> number);
[[nodiscard]] FieldValue texts_value(const std::vector<std::string>& texts);
[[nodiscard]] FieldValue name_of_library(const Settings& settings);
[[nodiscard]] bool set_name_of_library(Settings& settings, const FieldValue& value);
[[nodiscard]] FieldValue role_policy(const Settings& settings);
[[nodiscard]] bool set_role_policy(Settings& settings, const FieldValue& value);

/// Its words as choices.
template <class Kind>
[[nodiscard]] std::vector<std::string_view> all_words() {
    return {std::begin(Words<Kind>::texts), std::end(Words<Kind>::texts)};
}

/// The condition and the effect of `edit_settings`.
extern const Condition settings_known;
extern const Effect change_settings;

}  // namespace accession
