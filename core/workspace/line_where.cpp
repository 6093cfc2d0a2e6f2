// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/line_where.h"

#include <algorithm>

namespace accession {

bool LineConditions::hold_for(Slot line) const {
    if (!where_.any()) {
        return true;
    }
    return hold_at_a_glance(line) && hold_for_record(line) && hold_for_arrivals(line);
}

bool LineConditions::hold_at_a_glance(Slot line) const {
    return (where_.vendor.empty() || workspace_.vendor_of_line(line) == where_.vendor) &&
           (where_.fund.empty() || paid_from(line)) && (!where_.open || arrivals_.open(line)) &&
           (!where_.outstanding || arrivals_.outstanding(line)) &&
           (where_.invoice.empty() || on_invoice(workspace_.lines().id_at(line)));
}

bool LineConditions::hold_for_record(Slot line) const {
    if (where_.location.empty() && !where_.sent.any()) {
        return true;
    }
    const SharedRecord<Line> record = workspace_.lines().look(line);
    return (where_.location.empty() || at_location(*record)) &&
           (!where_.sent.any() || where_.sent.has(record->sent_on));
}

bool LineConditions::hold_for_arrivals(Slot line) const {
    if (!where_.expected.any() && !where_.received.any()) {
        return true;
    }
    const std::vector<Arrival> arrivals = arrivals_.of(line);
    const bool awaited = arrivals_.awaited(line);
    const auto expected = [&](const Arrival& arrival) {
        return ((awaited && arrival.to_come) || (arrival.here && !where_.outstanding)) &&
               where_.expected.has(arrival.expected_on);
    };
    const auto received = [&](const Arrival& arrival) {
        return where_.received.has(arrival.received_on);
    };
    return (!where_.expected.any() || std::ranges::any_of(arrivals, expected)) &&
           (!where_.received.any() || std::ranges::any_of(arrivals, received));
}

bool LineConditions::paid_from(Slot line) const {
    if (fund_ != no_slot) {
        const std::vector<Slot> funds = workspace_.fund_slots_of_line(line);
        return std::ranges::find(funds, fund_) != funds.end();
    }
    // Lines may name a fund that nobody has told of.
    const SharedRecord<Line> record = workspace_.lines().look(line);
    return std::ranges::find(record->funds, where_.fund, &FundShare::fund) != record->funds.end();
}

bool LineConditions::on_invoice(const LineId& line) const {
    return std::ranges::any_of(workspace_.invoices_of(line), [&](const InvoiceId& id) {
        return workspace_.find(id)->number == where_.invoice;
    });
}

bool LineConditions::at_location(const Line& line) const {
    bool found = false;
    each_location_of(workspace_, line, [&](std::string_view location) {
        found = found || location == where_.location;
    });
    return found;
}

}  // namespace accession
