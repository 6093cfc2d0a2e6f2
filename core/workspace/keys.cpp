// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/keys.h"

#include <algorithm>
#include <utility>

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

namespace {

template <class Record>
std::vector<std::string> sorted_terms(const Record& record) {
    std::vector<std::string> terms;
    each_term(record, [&terms](const std::string& term) { terms.push_back(term); });
    std::ranges::sort(terms);
    terms.erase(std::ranges::unique(terms).begin(), terms.end());
    std::erase(terms, std::string{});
    return terms;
}

}  // namespace

std::vector<std::string> terms_of(const Line& line) {
    return sorted_terms(line);
}

std::vector<std::string> terms_of(const Order& order) {
    return sorted_terms(order);
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
