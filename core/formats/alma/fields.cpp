// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/fields.h"

#include <cmath>
#include <cstddef>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/model/limits.h"
#include "core/model/money.h"
#include "core/validation/field_text.h"

namespace accession {

using Json = nlohmann::json;

namespace {

std::string number_text(double value) {
    return Json(value).dump();
}

/// A coded value's code, an amount's sum; other values are themselves.
const Json* core_of(const Json* value) {
    if (value->is_object()) {
        for (const char* key : {"value", "sum"}) {
            if (const auto found = value->find(key); found != value->end()) {
                return &*found;
            }
        }
    }
    return value;
}

}  // namespace

AlmaFields::AlmaFields(const Json& object, const RecordPlace& place, std::string path)
    : object_(&object), place_(&place), path_(std::move(path)) {}

const Json* AlmaFields::find(std::string_view name) const {
    const auto member = object_->find(name);
    if (member == object_->end() || member->is_null()) {
        return nullptr;
    }
    const bool says_nothing =
        (member->is_string() && member->get_ref<const std::string&>().empty()) ||
        (member->is_structured() && member->empty());
    return says_nothing ? nullptr : &*member;
}

bool AlmaFields::has(std::string_view name) const {
    return find(name) != nullptr;
}

std::string AlmaFields::path_of(std::string_view name) const {
    return path_.empty() ? std::string(name) : path_ + "." + std::string(name);
}

void AlmaFields::tell(Severity severity, std::string_view code, std::string_view name,
                      Params params) const {
    place_->tell(severity, code, path_of(name), std::move(params));
}

void AlmaFields::wrong_type(std::string_view name, std::string_view expected,
                            const Json& found) const {
    tell(Severity::warning, "wrong_type", name,
         {{"expected", std::string(expected)}, {"found", found.type_name()}});
}

std::string AlmaFields::text(std::string_view name) const {
    const Json* const member = find(name);
    if (member == nullptr) {
        return {};
    }
    const Json& value = *core_of(member);
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_number() || value.is_boolean()) {
        return value.dump();
    }
    // {"desc": ...} alone is a coded value whose code is not known.
    if (!value.is_null() && !(value.is_object() && value.contains("desc"))) {
        wrong_type(name, "string", value);
    }
    return {};
}

std::string AlmaFields::description(std::string_view name) const {
    const Json* const member = find(name);
    if (member == nullptr || !member->is_object()) {
        return {};
    }
    const auto desc = member->find("desc");
    return desc != member->end() && desc->is_string() ? desc->get<std::string>() : std::string{};
}

std::string AlmaFields::id(std::string_view name) const {
    std::string text = this->text(name);
    if (text.size() > max_id_bytes) {
        tell(Severity::warning, "text_too_long", name, {{"limit", std::to_string(max_id_bytes)}});
        return {};
    }
    return text;
}

bool AlmaFields::flag(std::string_view name) const {
    const Json* const member = find(name);
    if (member == nullptr) {
        return false;
    }
    const Json& value = *core_of(member);
    if (value.is_boolean()) {
        return value.get<bool>();
    }
    const std::string text = value.is_string() ? value.get<std::string>() : std::string{};
    if (text != "true" && text != "false" && !text.empty()) {
        wrong_type(name, "boolean", value);
    }
    return text == "true";
}

std::optional<double> AlmaFields::number(std::string_view name, const Json& value) const {
    if (value.is_number()) {
        return value.get<double>();
    }
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        constexpr std::size_t longest = 40;
        const auto read = text.size() <= longest ? decimal_from(text) : std::nullopt;
        if (read || text.empty()) {
            return read;
        }
    }
    if (!value.is_null()) {
        wrong_type(name, "number", value);
    }
    return std::nullopt;
}

std::optional<std::int32_t> AlmaFields::integer(std::string_view name) const {
    const Json* const member = find(name);
    const auto read = member == nullptr ? std::nullopt : number(name, *core_of(member));
    if (!read) {
        return std::nullopt;
    }
    if (*read != std::trunc(*read) || *read < 0 || *read > max_quantity) {
        tell(Severity::warning, "number_out_of_range", name,
             {{"value", number_text(*read)}, {"limit", std::to_string(max_quantity)}});
        return std::nullopt;
    }
    return static_cast<std::int32_t>(*read);
}

