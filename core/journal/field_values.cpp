// SPDX-License-Identifier: Apache-2.0
// Field values of commands as JSON.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "core/journal/field_values.h"
#include "core/journal/messages.h"
#include "core/model/base64.h"
#include "core/model/limits.h"
#include "core/model/money.h"

namespace accession {

using Json = nlohmann::json;

namespace {

bool fund_from(const Json& document, FundShare& share) {
    if (!document["fund"].is_string()) {
        return false;
    }
    share.fund = FundId(document["fund"].get<std::string>());
    const bool percent = document.contains("percent");
    const Json& amount = percent ? document["percent"] : document.value("minor", Json());
    if (!amount.is_number() || std::abs(amount.get<double>()) > static_cast<double>(max_amount)) {
        return false;
    }
    share.is_percent = percent;
    share.value = static_cast<std::int64_t>(
        std::llround(amount.get<double>() * (percent ? static_cast<double>(whole_ppm) / 100 : 1)));
    return true;
}

/// Beside the share, which has no place for it: empty where none is told.
bool class_from(const Json& document, FieldRecord& record) {
    const Json told = document.value("expenseClass", Json(""));
    if (!told.is_string()) {
        return false;
    }
    if (const auto id = told.get<std::string>(); !id.empty()) {
        record["expenseClassId"] = id;
    }
    return true;
}

/// {"record": {"productId": "...", ...}}: names and texts.
bool record_from(const Json& document, FieldRecord& record) {
    for (const auto& [name, text] : document.items()) {
        if (!text.is_string()) {
            return false;
        }
        record[name] = text.get<std::string>();
    }
    return document.is_object();
}

/// {"place": {"location" or "holdings", "physical", "electronic"}}.
bool place_from(const Json& document, LocationShare& share) {
    if (!document.is_object()) {
        return false;
    }
    const auto quantity = [&](const char* key, std::int32_t& number) {
        const Json given = document.value(key, Json(0));
        const bool fits =
            given.is_number_integer() && given >= 0 && given <= std::int64_t{max_quantity};
        number = fits ? given.get<std::int32_t>() : 0;
        return fits;
    };
    const auto text = [&](const char* key) {
        const Json given = document.value(key, Json(""));
        return given.is_string() ? given.get<std::string>() : std::string{};
    };
    share.location = text("location");
    share.holdings = HoldingsId(text("holdings"));
    return quantity("physical", share.quantity_physical) &&
           quantity("electronic", share.quantity_electronic);
}

/// A list of shares is followed by what they are spent on, if any of them says so.
void put_classes(std::vector<FieldRecord> classes, FieldValue& value) {
    if (!std::ranges::all_of(classes, &FieldRecord::empty)) {
        std::ranges::move(classes, std::back_inserter(value.records));
    }
}

bool list_from(const Json& document, FieldValue& value) {
    std::vector<FieldRecord> classes;
    for (const Json& member : document) {
        if (member.is_string()) {
            value.list.push_back(member.get<std::string>());
        } else if (member.is_number() || member.is_boolean()) {
            value.list.push_back(member.dump());
        } else if (member.is_object() && member.contains("fund")) {
            if (!fund_from(member, value.funds.emplace_back()) ||
                !class_from(member, classes.emplace_back())) {
                return false;
            }
        } else if (member.is_object() && member.contains("record")) {
            if (!record_from(member["record"], value.records.emplace_back())) {
                return false;
            }
        } else if (member.is_object() && member.contains("place")) {
            if (!place_from(member["place"], value.locations.emplace_back())) {
                return false;
            }
        } else if (!member.is_object() ||
                   !attachment_from(member, value.attachments.emplace_back())) {
            return false;
        }
    }
    put_classes(std::move(classes), value);
    return true;
}

/// A share, with what it is spent on.
Json fund_json(const FundShare& share, const FieldRecord& expense) {
    Json document = {{"fund", share.fund.str()}};
    if (share.is_percent) {
        document["percent"] =
            static_cast<double>(share.value) * 100 / static_cast<double>(whole_ppm);
    } else {
        document["minor"] = share.value;
    }
    if (const auto id = expense.find("expenseClassId"); id != expense.end()) {
        document["expenseClass"] = id->second;
    }
    return document;
}

}  // namespace

bool attachment_from(const Json& document, Attachment& attachment) {
    if (!document.is_object() || !document.contains("name") || !document["name"].is_string()) {
        return false;
    }
    const auto text = [&](const char* key) {
        return document.contains(key) && document[key].is_string()
                   ? document[key].get<std::string>()
                   : std::string{};
    };
    const auto bytes = from_base64(text("bytes"));
    attachment = {text("name"), text("mediaType"), bytes.value_or("")};
    return bytes.has_value();
}

Json attachment_json(const Attachment& attachment) {
    return {{"name", attachment.name},
            {"mediaType", attachment.media_type},
            {"bytes", to_base64(attachment.bytes)}};
}

bool field_value_from(const Json& document, FieldValue& value) {
    if (document.is_null()) {
        return true;
    }
    if (document.is_string()) {
        value.text = document.get<std::string>();
        return true;
    }
    if (document.is_boolean() || document.is_number()) {
        value.text = document.dump();
        return true;
    }
    return document.is_array() && list_from(document, value);
}

Json field_value_json(const FieldValue& value) {
    Json list = Json::array();
    for (const std::string& text : value.list) {
        list.push_back(text);
    }
    const bool classes = !value.funds.empty() && value.records.size() == value.funds.size();
    for (std::size_t i = 0; i < value.funds.size(); ++i) {
        list.push_back(fund_json(value.funds[i], classes ? value.records[i] : FieldRecord{}));
    }
    for (const Attachment& attachment : value.attachments) {
        list.push_back(attachment_json(attachment));
    }
    for (const FieldRecord& record : classes ? std::vector<FieldRecord>{} : value.records) {
        list.push_back({{"record", record}});
    }
    for (const LocationShare& share : value.locations) {
        list.push_back({{"place",
                         {{"location", share.location},
                          {"holdings", share.holdings.str()},
                          {"physical", share.quantity_physical},
                          {"electronic", share.quantity_electronic}}}});
    }
    if (!list.empty()) {
        return list;
    }
    return value.text.empty() ? Json(nullptr) : Json(value.text);
}

}  // namespace accession
