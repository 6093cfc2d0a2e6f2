// SPDX-License-Identifier: Apache-2.0
// Conditions of a query beside its words and statuses: whose line it is, whose money, and when.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "core/workspace/arrivals.h"

namespace accession {

/// All that is set must hold.
struct LineWhere {
    VendorId vendor = {};
    FundId fund = {};
    std::string location = {};
    /// The number of an invoice that the line stands on.
    std::string invoice = {};
    /// Of what came or is awaited; with `outstanding` of what is awaited alone.
    DateRange expected = {};
    /// Something of it was received then.
    DateRange received = {};
    DateRange sent = {};
    /// Not at the end of its life.
    bool open = false;
    /// Open, and something of it is still to come.
    bool outstanding = false;

    [[nodiscard]] bool any() const {
        return !vendor.empty() || !fund.empty() || !location.empty() || !invoice.empty() ||
               expected.any() || received.any() || sent.any() || open || outstanding;
    }
};

/// Calls `visit(location)` for what a line names, and where its holdings stand; some come twice.
template <class Visit>
void each_location_of(const Workspace& workspace, const Line& line, Visit visit) {
    const auto visit_holdings = [&](const HoldingsId& id) {
        const Slot slot = workspace.all_holdings().slot_of(id);
        if (slot != no_slot) {
            visit(std::string_view(workspace.all_holdings().look(slot)->location));
        }
    };
    for (const LocationShare& share : line.locations) {
        visit(std::string_view(share.location));
        visit_holdings(share.holdings);
    }
    std::ranges::for_each(line.holdings, visit_holdings);
}

class LineConditions {
public:
    /// Refers to both for as long as it lives.
    LineConditions(const Workspace& workspace, const LineWhere& where)
        : workspace_(workspace),
          where_(where),
          fund_(workspace.funds().slot_of(where.fund)),
          arrivals_(workspace) {}

    [[nodiscard]] bool hold_for(Slot line) const;

private:
    /// What can be told without reading the line's record.
    [[nodiscard]] bool hold_at_a_glance(Slot line) const;
    [[nodiscard]] bool hold_for_record(Slot line) const;
    [[nodiscard]] bool hold_for_arrivals(Slot line) const;
    [[nodiscard]] bool paid_from(Slot line) const;
    [[nodiscard]] bool on_invoice(const LineId& line) const;
    [[nodiscard]] bool at_location(const Line& line) const;

    const Workspace& workspace_;
    const LineWhere& where_;
    /// `no_slot` where the fund is not told of.
    Slot fund_;
    Arrivals arrivals_;
};

}  // namespace accession
