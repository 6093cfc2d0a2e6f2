// SPDX-License-Identifier: Apache-2.0
// Carries a FOLIO scenario out as commands of the rulebook. A line's statuses that a scenario sets by
// hand come in as data, as long as FOLIO would not look at the order because of them.
#include <fstream>

#include "core/lifecycle/engine.h"
#include "core/lifecycle/folio/statuses.h"
#include "core/model/money.h"
#include "core/validation/folio_price.h"
#include "core/workspace/workspace.h"
#include "tests/support/scenario.h"

namespace accession::test {

namespace {

const Json& line_defaults() {
    static const Json defaults = [] {
        std::ifstream stream(std::string(ACCESSION_SOURCE_DIR) +
                             "/../shared/scenarios/folio/00-defaults.json");
        return Json::parse(stream)["lines"];
    }();
    return defaults;
}

/// Objects merge, everything else replaces (null too).
void merge(Json& base, const Json& more) {
    for (const auto& [key, value] : more.items()) {
        if (value.is_object() && base.contains(key) && base[key].is_object()) {
            merge(base[key], value);
        } else {
            base[key] = value;
        }
    }
}

Status status_of(const Json& text) {
    return text.is_string() ? status_from(text.get<std::string>()).value() : Status::pending;
}

CreateInventory inventory_of(const Json& part) {
    const std::string text = part.is_object() ? part.value("createInventory", "None") : "None";
    if (text == "Instance, Holding, Item") {
        return CreateInventory::instance_holding_item;
    }
    if (text == "Instance, Holding") {
        return CreateInventory::instance_holding;
    }
    return text == "Instance" ? CreateInventory::instance : CreateInventory::none;
}

Format format_of(const std::string& text) {
    static const std::map<std::string, Format> formats = {
        {"Physical Resource", Format::physical},
        {"Electronic Resource", Format::electronic},
        {"P/E Mix", Format::mixed},
        {"Other", Format::other}};
    return formats.at(text);
}

std::int64_t amount(const Json& cost, const char* key) {
    return cost.contains(key) && cost[key].is_number()
               ? to_minor(cost[key].get<double>(), "USD").value()
               : 0;
}

Line read_line(const std::string& name, const Json& given, Continuity continuity) {
    Json spec = given.contains("$default")
                    ? line_defaults().at(given["$default"].get<std::string>())
                    : Json::object();
    merge(spec, given);
    allow_only(spec,
               {"$default", "orderFormat", "checkinItems", "isPackage", "titleOrPackage",
                "acquisitionMethod", "source", "cost", "locations", "physical", "eresource",
                "details", "vendorDetail", "fundDistribution", "paymentStatus", "receiptStatus"},
               "line field");
    Line line;
    line.id = LineId(name);
    line.number = "10000-" + name;
    line.order = OrderId("O1");
    line.continuity = continuity;
    line.description.title = spec["titleOrPackage"].get<std::string>();
    line.acquisition_method = spec["acquisitionMethod"].get<std::string>();
    line.format = format_of(spec["orderFormat"].get<std::string>());
    line.independent_receipt = spec.value("checkinItems", false);
    line.is_package = spec.value("isPackage", false);
    line.receipt = status_of(spec["receiptStatus"]);
    line.payment = status_of(spec["paymentStatus"]);
    const Json physical = spec.value("physical", Json());
    const Json electronic = spec.value("eresource", Json());
    line.physical_inventory = inventory_of(physical);
    line.electronic_inventory = inventory_of(electronic);
    const Json& material = line.format == Format::electronic ? electronic : physical;
    line.material_type = material.is_object() ? material.value("materialType", "") : "";
    const Json& cost = spec["cost"];
    allow_only(cost,
               {"currency", "listUnitPrice", "listUnitPriceElectronic", "quantityPhysical",
                "quantityElectronic", "discountType"},
               "cost field");
    line.cost.unit_price = amount(cost, "listUnitPrice");
    line.cost.unit_price_electronic = amount(cost, "listUnitPriceElectronic");
    line.cost.quantity_physical = cost.value("quantityPhysical", 0);
    line.cost.quantity_electronic = cost.value("quantityElectronic", 0);
    for (const Json& place : spec["locations"]) {
        line.locations.push_back(
            {place.value("locationId", ""), HoldingsId(place.value("holdingId", "")),
             place.value("quantityPhysical", 0), place.value("quantityElectronic", 0)});
    }
    for (const Json& share : spec.value("fundDistribution", Json::array())) {
        line.funds.push_back({FundId(share["fundId"].get<std::string>()),
                              share["distributionType"] == "percentage",
                              static_cast<std::int64_t>(
                                  share["value"].get<double>() *
                                  (share["distributionType"] == "percentage" ? 10'000 : 100))});
    }
    line.cost.price = estimated_price(line.cost);
    return line;
}

class FolioRun {
public:
    explicit FolioRun(const Json& scenario) : scenario_(scenario) {
        const Json& given = scenario["given"];
        allow_only(given, {"order", "lines"}, "given");
        allow_only(given["order"], {"orderType", "ongoing"}, "order field");
        Settings settings;
        settings.rulebook = RulebookKey::folio;
        now_.put(settings);
        now_.put(Vendor{VendorId("V1"), "V1", "Vendor", true, true});
        Order order;
        order.id = OrderId("O1");
        order.number = "10000";
        order.status = Status::pending;
        order.continuity = given["order"]["orderType"] == "Ongoing" ? Continuity::continuous
                                                                    : Continuity::one_time;
        order.vendor = VendorId("V1");
        now_.put(order);
        for (const auto& [name, line] : given["lines"].items()) {
            now_.put(read_line(name, line, order.continuity));
        }
    }

    std::vector<std::string> run() {
        for (const Json& step : scenario_["steps"]) {
            take(step);
        }
        return differences_.found();
    }

private:
    void take(const Json& step) {
        const std::string action = step["do"].get<std::string>();
        const Json expected = step.value("expect", Json::object());
        allow_only(expected,
                   {"order", "lines", "pieces", "piece", "items", "encumbrance", "result", "error"},
                   "expectation");
        if (action == "update_line") {
            update_line(step);
        } else {
            command(step, action, expected);
        }
        check_order(expected.value("order", Json::object()));
        check_lines(expected.value("lines", Json::object()));
        check_pieces(expected);
        check_encumbrances(expected.value("encumbrance", Json::object()));
    }

    void update_line(const Json& step);
    void command(const Json& step, std::string action, const Json& expected);
    void check_order(const Json& expected);
    void check_lines(const Json& expected);
    void check_pieces(const Json& expected);
    void check_encumbrances(const Json& expected);
    [[nodiscard]] ItemId piece(const std::string& name) const;
    [[nodiscard]] std::vector<const Item*> pieces_of(const std::string& line) const {
        std::vector<const Item*> pieces;
        for (const ItemId& id : now_.items_of(LineId(line))) {
            pieces.push_back(now_.find(id));
        }
        return pieces;
    }

    const Json& scenario_;
    Workspace now_;
    Differences differences_;
    int commands_ = 0;
};

void FolioRun::update_line(const Json& step) {
    allow_only(step["set"], {"receiptStatus", "paymentStatus"}, "update_line of");
    const Line before = *now_.find(LineId(step["line"].get<std::string>()));
    Line after = before;
    if (step["set"].contains("receiptStatus")) {
        after.receipt = status_of(step["set"]["receiptStatus"]);
    }
    if (step["set"].contains("paymentStatus")) {
        after.payment = status_of(step["set"]["paymentStatus"]);
    }
    const Status workflow = now_.find(before.order)->status;
    const bool open = workflow == Status::open;
    const bool closed = workflow == Status::closed;
    const bool looked_at = (open && !folio::is_final(before) && folio::is_final(after)) ||
                           (closed && folio::is_final(before) && !folio::is_final(after));
    if (looked_at || step.value("expect", Json::object()).contains("error")) {
        throw NotCovered("a line's status set by hand that moves its order");
    }
    now_.put(after);
}

ItemId FolioRun::piece(const std::string& name) const {
    const std::size_t point = name.find(".p");
    if (point == std::string::npos) {
        throw NotCovered("pieces added by hand");
    }
    const auto pieces = pieces_of(name.substr(0, point));
    const auto number = static_cast<std::size_t>(std::stoi(name.substr(point + 2)));
    return number <= pieces.size() ? pieces[number - 1]->id : ItemId("unknown");
}

void FolioRun::command(const Json& step, std::string action, const Json& expected) {
    allow_only(step, {"do", "expect", "reason", "pieces"}, action + " with");
    Command wanted;
    wanted.id = CommandId("c" + std::to_string(++commands_));
    wanted.today = Date::from_civil(2026, 3, 2).value();
    wanted.order = OrderId("O1");
    if (action == "open" && now_.find(wanted.order)->status == Status::closed) {
        action = "reopen";
    }
    if (action == "close") {
        if (!step.contains("reason") &&
            expected.value("order", Json::object()).contains("closeReason")) {
            throw NotCovered("closing without a reason");
        }
        // The desk always asks for a reason; which one does not matter where none is expected.
        wanted.args["reason"] = step.value("reason", "Complete");
    } else if (action != "open" && action != "reopen" && action != "check_in" &&
               action != "unreceive") {
        throw NotCovered("action " + action);
    }
    wanted.action = action;
    for (const Json& name : step.value("pieces", Json::array())) {
        wanted.items.push_back(piece(name.get<std::string>()));
    }
    const Hash128 before = now_.state_hash();
    const auto decision = decide(now_, wanted);
    if (now_.state_hash() != before) {
        differences_.add(action + " changed the state while deciding");
    }
    if (!decision) {
        std::vector<std::string> codes;
        for (const Unmet& unmet : decision.error().unmet) {
            codes.push_back(unmet.code);
        }
        std::ranges::sort(codes);
        const Json error = expected.value("error", Json());
        if (error.is_null()) {
            differences_.add(action + " was refused: " + Json(codes).dump());
        } else if (error.contains("codes")) {
            auto wanted_codes = error["codes"].get<std::vector<std::string>>();
            std::ranges::sort(wanted_codes);
            const bool same = error.value("mode", "") == "contains"
                                  ? std::ranges::includes(codes, wanted_codes)
                                  : codes == wanted_codes;
            if (!same) {
                differences_.expect(action + " refused", codes, wanted_codes);
            }
        }
        return;
    }
    if (expected.contains("error")) {
        differences_.add(action + " was not refused");
    }
    now_.apply(decision->facts);
    const Json result = expected.value("result", Json::object());
    if (result.contains("ok")) {
        differences_.expect("result", wanted.items.size(), result["ok"].get<std::size_t>());
    }
}

void FolioRun::check_order(const Json& expected) {
    const Order& order = *now_.find(OrderId("O1"));
    for (const auto& [key, value] : expected.items()) {
        if (key == "workflowStatus") {
            differences_.expect(key, std::string(text_of(order.status)), value);
        } else if (key == "closeReason") {
            differences_.expect(key, order.close_reason.empty() ? Json() : Json(order.close_reason),
                                value);
        } else {
            throw NotCovered("order's " + key);
        }
    }
}

void FolioRun::check_lines(const Json& expected) {
    for (const auto& [name, wanted] : expected.items()) {
        const Line& line = *now_.find(LineId(name));
        for (const auto& [key, value] : wanted.items()) {
            const auto field = name + "." + key;
            if (key == "receiptStatus") {
                differences_.expect(field, std::string(text_of(line.receipt)), value);
            } else if (key == "paymentStatus") {
                differences_.expect(field, std::string(text_of(line.payment)), value);
            } else if (key == "anyHolding") {
                const bool any = std::ranges::any_of(
                    line.locations, [](const LocationShare& s) { return !s.holdings.empty(); });
                differences_.expect(field, any, value);
            } else {
                throw NotCovered("line's " + key);
            }
        }
    }
}

void FolioRun::check_pieces(const Json& expected) {
    const Json lines = expected.value("pieces", Json::object());
    for (const auto& [name, wanted] : lines.items()) {
        std::map<std::string, int> by_status;
        std::map<std::string, int> by_format;
        const auto pieces = pieces_of(name);
        for (const Item* one : pieces) {
            ++by_status[std::string(text_of(one->status))];
            ++by_format[one->format == Format::electronic ? "Electronic"
                        : one->format == Format::other    ? "Other"
                                                          : "Physical"];
        }
        const std::map<std::string, Json> actual = {
            {"count", pieces.size()}, {"byStatus", by_status}, {"byFormat", by_format}};
        for (const auto& [key, value] : wanted.items()) {
            if (!actual.contains(key)) {
                throw NotCovered("pieces' " + key);
            }
            differences_.expect(name + " pieces " + key, actual.at(key), value);
        }
    }
    const Json items = expected.value("items", Json::object());
    for (const auto& [name, wanted] : items.items()) {
        std::map<std::string, int> by_status;
        int count = 0;
        for (const Item* one : pieces_of(name)) {
            if (!one->inventory_status.empty()) {
                ++by_status[one->inventory_status];
                ++count;
            }
        }
        const std::map<std::string, Json> actual = {{"count", count}, {"byStatus", by_status}};
        for (const auto& [key, value] : wanted.items()) {
            differences_.expect(name + " items " + key, actual.at(key), value);
        }
    }
    const Json single = expected.value("piece", Json::object());
    for (const auto& [name, wanted] : single.items()) {
        const Item* one = now_.find(piece(name));
        for (const auto& [key, value] : wanted.items()) {
            if (key != "receivingStatus") {
                throw NotCovered("piece's " + key);
            }
            differences_.expect(name, one ? Json(std::string(text_of(one->status))) : Json(),
                                value);
        }
    }
}

void FolioRun::check_encumbrances(const Json& expected) {
    for (const auto& [name, wanted] : expected.items()) {
        const Encumbrance& e = now_.find(LineId(name))->encumbrance;
        static constexpr std::string_view words[] = {"Pending", "Unreleased", "Released"};
        const std::map<std::string, Json> actual = {
            {"amount", to_major(e.amount, "USD")},
            {"initial", to_major(e.initial, "USD")},
            {"status", std::string(words[static_cast<std::size_t>(e.state)])}};
        for (const auto& [key, value] : wanted.items()) {
            differences_.expect(name + " encumbrance " + key, actual.at(key), value);
        }
    }
}

}  // namespace

std::vector<std::string> run_folio_scenario(const Json& scenario) {
    if (scenario.contains("fn")) {
        return run_folio_function(scenario);
    }
    return FolioRun(scenario).run();
}

}  // namespace accession::test
