// SPDX-License-Identifier: Apache-2.0
#include "core/sample/catalogue.h"

namespace accession::sample {

namespace {

constexpr Supplier firms[] = {
    {"NORTH", "Northfield Books", "USD", "NBK", Trade::books, Tongue::english},
    {"CALD", "Calder & Sons, Booksellers", "GBP", "CS", Trade::books, Tongue::english},
    {"MERID", "Meridian Library Supply", "USD", "MLS", Trade::books, Tongue::english},
    {"STONE", "Stonebridge Scientific", "USD", "SBS", Trade::books, Tongue::english},
    {"LANT", "Lantern Children's Books", "USD", "LCB", Trade::books, Tongue::english},
    {"OLDPR", "The Old Print Room", "GBP", "OPR", Trade::books, Tongue::english, true, false},
    {"LINDE", "Buchhandlung Lindenau", "EUR", "LB", Trade::books, Tongue::german},
    {"VAUCL", "Librairie Vauclair", "EUR", "VL", Trade::books, Tongue::french},
    {"FARO", "Distribuciones El Faro", "EUR", "DEF", Trade::books, Tongue::spanish},
    {"JESION", "Księgarnia Jesion", "PLN", "KJ", Trade::books, Tongue::polish, true, false},
    {"HOKU", "Hokushin Trading", "JPY", "HT", Trade::books, Tongue::english, true, false},
    {"HARB", "Harbour Serials", "USD", "HS", Trade::serials, Tongue::english},
    {"QUAY", "Quayside Periodicals", "GBP", "QP", Trade::serials, Tongue::english},
    {"AHORN", "Ahorn Zeitschriftendienst", "EUR", "AZ", Trade::serials, Tongue::german},
    {"TIDE", "Tidewater E-Content", "USD", "TEC", Trade::electronic, Tongue::english},
    {"AURORA", "Aurora Platforms", "EUR", "AP", Trade::electronic, Tongue::english},
    {"MAPLE", "Maple Street Media", "CAD", "MSM", Trade::media, Tongue::english},
    {"WHERRY", "Wherry Brothers (closed)", "GBP", "WB", Trade::books, Tongue::english, false,
     false},
};

constexpr Budget money[] = {
    {"FIC", "Fiction and poetry"},
    {"LIT", "Literature and languages"},
    {"HIST", "History and geography"},
    {"SCI", "Natural sciences"},
    {"TECH", "Technology"},
    {"MED", "Medicine and nursing"},
    {"ART", "Art and architecture"},
    {"MUS", "Music and theatre"},
    {"SOC", "Social sciences"},
    {"LAW", "Law and administration"},
    {"CHILD", "Children's books"},
    {"YA", "Young adults"},
    {"LOCAL", "Local history"},
    {"REF", "Reference"},
    {"SER", "Journals and serials"},
    {"EBK", "Electronic resources"},
    {"MEDIA", "Sound and film"},
    {"GIFT", "Friends of the library"},
};

constexpr Place rooms[] = {
    {"Main Stacks", "MAIN"},     {"Main Stacks", "MAIN"},
    {"Reference", "MAIN"},       {"Reading Room", "MAIN"},
    {"New Books Shelf", "MAIN"}, {"Children's Library", "CHILD"},
    {"Science Branch", "SCI"},   {"Art and Music Branch", "ART"},
    {"Eastside Branch", "EAST"}, {"Local History", "MAIN"},
    {"Storage", "MAIN"},
};

}  // namespace

std::span<const Supplier> suppliers() {
    return firms;
}

std::span<const Budget> budgets() {
    return money;
}

std::span<const Place> places() {
    return rooms;
}

Catalogue make_catalogue(Ids& ids, int year) {
    Catalogue catalogue;
    for (const Supplier& firm : firms) {
        catalogue.vendors.push_back({.id = ids.next<VendorId>("vendor"),
                                     .code = std::string(firm.code),
                                     .name = std::string(firm.name),
                                     .active = firm.active,
                                     .connected = firm.connected});
    }
    for (const Budget& budget : money) {
        catalogue.funds.push_back({.id = ids.next<FundId>("fund"),
                                   .code = join({budget.code, "-", std::to_string(year)}),
                                   .name = join({budget.name, " ", std::to_string(year)}),
                                   .active = true});
    }
    catalogue.closed_fund = {.id = ids.next<FundId>("fund"),
                             .code = join({"HIST-", std::to_string(year - 1)}),
                             .name = join({"History and geography ", std::to_string(year - 1)}),
                             .active = false};
    return catalogue;
}

std::uint32_t pick_supplier(Random& random, Trade trade) {
    while (true) {
        const std::uint32_t drawn = random.below(static_cast<std::uint32_t>(std::size(firms)));
        if (firms[drawn].trade == trade && firms[drawn].active) {
            return drawn;
        }
    }
}

}  // namespace accession::sample
