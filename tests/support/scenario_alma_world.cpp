// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scenario_alma_world.h"

#include "core/model/money.h"

namespace accession::test {

namespace {

constexpr StatusSet in_order{Status::ready,
                             Status::sent,
                             Status::waiting_for_invoice,
                             Status::recurring_renewal,
                             Status::waiting_for_manual_renewal,
                             Status::under_evaluation_renewal,
                             Status::closed};
constexpr StatusSet once_sent{Status::sent,
                              Status::waiting_for_invoice,
                              Status::recurring_renewal,
                              Status::waiting_for_manual_renewal,
                              Status::under_evaluation_renewal,
                              Status::closed};
constexpr StatusSet ended{Status::closed, Status::canceled, Status::deleted};

struct Kind {
    Format format = Format::physical;
    Continuity continuity = Continuity::one_time;
    const char* type = "PRINTED_BOOK_OT";
};

Kind kind_of(const std::string& name) {
    static const std::map<std::string, Kind> kinds = {
        {"print_book_ot", {}},
        {"blank", {}},
        {"e_book_ot", {Format::electronic, Continuity::one_time, "E_BOOK_OT"}},
        {"digital_ot", {Format::electronic, Continuity::one_time, "DIGITAL_OT"}},
        {"print_journal_co", {Format::physical, Continuity::continuous, "PRINTED_JOURNAL_CO"}},
        {"e_journal_co", {Format::electronic, Continuity::continuous, "E_JOURNAL_CO"}},
        {"print_so", {Format::physical, Continuity::continuous, "PRINT_SO"}},
        {"print_so_nonmon", {Format::physical, Continuity::continuous, "PRINT_SO_NONMON"}},
        {"e_collection_co",
         {Format::electronic, Continuity::continuous, "ELECTRONIC_COLLECTION_CO"}},
    };
    const auto found = kinds.find(name);
    return found == kinds.end() ? throw NotCovered("line kind " + name) : found->second;
}

std::string text(const Json& object, const char* key, const std::string& otherwise) {
    if (!object.contains(key)) {
        return otherwise;
    }
    return object[key].is_null() ? std::string{} : object[key].get<std::string>();
}

std::optional<Date> date(const Json& object, const char* key) {
    return object.contains(key) && object[key].is_string()
               ? Date::parse(object[key].get<std::string>())
               : std::nullopt;
}

void add_settings(const Json& given, Workspace& workspace) {
    const Json wanted = given.value("settings", Json::object());
    allow_only(wanted, {"cancelInventoryRule", "transitAfterReceipt", "expectedReceiptDays"},
               "setting");
    Settings settings;
    settings.cancel_by_main_line = wanted.value("cancelInventoryRule", "") == "main_line";
    settings.transit_after_receipt = wanted.value("transitAfterReceipt", true);
    settings.expected_receipt_days = wanted.value("expectedReceiptDays", 30);
    workspace.put(settings);
}

void add_names(const Json& given, Workspace& workspace) {
    Json vendors = {{"V1", {{"name", "Vendor One"}}}, {"V2", {{"name", "Vendor Two"}}}};
    vendors.merge_patch(given.value("vendors", Json::object()));
    for (const auto& [id, v] : vendors.items()) {
        allow_only(v, {"name", "connected", "active"}, "vendor");
        workspace.put(Vendor{VendorId(id), id, v.value("name", id), v.value("active", true),
                             v.value("connected", true)});
    }
    Json funds = {{"F1", Json::object()}, {"F2", Json::object()}};
    funds.merge_patch(given.value("funds", Json::object()));
    for (const auto& [id, f] : funds.items()) {
        workspace.put(Fund{FundId(id), id, id, f.value("active", true)});
    }
    Json bibs = {
        {"B1", {{"title", "First Title"}, {"author", "Author One"}, {"isbn", "9780000000001"}}},
        {"B2", {{"title", "Second Title"}, {"author", "Author Two"}, {"isbn", "9780000000002"}}}};
    bibs.merge_patch(given.value("bibs", Json::object()));
    for (const auto& [id, b] : bibs.items()) {
        Title title;
        title.id = TitleId(id);
        title.title = text(b, "title", id);
        title.author = text(b, "author", "");
        title.suppressed = b.value("suppressed", false);
        workspace.put(title);
    }
    const Json holdings = given.value("holdings", Json::object());
    for (const auto& [id, h] : holdings.items()) {
        workspace.put(Holdings{HoldingsId(id), TitleId(text(h, "bib", "B1")),
                               text(h, "location", "STACKS"), text(h, "note", "")});
    }
}

void describe(const Json& spec, const Workspace& workspace, Line& line) {
    const Title* bib = workspace.find(line.title);
    line.description.title = text(spec, "title", bib ? bib->title : "");
    line.description.author = text(spec, "author", bib ? bib->author : "");
    if (spec.contains("isbn") && spec["isbn"].is_string()) {
        line.description.product_ids = {spec["isbn"].get<std::string>()};
    }
}

void price(const Json& spec, bool blank, Line& line) {
    const Json amount = spec.value("price", blank ? Json() : Json(100));
    if (!amount.is_null()) {
        line.cost.price = to_minor(amount.get<double>(), line.cost.currency);
    }
    const Json standard = blank ? Json::array() : Json::array({{{"fund", "F1"}, {"percent", 100}}});
    for (const Json& share : spec.value("funds", standard)) {
        line.funds.push_back({FundId(share["fund"].get<std::string>()), true,
                              static_cast<std::int64_t>(share["percent"].get<double>() * 10'000)});
    }
}

Line read_line(const std::string& name, const Json& spec, const Workspace& workspace, Date today) {
    allow_only(spec,
               {"$default",
                "status",
                "order",
                "number",
                "vendor",
                "vendorAccount",
                "owner",
                "currency",
                "price",
                "funds",
                "acquisitionMethod",
                "bib",
                "title",
                "author",
                "isbn",
                "copies",
                "inventory",
                "holdings",
                "location",
                "additionalTo",
                "received",
                "sentDate",
                "expectedReceiptDate",
                "rush",
                "renewalDate",
                "manualRenewal",
                "renewalNoticeDays",
                "renewalCycle",
                "subscriptionInterval",
                "source"},
               "line field");
    if (spec.value("source", "manual") != "manual") {
        throw NotCovered("imported lines in review");
    }
    const std::string standard = spec.value("$default", "print_book_ot");
    const Kind kind = kind_of(standard);
    const bool blank = standard == "blank";
    Line line;
    line.id = LineId(name);
    line.number = text(spec, "number", "POL-" + name);
    line.status = status_from(spec.value("status", "In Review")).value();
    line.format = kind.format;
    line.continuity = kind.continuity;
    line.type = kind.type;
    line.title = TitleId(text(spec, "bib", blank ? "" : "B1"));
    line.vendor = VendorId(text(spec, "vendor", blank ? "" : "V1"));
    line.vendor_account = text(spec, "vendorAccount", "main");
    line.owner = text(spec, "owner", blank ? "" : "MAIN");
    line.cost.currency = text(spec, "currency", "USD");
    line.acquisition_method = text(spec, "acquisitionMethod", "purchase");
    line.additional_to = LineId(text(spec, "additionalTo", ""));
    describe(spec, workspace, line);
    price(spec, blank, line);
    const std::string own = in_order.has(line.status) ? "PO-" + name : "";
    line.order = OrderId(text(spec, "order", own));
    if (once_sent.has(line.status)) {
        line.sent_on = date(spec, "sentDate").value_or(today);
        line.expected_on = line.sent_on->plus_days(workspace.settings().expected_receipt_days);
        line.encumbrance = {EncumbranceState::encumbered, line.cost.price.value_or(0),
                            line.cost.price.value_or(0)};
    }
    if (auto expected = date(spec, "expectedReceiptDate")) {
        line.expected_on = expected;
    }
    if (ended.has(line.status)) {
        line.encumbrance = {EncumbranceState::released, 0, 0};
    }
    line.close_reason = line.status == Status::closed ? "manual" : "";
    line.cancel_reason = line.status == Status::canceled ? "placed" : "";
    return line;
}

void add_inventory(const Json& spec, Line& line, Workspace& workspace, Date today) {
    const Json named = spec.value("holdings", Json());
    for (const Json& id : named.is_string() ? Json::array({named}) : named) {
        line.holdings.emplace_back(id.get<std::string>());
    }
    const bool makes = spec.value("inventory", true) && line.additional_to.empty();
    if (!makes || line.format != Format::physical) {
        workspace.put(line);
        return;
    }
    const std::string name = line.id.str();
    if (line.holdings.empty()) {
        line.holdings.emplace_back(name + ".h1");
        workspace.put(
            Holdings{line.holdings.front(), line.title, text(spec, "location", "STACKS"), {}});
    }
    workspace.put(line);
    const int copies = spec.value("copies", line.continuity == Continuity::one_time ? 1 : 0);
    const bool all = line.continuity == Continuity::one_time &&
                     (line.status == Status::waiting_for_invoice || line.status == Status::closed);
    const int received = spec.value("received", all ? copies : 0);
    for (int n = 1; n <= copies; ++n) {
        Item item;
        item.id = ItemId(name + ".i" + std::to_string(n));
        item.line = line.id;
        item.holdings = line.holdings.front();
        item.sequence = n;
        if (n <= received) {
            item.status = Status::received;
            item.received_on = today;
            item.process = Process::none;
        }
        workspace.put(item);
    }
}

void add_items(const Json& given, Workspace& workspace) {
    const Json items = given.value("items", Json::object());
    for (const auto& [name, spec] : items.items()) {
        allow_only(spec,
                   {"line", "holdings", "received", "expected", "process", "barcode", "enumeration",
                    "chronology", "description", "requests", "bound"},
                   "item field");
        const Item* known = workspace.find(ItemId(name));
        Item item = known ? *known : Item{};
        item.id = ItemId(name);
        item.line = LineId(text(spec, "line", item.line.str()));
        const Line* line = workspace.find(item.line);
        const bool placed = line != nullptr && !line->holdings.empty();
        item.holdings =
            HoldingsId(text(spec, "holdings", placed ? line->holdings.front().str() : ""));
        item.sequence = known ? item.sequence : 1000;
        if (auto day = date(spec, "received")) {
            item.received_on = day;
            item.status = Status::received;
            item.process = Process::none;
        }
        if (spec.contains("process") &&
            !read_kind(spec["process"].get<std::string>(), item.process)) {
            throw NotCovered("item process");
        }
        item.barcode = text(spec, "barcode", item.barcode);
        item.requests = spec.value("requests", item.requests);
        item.bound = spec.value("bound", item.bound);
        workspace.put(item);
    }
}

/// What the lines of an order make of it, then what the scenario says itself.
void add_orders(const Json& given, Workspace& workspace, Date today) {
    Json orders = given.value("orders", Json::object());
    const auto& lines = workspace.lines();
    for (Slot slot = 0; slot < lines.slots(); ++slot) {
        if (!lines.at(slot).order.empty() && !orders.contains(lines.at(slot).order.str())) {
            orders[lines.at(slot).order.str()] = Json::object();
        }
    }
    for (const auto& [name, spec] : orders.items()) {
        allow_only(spec, {"status", "sentDate", "timesSent"}, "order field");
        Order order;
        order.id = OrderId(name);
        order.number = name;
        bool any_ready = false;
        bool any_sent = false;
        bool any_active = false;
        bool any_closed = false;
        for (const LineId& id : workspace.lines_of(order.id)) {
            const Line& line = *workspace.find(id);
            order.continuity = line.continuity;
            order.vendor = line.vendor;
            any_ready |= line.status == Status::ready;
            any_sent |= once_sent.has(line.status) || line.status == Status::canceled;
            any_active |= !ended.has(line.status);
            any_closed |= line.status == Status::closed;
        }
        if (any_sent && !any_ready) {
            order.sent_on = today;
            order.times_sent = 1;
        }
        if (auto day = date(spec, "sentDate")) {
            order.sent_on = day;
        }
        order.times_sent = spec.value("timesSent", order.times_sent);
        order.status = any_active ? (order.sent_on ? Status::sent : Status::in_review)
                                  : (any_closed ? Status::closed : Status::canceled);
        if (spec.contains("status")) {
            order.status = status_from(spec["status"].get<std::string>()).value();
        }
        workspace.put(order);
    }
}

}  // namespace

Date scenario_today(const Json& given) {
    return Date::parse(given.value("today", "2026-03-02")).value();
}

void build_alma_world(const Json& given, Workspace& workspace) {
    const Date today = scenario_today(given);
    add_settings(given, workspace);
    add_names(given, workspace);
    const Json lines = given.value("lines", Json::object());
    for (const auto& [name, spec] : lines.items()) {
        Line line = read_line(name, spec, workspace, today);
        add_inventory(spec, line, workspace, today);
    }
    add_items(given, workspace);
    add_orders(given, workspace, today);
}

}  // namespace accession::test
