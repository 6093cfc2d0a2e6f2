// SPDX-License-Identifier: Apache-2.0
// The state of one library's acquisitions: every record, the indexes that find them, and a hash by
// which two devices can tell that they agree.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/lifecycle/row.h"
#include "core/lifecycle/state.h"
#include "core/workspace/list_changes.h"
#include "core/workspace/relation.h"
#include "core/workspace/table.h"
#include "core/workspace/terms.h"

namespace accession {

class Workspace final : public Store {
public:
    Workspace() = default;
    /// One that records are put into only to be written down as a snapshot: it finds them by their ids
    /// and by nothing else, and is ready sooner.
    [[nodiscard]] static Workspace to_write_down();

    /// Folds facts in, in their order.
    void apply(std::span<const Fact> facts);

    /// Hash of all records; equal for equal states, whatever way they came about.
    [[nodiscard]] Hash128 state_hash() const;
    /// Of each kind of record, and of the settings; the state hash is their sum.
    using TableHashList = std::vector<std::pair<std::string_view, Hash128>>;
    [[nodiscard]] TableHashList table_hashes() const;
    /// Calls `visit(name, table)` for each kind of record, by the names of `table_hashes`.
    template <class Visit>
    void each_named_table(Visit visit) const {
        visit("lines", lines_);
        visit("orders", orders_);
        visit("items", items_);
        visit("titles", titles_);
        visit("holdings", holdings_);
        visit("vendors", vendors_);
        visit("funds", funds_);
        visit("invoices", invoices_);
        visit("eresources", eresources_);
        visit("claims", claims_);
        visit("work_orders", work_orders_);
        visit("letters", letters_);
    }
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
    [[nodiscard]] bool line_number_taken(std::string_view number) const override;
    [[nodiscard]] bool order_number_taken(std::string_view number) const override {
        return !orders_by_number(number).empty();
    }

    [[nodiscard]] bool order_has(std::string_view path, std::string_view text) const override;

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
    void erase(const InvoiceId& id) override;
    void erase(const ClaimId& id) override;
    void erase(const LetterId& id) override;

    // ---- taking back
    /// What changes from now on can be taken back; it costs what is changed.
    void mark();
    /// Folds facts in at the mark as well, so that they stay when the rest is taken back. They create no
    /// record, do not touch the settings, and read and change nothing that has changed since.
    void apply_beneath(std::span<const Fact> facts);
    /// Folds facts in at the mark alone: they are the first that were folded in since, and what came after them
    /// stays. They make and remove no record, do not touch the settings, and change only records that are there.
    void apply_at_mark(std::span<const Fact> facts);
    /// `table_hashes` of what was at the mark, with what was folded in beneath; without a mark, as it is.
    [[nodiscard]] TableHashList table_hashes_at_mark() const;
    /// All is as it was at the mark, the order of records included. There is no mark any more.
    void rewind();

    /// Makes this, which is empty, the workspace that is stored; nothing of it is read yet.
    void take(std::shared_ptr<const stored::Stored> from);
    /// For a snapshot that is made from that one.
    [[nodiscard]] ListChanges list_changes() const;

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
    [[nodiscard]] Slots lines_by_number(std::string_view text) const;
    [[nodiscard]] Slots lines_by_vendor_reference(std::string_view text) const;
    [[nodiscard]] Slots items_by_barcode(std::string_view text) const;
    [[nodiscard]] Slots orders_by_number(std::string_view text) const;
    [[nodiscard]] Slots line_slots_of(const OrderId& order) const;
    [[nodiscard]] Slots item_slots_of(const LineId& line) const;
    // ---- what lists and sorting ask of a line in a slot that is alive; none of it reads the record
    /// Views are good until the workspace changes.
    [[nodiscard]] Status status_of_line(Slot line, Axis axis) const;
    [[nodiscard]] std::string_view number_of_line(Slot line) const;
    [[nodiscard]] std::string_view title_of_line(Slot line) const;
    [[nodiscard]] std::optional<std::int64_t> price_of_line(Slot line) const;
    [[nodiscard]] std::optional<Date> line_expected_on(Slot line) const;
    [[nodiscard]] OrderId order_of_line(Slot line) const;
    [[nodiscard]] VendorId vendor_of_line(Slot line) const;
    /// Where its vendor stands; `no_slot` where there is none, or nobody has told of it.
    [[nodiscard]] Slot vendor_slot_of_line(Slot line) const;
    /// None where the line has no funds.
    [[nodiscard]] FundId first_fund_of_line(Slot line) const;
    /// Where its funds stand that are there; only of a line with several is the record read.
    [[nodiscard]] std::vector<Slot> fund_slots_of_line(Slot line) const;
    [[nodiscard]] Status status_of_item(Slot item) const;

