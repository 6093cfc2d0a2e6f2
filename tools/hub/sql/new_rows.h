// SPDX-License-Identifier: Apache-2.0
// Rows for one table, put there many at a time: a statement for each would be a way to the database and
// back for each.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tools/hub/sql/database.h"

namespace accession::hub {

/// `what` so many times, with commas between.
[[nodiscard]] std::string list_of(std::string_view what, std::size_t count);

class NewRows {
public:
    /// `insert` ends with "VALUES "; `behind` is what follows the values.
    NewRows(std::string insert, std::size_t columns, std::string behind = {})
        : insert_(std::move(insert)), columns_(columns), behind_(std::move(behind)) {}

    void add(std::initializer_list<Value> row) {
        values_.insert(values_.end(), row.begin(), row.end());
    }
    /// Puts all that were added, in their order; a fault is the transaction's.
    void put(Transaction& transaction);

private:
    std::string insert_;
    std::size_t columns_;
    std::string behind_;
    std::vector<Value> values_;
};

}  // namespace accession::hub
