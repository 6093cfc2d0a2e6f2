// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/keys.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/model/isbn.h"
#include "core/workspace/terms.h"

namespace accession {

std::vector<std::string> isbn_keys(const Line& line) {
    std::vector<std::string> keys;
    for (const std::string& product_id : line.description.product_ids) {
        if (auto key = isbn_key(product_id)) {
            keys.push_back(std::move(*key));
        }
    }
    return keys;
}

std::vector<std::string> reference_keys(const Line& line) {
    std::vector<std::string> keys;
    for (const std::string& reference : line.vendor_references) {
        keys.push_back(compact(reference));
    }
    return keys;
}

std::vector<std::string> terms_of(const Line& line) {
    std::vector<std::string> terms = words_of(line.description.title);
    const auto add = [&terms](std::vector<std::string> more) {
        terms.insert(terms.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
    };
    add(words_of(line.description.author));
    add(words_of(line.number));
    terms.push_back(compact(line.number));
    for (const std::string& key : isbn_keys(line)) {
        terms.push_back(key);
        if (auto ten = isbn10(key)) {
            terms.push_back(fold_text(*ten));
        }
    }
    for (const std::string& reference : line.vendor_references) {
        add(words_of(reference));
        terms.push_back(compact(reference));
    }
    std::ranges::sort(terms);
    terms.erase(std::ranges::unique(terms).begin(), terms.end());
    std::erase(terms, std::string{});
    return terms;
}

std::vector<std::string> terms_of(const Order& order) {
    std::vector<std::string> terms = words_of(order.number);
    terms.push_back(compact(order.number));
    std::erase(terms, std::string{});
    return terms;
}

std::vector<LineId> invoiced_lines(const Invoice& invoice) {
    std::vector<LineId> lines;
    for (const InvoiceLine& line : invoice.lines) {
        lines.push_back(line.line);
    }
    return lines;
}

std::vector<ItemId> items_concerned(const WorkOrder& order) {
    std::vector<ItemId> items = order.items;
    if (!order.new_item.empty()) {
        items.push_back(order.new_item);
    }
    return items;
}

}  // namespace accession
