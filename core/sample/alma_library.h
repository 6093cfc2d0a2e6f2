// SPDX-License-Identifier: Apache-2.0
// The sample library under Alma's rulebook: every line consistent with the status it has.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/lifecycle/fact.h"
#include "core/sample/alma_plan.h"
#include "core/sample/purchase.h"

namespace accession::sample {

class AlmaLibrary {
public:
    using Sink = std::function<void(Fact)>;

    AlmaLibrary(std::uint64_t seed, int year, Date today, Sink sink);

    /// Settings, vendors and funds.
    void furnish();
    void add(const PlannedOrder& plan);

private:
    /// What has to do with one order while its lines are made.
    struct Batch {
        const PlannedOrder& plan;
        Random random;
        OrderId order;
        std::uint32_t supplier = 0;
        Date sent_on;
        std::array<std::vector<InvoiceLine>, 5> bills;
        /// The line before, for additional lines.
        Line main;
    };
    struct Bought {
        TitleId title;
        Line line;
    };

    Line make_line(Batch& batch, const PlannedLine& plan);
    void additional_line(const Batch& batch, Line& line) const;
    void choose_method(Batch& batch, const PlannedLine& plan, Line& line);
    void leave_gap(Gap gap, Line& line) const;
    void put_status(Batch& batch, const PlannedLine& plan, Line& line);
    void plan_renewal(Batch& batch, Line& line) const;
    void encumber(Bill bill, Line& line) const;
    void make_inventory(Batch& batch, const PlannedLine& plan, Line& line);
    void make_access(const PlannedLine& plan, Line& line);
    void make_holdings(Batch& batch, Line& line);
    void make_items(Batch& batch, const PlannedLine& plan, Line& line);
    Item make_item(Batch& batch, const PlannedLine& plan, const Line& line, std::int32_t sequence);
    void receive(Batch& batch, const Line& line, Item& item);
    void put_issue(const Line& line, std::int32_t count, Item& item) const;
    void bill(Batch& batch, const PlannedLine& plan, const Line& line) const;
    void record_title(Batch& batch, Line& line);
    void record_order(const Batch& batch);
    void record_invoices(Batch& batch);

    Ids ids_;
    Random random_;
    Date today_;
    Sink sink_;
    Catalogue catalogue_;
    Numbering numbering_;
    std::uint32_t last_order_ = 2000;
    std::uint32_t last_line_ = 10'000;
    std::uint64_t orders_made_ = 0;
    /// Books that other branches may order too.
    std::vector<Bought> bought_;
    std::vector<Item> items_;
};

}  // namespace accession::sample
