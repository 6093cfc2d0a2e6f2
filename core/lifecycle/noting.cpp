// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/noting.h"

#include <cstdint>
#include <string>
#include <tuple>

namespace accession {

namespace {

// What a record belongs to, and what else decides where it stands among others that belong there.

auto ties(const Line& line) {
    return std::tie(line.order, line.title, line.additional_to, line.holdings);
}
auto ties(const Item& item) {
    return std::tie(item.line, item.holdings, item.barcode, item.sequence);
}
auto ties(const Title& title) {
    return std::tie(title.folio->line);
}
auto ties(const Holdings& holdings) {
    return std::tie(holdings.title);
}
std::vector<LineId> ties(const Invoice& invoice) {
    std::vector<LineId> lines;
    for (const InvoiceLine& line : invoice.lines) {
        lines.push_back(line.line);
    }
    return lines;
}
auto ties(const EResource& eresource) {
    return std::tie(eresource.line, eresource.title);
}
auto ties(const Claim& claim) {
    return std::tie(claim.line);
}
auto ties(const WorkOrder& order) {
    return std::tie(order.items, order.new_item);
}
auto ties(const Letter& letter) {
    return std::tie(letter.lines);
}
// What these belong to is never asked.
std::tuple<> ties(const Order& /*order*/) {
    return {};
}
std::tuple<> ties(const Vendor& /*vendor*/) {
    return {};
}
std::tuple<> ties(const Fund& /*fund*/) {
    return {};
}

struct Adding {
    Footprint& noted;

    template <class Tag>
    void operator()(const Id<Tag>& id) const {
        noted.add(id);
    }
    template <class Tag>
    void operator()(const std::vector<Id<Tag>>& ids) const {
        for (const Id<Tag>& id : ids) {
            noted.add(id);
        }
    }
    void operator()(const std::string& barcode) const { noted.add_barcode(barcode); }
    void operator()(std::int32_t /*sequence*/) const {}
    template <class... Tie>
    void operator()(const std::tuple<Tie...>& tied) const {
        std::apply([this](const auto&... tie) { ((*this)(tie), ...); }, tied);
    }
};

}  // namespace

template <class Entity>
void NotingStore::put_noted(SharedRecord<Entity> record) {
    const Entity* before = under().find(record->id);
    noted().add(record->id);
    if (before == nullptr || ties(*before) != ties(*record)) {
        if (before != nullptr) {
            Adding{noted()}(ties(*before));
        }
        Adding{noted()}(ties(*record));
    }
    store_.put(std::move(record));
}

template <class IdType>
void NotingStore::erase_noted(const IdType& id) {
    noted().add(id);
    if (const auto* before = under().find(id)) {
        Adding{noted()}(ties(*before));
    }
    store_.erase(id);
}

void NotingStore::put(Settings record) {
    noted().add_settings();
    store_.put(std::move(record));
}
void NotingStore::put(SharedRecord<Line> record) {
    put_noted(std::move(record));
}
void NotingStore::put(SharedRecord<Order> record) {
    put_noted(std::move(record));
}
void NotingStore::put(SharedRecord<Item> record) {
    put_noted(std::move(record));
}
void NotingStore::put(SharedRecord<Title> record) {
    put_noted(std::move(record));
}
void NotingStore::put(SharedRecord<Holdings> record) {
    put_noted(std::move(record));
}
void NotingStore::put(SharedRecord<Vendor> record) {
    put_noted(std::move(record));
}
void NotingStore::put(SharedRecord<Fund> record) {
    put_noted(std::move(record));
}
void NotingStore::put(SharedRecord<Invoice> record) {
    put_noted(std::move(record));
}
void NotingStore::put(SharedRecord<EResource> record) {
    put_noted(std::move(record));
}
void NotingStore::put(SharedRecord<Claim> record) {
    put_noted(std::move(record));
}
void NotingStore::put(SharedRecord<WorkOrder> record) {
    put_noted(std::move(record));
}
void NotingStore::put(SharedRecord<Letter> record) {
    put_noted(std::move(record));
}
Line* NotingStore::own(const LineId& id) {
    noted().add(id);
    return store_.own(id);
}
Order* NotingStore::own(const OrderId& id) {
    noted().add(id);
    return store_.own(id);
}
Item* NotingStore::own(const ItemId& id) {
    noted().add(id);
    return store_.own(id);
}
void NotingStore::erase(const LineId& id) {
    erase_noted(id);
}
void NotingStore::erase(const OrderId& id) {
    erase_noted(id);
}
void NotingStore::erase(const ItemId& id) {
    erase_noted(id);
}
void NotingStore::erase(const HoldingsId& id) {
    erase_noted(id);
}
void NotingStore::erase(const TitleId& id) {
    erase_noted(id);
}
void NotingStore::erase(const EResourceId& id) {
    erase_noted(id);
}
void NotingStore::erase(const WorkOrderId& id) {
    erase_noted(id);
}
void NotingStore::erase(const InvoiceId& id) {
    erase_noted(id);
}
void NotingStore::erase(const ClaimId& id) {
    erase_noted(id);
}
void NotingStore::erase(const LetterId& id) {
    erase_noted(id);
}

Footprint fold_noting(Store& store, std::span<const Fact> facts) {
    NotingStore noting(store);
    for (const Fact& fact : facts) {
        fold(noting, fact);
    }
    return noting.take();
}

}  // namespace accession
