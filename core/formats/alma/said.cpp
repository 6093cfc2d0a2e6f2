// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/said.h"

#include <algorithm>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/alma/columns.h"
#include "core/formats/alma/ids.h"
#include "core/formats/alma/records.h"
#include "core/formats/json/remains.h"
#include "core/validation/alma_line_fields.h"

namespace accession {

namespace {

bool says(const AlmaLine& read, std::string_view field) {
    return std::ranges::find(*read.said, field) != read.said->end();
}

/// The currency before all: the price is in it.
void set_fields(const AlmaLine& read, Line& line) {
    if (says(read, "currency") || says(read, "price")) {
        line.cost.currency = read.record.cost.currency;
    }
    for (const alma::LineField& field : alma::line_fields()) {
        if (says(read, field.name) && field.name != "copies") {
            (void)field.set(line, field.get(read.record));
        }
    }
    if (says(read, "price")) {
        line.cost.unit_price = read.record.cost.unit_price;
    }
    if (says(read, table_field::status)) {
        line.status = read.record.status;
    }
    if (says(read, table_field::created)) {
        line.created_on = read.record.created_on;
    }
    if (says(read, table_field::order)) {
        line.order = read.record.order;
    }
}

void set_copies(const AlmaLine& read, Line& line) {
    const std::int32_t more = read.record.cost.quantity_physical - line.cost.quantity_physical;
    line.cost.quantity_physical += more;
    if (!line.locations.empty()) {
        std::int32_t& first = line.locations.front().quantity_physical;
        first = std::max(0, first + more);
    }
}

/// Copies are where the line has its places; those that it was only taken to order are none of the table's.
void place_items(AlmaLine& read, const Line& line) {
    const bool counted = says(read, "copies");
    std::erase_if(read.items, [&](const Item& item) {
        return !counted && is_made_up(item.id.str(), line) && says_nothing(item);
    });
    for (Item& item : read.items) {
        item.title = line.title;
        if (!line.locations.empty() && is_made_up(item.holdings.str(), line)) {
            item.holdings = line.locations.front().holdings;
            item.location = line.locations.front().location;
        }
    }
}

/// A bib of Alma's stays what Alma said of it.
Title title_with(Line& line, const State& existing) {
    const Title* const before = existing.find(line.title);
    const bool ours = before == nullptr || is_made_up(line.title.str(), line);
    return ours ? title_of(line) : *before;
}

void lay_onto(std::string& text, const std::string& said) {
    if (!said.empty()) {
        text = said;
    }
}

void lay_extra_onto(std::string& extra, const std::string& said) {
    if (!said.empty()) {
        nlohmann::json all = remains_from(extra);
        all.merge_patch(remains_from(said));
        extra = extra_from(all);
    }
}

Item with_what_is_said(Item item, const Item& said) {
    lay_onto(item.barcode, said.barcode);
    lay_onto(item.call_number, said.call_number);
    lay_onto(item.description, said.description);
    lay_onto(item.note, said.note);
    if (said.status == Status::received) {
        item.received_on = said.received_on ? said.received_on : item.received_on;
        item.status = said.status;
        item.process = said.process;
    }
    if (!said.location.empty() && said.location != item.location) {
        item.location = said.location;
        item.holdings = said.holdings;
    }
    lay_extra_onto(item.extra, said.extra);
    return item;
}

void say_onto_items(AlmaLine& read, const State& existing) {
    for (Item& item : read.items) {
        if (const Item* const before = existing.find(item.id);
            before != nullptr && before->line == item.line) {
            item = with_what_is_said(*before, item);
        }
    }
}

void say_onto(AlmaLine& read, const Line& before, const State& existing) {
    Line line = before;
    set_fields(read, line);
    if (says(read, "copies") && line.format == Format::physical) {
        set_copies(read, line);
    }
    if (line.locations.empty()) {
        line.locations = read.record.locations;
        line.holdings = read.record.holdings;
    } else {
        read.holdings.clear();
    }
    lay_extra_onto(line.extra, read.record.extra);
    place_items(read, line);
    read.title = title_with(line, existing);
    read.eresource.reset();
    const Order* const order = existing.find(line.order);
    if (!says(read, table_field::order) && order != nullptr) {
        read.order_number = order->number;
    }
    read.record = std::move(line);
}

}  // namespace

void say_onto(std::deque<AlmaLine>& lines, const State& existing) {
    for (AlmaLine& read : lines) {
        const Line* const before = existing.find(read.record.id);
        if (!read.said || before == nullptr) {
            continue;
        }
        if (!read.items_only) {
            say_onto(read, *before, existing);
        }
        say_onto_items(read, existing);
    }
}

}  // namespace accession
