// SPDX-License-Identifier: Apache-2.0
// What records are found by: the exact keys and the words that the indexes of a workspace hold.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/entities.h"
#include "core/model/isbn.h"
#include "core/model/line.h"
#include "core/workspace/terms.h"

namespace accession {

[[nodiscard]] std::vector<std::string> isbn_keys(const Line& line);
[[nodiscard]] std::vector<std::string> reference_keys(const Line& line);
/// Calls `visit(term)` for the words of title, author, numbers, ISBNs and references; some come more
/// than once.
template <class Visit>
void each_term(const Line& line, Visit visit) {
    const auto visit_words = [&visit](std::string_view text) {
        for (FoldedWords words(text); words.next();) {
            visit(words.word());
        }
    };
    visit_words(line.description.title);
    visit_words(line.description.author);
    visit_words(line.number);
    visit(compact(line.number));
    for (const std::string& key : isbn_keys(line)) {
        visit(key);
        if (auto ten = isbn10(key)) {
            visit(fold_text(*ten));
        }
    }
    for (const std::string& reference : line.vendor_references) {
        visit_words(reference);
        visit(compact(reference));
    }
}
/// The same of an order: its number.
template <class Visit>
void each_term(const Order& order, Visit visit) {
    for (FoldedWords words(order.number); words.next();) {
        visit(words.word());
    }
    visit(compact(order.number));
}
/// Sorted, each once.
[[nodiscard]] std::vector<std::string> terms_of(const Line& line);
[[nodiscard]] std::vector<std::string> terms_of(const Order& order);
[[nodiscard]] std::vector<LineId> invoiced_lines(const Invoice& invoice);
[[nodiscard]] std::vector<ItemId> items_concerned(const WorkOrder& order);

}  // namespace accession
