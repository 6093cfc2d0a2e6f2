// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/join.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/formats/alma/invoiced.h"
#include "core/formats/alma/item_tables.h"
#include "core/formats/alma/said.h"
#include "core/lifecycle/alma/statuses.h"

namespace accession {

namespace {

/// Of several records with one id the last, where the first stood.
template <class Reads>
void keep_last_of_each(Reads& reads) {
    std::unordered_map<decltype(reads.front().record.id), std::size_t> places;
    places.reserve(reads.size());
    std::size_t kept = 0;
    for (auto& read : reads) {
        const auto [known, is_new] = places.emplace(read.record.id, kept);
        auto& place = reads[known->second];
        if (!is_new && place.record != read.record) {
            read.place.tell(Severity::warning, "duplicate_record", "number",
                            {{"id", read.record.id.str()},
                             {"other", place.place.record},
                             {"file", place.place.file}});
        }
        if (&place != &read) {
            place = std::move(read);
        }
        kept += is_new ? 1 : 0;
    }
    reads.erase(reads.begin() + static_cast<std::ptrdiff_t>(kept), reads.end());
}

/// The first record with an id counts.
template <class Record>
class Once {
public:
    explicit Once(std::vector<Record>& records) : records_(records) {
        std::vector<Record> given = std::exchange(records_, {});
        for (Record& record : given) {
            add(std::move(record));
        }
    }
    void add(Record record) {
        if (!record.id.empty() && known_.insert(record.id).second) {
            records_.push_back(std::move(record));
        }
    }

private:
    std::vector<Record>& records_;
    std::unordered_set<decltype(Record::id)> known_;
};

void gather(AlmaRecords& records, const State& existing) {
    // Vendors and funds of files of their own come first: they say more.
    Once vendors(records.vendors);
    Once funds(records.funds);
    Once titles(records.titles);
    Once holdings(records.holdings);
    for (AlmaLine& line : records.lines) {
        // A line knows no more of them than code and name: no reason to replace what is there.
        if (existing.find(line.vendor.id) == nullptr) {
            vendors.add(std::move(line.vendor));
        }
        for (Fund& fund : line.funds) {
            if (existing.find(fund.id) == nullptr) {
                funds.add(std::move(fund));
            }
        }
        titles.add(std::move(line.title));
        for (Holdings& one : line.holdings) {
            holdings.add(std::move(one));
        }
    }
}

/// Orders as their lines make them; of one that is there already all but the status stays.
class OrderMaker {
public:
    OrderMaker(const State& existing, Existing policy) : existing_(existing), policy_(policy) {}

    /// In the order in which the first lines of the orders came in.
    std::vector<Order> run(const std::deque<AlmaLine>& lines) {
        for (const AlmaLine& line : lines) {
            if (!line.order_number.empty()) {
                add(line);
            } else if (on_order.has(line.record.status)) {
                line.place.tell(Severity::info, "order_number_missing", "po_number",
                                {{"status", std::string(text_of(line.record.status))}});
            }
        }
        std::vector<Order> orders;
        for (Made& made : made_) {
            add_lines_of_workspace(made);
            orders.push_back(finished(made));
        }
        return orders;
    }

private:
    struct Made {
        Order order;
        std::unordered_set<LineId> lines;
        bool any_active = false;
        bool any_closed = false;
        bool any_sent = false;
        std::optional<Date> earliest;
    };

    void add(const AlmaLine& read) {
        const Line& line = read.record;
        Made& made = made_for(read);
        made.lines.insert(line.id);
        const Line* const before = existing_.find(line.id);
        const bool stays = before != nullptr && policy_ == Existing::keep;
        if (stays && before->order != line.order) {
            return;  // it has gone into another order since
        }
        count(made, stays ? *before : line);
        note(made, line.created_on);
        note(made, line.status == Status::closed ? std::nullopt : read.status_on);
        for (const Item& item : read.items) {
            note(made, item.received_on);
        }
    }

    Made& made_for(const AlmaLine& read) {
        const auto [known, is_new] = places_.emplace(read.order_number, made_.size());
        if (is_new) {
            Made made;
            if (const Order* const before = existing_.find(read.record.order)) {
                made.order = *before;
            } else {
                made.order.id = read.record.order;
                made.order.number = read.order_number;
                made.order.continuity = read.record.continuity;
                made.order.vendor = read.record.vendor;
            }
            made_.push_back(std::move(made));
        }
        return made_[known->second];
    }

    void add_lines_of_workspace(Made& made) const {
        for (const LineId& id : existing_.lines_of(made.order.id)) {
            if (!made.lines.contains(id)) {
                count(made, *existing_.find(id));
            }
        }
    }

    static void count(Made& made, const Line& line) {
        made.any_active = made.any_active || alma::active.has(line.status);
        made.any_closed = made.any_closed || line.status == Status::closed;
        made.any_sent = made.any_sent || on_order.has(line.status);
        note(made, line.sent_on);
    }

    static void note(Made& made, const std::optional<Date>& day) {
        if (day && (!made.earliest || *day < *made.earliest)) {
            made.earliest = day;
        }
    }

    /// The rows `order_is_sent` to `order_cancels` of the rulebook, for orders that come from outside.
    static Order finished(Made& made) {
        Order& order = made.order;
        if ((made.any_sent || made.any_closed) && !order.sent_on) {
            // Alma does not tell the day; the order is not younger than anything about its lines.
            order.sent_on = made.earliest.value_or(Date{});
            order.times_sent = std::max(order.times_sent, 1);
        }
        if (made.any_active) {
            order.status = order.sent_on ? Status::sent : Status::in_review;
        } else {
            order.status = made.any_closed ? Status::closed : Status::canceled;
        }
        return std::move(order);
    }

    const State& existing_;
    Existing policy_;
    std::vector<Made> made_;
    std::unordered_map<std::string, std::size_t> places_;
};

/// A barcode names one copy: whoever scans it would get either of them.
void tell_shared_barcodes(const AlmaRecords& records, const State& existing) {
    std::unordered_map<std::string, const Item*> seen;
    const auto tell = [](const AlmaLine& read, const Item& item, const Item& other) {
        read.place.tell(Severity::warning, "duplicate_barcode", "barcode",
                        {{"value", item.barcode}, {"other", other.id.str()}});
    };
    for (const AlmaLine& read : records.lines) {
        for (const Item& item : read.items) {
            if (item.barcode.empty()) {
                continue;
            }
            const auto [first, is_new] = seen.emplace(item.barcode, &item);
            if (!is_new && first->second->id != item.id) {
                tell(read, item, *first->second);
            }
            for (const ItemId& other : existing.items_with_barcode(item.barcode)) {
                if (other != item.id && existing.find(item.id) == nullptr) {
                    tell(read, item, *existing.find(other));
                }
            }
        }
    }
}

}  // namespace

AlmaRecords join_alma(AlmaBatch batch, const State& existing, Existing policy) {
    AlmaRecords records;
    records.lines = std::move(batch.lines);
    join_item_tables(records.lines);
    if (policy == Existing::replace) {
        say_onto(records.lines, existing);
    }
    keep_last_of_each(records.lines);
    records.invoices = std::move(batch.invoices);
    keep_last_of_each(records.invoices);
    records.vendors = std::move(batch.vendors);
    records.funds = std::move(batch.funds);
    gather(records, existing);
    leave_other_currencies(records, existing, policy);
    encumber(records, existing, policy);
    records.orders = OrderMaker(existing, policy).run(records.lines);
    tell_unknown_lines(records, existing);
    tell_shared_barcodes(records, existing);
    return records;
}

}  // namespace accession
