// SPDX-License-Identifier: Apache-2.0
// A state that notes what is asked of it, and a store that notes what is changed in it as well.
#pragma once

#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/lifecycle/footprint.h"
#include "core/lifecycle/state.h"

namespace accession {

/// A record's footprint is its own id; that of a relation the id whose records it gives. Whoever changes
/// a record therefore leaves the ids of all that it belongs to as well.
template <class Base>
class Noting : public Base {
public:
    explicit Noting(const State& under) : under_(under) {}

    /// What was noted since it was last taken.
    [[nodiscard]] Footprint take() const {
        noted_.settle();
        return std::exchange(noted_, {});
    }

    [[nodiscard]] const Settings& settings() const override {
        noted_.add_settings();
        return under_.settings();
    }
    [[nodiscard]] const Line* find(const LineId& id) const override { return noted(id); }
    [[nodiscard]] const Order* find(const OrderId& id) const override { return noted(id); }
    [[nodiscard]] const Item* find(const ItemId& id) const override { return noted(id); }
    [[nodiscard]] const Title* find(const TitleId& id) const override { return noted(id); }
    [[nodiscard]] const Holdings* find(const HoldingsId& id) const override { return noted(id); }
    [[nodiscard]] const Vendor* find(const VendorId& id) const override { return noted(id); }
    [[nodiscard]] const Fund* find(const FundId& id) const override { return noted(id); }
    [[nodiscard]] const Invoice* find(const InvoiceId& id) const override { return noted(id); }
    [[nodiscard]] const EResource* find(const EResourceId& id) const override { return noted(id); }
    [[nodiscard]] const Claim* find(const ClaimId& id) const override { return noted(id); }
    [[nodiscard]] const WorkOrder* find(const WorkOrderId& id) const override { return noted(id); }
    [[nodiscard]] const Letter* find(const LetterId& id) const override { return noted(id); }

    [[nodiscard]] std::vector<LineId> lines_of(const OrderId& order) const override {
        noted_.add_relation(order);
        return under_.lines_of(order);
    }
    [[nodiscard]] std::vector<LineId> lines_of(const TitleId& title) const override {
        noted_.add_relation(title);
        return under_.lines_of(title);
    }
    [[nodiscard]] std::vector<LineId> additional_lines_of(const LineId& main) const override {
        noted_.add_relation(main);
        return under_.additional_lines_of(main);
    }
    [[nodiscard]] std::vector<LineId> lines_using(const HoldingsId& holdings) const override {
        noted_.add_relation(holdings);
        return under_.lines_using(holdings);
    }
    [[nodiscard]] std::vector<ItemId> items_of(const LineId& line) const override {
        noted_.add_relation(line);
        return under_.items_of(line);
    }
    [[nodiscard]] std::vector<ItemId> items_of(const HoldingsId& holdings) const override {
        noted_.add_relation(holdings);
        return under_.items_of(holdings);
    }
    [[nodiscard]] std::vector<TitleId> titles_of(const LineId& line) const override {
        noted_.add_relation(line);
        return under_.titles_of(line);
    }
    [[nodiscard]] std::vector<HoldingsId> holdings_of(const TitleId& title) const override {
        noted_.add_relation(title);
        return under_.holdings_of(title);
    }
    [[nodiscard]] std::vector<InvoiceId> invoices_of(const LineId& line) const override {
        noted_.add_relation(line);
        return under_.invoices_of(line);
    }
    [[nodiscard]] std::vector<EResourceId> eresources_of(const LineId& line) const override {
        noted_.add_relation(line);
        return under_.eresources_of(line);
    }
    [[nodiscard]] std::vector<EResourceId> eresources_of(const TitleId& title) const override {
        noted_.add_relation(title);
        return under_.eresources_of(title);
    }
    [[nodiscard]] std::vector<ClaimId> claims_of(const LineId& line) const override {
        noted_.add_relation(line);
        return under_.claims_of(line);
    }
    [[nodiscard]] std::vector<WorkOrderId> work_orders_of(const ItemId& item) const override {
        noted_.add_relation(item);
        return under_.work_orders_of(item);
    }
    [[nodiscard]] std::vector<ItemId> items_with_barcode(std::string_view barcode) const override {
        noted_.add_barcode(barcode);
        return under_.items_with_barcode(barcode);
    }
    // What these find can be anything.
    [[nodiscard]] std::vector<LineId> lines_in(StatusSet statuses) const override {
        noted_.add_everything();
        return under_.lines_in(statuses);
    }
    [[nodiscard]] std::vector<TitleId> titles_matching(std::string_view query) const override {
        noted_.add_everything();
        return under_.titles_matching(query);
    }
    [[nodiscard]] bool line_number_taken(std::string_view number) const override {
        noted_.add_everything();
        return under_.line_number_taken(number);
    }
    [[nodiscard]] bool order_number_taken(std::string_view number) const override {
        noted_.add_everything();
        return under_.order_number_taken(number);
    }
    [[nodiscard]] bool order_has(std::string_view path, std::string_view text) const override {
        noted_.add_everything();
        return under_.order_has(path, text);
    }

protected:
    [[nodiscard]] const State& under() const { return under_; }
    [[nodiscard]] Footprint& noted() { return noted_; }

private:
    template <class IdType>
    auto noted(const IdType& id) const {
        noted_.add(id);
        return under_.find(id);
    }

    const State& under_;
    // What was asked does not change what the state is.
    mutable Footprint noted_;
};

using NotingState = Noting<State>;

class NotingStore final : public Noting<Store> {
public:
    explicit NotingStore(Store& store) : Noting(store), store_(store) {}

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
    [[nodiscard]] Line* own(const LineId& id) override;
    [[nodiscard]] Order* own(const OrderId& id) override;
    [[nodiscard]] Item* own(const ItemId& id) override;
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

private:
    template <class Entity>
    void put_noted(SharedRecord<Entity> record);
    template <class IdType>
    void erase_noted(const IdType& id);

    Store& store_;
};

/// Folds facts in; gives what they have changed.
[[nodiscard]] Footprint fold_noting(Store& store, std::span<const Fact> facts);

}  // namespace accession
