// SPDX-License-Identifier: Apache-2.0
#include "core/formats/foreign_file.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace accession {

namespace {

using namespace std::string_view_literals;

struct Beginning {
    std::string_view bytes;
    std::string_view kind;
};
constexpr std::array<Beginning, 7> beginnings{{{"\x1F\x8B"sv, "gzip"},
                                               {"PK\x03\x04"sv, "zip"},
                                               {"\xD0\xCF\x11\xE0"sv, "xls"},
                                               {"%PDF"sv, "pdf"},
                                               {"<"sv, "xml"},
                                               {"UNA"sv, "edifact"},
                                               {"UNB+"sv, "edifact"}}};

/// A MARC record begins with its length in five digits and tells its form in the leader.
bool is_marc(std::string_view bytes) {
    constexpr std::size_t length_digits = 5;
    constexpr std::size_t leader = 24;
    return bytes.size() > leader && bytes.substr(leader - 4, 4) == "4500" &&
           std::ranges::all_of(bytes.substr(0, length_digits),
                               [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string_view foreign_kind(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"sv)) {
        bytes.remove_prefix(3);
    }
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    for (const Beginning& one : beginnings) {
        // A table may have a column "UNA"; an interchange goes on with its signs, and then with UNB.
        const bool is_una = one.bytes == "UNA";
        if (bytes.starts_with(one.bytes) &&
            (!is_una || bytes.substr(0, 20).find("UNB") != std::string_view::npos)) {
            return one.kind;
        }
    }
    return is_marc(bytes) ? "marc"sv : std::string_view{};
}

bool is_foreign(const std::string& name, std::string_view bytes, ImportLog& log) {
    const std::string_view kind = foreign_kind(bytes);
    if (kind.empty()) {
        return false;
    }
    RecordPlace{&log, name, {}}.tell(Severity::warning, "unsupported_file", {},
                                     {{"kind", std::string(kind)}});
    return true;
}

}  // namespace accession
