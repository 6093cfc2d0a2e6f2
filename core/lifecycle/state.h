// SPDX-License-Identifier: Apache-2.0
// What the rules may ask of a library's acquisitions, and how facts change them. The workspace
// implements it over its indexes; a Draft lays tentative changes over it.
#pragma once

#include <string_view>
#include <vector>

#include "core/lifecycle/fact.h"

namespace accession {

/// Pointers stay good until the state changes; null when there is no such record.
class State {
public:
    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    State(State&&) = default;
    State& operator=(State&&) = default;
    virtual ~State() = default;

    [[nodiscard]] virtual const Settings& settings() const = 0;
    [[nodiscard]] virtual const Line* find(const LineId& id) const = 0;
    [[nodiscard]] virtual const Order* find(const OrderId& id) const = 0;
    [[nodiscard]] virtual const Item* find(const ItemId& id) const = 0;
    [[nodiscard]] virtual const Title* find(const TitleId& id) const = 0;
    [[nodiscard]] virtual const Holdings* find(const HoldingsId& id) const = 0;
    [[nodiscard]] virtual const Vendor* find(const VendorId& id) const = 0;
    [[nodiscard]] virtual const Fund* find(const FundId& id) const = 0;
    [[nodiscard]] virtual const Invoice* find(const InvoiceId& id) const = 0;
    [[nodiscard]] virtual const EResource* find(const EResourceId& id) const = 0;
    [[nodiscard]] virtual const Claim* find(const ClaimId& id) const = 0;
    [[nodiscard]] virtual const WorkOrder* find(const WorkOrderId& id) const = 0;
    [[nodiscard]] virtual const Letter* find(const LetterId& id) const = 0;

    // Relations, each in the order in which the records came in (items: by their sequence).
    [[nodiscard]] virtual std::vector<LineId> lines_of(const OrderId& order) const = 0;
    [[nodiscard]] virtual std::vector<LineId> lines_of(const TitleId& title) const = 0;
    [[nodiscard]] virtual std::vector<LineId> additional_lines_of(const LineId& main) const = 0;
    [[nodiscard]] virtual std::vector<LineId> lines_using(const HoldingsId& holdings) const = 0;
    [[nodiscard]] virtual std::vector<ItemId> items_of(const LineId& line) const = 0;
    [[nodiscard]] virtual std::vector<ItemId> items_of(const HoldingsId& holdings) const = 0;
    /// FOLIO: the titles of a line.
    [[nodiscard]] virtual std::vector<TitleId> titles_of(const LineId& line) const = 0;
    [[nodiscard]] virtual std::vector<HoldingsId> holdings_of(const TitleId& title) const = 0;
    [[nodiscard]] virtual std::vector<InvoiceId> invoices_of(const LineId& line) const = 0;
    [[nodiscard]] virtual std::vector<EResourceId> eresources_of(const LineId& line) const = 0;
    [[nodiscard]] virtual std::vector<EResourceId> eresources_of(const TitleId& title) const = 0;
    [[nodiscard]] virtual std::vector<ClaimId> claims_of(const LineId& line) const = 0;
    [[nodiscard]] virtual std::vector<WorkOrderId> work_orders_of(const ItemId& item) const = 0;
    [[nodiscard]] virtual std::vector<ItemId> items_with_barcode(
        std::string_view barcode) const = 0;
    /// Every line in one of these statuses.
    [[nodiscard]] virtual std::vector<LineId> lines_in(StatusSet statuses) const = 0;
    /// Titles that are found by a word of their title or author, or by their ISBN.
    [[nodiscard]] virtual std::vector<TitleId> titles_matching(std::string_view query) const = 0;
    /// Some line has exactly this number.
    [[nodiscard]] virtual bool line_number_taken(std::string_view number) const = 0;
    /// Some order has this number, give or take punctuation.
    [[nodiscard]] virtual bool order_number_taken(std::string_view number) const = 0;
    /// FOLIO: some order has this text in a further field of its own.
    [[nodiscard]] virtual bool order_has(std::string_view path, std::string_view text) const = 0;
};

/// A state that facts can be folded into.
class Store : public State {
public:
    virtual void put(Settings record) = 0;
    virtual void put(SharedRecord<Line> record) = 0;
    virtual void put(SharedRecord<Order> record) = 0;
    virtual void put(SharedRecord<Item> record) = 0;
    virtual void put(SharedRecord<Title> record) = 0;
    virtual void put(SharedRecord<Holdings> record) = 0;
    virtual void put(SharedRecord<Vendor> record) = 0;
    virtual void put(SharedRecord<Fund> record) = 0;
    virtual void put(SharedRecord<Invoice> record) = 0;
    virtual void put(SharedRecord<EResource> record) = 0;
    virtual void put(SharedRecord<Claim> record) = 0;
    virtual void put(SharedRecord<WorkOrder> record) = 0;
    virtual void put(SharedRecord<Letter> record) = 0;
    /// A record to be changed in place; null where there is none. What it belongs to and what it is
    /// found by has to stay as it is: anything else is `put`.
    [[nodiscard]] virtual Line* own(const LineId& id) = 0;
    [[nodiscard]] virtual Order* own(const OrderId& id) = 0;
    [[nodiscard]] virtual Item* own(const ItemId& id) = 0;
    virtual void erase(const LineId& id) = 0;
    virtual void erase(const OrderId& id) = 0;
    virtual void erase(const ItemId& id) = 0;
    virtual void erase(const HoldingsId& id) = 0;
    virtual void erase(const TitleId& id) = 0;
    virtual void erase(const EResourceId& id) = 0;
    virtual void erase(const WorkOrderId& id) = 0;
    virtual void erase(const InvoiceId& id) = 0;
    virtual void erase(const ClaimId& id) = 0;
    virtual void erase(const LetterId& id) = 0;
};

/// Folds one fact in. A fact about a record that is not there changes nothing.
void fold(Store& store, const Fact& fact);

}  // namespace accession
