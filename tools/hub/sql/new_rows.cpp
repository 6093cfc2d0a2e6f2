// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/sql/new_rows.h"

#include <algorithm>
#include <span>

namespace accession::hub {

namespace {

/// Few different numbers of rows: each is a statement that is prepared once.
constexpr std::size_t rows_at_a_time[] = {64, 8, 1};

}  // namespace

std::string list_of(std::string_view what, std::size_t count) {
    std::string list;
    list.reserve(count * (what.size() + 1));
    for (std::size_t i = 0; i < count; ++i) {
        list += i > 0 ? "," : "";
        list += what;
    }
    return list;
}

void NewRows::put(Transaction& transaction) {
    const std::string row = '(' + list_of("?", columns_) + ')';
    std::span<const Value> left(values_);
    for (const std::size_t rows : rows_at_a_time) {
        const std::size_t count = rows * columns_;
        if (left.size() < count) {
            continue;
        }
        const std::string sql = insert_ + list_of(row, rows) + behind_;
        while (left.size() >= count) {
            transaction.each(sql, left.first(count), [](const Row&) {});
            left = left.subspan(count);
        }
    }
    values_.clear();
}

}  // namespace accession::hub
