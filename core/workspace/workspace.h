// SPDX-License-Identifier: Apache-2.0
// The state of one library's acquisitions: every record, the indexes that find them, and a hash by
// which two devices can tell that they agree.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/state.h"
#include "core/workspace/relation.h"
#include "core/workspace/table.h"
#include "core/workspace/terms.h"

namespace accession {

class Workspace final : public Store {
public:
    Workspace() = default;

    /// Folds facts in, in their order.
    void apply(std::span<const Fact> facts);

    /// Hash of all records; equal for equal states, whatever way they came about.
    [[nodiscard]] Hash128 state_hash() const;
    /// Grows with every change; lets results of queries notice that they are old.
    [[nodiscard]] std::uint64_t version() const { return version_; }

    // ---- State
    [[nodiscard]] const Settings& settings() const override { return settings_; }
    [[nodiscard]] const Line* find(const LineId& id) const override { return lines_.find(id); }
    [[nodiscard]] const Order* find(const OrderId& id) const override { return orders_.find(id); }
    [[nodiscard]] const Item* find(const ItemId& id) const override { return items_.find(id); }
    [[nodiscard]] const Title* find(const TitleId& id) const override { return titles_.find(id); }
    [[nodiscard]] const Holdings* find(const HoldingsId& id) const override {
        return holdings_.find(id);
    }
    [[nodiscard]] const Vendor* find(const VendorId& id) const override {
        return vendors_.find(id);
    }
    [[nodiscard]] const Fund* find(const FundId& id) const override { return funds_.find(id); }
    [[nodiscard]] const Invoice* find(const InvoiceId& id) const override {
        return invoices_.find(id);
    }
    [[nodiscard]] const EResource* find(const EResourceId& id) const override {
        return eresources_.find(id);
    }
    [[nodiscard]] const Claim* find(const ClaimId& id) const override { return claims_.find(id); }
    [[nodiscard]] const WorkOrder* find(const WorkOrderId& id) const override {
        return work_orders_.find(id);
    }
    [[nodiscard]] const Letter* find(const LetterId& id) const override {
        return letters_.find(id);
    }
    [[nodiscard]] std::vector<LineId> lines_of(const OrderId& order) const override;
    [[nodiscard]] std::vector<LineId> lines_of(const TitleId& title) const override;
    [[nodiscard]] std::vector<LineId> additional_lines_of(const LineId& main) const override;
    [[nodiscard]] std::vector<LineId> lines_using(const HoldingsId& holdings) const override;
    [[nodiscard]] std::vector<ItemId> items_of(const LineId& line) const override;
    [[nodiscard]] std::vector<ItemId> items_of(const HoldingsId& holdings) const override;
    [[nodiscard]] std::vector<TitleId> titles_of(const LineId& line) const override;
    [[nodiscard]] std::vector<HoldingsId> holdings_of(const TitleId& title) const override;
    [[nodiscard]] std::vector<InvoiceId> invoices_of(const LineId& line) const override;
    [[nodiscard]] std::vector<EResourceId> eresources_of(const LineId& line) const override;
    [[nodiscard]] std::vector<EResourceId> eresources_of(const TitleId& title) const override;
    [[nodiscard]] std::vector<ClaimId> claims_of(const LineId& line) const override;
    [[nodiscard]] std::vector<WorkOrderId> work_orders_of(const ItemId& item) const override;
    [[nodiscard]] std::vector<ItemId> items_with_barcode(std::string_view barcode) const override;
    [[nodiscard]] std::vector<LineId> lines_in(StatusSet statuses) const override;
    [[nodiscard]] std::vector<TitleId> titles_matching(std::string_view query) const override;
    [[nodiscard]] bool order_number_taken(std::string_view number) const override {
        return !orders_by_number(number).empty();
    }

    /// Letters about a line, oldest first.
    [[nodiscard]] std::vector<LetterId> letters_of(const LineId& line) const;

    // ---- Store
    void put(Settings record) override;
    void put(SharedRecord<Line> record) override;
    void put(SharedRecord<Order> record) override;
    void put(SharedRecord<Item> record) override;
    void put(SharedRecord<Title> record) override;
    void put(SharedRecord<Holdings> record) override;
    void put(SharedRecord<Vendor> record) override;
    void put(SharedRecord<Fund> record) override;
    void put(SharedRecord<Invoice> record) override;
    void put(SharedRecord<EResource> record) override;
    void put(SharedRecord<Claim> record) override;
    void put(SharedRecord<WorkOrder> record) override;
    void put(SharedRecord<Letter> record) override;
    [[nodiscard]] Line* own(const LineId& id) override { return to_change(lines_, id); }
    [[nodiscard]] Order* own(const OrderId& id) override { return to_change(orders_, id); }
    [[nodiscard]] Item* own(const ItemId& id) override { return to_change(items_, id); }
    void erase(const LineId& id) override;
    void erase(const OrderId& id) override;
    void erase(const ItemId& id) override;
    void erase(const HoldingsId& id) override;
    void erase(const TitleId& id) override;
    void erase(const EResourceId& id) override;
    void erase(const WorkOrderId& id) override;

