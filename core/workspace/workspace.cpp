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

/// Not inlined thirteen times: a start waits for the program that has it.
[[gnu::noinline]] void add(Workspace::TableHashList& hashes, std::string_view table,
                           const Hash128& hash) {
    hashes.emplace_back(table, hash);
}

}  // namespace

Workspace Workspace::to_write_down() {
    Workspace workspace;
    workspace.indexed_ = false;
    return workspace;
}

void Workspace::apply(std::span<const Fact> facts) {
    for (const Fact& fact : facts) {
        fold(*this, fact);
    }
}

template <class HashOf>
Workspace::TableHashList Workspace::hashes_by(const Settings& settings, HashOf hash_of) const {
    ByteWriter writer;
    Encoder{writer}.write(settings);
    TableHashList hashes;
    add(hashes, "settings", hash128(writer.bytes()));
    each_named_table(
        [&](std::string_view name, const auto& table) { add(hashes, name, hash_of(table)); });
    return hashes;
}

Workspace::TableHashList Workspace::table_hashes() const {
    return hashes_by(settings_, [](const auto& table) { return table.hash(); });
}

Workspace::TableHashList Workspace::table_hashes_at_mark() const {
    return hashes_by(settings_at_mark_ ? *settings_at_mark_ : settings_,
                     [](const auto& table) { return table.hash_at_mark(); });
}

Hash128 Workspace::state_hash() const {
    Hash128 sum;
    for (const auto& [table, hash] : table_hashes()) {
        sum += hash;
    }
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

// ---- exact keys and words

std::vector<Slot> Workspace::lines_by_isbn(std::string_view text) const {
    const auto key = isbn_key(text);
    const Slots slots = key ? lines_by_isbn_.of(*key) : Slots{};
    return {slots.begin(), slots.end()};
}

Slots Workspace::lines_by_number(std::string_view text) const {
    return lines_by_number_.of(compact(text));
}

bool Workspace::line_number_taken(std::string_view number) const {
    return std::ranges::any_of(lines_by_number(number),
                               [&](Slot slot) { return lines_.at(slot).number == number; });
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

bool Workspace::order_has(std::string_view path, std::string_view text) const {
    for (Slot slot = 0; slot < orders_.slots(); ++slot) {
        if (orders_.alive(slot) && further_is(*orders_.at(slot).folio, path, text)) {
            return true;
        }
    }
    return false;
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
