// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/known_lines.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "core/formats/alma/ids.h"

namespace accession {

namespace {

/// The record with this number that came in first; where there is none, the number.
template <class Id, class Records>
Id id_of(const Id& number, const Records& records, const Slots& found) {
    for (const Slot slot : found) {
        if (records.at(slot).number == number.str()) {
            return records.at(slot).id;
        }
    }
    return number;
}

/// An id that is the number goes first.
LineId line_here(const Workspace& existing, const LineId& number) {
    if (existing.find(number) != nullptr) {
        return number;
    }
    return id_of(number, existing.lines(), existing.lines_by_number(number.str()));
}

OrderId order_here(const Workspace& existing, const OrderId& number) {
    if (number.empty() || existing.find(number) != nullptr) {
        return number;
    }
    return id_of(number, existing.orders(), existing.orders_by_number(number.str()));
}

/// Gives a record the ids of the line that is meant.
class Renaming {
public:
    Renaming(AlmaLine& read, const Line& here)
        : read_(read), here_(here), made_up_before_(read.record.id.str() + "#") {}

    void run(const Workspace& existing) {
        name_title(existing);
        name_holdings();
        for (Item& item : read_.items) {
            item.id = ItemId(named(item.id.str()));
            item.line = here_.id;
            item.title = read_.record.title;
            item.holdings = named(item.holdings);
        }
        if (read_.eresource) {
            read_.eresource->id = EResourceId(named(read_.eresource->id.str()));
            read_.eresource->line = here_.id;
            read_.eresource->title = read_.record.title;
        }
        read_.record.id = here_.id;
    }

private:
    bool says_no(const std::string& id) const { return id.starts_with(made_up_before_); }
    std::string named(const std::string& id) const {
        return says_no(id) ? here_.id.str() + id.substr(made_up_before_.size() - 1) : id;
    }
    HoldingsId named(const HoldingsId& id) const {
        const auto found = holdings_.find(id);
        return found == holdings_.end() ? id : found->second;
    }

    void name_title(const Workspace& existing) {
        if (!says_no(read_.record.title.str())) {
            return;
        }
        const Title* const title = existing.find(here_.title);
        read_.record.title =
            title != nullptr ? here_.title : TitleId(named(read_.record.title.str()));
        if (title != nullptr && !is_made_up(title->id.str(), here_)) {
            read_.title = *title;  // a bib of Alma's stays what Alma said of it
        }
        read_.title.id = read_.record.title;
    }

    /// Those that the line has at the same location.
    void name_holdings() {
        std::vector<HoldingsId> free = here_.holdings;
        for (LocationShare& share : read_.record.locations) {
            if (!says_no(share.holdings.str())) {
                continue;
            }
            const HoldingsId before = share.holdings;
            share.holdings = holdings_at(share.location, free, before);
            holdings_.emplace(before, share.holdings);
        }
        for (HoldingsId& id : read_.record.holdings) {
            id = named(id);
        }
        for (Holdings& one : read_.holdings) {
            one.id = named(one.id);
            one.title = read_.record.title;
        }
    }

    HoldingsId holdings_at(const std::string& location, std::vector<HoldingsId>& free,
                           const HoldingsId& before) const {
        const auto& places = here_.locations;
        const auto is_there = [&](const HoldingsId& id) {
            const auto of_it = std::ranges::find(places, id, &LocationShare::holdings);
            if (of_it != places.end()) {
                return of_it->location == location;
            }
            // Those of a line made by a command stand with the line alone, whatever the place.
            return location.empty() || std::ranges::any_of(places, [&](const LocationShare& one) {
                       return one.holdings.empty() && one.location == location;
                   });
        };
        const auto found = std::ranges::find_if(free, is_there);
        if (found == free.end()) {
            return HoldingsId(named(before.str()));
        }
        HoldingsId holdings = std::move(*found);
        free.erase(found);
        return holdings;
    }

    AlmaLine& read_;
    const Line& here_;
    std::string made_up_before_;
    std::unordered_map<HoldingsId, HoldingsId> holdings_;
};

}  // namespace

void know_by_number(AlmaBatch& batch, const Workspace& existing) {
    for (AlmaLine& read : batch.lines) {
        read.record.order = order_here(existing, read.record.order);
        const LineId here = line_here(existing, read.record.id);
        if (here != read.record.id) {
            Renaming(read, *existing.find(here)).run(existing);
        }
    }
    for (AlmaInvoice& invoice : batch.invoices) {
        for (InvoiceLine& part : invoice.record.lines) {
            part.line = line_here(existing, part.line);
        }
    }
}

}  // namespace accession
