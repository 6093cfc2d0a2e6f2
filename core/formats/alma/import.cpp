// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/import.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/formats/alma/ids.h"
#include "core/formats/alma/join.h"
#include "core/formats/alma/known_codes.h"
#include "core/formats/alma/known_lines.h"
#include "core/formats/alma/made_copies.h"

namespace accession {

namespace {

class Taker {
public:
    Taker(const State& existing, Existing policy, ImportResult& result)
        : existing_(existing), policy_(policy), result_(result) {}

    void run(AlmaRecords& records) {
        choose_lines(records);
        std::size_t most = records.vendors.size() + records.funds.size() + records.titles.size() +
                           records.holdings.size() + records.orders.size() + records.lines.size() +
                           records.invoices.size();
        for (const AlmaLine& read : records.lines) {
            most += read.items.size() + (read.eresource ? 1 : 0);
        }
        result_.facts.reserve(most);
        for (Vendor& vendor : records.vendors) {
            add(vendor, is_bare(existing_.find(vendor.id)));
        }
        for (Fund& fund : records.funds) {
            add(fund, is_bare(existing_.find(fund.id)));
        }
        for (Title& title : records.titles) {
            if (all_wanted_ || wanted_titles_.contains(title.id)) {
                result_.titles += 1;
                add(title);
            }
        }
        for (Holdings& holdings : records.holdings) {
            if (all_wanted_ || wanted_holdings_.contains(holdings.id)) {
                add(holdings);
            }
        }
        for (Order& order : records.orders) {
            add(order, true);
        }
        result_.orders = records.orders.size();
        result_.lines = records.lines.size();
        for (; !records.lines.empty(); records.lines.pop_front()) {
            add_line(records.lines.front());
        }
        for (AlmaInvoice& invoice : records.invoices) {
            tell(add(invoice.record), invoice.place, invoice.record.id.str());
        }
        result_.invoices = records.invoices.size();
        result_.facts.insert(result_.facts.end(), records.encumbrances.begin(),
                             records.encumbrances.end());
    }

private:
    enum class Outcome : std::uint8_t { added, same, kept, replaced };

    /// What a line that named it could tell of it: its own record says more, whenever it comes.
    static bool is_bare(const Vendor* vendor) {
        return vendor != nullptr && (vendor->name.empty() || vendor->name == vendor->code) &&
               vendor->extra.empty() && !vendor->late();
    }
    static bool is_bare(const Fund* fund) {
        return fund != nullptr && (fund->name.empty() || fund->name == fund->code) &&
               !fund->allocated && fund->late() == 0;
    }

    /// A table of items replaces no line.
    bool is_kept(const AlmaLine& read) const {
        return (policy_ == Existing::keep || read.items_only) &&
               existing_.find(read.record.id) != nullptr;
    }

    /// Bibs and holdings come in with a line that does, or with an item that does.
    void choose_lines(const AlmaRecords& records) {
        all_wanted_ = std::ranges::none_of(records.lines,
                                           [this](const AlmaLine& read) { return is_kept(read); });
        if (all_wanted_) {
            return;
        }
        for (const AlmaLine& read : records.lines) {
            if (!is_kept(read)) {
                wanted_titles_.insert(read.record.title);
                wanted_holdings_.insert(read.record.holdings.begin(), read.record.holdings.end());
                continue;
            }
            for (const Item& item : read.items) {
                if (is_new_of(*existing_.find(read.record.id), item)) {
                    wanted_holdings_.insert(item.holdings);
                }
            }
        }
    }

    /// A copy that Alma has made since. Not one that was there and was deleted or bound here.
    bool is_new_of(const Line& line, const Item& item) const {
        if (existing_.find(item.id) != nullptr || line.inventory_deleted ||
            without_inventory.has(line.status) || item.id.str().starts_with(line.id.str() + "#")) {
            return false;
        }
        const auto is_bound = [&](const std::vector<ItemId>& items) {
            return std::ranges::any_of(items, [&](const ItemId& id) {
                const std::vector<BoundPart>& parts = existing_.find(id)->bound_from;
                return std::ranges::find(parts, item.id, &BoundPart::item) != parts.end();
            });
        };
        return !is_bound(existing_.items_of(line.id)) &&
               !is_bound(existing_.items_of(item.holdings));
    }

    void add_line(AlmaLine& read) {
        const LineId id = read.record.id;
        const bool kept = is_kept(read);
        const Line* const before = existing_.find(id);
        if (!kept || !read.items_only) {
            tell(add(read.record), read.place, id.str());
        }
        result_.items += read.items.size();
        if (before == nullptr) {
            for (Item& item : read.items) {
                const bool noted = note_known_receipt(item);
                add(item, noted);
            }
        } else {
            add_items(read, *before, kept);
        }
        if (read.eresource && !kept) {
            add(*read.eresource);
        }
    }

