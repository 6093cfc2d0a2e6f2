// SPDX-License-Identifier: Apache-2.0
#include "core/formats/field_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/json/reader.h"
#include "core/formats/plain_value.h"
#include "core/model/limits.h"
#include "core/model/money.h"

namespace accession {

namespace {

using nlohmann::json;

/// Reads a text that holds one JSON number and nothing else; the standard library's own conversions
/// are locale-bound or missing from one of the two compilers.
std::optional<double> number_in(const std::string& text) {
    constexpr std::size_t longest = 40;
    if (text.empty() || text.size() > longest) {
        return std::nullopt;
    }
    const auto value = read_json(text);
    if (!value || !value->is_number()) {
        return std::nullopt;
    }
    return value->get<double>();
}

std::string number_text(double value) {
    return json(value).dump();
}

/// Midnight is how a day without a time is written.
bool has_time(std::string_view written) {
    constexpr std::size_t day = 10;
    return written.size() > day && !written.substr(day).starts_with("T00:00:00");
}

bool is_empty(const json& value) {
    return value.is_null() || ((value.is_object() || value.is_array()) && value.empty());
}

/// Takes out what says nothing. Members of a list keep their places while one of them is left.
void prune(json& value) {
    if (value.is_array()) {
        for (json& member : value) {
            prune(member);
        }
        if (std::ranges::all_of(value, is_empty)) {
            value = json::array();
        }
    } else if (value.is_object()) {
        for (auto member = value.begin(); member != value.end();) {
            prune(*member);
            member = is_empty(*member) ? value.erase(member) : std::next(member);
        }
    }
}

}  // namespace

FieldReader::FieldReader(json& object, const RecordPlace& place, std::string path)
    : object_(&object), place_(&place), path_(std::move(path)) {}

json* FieldReader::find(std::string_view name) const {
    const auto member = object_->find(name);
    return member == object_->end() || member->is_null() ? nullptr : &*member;
}

void FieldReader::drop(std::string_view name) {
    const auto member = object_->find(name);
    if (member != object_->end()) {
        object_->erase(member);
    }
}

bool FieldReader::has(std::string_view name) const {
    return find(name) != nullptr;
}

std::string FieldReader::path_of(std::string_view name) const {
    return path_.empty() ? std::string(name) : path_ + "." + std::string(name);
}

void FieldReader::tell(Severity severity, std::string_view code, std::string_view name,
                       Params params) const {
    place_->tell(severity, code, path_of(name), std::move(params));
}

void FieldReader::wrong_type(std::string_view name, std::string_view expected,
                             const json& found) const {
    tell(Severity::error, "wrong_type", name,
         {{"expected", std::string(expected)}, {"found", found.type_name()}});
}

std::string FieldReader::text(std::string_view name, Keep keep) {
    json* const value = find(name);
    if (value == nullptr) {
        return {};
    }
    if (!value->is_string()) {
        wrong_type(name, "string", *value);
        return {};
    }
    if (keep == Keep::yes) {
        return value->get<std::string>();
    }
    std::string text = std::move(value->get_ref<std::string&>());
    drop(name);
    return text;
}

std::string FieldReader::id(std::string_view name, Keep keep) {
    std::string text = this->text(name, keep);
    if (text.size() > max_id_bytes) {
        tell(Severity::error, "text_too_long", name, {{"limit", std::to_string(max_id_bytes)}});
        return {};
    }
    return text;
}

std::string FieldReader::necessary_id(std::string_view name) {
    const json* const value = find(name);
    const bool given =
        value != nullptr && !(value->is_string() && value->get_ref<const std::string&>().empty());
    if (!given) {
        tell(Severity::error, "required_field_missing", name);
        return {};
    }
    return id(name);
}

std::vector<std::string> FieldReader::texts(std::string_view name) {
    json* const value = find(name);
    std::vector<std::string> texts;
    if (value == nullptr) {
        return texts;
    }
    if (!value->is_array()) {
        wrong_type(name, "array", *value);
        return texts;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        json& member = (*value)[i];
        if (member.is_string()) {
            texts.push_back(std::move(member.get_ref<std::string&>()));
        } else if (!member.is_null()) {
            wrong_type(std::string(name) + "[" + std::to_string(i) + "]", "string", member);
        }
    }
    drop(name);
    return texts;
}

bool FieldReader::flag(std::string_view name, Keep keep) {
    const json* const value = find(name);
    if (value == nullptr) {
        return false;
    }
    bool set = false;
    if (value->is_boolean()) {
        set = value->get<bool>();
    } else {
        std::string text = value->is_string() ? value->get<std::string>() : std::string{};
        std::ranges::transform(text, text.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        if (text != "true" && text != "false") {
            wrong_type(name, "boolean", *value);
            return false;
        }
        tell(Severity::warning, "boolean_as_string", name, {{"value", value->get<std::string>()}});
        set = text == "true";
    }
    if (keep == Keep::no) {
        drop(name);
    }
    return set;
}

std::optional<double> FieldReader::parsed_number(std::string_view name, const json& value,
                                                 std::string_view expected) const {
    if (value.is_number()) {
        return value.get<double>();
    }
    const std::optional<double> number =
        value.is_string() ? number_in(value.get_ref<const std::string&>()) : std::nullopt;
    if (!number) {
        wrong_type(name, expected, value);
        return std::nullopt;
    }
    tell(Severity::warning, "number_as_string", name, {{"value", value.get<std::string>()}});
    return number;
}

std::optional<double> FieldReader::number(std::string_view name, Keep keep) {
    const json* const value = find(name);
    if (value == nullptr) {
        return std::nullopt;
    }
    const std::optional<double> number = parsed_number(name, *value, "number");
    if (number && keep == Keep::no) {
        drop(name);
    }
    return number;
}

std::optional<std::int32_t> FieldReader::integer(std::string_view name, Keep keep) {
    const json* const value = find(name);
    if (value == nullptr) {
        return std::nullopt;
    }
    const std::optional<double> number = parsed_number(name, *value, "integer");
    if (!number) {
        return std::nullopt;
    }
    if (*number != std::trunc(*number)) {
        wrong_type(name, "integer", *value);
        return std::nullopt;
    }
    if (std::fabs(*number) > max_quantity) {
        tell(Severity::error, "number_out_of_range", name,
             {{"value", number_text(*number)}, {"limit", std::to_string(max_quantity)}});
        return std::nullopt;
    }
    if (keep == Keep::no) {
        drop(name);
    }
    return static_cast<std::int32_t>(*number);
}

std::int32_t FieldReader::quantity(std::string_view name, std::int32_t lowest) {
    const std::optional<std::int32_t> count = integer(name, Keep::yes);
    if (!count) {
        return 0;
    }
    if (*count < lowest) {
        tell(Severity::warning, "number_too_small", name,
             {{"value", std::to_string(*count)}, {"lowest", std::to_string(lowest)}});
        return 0;  // and the field stays among the unread
    }
    drop(name);
    return *count;
}

std::optional<std::int64_t> FieldReader::amount(std::string_view name, std::string_view currency) {
    const std::optional<double> value = number(name, Keep::yes);
    if (!value) {
        return std::nullopt;
    }
    const std::optional<std::int64_t> minor = to_minor(*value, currency);
    if (!minor || *minor > max_amount || *minor < -max_amount) {
        tell(Severity::error, "number_out_of_range", name, {{"value", number_text(*value)}});
        return std::nullopt;
    }
    const double exact = to_major(*minor, currency);
    if (std::fabs(exact - *value) > 1e-6) {
        tell(Severity::info, "amount_rounded", name,
             {{"value", number_text(*value)}, {"rounded", number_text(exact)}});
        return minor;  // the unrounded amount stays among the unread
    }
    drop(name);
    return minor;
}

std::optional<std::int64_t> FieldReader::percent(std::string_view name) {
    const std::optional<double> value = number(name, Keep::yes);
    if (!value) {
        return std::nullopt;
    }
    constexpr double highest = 1000;
    if (std::fabs(*value) > highest) {
        tell(Severity::error, "number_out_of_range", name, {{"value", number_text(*value)}});
        return std::nullopt;
    }
    constexpr double ppm_per_percent = static_cast<double>(whole_ppm) / 100;
    const std::int64_t ppm = std::llround(*value * ppm_per_percent);
    // Shares that are thirds must still sum up to the whole when they go out again.
    if (std::fabs(static_cast<double>(ppm) / ppm_per_percent - *value) < 1e-9) {
        drop(name);
    }
    return ppm;
}

std::optional<Date> FieldReader::date(std::string_view name, Keep keep) {
    const std::string written = text(name, Keep::yes);
    if (written.empty()) {
        return std::nullopt;
    }
    const std::optional<Date> day = Date::parse(written);
    if (day && keep == Keep::no && !has_time(written)) {
        drop(name);
    } else if (!day) {
        tell(Severity::warning, "invalid_date", name, {{"value", written}});
    }
    return day;
}

std::optional<std::string> FieldReader::enum_text(std::string_view name) {
    const json* const value = find(name);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_string()) {
        wrong_type(name, "string", *value);
        return std::nullopt;
    }
    return value->get<std::string>();
}

void FieldReader::unknown_word(std::string_view name, const std::string& text,
                               std::string allowed) const {
    tell(Severity::error, "unknown_enum_value", name,
         {{"value", text}, {"allowed", std::move(allowed)}});
}

std::optional<Status> FieldReader::status(std::string_view name, std::span<const Status> allowed) {
    std::vector<Spelled<Status>> words;
    for (const Status status : allowed) {
        words.push_back({text_of(status), status});
    }
    return word<Status>(name, words);
}

std::optional<FieldValue> FieldReader::value_at(std::string_view path) const {
    const json* at = object_;
    while (!path.empty()) {
        const std::size_t dot = path.find('.');
        const auto member = at->is_object() ? at->find(path.substr(0, dot)) : at->end();
        if (!at->is_object() || member == at->end()) {
            return FieldValue{};
        }
        at = &*member;
        path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
    }
    return plain_value(*at);
}

std::optional<FieldReader> FieldReader::object(std::string_view name) {
    json* const value = find(name);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_object()) {
        wrong_type(name, "object", *value);
        return std::nullopt;
    }
    return FieldReader(*value, *place_, path_of(name));
}

std::vector<FieldReader> FieldReader::objects(std::string_view name) {
    json* const value = find(name);
    std::vector<FieldReader> readers;
    if (value == nullptr) {
        return readers;
    }
    if (!value->is_array()) {
        wrong_type(name, "array", *value);
        return readers;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        json& member = (*value)[i];
        const std::string member_name = std::string(name) + "[" + std::to_string(i) + "]";
        if (member.is_object()) {
            readers.emplace_back(member, *place_, path_of(member_name));
        } else {
            wrong_type(member_name, "object", member);
        }
    }
    return readers;
}

void FieldReader::drop_if_alone(std::string_view name) {
    json others = *object_;
    others.erase(std::string(name));
    prune(others);
    if (others.empty()) {
        drop(name);
    }
}

std::string FieldReader::rest() const {
    json left = *object_;
    prune(left);
    return left.empty() ? std::string{} : left.dump();
}

}  // namespace accession
