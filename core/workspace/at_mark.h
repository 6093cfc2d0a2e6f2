// SPDX-License-Identifier: Apache-2.0
// A workspace as it was at its mark, for facts to be folded into: the view stays as it is.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "core/workspace/workspace.h"

namespace accession {

/// Of the records that were there at the mark and are there now. Folding a fact in asks for records by their ids and for
/// nothing else; what it asks besides is answered as things are now.
class AtMark final : public Store {
public:
    explicit AtMark(Workspace& now) : now_(now) {}

    [[nodiscard]] const Settings& settings() const override { return now_.settings(); }
    [[nodiscard]] const Line* find(const LineId& id) const override {
        return now_.lines_.find_at_mark(id);
    }
    [[nodiscard]] const Order* find(const OrderId& id) const override {
        return now_.orders_.find_at_mark(id);
    }
    [[nodiscard]] const Item* find(const ItemId& id) const override {
        return now_.items_.find_at_mark(id);
    }
    [[nodiscard]] const Title* find(const TitleId& id) const override {
        return now_.titles_.find_at_mark(id);
    }
    [[nodiscard]] const Holdings* find(const HoldingsId& id) const override {
        return now_.holdings_.find_at_mark(id);
    }
    [[nodiscard]] const Vendor* find(const VendorId& id) const override {
        return now_.vendors_.find_at_mark(id);
    }
    [[nodiscard]] const Fund* find(const FundId& id) const override {
        return now_.funds_.find_at_mark(id);
    }
    [[nodiscard]] const Invoice* find(const InvoiceId& id) const override {
        return now_.invoices_.find_at_mark(id);
    }
    [[nodiscard]] const EResource* find(const EResourceId& id) const override {
        return now_.eresources_.find_at_mark(id);
    }
    [[nodiscard]] const Claim* find(const ClaimId& id) const override {
        return now_.claims_.find_at_mark(id);
    }
    [[nodiscard]] const WorkOrder* find(const WorkOrderId& id) const override {
        return now_.work_orders_.find_at_mark(id);
    }
    [[nodiscard]] const Letter* find(const LetterId& id) const override {
        return now_.letters_.find_at_mark(id);
    }

    [[nodiscard]] std::vector<LineId> lines_of(const OrderId& order) const override {
        return now_.lines_of(order);
    }
    [[nodiscard]] std::vector<LineId> lines_of(const TitleId& title) const override {
        return now_.lines_of(title);
    }
    [[nodiscard]] std::vector<LineId> additional_lines_of(const LineId& main) const override {
        return now_.additional_lines_of(main);
    }
    [[nodiscard]] std::vector<LineId> lines_using(const HoldingsId& holdings) const override {
        return now_.lines_using(holdings);
    }
    [[nodiscard]] std::vector<ItemId> items_of(const LineId& line) const override {
        return now_.items_of(line);
    }
    [[nodiscard]] std::vector<ItemId> items_of(const HoldingsId& holdings) const override {
        return now_.items_of(holdings);
    }
    [[nodiscard]] std::vector<TitleId> titles_of(const LineId& line) const override {
        return now_.titles_of(line);
    }
    [[nodiscard]] std::vector<HoldingsId> holdings_of(const TitleId& title) const override {
        return now_.holdings_of(title);
    }
    [[nodiscard]] std::vector<InvoiceId> invoices_of(const LineId& line) const override {
        return now_.invoices_of(line);
    }
    [[nodiscard]] std::vector<EResourceId> eresources_of(const LineId& line) const override {
        return now_.eresources_of(line);
    }
    [[nodiscard]] std::vector<EResourceId> eresources_of(const TitleId& title) const override {
        return now_.eresources_of(title);
    }
    [[nodiscard]] std::vector<ClaimId> claims_of(const LineId& line) const override {
        return now_.claims_of(line);
    }
    [[nodiscard]] std::vector<WorkOrderId> work_orders_of(const ItemId& item) const override {
        return now_.work_orders_of(item);
    }
    [[nodiscard]] std::vector<ItemId> items_with_barcode(std::string_view barcode) const override {
        return now_.items_with_barcode(barcode);
    }
    [[nodiscard]] std::vector<LineId> lines_in(StatusSet statuses) const override {
        return now_.lines_in(statuses);
    }
    [[nodiscard]] std::vector<TitleId> titles_matching(std::string_view query) const override {
        return now_.titles_matching(query);
    }
    [[nodiscard]] bool line_number_taken(std::string_view number) const override {
        return now_.line_number_taken(number);
    }
    [[nodiscard]] bool order_number_taken(std::string_view number) const override {
        return now_.order_number_taken(number);
    }
    [[nodiscard]] bool order_has(std::string_view path, std::string_view text) const override {
        return now_.order_has(path, text);
    }

    // These facts leave the settings as they are, and remove nothing (core/journal/standing.h).
    void put(Settings /*record*/) override {}
    void put(SharedRecord<Line> record) override { now_.lines_.put_at_mark(std::move(record)); }
    void put(SharedRecord<Order> record) override { now_.orders_.put_at_mark(std::move(record)); }
    void put(SharedRecord<Item> record) override { now_.items_.put_at_mark(std::move(record)); }
    void put(SharedRecord<Title> record) override { now_.titles_.put_at_mark(std::move(record)); }
    void put(SharedRecord<Holdings> record) override {
        now_.holdings_.put_at_mark(std::move(record));
    }
    void put(SharedRecord<Vendor> record) override { now_.vendors_.put_at_mark(std::move(record)); }
    void put(SharedRecord<Fund> record) override { now_.funds_.put_at_mark(std::move(record)); }
    void put(SharedRecord<Invoice> record) override {
        now_.invoices_.put_at_mark(std::move(record));
    }
    void put(SharedRecord<EResource> record) override {
        now_.eresources_.put_at_mark(std::move(record));
    }
    void put(SharedRecord<Claim> record) override { now_.claims_.put_at_mark(std::move(record)); }
    void put(SharedRecord<WorkOrder> record) override {
        now_.work_orders_.put_at_mark(std::move(record));
    }
    void put(SharedRecord<Letter> record) override { now_.letters_.put_at_mark(std::move(record)); }
    [[nodiscard]] Line* own(const LineId& id) override { return now_.lines_.own_at_mark(id); }
    [[nodiscard]] Order* own(const OrderId& id) override { return now_.orders_.own_at_mark(id); }
    [[nodiscard]] Item* own(const ItemId& id) override { return now_.items_.own_at_mark(id); }
    void erase(const LineId& /*id*/) override {}
    void erase(const OrderId& /*id*/) override {}
    void erase(const ItemId& /*id*/) override {}
    void erase(const HoldingsId& /*id*/) override {}
    void erase(const TitleId& /*id*/) override {}
    void erase(const EResourceId& /*id*/) override {}
    void erase(const WorkOrderId& /*id*/) override {}
    void erase(const InvoiceId& /*id*/) override {}
    void erase(const ClaimId& /*id*/) override {}
    void erase(const LetterId& /*id*/) override {}

private:
    Workspace& now_;
};

}  // namespace accession