    /// Those of a line that is there.
    void add_items(AlmaLine& read, const Line& before, bool kept) {
        MadeCopies made(existing_, before);
        std::size_t others = existing_.items_of(before.id).size() - made.left();
        std::size_t unlisted = 0;
        for (Item& item : read.items) {
            const Item* const item_before = existing_.find(item.id);
            const bool is_there = item_before != nullptr;
            if (is_made_up(item.id.str(), before)) {
                ++unlisted;
                if (!is_there || (!kept && says_nothing(item))) {
                    continue;
                }
            } else if (is_there) {
                others -= item_before->line == before.id ? 1 : 0;
            } else if (kept && !is_new_of(before, item)) {
                continue;
            } else if (!made.give_place(item, result_.facts) && kept) {
                item.sequence = next_sequence(before.id);
            }
            const bool noted = note_known_receipt(item);
            add(item, noted);
        }
        if (!kept) {
            add_unlisted(read, before, unlisted, made.left() + others);
        }
    }

    /// So many as there are not yet; what was done with those that there are is no matter of the file's.
    void add_unlisted(AlmaLine& read, const Line& before, std::size_t wanted, std::size_t there) {
        for (Item& item : read.items) {
            if (wanted > there && is_made_up(item.id.str(), before) &&
                existing_.find(item.id) == nullptr) {
                add(item);
                ++there;
            }
        }
    }

    std::int32_t next_sequence(const LineId& line) {
        const auto [last, is_new] = last_sequence_.emplace(line, 0);
        if (is_new) {
            for (const ItemId& id : existing_.items_of(line)) {
                last->second = std::max(last->second, existing_.find(id)->sequence);
            }
        }
        return ++last->second;
    }

    /// What was received here and is now received there is known there: its mark is all that
    /// changes. False when there is nothing to note.
    bool note_known_receipt(Item& item) const {
        const Item* const before = existing_.find(item.id);
        const bool known = policy_ == Existing::keep && before != nullptr && before->received_on &&
                           before->received_on == item.received_on && before->extra != item.extra;
        if (known) {
            std::string extra = std::move(item.extra);
            item = *before;
            item.extra = std::move(extra);
        }
        return known;
    }

    /// `anyway`: whatever the policy, because it was made of the record that is there.
    template <class Record>
    Outcome add(Record& record, bool anyway = false) {
        const Record* const before = existing_.find(record.id);
        if (before != nullptr && *before == record) {
            return Outcome::same;
        }
        if (before != nullptr && policy_ == Existing::keep && !anyway) {
            ++result_.kept;
            return Outcome::kept;
        }
        const Outcome outcome = before == nullptr ? Outcome::added : Outcome::replaced;
        result_.facts.push_back(Recorded<Record>{std::move(record)});
        return outcome;
    }

    static void tell(Outcome outcome, const RecordPlace& place, const std::string& id) {
        if (outcome == Outcome::kept) {
            place.tell(Severity::info, "record_kept", "number", {{"id", id}});
        } else if (outcome == Outcome::replaced) {
            place.tell(Severity::info, "record_replaced", "number", {{"id", id}});
        }
    }

    const State& existing_;
    Existing policy_;
    ImportResult& result_;
    /// No line is kept, so that whatever its lines name comes in.
    bool all_wanted_ = false;
    std::unordered_set<TitleId> wanted_titles_;
    std::unordered_set<HoldingsId> wanted_holdings_;
    std::unordered_map<LineId, std::int32_t> last_sequence_;
};

std::array<KindCount, 4> counts_of(const AlmaBatch& batch) {
    return {{{"lines", batch.lines.size()},
             {"invoices", batch.invoices.size()},
             {"vendors", batch.vendors.size()},
             {"funds", batch.funds.size()}}};
}

/// A heading that is told what its column holds, and that no table has: a slip, or another file was meant.
void tell_missing_columns(const ColumnMapping& mapping, const AlmaBatch& batch, ImportLog& log) {
    for (const auto& [heading, field] : mapping) {
        if (std::ranges::find(batch.columns, heading, &ReadColumn::heading) ==
            batch.columns.end()) {
            RecordPlace{&log, {}, {}}.tell(Severity::warning, "column_not_there", heading,
                                           {{"field", field}});
        }
    }
}

}  // namespace

ImportResult import_alma(std::span<const SourceFile> files, const Workspace& existing,
                         const AlmaImportOptions& options) {
    ImportResult result;
    AlmaBatch batch;
    batch.usual_currency = options.usual_currency;
    ImportLog log;
    bool readable = true;
    for (const SourceFile& file : files) {
        const auto before = counts_of(batch);
        switch (read_alma_source(file.name, file.bytes, options.columns, batch, log)) {
        case AlmaVerdict::read:
            ++result.files_read;
            result.files.push_back(what_was_read(file.name, before, counts_of(batch)));
            if (is_table(file.name, file.bytes)) {
                result.files.back().kind = "table";
            }
            break;
        case AlmaVerdict::ignored:
            ++result.files_ignored;
            result.files.push_back({file.name, "ignored", 0});
            break;
        case AlmaVerdict::unreadable:
            readable = false;
            result.files.push_back({file.name, "unreadable", 0});
            break;
        }
    }
    tell_missing_columns(options.columns, batch, log);
    result.left_out = batch.left_out;
    result.columns = std::move(batch.columns);
    result.ok = readable;
    if (readable) {
        know_by_number(batch, existing);
        know_by_code(batch, existing);
        AlmaRecords records = join_alma(std::move(batch), existing, options.existing);
        Taker(existing, options.existing, result).run(records);
    }
    result.findings = log.take();
    return result;
}

}  // namespace accession
