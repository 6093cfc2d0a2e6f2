// SPDX-License-Identifier: Apache-2.0
#include "core/desk/query_form.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

#include "core/desk/view_parts.h"
#include "core/desk/views.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

const AxisWords* axis_named(const Rulebook& rulebook, std::string_view key) {
    const auto found = std::ranges::find(rulebook.axes, key, &AxisWords::key);
    return found == rulebook.axes.end() ? nullptr : &*found;
}

/// The statuses of an axis with these texts; nothing when one is not a word of the axis.
std::optional<StatusSet> statuses_named(const AxisWords& axis, const Json& texts) {
    StatusSet wanted;
    if (!texts.is_array()) {
        return std::nullopt;
    }
    for (const Json& text : texts) {
        const auto word = std::ranges::find_if(axis.words, [&](const Word& one) {
            return text.is_string() && text.get_ref<const std::string&>() == text_of(one.status);
        });
        if (word == axis.words.end()) {
            return std::nullopt;
        }
        wanted = wanted.with(word->status);
    }
    return wanted;
}

std::expected<LineWhere, QueryFault> where_from(const Json& json) {
    if (!json.is_object()) {
        return std::unexpected(QueryFault{"wrong_type", "where"});
    }
    LineWhere where;
    where.vendor = VendorId(text_of_question(json, "vendor"));
    where.fund = FundId(text_of_question(json, "fund"));
    where.location = text_of_question(json, "location");
    where.invoice = text_of_question(json, "invoice");
    const auto flag = [&json](const char* name) {
        const auto found = json.find(name);
        return found != json.end() && found->is_boolean() && found->get<bool>();
    };
    where.open = flag("open");
    where.outstanding = flag("outstanding");
    const std::pair<const char*, std::optional<Date>*> days[] = {
        {"expectedFrom", &where.expected.from}, {"expectedTo", &where.expected.to},
        {"receivedFrom", &where.received.from}, {"receivedTo", &where.received.to},
        {"sentFrom", &where.sent.from},         {"sentTo", &where.sent.to}};
    for (const auto& [name, day] : days) {
        const std::string text = text_of_question(json, name);
        *day = Date::parse(text);
        if (!text.empty() && !*day) {
            return std::unexpected(QueryFault{"invalid_date", std::string("where.") + name});
        }
    }
    return where;
}

/// The first member that is there and of another type than it should be.
const char* member_of_wrong_type(const Json& spec) {
    for (const char* name : {"text", "sort", "descending"}) {
        const auto found = spec.find(name);
        const bool is_flag = std::string_view(name) == "descending";
        if (found != spec.end() && !(is_flag ? found->is_boolean() : found->is_string())) {
            return name;
        }
    }
    return nullptr;
}

}  // namespace

std::expected<LineQuery, QueryFault> query_from(const Json& spec, const Rulebook& rulebook) {
    if (!spec.is_object()) {
        return std::unexpected(QueryFault{"wrong_type", ""});
    }
    if (const char* wrong = member_of_wrong_type(spec)) {
        return std::unexpected(QueryFault{"wrong_type", wrong});
    }
    LineQuery query;
    query.text = spec.value("text", std::string{});
    query.descending = spec.value("descending", false);
    if (!read_kind(spec.value("sort", std::string("number")), query.sort)) {
        return std::unexpected(QueryFault{"unknown_sort", "sort"});
    }
    const Json filters = spec.value("filters", Json::object());
    for (const auto& [key, texts] : filters.items()) {
        const AxisWords* axis = axis_named(rulebook, key);
        if (axis == nullptr) {
            return std::unexpected(QueryFault{"unknown_axis", "filters." + key});
        }
        const auto wanted = statuses_named(*axis, texts);
        if (!wanted) {
            return std::unexpected(QueryFault{"unknown_status", "filters." + key});
        }
        if (!wanted->empty()) {
            query.filters[axis->axis] = *wanted;
        }
    }
    auto where = where_from(spec.value("where", Json::object()));
    if (!where) {
        return std::unexpected(std::move(where.error()));
    }
    query.where = std::move(*where);
    return query;
}

Json where_names(const Workspace& workspace, const LineWhere& where) {
    Json names = Json::object();
    if (!where.vendor.empty()) {
        names["vendor"] = vendor_words(workspace, where.vendor);
    }
    if (!where.fund.empty()) {
        names["fund"] = fund_code(workspace, where.fund);
    }
    return names;
}

}  // namespace accession::desk
