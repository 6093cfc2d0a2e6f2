// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/folio_template.h"

#include <algorithm>
#include <cstdint>
#include <stdexcept>

#include "core/model/decimal.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_order_fields.h"

namespace accession::conformance {

namespace {

Json physical_part() {
    return {{"createInventory", "Instance, Holding, Item"},
            {"materialType", "MT-P"},
            {"volumes", Json::array()}};
}

Json electronic_part(const std::string& inventory) {
    Json part = {{"createInventory", inventory}, {"trial", false}, {"activated", false}};
    if (inventory != "None") {
        part["materialType"] = "MT-E";
    }
    return part;
}

Json place(int physical, int electronic) {
    Json share = {{"locationId", "LOC1"}, {"quantity", physical + electronic}};
    if (physical > 0) {
        share["quantityPhysical"] = physical;
    }
    if (electronic > 0) {
        share["quantityElectronic"] = electronic;
    }
    return share;
}

struct Default {
    const char* format;
    int physical;
    int electronic;
    double price;
    double price_electronic;
};

const Default& default_named(const std::string& name) {
    static const std::map<std::string, Default> defaults = {
        {"physical", {"Physical Resource", 1, 0, 1.0, 0}},
        {"electronic", {"Electronic Resource", 0, 1, 0, 1.0}},
        {"mixed", {"P/E Mix", 1, 1, 4, 3}},
        {"other", {"Other", 1, 0, 1.0, 0}},
    };
    const auto found = defaults.find(name);
    if (found == defaults.end()) {
        throw std::invalid_argument("unknown $default " + name);
    }
    return found->second;
}

Json default_line(const std::string& name) {
    const Default& d = default_named(name);
    Json cost = {{"currency", "USD"}, {"discountType", "percentage"}};
    if (d.physical > 0) {
        cost["listUnitPrice"] = d.price;
        cost["quantityPhysical"] = d.physical;
    }
    if (d.electronic > 0) {
        cost["listUnitPriceElectronic"] = d.price_electronic;
        cost["quantityElectronic"] = d.electronic;
    }
    return {{"orderFormat", d.format},
            {"checkinItems", false},
            {"isPackage", false},
            {"titleOrPackage", "test"},
            {"acquisitionMethod", "AM-1"},
            {"source", "User"},
            {"cost", cost},
            {"locations", Json::array({place(d.physical, d.electronic)})},
            {"physical", d.physical > 0 ? physical_part() : Json()},
            {"eresource", electronic_part(d.electronic > 0 ? "Instance, Holding" : "None")},
            {"details", {{"productIds", Json::array()}, {"subscriptionInterval", 0}}},
            {"vendorDetail", {{"instructions", ""}, {"vendorAccount", "1234"}}},
            {"fundDistribution",
             Json::array(
                 {{{"fundId", "FUND1"}, {"distributionType", "percentage"}, {"value", 100.0}}})},
            {"paymentStatus", "Pending"},
            {"receiptStatus", "Pending"}};
}

void merge(Json& base, const Json& more) {
    for (const auto& [key, value] : more.items()) {
        if (key == "$default") {
            continue;
        }
        if (value.is_object() && base.contains(key) && base[key].is_object()) {
            merge(base[key], value);
        } else {
            base[key] = value;
        }
    }
}

FieldValue locations_value(const Json& list) {
    FieldValue value;
    for (const Json& one : list) {
        LocationShare share;
        share.location = text_at(one, "locationId");
        share.holdings = HoldingsId(text_at(one, "holdingId"));
        share.quantity_physical = static_cast<std::int32_t>(number_at(one, "quantityPhysical"));
        share.quantity_electronic = static_cast<std::int32_t>(number_at(one, "quantityElectronic"));
        value.locations.push_back(std::move(share));
    }
    return value;
}

FieldValue funds_value(const Json& list, const std::string& currency) {
    FieldValue value;
    for (const Json& one : list) {
        FundShare share;
        share.fund = FundId(text_at(one, "fundId"));
        share.is_percent = text_at(one, "distributionType", "percentage") == "percentage";
        const Decimal figure =
            read_decimal(Json(number_at(one, "value")).dump()).value_or(Decimal{});
        share.value = share.is_percent ? ppm_of(figure) : minor_units(figure, currency);
        value.funds.push_back(std::move(share));
        value.list.push_back(text_of(figure));
        const std::string expense_class = text_at(one, "expenseClassId");
        value.records.push_back(
            expense_class.empty() ? FieldRecord{} : FieldRecord{{"expenseClassId", expense_class}});
    }
    return value;
}

/// Descends where no field has the path itself.
template <class IsField>
void flatten(const Json& object, const std::string& prefix, IsField is_field, FieldSet& set) {
    for (const auto& [key, value] : object.items()) {
        const std::string path = prefix + key;
        if (!is_field(path) && value.is_object()) {
            flatten(value, path + ".", is_field, set);
        } else if (is_field(path) || !value.is_null()) {
            set[path] = plain_field(value);
        }
    }
}

/// A member that is given as a whole has nothing besides what it is given: what it does not name is
/// emptied. It keeps its currency, without which it could not be.
template <class Fields>
void empty_the_rest(const Json& object, const Fields& fields, FieldSet& set) {
    for (const auto& [key, value] : object.items()) {
        if (key.find('.') != std::string::npos || !(value.is_object() || value.is_null())) {
            continue;
        }
        for (const auto& field : fields) {
            if (field.path.starts_with(key + ".") && field.path != "cost.currency") {
                set.try_emplace(std::string(field.path));
            }
        }
    }
}

}  // namespace

Json full_folio_line(const Json& spec) {
    Json line = spec.contains("$default") ? default_line(spec["$default"].get<std::string>())
                                          : Json::object();
    merge(line, spec);
    return line;
}

FieldSet folio_line_fields(const Json& line) {
    FieldSet set;
    Json rest = line;
    std::string currency = "USD";
    if (line.contains("cost") && line["cost"].is_object()) {
        currency = text_at(line["cost"], "currency", currency);
    }
    if (line.contains("locations") && line["locations"].is_array()) {
        set["locations"] = locations_value(line["locations"]);
        rest.erase("locations");
    }
    if (line.contains("fundDistribution") && line["fundDistribution"].is_array()) {
        set["fundDistribution"] = funds_value(line["fundDistribution"], currency);
        rest.erase("fundDistribution");
    }
    flatten(
        rest, "", [](const std::string& path) { return folio::line_field(path) != nullptr; }, set);
    return set;
}

FieldSet folio_line_changes(const Json& set) {
    FieldSet changes = folio_line_fields(set);
    empty_the_rest(set, folio::line_fields(), changes);
    for (const auto& [path, value] : set.items()) {
        // One member of a list or a block is emptied; a whole block has been above.
        const bool inside = path.find('.') != std::string::npos;
        const bool block = std::ranges::any_of(folio::line_fields(), [&](const auto& field) {
            return field.path.starts_with(path + ".");
        });
        if (value.is_null() && inside && !block) {
            changes.try_emplace(path);
        }
    }
    return changes;
}

FieldSet folio_order_fields(const Json& order) {
    FieldSet set;
    flatten(
        order, "", [](const std::string& path) { return folio::order_field(path) != nullptr; },
        set);
    empty_the_rest(order, folio::order_fields(), set);
    if (order.contains("ongoing")) {
        // An empty block is a block; none takes away the one there was.
        set["ongoing"].text = order["ongoing"].is_null() ? "false" : "";
    }
    return set;
}

}  // namespace accession::conformance
