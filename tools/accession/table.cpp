// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/table.h"

#include <algorithm>
#include <cstddef>

namespace accession::tool {

namespace {

/// Characters, not bytes; wide ones are not told apart.
std::size_t width(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(const std::string& text, std::size_t columns) {
    return text + std::string(columns - std::min(columns, width(text)), ' ');
}

std::string for_markdown(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        escaped += c == '|' ? "\\|" : std::string(1, c);
    }
    return escaped;
}

}  // namespace

std::string Table::text() const {
    std::vector<std::size_t> widths;
    for (const std::string& head : heads_) {
        widths.push_back(width(head));
    }
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], width(row[i]));
        }
    }
    std::string lines;
    const auto print = [&](const std::vector<std::string>& row) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += i + 1 < row.size() ? padded(row[i], widths[i] + 2) : row[i];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        lines += line + '\n';
    };
    print(heads_);
    for (const auto& row : rows_) {
        print(row);
    }
    return lines;
}

std::string Table::markdown() const {
    std::string lines;
    const auto print = [&](const std::vector<std::string>& row) {
        for (const std::string& cell : row) {
            lines += "| " + for_markdown(cell) + ' ';
        }
        lines += "|\n";
    };
    print(heads_);
    print(std::vector<std::string>(heads_.size(), "---"));
    for (const auto& row : rows_) {
        print(row);
    }
    return lines;
}

std::string printable(std::string_view text) {
    std::string shown;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        shown += byte < 0x20 || byte == 0x7F ? '?' : c;
    }
    return shown;
}

}  // namespace accession::tool
