// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/item_tables.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/formats/alma/ids.h"

namespace accession {

namespace {

/// The place of the line where a copy is that a table puts somewhere; a new one where the line has none such.
const LocationShare& share_of(const Item& item, AlmaLine& line) {
    std::vector<LocationShare>& shares = line.record.locations;
    const bool made_up = is_made_up(item.holdings.str(), line.record);
    const auto same = std::ranges::find_if(shares, [&](const LocationShare& share) {
        return share.location == item.location && (made_up || share.holdings == item.holdings);
    });
    if (same != shares.end()) {
        return *same;
    }
    LocationShare share;
    share.location = item.location;
    share.holdings =
        made_up ? HoldingsId(made_up_id(line.record, 'h', shares.size() + 1)) : item.holdings;
    line.record.holdings.push_back(share.holdings);
    line.holdings.push_back({share.holdings, line.record.title, share.location, {}});
    return shares.emplace_back(std::move(share));
}

/// Where a table says no place, the copy is where it was ordered for.
void place_item(Item& item, const Item* unlisted, AlmaLine& line) {
    item.title = line.record.title;
    if (item.location.empty() && unlisted != nullptr) {
        item.holdings = unlisted->holdings;
        item.location = unlisted->location;
    } else if (item.location.empty() && !line.record.locations.empty()) {
        item.holdings = line.record.locations.front().holdings;
        item.location = line.record.locations.front().location;
    } else {
        item.holdings = share_of(item, line).holdings;
    }
}

void add_items(AlmaLine& line, AlmaLine& table) {
    for (Item& item : table.items) {
        const auto unlisted = std::ranges::find_if(line.items, [&line](const Item& one) {
            return is_made_up(one.id.str(), line.record) && says_nothing(one);
        });
        const bool there = unlisted != line.items.end();
        if (is_made_up(item.id.str(), line.record)) {
            item.id =
                there ? unlisted->id : ItemId(made_up_id(line.record, 'i', line.items.size() + 1));
        }
        place_item(item, there ? &*unlisted : nullptr, line);
        item.sequence =
            there ? unlisted->sequence : static_cast<std::int32_t>(line.items.size()) + 1;
        if (there) {
            *unlisted = std::move(item);
        } else {
            line.items.push_back(std::move(item));
        }
    }
}

}  // namespace

void join_item_tables(std::deque<AlmaLine>& lines) {
    std::unordered_map<LineId, AlmaLine*> whole;
    for (AlmaLine& line : lines) {
        if (!line.items_only) {
            whole.insert_or_assign(line.record.id, &line);
        }
    }
    const auto goes_into = [&](const AlmaLine& table) {
        const auto found = whole.find(table.record.id);
        return table.items_only && found != whole.end() ? found->second : nullptr;
    };
    for (AlmaLine& table : lines) {
        if (AlmaLine* const line = goes_into(table)) {
            add_items(*line, table);
        }
    }
    // Not one by one: what is pointed at would move.
    std::deque<AlmaLine> rest;
    for (AlmaLine& line : lines) {
        if (!line.items_only || !whole.contains(line.record.id)) {
            rest.push_back(std::move(line));
        }
    }
    lines = std::move(rest);
}

}  // namespace accession
