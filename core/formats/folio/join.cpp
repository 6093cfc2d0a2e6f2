// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/join.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/formats/folio/names.h"
#include "core/lifecycle/folio/statuses.h"
#include "core/model/limits.h"
#include "core/validation/folio_expense_classes.h"
#include "core/validation/folio_funds.h"
#include "core/validation/folio_line.h"
#include "core/validation/folio_price.h"
#include "core/validation/isbn_findings.h"

namespace accession {

namespace {

using NamesById = std::map<std::string, std::string>;

const std::string* known_name(const std::string& id, const NamesById& names) {
    const auto name = names.find(id);
    return name == names.end() || name->second.empty() ? nullptr : &name->second;
}

/// The id is remembered in `extra`: when the record goes out again it must stand there.
void replace_by_name(std::string& id, const NamesById& names, NamedKind kind, std::string& extra) {
    if (const std::string* const name = known_name(id, names)) {
        remember_name(extra, kind, id, *name);
        id = *name;
    }
}

void name_ids(FolioBatch& batch) {
    for (FolioLine& read : batch.lines) {
        Line& line = read.record;
        replace_by_name(line.acquisition_method, batch.method_names, NamedKind::method, line.extra);
        for (LocationShare& share : line.locations) {
            replace_by_name(share.location, batch.location_names, NamedKind::location, line.extra);
        }
    }
    for (Holdings& holdings : batch.holdings) {
        if (const std::string* const name = known_name(holdings.location, batch.location_names)) {
            holdings.location = *name;
        }
    }
    for (Fund& fund : batch.funds) {
        for (std::string& location : fund.places.locations) {
            if (const std::string* const name = known_name(location, batch.location_names)) {
                location = *name;
            }
        }
    }
    for (FolioPiece& read : batch.pieces) {
        Item& piece = read.record;
        replace_by_name(piece.location, batch.location_names, NamedKind::location, piece.extra);
    }
}

/// A fund that comes only with a share of a line has no more than its code, or not even that.
void add_funds_of_lines(FolioBatch& batch, const State& existing) {
    std::unordered_set<FundId> known;
    for (const Fund& fund : batch.funds) {
        known.insert(fund.id);
    }
    for (FolioLine& line : batch.lines) {
        for (Fund& fund : line.funds) {
            if (fund.id.empty() || existing.find(fund.id) != nullptr ||
                !known.insert(fund.id).second) {
                continue;
            }
            if (fund.code.empty()) {
                fund.code = fund.id.str();
            }
            batch.funds.push_back(std::move(fund));
        }
    }
}

class Joiner {
public:
    Joiner(FolioBatch& batch, const State& existing, Existing policy, ImportLog& log)
        : batch_(batch), existing_(existing), policy_(policy), log_(log) {
        for (const FolioOrder& order : batch_.orders) {
            orders_.emplace(order.record.id, &order.record);
        }
        for (std::size_t i = 0; i < batch_.lines.size(); ++i) {
            lines_.emplace(batch_.lines[i].record.id, i);
        }
    }

    void run() {
        join_lines();
        complete_existing_lines();
        join_titles();
        join_routing_lists();
        join_history();
        join_pieces();
        number_pieces();
        count_on();
    }

private:
    bool stays(const Order* before) const { return before != nullptr && policy_ == Existing::keep; }

    /// The order as it will be.
    const Order* order_of(const Line& line) const {
        const Order* const before = existing_.find(line.order);
        const auto found = orders_.find(line.order);
        return stays(before) || found == orders_.end() ? before : found->second;
    }

    /// The line as it will be; null when neither the batch nor the workspace has it.
    const Line* line_by_id(const LineId& id) const {
        const auto found = lines_.find(id);
        return found == lines_.end() ? existing_.find(id) : &batch_.lines[found->second].record;
    }

    void join_lines() {
        for (FolioLine& line : batch_.lines) {
            const Order* order = order_of(line.record);
            if (order == nullptr) {
                line.place.tell(Severity::warning, "line_without_order", "purchaseOrderId",
                                {{"order", line.record.order.str()}});
                continue;
            }
            line.record.vendor = order->vendor;
            line.record.continuity = order->continuity;
            line.record.sent_on = order->sent_on;
            line.record.encumbrance = encumbrance_of(line, *order);
        }
    }

    /// Orders do not tell what is encumbered, only that something is. Opening encumbers the estimated
    /// price; closing the order, or resolving the line's payment, releases it.
    static Encumbrance encumbrance_of(const FolioLine& line, const Order& order) {
        if (!line.has_encumbrance || order.status == Status::pending) {
            return {};
        }
        const std::int64_t amount = line.record.cost.price.value_or(estimated_price(line.record));
        const bool released =
            order.status == Status::closed || folio::final_payment.has(line.record.payment);
        return released ? Encumbrance{EncumbranceState::released, 0, amount}
                        : Encumbrance{EncumbranceState::encumbered, amount, amount};
    }

