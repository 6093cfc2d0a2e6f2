// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

#include "core/desk/views.h"
#include "core/journal/messages.h"
#include "core/model/isbn.h"
#include "core/model/money.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

void add_date(Json& json, const char* name, const std::optional<Date>& date) {
    if (date) {
        json[name] = date->str();
    }
}

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

std::string fund_code(const Workspace& workspace, const FundId& id) {
    const Fund* fund = workspace.find(id);
    return fund && !fund->code.empty() ? fund->code : id.str();
}

bool has_hold(const Workspace& workspace, const LineId& line) {
    return std::ranges::any_of(workspace.item_slots_of(line), [&](Slot slot) {
        const Item& item = workspace.items().at(slot);
        return item.requests > 0 && item.status != Status::received;
    });
}

std::int64_t share_amount(const FundShare& share, std::int64_t whole) {
    return share.is_percent ? scale_half_even(whole, share.value, whole_ppm) : share.value;
}

Json item_view(const Workspace& workspace, const Item& item) {
    const Holdings* holdings = workspace.find(item.holdings);
    const Mark mark = item.status == Status::received       ? Mark::square
                      : item.status == Status::unreceivable ? Mark::bar
                      : item.status == Status::expected     ? Mark::ring
                                                            : Mark::diamond;
    Json json = {
        {"id", item.id.str()},
        {"copy", item.sequence},
        {"barcode", item.barcode},
        {"enumeration", item.enumeration},
        {"chronology", item.chronology},
        {"location", holdings ? holdings->location : item.location},
        {"callNumber", item.call_number},
        {"status",
         {{"text", std::string(text_of(item.status))}, {"mark", std::string(text_of(mark))}}},
        {"process", workspace.settings().rulebook == RulebookKey::alma
                        ? std::string(text_of(item.process))
                        : std::string{}},
        {"inventoryStatus", item.inventory_status},
        {"requests", item.requests},
        {"note", item.note},
    };
    add_date(json, "receivedOn", item.received_on);
    add_date(json, "expectedOn", item.expected_on);
    if (!item.received_by.empty()) {
        json["receivedBy"] = item.received_by;
    }
    return json;
}

Json items_view(const Workspace& workspace, const Line& line) {
    Json items = Json::array();
    for (const ItemId& id : workspace.items_of(line.id)) {
        items.push_back(item_view(workspace, *workspace.find(id)));
    }
    return items;
}

Json holdings_view(const Workspace& workspace, const Line& line) {
    Json all = Json::array();
    for (const HoldingsId& id : line.holdings) {
        if (const Holdings* holdings = workspace.find(id)) {
            all.push_back({{"id", id.str()},
                           {"location", holdings->location},
                           {"items", workspace.items_of(id).size()}});
        }
    }
    return all;
}

std::int64_t invoiced_amount(const Workspace& workspace, const Line& line) {
    std::int64_t sum = 0;
    for (const InvoiceId& id : workspace.invoices_of(line.id)) {
        for (const InvoiceLine& part : workspace.find(id)->lines) {
            sum += part.line == line.id ? part.amount : 0;
        }
    }
    return sum;
}

Json funds_view(const Workspace& workspace, const Line& line) {
    Json funds = Json::array();
    const std::int64_t price = line.cost.price.value_or(0);
    const std::int64_t invoiced = invoiced_amount(workspace, line);
    const std::string& currency = line.cost.currency;
    for (const FundShare& share : line.funds) {
        const Fund* fund = workspace.find(share.fund);
        const std::int64_t amount = share_amount(share, price);
        const std::int64_t of = price == 0 ? 1 : price;
        const std::int64_t ppm =
            share.is_percent ? share.value : scale_half_even(whole_ppm, share.value, of);
        funds.push_back(
            {{"fund", fund_code(workspace, share.fund)},
             {"name", fund ? fund->name : std::string{}},
             {"percent", static_cast<double>(ppm) / 10000.0},
             {"amount", money_view(amount, currency)},
             {"encumbered",
              money_view(scale_half_even(line.encumbrance.amount, ppm, whole_ppm), currency)},
             {"invoiced", money_view(scale_half_even(invoiced, ppm, whole_ppm), currency)}});
    }
    return funds;
}

