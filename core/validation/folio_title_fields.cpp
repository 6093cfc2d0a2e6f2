// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_title_fields.h"

#include <algorithm>
#include <iterator>

#include "core/validation/field_text.h"

namespace accession::folio {

namespace {

using TitlePath = std::string_view;

template <auto Member>
constexpr TitleField title_text(TitlePath path) {
    return {path,
            FieldKind::text,
            Protection::none,
            listed_everywhere,
            [](const Title& t, TitlePath) { return value_of(t.*Member); },
            [](Title& t, TitlePath, const FieldValue& v) { return read_text(v, t.*Member); }};
}

constexpr TitleField fields_of_title[] = {
    title_text<&Title::title>("title"),
    title_text<&Title::publisher>("publisher"),
    title_text<&Title::publication_year>("publishedDate"),
    {"instanceId", FieldKind::text, Protection::none, listed_everywhere,
     [](const Title& t, TitlePath) { return value_of(t.folio->instance); },
     [](Title& t, TitlePath, const FieldValue& v) {
         return read_text(v, t.folio.edit().instance);
     }},
    {"claimingActive", FieldKind::flag, Protection::none, listed_everywhere,
     [](const Title& t, TitlePath) { return value_of(t.folio->claiming_active); },
     [](Title& t, TitlePath, const FieldValue& v) {
         return read_flag(v, t.folio.edit().claiming_active);
     }},
    {"claimingInterval", FieldKind::number, Protection::none, listed_everywhere,
     [](const Title& t, TitlePath) { return value_of(t.folio->claiming_interval); },
     [](Title& t, TitlePath, const FieldValue& v) {
         return read_integer(v, t.folio.edit().claiming_interval);
     }},
};

}  // namespace

std::span<const TitleField> title_fields() {
    return fields_of_title;
}

const TitleField* title_field(std::string_view path) {
    const auto* found = std::ranges::find(fields_of_title, path, &TitleField::path);
    return found == std::end(fields_of_title) ? nullptr : found;
}

std::vector<Finding> set_title_fields(Title& title, const FieldSet& set) {
    std::vector<Finding> findings;
    for (const auto& [path, value] : set) {
        const TitleField* field = title_field(path);
        if (field == nullptr) {
            findings.push_back({"unknown_field", Severity::error, path, {}});
        } else if (!field->set(title, path, value)) {
            findings.push_back({"invalid_value", Severity::error, path, {}});
        }
    }
    if (title.folio->claiming_active && title.folio->claiming_interval.value_or(0) <= 0) {
        findings.push_back({"claimingConfigInvalid", Severity::error, "claimingInterval", {}});
    }
    return findings;
}

}  // namespace accession::folio
