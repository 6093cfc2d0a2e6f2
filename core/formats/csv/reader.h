// SPDX-License-Identifier: Apache-2.0
// Tables as text: RFC 4180, and what programs that write tables make of it.
#pragma once

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/json/reader.h"

namespace accession {

struct CsvRow {
    /// Line of the file on which it begins, from 1.
    std::size_t line = 0;
    std::vector<std::string> cells;

    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

struct CsvTable {
    char delimiter = ',';
    /// The text was not UTF-8; it was read as Windows-1252.
    bool encoding_guessed = false;
    /// The first row that is not empty.
    std::vector<std::string> heads;
    std::vector<CsvRow> rows;
};

/// Comma, semicolon or tab, whichever the first row has most of; a first line `sep=;` decides.
/// UTF-8 or UTF-16 by their marks. Rows without any text are left out.
/// Codes: csv_empty, csv_open_quote, file_too_large, too_many_values, text_too_long, invalid_utf16.
[[nodiscard]] std::expected<CsvTable, ReadError> read_csv(std::string_view bytes);

}  // namespace accession
