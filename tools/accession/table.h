// SPDX-License-Identifier: Apache-2.0
// Rows of text in columns, for people.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace accession::tool {

class Table {
public:
    explicit Table(std::vector<std::string> heads) : heads_(std::move(heads)) {}

    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    [[nodiscard]] bool empty() const { return rows_.empty(); }

    /// Columns aligned by blanks.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string markdown() const;

private:
    std::vector<std::string> heads_;
    std::vector<std::vector<std::string>> rows_;
};

/// Text for a terminal: control characters (of a file's contents, say) become visible marks.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace accession::tool
