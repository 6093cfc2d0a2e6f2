// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/draft.h"

#include <algorithm>
#include <utility>

#include "core/model/title_search.h"

namespace accession {

template <class Entity, class IdType>
const Entity* Draft::look(const Layer<Entity, IdType>& layer, const IdType& id) const {
    const auto found = layer.changed.find(id);
    if (found == layer.changed.end()) {
        return base_.find(id);
    }
    return found->second.get();
}

template <class Entity, class IdType>
Draft::Place<Entity> Draft::place_of(Layer<Entity, IdType>& layer, const IdType& id) const {
    const auto [found, first] = layer.changed.try_emplace(id);
    return {found->second, first ? base_.find(id) : found->second.get(), first};
}

template <class Entity, class IdType>
void Draft::lay(Layer<Entity, IdType>& layer, Place<Entity> place,
                SharedRecord<Entity> record) const {
    if (place.before == nullptr) {
        layer.added.push_back(record->id);
    }
    if (place.here.is_alone()) {
        layer.replaced.push_back(std::move(place.here));
    }
    place.here = std::move(record);
}

template <class Entity, class IdType>
void Draft::lay(Layer<Entity, IdType>& layer, SharedRecord<Entity> record) const {
    const Place<Entity> place = place_of(layer, record->id);
    lay(layer, place, std::move(record));
}

template <class Entity, class IdType>
void Draft::wipe(Layer<Entity, IdType>& layer, const IdType& id) const {
    SharedRecord<Entity> gone = std::exchange(layer.changed[id], {});
    if (gone.is_alone()) {
        layer.replaced.push_back(std::move(gone));
    }
}

template <class Entity, class IdType>
Entity* Draft::laid(Layer<Entity, IdType>& layer, const IdType& id) {
    const auto found = layer.changed.find(id);
    if (found != layer.changed.end()) {
        return found->second ? &found->second.edit() : nullptr;
    }
    const Entity* below = base_.find(id);
    return below == nullptr
               ? nullptr
               : &layer.changed.emplace(id, SharedRecord(Entity(*below))).first->second.edit();
}

/// The relation as the state below has it, less what no longer belongs, plus what now does.
template <class Entity, class IdType, class Belongs>
std::vector<IdType> Draft::overlaid(std::vector<IdType> below, const Layer<Entity, IdType>& layer,
                                    Belongs belongs) const {
    std::vector<IdType> ids = std::move(below);
    std::erase_if(ids, [&](const IdType& id) {
        const auto found = layer.changed.find(id);
        return found != layer.changed.end() && !(found->second && belongs(*found->second));
    });
    const auto add = [&](const IdType& id, const SharedRecord<Entity>& record) {
        if (record && belongs(*record) && std::ranges::find(ids, id) == ids.end()) {
            ids.push_back(id);
        }
    };
    for (const IdType& id : layer.added) {
        add(id, layer.changed.at(id));
    }
    std::vector<IdType> moved;
    for (const auto& [id, record] : layer.changed) {
        if (record && belongs(*record)) {
            moved.push_back(id);
        }
    }
    std::ranges::sort(moved);
    for (const IdType& id : moved) {
        add(id, layer.changed.at(id));
    }
    return ids;
}

template <class Entity, class Key, class IdType>
void Draft::join(Joined<Key, IdType>& joined, const Place<Entity>& place, Key Entity::* key,
                 const Entity& after) {
    if (place.before != nullptr && place.before->*key == after.*key) {
        return;
    }
    std::vector<IdType>& ids = joined[after.*key];
    // What is laid here for the first time cannot have joined before.
    if (place.first || std::ranges::find(ids, after.id) == ids.end()) {
        ids.push_back(after.id);
    }
}

/// The same where it is known what joined: new records in the order they came, then those that moved.
template <class Entity, class Key, class IdType, class Belongs>
std::vector<IdType> Draft::joined_with(std::vector<IdType> below,
                                       const Layer<Entity, IdType>& layer,
                                       const Joined<Key, IdType>& joined, const Key& key,
                                       Belongs belongs) const {
    std::vector<IdType> ids = std::move(below);
    if (layer.changed.empty()) {
        return ids;
    }
    std::erase_if(ids, [&](const IdType& id) {
        const auto found = layer.changed.find(id);
        return found != layer.changed.end() && !(found->second && belongs(*found->second));
    });
    const auto members = joined.find(key);
    if (members == joined.end()) {
        return ids;
    }
    std::vector<IdType> moved;
    for (const IdType& id : members->second) {
        const SharedRecord<Entity>& now = layer.changed.at(id);
        const Entity* was = base_.find(id);
        if (now && belongs(*now) && was == nullptr) {
            ids.push_back(id);
        } else if (now && belongs(*now) && !belongs(*was)) {
            moved.push_back(id);
        }
    }
    std::ranges::sort(moved);
    ids.insert(ids.end(), moved.begin(), moved.end());
    return ids;
}

const Settings& Draft::settings() const {
    return settings_ ? *settings_ : base_.settings();
}

const Line* Draft::find(const LineId& id) const {
    return look(lines_, id);
}
const Order* Draft::find(const OrderId& id) const {
    return look(orders_, id);
}
const Item* Draft::find(const ItemId& id) const {
    return look(items_, id);
}
const Title* Draft::find(const TitleId& id) const {
    return look(titles_, id);
}
const Holdings* Draft::find(const HoldingsId& id) const {
    return look(holdings_, id);
}
const Vendor* Draft::find(const VendorId& id) const {
    return look(vendors_, id);
}
const Fund* Draft::find(const FundId& id) const {
    return look(funds_, id);
}
const Invoice* Draft::find(const InvoiceId& id) const {
    return look(invoices_, id);
}

const EResource* Draft::find(const EResourceId& id) const {
    return look(eresources_, id);
}
const Claim* Draft::find(const ClaimId& id) const {
    return look(claims_, id);
}
const WorkOrder* Draft::find(const WorkOrderId& id) const {
    return look(work_orders_, id);
}
const Letter* Draft::find(const LetterId& id) const {
    return look(letters_, id);
}

std::vector<LineId> Draft::lines_of(const OrderId& order) const {
    return joined_with(base_.lines_of(order), lines_, lines_by_order_, order,
                       [&](const Line& line) { return line.order == order; });
}

std::vector<LineId> Draft::lines_of(const TitleId& title) const {
    return overlaid(base_.lines_of(title), lines_,
                    [&](const Line& line) { return line.title == title; });
}

std::vector<LineId> Draft::additional_lines_of(const LineId& main) const {
    return overlaid(base_.additional_lines_of(main), lines_,
                    [&](const Line& line) { return line.additional_to == main; });
}

std::vector<LineId> Draft::lines_using(const HoldingsId& holdings) const {
    return overlaid(base_.lines_using(holdings), lines_, [&](const Line& line) {
        return std::ranges::find(line.holdings, holdings) != line.holdings.end();
    });
}

std::vector<ItemId> Draft::items_of(const LineId& line) const {
    std::vector<ItemId> ids = joined_with(base_.items_of(line), items_, items_by_line_, line,
                                          [&](const Item& item) { return item.line == line; });
    const auto sequence = [&](const ItemId& id) { return find(id)->sequence; };
    if (!std::ranges::is_sorted(ids, {}, sequence)) {
        std::ranges::stable_sort(ids, {}, sequence);
    }
    return ids;
}

std::vector<ItemId> Draft::items_of(const HoldingsId& holdings) const {
    return joined_with(base_.items_of(holdings), items_, items_by_holdings_, holdings,
                       [&](const Item& item) { return item.holdings == holdings; });
}

std::vector<TitleId> Draft::titles_of(const LineId& line) const {
    return overlaid(base_.titles_of(line), titles_,
                    [&](const Title& title) { return title.folio->line == line; });
}

std::vector<HoldingsId> Draft::holdings_of(const TitleId& title) const {
    return overlaid(base_.holdings_of(title), holdings_,
                    [&](const Holdings& holdings) { return holdings.title == title; });
}

std::vector<InvoiceId> Draft::invoices_of(const LineId& line) const {
    return overlaid(base_.invoices_of(line), invoices_, [&](const Invoice& invoice) {
        return std::ranges::find(invoice.lines, line, &InvoiceLine::line) != invoice.lines.end();
    });
}

std::vector<EResourceId> Draft::eresources_of(const LineId& line) const {
    return overlaid(base_.eresources_of(line), eresources_,
                    [&](const EResource& resource) { return resource.line == line; });
}

std::vector<EResourceId> Draft::eresources_of(const TitleId& title) const {
    return overlaid(base_.eresources_of(title), eresources_,
                    [&](const EResource& resource) { return resource.title == title; });
}

std::vector<ClaimId> Draft::claims_of(const LineId& line) const {
    return overlaid(base_.claims_of(line), claims_,
                    [&](const Claim& claim) { return claim.line == line; });
}

std::vector<WorkOrderId> Draft::work_orders_of(const ItemId& item) const {
    return overlaid(base_.work_orders_of(item), work_orders_,
                    [&](const WorkOrder& order) { return concerns(order, item); });
}

std::vector<ItemId> Draft::items_with_barcode(std::string_view barcode) const {
    return overlaid(base_.items_with_barcode(barcode), items_,
                    [&](const Item& item) { return item.barcode == barcode; });
}

std::vector<LineId> Draft::lines_in(StatusSet statuses) const {
    // A line that came to one of them here stands where the state below has it.
    StatusSet reach = statuses;
    for (const auto& [id, line] : lines_.changed) {
        const Line* was = line && statuses.has(line->status) ? base_.find(id) : nullptr;
        reach = was == nullptr ? reach : reach.with(was->status);
    }
    std::vector<LineId> ids = base_.lines_in(reach);
    std::erase_if(ids, [&](const LineId& id) {
        const auto changed = lines_.changed.find(id);
        if (changed == lines_.changed.end()) {
            return reach != statuses && !statuses.has(base_.find(id)->status);
        }
        return !changed->second || !statuses.has(changed->second->status);
    });
    const auto below = std::ssize(ids);
    for (const LineId& id : lines_.added) {
        const Line* line = base_.find(id) == nullptr ? find(id) : nullptr;
        if (line != nullptr && statuses.has(line->status) &&
            std::find(ids.begin() + below, ids.end(), id) == ids.end()) {
            ids.push_back(id);
        }
    }
    return ids;
}

std::vector<TitleId> Draft::titles_matching(std::string_view query) const {
    return overlaid(base_.titles_matching(query), titles_,
                    [&](const Title& title) { return matches(title, query); });
}

namespace {

template <class Records>
bool any_numbered(const Records& changed, std::string_view number) {
    return std::ranges::any_of(
        changed, [&](const auto& entry) { return entry.second && entry.second->number == number; });
}

}  // namespace

bool Draft::line_number_taken(std::string_view number) const {
    return base_.line_number_taken(number) || any_numbered(lines_.changed, number);
}

bool Draft::order_number_taken(std::string_view number) const {
    return base_.order_number_taken(number) || any_numbered(orders_.changed, number);
}

bool Draft::order_has(std::string_view path, std::string_view text) const {
    const auto has_it = [&](const auto& entry) {
        return entry.second && further_is(*entry.second->folio, path, text);
    };
    return base_.order_has(path, text) || std::ranges::any_of(orders_.changed, has_it);
}

void Draft::put(Settings record) {
    settings_ = std::move(record);
}
void Draft::put(SharedRecord<Line> record) {
    const Place<Line> place = place_of(lines_, record->id);
    join(lines_by_order_, place, &Line::order, *record);
    lay(lines_, place, std::move(record));
}
void Draft::put(SharedRecord<Order> record) {
    lay(orders_, std::move(record));
}
void Draft::put(SharedRecord<Item> record) {
    const Place<Item> place = place_of(items_, record->id);
    join(items_by_line_, place, &Item::line, *record);
    join(items_by_holdings_, place, &Item::holdings, *record);
    lay(items_, place, std::move(record));
}
void Draft::put(SharedRecord<Title> record) {
    lay(titles_, std::move(record));
}
void Draft::put(SharedRecord<Holdings> record) {
    lay(holdings_, std::move(record));
}
void Draft::put(SharedRecord<Vendor> record) {
    lay(vendors_, std::move(record));
}
void Draft::put(SharedRecord<Fund> record) {
    lay(funds_, std::move(record));
}
void Draft::put(SharedRecord<Invoice> record) {
    lay(invoices_, std::move(record));
}
void Draft::put(SharedRecord<EResource> record) {
    lay(eresources_, std::move(record));
}
void Draft::put(SharedRecord<Claim> record) {
    lay(claims_, std::move(record));
}
void Draft::put(SharedRecord<WorkOrder> record) {
    lay(work_orders_, std::move(record));
}
void Draft::put(SharedRecord<Letter> record) {
    lay(letters_, std::move(record));
}
Line* Draft::own(const LineId& id) {
    return laid(lines_, id);
}
Order* Draft::own(const OrderId& id) {
    return laid(orders_, id);
}
Item* Draft::own(const ItemId& id) {
    return laid(items_, id);
}
void Draft::erase(const LineId& id) {
    wipe(lines_, id);
}
void Draft::erase(const OrderId& id) {
    wipe(orders_, id);
}
void Draft::erase(const ItemId& id) {
    wipe(items_, id);
}
void Draft::erase(const HoldingsId& id) {
    wipe(holdings_, id);
}
void Draft::erase(const TitleId& id) {
    wipe(titles_, id);
}
void Draft::erase(const EResourceId& id) {
    wipe(eresources_, id);
}
void Draft::erase(const WorkOrderId& id) {
    wipe(work_orders_, id);
}
void Draft::erase(const InvoiceId& id) {
    wipe(invoices_, id);
}
void Draft::erase(const ClaimId& id) {
    wipe(claims_, id);
}
void Draft::erase(const LetterId& id) {
    wipe(letters_, id);
}

}  // namespace accession
