// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_field.h"

#include <algorithm>

#include "core/model/letter_case.h"
#include "core/validation/field_text.h"

namespace accession::folio {

namespace {

template <class T>
std::vector<T> sorted(std::vector<T> values) {
    std::ranges::sort(values);
    return values;
}

template <class T>
std::vector<T> as_set(std::vector<T> values) {
    std::ranges::sort(values);
    const auto again = std::ranges::unique(values);
    values.erase(again.begin(), again.end());
    return values;
}

std::string text_or_empty(const std::string& text) {
    return text == "false" ? std::string{} : text;
}

bool fits(FieldKind kind, const FieldValue& value) {
    std::optional<std::int32_t> number;
    bool flag = false;
    switch (kind) {
    case FieldKind::flag:
        return read_flag(value, flag);
    case FieldKind::number:
        return read_integer(value, number);
    case FieldKind::date:
        // Dates with a time of day are kept as they were written.
        return value.empty() || (is_plain_text(value) && Date::parse(value.text));
    case FieldKind::money:
    case FieldKind::percent_or_money:
        return value.empty() || (is_plain_text(value) && decimal_from(value.text).has_value());
    case FieldKind::texts:
        return value.text.empty() && value.records.empty();
    case FieldKind::records:
        return value.text.empty() && value.list.empty();
    default:
        return is_plain_text(value) && value.records.empty();
    }
}

/// A tag has small letters and no blanks (A3).
std::string tag_of(const std::string& text) {
    std::string tag = in_small_letters(text);
    std::erase_if(tag, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return tag;
}

}  // namespace

bool same(const FieldValue& one, const FieldValue& other) {
    if (one == other) {
        return true;
    }
    return text_or_empty(one.text) == text_or_empty(other.text) &&
           sorted(one.list) == sorted(other.list) && sorted(one.records) == sorted(other.records) &&
           one.funds == other.funds && one.locations == other.locations &&
           one.attachments == other.attachments;
}

bool same_sets(const FieldValue& one, const FieldValue& other) {
    return one.text == other.text && as_set(one.list) == as_set(other.list) &&
           as_set(one.records) == as_set(other.records) && one.funds == other.funds &&
           one.locations == other.locations && one.attachments == other.attachments;
}

bool is_block(std::string_view path) {
    return path == "eresource.license" || path == "customFields";
}

FieldValue further(const FurtherFields& fields, std::string_view path) {
    FieldValue value;
    if (const auto found = fields.find(path); found != fields.end()) {
        value.text = found->second.text;
        value.list = found->second.list;
        value.records = found->second.records;
    }
    return value;
}

bool set_further(FurtherFields& fields, std::string_view path, FieldKind kind,
                 const FieldValue& value) {
    if (!fits(kind, value)) {
        return false;
    }
    FurtherField kept{value.text, value.list, value.records};
    std::optional<std::int32_t> number;
    if (kind == FieldKind::number) {
        static_cast<void>(read_integer(value, number));  // it fits
    }
    if (number) {
        kept.text = std::to_string(*number);
    }
    if (kept.empty()) {
        fields.erase(std::string(path));
    } else {
        fields[std::string(path)] = kept;
    }
    return true;
}

bool set_tags(FurtherFields& fields, std::string_view path, FieldValue value) {
    std::ranges::transform(value.list, value.list.begin(), tag_of);
    std::erase(value.list, std::string{});
    return set_further(fields, path, FieldKind::texts, value);
}

std::vector<std::string> product_ids_of(const std::vector<FieldRecord>& records) {
    std::vector<std::string> ids;
    for (const FieldRecord& record : records) {
        std::string id;
        for (const char* part : {"productId", "qualifier"}) {
            const auto found = record.find(part);
            if (found != record.end() && !found->second.empty()) {
                id += (id.empty() ? "" : " ") + found->second;
            }
        }
        if (!id.empty()) {
            ids.push_back(std::move(id));
        }
    }
    return ids;
}

std::vector<std::string> texts_of(const std::vector<FieldRecord>& records, const char* name) {
    std::vector<std::string> texts;
    for (const FieldRecord& record : records) {
        if (const auto found = record.find(name); found != record.end() && !found->second.empty()) {
            texts.push_back(found->second);
        }
    }
    return texts;
}

FieldValue value_of(const std::string& text) {
    FieldValue value;
    value.text = text;
    return value;
}

FieldValue value_of(bool flag) {
    return value_of(std::string(flag ? "true" : "false"));
}

FieldValue value_of(const std::optional<std::int32_t>& number) {
    return number ? value_of(std::to_string(*number)) : FieldValue{};
}

FieldValue value_of(const std::optional<Date>& date) {
    return date ? value_of(date->str()) : FieldValue{};
}

bool read_text(const FieldValue& value, std::string& text) {
    if (!is_plain_text(value) || !value.records.empty() || !value.locations.empty()) {
        return false;
    }
    text = value.text;
    return true;
}

}  // namespace accession::folio