    /// A line of the workspace that the batch changes joins it, once.
    Line& adopt(const Line& line) {
        const auto [place, is_new] = lines_.emplace(line.id, batch_.lines.size());
        if (is_new) {
            FolioLine adopted;
            adopted.record = line;
            adopted.place = RecordPlace{&log_, {}, line.number};
            adopted.is_adopted = true;
            batch_.lines.push_back(std::move(adopted));
        }
        return batch_.lines[place->second].record;
    }

    /// Lines that were there before their order.
    void complete_existing_lines() {
        for (const FolioOrder& order : batch_.orders) {
            if (stays(existing_.find(order.record.id))) {
                continue;
            }
            for (const LineId& id : existing_.lines_of(order.record.id)) {
                const Line* line = line_by_id(id);
                if (line == nullptr || (line->vendor == order.record.vendor &&
                                        line->continuity == order.record.continuity)) {
                    continue;
                }
                Line& completed = adopt(*line);
                completed.vendor = order.record.vendor;
                completed.continuity = order.record.continuity;
            }
        }
    }

    /// A line has one title; a package has any number, and its pieces say which is theirs.
    void join_titles() {
        for (FolioTitle& title : batch_.titles) {
            const Line* line = line_by_id(title.line);
            if (line == nullptr) {
                title.place.tell(Severity::warning, "title_without_line", "poLineId",
                                 {{"line", title.line.str()}});
            } else if (!line->is_package && line->title.empty()) {
                adopt(*line).title = title.record.id;
            }
        }
        // A line that comes in again keeps its title though this time the title did not come along.
        for (FolioLine& line : batch_.lines) {
            const Line* before = existing_.find(line.record.id);
            if (before != nullptr && line.record.title.empty() && !line.record.is_package) {
                line.record.title = before->title;
            }
            if (before != nullptr && !line.is_adopted) {
                line.record.folio.edit().routing_lists = before->folio->routing_lists;
            }
        }
    }

    /// A list that is there already stays or is replaced, as records of their own are.
    void join_routing_lists() {
        for (FolioRoutingList& read : batch_.routing_lists) {
            const Line* line = line_by_id(read.line);
            if (line == nullptr) {
                read.place.tell(Severity::warning, "routing_list_without_line", "poLineId",
                                {{"line", read.line.str()}});
                continue;
            }
            const auto& lists = line->folio->routing_lists;
            const auto known = std::ranges::find(lists, read.record.id, &RoutingList::id);
            if (known == lists.end()) {
                adopt(*line).folio.edit().routing_lists.push_back(std::move(read.record));
            } else if (*known != read.record) {
                const auto index = static_cast<std::size_t>(known - lists.begin());
                const bool keep = policy_ == Existing::keep;
                read.place.tell(Severity::info, keep ? "record_kept" : "record_replaced", "id",
                                {{"id", read.record.id}});
                if (!keep) {
                    adopt(*line).folio.edit().routing_lists[index] = std::move(read.record);
                }
            }
        }
    }

    /// The history says less of a piece than the piece's own record: it counts where there is none.
    void join_history() {
        std::unordered_set<ItemId> known;
        for (const FolioPiece& piece : batch_.pieces) {
            known.insert(piece.record.id);
        }
        for (FolioPiece& piece : batch_.history) {
            if (!known.contains(piece.record.id) && existing_.find(piece.record.id) == nullptr) {
                batch_.pieces.push_back(std::move(piece));
            }
        }
        batch_.history.clear();
    }

    void join_pieces() {
        std::unordered_map<HoldingsId, const Holdings*> holdings;
        for (const Holdings& record : batch_.holdings) {
            holdings.emplace(record.id, &record);
        }
        std::vector<FolioPiece> kept;
        for (FolioPiece& piece : batch_.pieces) {
            const Line* line = line_by_id(piece.record.line);
            if (line == nullptr) {
                piece.place.tell(Severity::warning, "piece_without_line", "poLineId",
                                 {{"line", piece.record.line.str()}});
                continue;
            }
            if (piece.record.title.empty()) {
                piece.record.title = line->title;
            }
            const auto place = holdings.find(piece.record.holdings);
            if (place != holdings.end() && piece.record.location.empty()) {
                piece.record.location = place->second->location;
            }
            piece.record.inventory_status = inventory_status(piece, *line);
            kept.push_back(std::move(piece));
        }
        batch_.pieces = std::move(kept);
    }

    /// Pieces name their inventory item, not its status: without the item's own record it is the one
    /// that opening, receiving and closing give it.
    std::string inventory_status(const FolioPiece& piece, const Line& line) const {
        if (piece.inventory_item.empty()) {
            return {};
        }
        const auto told = batch_.inventory_statuses.find(piece.inventory_item);
        if (told != batch_.inventory_statuses.end() && !told->second.empty()) {
            return told->second;
        }
        if (piece.record.status == Status::received) {
            return std::string(folio::in_process);
        }
        const Order* order = order_of(line);
        const bool ended = order != nullptr && order->status == Status::closed;
        return std::string(ended ? folio::order_closed : folio::on_order);
    }

