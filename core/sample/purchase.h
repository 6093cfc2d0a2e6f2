// SPDX-License-Identifier: Apache-2.0
// What one line buys, whatever the rulebook: description, vendor's numbers, price, money and notes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/line.h"
#include "core/sample/catalogue.h"
#include "core/sample/random.h"

namespace accession::sample {

/// How many numbers of each sort were given out.
struct Numbering {
    std::uint32_t isbns = 0;
    std::uint32_t issns = 0;
    std::uint32_t barcodes = 0;
    std::uint32_t references = 0;
    std::uint32_t invoices = 0;
};

[[nodiscard]] Stock pick_stock(Random& random, Trade trade, bool continuous);

/// Description with product ids, vendor, references, unit price, funds, notes and dates of making;
/// not what depends on the rulebook: numbers, quantities, statuses.
[[nodiscard]] Line make_purchase(Random& random, const Catalogue& catalogue, Numbering& numbering,
                                 std::uint32_t supplier, Stock stock, Date created_on);

/// A list price for one copy in minor units of its currency.
[[nodiscard]] std::int64_t make_price(Random& random, Stock stock, std::string_view currency);

/// Somebody of the receiving desk.
[[nodiscard]] std::string_view pick_clerk(Random& random);

}  // namespace accession::sample
