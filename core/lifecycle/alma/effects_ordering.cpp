// SPDX-License-Identifier: Apache-2.0
// From review into an order and out to the vendor (R6-R13, B5).
#include <algorithm>
#include <set>

#include "core/lifecycle/alma/alerts.h"
#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/letters.h"
#include "core/lifecycle/alma/money_effects.h"
#include "core/lifecycle/alma/packaging.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/alma/sending.h"
#include "core/lifecycle/transition.h"
#include "core/validation/alma_review.h"

namespace accession::alma {

PackagingKey packaging_key(const State& state, const LineId& id) {
    const Line& line = *state.find(id);
    PackagingKey key{line.vendor.str(),
                     line.vendor_account,
                     line.owner,
                     line.cost.currency,
                     line.acquisition_method,
                     std::string(text_of(line.source)),
                     std::string(text_of(line.continuity))};
    if (state.settings().pack_by_fund) {
        std::set<std::string> funds;
        for (const FundShare& share : line.funds) {
            funds.insert(share.fund.str());
        }
        key.insert(key.end(), funds.begin(), funds.end());
    }
    return key;
}

std::vector<LineId> lines_that_count(const State& state, const OrderId& order) {
    std::vector<LineId> lines = state.lines_of(order);
    std::erase_if(lines,
                  [&](const LineId& id) { return state.find(id)->status == Status::deleted; });
    return lines;
}

namespace {

/// What was to be looked at by hand has been: else the line had not passed.
void run_review(Transition& t) {
    const Line clean = normalized(t.line());
    if (!(clean == t.line())) {
        t.emit(LineNormalized{clean.id, clean.description, clean.vendor_account, clean.owner});
    }
    const std::vector<std::string> alerts = alerts_of(t.state(), clean);
    for (const std::string& alert : alerts) {
        t.warn("alert_" + alert);
    }
    if (alerts != clean.alerts || clean.requires_manual_review) {
        t.amend(clean.id, [&](Line& line) {
            line.alerts = alerts;
            line.requires_manual_review = false;
        });
    }
}

/// "POL-1234" gets "PO-1234"; if there is such an order already, "PO-1234.2", "PO-1234.3", ...
std::string own_order_number(const State& state, const Line& line) {
    const std::string& number = line.number;
    const std::string plain = "PO-" + (number.starts_with("POL-") ? number.substr(4) : number);
    std::string candidate = plain;
    for (int n = 2; state.order_number_taken(candidate); ++n) {
        candidate = plain + "." + std::to_string(n);
    }
    return candidate;
}

/// A reopened line is still in its order; another one gets an order of its own (R8).
void run_own_order(Transition& t) {
    if (t.state().find(t.line().order) == nullptr) {
        put_in_order(t, t.line_id(), new_order_for(t, t.line_id()));
    }
}

void run_send_line(Transition& t) {
    send(t, t.line().order, {t.line_id()}, t.command().flag("send", true));
}

void run_send_order(Transition& t) {
    send(t, t.order_id(), ready_lines(t.state(), t.order_id()), t.command().flag("send", true));
}

void run_join_order(Transition& t) {
    OrderId order = t.command().order;
    if (order.empty()) {
        order = new_order_for(t, t.lines().front());
    }
    for (const LineId& id : t.lines()) {
        put_in_order(t, id, order);
    }
}

/// Packaged by hand, an order goes out at once where the library says so and nothing is odd.
void run_approve_if_automatic(Transition& t) {
    const OrderId order = t.state().find(t.lines().front())->order;
    const bool all_ready =
        ready_lines(t.state(), order).size() == lines_that_count(t.state(), order).size();
    if (!t.state().settings().approve_by_hand && !any_open_alert(t.state(), order) && all_ready) {
        send(t, order, ready_lines(t.state(), order), true);
    }
}

/// Into the first order of this run that has the same key and room, or into a new one (B5).
void run_join_order_of_run(Transition& t) {
    const PackagingKey key = packaging_key(t.state(), t.line_id());
    const auto max = t.state().settings().max_lines_per_order;
    for (const OrderId& order : t.orders_made()) {
        const std::vector<LineId> lines = lines_that_count(t.state(), order);
        const bool fits = std::ranges::any_of(
            lines, [&](const LineId& id) { return packaging_key(t.state(), id) == key; });
        if (fits && (!max || std::ssize(lines) < *max)) {
            put_in_order(t, t.line_id(), order);
            return;
        }
    }
    put_in_order(t, t.line_id(), new_order_for(t, t.line_id()));
}

/// A line whose order was never sent leaves it when it is canceled (section 9).
void run_leave_unsent_order(Transition& t) {
    const Order* order = t.state().find(t.line().order);
    if (order != nullptr && !order->sent_on) {
        t.emit(LinePackaged{t.line_id(), OrderId{}});
    }
}

}  // namespace

OrderId new_order_for(Transition& t, const LineId& id) {
    const Line& line = *t.state().find(id);
    Order order;
    order.id = OrderId(t.new_id("order"));
    order.number = own_order_number(t.state(), line);
    order.status = Status::in_review;
    order.continuity = line.continuity;
    order.vendor = line.vendor;
    t.emit(OrderRecorded{order});
    t.touch(order.id);
    return order.id;
}

void put_in_order(Transition& t, const LineId& line, const OrderId& order) {
    t.emit(LinePackaged{line, order});
    t.touch(order);
}

std::vector<LineId> ready_lines(const State& state, const OrderId& order) {
    std::vector<LineId> lines = state.lines_of(order);
    std::erase_if(lines, [&](const LineId& id) { return state.find(id)->status != Status::ready; });
    return lines;
}

void send(Transition& t, const OrderId& order, const std::vector<LineId>& lines, bool message) {
    bool letter = message;
    for (const LineId& id : lines) {
        const Line& line = *t.state().find(id);
        letter = letter && line.acquisition_method != "purchase_no_letter";
        if (line.status != Status::sent) {
            t.emit(LineMoved{id, LineAxis::status, line.status, Status::sent});
        }
        const std::int32_t days = expected_days(t.state().settings(), line);
        t.emit(LineSent{id, t.today(), line.expected_on.value_or(t.today().plus_days(days))});
        encumber(t, *t.state().find(id));
        if (line.format == Format::electronic && !line.activation_done) {
            t.amend(id, [](Line& electronic) { electronic.tasks = {"activation"}; });
        }
        t.settle(id);
    }
    t.emit(OrderSent{order, t.today(), letter});
    if (letter) {
        write_order_letter(t, order, lines);
    }
}

const Effect review{"review", run_review};
const Effect own_order{"own_order", run_own_order};
const Effect send_line{"send_line", run_send_line};
const Effect join_order{"join_order", run_join_order};
const Effect approve_if_automatic{"approve_if_automatic", run_approve_if_automatic};
const Effect join_order_of_run{"join_order_of_run", run_join_order_of_run};
const Effect leave_order{"leave_order",
                         [](Transition& t) { t.emit(LinePackaged{t.line_id(), OrderId{}}); }};
const Effect leave_unsent_order{"leave_unsent_order", run_leave_unsent_order};
const Effect send_order{"send_order", run_send_order};
const Effect warn_of_several_funds{"warn_of_several_funds",
                                   [](Transition& t) { t.warn("packaging_needs_one_fund"); }};

}  // namespace accession::alma
