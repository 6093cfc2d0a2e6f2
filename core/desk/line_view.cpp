// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

#include "core/desk/asking.h"
#include "core/desk/line_parts.h"
#include "core/desk/shared_view.h"
#include "core/desk/view_parts.h"
#include "core/desk/views.h"
#include "core/journal/messages.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

std::string location_of(const Workspace& workspace, const Line& line) {
    for (const HoldingsId& id : line.holdings) {
        if (const Holdings* holdings = workspace.find(id)) {
            return holdings->location;
        }
    }
    return line.locations.empty() ? std::string{} : line.locations.front().location;
}

std::string vendor_name(const Workspace& workspace, const VendorId& id) {
    const Vendor* vendor = workspace.find(id);
    return vendor && !vendor->name.empty() ? vendor->name : id.str();
}

bool has_hold(const Workspace& workspace, const LineId& line) {
    return std::ranges::any_of(workspace.item_slots_of(line), [&](Slot slot) {
        const Item& item = workspace.items().at(slot);
        return item.requests > 0 && item.status != Status::received;
    });
}

Json explanations_view(const State& state, const Line& line, Date today) {
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    Json all = Json::array();
    for (const Explanation& explanation : explain(state, line.id, today)) {
        Json conditions = Json::array();
        for (const ConditionState& condition : explanation.conditions) {
            conditions.push_back({{"name", std::string(condition.name)},
                                  {"met", condition.met},
                                  {"params", condition.params}});
        }
        const auto axis = std::ranges::find(rulebook.axes, explanation.axis, &AxisWords::axis);
        Json told = {{"step", std::string(explanation.action)},
                     {"axis", std::string(axis->key)},
                     {"conditions", conditions},
                     {"source", std::string(explanation.source)}};
        if (explanation.to != Status::none) {
            told["to"] = status_word(rulebook, explanation.axis, explanation.to);
        }
        all.push_back(std::move(told));
    }
    return all;
}

Json isbns_of(const Line& line) {
    Json isbns = Json::array();
    for (const std::string& product_id : line.description.product_ids) {
        isbns.push_back(product_id);
    }
    return isbns;
}

}  // namespace

Json offer_view(const Offer& offer) {
    return {{"action", std::string(offer.action)},
            {"allowed", offer.allowed()},
            {"unmet", to_json(offer.unmet)}};
}

Json axis_values(const Workspace& workspace, const Line& line) {
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    Json values = Json::array();
    for (const AxisWords& axis : rulebook.axes) {
        const Status status = line_status_on(workspace, line, axis.axis);
        if (status != Status::none) {
            Json& value = values.emplace_back(Json::object());
            value["axis"] = std::string(axis.key);
            value["word"] = status_word(rulebook, axis.axis, status);
        }
    }
    return values;
}

Json line_row(const Workspace& workspace, const Line& line) {
    const Order* order = workspace.find(line.order);
    const ItemCount count = count_items(workspace, line.id);
    // Member by member: a braced list would be made, and freed again, for each. A row goes with each answer.
    Json json = Json::object();
    json["id"] = line.id.str();
    json["number"] = line.number;
    json["title"] = line.description.title;
    json["author"] = line.description.author;
    json["statuses"] = axis_values(workspace, line);
    json["order"] = order ? order->number : std::string{};
    json["vendor"] = vendor_name(workspace, line.vendor);
    json["location"] = location_of(workspace, line);
    json["fund"] =
        line.funds.empty() ? std::string{} : fund_code(workspace, line.funds.front().fund);
    json["price"] = money_view(line.cost.price.value_or(0), line.cost.currency);
    json["received"] = count.received;
    json["expected"] = count.expected;
    json["rush"] = line.rush;
    json["hold"] = has_hold(workspace, line.id);
    put_date(json, "expectedOn", line.expected_on);
    return json;
}

Json line_detail(const Ledger& ledger, const Line& line) {
    const RulebookKey key = ledger.workspace().settings().rulebook;
    return line_detail(ledger, line, asker_from(nullptr, rulebook_of(key)));
}

Json line_detail(const Ledger& ledger, const Line& line, const Asker& asker) {
    const Workspace& workspace = ledger.workspace();
    const Order* order = workspace.find(line.order);
    Json json = line_row(workspace, line);
    json.update({{"titleId", line.title.str()},
                 {"publisher", line.description.publisher},
                 {"publicationYear", line.description.publication_year},
                 {"edition", line.description.edition},
                 {"isbns", isbns_of(line)},
                 {"orderId", line.order.str()},
                 {"orderStatuses", Json::array()},
                 {"orderLines", workspace.line_slots_of(line.order).size()},
                 {"vendorAccount", line.vendor_account},
                 {"vendorReferences", line.vendor_references},
                 {"format", std::string(text_of(line.format))},
                 {"continuity", std::string(text_of(line.continuity))},
                 {"acquisitionMethod", line.acquisition_method},
                 {"owner", line.owner},
                 {"receivingNote", line.receiving_note},
                 {"askedForBy", asked_for_by(workspace, line)},
                 {"notes", line.notes},
                 {"closeReason",
                  line.close_reason.empty() && order ? order->close_reason : line.close_reason},
                 {"cancelReason", line.cancel_reason},
                 {"items", items_view(workspace, line, asker)},
                 {"itemsBeside", items_beside_view(workspace, line)},
                 {"titles", workspace.settings().rulebook == RulebookKey::folio
                                ? titles_view(workspace, line, asker)
                                : Json::array()},
                 {"routingLists", routing_lists_view(line)},
                 {"recordOffers", record_offers_view(workspace, line, asker)},
                 {"holdings", holdings_view(workspace, line)},
                 {"funds", funds_view(workspace, line)},
                 {"encumbrance",
                  {{"amount", money_view(line.encumbrance.amount, line.cost.currency)},
                   {"state", std::string(text_of(line.encumbrance.state))}}},
                 {"invoices", invoices_view(workspace, line)},
                 {"explanations", explanations_view(workspace, line, asker.today)},
                 {"lifecycles", lifecycles_view(workspace, line)},
                 {"offers", offers_view(workspace, line, asker)},
                 {"eresources", eresources_view(workspace, line)},
                 {"workOrders", work_orders_view(workspace, line, asker)},
                 {"claims", claims_view(workspace, line, asker)},
                 {"letters", letters_view(workspace, line, asker)},
                 {"fields", line_fields_view(workspace, line, asker)},
                 {"people", Json(ledger.history().actors())},
                 {"history", history_view(ledger, line)},
                 {"findings", Json::array()}});
    add_line_facts(workspace, line, json);
    if (order != nullptr) {
        const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
        for (const AxisWords& axis : rulebook.axes) {
            if (axis.of_order && order->status != Status::none) {
                json["orderStatuses"].push_back(
                    {{"axis", std::string(axis.key)},
                     {"word", status_word(rulebook, axis.axis, order->status)}});
            }
        }
    }
    put_date(json, "sentOn", line.sent_on);
    put_date(json, "createdOn", line.created_on);
    return json;
}

}  // namespace accession::desk
