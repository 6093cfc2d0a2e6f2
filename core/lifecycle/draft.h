// SPDX-License-Identifier: Apache-2.0
// Tentative changes laid over a state. The state below is only read, so a refusal or a preview
// leaves nothing behind (I19).
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "core/lifecycle/state.h"

namespace accession {

class Draft final : public Store {
public:
    explicit Draft(const State& base) : base_(base) {}

    [[nodiscard]] const Settings& settings() const override;
    [[nodiscard]] const Line* find(const LineId& id) const override;
    [[nodiscard]] const Order* find(const OrderId& id) const override;
    [[nodiscard]] const Item* find(const ItemId& id) const override;
    [[nodiscard]] const Title* find(const TitleId& id) const override;
    [[nodiscard]] const Holdings* find(const HoldingsId& id) const override;
    [[nodiscard]] const Vendor* find(const VendorId& id) const override;
    [[nodiscard]] const Fund* find(const FundId& id) const override;
    [[nodiscard]] const Invoice* find(const InvoiceId& id) const override;
    [[nodiscard]] const EResource* find(const EResourceId& id) const override;
    [[nodiscard]] const Claim* find(const ClaimId& id) const override;
    [[nodiscard]] const WorkOrder* find(const WorkOrderId& id) const override;
    [[nodiscard]] const Letter* find(const LetterId& id) const override;
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
    [[nodiscard]] bool order_number_taken(std::string_view number) const override;
    [[nodiscard]] bool order_has(std::string_view path, std::string_view text) const override;

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
    /// Changed records; none is an erased one.
    template <class Entity, class IdType>
    struct Layer {
        std::unordered_map<IdType, SharedRecord<Entity>> changed;
        std::vector<IdType> added;
        /// Records that others took the place of: pointers to them stay good.
        std::vector<SharedRecord<Entity>> replaced;
    };

    /// Where a record of this layer goes, and what was known of it until now.
    template <class Entity>
    struct Place {
        SharedRecord<Entity>& here;
        const Entity* before = nullptr;
        /// Nothing was laid here yet.
        bool first = false;
    };

    /// Records that came to belong to a key since, in the order in which they did: so that a relation
    /// is not looked for among everything that changed.
    template <class Key, class IdType>
    using Joined = std::unordered_map<Key, std::vector<IdType>>;

    template <class Entity, class IdType>
    const Entity* look(const Layer<Entity, IdType>& layer, const IdType& id) const;
    /// The record as it is here, to be changed in place; null when there is none.
    template <class Entity, class IdType>
    Entity* laid(Layer<Entity, IdType>& layer, const IdType& id);
    template <class Entity, class IdType>
    Place<Entity> place_of(Layer<Entity, IdType>& layer, const IdType& id) const;
    template <class Entity, class IdType>
    void lay(Layer<Entity, IdType>& layer, Place<Entity> place, SharedRecord<Entity> record) const;
    template <class Entity, class IdType>
    void lay(Layer<Entity, IdType>& layer, SharedRecord<Entity> record) const;
    template <class Entity, class IdType>
    void wipe(Layer<Entity, IdType>& layer, const IdType& id) const;
    template <class Entity, class IdType, class Belongs>
    std::vector<IdType> overlaid(std::vector<IdType> below, const Layer<Entity, IdType>& layer,
                                 Belongs belongs) const;

    template <class Entity, class Key, class IdType>
    static void join(Joined<Key, IdType>& joined, const Place<Entity>& place, Key Entity::* key,
                     const Entity& after);
    template <class Entity, class Key, class IdType, class Belongs>
    std::vector<IdType> joined_with(std::vector<IdType> below, const Layer<Entity, IdType>& layer,
                                    const Joined<Key, IdType>& joined, const Key& key,
                                    Belongs belongs) const;

    const State& base_;
    std::optional<Settings> settings_;
    Layer<Line, LineId> lines_;
    Layer<Order, OrderId> orders_;
    Layer<Item, ItemId> items_;
    Joined<OrderId, LineId> lines_by_order_;
    Joined<LineId, ItemId> items_by_line_;
    Joined<HoldingsId, ItemId> items_by_holdings_;
    Layer<Title, TitleId> titles_;
    Layer<Holdings, HoldingsId> holdings_;
    Layer<Vendor, VendorId> vendors_;
    Layer<Fund, FundId> funds_;
    Layer<Invoice, InvoiceId> invoices_;
    Layer<EResource, EResourceId> eresources_;
    Layer<Claim, ClaimId> claims_;
    Layer<WorkOrder, WorkOrderId> work_orders_;
    Layer<Letter, LetterId> letters_;
};

}  // namespace accession