    /// Lines for which every word of the text begins one of theirs: title, author, numbers, ISBNs,
    /// vendor and its references.
    [[nodiscard]] std::vector<Slot> lines_matching(std::string_view text) const;

private:
    friend class AtMark;
    template <class Entity, class IdType>
    Entity* to_change(Table<Entity, IdType>& table, const IdType& id) {
        ++version_;
        return table.own(id);
    }
    [[nodiscard]] stored::LineGlance stored_glance(Slot line) const {
        return stored::line_glance(lines_.glance(line));
    }
    [[nodiscard]] Status order_status_of_line(Slot line) const;
    template <class Self, class Visit>
    static void each_relation(Self& self, Visit visit);
    template <class Self, class Visit>
    static void each_texts(Self& self, Visit visit);
    void index(Slot slot, const Line* before, const Line* after);
    void index(Slot slot, const Order* before, const Order* after);
    void index(Slot slot, const Item* before, const Item* after);
    void index(Slot slot, const Title* before, const Title* after);
    void index(Slot slot, const Holdings* before, const Holdings* after);
    void index(Slot slot, const Invoice* before, const Invoice* after);
    void index(Slot slot, const EResource* before, const EResource* after);
    void index(Slot slot, const Claim* before, const Claim* after);
    void index(Slot slot, const WorkOrder* before, const WorkOrder* after);
    void index(Slot slot, const Letter* before, const Letter* after);
    void index(Slot, const Vendor*, const Vendor*) {}
    void index(Slot, const Fund*, const Fund*) {}
    template <class Entity, class IdType>
    void put_into(Table<Entity, IdType>& table, SharedRecord<Entity> record);
    template <class Entity, class IdType>
    void erase_from(Table<Entity, IdType>& table, const IdType& id);
    template <class Visit>
    void each_table(Visit visit);
    template <class HashOf>
    [[nodiscard]] TableHashList hashes_by(const Settings& settings, HashOf hash_of) const;

    Settings settings_;
    /// None without a mark.
    std::optional<Settings> settings_at_mark_;
    Table<Line, LineId> lines_{"line", stored::TableKey::lines};
    Table<Order, OrderId> orders_{"order", stored::TableKey::orders};
    Table<Item, ItemId> items_{"item", stored::TableKey::items};
    Table<Title, TitleId> titles_{"title", stored::TableKey::titles};
    Table<Holdings, HoldingsId> holdings_{"holdings", stored::TableKey::holdings};
    Table<Vendor, VendorId> vendors_{"vendor", stored::TableKey::vendors};
    Table<Fund, FundId> funds_{"fund", stored::TableKey::funds};
    Table<Invoice, InvoiceId> invoices_{"invoice", stored::TableKey::invoices};
    Table<EResource, EResourceId> eresources_{"eresource", stored::TableKey::eresources};
    Table<Claim, ClaimId> claims_{"claim", stored::TableKey::claims};
    Table<WorkOrder, WorkOrderId> work_orders_{"work_order", stored::TableKey::work_orders};
    Table<Letter, LetterId> letters_{"letter", stored::TableKey::letters};

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
    bool indexed_ = true;
    std::uint64_t version_ = 0;
};

}  // namespace accession
