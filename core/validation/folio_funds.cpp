// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_funds.h"

#include <cstddef>
#include <cstdint>

#include "core/model/decimal.h"
#include "core/model/money.h"
#include "core/validation/folio_figures.h"
#include "core/validation/folio_price.h"

namespace accession {

namespace {

constexpr Decimal hundred_percent{static_cast<__int128>(decimal_one) * 100};
/// Percent that may be missing, or too much: 1e-10.
constexpr Decimal negligible{decimal_one / 10'000'000'000};

struct Shares {
    std::int64_t percents = 0;
    std::int64_t amounts = 0;
    bool all_amounts_nothing = true;
    /// Sums of the percentages, and of the amounts in units of the currency.
    Decimal percent;
    Decimal amount;
};

Shares sum_of(const Line& line) {
    const std::vector<Decimal> figures = fund_figures(line);
    Shares sum;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (line.funds[i].is_percent) {
            ++sum.percents;
            sum.percent = sum.percent + figures[i];
        } else {
            ++sum.amounts;
            sum.amount = sum.amount + figures[i];
            sum.all_amounts_nothing = sum.all_amounts_nothing && figures[i] == Decimal{};
        }
    }
    return sum;
}

bool is_negligible(Decimal percent) {
    return percent <= negligible && percent >= Decimal{} - negligible;
}

std::string two_decimals(Decimal amount) {
    const std::int64_t cents = minor_units(amount, "USD");
    const std::int64_t size = cents < 0 ? -cents : cents;
    const std::int64_t rest = size % 100;
    return (cents < 0 ? "-" : "") + std::to_string(size / 100) + (rest < 10 ? ".0" : ".") +
           std::to_string(rest);
}

Finding wrong_total(Decimal remaining) {
    return Finding{"incorrectFundDistributionTotal",
                   Severity::warning,
                   "fundDistribution",
                   {{"remainingAmount", two_decimals(remaining)}}};
}

std::vector<Finding> check_free_of_charge(const Shares& sum) {
    if (sum.percents > 0 && sum.amounts > 0) {
        return {Finding{"cannotMixTypesForZeroPrice", Severity::warning, "fundDistribution", {}}};
    }
    const bool whole =
        sum.amounts > 0 ? sum.all_amounts_nothing : is_negligible(hundred_percent - sum.percent);
    // Of nothing, nothing is left to be shared.
    return whole ? std::vector<Finding>{} : std::vector<Finding>{wrong_total({})};
}

/// What will be encumbered: a stored price may be older than the fields it was computed from. It
/// counts where it is all there is.
std::int64_t price_to_share(const Line& line) {
    const CostFigures figures = cost_figures(line);
    const Decimal total = figures.unit_price * line.cost.quantity_physical +
                          figures.unit_price_electronic * line.cost.quantity_electronic;
    const bool computable = total != Decimal{} || figures.additional != Decimal{};
    return computable ? estimated_price(line) : line.cost.price.value_or(estimated_price(line));
}

}  // namespace

std::vector<Finding> check_funds(const Line& line) {
    if (line.funds.empty()) {
        return {};
    }
    const Shares sum = sum_of(line);
    const std::int64_t price = price_to_share(line);
    if (price == 0) {
        return check_free_of_charge(sum);
    }
    // A4: 100 - sum(percent) - sum(amount / price * 100) is nothing. Multiplied by the price all of it is
    // whole numbers: `left` is what is missing, in hundredths of the currency's minor unit.
    const std::int64_t minor_per_major = minor_units(Decimal{decimal_one}, line.cost.currency);
    const Decimal missing = hundred_percent - sum.percent;
    const Decimal left = missing * price - sum.amount * (100 * minor_per_major);
    const Decimal forgiven = negligible * (price < 0 ? -price : price);
    if (left <= forgiven && left >= Decimal{} - forgiven) {
        return {};
    }
    return {wrong_total({divide_half_even(left.units, __int128{100} * minor_per_major)})};
}

}  // namespace accession
