// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/kind.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>

#include <nlohmann/json.hpp>

namespace accession {

namespace {

using nlohmann::json;

constexpr std::array<FolioCollection, 24> collections{{
    {"purchaseOrders", FolioKind::order},
    {"compositePurchaseOrders", FolioKind::order},
    {"poLines", FolioKind::line},
    {"compositePoLines", FolioKind::line},
    {"pieces", FolioKind::piece},
    {"titles", FolioKind::title},
    {"wrapperPieces", FolioKind::wrapper},
    {"acquisitionMethods", FolioKind::acquisition_method},
    {"organizations", FolioKind::organization},
    {"funds", FolioKind::fund},
    {"locations", FolioKind::location},
    {"holdingsRecords", FolioKind::holdings},
    {"items", FolioKind::inventory_item},
    {"orderTemplates", FolioKind::other},
    {"receivingHistory", FolioKind::history},
    {"routingLists", FolioKind::routing_list},
    {"acquisitionsUnits", FolioKind::acquisition_unit},
    {"acquisitionsUnitMemberships", FolioKind::membership},
    {"users", FolioKind::user},
    {"prefixes", FolioKind::prefix},
    {"suffixes", FolioKind::suffix},
    {"budgets", FolioKind::budget},
    {"budgetExpenseClasses", FolioKind::budget_expense_class},
    {"expenseClasses", FolioKind::expense_class},
}};

struct Folder {
    std::string_view name;
    FolioKind kind;
};
constexpr std::array<Folder, 9> folders{{
    {"purchase-orders", FolioKind::order},
    {"po-lines", FolioKind::line},
    {"pieces", FolioKind::piece},
    {"pieces-batch", FolioKind::piece},
    {"titles", FolioKind::title},
    {"routing-lists", FolioKind::routing_list},
    // {id, name, description}, as many other records have them
    {"prefixes", FolioKind::prefix},
    {"suffixes", FolioKind::suffix},
    // {id, code, name}
    {"expense-classes", FolioKind::expense_class},
}};

bool all(const json& record, std::initializer_list<std::string_view> names) {
    return std::ranges::all_of(names, [&](std::string_view name) { return record.contains(name); });
}

bool any(const json& record, std::initializer_list<std::string_view> names) {
    return std::ranges::any_of(names, [&](std::string_view name) { return record.contains(name); });
}

/// Records that share fields with those that come in, without being one.
bool looks_alike_only(const json& record) {
    // order templates, bodies of requests, JSON schemas
    return any(record, {"templateName", "templateCode", "hiddenFields", "pieceIds", "$schema"});
}

std::optional<FolioKind> kind_by_fields(const json& record) {
    if (all(record, {"piece", "poLine", "purchaseOrder"})) {
        return FolioKind::wrapper;
    }
    if (all(record, {"poLineReceiptStatus", "pieceFormat"})) {
        return FolioKind::history;
    }
    if (all(record, {"name", "userIds", "poLineId"})) {
        return FolioKind::routing_list;
    }
    if (any(record, {"orderFormat", "titleOrPackage"})) {
        return FolioKind::line;
    }
    if (record.contains("workflowStatus") || all(record, {"orderType", "vendor"}) ||
        all(record, {"orderType", "poNumber"}) || all(record, {"orderType", "poLines"})) {
        return FolioKind::order;
    }
    if (all(record, {"receivingStatus", "poLineId"})) {
        return FolioKind::piece;
    }
    if (all(record, {"title", "poLineId"})) {
        return FolioKind::title;
    }
    if (all(record, {"id", "value", "source"}) && !record.contains("module")) {
        return FolioKind::acquisition_method;
    }
    if (all(record, {"isVendor", "name"})) {
        return FolioKind::organization;
    }
    if (all(record, {"ledgerId", "code", "name"})) {
        return FolioKind::fund;
    }
    if (all(record, {"fundId", "fiscalYearId", "budgetStatus"})) {
        return FolioKind::budget;
    }
    if (all(record, {"code", "name", "externalAccountNumberExt"})) {
        return FolioKind::expense_class;
    }
    if (all(record, {"budgetId", "expenseClassId"})) {
        return FolioKind::budget_expense_class;
    }
    if (all(record, {"institutionId", "campusId", "libraryId", "name"})) {
        return FolioKind::location;
    }
    if (all(record, {"permanentLocationId", "instanceId"})) {
        return FolioKind::holdings;
    }
    if (all(record, {"holdingsRecordId", "status"})) {
        return FolioKind::inventory_item;
    }
    if (record.contains("name") &&
        any(record, {"protectCreate", "protectUpdate", "protectDelete"})) {
        return FolioKind::acquisition_unit;
    }
    if (all(record, {"acquisitionsUnitId", "userId"})) {
        return FolioKind::membership;
    }
    if (all(record, {"id", "username", "personal"})) {
        return FolioKind::user;
    }
    return std::nullopt;
}

FolioKind kind_by_folder(std::string_view file) {
    const std::size_t slash = file.find_last_of("/\\");
    if (slash == std::string_view::npos) {
        return FolioKind::other;
    }
    const std::string_view path = file.substr(0, slash);
    const std::string_view folder = path.substr(path.find_last_of("/\\") + 1);
    const auto* const known = std::ranges::find(folders, folder, &Folder::name);
    return known == folders.end() ? FolioKind::other : known->kind;
}

}  // namespace

FolioKind kind_of(const json& record, std::string_view file) {
    if (!record.is_object() || looks_alike_only(record)) {
        return FolioKind::other;
    }
    const auto kind = kind_by_fields(record);
    return kind ? *kind : kind_by_folder(file);
}

std::optional<FolioCollection> collection_in(const json& object) {
    if (!object.is_object() || looks_alike_only(object) || kind_by_fields(object)) {
        return std::nullopt;
    }
    for (const FolioCollection& collection : collections) {
        const auto members = object.find(collection.key);
        if (members != object.end() && members->is_array()) {
            return collection;
        }
    }
    return std::nullopt;
}

}  // namespace accession
