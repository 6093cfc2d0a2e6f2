// SPDX-License-Identifier: Apache-2.0
// One row of a table, and the line that rows with one number make up.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/formats/alma/batch.h"

namespace accession {

struct TableCell {
    std::string_view heading;
    std::string text;
};

/// Headings and names of fields are those of the table's columns, which outlive it.
struct TableRow {
    RecordPlace place;
    /// Line of the file.
    std::size_t number = 0;
    /// Field -> cell, of the cells that say something.
    std::map<std::string_view, TableCell> values;
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
    /// Field -> text of the row that began it.
    std::map<std::string_view, std::string> said;
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
