// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/invoiced.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/formats/alma/records.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/alma/statuses.h"

namespace accession {

namespace {

/// Lines as they will be: those of the import unless the ones that are here stay.
class Lines {
public:
    Lines(const AlmaRecords& records, const State& existing, Existing policy)
        : existing_(existing), keeps_(policy == Existing::keep) {
        for (const AlmaLine& line : records.lines) {
            coming_.emplace(line.record.id, &line.record);
        }
    }
    const Line* find(const LineId& id) const {
        const Line* const here = existing_.find(id);
        const auto coming = coming_.find(id);
        return coming == coming_.end() || (keeps_ && here != nullptr) ? here : coming->second;
    }

private:
    const State& existing_;
    bool keeps_;
    std::unordered_map<LineId, const Line*> coming_;
};

/// What approved invoices take of lines, in minor units: those of the import, and those that are here and stay.
class Taken {
public:
    Taken(const AlmaRecords& records, const State& existing, Existing policy)
        : existing_(existing) {
        for (const AlmaInvoice& read : records.invoices) {
            const Invoice& invoice = read.record;
            if (policy == Existing::keep && existing.find(invoice.id) != nullptr) {
                continue;
            }
            coming_.insert(invoice.id);
            for (const InvoiceLine& part : invoice.lines) {
                std::vector<const Invoice*>& of_line = by_line_[part.line];
                if (of_line.empty() || of_line.back() != &invoice) {
                    of_line.push_back(&invoice);
                }
            }
        }
    }

    std::int64_t of(const LineId& line) const {
        std::int64_t amount = 0;
        if (const auto found = by_line_.find(line); found != by_line_.end()) {
            for (const Invoice* const invoice : found->second) {
                amount += alma::taken_by(*invoice, line);
            }
        }
        for (const InvoiceId& id : existing_.invoices_of(line)) {
            amount += coming_.contains(id) ? 0 : alma::taken_by(*existing_.find(id), line);
        }
        return amount;
    }

    /// An invoice that comes in says something of it.
    bool names(const LineId& line) const { return by_line_.contains(line); }

private:
    const State& existing_;
    std::unordered_set<InvoiceId> coming_;
    std::unordered_map<LineId, std::vector<const Invoice*>> by_line_;
};

std::int64_t left_of(std::int64_t price, std::int64_t taken) {
    return std::max<std::int64_t>(0, price - taken);
}

void encumber_line(Line& line, const Taken& taken) {
    const std::int64_t price = line.cost.price.value_or(0);
    if (alma::finished.has(line.status)) {
        line.encumbrance = {EncumbranceState::released, 0,
                            line.status == Status::closed ? price : 0};
    } else if (on_order.has(line.status)) {
        line.encumbrance = {EncumbranceState::encumbered, left_of(price, taken.of(line.id)), price};
    }
}

}  // namespace

void leave_other_currencies(AlmaRecords& records, const State& existing, Existing policy) {
    const Lines lines(records, existing, policy);
    for (AlmaInvoice& read : records.invoices) {
        if (read.currency.empty()) {
            continue;
        }
        std::vector<std::size_t> others;
        for (std::size_t i = 0; i < read.record.lines.size(); ++i) {
            const Line* const line = lines.find(read.record.lines[i].line);
            if (line != nullptr && line->cost.currency != read.currency) {
                others.push_back(i);
                read.place.tell(Severity::warning, "invoice_currency_differs", "currency",
                                {{"line", line->number.empty() ? line->id.str() : line->number},
                                 {"currency", read.currency},
                                 {"wanted", line->cost.currency}});
            }
        }
        count_nothing(read.record, others);
    }
}

void encumber(AlmaRecords& records, const State& existing, Existing policy) {
    const Taken taken(records, existing, policy);
    std::unordered_set<LineId> told;
    for (AlmaLine& read : records.lines) {
        encumber_line(read.record, taken);
        if (policy == Existing::replace && !read.items_only) {
            told.insert(read.record.id);
        }
    }
    for (const AlmaInvoice& invoice : records.invoices) {
        for (const InvoiceLine& part : invoice.record.lines) {
            const Line* const line = existing.find(part.line);
            if (line == nullptr || !taken.names(part.line) ||
                line->encumbrance.state != EncumbranceState::encumbered ||
                !told.insert(part.line).second) {
                continue;
            }
            Encumbrance now = line->encumbrance;
            now.amount = left_of(line->cost.price.value_or(0), taken.of(line->id));
            if (!(now == line->encumbrance)) {
                records.encumbrances.push_back({line->id, now});
            }
        }
    }
}

void tell_unknown_lines(const AlmaRecords& records, const State& existing) {
    std::unordered_set<LineId> known;
    for (const AlmaLine& line : records.lines) {
        known.insert(line.record.id);
    }
    for (const AlmaInvoice& invoice : records.invoices) {
        for (const InvoiceLine& part : invoice.record.lines) {
            if (!known.contains(part.line) && existing.find(part.line) == nullptr) {
                invoice.place.tell(Severity::info, "invoiced_line_not_here", "invoice_lines",
                                   {{"line", part.line.str()}});
            }
        }
    }
}

}  // namespace accession
