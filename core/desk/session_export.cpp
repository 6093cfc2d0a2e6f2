// SPDX-License-Identifier: Apache-2.0
// Files for others out of the desk's workspace.
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/desk/answers.h"
#include "core/desk/session.h"
#include "core/desk/view_parts.h"
#include "core/formats/csv/writer.h"
#include "core/formats/export_file.h"

namespace accession::desk {

namespace {

/// False when a day is named that does not exist.
bool read_day(const Json& json, const char* name, std::optional<Date>& day) {
    const std::string text = text_of_question(json, name);
    day = Date::parse(text);
    return text.empty() || day.has_value();
}

/// Nothing when it is neither text nor number.
std::optional<CsvCell> cell_from(const Json& json) {
    if (json.is_string()) {
        return CsvCell{json.get<std::string>()};
    }
    return json.is_number() ? std::optional(CsvCell{json.dump(), true}) : std::nullopt;
}

}  // namespace

std::expected<std::string, std::string> Session::table_file(std::string_view records) {
    const Json json = Json::parse(records, nullptr, false);
    const auto wrong = [](const std::string& path) {
        return std::unexpected(fault("wrong_type", {{"path", path}}));
    };
    if (!json.is_array()) {
        return wrong("");
    }
    CsvWriter writer;
    for (std::size_t row = 0; row < json.size(); ++row) {
        if (!json[row].is_array()) {
            return wrong(std::to_string(row));
        }
        std::vector<CsvCell> cells;
        for (const Json& one : json[row]) {
            auto cell = cell_from(one);
            if (!cell) {
                return wrong(std::to_string(row) + '.' + std::to_string(cells.size()));
            }
            cells.push_back(std::move(*cell));
        }
        writer.row(cells);
    }
    return writer.take();
}

std::expected<std::string, std::string> Session::export_file(std::string_view options) const {
    const Json json = Json::parse(options, nullptr, false);
    if (!json.is_object()) {
        return std::unexpected(fault("wrong_type", {{"path", ""}}));
    }
    ExportOptions wanted;
    wanted.format = text_of_question(json, "format");
    wanted.receipts.department = text_of_question(json, "department");
    wanted.receipts.department_library = text_of_question(json, "departmentLibrary");
    for (const auto& [name, day] :
         {std::pair{"since", &wanted.receipts.since}, std::pair{"until", &wanted.receipts.until}}) {
        if (!read_day(json, name, *day)) {
            return std::unexpected(fault("invalid_date", {{"path", name}}));
        }
    }
    if (const auto columns = json.find("columns"); columns != json.end() && columns->is_array()) {
        for (const Json& column : *columns) {
            wanted.columns.push_back(column.is_string() ? column.get<std::string>()
                                                        : std::string{});
        }
    }
    wanted.history = &ledger_.history();
    auto file = accession::export_file(ledger_.workspace(), wanted);
    if (!file) {
        return std::unexpected(fault(file.error().code, {{"value", file.error().value}}));
    }
    return std::move(*file);
}

}  // namespace accession::desk
