// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/model/money.h"
#include "core/validation/folio_figures.h"
#include "core/validation/folio_funds.h"
#include "core/validation/folio_line.h"
#include "core/validation/folio_price.h"
#include "core/validation/isbn_findings.h"

namespace accession {
namespace {

using Codes = std::vector<std::string>;

Codes codes_of(const std::vector<Finding>& findings) {
    Codes codes;
    for (const Finding& finding : findings) {
        codes.push_back(finding.code);
    }
    std::ranges::sort(codes);
    return codes;
}

LocationShare at(std::int32_t physical, std::int32_t electronic = 0) {
    LocationShare share;
    share.location = "Main";
    share.quantity_physical = physical;
    share.quantity_electronic = electronic;
    return share;
}

/// One printed copy at one place for 10.00; no rule has anything against it.
Line sound_line() {
    Line line;
    line.format = Format::physical;
    line.cost.unit_price = 1000;
    line.cost.quantity_physical = 1;
    line.physical_inventory = CreateInventory::instance_holding_item;
    line.material_type = "book";
    line.folio.edit().electronic_material_type = "file";
    line.locations = {at(1)};
    line.receipt = Status::pending;
    line.payment = Status::pending;
    return line;
}

TEST(FolioLine, ASoundLineHasNoFindings) {
    EXPECT_EQ(codes_of(check_line(sound_line())), Codes{});
    EXPECT_EQ(codes_of(check_material_type(sound_line())), Codes{});
}

TEST(FolioLine, QuantitiesBelongToTheFormat) {
    const auto codes = [](Format format, std::int32_t physical, std::int32_t electronic) {
        Line line = sound_line();
        line.format = format;
        line.cost.quantity_physical = physical;
        line.cost.quantity_electronic = electronic;
        line.cost.unit_price = format == Format::electronic ? 0 : 1000;
        line.physical_inventory = CreateInventory::none;
        line.locations.clear();
        return codes_of(check_line(line));
    };
    EXPECT_EQ(codes(Format::physical, 0, 1),
              (Codes{"nonZeroCostQtyElectronic", "zeroCostQtyPhysical"}));
    EXPECT_EQ(codes(Format::other, 1, 1), Codes{"nonZeroCostQtyElectronic"});
    EXPECT_EQ(codes(Format::electronic, 1, 0),
              (Codes{"nonZeroCostQtyPhysical", "zeroCostQtyElectronic"}));
    EXPECT_EQ(codes(Format::electronic, 0, 1), Codes{});
    EXPECT_EQ(codes(Format::mixed, 1, 0), Codes{"zeroCostQtyElectronic"});
    EXPECT_EQ(codes(Format::mixed, 0, 1), Codes{"zeroCostQtyPhysical"});
    EXPECT_EQ(codes(Format::mixed, 2, 1), Codes{});
}

TEST(FolioLine, NothingOrderedAndNoPlaceIsNotLookedAtFurther) {
    Line line = sound_line();
    line.cost = Cost{};
    line.cost.unit_price = -5;
    line.locations.clear();
    EXPECT_EQ(codes_of(check_line(line)), Codes{});
    line.is_package = true;
    line.folio.edit().instance = "I1";
    line.folio.edit().claiming_active = true;
    EXPECT_EQ(codes_of(check_line(line)),
              (Codes{"InstanceIdNotAllowedForPackagePoLine", "claimingConfigInvalid"}));
}

TEST(FolioLine, PlacesHoldWhatIsOrdered) {
    Line line = sound_line();
    line.cost.quantity_physical = 3;
    EXPECT_EQ(codes_of(check_line(line)), Codes{"physicalLocCostQtyMismatch"});
    EXPECT_EQ(check_line(line).front().params, (Params{{"located", "1"}, {"ordered", "3"}}));
    line.locations.push_back(at(2));
    EXPECT_EQ(codes_of(check_line(line)), Codes{});

    // Without holdings to make, places may be left out; wrong ones may not be given.
    line.physical_inventory = CreateInventory::instance;
    line.locations.clear();
    EXPECT_EQ(codes_of(check_line(line)), Codes{});
    line.locations = {at(1)};
    EXPECT_EQ(codes_of(check_line(line)), Codes{"physicalLocCostQtyMismatch"});
    line.locations = {at(3, 1)};
    EXPECT_EQ(codes_of(check_line(line)), Codes{"electronicLocCostQtyMismatch"});
}

TEST(FolioLine, EachPlaceHasAQuantityAndOneName) {
    Line line = sound_line();
    line.locations = {at(1), at(0)};
    line.locations[0].holdings = HoldingsId("h");
    line.locations[1].location.clear();
    const auto findings = check_line(line);
    EXPECT_EQ(codes_of(findings), (Codes{"locationIdAndHoldingIdAbsentError",
                                         "mayBeLinkToEitherHoldingOrLocationError", "zeroLocQty"}));
    EXPECT_EQ(findings.front().path, "locations[0]");
    EXPECT_EQ(findings.back().path, "locations[1]");
}

TEST(FolioLine, ADiscountIsNothingOrMore) {
    Line line = sound_line();
    line.cost.discount_is_percent = false;
    line.cost.discount = -500;
    EXPECT_EQ(codes_of(check_line(line)), Codes{"costDiscountInvalid"});
}

TEST(FolioLine, PricesBelongToTheFormat) {
    Line line = sound_line();
    line.cost.unit_price = -1;
    line.cost.unit_price_electronic = 500;
    line.cost.additional = -1;
    EXPECT_EQ(codes_of(check_line(line)),
              (Codes{"costAdditionalCostInvalid", "costUnitPriceElectronicInvalid",
                     "costUnitPriceInvalid"}));
    Line unpriced = sound_line();
    unpriced.folio.edit().has_unit_price = false;
    EXPECT_EQ(codes_of(check_line(unpriced)), Codes{"costUnitPriceInvalid"});

    Line online = sound_line();
    online.format = Format::electronic;
    online.cost.quantity_physical = 0;
    online.cost.quantity_electronic = 1;
    online.physical_inventory = CreateInventory::none;
    online.locations.clear();
    EXPECT_EQ(codes_of(check_line(online)), Codes{"costUnitPriceInvalid"});
    online.cost.unit_price = 0;
    EXPECT_EQ(codes_of(check_line(online)), Codes{});
}

TEST(FolioLine, ADiscountTakesAwayAtMostThePrice) {
    const auto refused = [](std::int64_t discount, bool percent, std::int64_t additional = 0) {
        Line line = sound_line();
        line.cost.discount = discount;
        line.cost.discount_is_percent = percent;
        line.cost.additional = additional;
        return codes_of(check_line(line)) == Codes{"costDiscountInvalid"};
    };
    EXPECT_FALSE(refused(whole_ppm, true));
    EXPECT_TRUE(refused(whole_ppm + 1, true));
    EXPECT_TRUE(refused(-1, true));
    EXPECT_FALSE(refused(1000, false));
    EXPECT_TRUE(refused(1001, false));
    EXPECT_FALSE(refused(1001, false, 1));
}

TEST(FolioLine, WhatIsNotReceivedIsIndependent) {
    Line line = sound_line();
    line.receipt = Status::receipt_not_required;
    EXPECT_EQ(codes_of(check_line(line)), Codes{"receivingWorkflowIncorrectForReceiptNotRequired"});
    line.independent_receipt = true;
    EXPECT_EQ(codes_of(check_line(line)), Codes{});
}

TEST(FolioLine, ClaimingNeedsAnInterval) {
    const auto codes = [](std::optional<std::int32_t> interval) {
        Line line = sound_line();
        LineTerms& terms = line.folio.edit();
        terms.claiming_active = true;
        terms.claiming_interval = interval;
        return codes_of(check_line(line));
    };
    EXPECT_EQ(codes(std::nullopt), Codes{"claimingConfigInvalid"});
    EXPECT_EQ(codes(0), Codes{"claimingConfigInvalid"});
    EXPECT_EQ(codes(-1), Codes{"claimingConfigInvalid"});
    EXPECT_EQ(codes(10), Codes{});
}

TEST(FolioLine, BinderyAsksForPrintedItemsReceivedIndependently) {
    Line line = sound_line();
    line.folio.edit().bindery_active = true;
    line.independent_receipt = true;
    EXPECT_EQ(codes_of(check_bindery(line)), Codes{});
    line.physical_inventory = CreateInventory::instance_holding;
    line.independent_receipt = false;
    line.format = Format::other;
    EXPECT_EQ(codes_of(check_bindery(line)), (Codes{"createInventoryIncorrectForBindaryActive",
                                                    "orderFormatIncorrectForBindaryActive",
                                                    "receivingWorkflowIncorrectForBindaryActive"}));
    line.folio.edit().bindery_active = false;
    EXPECT_EQ(codes_of(check_bindery(line)), Codes{});
}

TEST(FolioLine, APrepaidTermHasAFiscalYearForEachOfItsYears) {
    const auto codes = [](bool multi_year, std::optional<std::int32_t> term, std::int32_t years) {
        Line line = sound_line();
        LineTerms& terms = line.folio.edit();
        terms.multi_year_payment = multi_year;
        terms.prepayment_term = term;
        terms.fiscal_year_distributions = years;
        return codes_of(check_line(line));
    };
    EXPECT_EQ(codes(true, 2, 3), Codes{"fiscalYearDistributionCountMismatch"});
    EXPECT_EQ(codes(true, 3, 3), Codes{});
    EXPECT_EQ(codes(false, 3, 1), Codes{});
    EXPECT_EQ(codes(true, std::nullopt, 0), Codes{});
    EXPECT_EQ(codes(true, -1, 0), Codes{});
}

TEST(FolioLine, ItemsNeedAMaterialType) {
    Line line = sound_line();
    line.material_type.clear();
    line.folio.edit().electronic_material_type.clear();
    EXPECT_EQ(codes_of(check_material_type(line)), Codes{"materialTypeRequired"});
    line.physical_inventory = CreateInventory::instance_holding;
    EXPECT_EQ(codes_of(check_material_type(line)), Codes{});
    line.electronic_inventory = CreateInventory::instance_holding_item;
    EXPECT_EQ(codes_of(check_material_type(line)), Codes{}) << "the format has no such part";
    line.format = Format::mixed;
    EXPECT_EQ(check_material_type(line).front().path, "eresource.materialType");
}

TEST(FolioPrice, AddsCopiesTakesTheDiscountAndRoundsOnce) {
    Cost cost;
    cost.unit_price = 999;
    cost.quantity_physical = 3;
    cost.unit_price_electronic = 550;
    cost.quantity_electronic = 1;
    cost.discount = 30'000;
    cost.additional = 1000;
    EXPECT_EQ(estimated_price(cost), 4441);

    cost = Cost{};
    cost.unit_price_electronic = 1199;
    cost.quantity_electronic = 3;
    cost.discount = 499;
    cost.discount_is_percent = false;
    cost.additional = 200;
    EXPECT_EQ(estimated_price(cost), 3298);
}

TEST(FolioPrice, HalvesGoToTheEvenCent) {
    Cost cost;
    cost.quantity_physical = 1;
    cost.discount = 500'000;
    cost.unit_price = 1;  // half a cent
    EXPECT_EQ(estimated_price(cost), 0);
    cost.unit_price = 3;  // one and a half
    EXPECT_EQ(estimated_price(cost), 2);
}

struct Share {
    bool percent;
    std::int64_t value;
};

/// Codes and the remaining amount: "incorrectFundDistributionTotal 3.60".
std::string funds(std::int64_t price, const std::vector<Share>& shares,
                  const std::string& currency = "USD") {
    Line line;
    line.cost.currency = currency;
    line.cost.unit_price = price;
    line.cost.quantity_physical = 1;
    for (const Share& share : shares) {
        line.funds.push_back(FundShare{FundId("f"), share.percent, share.value});
    }
    const auto findings = check_funds(line);
    if (findings.empty()) {
        return "";
    }
    const auto remaining = findings.front().params.find("remainingAmount");
    return findings.front().code +
           (remaining == findings.front().params.end() ? "" : " " + remaining->second);
}

TEST(FolioFunds, SharesAddUpToThePrice) {
    EXPECT_EQ(funds(9000, {{true, 930'000}, {true, 30'000}}),
              "incorrectFundDistributionTotal 3.60");
    EXPECT_EQ(funds(9000, {{false, 5000}, {false, 3500}}), "incorrectFundDistributionTotal 5.00");
    EXPECT_EQ(funds(9000, {{false, 5000}, {false, 4500}}), "incorrectFundDistributionTotal -5.00");
    EXPECT_EQ(funds(2000, {{false, 1000}, {false, 1000}}), "");
    EXPECT_EQ(funds(999, {{true, 500'000}, {true, 500'000}}), "");
    EXPECT_EQ(funds(1000, {{true, 200'000}, {true, 500'000}}),
              "incorrectFundDistributionTotal 3.00");
    EXPECT_EQ(funds(720, {{true, 500'000}, {false, 180}, {false, 180}}), "");
    EXPECT_EQ(funds(1000, {}), "");
}

TEST(FolioFunds, AlsoOfWhatIsGivenBack) {
    EXPECT_EQ(funds(-1000, {{true, 1'000'000}}), "");
    EXPECT_EQ(funds(-1000, {{true, 900'000}}), "incorrectFundDistributionTotal -1.00");
    EXPECT_EQ(funds(0, {{true, 1'100'000}}), "incorrectFundDistributionTotal 0.00");
}

TEST(FolioFunds, AFractionOfACentIsStillTold) {
    EXPECT_EQ(funds(6671, {{true, 800'000}, {false, 1334}}), "incorrectFundDistributionTotal 0.00");
}

TEST(FolioFunds, ThirdsAreTheWholeWhereTheyAreWrittenOut) {
    EXPECT_EQ(funds(10000, {{true, 333'333}, {true, 333'333}, {true, 333'333}}),
              "incorrectFundDistributionTotal 0.00");
    Line line;
    line.cost.price = 300;
    line.funds = {{FundId("F1"), false, 100}, {FundId("F2"), true, 666'667}};
    folio::note_shares(line, {"1", "66.66666666667"});
    EXPECT_EQ(codes_of(check_funds(line)), Codes{});
    EXPECT_EQ(funds(10000, {{true, 333'300}, {true, 333'300}, {true, 333'300}}),
              "incorrectFundDistributionTotal 0.01");
    EXPECT_EQ(funds(10000, {{true, 999'999}}), "incorrectFundDistributionTotal 0.00");
}

TEST(FolioFunds, WhatCostsNothingIsSharedInOneWay) {
    EXPECT_EQ(funds(0, {{false, 0}}), "");
    EXPECT_EQ(funds(0, {{true, whole_ppm}}), "");
    EXPECT_EQ(funds(0, {{true, 500'000}, {true, 500'000}}), "");
    EXPECT_EQ(funds(0, {{true, 0}, {false, 0}}), "cannotMixTypesForZeroPrice");
    EXPECT_EQ(funds(0, {{true, 100'000}, {true, 100'000}}), "incorrectFundDistributionTotal 0.00");
    EXPECT_EQ(funds(0, {{false, 100}}), "incorrectFundDistributionTotal 0.00");
    EXPECT_EQ(funds(0, {{false, 500}, {false, -500}}), "incorrectFundDistributionTotal 0.00");
}

TEST(FolioFunds, OtherCurrenciesHaveOtherMinorUnits) {
    EXPECT_EQ(funds(1000, {{false, 400}}, "JPY"), "incorrectFundDistributionTotal 600.00");
    EXPECT_EQ(funds(10'000, {{false, 4'000}}, "KWD"), "incorrectFundDistributionTotal 6.00");
}

TEST(IsbnFindings, TellsWrongCheckDigitsOnly) {
    const auto findings = check_isbns(
        {"9783161484100", "9783161484101 (pbk.)", "0747-0088", "10407849"}, "details.productIds");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().code, "isbn_check_digit");
    EXPECT_EQ(findings.front().severity, Severity::warning);
    EXPECT_EQ(findings.front().path, "details.productIds[1]");
    EXPECT_EQ(findings.front().params, (Params{{"isbn", "9783161484101"}}));
}

}  // namespace
}  // namespace accession