    /// Pieces without a sequence number follow those that have one, as they came in.
    void number_pieces() {
        std::unordered_map<LineId, std::int32_t> last;
        std::unordered_map<LineId, std::int32_t> unnumbered;
        for (FolioPiece& piece : batch_.pieces) {
            const Item* before = existing_.find(piece.record.id);
            if (piece.record.sequence == 0 && before != nullptr) {
                piece.record.sequence = before->sequence;
            }
            std::int32_t& highest = highest_of(piece.record.line, last);
            highest = std::max(highest, piece.record.sequence);
        }
        for (FolioPiece& piece : batch_.pieces) {
            if (piece.record.sequence == 0) {
                piece.record.sequence = ++last[piece.record.line];
                ++unnumbered[piece.record.line];
            }
        }
        for (const FolioPiece& piece : batch_.pieces) {
            const auto count = unnumbered.find(piece.record.line);
            if (count != unnumbered.end()) {
                const RecordPlace place{&log_, piece.place.file,
                                        line_by_id(piece.record.line)->number};
                place.tell(Severity::info, "sequence_number_missing", "sequenceNumber",
                           {{"count", std::to_string(count->second)}});
                unnumbered.erase(count);
            }
        }
    }

    /// What is numbered next follows what is there, whatever the records say.
    void count_on() {
        std::unordered_map<TitleId, std::int32_t> last_piece;
        for (const FolioPiece& piece : batch_.pieces) {
            std::int32_t& last = last_piece[piece.record.title];
            last = std::max(last, piece.record.sequence);
        }
        for (FolioTitle& title : batch_.titles) {
            const std::int32_t next = last_piece[title.record.id] + 1;
            if (title.record.folio->next_sequence < next) {
                title.record.folio.edit().next_sequence = next;
            }
        }
        std::unordered_map<OrderId, std::int32_t> last_line;
        for (const FolioLine& line : batch_.lines) {
            std::int32_t& last = last_line[line.record.order];
            last = std::max(last, number_in_order(line.record.number));
        }
        for (FolioOrder& order : batch_.orders) {
            const std::int32_t next = last_line[order.record.id] + 1;
            if (order.record.folio->next_line < next) {
                order.record.folio.edit().next_line = next;
            }
        }
    }

    /// 3 of "10000-3"; 0 when the number is of another form.
    static std::int32_t number_in_order(const std::string& number) {
        const std::size_t dash = number.rfind('-');
        std::int32_t last = 0;
        if (dash != std::string::npos) {
            std::from_chars(number.data() + dash + 1, number.data() + number.size(), last);
        }
        return std::clamp(last, 0, max_quantity);
    }

    std::int32_t& highest_of(const LineId& line,
                             std::unordered_map<LineId, std::int32_t>& last) const {
        const auto [place, is_new] = last.emplace(line, 0);
        if (is_new) {
            for (const ItemId& id : existing_.items_of(line)) {
                place->second = std::max(place->second, existing_.find(id)->sequence);
            }
        }
        return place->second;
    }

    FolioBatch& batch_;
    const State& existing_;
    Existing policy_;
    ImportLog& log_;
    std::unordered_map<OrderId, const Order*> orders_;
    std::unordered_map<LineId, std::size_t> lines_;
};

/// Funds as they will be, whatever the batch brings of them.
FundFinder finder_of(const FolioBatch& batch, const State& existing) {
    std::unordered_map<FundId, const Fund*> known;
    for (const auto* funds : {&batch.completed_funds, &batch.funds}) {
        for (const Fund& fund : *funds) {
            known.emplace(fund.id, &fund);
        }
    }
    return [known = std::move(known), &existing](const FundId& id) {
        const auto found = known.find(id);
        return found == known.end() ? existing.find(id) : found->second;
    };
}

void tell_broken_rules(const FolioBatch& batch, const State& existing) {
    const FundFinder find = finder_of(batch, existing);
    for (const FolioLine& line : batch.lines) {
        if (!line.is_adopted) {
            line.place.tell(check_line(line.record));
            line.place.tell(check_funds(line.record));
            line.place.tell(check_expense_classes(line.record, find, ExpenseClassRule::there));
            line.place.tell(check_isbns(line.record.description.product_ids, "details.productIds"));
        }
    }
    for (const FolioTitle& title : batch.titles) {
        title.place.tell(check_isbns(title.record.product_ids, "productIds"));
    }
}

}  // namespace

void join_folio(FolioBatch& batch, const State& existing, Existing policy, ImportLog& log) {
    keep_last(batch);
    name_ids(batch);
    add_funds_of_lines(batch, existing);
    join_budgets(batch, existing, policy);
    Joiner(batch, existing, policy, log).run();
    tell_broken_rules(batch, existing);
    tell_oddities(batch, existing);
}

}  // namespace accession
