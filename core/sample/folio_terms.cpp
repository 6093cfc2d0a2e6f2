// SPDX-License-Identifier: Apache-2.0
// What a line of the FOLIO sample orders: format, inventory to be made, quantities, price, places.
#include <algorithm>

#include "core/sample/folio_library.h"
#include "core/validation/folio_price.h"

namespace accession::sample {

namespace {

bool has_physical(const Line& line) {
    return line.format != Format::electronic;
}

bool has_electronic(const Line& line) {
    return line.format == Format::electronic || line.format == Format::mixed;
}

CreateInventory drawn_inventory(Random& random) {
    static constexpr std::uint32_t weights[] = {7, 5, 13, 75};
    return static_cast<CreateInventory>(random.weighted(weights));
}

std::string_view material_of(Stock stock) {
    switch (stock) {
    case Stock::media:
        return "Sound recording";
    case Stock::journal:
    case Stock::numbered_series:
        return "Serial";
    case Stock::ebook:
    case Stock::ejournal:
    case Stock::database:
        return "Electronic resource";
    case Stock::book:
    case Stock::standing_order:
        break;
    }
    return "Book";
}

}  // namespace

void FolioLibrary::choose_format(Batch& batch, const FolioPlannedLine& plan, Stock stock,
                                 Line& line) const {
    line.material_type = material_of(stock);
    line.folio.edit().electronic_material_type = line.material_type;
    if (is_electronic(stock)) {
        line.format = Format::electronic;
        return;
    }
    const std::uint32_t form = batch.random.below(100);
    const bool plain = plan.gap != OpenGap::none || plan.package;
    if (!plain && form < 9) {
        line.format = Format::mixed;
    } else if (!plain && form < 17) {
        line.format = Format::other;
    } else {
        line.format = Format::physical;
    }
}

void FolioLibrary::choose_inventory(Batch& batch, const FolioPlannedLine& plan, Line& line) const {
    if (has_physical(line)) {
        line.physical_inventory = drawn_inventory(batch.random);
    }
    if (has_electronic(line)) {
        const bool none = plan.package || batch.random.percent(20);
        line.electronic_inventory =
            none ? CreateInventory::none : CreateInventory::instance_holding;
    }
    if (plan.gap == OpenGap::material_type) {
        (has_physical(line) ? line.physical_inventory : line.electronic_inventory) =
            CreateInventory::instance_holding_item;
        line.material_type.clear();
        line.folio.edit().electronic_material_type.clear();
    }
}

void FolioLibrary::choose_cost(Batch& batch, const FolioPlannedLine& plan, Stock stock,
                               Line& line) const {
    Random& random = batch.random;
    Cost& cost = line.cost;
    std::int32_t copies = random.percent(18) ? random.between(2, 5) : 1;
    // Half of it can only have come where there is more than one of it.
    const bool partly = plan.receipt == Status::partially_received;
    copies = partly ? std::max(copies, 2) : copies;
    cost.quantity_physical = has_physical(line) ? copies : 0;
    if (has_electronic(line)) {
        cost.quantity_electronic = has_physical(line) || !partly ? 1 : 2;
        cost.unit_price_electronic = make_price(random, stock, cost.currency);
    }
    if (!has_physical(line)) {
        cost.unit_price = 0;
    }
    if (random.percent(6)) {
        cost.discount = std::int64_t{random.between(2, 15)} * 10'000;
    }
    if (random.percent(5)) {
        cost.additional = cost.currency == "JPY" ? 600 : 450;
    }
    cost.price = estimated_price(cost);
}

void FolioLibrary::choose_places(Batch& batch, Line& line) const {
    const Cost& cost = line.cost;
    const auto main = batch.random.below(static_cast<std::uint32_t>(places().size()));
    line.owner = places()[main].owner;
    const bool physical_place =
        line.physical_inventory >= CreateInventory::instance_holding || batch.random.percent(60);
    if (cost.quantity_physical > 0 && physical_place) {
        const bool split = cost.quantity_physical >= 2 && batch.random.percent(40);
        const std::int32_t second = split ? cost.quantity_physical / 2 : 0;
        line.locations.push_back({.location = std::string(places()[main].location),
                                  .holdings = {},
                                  .quantity_physical = cost.quantity_physical - second,
                                  .quantity_electronic = 0});
        if (split) {
            const std::size_t other = (main + 2 + batch.random.below(4)) % places().size();
            line.locations.push_back({.location = std::string(places()[other].location),
                                      .holdings = {},
                                      .quantity_physical = second,
                                      .quantity_electronic = 0});
        }
    }
    const bool online_place =
        line.electronic_inventory >= CreateInventory::instance_holding || batch.random.percent(60);
    if (cost.quantity_electronic > 0 && online_place) {
        line.locations.push_back({.location = std::string(online_location),
                                  .holdings = {},
                                  .quantity_physical = 0,
                                  .quantity_electronic = cost.quantity_electronic});
    }
}

void FolioLibrary::put_dates(Batch& batch, Line& line) const {
    if (!batch.opened()) {
        return;
    }
    line.sent_on = batch.opened_on;
    line.expected_on = batch.opened_on.plus_days(batch.random.between(14, 60));
}

}  // namespace accession::sample