    // ---- all records of a kind, for queries and snapshots
    [[nodiscard]] const Table<Line, LineId>& lines() const { return lines_; }
    [[nodiscard]] const Table<Order, OrderId>& orders() const { return orders_; }
    [[nodiscard]] const Table<Item, ItemId>& items() const { return items_; }
    [[nodiscard]] const Table<Title, TitleId>& titles() const { return titles_; }
    [[nodiscard]] const Table<Holdings, HoldingsId>& all_holdings() const { return holdings_; }
    [[nodiscard]] const Table<Vendor, VendorId>& vendors() const { return vendors_; }
    [[nodiscard]] const Table<Fund, FundId>& funds() const { return funds_; }
    [[nodiscard]] const Table<Invoice, InvoiceId>& invoices() const { return invoices_; }
    [[nodiscard]] const Table<EResource, EResourceId>& eresources() const { return eresources_; }
    [[nodiscard]] const Table<Claim, ClaimId>& claims() const { return claims_; }
    [[nodiscard]] const Table<WorkOrder, WorkOrderId>& work_orders() const { return work_orders_; }
    [[nodiscard]] const Table<Letter, LetterId>& letters() const { return letters_; }

    // ---- exact keys; slots of lines, items or orders
    /// By ISBN in 10 or 13 digits, with or without hyphens.
    [[nodiscard]] std::vector<Slot> lines_by_isbn(std::string_view text) const;
    [[nodiscard]] const std::vector<Slot>& lines_by_number(std::string_view text) const;
    [[nodiscard]] const std::vector<Slot>& lines_by_vendor_reference(std::string_view text) const;
    [[nodiscard]] const std::vector<Slot>& items_by_barcode(std::string_view text) const;
    [[nodiscard]] const std::vector<Slot>& orders_by_number(std::string_view text) const;
    [[nodiscard]] const std::vector<Slot>& line_slots_of(const OrderId& order) const;
    [[nodiscard]] const std::vector<Slot>& item_slots_of(const LineId& line) const;
    /// Lines for which every word of the text begins one of theirs: title, author, numbers, ISBNs,
    /// vendor and its references.
    [[nodiscard]] std::vector<Slot> lines_matching(std::string_view text) const;

private:
    template <class Entity, class IdType>
    Entity* to_change(Table<Entity, IdType>& table, const IdType& id) {
        ++version_;
        return table.own(id);
    }
    void index_line(Slot slot, const Line* before, const Line& after);
    [[nodiscard]] static std::vector<std::string> terms_of(const Line& line);
    [[nodiscard]] static std::vector<std::string> terms_of(const Order& order);

    Settings settings_;
    Table<Line, LineId> lines_;
    Table<Order, OrderId> orders_;
    Table<Item, ItemId> items_;
    Table<Title, TitleId> titles_;
    Table<Holdings, HoldingsId> holdings_;
    Table<Vendor, VendorId> vendors_;
    Table<Fund, FundId> funds_;
    Table<Invoice, InvoiceId> invoices_;
    Table<EResource, EResourceId> eresources_;
    Table<Claim, ClaimId> claims_;
    Table<WorkOrder, WorkOrderId> work_orders_;
    Table<Letter, LetterId> letters_;

    Relation<OrderId> lines_by_order_;
    Relation<TitleId> lines_by_title_;
    Relation<LineId> lines_by_main_;
    Relation<HoldingsId> lines_by_holdings_;
    Relation<VendorId> lines_by_vendor_;
    Relation<std::string> lines_by_isbn_;
    Relation<std::string> lines_by_number_;
    Relation<std::string> lines_by_reference_;
    Relation<LineId> items_by_line_;
    Relation<HoldingsId> items_by_holdings_;
    Relation<std::string> items_by_barcode_;
    Relation<LineId> titles_by_line_;
    Relation<TitleId> holdings_by_title_;
    Relation<LineId> invoices_by_line_;
    Relation<LineId> eresources_by_line_;
    Relation<TitleId> eresources_by_title_;
    Relation<LineId> claims_by_line_;
    Relation<ItemId> work_orders_by_item_;
    Relation<LineId> letters_by_line_;
    Relation<std::string> orders_by_number_;
    /// Words of lines and, so that a line need not know its order's, of orders.
    TermIndex line_terms_;
    TermIndex order_terms_;
    std::uint64_t version_ = 0;
};

}  // namespace accession
