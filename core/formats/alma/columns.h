// SPDX-License-Identifier: Apache-2.0
// Which field a column holds, told by its heading (section F of the domain notes: Alma's list of
// lines, Analytics, sets of physical items).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/alma/source.h"

namespace accession {

/// Fields of a table beside those of alma::line_fields().
namespace table_field {
inline constexpr std::string_view status = "status";
inline constexpr std::string_view order = "order";
inline constexpr std::string_view created = "created";
inline constexpr std::string_view library = "library";
inline constexpr std::string_view barcode = "barcode";
inline constexpr std::string_view pid = "pid";
inline constexpr std::string_view process = "processType";
inline constexpr std::string_view call_number = "callNumber";
inline constexpr std::string_view description = "itemDescription";
inline constexpr std::string_view holdings = "holdingsId";
inline constexpr std::string_view received = "receiveDate";
inline constexpr std::string_view item_note = "itemNote";
}  // namespace table_field

[[nodiscard]] bool is_table_field(std::string_view name);
/// All that columns can be read as, the line's own first.
[[nodiscard]] std::vector<std::string_view> table_fields();
/// Of an item rather than of its line.
[[nodiscard]] bool is_item_field(std::string_view name);
/// The field that a heading names; empty when it is not known.
[[nodiscard]] std::string_view field_of_heading(std::string_view heading);

struct TableColumn {
    std::string heading;
    /// Empty: the column is only kept.
    std::string field;
};
/// A field is held by the first column that claims it; what the mapping says goes first.
[[nodiscard]] std::vector<TableColumn> columns_of(const std::vector<std::string>& headings,
                                                  const ColumnMapping& mapping);

}  // namespace accession
