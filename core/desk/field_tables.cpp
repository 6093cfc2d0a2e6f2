// SPDX-License-Identifier: Apache-2.0
#include "core/desk/field_tables.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

#include "core/validation/alma_line_fields.h"
#include "core/validation/alma_line_types.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

/// Where a field's own kind says less than a form can offer.
struct Refined {
    std::string_view name;
    std::string_view kind;
};
constexpr Refined refined[] = {
    {"bib", "title"},
    {"vendor", "vendor"},
    {"holdings", "holdings"},
    {"additionalTo", "line"},
    {"type", "choice"},
    {"source", "choice"},
    {"receivingNote", "long_text"},
    {"renewalNote", "long_text"},
    {"acquisitionMethod", "choice"},
};

constexpr std::string_view continuous_only[] = {
    "manualRenewal", "renewalDate",          "renewalCycle",     "renewalNoticeDays",
    "renewalNote",   "subscriptionInterval", "subscriptionFrom", "subscriptionTo"};
constexpr std::string_view physical_only[] = {"copies", "holdings", "location", "receivingNote"};
constexpr std::string_view needed[] = {"type", "owner"};

/// Alma's own methods (14.2); a line that came in with another one keeps it.
constexpr std::string_view methods[] = {
    "purchase",           "gift",          "depository", "technical",
    "purchase_no_letter", "vendor_system", "approval",   "approval_with_letter"};

template <class List>
bool has(const List& list, std::string_view name) {
    return std::ranges::find(list, name) != std::end(list);
}

std::vector<std::string> choices_of(std::string_view name) {
    std::vector<std::string> choices;
    if (name == "type") {
        for (const alma::LineType& type : alma::line_types()) {
            choices.emplace_back(type.code);
        }
    } else if (name == "acquisitionMethod") {
        choices.assign(std::begin(methods), std::end(methods));
    } else if (name == "source") {
        choices.assign(std::begin(Words<LineSource>::texts), std::end(Words<LineSource>::texts));
    }
    return choices;
}

FormField of_line(const alma::LineField& field) {
    FormField form;
    form.name = std::string(field.name);
    form.lock = std::string(text_of(field.lock));
    const auto* const better = std::ranges::find(refined, field.name, &Refined::name);
    form.kind = std::string(better == std::end(refined) ? text_of(field.kind) : better->kind);
    form.choices = choices_of(field.name);
    form.required = has(needed, field.name);
    form.continuity = has(continuous_only, field.name) ? "continuous" : "";
    form.format = has(physical_only, field.name) ? "physical" : "";
    return form;
}

std::vector<FormField> plain(std::initializer_list<Refined> fields) {
    std::vector<FormField> all;
    for (const Refined& field : fields) {
        FormField form;
        form.name = std::string(field.name);
        form.kind = std::string(field.kind);
        all.push_back(std::move(form));
    }
    return all;
}

std::vector<FormField> forms_of_settings(const Rulebook& rulebook) {
    std::vector<FormField> forms;
    for (const Setting& setting : rulebook.settings) {
        FormField form;
        form.name = std::string(setting.name);
        form.kind = std::string(setting.kind);
        form.source = std::string(setting.source);
        if (setting.choices != nullptr) {
            const auto choices = setting.choices();
            form.choices.assign(choices.begin(), choices.end());
        }
        if (setting.columns != nullptr) {
            const auto columns = setting.columns();
            form.columns.assign(columns.begin(), columns.end());
        }
        if (setting.flags != nullptr) {
            const auto flags = setting.flags();
            form.flags.assign(flags.begin(), flags.end());
        }
        forms.push_back(std::move(form));
    }
    return forms;
}

}  // namespace

std::vector<FormField> form_fields(RulebookKey rulebook, std::string_view action) {
    if (action == "edit_settings") {
        return forms_of_settings(rulebook_of(rulebook));
    }
    if (rulebook == RulebookKey::folio) {
        return folio_form_fields(action);
    }
    std::vector<FormField> fields;
    if (action == "create_line" || action == "edit_line") {
        for (const alma::LineField& field : alma::line_fields()) {
            fields.push_back(of_line(field));
        }
    } else if (action == "edit_item") {
        fields = plain({{"barcode", "text"},
                        {"enumeration", "text"},
                        {"chronology", "text"},
                        {"description", "text"},
                        {"callNumber", "text"},
                        {"copyNumber", "text"},
                        {"expected", "date"},
                        {"note", "long_text"}});
    } else if (action == "edit_holdings") {
        fields = plain({{"location", "text"}, {"note", "long_text"}});
    } else if (action == "edit_claim") {
        fields = plain({{"subject", "text"},
                        {"body", "long_text"},
                        {"attachments", "attachments"},
                        {"notes", "long_text"}});
    }
    return fields;
}

Json form_field_view(const FormField& field) {
    Json json = {{"name", field.name},
                 {"kind", field.kind},
                 {"required", field.required},
                 {"usual", field.usual}};
    if (field.naming) {
        json["naming"] = true;
    }
    if (!field.columns.empty()) {
        json["columns"] = field.columns;
    }
    if (!field.column_words.empty()) {
        json["columnWords"] = field.column_words;
    }
    if (!field.flags.empty()) {
        json["flags"] = field.flags;
    }
    if (!field.names.empty()) {
        json["names"] = field.names;
    }
    if (!field.source.empty()) {
        json["source"] = field.source;
    }
    if (!field.lock.empty()) {
        json["lock"] = field.lock;
    }
    if (!field.choices.empty()) {
        json["choices"] = field.choices;
    }
    if (!field.continuity.empty()) {
        json["continuity"] = field.continuity;
    }
    if (!field.format.empty()) {
        json["format"] = field.format;
    }
    return json;
}

Json line_types_view(RulebookKey rulebook) {
    if (rulebook == RulebookKey::folio) {
        return folio_line_types_view();
    }
    Json all = Json::array();
    for (const alma::LineType& type : alma::line_types()) {
        all.push_back({{"code", std::string(type.code)},
                       {"format", std::string(text_of(type.format))},
                       {"continuity", std::string(text_of(type.continuity))}});
    }
    return all;
}

}  // namespace accession::desk
