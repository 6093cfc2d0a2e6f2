// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/gather.h"

#include <algorithm>

#include "core/workspace/keys.h"
#include "core/workspace/snapshot/list_writers.h"
#include "core/workspace/snapshot/packed.h"
#include "core/workspace/terms.h"

namespace accession::stored {

template <class IdType>
void Gathered::relate(RelationKey key, const IdType& id, std::uint32_t place) {
    if (!id.empty()) {
        IdPlaces& ids = ids_.at(static_cast<std::size_t>(table_of<IdType>));
        relations_.at(static_cast<std::size_t>(key)).push_back({ids.place(id.shared()), place});
    }
}

template <class IdType>
void Gathered::relate_all(RelationKey key, const std::vector<IdType>& ids, std::uint32_t place) {
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        if (std::find(ids.begin(), id, *id) == id) {
            relate(key, *id, place);
        }
    }
}

void Gathered::add(const Line& line, std::uint32_t place) {
    relate(RelationKey::lines_by_order, line.order, place);
    relate(RelationKey::lines_by_title, line.title, place);
    relate(RelationKey::lines_by_main, line.additional_to, place);
    relate(RelationKey::lines_by_vendor, line.vendor, place);
    relate_all(RelationKey::lines_by_holdings, line.holdings, place);
    texts(TextsKey::lines_by_number).add(compact(line.number), place);
    for (const std::string& key : isbn_keys(line)) {
        texts(TextsKey::lines_by_isbn).add(key, place);
    }
    for (const std::string& key : reference_keys(line)) {
        texts(TextsKey::lines_by_reference).add(key, place);
    }
    TextLists& terms = texts(TextsKey::line_terms);
    each_term(line, [&](std::string_view term) { terms.add(term, place); });
}

void Gathered::add(const Order& order, std::uint32_t place) {
    texts(TextsKey::orders_by_number).add(compact(order.number), place);
    TextLists& terms = texts(TextsKey::order_terms);
    each_term(order, [&](std::string_view term) { terms.add(term, place); });
}

void Gathered::add(const Item& item, std::uint32_t place) {
    relate(RelationKey::items_by_line, item.line, place);
    relate(RelationKey::items_by_holdings, item.holdings, place);
    texts(TextsKey::items_by_barcode).add(compact(item.barcode), place);
}

void Gathered::add(const Title& title, std::uint32_t place) {
    relate(RelationKey::titles_by_line, title.folio->line, place);
}

void Gathered::add(const Holdings& holdings, std::uint32_t place) {
    relate(RelationKey::holdings_by_title, holdings.title, place);
}

void Gathered::add(const Invoice& invoice, std::uint32_t place) {
    relate_all(RelationKey::invoices_by_line, invoiced_lines(invoice), place);
}

void Gathered::add(const EResource& eresource, std::uint32_t place) {
    relate(RelationKey::eresources_by_line, eresource.line, place);
    relate(RelationKey::eresources_by_title, eresource.title, place);
}

void Gathered::add(const Claim& claim, std::uint32_t place) {
    relate(RelationKey::claims_by_line, claim.line, place);
}

void Gathered::add(const WorkOrder& order, std::uint32_t place) {
    relate_all(RelationKey::work_orders_by_item, items_concerned(order), place);
}

void Gathered::add(const Letter& letter, std::uint32_t place) {
    relate_all(RelationKey::letters_by_line, letter.lines, place);
}

// Members of a key stay in the order in which they came: that of their places.
std::pair<std::string, std::uint32_t> Gathered::take(RelationKey key) {
    const std::vector<Pair> pairs = std::move(relations_.at(static_cast<std::size_t>(key)));
    if (pairs.empty()) {
        return {};
    }
    const std::uint32_t keys = ids_.at(static_cast<std::size_t>(shape_of(key).keys)).size();
    std::vector<std::uint32_t> ends(std::size_t{keys} + 1);
    for (const Pair& pair : pairs) {
        ++ends[pair.key + 1];
    }
    for (std::size_t i = 1; i < ends.size(); ++i) {
        ends[i] += ends[i - 1];
    }
    std::vector<std::uint32_t> members(pairs.size());
    for (const Pair& pair : pairs) {
        members[ends[pair.key]++] = pair.member;
    }
    RelationWriter writer;
    std::uint32_t begin = 0;
    for (std::uint32_t i = 0; i < keys; ++i) {
        writer.add(Places(members).subspan(begin, ends[i] - begin));
        begin = ends[i];
    }
    return {writer.take(), keys};
}

}  // namespace accession::stored