std::optional<Date> AlmaFields::date(std::string_view name) const {
    std::string written = text(name);
    if (written.empty()) {
        return std::nullopt;
    }
    if (written.size() == 11 && written.back() == 'Z') {
        written.pop_back();
    }
    const std::optional<Date> day = Date::parse(written);
    if (!day) {
        tell(Severity::warning, "invalid_date", name, {{"value", written}});
    }
    return day;
}

std::optional<std::int64_t> AlmaFields::amount(std::string_view name,
                                               std::string_view currency) const {
    const Json* const member = find(name);
    const auto read = member == nullptr ? std::nullopt : number(name, *core_of(member));
    if (!read) {
        return std::nullopt;
    }
    const std::optional<std::int64_t> minor = std::fabs(*read) <= static_cast<double>(max_amount)
                                                  ? to_minor(*read, currency)
                                                  : std::nullopt;
    if (!minor || *minor > max_amount || *minor < -max_amount) {
        tell(Severity::warning, "number_out_of_range", name, {{"value", number_text(*read)}});
        return std::nullopt;
    }
    const double exact = to_major(*minor, currency);
    if (std::fabs(exact - *read) > 1e-6) {
        tell(Severity::info, "amount_rounded", name,
             {{"value", number_text(*read)}, {"rounded", number_text(exact)}});
    }
    return minor;
}

std::string AlmaFields::currency(std::string_view name) const {
    const Json* const member = find(name);
    if (member == nullptr || !member->is_object()) {
        return {};
    }
    std::string code = AlmaFields(*member, *place_, path_of(name)).text("currency");
    if (code.size() > 3) {
        tell(Severity::warning, "unknown_currency", name, {{"value", code}});
        return {};
    }
    return code;
}

std::optional<std::int64_t> AlmaFields::percent(std::string_view name) const {
    const Json* const member = find(name);
    const auto read = member == nullptr ? std::nullopt : number(name, *core_of(member));
    constexpr double highest = 1000;
    if (!read) {
        return std::nullopt;
    }
    if (std::fabs(*read) > highest) {
        tell(Severity::warning, "number_out_of_range", name, {{"value", number_text(*read)}});
        return std::nullopt;
    }
    return static_cast<std::int64_t>(std::llround(*read * (static_cast<double>(whole_ppm) / 100)));
}

std::optional<AlmaFields> AlmaFields::object(std::string_view name) const {
    const Json* const member = find(name);
    if (member == nullptr) {
        return std::nullopt;
    }
    if (!member->is_object()) {
        wrong_type(name, "object", *member);
        return std::nullopt;
    }
    return AlmaFields(*member, *place_, path_of(name));
}

std::vector<AlmaFields> AlmaFields::objects(std::string_view name) const {
    const Json* const member = find(name);
    std::vector<AlmaFields> readers;
    if (member == nullptr) {
        return readers;
    }
    if (member->is_object()) {
        readers.emplace_back(*member, *place_, path_of(name));
        return readers;
    }
    if (!member->is_array()) {
        wrong_type(name, "array", *member);
        return readers;
    }
    for (std::size_t i = 0; i < member->size(); ++i) {
        const std::string at = std::string(name) + "[" + std::to_string(i) + "]";
        const Json& one = (*member)[i];
        if (one.is_object()) {
            readers.emplace_back(one, *place_, path_of(at));
        } else {
            wrong_type(at, "object", one);
        }
    }
    return readers;
}

Json coded(std::string_view code) {
    return {{"value", std::string(code)}};
}

Json alma_amount(std::int64_t minor, const std::string& currency) {
    return {{"sum", decimal_text(minor, currency)}, {"currency", coded(currency)}};
}

std::string alma_date(const Date& date) {
    return date.str() + "Z";
}

}  // namespace accession
