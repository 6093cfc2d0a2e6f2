// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/alma_template.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string_view>

namespace accession::conformance {

namespace {

const std::string& type_of(const std::string& standard) {
    static const std::map<std::string, std::string> types = {
        {"print_book_ot", "PRINTED_BOOK_OT"},
        {"e_book_ot", "E_BOOK_OT"},
        {"digital_ot", "DIGITAL_OT"},
        {"print_journal_co", "PRINTED_JOURNAL_CO"},
        {"e_journal_co", "E_JOURNAL_CO"},
        {"print_so", "PRINT_SO"},
        {"print_so_nonmon", "PRINT_SO_NONMON"},
        {"e_collection_co", "ELECTRONIC_COLLECTION_CO"},
        {"blank", ""},
    };
    const auto found = types.find(standard);
    if (found == types.end()) {
        throw std::invalid_argument("unknown $default " + standard);
    }
    return found->second;
}

}  // namespace

Json full_line(const std::string& name, const Json& spec) {
    const std::string standard = spec.value("$default", "print_book_ot");
    const std::string& type = type_of(standard);
    const bool blank = standard == "blank";
    const bool continuous = !blank && !type.ends_with("_OT");
    Json line = {
        {"number", "POL-" + name},
        {"type", blank ? Json() : Json(type)},
        {"vendor", blank ? Json() : Json("V1")},
        {"vendorAccount", "main"},
        {"owner", blank ? Json() : Json("MAIN")},
        {"currency", "USD"},
        {"price", blank ? Json() : Json(100)},
        {"funds", Json::array()},
        {"acquisitionMethod", "purchase"},
        {"source", "manual"},
        {"bib", blank ? Json() : Json("B1")},
        {"title", nullptr},
        {"author", nullptr},
        {"isbn", nullptr},
        {"copies", continuous ? 0 : 1},
        {"inventory", true},
        {"holdings", nullptr},
        {"location", "STACKS"},
        {"additionalTo", nullptr},
        {"manualPackaging", false},
        {"requiresManualReview", false},
        {"rush", false},
        {"notes", Json::array()},
        {"attachments", Json::array()},
        {"manualRenewal", false},
        {"renewalDate", continuous ? Json("2027-01-01") : Json()},
        {"renewalCycle", continuous ? Json(12) : Json()},
        {"renewalNoticeDays", nullptr},
        {"subscriptionInterval", continuous ? Json(30) : Json()},
        {"expectedReceiptInterval", nullptr},
        {"claimingInterval", nullptr},
        {"expectedReceiptDate", nullptr},
    };
    if (!blank) {
        line["funds"].push_back({{"fund", "F1"}, {"percent", 100}});
    }
    for (const auto& [key, value] : spec.items()) {
        if (key != "$default") {
            line[key] = value;
        }
    }
    return line;
}

bool is_edited_by(const std::string& action, const std::string& field) {
    static constexpr std::string_view item[] = {"barcode", "enumeration", "chronology",
                                                "description", "expected"};
    static const Json line = full_line({}, Json::object());
    if (action == "edit_line") {
        return line.contains(field) || field == "deferUntil";
    }
    return action != "edit_item" || std::ranges::find(item, field) != std::end(item);
}

}  // namespace accession::conformance
