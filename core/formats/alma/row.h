// SPDX-License-Identifier: Apache-2.0
// One row of a table, and the line that rows with one number make up.
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/formats/alma/batch.h"

namespace accession {

struct TableCell {
    std::string_view heading;
    std::string text;
};

/// Field -> cell, of the cells that say something. There are few, every row has its own and looks for
/// each of them: they lie side by side, in the order of their fields.
class RowCells {
public:
    using Cell = std::pair<std::string_view, TableCell>;

    void reserve(std::size_t cells) { cells_.reserve(cells); }
    /// Fields come in their order; one that comes again takes the place of the one before.
    void add(std::string_view field, TableCell cell) {
        if (!cells_.empty() && cells_.back().first == field) {
            cells_.back().second = std::move(cell);
        } else {
            cells_.emplace_back(field, std::move(cell));
        }
    }
    [[nodiscard]] auto find(std::string_view field) {
        return std::ranges::find(cells_, field, &Cell::first);
    }
    [[nodiscard]] auto find(std::string_view field) const {
        return std::ranges::find(cells_, field, &Cell::first);
    }
    [[nodiscard]] bool contains(std::string_view field) const {
        return find(field) != cells_.end();
    }
    auto erase(std::vector<Cell>::const_iterator cell) { return cells_.erase(cell); }
    [[nodiscard]] auto begin() { return cells_.begin(); }
    [[nodiscard]] auto end() { return cells_.end(); }
    [[nodiscard]] auto begin() const { return cells_.begin(); }
    [[nodiscard]] auto end() const { return cells_.end(); }

private:
    std::vector<Cell> cells_;
};

/// Headings and names of fields are those of the table's columns, which outlive it.
struct TableRow {
    RecordPlace place;
    /// Line of the file.
    std::size_t number = 0;
    RowCells values;
    /// Heading -> text of what nobody understands; it is kept with the record.
    std::map<std::string, std::string> kept;

    [[nodiscard]] bool has(std::string_view field) const { return values.contains(field); }
    [[nodiscard]] std::string take(std::string_view field);
    /// Puts a cell among those that are only kept, and tells why.
    void give_up(std::string_view field, Severity severity, std::string_view code);
    void tell(Severity severity, std::string_view code, std::string_view field) const;
    void tell_column(Severity severity, std::string_view code, std::string_view heading,
                     const std::string& text) const;
};

struct RowLine {
    AlmaLine read;
    /// Of the row that began it.
    RowCells said;
    std::map<std::string, std::string> kept;
    std::string library;
    std::unordered_set<ItemId> items;
    std::int32_t copies = 0;
    bool type_assumed = false;
    /// The price is in the usual currency because nothing says in which.
    bool currency_assumed = false;
};

/// A line of the row's cells; what is about items stays in the row. `usual_currency`: of a price that
/// names none.
[[nodiscard]] RowLine begun_line(const std::string& number, TableRow& row,
                                 const std::string& usual_currency);
/// A further row of a line may repeat what the first said; other things are told and kept.
void compare_with_line(TableRow& row, const RowLine& line);
/// `first`: the row began the line.
void add_row_items(TableRow& row, bool first, RowLine& line, AlmaBatch& batch);
[[nodiscard]] AlmaLine finished_line(RowLine made, AlmaBatch& batch);

}  // namespace accession
