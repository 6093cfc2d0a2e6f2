// SPDX-License-Identifier: Apache-2.0
#include "core/formats/csv/writer.h"

#include "core/validation/field_text.h"

namespace accession {

namespace {

/// Spreadsheets calculate what begins with one of these. Apostrophes before it count as part of it, so
/// that reading takes off exactly the one that was put there.
bool begins_formula(std::string_view cell) {
    const std::size_t first = cell.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r").find(cell[first]) != std::string_view::npos;
}

std::string quoted(const std::string& text) {
    if (text.find_first_of("\",;\t\r\n") == std::string::npos && !text.starts_with(' ') &&
        !text.ends_with(' ')) {
        return text;
    }
    std::string cell = "\"";
    for (const char c : text) {
        cell += c;
        if (c == '"') {
            cell += '"';
        }
    }
    return cell + '"';
}

}  // namespace

CsvWriter::CsvWriter() : text_("\xEF\xBB\xBF") {}

void CsvWriter::row(const std::vector<CsvCell>& cells) {
    bool first = true;
    for (const CsvCell& cell : cells) {
        text_ += first ? "" : ",";
        first = false;
        const bool is_number = cell.number && decimal_from(cell.text);
        const bool guard = !is_number && begins_formula(cell.text);
        text_ += quoted(guard ? "'" + cell.text : cell.text);
    }
    text_ += "\r\n";
}

void CsvWriter::heads(const std::vector<std::string>& names) {
    std::vector<CsvCell> cells;
    for (const std::string& name : names) {
        cells.push_back({name, false});
    }
    row(cells);
}

bool is_guarded(std::string_view cell) {
    return cell.starts_with('\'') && begins_formula(cell);
}

}  // namespace accession
