// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_price.h"

#include "core/validation/folio_figures.h"

namespace accession {

namespace {

std::int64_t price_of(const Cost& cost, const CostFigures& figures) {
    const Decimal total = figures.unit_price * cost.quantity_physical +
                          figures.unit_price_electronic * cost.quantity_electronic;
    const Decimal discount =
        cost.discount_is_percent ? share_of(total, figures.discount) : figures.discount;
    return minor_units(total - discount + figures.additional + figures.adjustment, cost.currency);
}

}  // namespace

std::int64_t estimated_price(const Line& line) {
    return price_of(line.cost, cost_figures(line));
}

std::int64_t estimated_price(const Cost& cost) {
    return price_of(cost, rounded_figures(cost));
}

}  // namespace accession
