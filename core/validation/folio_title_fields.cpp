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

constexpr TitlePath receiving_note_path = "receivingNote";

FieldValue get_further(const Title& title, TitlePath path) {
    return further(title.folio->further, path);
}

template <FieldKind kind>
bool put_further(Title& title, TitlePath path, const FieldValue& value) {
    return set_further(title.folio.edit().further, path, kind, value);
}

template <FieldKind kind = FieldKind::text>
constexpr TitleField kept_of_title(TitlePath path) {
    return {path, kind, Protection::none, listed_everywhere, get_further, put_further<kind>, true};
}

/// A title made here has only the name of who wrote it.
FieldValue get_contributors(const Title& title, TitlePath path) {
    FieldValue value = get_further(title, path);
    if (value.empty() && !title.author.empty()) {
        value.records.push_back({{"contributor", title.author}});
    }
    return value;
}

bool set_contributors(Title& title, TitlePath path, const FieldValue& value) {
    if (!put_further<FieldKind::records>(title, path, value)) {
        return false;
    }
    const std::vector<std::string> names = texts_of(value.records, "contributor");
    title.author = names.empty() ? std::string{} : names.front();
    return true;
}

FieldValue get_product_ids(const Title& title, TitlePath path) {
    FieldValue value = get_further(title, path);
    if (value.empty()) {
        for (const std::string& id : title.product_ids) {
            value.records.push_back({{"productId", id}});
        }
    }
    return value;
}

bool set_product_ids(Title& title, TitlePath path, const FieldValue& value) {
    if (!put_further<FieldKind::records>(title, path, value)) {
        return false;
    }
    title.product_ids = product_ids_of(value.records);
    return true;
}

constexpr TitleField fields_of_title[] = {
    title_text<&Title::title>("title"),
    title_text<&Title::publisher>("publisher"),
    title_text<&Title::publication_year>("publishedDate"),
    kept_of_title<>("edition"),
    {"contributors", FieldKind::records, Protection::none, listed_everywhere, get_contributors,
     set_contributors, true},
    {"productIds", FieldKind::records, Protection::none, listed_everywhere, get_product_ids,
     set_product_ids, true},
    kept_of_title<>("packageName"),
    kept_of_title<>(receiving_note_path),
    kept_of_title<FieldKind::flag>("isAcknowledged"),
    kept_of_title<FieldKind::date>("expectedReceiptDate"),
    kept_of_title<FieldKind::date>("subscriptionFrom"),
    kept_of_title<FieldKind::date>("subscriptionTo"),
    kept_of_title<FieldKind::number>("subscriptionInterval"),
    kept_of_title<FieldKind::texts>("acqUnitIds"),
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

std::string receiving_note(const Title& title) {
    return get_further(title, receiving_note_path).text;
}

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
