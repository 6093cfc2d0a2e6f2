// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_funds.h"

#include <cstdint>

#include "core/model/money.h"
#include "core/validation/folio_price.h"

namespace accession {

namespace {

struct Shares {
    std::int64_t percents = 0;
    std::int64_t amounts = 0;
    /// Sum of the percentages, parts per million.
    std::int64_t ppm = 0;
    std::int64_t amount = 0;
};

Shares sum_of(const std::vector<FundShare>& funds) {
    Shares sum;
    for (const FundShare& share : funds) {
        if (share.is_percent) {
            ++sum.percents;
            sum.ppm += share.value;
        } else {
            ++sum.amounts;
            sum.amount += share.value;
        }
    }
    return sum;
}

/// Three shares of 33.333333 % are meant to be the whole: each percentage was rounded to parts per
/// million, so up to half a part of each may be missing.
bool negligible(std::int64_t missing_ppm, std::int64_t percents) {
    const std::int64_t twice = 2 * (missing_ppm < 0 ? -missing_ppm : missing_ppm);
    return missing_ppm == 0 || twice < percents;
}

std::string two_decimals(std::int64_t minor, const std::string& currency) {
    const auto cents = to_minor(to_major(minor, currency), "USD").value_or(0);
    const std::int64_t size = cents < 0 ? -cents : cents;
    const std::int64_t rest = size % 100;
    return (cents < 0 ? "-" : "") + std::to_string(size / 100) + (rest < 10 ? ".0" : ".") +
           std::to_string(rest);
}

Finding wrong_total(std::int64_t remaining, const std::string& currency) {
    return Finding{"incorrectFundDistributionTotal",
                   Severity::warning,
                   "fundDistribution",
                   {{"remainingAmount", two_decimals(remaining, currency)}}};
}

std::vector<Finding> check_free_of_charge(const Shares& sum, const std::string& currency) {
    if (sum.percents > 0 && sum.amounts > 0) {
        return {Finding{"cannotMixTypesForZeroPrice", Severity::warning, "fundDistribution", {}}};
    }
    const bool whole =
        sum.amounts > 0 ? sum.amount == 0 : negligible(whole_ppm - sum.ppm, sum.percents);
    if (whole) {
        return {};
    }
    return {wrong_total(-sum.amount, currency)};
}

/// What will be encumbered: a stored price may be older than the fields it was computed from. It
/// counts where it is all there is.
std::int64_t price_to_share(const Cost& cost) {
    const bool computable = list_total(cost) != 0 || cost.additional != 0;
    return computable ? estimated_price(cost) : cost.price.value_or(estimated_price(cost));
}

}  // namespace

std::vector<Finding> check_funds(const Line& line) {
    if (line.funds.empty()) {
        return {};
    }
    const Shares sum = sum_of(line.funds);
    const std::int64_t price = price_to_share(line.cost);
    if (price == 0) {
        return check_free_of_charge(sum, line.cost.currency);
    }
    // The percentages' own rounding is forgiven, an amount that is a cent off is not.
    const std::int64_t missing = whole_ppm - sum.ppm;
    const bool percents_whole = sum.amounts == 0 && negligible(missing, sum.percents);
    const __int128 left =
        static_cast<__int128>(price) * missing - static_cast<__int128>(sum.amount) * whole_ppm;
    if (percents_whole || left == 0) {
        return {};
    }
    const std::int64_t remaining = scale_half_even(price, missing, whole_ppm) - sum.amount;
    return {wrong_total(remaining, line.cost.currency)};
}

}  // namespace accession
