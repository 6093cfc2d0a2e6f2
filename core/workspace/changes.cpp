// SPDX-License-Identifier: Apache-2.0
// Records coming, changing and going, with the indexes that find them; and all of it taken back.
#include <type_traits>
#include <utility>

#include "core/workspace/at_mark.h"
#include "core/workspace/keys.h"
#include "core/workspace/workspace.h"

namespace accession {

namespace {

/// A key of a record, or none where there is no record.
template <class Entity, class Key>
const Key* key_of(const Entity* record, Key Entity::* key) {
    return record == nullptr ? nullptr : &(record->*key);
}

/// Keys of a record, or no keys.
template <class Entity, class Keys>
std::remove_cvref_t<std::invoke_result_t<Keys, const Entity&>> keys_of(const Entity* record,
                                                                       Keys keys) {
    return record == nullptr ? std::remove_cvref_t<std::invoke_result_t<Keys, const Entity&>>{}
                             : keys(*record);
}

void move_terms(TermIndex& terms, const auto* before, const auto* after, Slot slot) {
    if (before != nullptr) {
        terms.remove(terms_of(*before), slot);
    }
    if (after != nullptr) {
        terms.add(terms_of(*after), slot);
    }
}

/// Moves a text that is compared by its letters and digits alone.
template <class Entity>
void move_compact(Relation<std::string>& relation, std::string Entity::* text, const Entity* before,
                  const Entity* after, Slot slot) {
    if (before != nullptr && after != nullptr && before->*text == after->*text) {
        return;
    }
    const std::string old_key = before ? compact(before->*text) : std::string{};
    const std::string key = after ? compact(after->*text) : std::string{};
    relation.move(before ? &old_key : nullptr, after ? &key : nullptr, slot);
}

bool same_words(const Line* before, const Line* after) {
    return before != nullptr && after != nullptr && before->description == after->description &&
           before->number == after->number && before->vendor_references == after->vendor_references;
}

}  // namespace

// ---- what finds a record: `before` in this slot becomes `after`; either may be none

void Workspace::index(Slot slot, const Line* before, const Line* after) {
    lines_by_order_.move(key_of(before, &Line::order), key_of(after, &Line::order), slot);
    lines_by_title_.move(key_of(before, &Line::title), key_of(after, &Line::title), slot);
    lines_by_main_.move(key_of(before, &Line::additional_to), key_of(after, &Line::additional_to),
                        slot);
    lines_by_vendor_.move(key_of(before, &Line::vendor), key_of(after, &Line::vendor), slot);
    static const std::vector<HoldingsId> no_holdings;
    move_all(lines_by_holdings_, before ? before->holdings : no_holdings,
             after ? after->holdings : no_holdings, slot);
    if (same_words(before, after)) {
        return;
    }
    move_compact(lines_by_number_, &Line::number, before, after, slot);
    move_all(lines_by_isbn_, keys_of(before, isbn_keys), keys_of(after, isbn_keys), slot);
    move_all(lines_by_reference_, keys_of(before, reference_keys), keys_of(after, reference_keys),
             slot);
    move_terms(line_terms_, before, after, slot);
}

void Workspace::index(Slot slot, const Order* before, const Order* after) {
    if (before == nullptr || after == nullptr || before->number != after->number) {
        move_compact(orders_by_number_, &Order::number, before, after, slot);
        move_terms(order_terms_, before, after, slot);
    }
}

void Workspace::index(Slot slot, const Item* before, const Item* after) {
    items_by_line_.move(key_of(before, &Item::line), key_of(after, &Item::line), slot);
    items_by_holdings_.move(key_of(before, &Item::holdings), key_of(after, &Item::holdings), slot);
    move_compact(items_by_barcode_, &Item::barcode, before, after, slot);
}

void Workspace::index(Slot slot, const Title* before, const Title* after) {
    titles_by_line_.move(before ? &before->folio->line : nullptr,
                         after ? &after->folio->line : nullptr, slot);
}

void Workspace::index(Slot slot, const Holdings* before, const Holdings* after) {
    holdings_by_title_.move(key_of(before, &Holdings::title), key_of(after, &Holdings::title),
                            slot);
}

void Workspace::index(Slot slot, const Invoice* before, const Invoice* after) {
    if (before == nullptr || after == nullptr || before->lines != after->lines) {
        move_all(invoices_by_line_, keys_of(before, invoiced_lines), keys_of(after, invoiced_lines),
                 slot);
    }
}

void Workspace::index(Slot slot, const EResource* before, const EResource* after) {
    eresources_by_line_.move(key_of(before, &EResource::line), key_of(after, &EResource::line),
                             slot);
    eresources_by_title_.move(key_of(before, &EResource::title), key_of(after, &EResource::title),
                              slot);
}

void Workspace::index(Slot slot, const Claim* before, const Claim* after) {
    claims_by_line_.move(key_of(before, &Claim::line), key_of(after, &Claim::line), slot);
}

void Workspace::index(Slot slot, const WorkOrder* before, const WorkOrder* after) {
    move_all(work_orders_by_item_, keys_of(before, items_concerned),
             keys_of(after, items_concerned), slot);
}

void Workspace::index(Slot slot, const Letter* before, const Letter* after) {
    static const std::vector<LineId> no_lines;
    move_all(letters_by_line_, before ? before->lines : no_lines, after ? after->lines : no_lines,
             slot);
}

// ---- coming, changing, going

// The indexes are moved first: they are told apart by the record that still stands there.
template <class Entity, class IdType>
void Workspace::put_into(Table<Entity, IdType>& table, SharedRecord<Entity> record) {
    if (indexed_) {
        const auto [slot, before] = table.place_of(record->id);
        index(slot, before, record.get());
    }
    table.put(std::move(record));
    ++version_;
}

template <class Entity, class IdType>
void Workspace::erase_from(Table<Entity, IdType>& table, const IdType& id) {
    const Slot slot = table.slot_of(id);
    if (slot == no_slot) {
        return;
    }
    // Its id may be the record's own.
    const SharedRecord<Entity> record = table.shared(slot);
    if (indexed_) {
        index(slot, record.get(), static_cast<const Entity*>(nullptr));
    }
    table.erase(record->id);
    ++version_;
}

void Workspace::put(Settings record) {
    settings_ = std::move(record);
    ++version_;
}
void Workspace::put(SharedRecord<Line> record) {
    put_into(lines_, std::move(record));
}
void Workspace::put(SharedRecord<Order> record) {
    put_into(orders_, std::move(record));
}
void Workspace::put(SharedRecord<Item> record) {
    put_into(items_, std::move(record));
}
void Workspace::put(SharedRecord<Title> record) {
    put_into(titles_, std::move(record));
}
void Workspace::put(SharedRecord<Holdings> record) {
    put_into(holdings_, std::move(record));
}
void Workspace::put(SharedRecord<Vendor> record) {
    put_into(vendors_, std::move(record));
}
void Workspace::put(SharedRecord<Fund> record) {
    put_into(funds_, std::move(record));
}
void Workspace::put(SharedRecord<Invoice> record) {
    put_into(invoices_, std::move(record));
}
void Workspace::put(SharedRecord<EResource> record) {
    put_into(eresources_, std::move(record));
}
void Workspace::put(SharedRecord<Claim> record) {
    put_into(claims_, std::move(record));
}
void Workspace::put(SharedRecord<WorkOrder> record) {
    put_into(work_orders_, std::move(record));
}
void Workspace::put(SharedRecord<Letter> record) {
    put_into(letters_, std::move(record));
}
void Workspace::erase(const LineId& id) {
    erase_from(lines_, id);
}
void Workspace::erase(const OrderId& id) {
    erase_from(orders_, id);
}
void Workspace::erase(const ItemId& id) {
    erase_from(items_, id);
}
void Workspace::erase(const HoldingsId& id) {
    erase_from(holdings_, id);
}
void Workspace::erase(const TitleId& id) {
    erase_from(titles_, id);
}
void Workspace::erase(const EResourceId& id) {
    erase_from(eresources_, id);
}
void Workspace::erase(const WorkOrderId& id) {
    erase_from(work_orders_, id);
}
void Workspace::erase(const InvoiceId& id) {
    erase_from(invoices_, id);
}
void Workspace::erase(const ClaimId& id) {
    erase_from(claims_, id);
}
void Workspace::erase(const LetterId& id) {
    erase_from(letters_, id);
}

// ---- all of it taken back

template <class Visit>
void Workspace::each_table(Visit visit) {
    visit(lines_);
    visit(orders_);
    visit(items_);
    visit(titles_);
    visit(holdings_);
    visit(vendors_);
    visit(funds_);
    visit(invoices_);
    visit(eresources_);
    visit(claims_);
    visit(work_orders_);
    visit(letters_);
}

void Workspace::mark() {
    settings_at_mark_ = settings_;
    each_table([](auto& table) { table.mark(); });
}

void Workspace::apply_beneath(std::span<const Fact> facts) {
    each_table([](auto& table) { table.go_beneath(true); });
    apply(facts);
    each_table([](auto& table) { table.go_beneath(false); });
}

void Workspace::apply_at_mark(std::span<const Fact> facts) {
    AtMark at_mark(*this);
    for (const Fact& fact : facts) {
        fold(at_mark, fact);
    }
    each_table([](auto& table) { table.settle_mark(); });
}

void Workspace::rewind() {
    if (!settings_at_mark_) {
        return;
    }
    settings_ = *std::exchange(settings_at_mark_, std::nullopt);
    each_table([this](auto& table) {
        table.each_since_mark(
            [&](Slot slot, const auto* now, const auto* before) { index(slot, now, before); });
        table.rewind();
    });
    ++version_;
}

}  // namespace accession
