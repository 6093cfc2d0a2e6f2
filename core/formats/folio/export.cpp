// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/export.h"

#include <map>
#include <set>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/folio/documents.h"
#include "core/formats/folio/overlay.h"

namespace accession {

using Json = nlohmann::json;

namespace {

void each_record(const auto& table, auto visit) {
    for (Slot slot = 0; slot < table.slots(); ++slot) {
        if (table.alive(slot)) {
            visit(table.at(slot));
        }
    }
}

std::string document_text(const Json& document) {
    return document.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string collection_of(const char* key, const auto& table, auto write) {
    Json list = Json::array();
    each_record(table, [&](const auto& record) {
        Json document = write(record);
        if (!document.is_null()) {
            list.push_back(std::move(document));
        }
    });
    Json page = {{"totalRecords", list.size()}};
    page[key] = std::move(list);
    return document_text(page);
}

/// The names in use, each with the id that the documents have in its place.
class NameList {
public:
    explicit NameList(const FolioNames& names) : names_(names) {}

    void note(NamedKind kind, const std::string& name, std::string_view extra) {
        if (!name.empty() && !is_uuid(name)) {
            found_[kind].emplace(names_.id_of(kind, name, extra), name);
        }
    }
    const std::map<std::string, std::string>& of(NamedKind kind) { return found_[kind]; }

private:
    const FolioNames& names_;
    std::map<NamedKind, std::map<std::string, std::string>> found_;
};

/// What pieces were bound into is an item of the inventory, no piece.
bool is_volume(const Item& item) {
    return item.bound && item.line.empty();
}

void list_names(const Workspace& workspace, const FolioNames& names, Json& list) {
    NameList found(names);
    each_record(workspace.lines(), [&](const Line& line) {
        found.note(NamedKind::method, line.acquisition_method, line.extra);
        for (const LocationShare& share : line.locations) {
            found.note(NamedKind::location, share.location, line.extra);
        }
    });
    each_record(workspace.items(), [&](const Item& piece) {
        found.note(NamedKind::location, piece.location, piece.extra);
    });
    each_record(workspace.all_holdings(), [&](const Holdings& holdings) {
        found.note(NamedKind::location, holdings.location, {});
    });
    for (const auto& [id, name] : found.of(NamedKind::method)) {
        list.push_back({{"id", id}, {"value", name}, {"source", "User"}});
    }
    for (const auto& [id, name] : found.of(NamedKind::location)) {
        list.push_back({{"id", id},
                        {"name", name},
                        {"institutionId", nullptr},
                        {"campusId", nullptr},
                        {"libraryId", nullptr}});
    }
}

void list_inventory(const Workspace& workspace, const FolioNames& names, Json& list) {
    each_record(workspace.all_holdings(), [&](const Holdings& holdings) {
        list.push_back(
            {{"id", holdings.id.str()},
             {"permanentLocationId", names.id_of(NamedKind::location, holdings.location)},
             {"instanceId", nullptr}});
    });
    each_record(workspace.items(), [&](const Item& piece) {
        const Json base = folio_base(piece.extra);
        const Json* const item = json_at(base, "itemId");
        if (item != nullptr && !piece.inventory_status.empty()) {
            list.push_back({{"id", *item},
                            {"holdingsRecordId", piece.holdings.str()},
                            {"status", {{"name", piece.inventory_status}}}});
        }
    });
}

/// Its active budget stands for all it has, under an id of our own.
void list_expense_classes(const Fund& fund, Json& list, std::set<std::string>& named) {
    if (fund.expense_classes.empty()) {
        return;
    }
    const std::string budget = derive_id(fund.id.str(), "~budget", 0);
    list.push_back({{"id", budget},
                    {"name", fund.code},
                    {"budgetStatus", "Active"},
                    {"fundId", fund.id.str()},
                    {"fiscalYearId", nullptr}});
    for (const ExpenseClass& one : fund.expense_classes) {
        list.push_back({{"budgetId", budget},
                        {"expenseClassId", one.id},
                        {"status", one.active ? "Active" : "Inactive"}});
        if (named.insert(one.id).second) {
            list.push_back({{"id", one.id},
                            {"code", one.name},
                            {"name", one.name},
                            {"externalAccountNumberExt", nullptr}});
        }
    }
}

}  // namespace

std::string export_folio_orders(const Workspace& workspace) {
    const FolioNames names(workspace);
    return collection_of("purchaseOrders", workspace.orders(), [&](const Order& order) {
        Json document = folio_order_document(order);
        Json lines = Json::array();
        for (const LineId& id : workspace.lines_of(order.id)) {
            lines.push_back(folio_line_document(workspace, names, *workspace.find(id)));
        }
        document["poLines"] = std::move(lines);
        return document;
    });
}

std::string export_folio_lines(const Workspace& workspace) {
    const FolioNames names(workspace);
    return collection_of("poLines", workspace.lines(), [&](const Line& line) {
        return folio_line_document(workspace, names, line);
    });
}

std::string export_folio_titles(const Workspace& workspace) {
    return collection_of("titles", workspace.titles(), folio_title_document);
}

std::string export_folio_pieces(const Workspace& workspace) {
    const FolioNames names(workspace);
    return collection_of("pieces", workspace.items(), [&](const Item& piece) {
        return is_volume(piece) ? Json(nullptr) : folio_piece_document(names, piece);
    });
}

std::string export_folio_routing_lists(const Workspace& workspace) {
    Json lists = Json::array();
    each_record(workspace.lines(), [&](const Line& line) {
        for (const RoutingList& list : line.folio->routing_lists) {
            lists.push_back(folio_routing_list_document(line, list));
        }
    });
    const std::size_t total = lists.size();
    return document_text({{"routingLists", std::move(lists)}, {"totalRecords", total}});
}

std::string export_folio_receiving_history(const Workspace& workspace) {
    const FolioNames names(workspace);
    return collection_of("receivingHistory", workspace.items(), [&](const Item& piece) {
        return is_volume(piece) ? Json(nullptr) : folio_history_document(workspace, names, piece);
    });
}

std::string export_folio_references(const Workspace& workspace) {
    const FolioNames names(workspace);
    Json list = Json::array();
    std::set<std::string> named_classes;
    const auto word = [](bool active) { return active ? "Active" : "Inactive"; };
    each_record(workspace.vendors(), [&](const Vendor& vendor) {
        list.push_back({{"id", vendor.id.str()},
                        {"code", vendor.code},
                        {"name", vendor.name},
                        {"isVendor", vendor.organization.is_vendor},
                        {"status", word(vendor.active)}});
    });
    each_record(workspace.funds(), [&](const Fund& fund) {
        Json json = {{"id", fund.id.str()},
                     {"code", fund.code},
                     {"name", fund.name},
                     {"ledgerId", nullptr},
                     {"fundStatus", word(fund.active)}};
        if (fund.places.restricted) {
            json["restrictByLocations"] = true;
            json["locations"] = Json::array();
            for (const std::string& location : fund.places.locations) {
                json["locations"].push_back(
                    {{"locationId", names.id_of(NamedKind::location, location)}});
            }
        }
        list.push_back(std::move(json));
        list_expense_classes(fund, list, named_classes);
    });
    list_names(workspace, names, list);
    list_inventory(workspace, names, list);
    return document_text(list);
}

}  // namespace accession
