// SPDX-License-Identifier: Apache-2.0
// The sample library's standing data: whom it buys from, with what money, and where things go.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/entities.h"
#include "core/sample/ids.h"
#include "core/sample/title_maker.h"

namespace accession::sample {

/// What a vendor mostly sells; a line's stock is drawn from it.
enum class Trade : std::uint8_t { books, serials, electronic, media };

struct Supplier {
    std::string_view code;
    std::string_view name;
    std::string_view currency;
    /// Before its own order numbers: "NBK-4839201".
    std::string_view reference;
    Trade trade;
    Tongue tongue;
    bool active = true;
    bool connected = true;
};

struct Budget {
    std::string_view code;
    std::string_view name;
};

struct Place {
    std::string_view location;
    /// Code of the library that owns what is kept there.
    std::string_view owner;
};

/// The last one has closed its business and is not active.
[[nodiscard]] std::span<const Supplier> suppliers();
/// General money for books first; the last four are for serials, e-books, media and gifts.
[[nodiscard]] std::span<const Budget> budgets();
[[nodiscard]] std::span<const Place> places();
inline constexpr std::string_view online_location = "Online";

/// The records of all that, with ids.
struct Catalogue {
    std::vector<Vendor> vendors;
    std::vector<Fund> funds;
    /// A fund of last year, closed.
    Fund closed_fund;

    [[nodiscard]] const VendorId& vendor(std::uint32_t supplier) const {
        return vendors[supplier].id;
    }
};

[[nodiscard]] Catalogue make_catalogue(Ids& ids, int year);

/// An active supplier of that trade.
[[nodiscard]] std::uint32_t pick_supplier(Random& random, Trade trade);

}  // namespace accession::sample
