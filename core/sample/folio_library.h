// SPDX-License-Identifier: Apache-2.0
// The sample library under FOLIO's rulebook: orders, lines and pieces that agree with their statuses.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/lifecycle/fact.h"
#include "core/sample/folio_plan.h"
#include "core/sample/purchase.h"

namespace accession::sample {

class FolioLibrary {
public:
    using Sink = std::function<void(Fact)>;

    FolioLibrary(std::uint64_t seed, int year, Date today, Sink sink);

    /// Settings, vendors and funds.
    void furnish();
    void add(const FolioPlannedOrder& plan);

private:
    struct Batch {
        const FolioPlannedOrder& plan;
        Random random;
        OrderId order;
        std::string number;
        std::uint32_t supplier = 0;
        Date opened_on;
        std::vector<InvoiceLine> paid;
        std::vector<InvoiceLine> approved;
        std::int32_t lines = 0;

        [[nodiscard]] bool opened() const { return plan.workflow != Status::pending; }
    };

    void make_line(Batch& batch, const FolioPlannedLine& plan);
    void choose_format(Batch& batch, const FolioPlannedLine& plan, Stock stock, Line& line) const;
    void choose_inventory(Batch& batch, const FolioPlannedLine& plan, Line& line) const;
    void choose_cost(Batch& batch, const FolioPlannedLine& plan, Stock stock, Line& line) const;
    void choose_places(Batch& batch, Line& line) const;
    void put_dates(Batch& batch, Line& line) const;
    void record_title(const Line& line);
    void encumber(const Batch& batch, Line& line) const;
    void make_holdings(Line& line);
    void make_pieces(Batch& batch, const FolioPlannedLine& plan, Line& line);
    Item make_piece(const Line& line, Format format, const LocationShare* share);
    void place_statuses(Batch& batch, const FolioPlannedLine& plan, Line& line);
    void receive(Batch& batch, const Line& line, Item& piece);
    void bill(Batch& batch, const FolioPlannedLine& plan, const Line& line) const;
    void record_order(Batch& batch);
    void record_invoice(const Batch& batch, Status status, std::vector<InvoiceLine> lines);

    Ids ids_;
    Random random_;
    Date today_;
    Sink sink_;
    Catalogue catalogue_;
    Numbering numbering_;
    std::uint32_t last_order_ = 10'000;
    std::uint64_t orders_made_ = 0;
    std::vector<Item> pieces_;
};

}  // namespace accession::sample
