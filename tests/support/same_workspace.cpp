// SPDX-License-Identifier: Apache-2.0
#include "tests/support/same_workspace.h"

#include <algorithm>

#include "core/model/codec.h"
#include "core/sample/sample_library.h"
#include "core/workspace/keys.h"
#include "core/workspace/query.h"

namespace accession::test {

namespace {

class Teller {
public:
    explicit Teller(const Workspace& workspace) : w_(workspace) {}

    template <class TableType>
    void records(const std::string& kind, const TableType& table) {
        for (Slot slot = 0; slot < table.slots(); ++slot) {
            if (table.alive(slot)) {
                ByteWriter writer;
                Encoder{writer}.write(table.at(slot));
                say(kind + " " + table.id_at(slot).str() + " " + to_hex(hash128(writer.bytes())));
            }
        }
        say(kind + " " + std::to_string(table.size()));
    }
    template <class Ids>
    void ids(const std::string& what, const Ids& all) {
        std::string text = what;
        for (const auto& id : all) {
            text += " " + id.str();
        }
        say(std::move(text));
    }
    void lines(const std::string& what, Slots slots) {
        std::string text = what;
        for (const Slot slot : slots) {
            text += " " + w_.lines().id_at(slot).str();
        }
        say(std::move(text));
    }
    void say(std::string text) { told_.push_back(std::move(text)); }

    void relations();
    void keys();
    void queries();
    [[nodiscard]] std::vector<std::string> take() { return std::move(told_); }

private:
    template <class TableType, class Visit>
    void each(const TableType& table, Visit visit) {
        for (Slot slot = 0; slot < table.slots(); ++slot) {
            if (table.alive(slot)) {
                visit(table.id_at(slot));
            }
        }
    }

    const Workspace& w_;
    std::vector<std::string> told_;
};

void Teller::relations() {
    each(w_.orders(), [&](const OrderId& id) { ids("order", w_.lines_of(id)); });
    each(w_.titles(), [&](const TitleId& id) {
        ids("title", w_.lines_of(id));
        ids("title", w_.holdings_of(id));
        ids("title", w_.eresources_of(id));
    });
    each(w_.lines(), [&](const LineId& id) {
        ids("line", w_.items_of(id));
        ids("line", w_.titles_of(id));
        ids("line", w_.additional_lines_of(id));
        ids("line", w_.invoices_of(id));
        ids("line", w_.eresources_of(id));
        ids("line", w_.claims_of(id));
        ids("line", w_.letters_of(id));
    });
    each(w_.all_holdings(), [&](const HoldingsId& id) {
        ids("holdings", w_.lines_using(id));
        ids("holdings", w_.items_of(id));
    });
    each(w_.items(), [&](const ItemId& id) { ids("item", w_.work_orders_of(id)); });
}

void Teller::keys() {
    std::size_t lines_met = 0;
    for (Slot slot = 0; slot < w_.lines().slots(); ++slot) {
        if (w_.lines().alive(slot)) {
            const Line& line = w_.lines().at(slot);
            lines("number", w_.lines_by_number(line.number));
            for (const std::string& id : line.description.product_ids) {
                lines("isbn", w_.lines_by_isbn(id));
            }
            for (const std::string& reference : line.vendor_references) {
                lines("reference", w_.lines_by_vendor_reference(reference));
            }
            if (++lines_met % 9 == 0) {
                for (const std::string& term : terms_of(line)) {
                    lines(term, w_.lines_matching(term.substr(0, 3)));
                }
            }
        }
    }
    for (Slot slot = 0; slot < w_.items().slots(); ++slot) {
        if (w_.items().alive(slot)) {
            ids("barcode", w_.items_with_barcode(w_.items().at(slot).barcode));
        }
    }
    for (Slot slot = 0; slot < w_.orders().slots(); ++slot) {
        if (w_.orders().alive(slot)) {
            const std::string& number = w_.orders().at(slot).number;
            say("order number " + std::to_string(w_.orders_by_number(number).size()));
        }
    }
}

void Teller::queries() {
    for (std::uint8_t sort = 0; sort < std::size(Words<SortKey>::texts); ++sort) {
        for (const std::string text : {"", "a", "history", "pol 1", "1"}) {
            LineQuery query;
            query.text = text;
            query.sort = static_cast<SortKey>(sort);
            query.descending = sort % 2 == 1;
            const LineQueryResult result = run_query(w_, query);
            lines("query " + text, result.lines);
            for (const auto& [axis, counts] : result.facets) {
                for (const auto& [status, count] : counts) {
                    say(std::string(text_of(status)) + " " + std::to_string(count));
                }
            }
        }
    }
    std::size_t lines_met = 0;
    for (Slot slot = 0; slot < w_.lines().slots(); ++slot) {
        if (w_.lines().alive(slot) && ++lines_met % 7 == 0) {
            for (const Match& match : find_scanned(w_, w_.lines().at(slot).number)) {
                say("scan " + w_.lines().id_at(match.line).str());
            }
        }
    }
    ids("active", w_.lines_in({Status::sent, Status::in_review, Status::closed}));
    ids("titles", w_.titles_matching("history"));
}

}  // namespace

std::vector<std::string> everything_of(const Workspace& workspace) {
    Teller teller(workspace);
    // Before anything is read: what lists ask must be right without the records.
    teller.queries();
    teller.relations();
    teller.say(to_hex(workspace.state_hash()));
    teller.records("vendor", workspace.vendors());
    teller.records("fund", workspace.funds());
    teller.records("title", workspace.titles());
    teller.records("holdings", workspace.all_holdings());
    teller.records("order", workspace.orders());
    teller.records("line", workspace.lines());
    teller.records("item", workspace.items());
    teller.records("invoice", workspace.invoices());
    teller.records("eresource", workspace.eresources());
    teller.records("claim", workspace.claims());
    teller.records("work order", workspace.work_orders());
    teller.records("letter", workspace.letters());
    teller.keys();
    return teller.take();
}

std::string difference(const Workspace& one, const Workspace& other) {
    const std::vector<std::string> said = everything_of(one);
    const std::vector<std::string> also = everything_of(other);
    constexpr std::size_t shown = 300;
    for (std::size_t i = 0; i < std::max(said.size(), also.size()); ++i) {
        const std::string first = i < said.size() ? said[i] : "nothing";
        const std::string second = i < also.size() ? also[i] : "nothing";
        if (first != second) {
            const auto places = std::ranges::mismatch(first, second);
            const auto at = static_cast<std::size_t>(places.in1 - first.begin());
            const std::size_t from = at - std::min<std::size_t>(at, 60);
            return "answer " + std::to_string(i) + ": " + first.substr(0, 40) + " ... " +
                   first.substr(from, shown) + " <> " + second.substr(from, shown);
        }
    }
    return {};
}

std::vector<Fact> sample_of(RulebookKey rulebook, std::uint32_t lines) {
    return sample_library(rulebook, lines, 3, *Date::parse("2026-03-02"));
}

}  // namespace accession::test
