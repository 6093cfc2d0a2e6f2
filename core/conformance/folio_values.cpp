// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/folio_values.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>

#include "core/conformance/folio_step.h"
#include "core/formats/folio/names.h"
#include "core/lifecycle/folio/queries.h"
#include "core/model/decimal.h"
#include "core/model/money.h"
#include "core/validation/folio_expense_classes.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_order_fields.h"
#include "core/validation/folio_piece_fields.h"
#include "core/validation/folio_title_fields.h"

namespace accession::conformance {

namespace {

using folio::FieldKind;

constexpr const char* no_such_field = "no such field";

Json records(std::string_view path, const FieldValue& value) {
    if (folio::is_block(path)) {
        return value.records.empty() ? Json() : Json(value.records.front());
    }
    Json list = Json::array();
    for (const FieldRecord& record : value.records) {
        list.push_back(record);
    }
    return list;
}

/// A field's value as FOLIO writes it.
Json shown(FieldKind kind, std::string_view path, const FieldValue& value) {
    switch (kind) {
    case FieldKind::flag:
        return value.text == "true";
    case FieldKind::number:
    case FieldKind::money:
    case FieldKind::percent_or_money:
        return value.text.empty() ? Json() : Json(std::strtod(value.text.c_str(), nullptr));
    case FieldKind::texts:
        return value.list;
    case FieldKind::records:
        return records(path, value);
    default:
        return text_or_null(value.text);
    }
}

/// All that a record's table of fields tells, as FOLIO nests it.
template <class Fields, class Record>
Json whole(const Fields& fields, const Record& record) {
    Json object = Json::object();
    for (const auto& field : fields) {
        Json* at = &object;
        std::string_view path = field.path;
        for (std::size_t dot = path.find('.'); dot != std::string_view::npos;
             dot = path.find('.')) {
            at = &(*at)[std::string(path.substr(0, dot))];
            path.remove_prefix(dot + 1);
        }
        (*at)[std::string(path)] = shown(field.kind, field.path, field.get(record, field.path));
    }
    return object;
}

/// `details.productIds.0.productId`: what is there, null where a list or an object ends before, and
/// `no_such_field` where the record has no such member.
Json at_path(const Json& object, std::string_view path) {
    const Json* at = &object;
    bool outer = true;
    while (!path.empty()) {
        const std::size_t dot = std::min(path.find('.'), path.size());
        const std::string name(path.substr(0, dot));
        path.remove_prefix(std::min(dot + 1, path.size()));
        if (at->is_array()) {
            const std::size_t index = std::strtoul(name.c_str(), nullptr, 10);
            if (index >= at->size()) {
                return {};
            }
            at = &(*at)[index];
        } else if (at->is_object() && at->contains(name)) {
            at = &(*at)[name];
        } else {
            return outer ? Json(no_such_field) : Json();
        }
        outer = false;
    }
    return *at;
}

/// Of lines in one currency or in several: FOLIO adds the numbers.
Json estimated_total(const Workspace& state) {
    Decimal total;
    for (const LineId& id : state.lines_of(the_order)) {
        const Cost& cost = state.find(id)->cost;
        total = total + major_units(cost.price.value_or(0), cost.currency);
    }
    return Json::parse(text_of(total));
}

/// The instance that was made for a line goes by the line's name.
Json instance_name(const std::string& instance, const std::string& line) {
    return text_or_null(is_uuid(instance) ? "inst:" + line : instance);
}

Json places(const Line& line, const FolioNames& names) {
    Json list = Json::array();
    for (const LocationShare& share : line.locations) {
        list.push_back({{"locationId", text_or_null(share.location)},
                        {"holdingId", text_or_null(names.name_of(share.holdings))},
                        {"quantity", share.quantity_physical + share.quantity_electronic},
                        {"quantityPhysical", share.quantity_physical},
                        {"quantityElectronic", share.quantity_electronic}});
    }
    return list;
}

Json shares(const Line& line) {
    Json list = Json::array();
    const std::vector<std::string> classes = expense_classes(line);
    for (std::size_t i = 0; i < line.funds.size(); ++i) {
        const FundShare& share = line.funds[i];
        list.push_back({{"fundId", share.fund.str()},
                        {"distributionType", share.is_percent ? "percentage" : "amount"},
                        {"value", share.is_percent ? static_cast<double>(share.value) / 1e4
                                                   : to_major(share.value, line.cost.currency)},
                        {"expenseClassId", text_or_null(i < classes.size() ? classes[i] : "")}});
    }
    return list;
}

Json whole_line(const Line& line, const FolioNames& names) {
    Json object = whole(folio::line_fields(), line);
    object["locations"] = places(line, names);
    object["fundDistribution"] = shares(line);
    object["cost"]["poLineEstimatedPrice"] =
        to_major(line.cost.price.value_or(0), line.cost.currency);
    object["instanceId"] = instance_name(line.folio->instance, line.id.str());
    object["poLineNumber"] = line.number;
    return object;
}

}  // namespace

bool agrees(const Json& actual, const Json& expected) {
    if (actual.is_number() && expected.is_number()) {
        return actual.get<double>() == expected.get<double>();
    }
    if (actual.is_string() && (expected.is_number() || expected.is_boolean())) {
        return actual.get<std::string>() == expected.dump();
    }
    if (actual.is_array() && expected.is_array()) {
        return std::ranges::equal(actual, expected, agrees);
    }
    if (actual.is_object() && expected.is_object()) {
        return std::ranges::all_of(expected.items(), [&](const auto& entry) {
            return agrees(actual.value(entry.key(), Json()), entry.value());
        });
    }
    return actual == expected;
}

Json order_value(const Workspace& state, const std::string& key) {
    const Order* order = state.find(the_order);
    if (key == "deleted") {
        return order == nullptr;
    }
    if (order == nullptr) {
        return {};
    }
    if (key == "workflowStatus") {
        return std::string(text_of(order->status));
    }
    if (key == "closeReason") {
        return text_or_null(order->close_reason);
    }
    if (key == "totalItems") {
        return folio::totals_of(state, the_order).items;
    }
    if (key == "totalEstimatedPrice") {
        return estimated_total(state);
    }
    if (key == "nextPolNumber") {
        return order->folio->next_line;
    }
    if (key == "dateOrdered") {
        return order->sent_on ? Json(order->sent_on->str()) : Json();
    }
    return at_path(whole(folio::order_fields(), *order), key);
}

Json line_value(const Line& line, const FolioNames& names, const std::string& key) {
    if (key == "deleted") {
        return false;
    }
    if (key == "anyHolding") {
        return std::ranges::any_of(
            line.locations, [](const LocationShare& share) { return !share.holdings.empty(); });
    }
    if (key == "locations.count") {
        return line.locations.size();
    }
    return at_path(whole_line(line, names), key);
}

Json piece_value(const Item& piece, const FolioNames& names, const std::string& key) {
    if (key == "deleted") {
        return false;
    }
    if (key == "loc") {
        return text_or_null(names.place_of(piece));
    }
    if (key == "itemStatus") {
        return text_or_null(piece.inventory_status);
    }
    if (key == "isBound") {
        return piece.bound;
    }
    if (key == "titleId" || key == "title") {
        return text_or_null(names.name_of(piece.title));
    }
    if (key == "poLineId" || key == "line") {
        return piece.line.str();
    }
    return at_path(whole(folio::piece_fields(), piece), key);
}

Json title_value(const Title& title, const std::string& key) {
    if (key == "deleted") {
        return false;
    }
    if (key == "nextSequenceNumber") {
        return title.folio->next_sequence;
    }
    if (key == "instanceId") {
        return instance_name(title.folio->instance, title.folio->line.str());
    }
    if (key == "poLineId" || key == "line") {
        return title.folio->line.str();
    }
    return at_path(whole(folio::title_fields(), title), key);
}

}  // namespace accession::conformance
