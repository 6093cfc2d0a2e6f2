// SPDX-License-Identifier: Apache-2.0
#include "core/validation/alma_line_types.h"

#include <algorithm>

namespace accession::alma {

namespace {

using enum Format;
using enum Continuity;

// clang-format off
constexpr LineType types[] = {
    // code                      format      continuity  title-based claimed
    {"PRINTED_BOOK_OT",          physical,   one_time,   true,       true},
    {"PRINTED_BOOK_SO",          physical,   continuous, true,       false},
    {"PRINT_OT",                 physical,   one_time,   true,       true},
    {"PRINT_CO",                 physical,   continuous, true,       true},
    {"PRINT_SO",                 physical,   continuous, true,       false},
    {"PRINT_SO_NONMON",          physical,   continuous, true,       true},
    {"PRINTED_JOURNAL_OT",       physical,   one_time,   true,       true},
    {"PRINTED_JOURNAL_CO",       physical,   continuous, true,       true},
    {"PHYSICAL_CF_OT",           physical,   one_time,   true,       true},
    {"PHYSICAL_CF_CO",           physical,   continuous, true,       true},
    {"PHYSICAL_ARCHIVING",       physical,   one_time,   true,       true},
    {"E_BOOK_OT",                electronic, one_time,   true,       true},
    {"E_BOOK_CO",                electronic, continuous, true,       true},
    {"E_BOOK_SO",                electronic, continuous, true,       false},
    {"E_JOURNAL_OT",             electronic, one_time,   true,       true},
    {"E_JOURNAL_CO",             electronic, continuous, true,       true},
    {"ELECTRONIC_SO",            electronic, continuous, true,       false},
    {"ELECTRONIC_COLLECTION_OT", electronic, one_time,   false,      true},
    {"ELECTRONIC_COLLECTION_CO", electronic, continuous, false,      true},
    {"DIGITAL_OT",               electronic, one_time,   true,       false},
    {"DIGITAL_CO",               electronic, continuous, true,       false},
};
// clang-format on

}  // namespace

std::span<const LineType> line_types() {
    return types;
}

const LineType* line_type(std::string_view code) {
    const auto* const found = std::ranges::find(types, code, &LineType::code);
    return found == std::end(types) ? nullptr : found;
}

}  // namespace accession::alma
