// SPDX-License-Identifier: Apache-2.0
// Tables as text, for spreadsheets and programs: RFC 4180 with CRLF, UTF-8 with its mark, and no cell
// that a spreadsheet would take for a formula.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace accession {

struct CsvCell {
    std::string text;
    /// A number may begin with a minus and stays one.
    bool number = false;
};

class CsvWriter {
public:
    CsvWriter();
    void row(const std::vector<CsvCell>& cells);
    void heads(const std::vector<std::string>& names);
    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    std::string text_;
};

/// A cell begins with an apostrophe that keeps it from being a formula.
[[nodiscard]] bool is_guarded(std::string_view cell);

}  // namespace accession
