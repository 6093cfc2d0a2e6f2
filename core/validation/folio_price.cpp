// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_price.h"

#include "core/model/money.h"

namespace accession {

std::int64_t list_total(const Cost& cost) {
    return cost.unit_price * cost.quantity_physical +
           cost.unit_price_electronic * cost.quantity_electronic;
}

std::int64_t estimated_price(const Cost& cost) {
    const std::int64_t total = list_total(cost);
    const std::int64_t reduced = cost.discount_is_percent
                                     ? scale_half_even(total, whole_ppm - cost.discount, whole_ppm)
                                     : total - cost.discount;
    return reduced + cost.additional + cost.adjustment;
}

}  // namespace accession
