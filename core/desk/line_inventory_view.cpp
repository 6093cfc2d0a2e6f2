// SPDX-License-Identifier: Apache-2.0
// What a line consists of: items, holdings, access, and the work orders its items are in.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>
#include <vector>

#include "core/desk/asking.h"
#include "core/desk/line_parts.h"
#include "core/desk/view_parts.h"
#include "core/desk/views.h"
#include "core/lifecycle/alma/queries.h"
#include "core/model/folio_words.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

Json item_view(const Workspace& workspace, const Item& item, Json can) {
    const Holdings* holdings = workspace.find(item.holdings);
    const bool alma = workspace.settings().rulebook == RulebookKey::alma;
    Json json = {
        {"id", item.id.str()},
        {"copy", item.sequence},
        {"barcode", item.barcode},
        {"enumeration", item.enumeration},
        {"chronology", item.chronology},
        {"description", item.description},
        {"copyNumber", item.copy_number},
        {"location", holdings ? holdings->location : item.location},
        {"holdings", item.holdings.str()},
        {"callNumber", item.call_number},
        {"status", word_view(item.status, mark_of_item(item.status))},
        {"process", alma ? std::string(text_of(item.process)) : std::string{}},
        {"inventoryStatus", item.inventory_status},
        {"requests", item.requests},
        {"note", item.note},
        {"boundFrom", item.bound_from.size()},
        {"format",
         alma ? std::string{}
              : std::string(folio_words::spelled(folio_words::piece_formats, item.format))},
        {"titleId", item.title.str()},
        {"values", alma ? Json::object() : piece_values_view(item)},
        {"can", std::move(can)},
    };
    put_date(json, "receivedOn", item.received_on);
    put_date(json, "expectedOn", item.expected_on);
    if (!item.folio->bound_into.empty()) {
        json["boundInto"] = item.folio->bound_into.str();
    }
    if (!item.received_by.empty()) {
        json["receivedBy"] = item.received_by;
    }
    return json;
}

Mark mark_of_work(Status state) {
    return state == Status::done ? Mark::square : state == Status::open ? Mark::loop : Mark::ring;
}

/// An item that was bound is gone; what it was is kept with the volume.
Json part_view(const Workspace& workspace, const WorkOrder& order, const ItemId& id) {
    if (const Item* item = workspace.find(id)) {
        return {{"id", id.str()},
                {"copy", item->sequence},
                {"barcode", item->barcode},
                {"enumeration", item->enumeration},
                {"chronology", item->chronology}};
    }
    Json json = {{"id", id.str()}, {"gone", true}};
    if (const Item* volume = workspace.find(order.new_item)) {
        const auto part = std::ranges::find(volume->bound_from, id, &BoundPart::item);
        if (part != volume->bound_from.end()) {
            json["barcode"] = part->barcode;
            json["enumeration"] = part->enumeration;
            json["chronology"] = part->chronology;
        }
    }
    return json;
}

Json work_order_view(const Workspace& workspace, const WorkOrder& order, const Asker& asker) {
    Json json = {{"id", order.id.str()},
                 {"kind", std::string(text_of(order.kind))},
                 {"department", order.department},
                 {"state", word_view(order.state, mark_of_work(order.state))},
                 {"parts", Json::array()},
                 {"offers", Json::array()}};
    for (const ItemId& id : order.items) {
        json["parts"].push_back(part_view(workspace, order, id));
    }
    if (!order.new_item.empty()) {
        json["volume"] = order.new_item.str();
    }
    if (order.kind == WorkOrderKind::binding && order.state == Status::draft) {
        Command confirm = trial_of(asker, "confirm_binding");
        confirm.work_order = order.id;
        json["offers"].push_back(trial_view(workspace, confirm));
    }
    return json;
}

}  // namespace

Mark mark_of_item(Status status) {
    return status == Status::received       ? Mark::square
           : status == Status::unreceivable ? Mark::bar
           : status == Status::expected     ? Mark::ring
                                            : Mark::diamond;
}

Json word_view(Status status, Mark mark) {
    return {{"text", std::string(text_of(status))}, {"mark", std::string(text_of(mark))}};
}

Json items_view(const Workspace& workspace, const Line& line, const Asker& asker) {
    Json items = Json::array();
    ItemActions actions(workspace, asker);
    for (const ItemId& id : workspace.items_of(line.id)) {
        const Item& item = *workspace.find(id);
        items.push_back(item_view(workspace, item, actions.of(item)));
    }
    return items;
}

Json items_beside_view(const Workspace& workspace, const Line& line) {
    Json items = Json::array();
    if (workspace.settings().rulebook != RulebookKey::alma) {
        return items;  // FOLIO binds the pieces of one title, not what shares a shelf
    }
    for (const HoldingsId& holdings : line.holdings) {
        for (const ItemId& id : workspace.items_of(holdings)) {
            const Item& item = *workspace.find(id);
            if (item.line != line.id && alma::may_be_bound(item)) {
                Json json = item_view(workspace, item, Json::array());
                const Line* other = workspace.find(item.line);
                json["of"] = other != nullptr ? other->number : std::string{};
                items.push_back(std::move(json));
            }
        }
    }
    return items;
}

Json holdings_view(const Workspace& workspace, const Line& line) {
    Json all = Json::array();
    for (const HoldingsId& id : line.holdings) {
        if (const Holdings* holdings = workspace.find(id)) {
            all.push_back({{"id", id.str()},
                           {"location", holdings->location},
                           {"note", holdings->note},
                           {"items", workspace.items_of(id).size()}});
        }
    }
    return all;
}

Json eresources_view(const Workspace& workspace, const Line& line) {
    Json all = Json::array();
    for (const EResourceId& id : workspace.eresources_of(line.id)) {
        const EResource& resource = *workspace.find(id);
        const Title* title = workspace.find(resource.title);
        Json json = {{"id", id.str()},
                     {"title", title ? title->title : line.description.title},
                     {"active", resource.active}};
        put_date(json, "activatedOn", resource.activated_on);
        all.push_back(std::move(json));
    }
    return all;
}

Json work_orders_view(const Workspace& workspace, const Line& line, const Asker& asker) {
    std::vector<WorkOrderId> ids;
    for (const ItemId& item : workspace.items_of(line.id)) {
        for (const WorkOrderId& id : workspace.work_orders_of(item)) {
            if (std::ranges::find(ids, id) == ids.end()) {
                ids.push_back(id);
            }
        }
    }
    Json all = Json::array();
    for (const WorkOrderId& id : ids) {
        all.push_back(work_order_view(workspace, *workspace.find(id), asker));
    }
    return all;
}

}  // namespace accession::desk
