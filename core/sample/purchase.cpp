// SPDX-License-Identifier: Apache-2.0
#include "core/sample/purchase.h"

#include "core/model/isbn.h"
#include "core/model/money.h"
#include "core/sample/numbers.h"
#include "core/sample/year.h"

namespace accession::sample {

namespace {

constexpr std::string_view clerks[] = {"a.kaplan", "d.okonkwo", "j.lockhart",
                                       "m.tsang",  "s.brennan", "u.wetherby"};

constexpr std::string_view receiving_notes[] = {
    "Course reserve: send straight to the circulation desk",
    "For the new books display",
    "Gift bookplate: Friends of the library",
    "Check for the supplement in the back pocket",
    "Map in pocket: count the sheets",
    "Second copy goes to the Eastside Branch",
    "With audio disc: needs a security case",
    "Fragile binding, do not stack",
    "Keep the dust jacket",
    "Compare with the standing order before cataloguing",
};

constexpr std::string_view line_notes[] = {
    "Vendor confirmed availability by telephone",
    "Replaces a lost copy",
    "Suggested by a reader",
    "Quoted price includes postage",
    "Reprint under consideration, ask again in spring",
    "Ordered for the exhibition in the foyer",
    "Second claim needs the head of department",
};

void add_isbns(Random& random, Numbering& numbering, Stock stock, Description& work) {
    const std::string number = isbn_number(++numbering.isbns);
    const std::uint32_t form = random.below(100);
    if (stock == Stock::ebook) {
        work.product_ids.push_back(number + " (ebook)");
    } else if (form < 12) {
        work.product_ids.push_back(number + " (pbk.)");
    } else {
        work.product_ids.push_back(number);
    }
    if (form >= 80) {
        if (const auto twin = isbn10(number)) {
            work.product_ids.push_back(*twin);
        }
    } else if (form >= 70) {
        work.product_ids.push_back(isbn_number(++numbering.isbns) + " (hardback)");
    }
}

void add_product_ids(Random& random, Numbering& numbering, Stock stock, Description& work) {
    switch (stock) {
    case Stock::book:
    case Stock::ebook:
    case Stock::media:
        add_isbns(random, numbering, stock, work);
        break;
    case Stock::journal:
    case Stock::ejournal:
    case Stock::numbered_series:
    case Stock::standing_order:
        work.product_ids.push_back(issn_number(++numbering.issns));
        break;
    case Stock::database:
        break;
    }
}

std::uint32_t pick_fund(Random& random, const Catalogue& catalogue, Stock stock) {
    const auto special = static_cast<std::uint32_t>(catalogue.funds.size()) - 4;
    switch (stock) {
    case Stock::journal:
    case Stock::standing_order:
    case Stock::numbered_series:
        return special;
    case Stock::ebook:
    case Stock::ejournal:
    case Stock::database:
        return special + 1;
    case Stock::media:
        return special + 2;
    case Stock::book:
        break;
    }
    return random.percent(4) ? special + 3 : random.below(special);
}

void add_funds(Random& random, const Catalogue& catalogue, Stock stock, Line& line) {
    const std::uint32_t first = pick_fund(random, catalogue, stock);
    const auto share = [&](std::uint32_t fund, std::int64_t ppm) {
        line.funds.push_back({.fund = catalogue.funds[fund].id, .is_percent = true, .value = ppm});
    };
    const std::uint32_t form = random.below(100);
    const std::uint32_t general = static_cast<std::uint32_t>(catalogue.funds.size()) - 4;
    const std::uint32_t second = (first + 1 + random.below(general - 1)) % general;
    if (form < 86 || second == first) {
        share(first, whole_ppm);
    } else if (form < 93) {
        share(first, whole_ppm / 2);
        share(second, whole_ppm / 2);
    } else if (form < 97) {
        share(first, 600'000);
        share(second, 400'000);
    } else {
        const std::uint32_t third =
            (second + 1) % general == first ? (second + 2) % general : (second + 1) % general;
        share(first, 333'400);
        share(second, 333'300);
        share(third, 333'300);
    }
}

std::string lower_case(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return lower;
}

void add_notes(Random& random, Line& line) {
    line.rush = random.percent(3);
    const std::uint32_t form = random.below(100);
    if (form < 5) {
        const std::string person = make_person(random);
        line.receiving_note = join({"Notify ", person, " when it arrives"});
    } else if (form < 14) {
        line.receiving_note = random.pick(receiving_notes);
    }
    if (random.percent(7)) {
        line.notes.emplace_back(random.pick(line_notes));
    }
}

}  // namespace

Stock pick_stock(Random& random, Trade trade, bool continuous) {
    switch (trade) {
    case Trade::serials: {
        const std::uint32_t form = random.below(100);
        return form < 55   ? Stock::journal
               : form < 80 ? Stock::standing_order
                           : Stock::numbered_series;
    }
    case Trade::electronic:
        if (!continuous) {
            return Stock::ebook;
        }
        return random.percent(70) ? Stock::ejournal : Stock::database;
    case Trade::media:
        return Stock::media;
    case Trade::books:
        break;
    }
    return continuous ? Stock::standing_order : Stock::book;
}

std::int64_t make_price(Random& random, Stock stock, std::string_view currency) {
    std::int32_t lowest = 9;
    std::int32_t highest = 95;
    if (stock == Stock::journal || stock == Stock::ejournal) {
        lowest = 60;
        highest = 1400;
    } else if (stock == Stock::database) {
        lowest = 900;
        highest = 9000;
    } else if (stock == Stock::standing_order || stock == Stock::numbered_series) {
        lowest = 40;
        highest = 260;
    } else if (random.percent(10)) {
        highest = 320;
    }
    const std::int64_t whole = random.between(lowest, highest);
    static constexpr std::int32_t cents[] = {0, 50, 90, 95, 95, 99};
    const std::int64_t fraction = random.pick(cents);
    if (currency == "JPY") {
        return whole * 150;
    }
    return (currency == "PLN" ? whole * 4 : whole) * 100 + fraction;
}

Line make_purchase(Random& random, const Catalogue& catalogue, Numbering& numbering,
                   std::uint32_t supplier, Stock stock, Date created_on) {
    const Supplier& firm = suppliers()[supplier];
    Line line;
    line.description = make_description(random, stock, firm.tongue, year_of(created_on));
    add_product_ids(random, numbering, stock, line.description);
    line.continuity = is_continuous(stock) ? Continuity::continuous : Continuity::one_time;
    line.format = is_electronic(stock) ? Format::electronic : Format::physical;
    line.vendor = catalogue.vendor(supplier);
    line.vendor_account = join({lower_case(firm.code), "-main"});
    if (random.percent(60)) {
        const std::uint32_t number = 4'100'000 + 7 * ++numbering.references;
        line.vendor_references.push_back(join({firm.reference, "-", std::to_string(number)}));
    }
    line.cost.currency = firm.currency;
    line.cost.unit_price = make_price(random, stock, firm.currency);
    add_funds(random, catalogue, stock, line);
    add_notes(random, line);
    line.created_on = created_on;
    return line;
}

std::string_view pick_clerk(Random& random) {
    return random.pick(clerks);
}

}  // namespace accession::sample
