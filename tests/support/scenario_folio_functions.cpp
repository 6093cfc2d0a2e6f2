// SPDX-License-Identifier: Apache-2.0
// The function cases of the FOLIO suite: one question to one rule.
#include "core/lifecycle/engine.h"
#include "core/model/money.h"
#include "core/validation/folio_funds.h"
#include "core/validation/folio_price.h"
#include "tests/support/scenario.h"
#include "tests/support/world.h"

namespace accession::test {

namespace {

std::int64_t minor(const Json& object, const char* key) {
    return object.contains(key) && object[key].is_number()
               ? to_minor(object[key].get<double>(), "USD").value()
               : 0;
}

bool is_percent(const Json& object, const char* key) {
    return object.value(key, "percentage") == "percentage";
}

Json price(const Json& in) {
    Cost cost;
    cost.unit_price = minor(in, "listUnitPrice");
    cost.unit_price_electronic = minor(in, "listUnitPriceElectronic");
    cost.quantity_physical = in.value("quantityPhysical", 0);
    cost.quantity_electronic = in.value("quantityElectronic", 0);
    cost.additional = minor(in, "additionalCost");
    cost.discount_is_percent = is_percent(in, "discountType");
    cost.discount = cost.discount_is_percent
                        ? to_minor(in.value("discount", 0.0) * 100, "USD").value()
                        : minor(in, "discount");
    if (in.contains("fyroAdjustmentAmount")) {
        throw NotCovered("the adjustment of a fiscal year");
    }
    return to_major(estimated_price(cost), "USD");
}

Json funds(const Json& in) {
    Line line;
    line.cost.price = minor(in, "poLineEstimatedPrice");
    for (const Json& share : in["fundDistribution"]) {
        const bool percent = is_percent(share, "distributionType");
        const double value = share["value"].get<double>() * (percent ? 100 : 1);
        line.funds.push_back({FundId("F1"), percent, to_minor(value, "USD").value()});
    }
    const auto findings = check_funds(line);
    Json out = {{"error", findings.empty() ? Json() : Json(findings.front().code)}};
    if (!findings.empty() && findings.front().params.contains("remainingAmount")) {
        out["remainingAmount"] = findings.front().params.at("remainingAmount");
    }
    return out;
}

/// An order is opened, its pieces and invoices are placed, it is closed and reopened.
Json reopened(const Json& in) {
    World world(RulebookKey::folio);
    world.add_order("O1", Status::pending,
                    in["orderType"] == "Ongoing" ? Continuity::continuous : Continuity::one_time);
    const auto copies = static_cast<std::int32_t>(in["pieces"].size());
    world.add(FolioLine{.independent = copies == 0,
                        .locations = {{"MAIN", HoldingsId{}, std::max(copies, 1), 0}}});
    world.act_on_order("open", "O1");
    std::size_t at = 0;
    for (const Item* piece : world.items_of("L1")) {
        const Status status = status_from(in["pieces"].at(at++).get<std::string>()).value();
        world.amend(piece->id, [&](Item& item) { item.status = status; });
    }
    for (const Json& spec : in["invoices"]) {
        const std::string id = "N" + std::to_string(at++);
        const auto status = status_from(spec["status"].get<std::string>());
        if (!status) {
            throw NotCovered("invoice status " + spec["status"].get<std::string>());
        }
        world.workspace.put(
            Invoice{InvoiceId(id),
                    id,
                    *status,
                    {{LineId("L1"), 1000, spec["releaseEncumbrance"].get<bool>()}}});
    }
    world.act_on_order("close", "O1", {{"reason", "Error"}});
    world.act_on_order("reopen", "O1");
    return {{"receiptStatus", std::string(text_of(world.line().receipt))},
            {"paymentStatus", std::string(text_of(world.line().payment))}};
}

}  // namespace

std::vector<std::string> run_folio_function(const Json& one) {
    const std::string name = one["fn"].get<std::string>();
    static const std::map<std::string, Json (*)(const Json&)> functions = {
        {"estimatedPrice", price},
        {"validateFundDistribution", funds},
        {"reopenStatuses", reopened}};
    const auto found = functions.find(name);
    if (found == functions.end()) {
        throw NotCovered("function " + name);
    }
    const Json actual = found->second(one["in"]);
    Differences differences;
    if (!one["out"].is_object()) {
        differences.expect(name, actual,
                           one["out"].is_number() ? Json(one["out"].get<double>()) : one["out"]);
        return differences.found();
    }
    for (const auto& [key, value] : actual.items()) {
        if (one["out"].contains(key)) {
            differences.expect(name + "." + key, value, one["out"][key]);
        }
    }
    return differences.found();
}

}  // namespace accession::test
