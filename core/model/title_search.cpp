// SPDX-License-Identifier: Apache-2.0
#include "core/model/title_search.h"

#include <algorithm>
#include <string>

#include "core/model/letter_case.h"
#include "core/model/trim.h"

namespace accession {

namespace {

std::string without_hyphens(std::string_view text) {
    std::string bare(text);
    std::erase_if(bare, [](char c) { return c == '-' || c == ' '; });
    return bare;
}

}  // namespace

bool matches(const Title& title, std::string_view query) {
    const std::string wanted = in_small_letters(trimmed(query));
    if (in_small_letters(title.title).contains(wanted) ||
        in_small_letters(title.author).contains(wanted)) {
        return true;
    }
    const std::string number = without_hyphens(wanted);
    return std::ranges::any_of(title.product_ids, [&](const std::string& id) {
        return in_small_letters(without_hyphens(id)) == number;
    });
}

bool concerns(const WorkOrder& order, const ItemId& item) {
    return order.new_item == item || std::ranges::find(order.items, item) != order.items.end();
}

}  // namespace accession
