// SPDX-License-Identifier: Apache-2.0
#include "core/formats/csv/reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/formats/csv/text.h"
#include "core/model/limits.h"

namespace accession {

namespace {

/// Of the first row, quoted cells left aside.
char most_frequent_delimiter(std::string_view text) {
    constexpr std::array delimiters{',', ';', '\t', '|'};
    std::array<std::size_t, delimiters.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == '\n' || c == '\r')) {
            if (std::ranges::any_of(counts, [](std::size_t count) { return count > 0; })) {
                break;
            }
        } else if (!quoted) {
            for (std::size_t i = 0; i < delimiters.size(); ++i) {
                counts.at(i) += c == delimiters.at(i) ? 1 : 0;
            }
        }
    }
    const auto most = std::ranges::max_element(counts);
    return delimiters.at(static_cast<std::size_t>(most - counts.begin()));
}

class Parser {
public:
    Parser(std::string_view text, char delimiter, std::size_t line)
        : text_(text), delimiter_(delimiter), line_(line) {}

    std::optional<ReadError> run(CsvTable& table) {
        while (at_ < text_.size()) {
            CsvRow row;
            row.line = line_;
            if (auto error = read_row(row)) {
                return error;
            }
            const bool blank = std::ranges::all_of(row.cells, [](const std::string& cell) {
                return cell.find_first_not_of(" \t") == std::string::npos;
            });
            if (blank) {
                continue;
            }
            if (table.heads.empty()) {
                table.heads = std::move(row.cells);
            } else {
                table.rows.push_back(std::move(row));
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool at_row_end() const {
        return at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == '\r';
    }

    std::optional<ReadError> read_row(CsvRow& row) {
        while (true) {
            std::string cell;
            const std::size_t begin = at_;
            if (auto error = read_cell(cell)) {
                return error;
            }
            if (cell.size() > max_text_bytes) {
                return ReadError{"text_too_long", begin};
            }
            if (++cells_ > max_json_values) {
                return ReadError{"too_many_values", begin};
            }
            row.cells.push_back(std::move(cell));
            if (at_row_end()) {
                break;
            }
            ++at_;  // the delimiter
        }
        skip_row_end();
        return std::nullopt;
    }

    void skip_row_end() {
        if (at_ < text_.size() && text_[at_] == '\r') {
            ++at_;
            if (at_ < text_.size() && text_[at_] == '\n') {
                ++at_;
            }
            ++line_;
        } else if (at_ < text_.size()) {
            ++at_;
            ++line_;
        }
    }

    std::optional<ReadError> read_cell(std::string& cell) {
        if (at_ < text_.size() && text_[at_] == '"') {
            if (auto error = read_quoted(cell)) {
                return error;
            }
        }
        // A quote inside an unquoted cell is a quote; text after a closing quote belongs to the cell.
        const std::size_t begin = at_;
        while (!at_row_end() && text_[at_] != delimiter_) {
            ++at_;
        }
        cell.append(text_.substr(begin, at_ - begin));
        return std::nullopt;
    }

    std::optional<ReadError> read_quoted(std::string& cell) {
        const std::size_t begin = at_++;
        while (at_ < text_.size()) {
            const char c = text_[at_++];
            if (c == '"') {
                if (at_ >= text_.size() || text_[at_] != '"') {
                    return std::nullopt;
                }
                ++at_;
            }
            line_ += c == '\n' ? 1 : 0;
            cell += c;
        }
        return ReadError{"csv_open_quote", begin};
    }

    std::string_view text_;
    char delimiter_;
    std::size_t line_;
    std::size_t at_ = 0;
    std::size_t cells_ = 0;
};

}  // namespace

std::expected<CsvTable, ReadError> read_csv(std::string_view bytes) {
    if (bytes.size() > max_file_bytes) {
        return std::unexpected(ReadError{"file_too_large", max_file_bytes});
    }
    auto text = decode_text(bytes);
    if (!text) {
        return std::unexpected(text.error());
    }
    CsvTable table;
    table.encoding_guessed = text->guessed;
    std::string_view body = text->utf8;
    std::size_t line = 1;
    // Spreadsheets write and heed such a line.
    const std::string_view hint = body.substr(0, body.find_first_of("\r\n"));
    if (hint.size() == 5 && hint.starts_with("sep=") && hint[4] != '"') {
        table.delimiter = hint[4];
        body.remove_prefix(std::min(body.find('\n'), body.size() - 1) + 1);
        line = 2;
    } else {
        table.delimiter = most_frequent_delimiter(body);
    }
    if (auto error = Parser(body, table.delimiter, line).run(table)) {
        error->offset = std::min(error->offset, bytes.size());
        return std::unexpected(*error);
    }
    if (table.heads.empty()) {
        return std::unexpected(ReadError{"csv_empty", bytes.size()});
    }
    return table;
}

}  // namespace accession
