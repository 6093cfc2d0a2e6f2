// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/workspace.h"

#include <algorithm>
#include <utility>

#include "core/model/isbn.h"
#include "core/model/title_search.h"
#include "core/workspace/keys.h"

namespace accession {

namespace {

template <class TableType>
auto ids_of(const TableType& table, Slots slots) {
    std::vector<decltype(table.id_at(0))> ids;
    ids.reserve(slots.size());
    for (const Slot slot : slots) {
        ids.push_back(table.id_at(slot));
    }
    return ids;
}

std::vector<LineId> invoiced_lines(const Invoice* invoice) {
    return invoice == nullptr ? std::vector<LineId>{} : invoiced_lines(*invoice);
}

std::vector<ItemId> items_concerned(const WorkOrder* order) {
    return order == nullptr ? std::vector<ItemId>{} : items_concerned(*order);
}

}  // namespace

void Workspace::apply(std::span<const Fact> facts) {
    for (const Fact& fact : facts) {
        fold(*this, fact);
    }
}

Hash128 Workspace::state_hash() const {
    ByteWriter writer;
    Encoder{writer}.write(settings_);
    Hash128 sum = hash128(writer.bytes());
    sum += lines_.hash();
    sum += orders_.hash();
    sum += items_.hash();
    sum += titles_.hash();
    sum += holdings_.hash();
    sum += vendors_.hash();
    sum += funds_.hash();
    sum += invoices_.hash();
    sum += eresources_.hash();
    sum += claims_.hash();
    sum += work_orders_.hash();
    sum += letters_.hash();
    return sum;
}

// ---- relations

std::vector<LineId> Workspace::lines_of(const OrderId& order) const {
    return ids_of(lines_, lines_by_order_.of(order));
}

std::vector<LineId> Workspace::lines_of(const TitleId& title) const {
    return ids_of(lines_, lines_by_title_.of(title));
}

std::vector<LineId> Workspace::additional_lines_of(const LineId& main) const {
    return ids_of(lines_, lines_by_main_.of(main));
}

std::vector<LineId> Workspace::lines_using(const HoldingsId& holdings) const {
    return ids_of(lines_, lines_by_holdings_.of(holdings));
}

std::vector<ItemId> Workspace::items_of(const LineId& line) const {
    const Slots found = items_by_line_.of(line);
    std::vector<Slot> slots(found.begin(), found.end());
    const auto sequence = [&](Slot slot) { return items_.at(slot).sequence; };
    if (!std::ranges::is_sorted(slots, {}, sequence)) {
        std::ranges::stable_sort(slots, {}, sequence);
    }
    return ids_of(items_, slots);
}

std::vector<ItemId> Workspace::items_of(const HoldingsId& holdings) const {
    return ids_of(items_, items_by_holdings_.of(holdings));
}

std::vector<TitleId> Workspace::titles_of(const LineId& line) const {
    return ids_of(titles_, titles_by_line_.of(line));
}

std::vector<HoldingsId> Workspace::holdings_of(const TitleId& title) const {
    return ids_of(holdings_, holdings_by_title_.of(title));
}

std::vector<InvoiceId> Workspace::invoices_of(const LineId& line) const {
    return ids_of(invoices_, invoices_by_line_.of(line));
}

std::vector<EResourceId> Workspace::eresources_of(const LineId& line) const {
    return ids_of(eresources_, eresources_by_line_.of(line));
}

std::vector<EResourceId> Workspace::eresources_of(const TitleId& title) const {
    return ids_of(eresources_, eresources_by_title_.of(title));
}

std::vector<ClaimId> Workspace::claims_of(const LineId& line) const {
    return ids_of(claims_, claims_by_line_.of(line));
}

std::vector<WorkOrderId> Workspace::work_orders_of(const ItemId& item) const {
    return ids_of(work_orders_, work_orders_by_item_.of(item));
}

std::vector<LetterId> Workspace::letters_of(const LineId& line) const {
    return ids_of(letters_, letters_by_line_.of(line));
}

std::vector<ItemId> Workspace::items_with_barcode(std::string_view barcode) const {
    std::vector<ItemId> ids;
    for (const Slot slot : items_by_barcode(barcode)) {
        if (items_.at(slot).barcode == barcode) {
            ids.push_back(items_.at(slot).id);
        }
    }
    return ids;
}

std::vector<LineId> Workspace::lines_in(StatusSet statuses) const {
    std::vector<LineId> ids;
    for (Slot slot = 0; slot < lines_.slots(); ++slot) {
        if (lines_.alive(slot) && statuses.has(status_of_line(slot, Axis::line_status))) {
            ids.push_back(lines_.id_at(slot));
        }
    }
    return ids;
}

std::vector<TitleId> Workspace::titles_matching(std::string_view query) const {
    std::vector<TitleId> ids;
    for (Slot slot = 0; slot < titles_.slots(); ++slot) {
        if (titles_.alive(slot) && matches(titles_.at(slot), query)) {
            ids.push_back(titles_.at(slot).id);
        }
    }
    return ids;
}

// ---- putting records in

// The indexes are moved first: they are told apart by the record that still stands there.

void Workspace::put(Settings record) {
    settings_ = std::move(record);
    ++version_;
}

void Workspace::put(SharedRecord<Line> record) {
    const auto [slot, before] = lines_.place_of(record->id);
    index_line(slot, before, *record);
    lines_.put(std::move(record));
    ++version_;
}

void Workspace::index_line(Slot slot, const Line* before, const Line& after) {
    lines_by_order_.move(before ? &before->order : nullptr, &after.order, slot);
    lines_by_title_.move(before ? &before->title : nullptr, &after.title, slot);
    lines_by_main_.move(before ? &before->additional_to : nullptr, &after.additional_to, slot);
    lines_by_vendor_.move(before ? &before->vendor : nullptr, &after.vendor, slot);
    static const std::vector<HoldingsId> no_holdings;
    move_all(lines_by_holdings_, before ? before->holdings : no_holdings, after.holdings, slot);
    const bool same_words = before != nullptr && before->description == after.description &&
                            before->number == after.number &&
                            before->vendor_references == after.vendor_references;
    if (same_words) {
        return;
    }
    const std::string number = compact(after.number);
    const std::string old_number = before ? compact(before->number) : std::string{};
    lines_by_number_.move(before ? &old_number : nullptr, &number, slot);
    move_all(lines_by_isbn_, before ? isbn_keys(*before) : std::vector<std::string>{},
             isbn_keys(after), slot);
    move_all(lines_by_reference_, before ? reference_keys(*before) : std::vector<std::string>{},
             reference_keys(after), slot);
    if (before != nullptr) {
        line_terms_.remove(terms_of(*before), slot);
    }
    line_terms_.add(terms_of(after), slot);
}

void Workspace::put(SharedRecord<Order> record) {
    const auto [slot, before] = orders_.place_of(record->id);
    if (before == nullptr || before->number != record->number) {
        const std::string number = compact(record->number);
        const std::string old_number = before ? compact(before->number) : std::string{};
        orders_by_number_.move(before ? &old_number : nullptr, &number, slot);
        if (before != nullptr) {
            order_terms_.remove(terms_of(*before), slot);
        }
        order_terms_.add(terms_of(*record), slot);
    }
    orders_.put(std::move(record));
    ++version_;
}

void Workspace::put(SharedRecord<Item> record) {
    const auto [slot, before] = items_.place_of(record->id);
    items_by_line_.move(before ? &before->line : nullptr, &record->line, slot);
    items_by_holdings_.move(before ? &before->holdings : nullptr, &record->holdings, slot);
    if (before == nullptr || before->barcode != record->barcode) {
        const std::string old_barcode = before ? compact(before->barcode) : std::string{};
        const std::string barcode = compact(record->barcode);
        items_by_barcode_.move(before ? &old_barcode : nullptr, &barcode, slot);
    }
    items_.put(std::move(record));
    ++version_;
}

void Workspace::put(SharedRecord<Title> record) {
    const auto [slot, before] = titles_.place_of(record->id);
    titles_by_line_.move(before ? &before->folio->line : nullptr, &record->folio->line, slot);
    titles_.put(std::move(record));
    ++version_;
}

void Workspace::put(SharedRecord<Holdings> record) {
    const auto [slot, before] = holdings_.place_of(record->id);
    holdings_by_title_.move(before ? &before->title : nullptr, &record->title, slot);
    holdings_.put(std::move(record));
    ++version_;
}

void Workspace::put(SharedRecord<Vendor> record) {
    vendors_.put(std::move(record));
    ++version_;
}

void Workspace::put(SharedRecord<Fund> record) {
    funds_.put(std::move(record));
    ++version_;
}

void Workspace::put(SharedRecord<Invoice> record) {
    const auto [slot, before] = invoices_.place_of(record->id);
    if (before == nullptr || before->lines != record->lines) {
        move_all(invoices_by_line_, invoiced_lines(before), invoiced_lines(record.get()), slot);
    }
    invoices_.put(std::move(record));
    ++version_;
}

void Workspace::put(SharedRecord<EResource> record) {
    const auto [slot, before] = eresources_.place_of(record->id);
    eresources_by_line_.move(before ? &before->line : nullptr, &record->line, slot);
    eresources_by_title_.move(before ? &before->title : nullptr, &record->title, slot);
    eresources_.put(std::move(record));
    ++version_;
}

void Workspace::put(SharedRecord<Claim> record) {
    const auto [slot, before] = claims_.place_of(record->id);
    claims_by_line_.move(before ? &before->line : nullptr, &record->line, slot);
    claims_.put(std::move(record));
    ++version_;
}

void Workspace::put(SharedRecord<WorkOrder> record) {
    const auto [slot, before] = work_orders_.place_of(record->id);
    move_all(work_orders_by_item_, items_concerned(before), items_concerned(record.get()), slot);
    work_orders_.put(std::move(record));
    ++version_;
}

void Workspace::put(SharedRecord<Letter> record) {
    static const std::vector<LineId> no_lines;
    const auto [slot, before] = letters_.place_of(record->id);
    move_all(letters_by_line_, before ? before->lines : no_lines, record->lines, slot);
    letters_.put(std::move(record));
    ++version_;
}

void Workspace::erase(const LineId& id) {
    const Slot slot = lines_.slot_of(id);
    if (slot == no_slot) {
        return;
    }
    // An empty line belongs nowhere: the indexes are moved to it, then the line itself goes.
    Line nothing;
    nothing.id = id;
    index_line(slot, &lines_.at(slot), nothing);
    lines_.erase(id);
    ++version_;
}

void Workspace::erase(const OrderId& id) {
    const Slot slot = orders_.slot_of(id);
    if (slot == no_slot) {
        return;
    }
    orders_by_number_.remove(compact(orders_.at(slot).number), slot);
    order_terms_.remove(terms_of(orders_.at(slot)), slot);
    orders_.erase(id);
    ++version_;
}

void Workspace::erase(const ItemId& id) {
    const Slot slot = items_.slot_of(id);
    if (slot == no_slot) {
        return;
    }
    const Item& item = items_.at(slot);
    items_by_line_.remove(item.line, slot);
    items_by_holdings_.remove(item.holdings, slot);
    items_by_barcode_.remove(compact(item.barcode), slot);
    items_.erase(id);
    ++version_;
}

void Workspace::erase(const HoldingsId& id) {
    const Slot slot = holdings_.slot_of(id);
    if (slot == no_slot) {
        return;
    }
    holdings_by_title_.remove(holdings_.at(slot).title, slot);
    holdings_.erase(id);
    ++version_;
}

void Workspace::erase(const TitleId& id) {
    const Slot slot = titles_.slot_of(id);
    if (slot == no_slot) {
        return;
    }
    titles_by_line_.remove(titles_.at(slot).folio->line, slot);
    titles_.erase(id);
    ++version_;
}

void Workspace::erase(const EResourceId& id) {
    const Slot slot = eresources_.slot_of(id);
    if (slot == no_slot) {
        return;
    }
    eresources_by_line_.remove(eresources_.at(slot).line, slot);
    eresources_by_title_.remove(eresources_.at(slot).title, slot);
    eresources_.erase(id);
    ++version_;
}

void Workspace::erase(const WorkOrderId& id) {
    const Slot slot = work_orders_.slot_of(id);
    if (slot == no_slot) {
        return;
    }
    for (const ItemId& item : items_concerned(&work_orders_.at(slot))) {
        work_orders_by_item_.remove(item, slot);
    }
    work_orders_.erase(id);
    ++version_;
}

// ---- exact keys and words

std::vector<Slot> Workspace::lines_by_isbn(std::string_view text) const {
    const auto key = isbn_key(text);
    const Slots slots = key ? lines_by_isbn_.of(*key) : Slots{};
    return {slots.begin(), slots.end()};
}

Slots Workspace::lines_by_number(std::string_view text) const {
    return lines_by_number_.of(compact(text));
}

Slots Workspace::lines_by_vendor_reference(std::string_view text) const {
    return lines_by_reference_.of(compact(text));
}

Slots Workspace::items_by_barcode(std::string_view text) const {
    return items_by_barcode_.of(compact(text));
}

Slots Workspace::orders_by_number(std::string_view text) const {
    return orders_by_number_.of(compact(text));
}

Slots Workspace::line_slots_of(const OrderId& order) const {
    return lines_by_order_.of(order);
}

Slots Workspace::item_slots_of(const LineId& line) const {
    return items_by_line_.of(line);
}

std::vector<Slot> Workspace::lines_matching(std::string_view text) const {
    std::vector<Slot> matches = lines_by_isbn(text);
    if (!matches.empty()) {
        std::ranges::sort(matches);
        return matches;
    }
    bool first = true;
    for (const std::string& word : words_of(text)) {
        std::vector<Slot> slots = line_terms_.beginning_with(word);
        for (const Slot order : order_terms_.beginning_with(word)) {
            const Slots its = lines_by_order_.of(orders_.id_at(order));
            slots.insert(slots.end(), its.begin(), its.end());
        }
        for (Slot vendor = 0; vendor < vendors_.slots(); ++vendor) {
            const auto names = words_of(vendors_.at(vendor).name);
            if (std::ranges::any_of(names, [&](const auto& n) { return n.starts_with(word); })) {
                const Slots theirs = lines_by_vendor_.of(vendors_.id_at(vendor));
                slots.insert(slots.end(), theirs.begin(), theirs.end());
            }
        }
        std::ranges::sort(slots);
        slots.erase(std::ranges::unique(slots).begin(), slots.end());
        if (first) {
            matches = std::move(slots);
            first = false;
        } else {
            std::erase_if(matches,
                          [&](Slot slot) { return !std::ranges::binary_search(slots, slot); });
        }
    }
    return matches;
}

}  // namespace accession
