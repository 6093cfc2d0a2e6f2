// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <unordered_map>

#include "core/formats/folio/join.h"
#include "core/lifecycle/folio/statuses.h"

namespace accession {

namespace {

using folio::is_final;

/// Tells `code` for each record whose text (its number, its barcode) another record has already.
template <class Read, class TextOf>
void tell_shared(const std::vector<Read>& reads, std::string_view code, std::string_view path,
                 TextOf text_of_record) {
    std::unordered_map<std::string_view, const Read*> seen;
    for (const Read& read : reads) {
        const std::string& text = text_of_record(read.record);
        if (text.empty()) {
            continue;
        }
        const auto [first, is_new] = seen.emplace(text, &read);
        if (!is_new) {
            read.place.tell(Severity::warning, code, std::string(path),
                            {{"value", text},
                             {"other", first->second->record.id.str()},
                             {"file", first->second->place.file}});
        }
    }
}

/// Opening an order leaves neither axis of its lines at Pending.
bool never_opened(const Line& line) {
    const bool receipt_pending = line.receipt == Status::pending;
    const bool payment_pending = line.payment == Status::pending;
    return (receipt_pending && (payment_pending || line.payment == Status::payment_not_required)) ||
           (payment_pending && line.receipt == Status::receipt_not_required);
}

void tell_statuses(const FolioLine& line, const Order& order) {
    const Params params{{"order", order.number},
                        {"receipt", std::string(text_of(line.record.receipt))},
                        {"payment", std::string(text_of(line.record.payment))}};
    if (order.status == Status::open && never_opened(line.record)) {
        line.place.tell(Severity::warning, "statuses_never_opened", "receiptStatus", params);
    }
    if (order.status == Status::closed && !is_final(line.record)) {
        line.place.tell(Severity::info, "order_closed_line_unresolved", "receiptStatus", params);
    }
}

}  // namespace

void tell_oddities(const FolioBatch& batch, const State& existing) {
    tell_shared(batch.orders, "duplicate_number", "poNumber",
                [](const Order& order) -> const std::string& { return order.number; });
    tell_shared(batch.lines, "duplicate_number", "poLineNumber",
                [](const Line& line) -> const std::string& { return line.number; });
    tell_shared(batch.pieces, "duplicate_barcode", "barcode",
                [](const Item& item) -> const std::string& { return item.barcode; });

    std::unordered_map<OrderId, const Order*> orders;
    for (const FolioOrder& order : batch.orders) {
        orders.emplace(order.record.id, &order.record);
    }
    for (const FolioLine& line : batch.lines) {
        const auto found = orders.find(line.record.order);
        const Order* order =
            found == orders.end() ? existing.find(line.record.order) : found->second;
        if (order != nullptr && !line.is_adopted) {
            tell_statuses(line, *order);
        }
    }
}

}  // namespace accession
