// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/type_names.h"

#include "core/formats/alma/words.h"

namespace accession::alma_words {

namespace {

struct TypeName {
    std::string_view name;
    std::string_view code;
};

constexpr TypeName type_names[] = {
    {"Print Book - One Time", "PRINTED_BOOK_OT"},
    {"Print Book - Standing Order", "PRINTED_BOOK_SO"},
    {"Physical - One Time", "PRINT_OT"},
    {"Physical - Subscription", "PRINT_CO"},
    {"Physical - Standing Order Monograph", "PRINT_SO"},
    {"Physical - Standing Order Non Monograph", "PRINT_SO_NONMON"},
    {"Physical - Archiving", "PHYSICAL_ARCHIVING"},
    {"Print Journal - One Time", "PRINTED_JOURNAL_OT"},
    {"Print Journal - Subscription", "PRINTED_JOURNAL_CO"},
    {"Physical Computer File - One Time", "PHYSICAL_CF_OT"},
    {"Physical Computer File - Subscription", "PHYSICAL_CF_CO"},
    {"Electronic Book - One Time", "E_BOOK_OT"},
    {"Electronic Book - Subscription", "E_BOOK_CO"},
    {"Electronic Title - One Time", "E_JOURNAL_OT"},
    {"Electronic Journal - One Time", "E_JOURNAL_OT"},
    {"Electronic Journal - Subscription", "E_JOURNAL_CO"},
    {"Electronic Collection - One Time", "ELECTRONIC_COLLECTION_OT"},
    {"Electronic Collection - Continuous", "ELECTRONIC_COLLECTION_CO"},
    {"Digital - One Time", "DIGITAL_OT"},
    {"Digital - Subscription", "DIGITAL_CO"},
};

}  // namespace

std::string type_from(std::string_view text) {
    const std::string wanted = bare(text);
    for (const TypeName& one : type_names) {
        if (bare(one.name) == wanted) {
            return std::string(one.code);
        }
    }
    return std::string(text);
}

}  // namespace accession::alma_words
