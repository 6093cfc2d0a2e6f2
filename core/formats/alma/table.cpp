// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/table.h"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/alma/columns.h"
#include "core/formats/alma/records.h"
#include "core/formats/alma/row.h"
#include "core/formats/csv/reader.h"
#include "core/formats/csv/values.h"
#include "core/formats/json/remains.h"
#include "core/model/hash128.h"

namespace accession {

using Json = nlohmann::json;

namespace {

AlmaVerdict refuse(const std::string& name, const ReadError& error, ImportLog& log) {
    ImportFinding finding;
    finding.code = std::string(error.code);
    finding.severity = Severity::error;
    finding.file = name;
    finding.offset = error.offset;
    log.add(std::move(finding));
    return AlmaVerdict::unreadable;
}

/// Fields that the mapping names and nobody knows: better no import than one that forgets a column.
bool mapping_is_known(const std::string& name, const ColumnMapping& mapping, ImportLog& log) {
    bool known = true;
    for (const auto& [heading, field] : mapping) {
        if (!field.empty() && !is_table_field(field)) {
            RecordPlace{&log, name, {}}.tell(Severity::error, "unknown_field", heading,
                                             {{"value", field}});
            known = false;
        }
    }
    return known;
}

class TableReader {
public:
    TableReader(const std::string& name, const std::vector<TableColumn>& columns, AlmaBatch& batch,
                ImportLog& log)
        : name_(name), columns_(columns), batch_(batch), log_(log) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!columns[i].field.empty()) {
                known_columns_.push_back(i);
            }
        }
        std::ranges::stable_sort(known_columns_, {}, [&](std::size_t i) -> const std::string& {
            return columns[i].field;
        });
    }

    /// Of a large table, what has been read need not lie there a second time.
    void run(std::vector<CsvRow> rows) {
        for (CsvRow& row : rows) {
            take(row);
            row.cells = {};
        }
        for (; !lines_.empty(); lines_.pop_front()) {
            batch_.lines.push_back(finished_line(std::move(lines_.front()), batch_));
        }
        const RecordPlace file{&log_, name_, {}};
        if (made_numbers_ > 0) {
            file.tell(Severity::info, "line_number_made", {},
                      {{"count", std::to_string(made_numbers_)}});
        }
        if (types_assumed_ > 0) {
            file.tell(Severity::info, "line_type_assumed", {},
                      {{"count", std::to_string(types_assumed_)}, {"type", "PRINTED_BOOK_OT"}});
        }
        if (currencies_assumed_ > 0) {
            file.tell(Severity::warning, "currency_assumed", {},
                      {{"count", std::to_string(currencies_assumed_)},
                       {"currency", batch_.usual_currency}});
        }
    }

private:
    void take(const CsvRow& row) {
        TableRow cells = cells_of(row);
        std::string number = cells.take("number");
        if (number.empty() && cells.has("title")) {
            number = made_number(row);
        }
        cells.place.record = number.empty() ? "row " + std::to_string(row.line) : number;
        if (number.empty() || number.size() > 200) {
            cells.tell(Severity::error, number.empty() ? "row_without_line" : "text_too_long",
                       "number");
            ++batch_.left_out;
            return;
        }
        const auto [known, is_new] = places_.emplace(number, lines_.size());
        if (is_new) {
            lines_.push_back(begun_line(number, cells, batch_.usual_currency));
            types_assumed_ += lines_.back().type_assumed && !lines_.back().read.items_only ? 1 : 0;
            currencies_assumed_ += lines_.back().currency_assumed ? 1 : 0;
        } else {
            compare_with_line(cells, lines_[known->second]);
        }
        add_row_items(cells, is_new, lines_[known->second], batch_);
    }

    /// What has no number of its own gets one by what it says, the same whenever it is read again.
    std::string made_number(const CsvRow& row) {
        std::string all;
        for (const std::string& cell : row.cells) {
            all += cell + '\x1f';
        }
        const std::string digits = to_hex(hash128(all)).substr(0, 10);
        const int copy = ++seen_[digits];
        ++made_numbers_;
        return "NEW-" + digits + (copy == 1 ? "" : "-" + std::to_string(copy));
    }

    TableRow cells_of(const CsvRow& row) {
        TableRow cells;
        cells.place = RecordPlace{&log_, name_, {}};
        cells.number = row.line;
        cells.values.reserve(known_columns_.size());
        for (const std::size_t i : known_columns_) {
            std::string text = i < row.cells.size() ? cell_text(row.cells[i]) : std::string{};
            if (!text.empty()) {
                cells.values.add(columns_[i].field, {columns_[i].heading, std::move(text)});
            }
        }
        keep_unknown(row, cells);
        return cells;
    }

    void keep_unknown(const CsvRow& row, TableRow& cells) const {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (i < columns_.size() && !columns_[i].field.empty()) {
                continue;
            }
            std::string text = cell_text(row.cells[i]);
            if (text.empty()) {
                continue;
            }
            if (i < columns_.size()) {
                cells.kept[columns_[i].heading] = std::move(text);
            } else {
                const std::string heading = "(column " + std::to_string(i + 1) + ")";
                cells.tell_column(Severity::warning, "column_without_heading", heading, text);
                cells.kept[heading] = std::move(text);
            }
        }
    }

    const std::string& name_;
    const std::vector<TableColumn>& columns_;
    /// Places of the columns whose field is known, in the order of the fields.
    std::vector<std::size_t> known_columns_;
    AlmaBatch& batch_;
    ImportLog& log_;
    std::deque<RowLine> lines_;
    std::unordered_map<std::string, std::size_t> places_;
    std::unordered_map<std::string, int> seen_;
    std::size_t made_numbers_ = 0;
    std::size_t types_assumed_ = 0;
    std::size_t currencies_assumed_ = 0;
};

}  // namespace

AlmaVerdict read_alma_table(const std::string& name, std::string_view bytes,
                            const ColumnMapping& mapping, AlmaBatch& batch, ImportLog& log) {
    auto table = read_csv(bytes);
    if (!table) {
        return refuse(name, table.error(), log);
    }
    if (!mapping_is_known(name, mapping, log)) {
        return AlmaVerdict::unreadable;
    }
    const std::vector<TableColumn> columns = columns_of(table->heads, mapping);
    const auto holds = [&](std::string_view field) {
        return std::ranges::find(columns, field, &TableColumn::field) != columns.end();
    };
    const RecordPlace file{&log, name, {}};
    if (!holds("number") && !holds("title")) {
        file.tell(Severity::warning, "no_known_column", {},
                  {{"columns", std::to_string(columns.size())}});
        return AlmaVerdict::ignored;
    }
    for (const TableColumn& column : columns) {
        batch.columns.push_back({name, column.heading, column.field});
        if (column.field.empty()) {
            file.tell(Severity::info, "column_kept_only", column.heading);
        }
    }
    if (table->encoding_guessed) {
        file.tell(Severity::warning, "encoding_guessed", {}, {{"encoding", "windows-1252"}});
    }
    TableReader(name, columns, batch, log).run(std::move(table->rows));
    return AlmaVerdict::read;
}

}  // namespace accession
