// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/overlay.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/formats/json/remains.h"

namespace accession {

using Json = nlohmann::json;

namespace {
using folio::FieldKind;

/// The first step of a path, which loses it.
std::string next_step(std::string_view& path) {
    const std::size_t dot = path.find('.');
    std::string step(path.substr(0, dot));
    path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
    return step;
}

Json number_or_text(const std::string& text) {
    Json number = Json::parse(text, nullptr, false);
    return number.is_number() ? number : Json(text);
}

/// Of these, numbers and flags are members; elsewhere what looks like one is a text, an ISBN say.
bool has_typed_members(std::string_view path) {
    return path == "claims" || path == "customFields";
}

Json record_value(std::string_view path, const FieldRecord& record) {
    Json object = Json::object();
    for (const auto& [name, text] : record) {
        const bool flag = text == "true" || text == "false";
        if (has_typed_members(path) && flag) {
            object[name] = text == "true";
        } else {
            object[name] = path == "claims" ? number_or_text(text) : Json(text);
        }
    }
    return object;
}

Json records_value(std::string_view path, const std::vector<FieldRecord>& records) {
    Json list = Json::array();
    for (const FieldRecord& record : records) {
        list.push_back(record_value(path, record));
    }
    return list;
}

}  // namespace

Json folio_base(std::string_view extra) {
    Json base = remains_from(extra);
    for (auto member = base.begin(); member != base.end();) {
        member = member.key().starts_with('~') ? base.erase(member) : std::next(member);
    }
    return base;
}

const Json* json_at(const Json& document, std::string_view path) {
    const Json* at = &document;
    while (!path.empty()) {
        const std::string step = next_step(path);
        if (!at->is_object()) {
            return nullptr;
        }
        const auto member = at->find(step);
        if (member == at->end()) {
            return nullptr;
        }
        at = &*member;
    }
    return at;
}

void put_at(Json& document, std::string_view path, Json value) {
    Json* at = &document;
    while (!path.empty()) {
        if (!at->is_object()) {
            *at = Json::object();
        }
        at = &(*at)[next_step(path)];
    }
    *at = std::move(value);
}

void erase_at(Json& document, std::string_view path) {
    const std::string step = next_step(path);
    const auto member = document.is_object() ? document.find(step) : document.end();
    if (!document.is_object() || member == document.end()) {
        return;
    }
    if (!path.empty()) {
        erase_at(*member, path);
    }
    if (path.empty() || (member->is_object() && member->empty())) {
        document.erase(member);
    }
}

std::string folio_day(const Date& day) {
    return day.str() + "T00:00:00.000+00:00";
}

Json folio_value(FieldKind kind, std::string_view path, const FieldValue& value) {
    switch (kind) {
    case FieldKind::flag:
        return value.text == "true";
    case FieldKind::number:
    case FieldKind::money:
    case FieldKind::percent_or_money:
        return number_or_text(value.text);
    case FieldKind::date: {
        const auto day = Date::parse(value.text);
        return day && day->str() == value.text ? folio_day(*day) : value.text;
    }
    case FieldKind::texts:
        return value.list;
    case FieldKind::records:
        return folio::is_block(path) && !value.records.empty()
                   ? record_value(path, value.records.front())
                   : records_value(path, value.records);
    default:
        return value.text;
    }
}

void put_text(Json& document, std::string_view path, const std::string& text) {
    if (text.empty()) {
        erase_at(document, path);
    } else {
        put_at(document, path, text);
    }
}

void put_day(Json& document, std::string_view path, const std::optional<Date>& day) {
    const Json* const written = json_at(document, path);
    const bool is_text = written != nullptr && written->is_string();
    const auto before =
        is_text ? Date::parse(written->get_ref<const std::string&>()) : std::optional<Date>{};
    if (day && before != day) {
        put_at(document, path, folio_day(*day));
    } else if (!day && before) {
        erase_at(document, path);
    }
}

bool is_left_out(FieldKind kind, std::string_view path) {
    static constexpr std::string_view always_told[] = {"approved",
                                                       "checkinItems",
                                                       "isPackage",
                                                       "rush",
                                                       "claimingActive",
                                                       "displayOnHolding",
                                                       "displayToPublic",
                                                       "cost.listUnitPrice",
                                                       "cost.listUnitPriceElectronic"};
    const bool plain = kind == FieldKind::flag || kind == FieldKind::number ||
                       kind == FieldKind::money || kind == FieldKind::percent_or_money;
    return plain && std::ranges::find(always_told, path) == std::end(always_told);
}

}  // namespace accession
