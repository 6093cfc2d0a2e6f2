// SPDX-License-Identifier: Apache-2.0
// What follows from an Alma line and is told nowhere.
#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>

#include "core/formats/alma/ids.h"
#include "core/formats/alma/records.h"
#include "core/lifecycle/alma/statuses.h"
#include "core/model/limits.h"
#include "core/validation/alma_line_types.h"

namespace accession {

namespace {

/// Of one import, all lines together: more is a mistake in a quantity.
constexpr std::size_t max_copies_made = 1'000'000;

constexpr StatusSet after_activation{Status::waiting_for_invoice, Status::recurring_renewal,
                                     Status::waiting_for_manual_renewal,
                                     Status::under_evaluation_renewal, Status::closed};

void add_eresource(AlmaLine& read) {
    Line& line = read.record;
    const bool active = after_activation.has(line.status);
    line.activation_done = active;
    if (line.status == Status::sent) {
        line.tasks = {"activation"};
    }
    if (without_inventory.has(line.status)) {
        return;
    }
    EResource resource;
    resource.id = EResourceId(made_up_id(line, 'e', 1));
    resource.line = line.id;
    resource.title = line.title;
    resource.active = active;
    read.eresource = std::move(resource);
}

void add_copy(AlmaLine& read, const LocationShare& share) {
    const Line& line = read.record;
    Item item;
    item.id = ItemId(made_up_id(line, 'i', read.items.size() + 1));
    item.line = line.id;
    item.title = line.title;
    item.holdings = share.holdings;
    item.location = share.location;
    item.sequence = static_cast<std::int32_t>(read.items.size()) + 1;
    read.items.push_back(std::move(item));
}

/// A one-time line expects as many copies as it orders, whether Alma lists them or not.
void add_missing_copies(AlmaLine& read, AlmaBatch& batch) {
    const Line& line = read.record;
    std::unordered_map<HoldingsId, std::int64_t> listed;
    for (const Item& item : read.items) {
        ++listed[item.holdings];
    }
    for (const LocationShare& share : line.locations) {
        std::int64_t& there = listed[share.holdings];
        const std::int64_t found = std::min<std::int64_t>(there, share.quantity_physical);
        there -= found;
        const std::int64_t missing = share.quantity_physical - found;
        if (missing <= 0) {
            continue;
        }
        if (batch.copies_made + static_cast<std::size_t>(missing) > max_copies_made) {
            read.place.tell(Severity::warning, "too_many_copies", "location",
                            {{"count", std::to_string(missing)}});
            continue;
        }
        batch.copies_made += static_cast<std::size_t>(missing);
        for (std::int64_t i = 0; i < missing; ++i) {
            add_copy(read, share);
        }
    }
}

}  // namespace

bool set_line_type(const std::string& code, Line& line) {
    if (const alma::LineType* const type = alma::line_type(code)) {
        line.format = type->format;
        line.continuity = type->continuity;
        return true;
    }
    const bool electronic =
        code.starts_with("E_") || code.starts_with("ELECTRONIC") || code.starts_with("DIGITAL");
    line.format = electronic ? Format::electronic : Format::physical;
    line.continuity = code.ends_with("_CO") || code.ends_with("_SO") ? Continuity::continuous
                                                                     : Continuity::one_time;
    return false;
}

Title title_of(Line& line) {
    if (line.title.empty()) {
        line.title = TitleId(made_up_id(line, 'b', 1));
    }
    Title title;
    title.id = line.title;
    title.title = line.description.title;
    title.author = line.description.author;
    title.publisher = line.description.publisher;
    title.publication_year = line.description.publication_year;
    title.product_ids = line.description.product_ids;
    return title;
}

void complete_alma_line(AlmaLine& read, AlmaBatch& batch) {
    Line& line = read.record;
    if (line.format == Format::electronic) {
        line.cost.quantity_electronic = 1;
        add_eresource(read);
        return;
    }
    std::int64_t quantity = 0;
    for (const LocationShare& share : line.locations) {
        quantity += share.quantity_physical;
    }
    line.cost.quantity_physical =
        static_cast<std::int32_t>(std::clamp<std::int64_t>(quantity, 1, max_quantity));
    if (line.continuity == Continuity::one_time && !alma::finished.has(line.status)) {
        add_missing_copies(read, batch);
    }
}

}  // namespace accession
