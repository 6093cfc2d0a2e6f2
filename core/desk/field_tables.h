// SPDX-License-Identifier: Apache-2.0
// The fields a form of `set` shows, with what each of them may hold, as forms ask for it. The fields
// of a line come from its one table; those of items, holdings and claims from the actions that set them.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/rulebook.h"

namespace accession::desk {

struct FormField {
    std::string name;
    /// As AskKind's words, and `texts`, `funds`, `attachments`, `holdings`, `line`, `records`,
    /// `locations`, `percent_or_money`.
    std::string kind;
    /// FieldLock's words; empty for fields that are not of a line.
    std::string lock;
    std::vector<std::string> choices;
    bool required = false;
    /// Means something only for lines of one continuity or format; empty: for all.
    std::string continuity;
    std::string format;
    /// What each of its records consists of.
    std::vector<std::string> columns;
    /// What those may be that are chosen.
    std::map<std::string, std::vector<std::string>> column_words;
    /// Which of these are yes or no.
    std::vector<std::string> flags;
    /// What people call its choices, where those are ids.
    std::map<std::string, std::string> names;
    /// Where the rule is written down that it decides; empty where it is none.
    std::string source;
    /// Names one record: several can't be given the same.
    bool naming = false;
    /// One of the fields that a form shows at once.
    bool usual = true;
};

/// Of the action's `fields` question; empty for an action that has none.
[[nodiscard]] std::vector<FormField> form_fields(RulebookKey rulebook, std::string_view action);
[[nodiscard]] nlohmann::json form_field_view(const FormField& field);
/// {code, format, continuity} of each type of line; of FOLIO, of each order format.
[[nodiscard]] nlohmann::json line_types_view(RulebookKey rulebook);

/// Of FOLIO's records (folio_form_fields.cpp).
[[nodiscard]] std::vector<FormField> folio_form_fields(std::string_view action);
[[nodiscard]] nlohmann::json folio_line_types_view();
/// What the library has told of is chosen: an order number's prefix and suffix, acquisition units by
/// their names (A5). `present` is what the field holds: it stays among the choices.
void offer_known(FormField& form, const Settings& settings, const FieldValue& present = {});

}  // namespace accession::desk
