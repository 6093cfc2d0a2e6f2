// SPDX-License-Identifier: Apache-2.0
// Making, changing, cancelling and deleting a line (folio.md A4, B6-B8), its titles and its routing
// lists (C4).
#include <algorithm>

#include "core/lifecycle/folio/changes.h"
#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/parts.h"
#include "core/lifecycle/folio/title_changes.h"
#include "core/validation/isbn_findings.h"

namespace accession::folio {

namespace {

/// A1: what no line is without.
constexpr std::string_view needed_of_line[] = {"orderFormat", "titleOrPackage", "acquisitionMethod",
                                               "cost.currency"};

}  // namespace

LineChange changed_line(const Line& before, const Command& command) {
    LineChange change{before, {}};
    change.findings = set_line_fields(change.after, command.set);
    add_emptied(change.findings, command.set, needed_of_line);
    return change;
}

LineChange new_line(const Order& order, const Command& command) {
    Line line;
    line.id = command.line;
    line.number = order.number + "-" + std::to_string(order.folio->next_line);
    line.order = order.id;
    line.vendor = order.vendor;
    line.continuity = order.continuity;
    line.created_on = command.today;
    line.receipt = Status::pending;
    line.payment = Status::pending;
    // What a cost does not name, it does not have.
    line.folio.edit().has_unit_price = false;
    line.folio.edit().has_unit_price_electronic = false;
    LineChange change = changed_line(line, command);
    add_missing(change.findings, command.set, needed_of_line);
    return change;
}

void follow_cancelling(Transition& t, const Line& before, const Line& after) {
    const Order* order = t.state().find(after.order);
    if (order == nullptr || order->status != Status::open ||
        is_cancelled(before) == is_cancelled(after)) {
        return;
    }
    if (is_cancelled(after)) {
        end_line(t, after.id);
    } else {
        encumber(t, after.id);
        move_items(t, after.id, order_closed, on_order);
    }
}

namespace {

void warn_of_isbns(Transition& t, const Line& line) {
    for (const Finding& finding : check_isbns(line.description.product_ids, "details.productIds")) {
        t.warn(finding.code);
    }
}

void run_make_line(Transition& t) {
    Line line = new_line(t.order(), t.command()).after;
    if (!line.is_package) {
        const Title title = title_of(line, t.new_id("title"));
        line.title = title.id;
        t.emit(TitleRecorded{title});
    }
    warn_of_isbns(t, line);
    t.emit(LineRecorded{std::move(line)});
    t.amend(t.order_id(), [](Order& order) { ++order.folio.edit().next_line; });
}

void run_change_line(Transition& t) {
    const Line before = t.line();
    const Line after = changed_line(before, t.command()).after;
    t.amend(before.id, [&](Line& line) {
        line = after;
        line.receipt = before.receipt;
        line.payment = before.payment;
    });
    move_line(t, before.id, LineAxis::receipt, after.receipt);
    move_line(t, before.id, LineAxis::payment, after.payment);
    if (before.description.product_ids != after.description.product_ids) {
        warn_of_isbns(t, after);
    }
    follow_line(t, before, after);
    if (before.cost != after.cost) {
        follow_price(t, before.id);
    }
    follow_cancelling(t, before, after);
}

/// B6: each status becomes Cancelled unless it is final already.
void run_cancel_line(Transition& t) {
    const Line before = t.line();
    if (!final_payment.has(before.payment)) {
        move_line(t, before.id, LineAxis::payment, Status::cancelled);
    }
    if (!final_receipt.has(before.receipt)) {
        move_line(t, before.id, LineAxis::receipt, Status::cancelled);
    }
    follow_cancelling(t, before, t.line());
}

/// B7: encumbrance, pieces with their items, and titles go too.
void delete_with_all(Transition& t, const LineId& id) {
    t.about_line(id);
    release(t, id);
    std::vector<HoldingsId> holdings = t.state().find(id)->holdings;
    each_piece(t, id, [&](const Item& piece) {
        if (!piece.holdings.empty()) {
            holdings.push_back(piece.holdings);
        }
        t.emit(ItemDeleted{piece.id});
    });
    for (const TitleId& title : t.state().titles_of(id)) {
        t.emit(TitleDeleted{title});
    }
    t.emit(LineDeleted{id});
    std::ranges::sort(holdings);
    holdings.erase(std::ranges::unique(holdings).begin(), holdings.end());
    for (const HoldingsId& one : holdings) {
        t.keep({"holdings", one.str(), "in_inventory"});
    }
}

void run_delete_order(Transition& t) {
    const OrderId order = t.order_id();
    for (const LineId& id : t.state().lines_of(order)) {
        delete_with_all(t, id);
    }
    t.emit(OrderDeleted{order});
}

void run_add_title(Transition& t) {
    const Title title = title_of(t.line(), t.new_id("title"));
    t.emit(TitleRecorded{changed_title(title, t.command().set).after});
}

void run_add_routing_list(Transition& t) {
    const Command& command = t.command();
    RoutingList list;
    list.id = t.new_id("routing_list");
    list.name = std::string(command.arg("name"));
    list.notes = std::string(command.arg("notes"));
    if (const auto users = command.set.find("users"); users != command.set.end()) {
        list.users = users->second.list;
    }
    t.amend(t.line_id(), [&](Line& line) { line.folio.edit().routing_lists.push_back(list); });
}

}  // namespace

const Effect make_line{"make_line", run_make_line};
const Effect change_line{"change_line", run_change_line};
const Effect cancel_line{"cancel_line", run_cancel_line};
const Effect delete_line{"delete_line", [](Transition& t) { delete_with_all(t, t.line_id()); }};
const Effect delete_order{"delete_order", run_delete_order};
const Effect add_title{"add_title", run_add_title};
const Effect add_routing_list{"add_routing_list", run_add_routing_list};
const Effect delete_routing_list{
    "delete_routing_list", [](Transition& t) {
        t.amend(t.line_id(), [&](Line& line) {
            std::erase_if(line.folio.edit().routing_lists, [&](const RoutingList& list) {
                return list.id == t.command().arg("list");
            });
        });
    }};

}  // namespace accession::folio
