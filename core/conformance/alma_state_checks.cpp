// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/conformance/alma_checks.h"
#include "core/model/money.h"
#include "core/validation/alma_line_fields.h"

namespace accession::conformance {

namespace {

Json date_or_null(const std::optional<Date>& date) {
    return date ? Json(date->str()) : Json();
}

template <class Ids>
Json names_of(const Ids& ids) {
    std::vector<std::string> names;
    for (const auto& id : ids) {
        names.push_back(id.str());
    }
    return as_set(std::move(names));
}

Json file_names(const std::vector<Attachment>& attachments) {
    Json names = Json::array();
    for (const Attachment& one : attachments) {
        names.push_back(one.name);
    }
    return names;
}

/// Any field of a line, by its name in the contract.
Json field_json(const Line& line, const alma::LineField& field) {
    const FieldValue value = field.get(line);
    switch (field.kind) {
    case alma::FieldKind::flag:
        return value.text == "true";
    case alma::FieldKind::number:
    case alma::FieldKind::money:
        return value.text.empty() ? Json() : Json(std::stod(value.text));
    case alma::FieldKind::texts:
        return value.list;
    case alma::FieldKind::attachments:
        return file_names(value.attachments);
    case alma::FieldKind::funds: {
        Json funds = Json::array();
        for (const FundShare& share : value.funds) {
            funds.push_back({{"fund", share.fund.str()},
                             {"percent", static_cast<double>(share.value) / 10'000.0}});
        }
        return funds;
    }
    case alma::FieldKind::text:
    case alma::FieldKind::date:
        break;
    }
    return text_or_null(value.text);
}

Json line_json(const Workspace& state, const AlmaNames& names, const Line& line) {
    Json json = Json::object();
    for (const alma::LineField& field : alma::line_fields()) {
        json[std::string(field.name)] = field_json(line, field);
    }
    const Order* order = state.find(line.order);
    json["status"] = std::string(text_of(line.status));
    json["poStatus"] = order ? Json(std::string(text_of(order->status))) : Json();
    json["order"] = order ? Json(names.name_of(order->id)) : Json();
    json["items"] = names_of(state.items_of(line.id));
    std::vector<HoldingsId> holdings = line.holdings;
    std::erase_if(holdings, [&](const HoldingsId& id) { return state.find(id) == nullptr; });
    json["holdings"] = names_of(holdings);
    json["alerts"] = line.alerts;
    json["tasks"] = line.tasks;
    json["closeReason"] = text_or_null(line.close_reason);
    json["cancelReason"] = text_or_null(line.cancel_reason);
    json["cancelNote"] = text_or_null(line.cancel_note);
    json["deferReason"] = text_or_null(line.deferral.reason);
    json["deferNote"] = text_or_null(line.deferral.note);
    json["inClaim"] = line.claiming.in_claim;
    json["claimLetterSent"] = line.claiming.letter_sent;
    json["activationDone"] = line.activation_done;
    json["sentDate"] = date_or_null(line.sent_on);
    return json;
}

Json order_json(const Workspace& state, const Order& order) {
    return {{"status", std::string(text_of(order.status))},
            {"lines", names_of(state.lines_of(order.id))},
            {"sentDate", date_or_null(order.sent_on)},
            {"timesSent", order.times_sent},
            {"vendor", text_or_null(order.vendor.str())}};
}

/// The volume a deleted part went into.
Json bound_into(const Workspace& state, const ItemId& part) {
    const auto& items = state.items();
    for (Slot slot = 0; slot < items.slots(); ++slot) {
        if (items.alive(slot) &&
            std::ranges::find(items.at(slot).bound_from, part, &BoundPart::item) !=
                items.at(slot).bound_from.end()) {
            return items.at(slot).id.str();
        }
    }
    return nullptr;
}

Json item_json(const Workspace& state, const std::string& name) {
    const Item* item = state.find(ItemId(name));
    if (item == nullptr) {
        return {{"exists", false}, {"boundInto", bound_into(state, ItemId(name))}};
    }
    const Holdings* holdings = state.find(item->holdings);
    std::vector<ItemId> parts;
    for (const BoundPart& part : item->bound_from) {
        parts.push_back(part.item);
    }
    return {{"exists", true},
            {"received", date_or_null(item->received_on)},
            {"status", item->process == Process::none ? "item_in_place" : "item_not_in_place"},
            {"process", std::string(text_of(item->process))},
            {"line", text_or_null(item->line.str())},
            {"holdings", text_or_null(item->holdings.str())},
            {"bib", holdings ? text_or_null(holdings->title.str()) : Json()},
            {"barcode", text_or_null(item->barcode)},
            {"enumeration", text_or_null(item->enumeration)},
            {"chronology", text_or_null(item->chronology)},
            {"description", text_or_null(item->description)},
            {"expected", date_or_null(item->expected_on)},
            {"requests", item->requests},
            {"onLoan", item->on_loan},
            {"temporaryLocation", item->temporary_location},
            {"secondBib", text_or_null(item->second_title.str())},
            {"bound", item->bound},
            {"boundInto", nullptr},
            {"boundFrom", names_of(parts)}};
}

Json holdings_json(const Workspace& state, const std::string& name) {
    const Holdings* holdings = state.find(HoldingsId(name));
    if (holdings == nullptr) {
        return {{"exists", false}};
    }
    return {{"exists", true},
            {"bib", text_or_null(holdings->title.str())},
            {"location", text_or_null(holdings->location)},
            {"note", text_or_null(holdings->note)},
            {"items", names_of(state.items_of(holdings->id))}};
}

Json title_json(const Workspace& state, const std::string& name) {
    const Title* title = state.find(TitleId(name));
    if (title == nullptr) {
        return {{"exists", false}};
    }
    return {{"exists", true},
            {"suppressed", title->suppressed},
            {"title", text_or_null(title->title)},
            {"author", text_or_null(title->author)},
            {"isbn", title->product_ids.empty() ? Json() : Json(title->product_ids.front())}};
}

Json eresource_json(const Workspace& state, const std::string& name) {
    const EResource* resource = state.find(EResourceId(name));
    if (resource == nullptr) {
        return {{"exists", false}};
    }
    return {{"exists", true},
            {"active", resource->active},
            {"bib", text_or_null(resource->title.str())},
            {"line", text_or_null(resource->line.str())}};
}

Json claim_json(const AlmaNames& names, const Claim& claim) {
    static constexpr std::string_view states[] = {"draft", "sent", "answered"};
    const std::size_t state = claim.state == Status::draft  ? 0
                              : claim.state == Status::sent ? 1
                                                            : 2;
    return {{"state", std::string(states[state])},
            {"line", claim.line.str()},
            {"type", claim.type},
            {"subject", names.in_text(claim.subject)},
            {"body", names.in_text(claim.body)},
            {"notes", text_or_null(claim.notes)},
            {"attachments", file_names(claim.attachments)},
            {"items", names_of(claim.items)},
            {"responseCount", claim.responses.size()}};
}

Json work_order_json(const WorkOrder& order) {
    const std::string state = order.state == Status::draft  ? "draft"
                              : order.state == Status::open ? "open"
                                                            : "done";
    return {{"type", std::string(text_of(order.kind))},
            {"state", state},
            {"items", names_of(order.items)},
            {"department", text_or_null(order.department)},
            {"newItem", text_or_null(order.new_item.str())}};
}

Json invoice_json(const Invoice& invoice) {
    const std::string status = invoice.status == Status::in_approval ? "in_approval"
                               : invoice.status == Status::approved  ? "approved"
                                                                     : "paid";
    return {{"status", status}};
}

Json encumbrance_json(const Line& line) {
    return {{"amount", to_major(line.encumbrance.amount, line.cost.currency)},
            {"status", std::string(text_of(line.encumbrance.state))}};
}

/// One table of the expectation: what each name stands for, or that there is no such thing.
template <class Find>
void check_table(const Json& expected, const char* key, Find find, Differences& differences) {
    const Json table = expected.value(key, Json::object());
    for (const auto& [name, wanted] : table.items()) {
        const Json actual = find(name);
        if (actual.is_null()) {
            differences.add(std::string(key) + " " + name + ": not there");
        } else {
            expect_fields(name, actual, wanted, differences);
        }
    }
}

template <class IdType, class Tell>
auto teller(const Workspace& state, Tell tell) {
    return [&state, tell](const std::string& name) {
        const auto* record = state.find(IdType(name));
        return record ? tell(*record) : Json();
    };
}

}  // namespace

void check_state(const Json& expected, const Workspace& state, const AlmaNames& names,
                 Differences& differences) {
    check_table(expected, "lines",
                teller<LineId>(state, [&](const Line& l) { return line_json(state, names, l); }),
                differences);
    check_table(
        expected, "orders",
        [&](const std::string& name) {
            const Order* order = state.find(names.order(name));
            return order ? order_json(state, *order) : Json();
        },
        differences);
    check_table(
        expected, "items", [&](const std::string& n) { return item_json(state, n); }, differences);
    check_table(
        expected, "holdings", [&](const std::string& n) { return holdings_json(state, n); },
        differences);
    check_table(
        expected, "bibs", [&](const std::string& n) { return title_json(state, n); }, differences);
    check_table(
        expected, "eresources", [&](const std::string& n) { return eresource_json(state, n); },
        differences);
    check_table(expected, "encumbrances", teller<LineId>(state, encumbrance_json), differences);
    check_table(expected, "invoices", teller<InvoiceId>(state, invoice_json), differences);
    check_table(expected, "claims",
                teller<ClaimId>(state, [&](const Claim& c) { return claim_json(names, c); }),
                differences);
    check_table(expected, "workOrders", teller<WorkOrderId>(state, work_order_json), differences);
}

}  // namespace accession::conformance
