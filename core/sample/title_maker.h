// SPDX-License-Identifier: Apache-2.0
// Descriptions of things a library might order.
#pragma once

#include <cstdint>
#include <string>

#include "core/model/line.h"
#include "core/sample/random.h"

namespace accession::sample {

/// The language most of a vendor's stock is in.
enum class Tongue : std::uint8_t { english, german, french, spanish, polish };

enum class Stock : std::uint8_t {
    book,
    ebook,
    media,
    journal,
    ejournal,
    standing_order,
    numbered_series,
    database
};

[[nodiscard]] constexpr bool is_electronic(Stock stock) {
    return stock == Stock::ebook || stock == Stock::ejournal || stock == Stock::database;
}
[[nodiscard]] constexpr bool is_continuous(Stock stock) {
    return stock >= Stock::journal;
}

/// Everything but the product ids. `year` is the year of the order.
[[nodiscard]] Description make_description(Random& random, Stock stock, Tongue tongue, int year);

/// A person as a note would name them: "Dr. Miriam Stanhope".
[[nodiscard]] std::string make_person(Random& random);

}  // namespace accession::sample
