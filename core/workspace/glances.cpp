// SPDX-License-Identifier: Apache-2.0
// What lists ask of the records of a workspace, from the record where it is at hand, else from what
// the snapshot keeps beside it.
#include <algorithm>

#include "core/workspace/snapshot/glance.h"
#include "core/workspace/workspace.h"

namespace accession {

namespace {

template <class IdType>
IdType id_in(const stored::Stored& stored, stored::TableKey table, stored::MaybePlace place) {
    return place == 0 ? IdType{} : IdType(stored.id(table, place - 1));
}

/// Where a record stands by its place in the snapshot; an id that is only named has a place as well.
template <class Entity, class IdType>
Slot slot_at(const Table<Entity, IdType>& table, const stored::Stored& stored, stored::TableKey key,
             stored::MaybePlace place) {
    if (place == 0) {
        return no_slot;
    }
    const std::uint32_t at = place - 1;
    return at < stored.records(key) && table.alive(at) ? at
                                                       : table.slot_of(IdType(stored.id(key, at)));
}

}  // namespace

Status Workspace::status_of_line(Slot line, Axis axis) const {
    if (axis == Axis::order_status) {
        return order_status_of_line(line);
    }
    if (const Line* held = lines_.held(line)) {
        return axis == Axis::line_status ? held->status
               : axis == Axis::receipt   ? held->receipt
               : axis == Axis::payment   ? held->payment
                                         : Status::none;
    }
    const std::string_view glance = lines_.glance(line);
    return axis == Axis::line_status ? stored::status_in(glance, 0)
           : axis == Axis::receipt   ? stored::status_in(glance, 1)
           : axis == Axis::payment   ? stored::status_in(glance, 2)
                                     : Status::none;
}

Status Workspace::order_status_of_line(Slot line) const {
    Slot order = no_slot;
    if (const Line* held = lines_.held(line)) {
        order = orders_.slot_of(held->order);
    } else if (const stored::MaybePlace place = stored_glance(line).order; place != 0) {
        // Most orders stand where they stood; one that was erased may have come back elsewhere.
        const bool there = place - 1 < lines_.source().records(stored::TableKey::orders) &&
                           orders_.alive(place - 1);
        order = there ? place - 1 : orders_.slot_of(order_of_line(line));
    }
    if (order == no_slot) {
        return Status::none;
    }
    const Order* record = orders_.held(order);
    return record != nullptr ? record->status : stored::status_in(orders_.glance(order), 0);
}

std::string_view Workspace::number_of_line(Slot line) const {
    const Line* held = lines_.held(line);
    return held != nullptr ? std::string_view(held->number)
                           : stored::read_line_number(lines_.source(), line);
}

std::string_view Workspace::title_of_line(Slot line) const {
    const Line* held = lines_.held(line);
    return held != nullptr ? std::string_view(held->description.title)
                           : stored::read_line_head(lines_.source(), line).title;
}

std::optional<std::int64_t> Workspace::price_of_line(Slot line) const {
    const Line* held = lines_.held(line);
    return held != nullptr ? held->cost.price : stored_glance(line).price;
}

std::optional<Date> Workspace::line_expected_on(Slot line) const {
    const Line* held = lines_.held(line);
    return held != nullptr ? held->expected_on : stored_glance(line).expected_on;
}

OrderId Workspace::order_of_line(Slot line) const {
    const Line* held = lines_.held(line);
    return held != nullptr ? held->order
                           : id_in<OrderId>(lines_.source(), stored::TableKey::orders,
                                            stored_glance(line).order);
}

VendorId Workspace::vendor_of_line(Slot line) const {
    const Line* held = lines_.held(line);
    return held != nullptr ? held->vendor
                           : id_in<VendorId>(lines_.source(), stored::TableKey::vendors,
                                             stored_glance(line).vendor);
}

Slot Workspace::vendor_slot_of_line(Slot line) const {
    if (const Line* held = lines_.held(line)) {
        return vendors_.slot_of(held->vendor);
    }
    return slot_at(vendors_, lines_.source(), stored::TableKey::vendors,
                   stored_glance(line).vendor);
}

std::vector<Slot> Workspace::fund_slots_of_line(Slot line) const {
    if (lines_.held(line) == nullptr) {
        const stored::LineGlance glance = stored_glance(line);
        if (glance.one_fund) {
            const Slot fund =
                slot_at(funds_, lines_.source(), stored::TableKey::funds, glance.first_fund);
            return fund == no_slot ? std::vector<Slot>{} : std::vector{fund};
        }
    }
    const SharedRecord<Line> record = lines_.look(line);
    std::vector<Slot> slots;
    for (const FundShare& share : record->funds) {
        const Slot fund = funds_.slot_of(share.fund);
        if (fund != no_slot && std::ranges::find(slots, fund) == slots.end()) {
            slots.push_back(fund);
        }
    }
    return slots;
}

FundId Workspace::first_fund_of_line(Slot line) const {
    if (const Line* held = lines_.held(line)) {
        return held->funds.empty() ? FundId{} : held->funds.front().fund;
    }
    return id_in<FundId>(lines_.source(), stored::TableKey::funds, stored_glance(line).first_fund);
}

Status Workspace::status_of_item(Slot item) const {
    const Item* held = items_.held(item);
    return held != nullptr ? held->status : stored::status_in(items_.glance(item), 0);
}

// Which list of a workspace is which of a snapshot.
template <class Self, class Visit>
void Workspace::each_relation(Self& self, Visit visit) {
    using enum stored::RelationKey;
    visit(self.lines_by_order_, lines_by_order);
    visit(self.lines_by_title_, lines_by_title);
    visit(self.lines_by_main_, lines_by_main);
    visit(self.lines_by_holdings_, lines_by_holdings);
    visit(self.lines_by_vendor_, lines_by_vendor);
    visit(self.items_by_line_, items_by_line);
    visit(self.items_by_holdings_, items_by_holdings);
    visit(self.titles_by_line_, titles_by_line);
    visit(self.holdings_by_title_, holdings_by_title);
    visit(self.invoices_by_line_, invoices_by_line);
    visit(self.eresources_by_line_, eresources_by_line);
    visit(self.eresources_by_title_, eresources_by_title);
    visit(self.claims_by_line_, claims_by_line);
    visit(self.work_orders_by_item_, work_orders_by_item);
    visit(self.letters_by_line_, letters_by_line);
}

template <class Self, class Visit>
void Workspace::each_texts(Self& self, Visit visit) {
    using enum stored::TextsKey;
    visit(self.lines_by_isbn_, lines_by_isbn);
    visit(self.lines_by_number_, stored::TextsKey::lines_by_number);
    visit(self.lines_by_reference_, lines_by_reference);
    visit(self.items_by_barcode_, stored::TextsKey::items_by_barcode);
    visit(self.orders_by_number_, stored::TextsKey::orders_by_number);
    visit(self.line_terms_, line_terms);
    visit(self.order_terms_, order_terms);
}

void Workspace::take(std::shared_ptr<const stored::Stored> from) {
    settings_ = from->settings();
    const auto all_of = [&](auto&... tables) { (tables.take(from), ...); };
    all_of(lines_, orders_, items_, titles_, holdings_, vendors_, funds_, invoices_, eresources_,
           claims_, work_orders_, letters_);
    // Each points to its part of what is stored, and holds all of it.
    each_relation(*this, [&](auto& here, stored::RelationKey key) {
        here.take(std::shared_ptr<const stored::StoredRelation>(from, &from->relation(key)));
    });
    each_texts(*this, [&](auto& here, stored::TextsKey key) {
        here.take(std::shared_ptr<const stored::StoredTexts>(from, &from->texts(key)));
    });
    ++version_;
}

ListChanges Workspace::list_changes() const {
    ListChanges changes;
    each_relation(*this, [&](const auto& here, stored::RelationKey key) {
        ListChanges::Ids& into = changes.relations.at(static_cast<std::size_t>(key));
        here.each_changed(
            [&](const auto& id, const auto& slots) { into.emplace_back(id.shared(), slots); });
    });
    each_texts(*this, [&](const auto& here, stored::TextsKey key) {
        ListChanges::Texts& into = changes.texts.at(static_cast<std::size_t>(key));
        here.each_changed(
            [&](const std::string& text, const auto& slots) { into.emplace_back(text, slots); });
    });
    return changes;
}

}  // namespace accession
