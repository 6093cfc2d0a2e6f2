// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/alma_world.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "core/conformance/alma_line.h"
#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/statuses.h"
#include "core/lifecycle/rulebook.h"
#include "core/lifecycle/setting.h"

namespace accession::conformance {

namespace {

/// What a condition compares with: null is "nothing", a fund goes by its name.
std::vector<std::string> condition_values(const Json& value) {
    if (value.is_array()) {
        std::vector<std::string> values;
        for (const Json& member : value) {
            for (std::string& one : condition_values(member)) {
                values.push_back(std::move(one));
            }
        }
        return values;
    }
    if (value.is_null()) {
        return {""};
    }
    const std::string text = value.is_object() ? text_at(value, "fund") : field_value(value).text;
    return text.empty() ? std::vector<std::string>{} : std::vector{text};
}

void read_review_rules(const Json& json, Settings& settings) {
    settings.review_by_default = value_at(json, "default", false);
    for (const Json& rule : value_at(json, "rules", Json::array())) {
        ReviewRule read{text_at(rule, "name"),
                        value_at(rule, "enabled", true),
                        {},
                        value_at(rule, "toReview", true)};
        for (const Json& condition : value_at(rule, "conditions", Json::array())) {
            ReviewCondition& one = read.conditions.emplace_back();
            one.field = condition.at("field").get<std::string>();
            one.op = condition.at("op").get<std::string>();
            one.values = condition_values(condition.value("value", Json()));
        }
        settings.review_rules.push_back(std::move(read));
    }
}

void add_settings(const Json& given, Workspace& workspace) {
    Settings settings;
    const Json wanted = given.value("settings", Json::object());
    for (const auto& [name, value] : wanted.items()) {
        if (value.is_null() && name != "priceLimit" && name != "maxLinesPerOrder") {
            continue;  // as if it were not there
        }
        if (name == "reviewRules") {
            read_review_rules(value, settings);
        } else if (!set_settings(alma_rulebook(), settings, {{name, field_value(value)}}).empty()) {
            throw std::invalid_argument("setting " + name);
        }
    }
    workspace.put(settings);
}

/// The default world with the given entries laid over it, name by name.
Json merged(Json defaults, const Json& given, const char* key) {
    const Json entries = given.value(key, Json::object());
    for (const auto& [name, entry] : entries.items()) {
        if (!defaults.contains(name)) {
            defaults[name] = Json::object();
        }
        for (const auto& [field, value] : entry.items()) {
            defaults[name][field] = value;
        }
    }
    return defaults;
}

void add_names(const Json& given, Workspace& workspace) {
    const Json vendors = merged(
        {{"V1", {{"name", "Vendor One"}}}, {"V2", {{"name", "Vendor Two"}}}}, given, "vendors");
    for (const auto& [id, v] : vendors.items()) {
        workspace.put(Vendor{VendorId(id), id, text_at(v, "name", id), value_at(v, "active", true),
                             value_at(v, "connected", true)});
    }
    const Json funds = merged({{"F1", Json::object()}, {"F2", Json::object()}}, given, "funds");
    for (const auto& [id, f] : funds.items()) {
        workspace.put(Fund{FundId(id), id, id, value_at(f, "active", true)});
    }
    const Json bibs = merged(
        {{"B1", {{"title", "First Title"}, {"author", "Author One"}, {"isbn", "9780000000001"}}},
         {"B2", {{"title", "Second Title"}, {"author", "Author Two"}, {"isbn", "9780000000002"}}}},
        given, "bibs");
    for (const auto& [id, b] : bibs.items()) {
        Title title;
        title.id = TitleId(id);
        title.title = text_at(b, "title", id);
        title.author = text_at(b, "author");
        if (const std::string isbn = text_at(b, "isbn"); !isbn.empty()) {
            title.product_ids = {isbn};
        }
        title.suppressed = value_at(b, "suppressed", false);
        title.community_zone = value_at(b, "communityZone", false);
        workspace.put(title);
    }
    const Json holdings = given.value("holdings", Json::object());
    for (const auto& [id, h] : holdings.items()) {
        workspace.put(Holdings{HoldingsId(id), TitleId(text_at(h, "bib", "B1")),
                               text_at(h, "location", "STACKS"), text_at(h, "note")});
    }
}

/// The number in `L1.i3` where the item is one of L1's; any other name has none.
std::int32_t number_in(const std::string& name, const LineId& line) {
    const std::string stem = line.str() + ".i";
    std::int32_t number = 0;
    if (name.starts_with(stem)) {
        const char* end = name.data() + name.size();
        const auto [rest, error] = std::from_chars(name.data() + stem.size(), end, number);
        return error == std::errc() && rest == end && number > 0 ? number : 0;
    }
    return 0;
}

Item read_item(const std::string& name, const Json& spec, const Workspace& workspace) {
    const Item* known = workspace.find(ItemId(name));
    Item item = known ? *known : Item{};
    item.id = ItemId(name);
    if (spec.contains("line")) {
        item.line = LineId(text_at(spec, "line"));
    }
    const Line* line = workspace.find(item.line);
    if (spec.contains("holdings")) {
        item.holdings = HoldingsId(text_at(spec, "holdings"));
    } else if (item.holdings.empty() && line != nullptr && !line->holdings.empty()) {
        item.holdings = line->holdings.front();
    }
    if (const Holdings* holdings = workspace.find(item.holdings)) {
        item.title = holdings->title;
    }
    if (spec.contains("received")) {
        item.received_on = date_at(spec, "received");
        item.status = item.received_on ? Status::received : Status::expected;
        item.process = item.received_on ? Process::none : Process::acquisition;
    }
    if (!value_at(spec, "process", std::string{}).empty() &&
        !read_kind(text_at(spec, "process"), item.process)) {
        throw std::invalid_argument("process of " + name);
    }
    item.expected_on = spec.contains("expected") ? date_at(spec, "expected") : item.expected_on;
    item.barcode = text_at(spec, "barcode", item.barcode);
    item.enumeration = text_at(spec, "enumeration", item.enumeration);
    item.chronology = text_at(spec, "chronology", item.chronology);
    item.description = text_at(spec, "description", item.description);
    item.second_title = TitleId(text_at(spec, "secondBib", item.second_title.str()));
    item.requests = value_at(spec, "requests", item.requests);
    item.on_loan = value_at(spec, "onLoan", item.on_loan);
    item.temporary_location = value_at(spec, "temporaryLocation", item.temporary_location);
    item.bound = value_at(spec, "bound", item.bound);
    if (known == nullptr && line != nullptr) {
        item.sequence = number_in(name, line->id);
    }
    return item;
}

Status derived_status(const Workspace& workspace, const Order& order) {
    bool any_active = false;
    bool any_closed = false;
    for (const LineId& id : workspace.lines_of(order.id)) {
        const Status status = workspace.find(id)->status;
        any_active = any_active || alma::active.has(status);
        any_closed = any_closed || status == Status::closed;
    }
    if (any_active) {
        return order.sent_on ? Status::sent : Status::in_review;
    }
    return any_closed ? Status::closed : Status::canceled;
}

/// A PO counts as sent when none of its lines is Ready and one has gone through sending.
bool counts_as_sent(const Workspace& workspace, const OrderId& order) {
    constexpr StatusSet gone = sent_statuses.with(Status::canceled);
    const std::vector<LineId> lines = workspace.lines_of(order);
    const auto status = [&](const LineId& id) { return workspace.find(id)->status; };
    return std::ranges::none_of(lines,
                                [&](const LineId& id) { return status(id) == Status::ready; }) &&
           std::ranges::any_of(lines, [&](const LineId& id) { return gone.has(status(id)); });
}

void add_order(const std::string& name, const Json& spec, Workspace& workspace, Date today) {
    Order order;
    order.id = OrderId(name);
    order.number = name;
    const std::vector<LineId> lines = workspace.lines_of(order.id);
    if (!lines.empty()) {
        order.vendor = workspace.find(lines.front())->vendor;
        order.continuity = workspace.find(lines.front())->continuity;
    }
    if (counts_as_sent(workspace, order.id)) {
        order.sent_on = today;
        order.times_sent = 1;
    }
    if (spec.contains("sentDate")) {
        order.sent_on = date_at(spec, "sentDate");
    }
    order.times_sent = value_at(spec, "timesSent", order.times_sent);
    const std::string status = text_at(spec, "status");
    order.status = status.empty() ? derived_status(workspace, order) : status_from(status).value();
    workspace.put(order);
}

void add_orders(const Json& given, Workspace& workspace, Date today) {
    const Json orders = given.value("orders", Json::object());
    std::vector<std::string> names;
    for (const auto& [name, spec] : orders.items()) {
        names.push_back(name);
    }
    for (Slot slot = 0; slot < workspace.lines().slots(); ++slot) {
        const std::string& name = workspace.lines().at(slot).order.str();
        if (!name.empty() && std::ranges::find(names, name) == names.end()) {
            names.push_back(name);
        }
    }
    for (const std::string& name : names) {
        add_order(name, orders.value(name, Json::object()), workspace, today);
    }
}

}  // namespace

Date today_of(const Json& given) {
    return date_at(given, "today").value_or(*Date::from_civil(2026, 3, 2));
}

void build_alma_world(const Json& given, Workspace& workspace) {
    const Date today = today_of(given);
    add_settings(given, workspace);
    add_names(given, workspace);
    const Json lines = given.value("lines", Json::object());
    for (const auto& [name, spec] : lines.items()) {
        place_line(name, spec, workspace, today);
    }
    const Json items = given.value("items", Json::object());
    for (const auto& [name, spec] : items.items()) {
        workspace.put(read_item(name, spec, workspace));
    }
    add_orders(given, workspace, today);
}

}  // namespace accession::conformance