Json invoices_view(const Workspace& workspace, const Line& line) {
    Json invoices = Json::array();
    for (const InvoiceId& id : workspace.invoices_of(line.id)) {
        const Invoice& invoice = *workspace.find(id);
        const Mark mark = invoice.status == Status::paid ? Mark::square : Mark::diamond;
        for (const InvoiceLine& part : invoice.lines) {
            if (part.line != line.id) {
                continue;
            }
            invoices.push_back({{"id", id.str()},
                                {"number", invoice.number},
                                {"status",
                                 {{"text", std::string(text_of(invoice.status))},
                                  {"mark", std::string(text_of(mark))}}},
                                {"amount", money_view(part.amount, line.cost.currency)},
                                {"fullyInvoiced", part.fully_invoiced}});
        }
    }
    return invoices;
}

Json explanations_view(const State& state, const Line& line) {
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    Json all = Json::array();
    for (const Explanation& explanation : explain(state, line.id)) {
        Json conditions = Json::array();
        for (const ConditionState& condition : explanation.conditions) {
            conditions.push_back({{"name", std::string(condition.name)},
                                  {"met", condition.met},
                                  {"params", condition.params}});
        }
        const auto axis = std::ranges::find(rulebook.axes, explanation.axis, &AxisWords::axis);
        all.push_back({{"step", std::string(explanation.action)},
                       {"axis", std::string(axis->key)},
                       {"to", status_word(rulebook, explanation.axis, explanation.to)},
                       {"conditions", conditions},
                       {"source", std::string(explanation.source)}});
    }
    return all;
}

bool is_listed(const Rulebook& rulebook, std::string_view action) {
    const auto form = std::ranges::find(rulebook.forms, action, &ActionForm::action);
    return form == rulebook.forms.end() || form->listed;
}

Json offers_view(const State& state, const Line& line) {
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    Json offered = Json::array();
    for (const bool allowed : {true, false}) {
        for (const Offer& offer : offers(state, line.id)) {
            if (offer.allowed() == allowed && is_listed(rulebook, offer.action)) {
                offered.push_back(offer_view(offer));
            }
        }
    }
    return offered;
}

Json history_view(const Ledger& ledger, const Line& line) {
    Json history = Json::array();
    for (const Entry* entry : ledger.history_of(line.id)) {
        Json told = Json::array();
        for (const Consequence& consequence : entry->consequences) {
            if (consequence.line.empty() || consequence.line == line.id) {
                told.push_back(to_json(consequence));
            }
        }
        history.push_back({{"sequence", entry->sequence},
                           {"at", entry->command.at_ms},
                           {"on", entry->command.today.str()},
                           {"actor", entry->command.actor},
                           {"device", entry->command.device},
                           {"action", entry->command.action},
                           {"consequences", told},
                           {"saved", true}});
    }
    return history;
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
            values.push_back({{"axis", std::string(axis.key)},
                              {"word", status_word(rulebook, axis.axis, status)}});
        }
    }
    return values;
}

Json line_row(const Workspace& workspace, const Line& line) {
    const Order* order = workspace.find(line.order);
    const ItemCount count = count_items(workspace, line.id);
    Json json = {
        {"id", line.id.str()},
        {"number", line.number},
        {"title", line.description.title},
        {"author", line.description.author},
        {"statuses", axis_values(workspace, line)},
        {"order", order ? order->number : std::string{}},
        {"vendor", vendor_name(workspace, line.vendor)},
        {"location", location_of(workspace, line)},
        {"fund",
         line.funds.empty() ? std::string{} : fund_code(workspace, line.funds.front().fund)},
        {"price", money_view(line.cost.price.value_or(0), line.cost.currency)},
        {"received", count.received},
        {"expected", count.expected},
        {"rush", line.rush},
        {"hold", has_hold(workspace, line.id)},
    };
    add_date(json, "expectedOn", line.expected_on);
    return json;
}

Json line_detail(const Ledger& ledger, const Line& line) {
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
                 {"notes", line.notes},
                 {"closeReason",
                  line.close_reason.empty() && order ? order->close_reason : line.close_reason},
                 {"cancelReason", line.cancel_reason},
                 {"items", items_view(workspace, line)},
                 {"holdings", holdings_view(workspace, line)},
                 {"funds", funds_view(workspace, line)},
                 {"encumbrance",
                  {{"amount", money_view(line.encumbrance.amount, line.cost.currency)},
                   {"state", std::string(text_of(line.encumbrance.state))}}},
                 {"invoices", invoices_view(workspace, line)},
                 {"explanations", explanations_view(workspace, line)},
                 {"lifecycles", lifecycles_view(workspace, line)},
                 {"offers", offers_view(workspace, line)},
                 {"history", history_view(ledger, line)},
                 {"findings", Json::array()}});
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
    add_date(json, "sentOn", line.sent_on);
    add_date(json, "createdOn", line.created_on);
    return json;
}

}  // namespace accession::desk
