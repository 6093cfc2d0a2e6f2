// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_line.h"

#include <cstddef>
#include <string>
#include <utility>

#include "core/validation/folio_figures.h"
#include "core/validation/folio_price.h"

namespace accession {

namespace {

using Findings = std::vector<Finding>;

void tell(Findings& findings, std::string code, std::string path, Params params = {}) {
    findings.push_back(
        Finding{std::move(code), Severity::warning, std::move(path), std::move(params)});
}

bool wants_physical(Format format) {
    return format != Format::electronic;
}

bool wants_electronic(Format format) {
    return format == Format::electronic || format == Format::mixed;
}

/// A package whose titles are not known yet has neither quantities nor places (A4.3).
bool has_nothing_yet(const Line& line) {
    return line.cost.quantity_physical == 0 && line.cost.quantity_electronic == 0 &&
           line.locations.empty();
}

void check_package_and_claims(const Line& line, Findings& findings) {
    if (line.is_package && !line.folio->instance.empty()) {
        tell(findings, "InstanceIdNotAllowedForPackagePoLine", "instanceId");
    }
    if (line.folio->claiming_active && line.folio->claiming_interval.value_or(0) <= 0) {
        tell(findings, "claimingConfigInvalid", "claimingInterval");
    }
}

void check_quantities(const Line& line, Findings& findings) {
    const Cost& cost = line.cost;
    if (wants_physical(line.format) && cost.quantity_physical == 0) {
        tell(findings, "zeroCostQtyPhysical", "cost.quantityPhysical");
    }
    if (!wants_physical(line.format) && cost.quantity_physical != 0) {
        tell(findings, "nonZeroCostQtyPhysical", "cost.quantityPhysical");
    }
    if (wants_electronic(line.format) && cost.quantity_electronic == 0) {
        tell(findings, "zeroCostQtyElectronic", "cost.quantityElectronic");
    }
    if (!wants_electronic(line.format) && cost.quantity_electronic != 0) {
        tell(findings, "nonZeroCostQtyElectronic", "cost.quantityElectronic");
    }
}

void check_sums(const Line& line, Findings& findings) {
    std::int64_t physical = 0;
    std::int64_t electronic = 0;
    for (const LocationShare& share : line.locations) {
        physical += share.quantity_physical;
        electronic += share.quantity_electronic;
    }
    const auto compare = [&](std::int64_t located, std::int32_t ordered, CreateInventory inventory,
                             std::string code) {
        if (located != ordered && (makes_holdings(inventory) || located > 0)) {
            tell(findings, std::move(code), "locations",
                 {{"located", std::to_string(located)}, {"ordered", std::to_string(ordered)}});
        }
    };
    compare(physical, line.cost.quantity_physical, line.physical_inventory,
            "physicalLocCostQtyMismatch");
    compare(electronic, line.cost.quantity_electronic, line.electronic_inventory,
            "electronicLocCostQtyMismatch");
}

void check_locations(const Line& line, Findings& findings) {
    check_sums(line, findings);
    bool zero_told = false;
    for (std::size_t i = 0; i < line.locations.size(); ++i) {
        const LocationShare& share = line.locations[i];
        const std::string path = "locations[" + std::to_string(i) + "]";
        // FOLIO asks whether any location is, and says so once.
        if (share.quantity_physical + share.quantity_electronic <= 0 &&
            !std::exchange(zero_told, true)) {
            tell(findings, "zeroLocQty", path);
        }
        if (share.location.empty() && share.holdings.empty()) {
            tell(findings, "locationIdAndHoldingIdAbsentError", path);
        }
        if (!share.location.empty() && !share.holdings.empty()) {
            tell(findings, "mayBeLinkToEitherHoldingOrLocationError", path);
        }
    }
}

bool discount_valid(const Line& line, Decimal discount) {
    if (line.cost.discount_is_percent) {
        constexpr Decimal all{static_cast<__int128>(decimal_one) * 100};
        return discount >= Decimal{} && discount <= all;
    }
    return discount == Decimal{} || (discount > Decimal{} && estimated_price(line) >= 0);
}

void check_prices(const Line& line, Findings& findings) {
    const CostFigures cost = cost_figures(line);
    constexpr Decimal nothing;
    const bool unit_price_valid = wants_physical(line.format)
                                      ? line.folio->has_unit_price && cost.unit_price >= nothing
                                      : cost.unit_price <= nothing;
    if (!unit_price_valid) {
        tell(findings, "costUnitPriceInvalid", "cost.listUnitPrice");
    }
    const bool electronic_valid =
        wants_electronic(line.format)
            ? line.folio->has_unit_price_electronic && cost.unit_price_electronic >= nothing
            : cost.unit_price_electronic <= nothing;
    if (!electronic_valid) {
        tell(findings, "costUnitPriceElectronicInvalid", "cost.listUnitPriceElectronic");
    }
    if (cost.additional < nothing) {
        tell(findings, "costAdditionalCostInvalid", "cost.additionalCost");
    }
    if (!discount_valid(line, cost.discount)) {
        tell(findings, "costDiscountInvalid", "cost.discount");
    }
}

}  // namespace

bool makes_holdings(CreateInventory inventory) {
    return inventory == CreateInventory::instance_holding ||
           inventory == CreateInventory::instance_holding_item;
}

std::vector<Finding> check_bindery(const Line& line) {
    Findings findings;
    if (!line.folio->bindery_active) {
        return findings;
    }
    if (line.format != Format::physical && line.format != Format::mixed) {
        tell(findings, "orderFormatIncorrectForBindaryActive", "orderFormat");
    }
    if (line.physical_inventory != CreateInventory::instance_holding_item) {
        tell(findings, "createInventoryIncorrectForBindaryActive", "physical.createInventory");
    }
    if (!line.independent_receipt) {
        tell(findings, "receivingWorkflowIncorrectForBindaryActive", "checkinItems");
    }
    return findings;
}

std::vector<Finding> check_material_type(const Line& line) {
    constexpr auto items = CreateInventory::instance_holding_item;
    Findings findings;
    const bool physical = line.format != Format::electronic;
    if (physical && line.physical_inventory == items && line.material_type.empty()) {
        tell(findings, "materialTypeRequired", "physical.materialType");
    } else if (wants_electronic(line.format) && line.electronic_inventory == items &&
               line.folio->electronic_material_type.empty()) {
        tell(findings, "materialTypeRequired", "eresource.materialType");
    }
    return findings;
}

std::vector<Finding> check_prepayment(const Line& line) {
    Findings findings;
    const std::int32_t years = line.folio->prepayment_term.value_or(0);
    const std::int32_t distributions = line.folio->fiscal_year_distributions;
    if (line.folio->multi_year_payment && years > 0 && years != distributions) {
        tell(findings, "fiscalYearDistributionCountMismatch", "paymentTerms",
             {{"prepaymentTerm", std::to_string(years)},
              {"fiscalYearDistributionCount", std::to_string(distributions)}});
    }
    return findings;
}

std::vector<Finding> check_line_without_prepayment(const Line& line) {
    Findings findings;
    check_package_and_claims(line, findings);
    if (has_nothing_yet(line)) {
        return findings;
    }
    check_quantities(line, findings);
    if (line.receipt == Status::receipt_not_required && !line.independent_receipt) {
        tell(findings, "receivingWorkflowIncorrectForReceiptNotRequired", "checkinItems");
    }
    for (Finding& finding : check_bindery(line)) {
        findings.push_back(std::move(finding));
    }
    check_locations(line, findings);
    check_prices(line, findings);
    return findings;
}

std::vector<Finding> check_line(const Line& line) {
    Findings findings = check_line_without_prepayment(line);
    if (!has_nothing_yet(line)) {
        for (Finding& finding : check_prepayment(line)) {
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

}  // namespace accession
