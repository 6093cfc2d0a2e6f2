// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/alma/conditions.h"

#include <algorithm>
#include <array>

#include "core/lifecycle/alma/statuses.h"
#include "core/lifecycle/receiving_conditions.h"
#include "core/lifecycle/situation.h"
#include "core/model/money.h"
#include "core/validation/alma_review.h"

namespace accession::alma {

namespace {

template <class Predicate>
bool any_item(const Situation& s, Predicate predicate) {
    const std::vector<ItemId> ids = s.state.items_of(s.line->id);
    return std::ranges::any_of(ids, [&](const ItemId& id) { return predicate(*s.state.find(id)); });
}

bool is_missing(const Item& item) {
    return item.status != Status::received;
}

bool line_has_items(const Situation& s) {
    return !s.state.items_of(s.line->id).empty();
}

/// R18: all items ordered; a line without items is never received.
bool everything_received(const Situation& s) {
    return line_has_items(s) && !any_item(s, is_missing);
}

template <class Predicate>
bool any_line_of_order(const Situation& s, Predicate predicate) {
    const std::vector<LineId> ids = s.state.lines_of(s.order->id);
    return std::ranges::any_of(ids, [&](const LineId& id) { return predicate(*s.state.find(id)); });
}

bool is_active_line(const Line& line) {
    return active.has(line.status);
}

bool is_closed_line(const Line& line) {
    return line.status == Status::closed;
}

void missing_items(const Situation& s, std::vector<Unmet>& unmet) {
    const std::vector<ItemId> ids = s.state.items_of(s.line->id);
    const auto received = std::ranges::count_if(
        ids, [&](const ItemId& id) { return !is_missing(*s.state.find(id)); });
    if (ids.empty() || received < std::ssize(ids)) {
        unmet.push_back(
            {"not_all_received",
             {{"received", std::to_string(received)}, {"expected", std::to_string(ids.size())}}});
    }
}

void unpaid_invoices(const Situation& s, std::vector<Unmet>& unmet) {
    for (const InvoiceId& id : s.state.invoices_of(s.line->id)) {
        const Invoice& invoice = *s.state.find(id);
        if (invoice.status != Status::paid) {
            unmet.push_back(
                {"invoice_not_paid",
                 {{"invoice", invoice.number}, {"status", std::string(text_of(invoice.status))}}});
        }
    }
}

bool is_fully_invoiced(const Situation& s) {
    const std::vector<InvoiceId> ids = s.state.invoices_of(s.line->id);
    return std::ranges::any_of(ids, [&](const InvoiceId& id) {
        return std::ranges::any_of(s.state.find(id)->lines, [&](const InvoiceLine& line) {
            return line.line == s.line->id && line.fully_invoiced;
        });
    });
}

void unmet_review(const Situation& s, std::vector<Unmet>& unmet) {
    const Line line = normalized(*s.line);
    ReviewedLine reviewed{line, s.state.find(line.vendor), {}};
    for (const FundShare& share : line.funds) {
        reviewed.funds.push_back(s.state.find(share.fund));
    }
    for (Finding& finding : review_findings(reviewed)) {
        finding.params["path"] = finding.path;
        unmet.push_back({std::move(finding.code), std::move(finding.params)});
    }
}

void already_received(const Situation& s, std::vector<Unmet>& unmet) {
    list_already_received(s, "already_received", unmet);
}

bool bib_choice_is_known(const Situation& s) {
    static constexpr std::array<std::string_view, 4> choices = {"", "retain", "delete", "suppress"};
    return std::ranges::find(choices, s.command->arg("bib")) != choices.end();
}

bool amount_is_valid(const Situation& s) {
    const std::string_view amount = s.command->arg("amount");
    return amount.empty() || parse_amount(amount, s.line->cost.currency).has_value();
}

}  // namespace

const Condition is_physical{
    .name = "is_physical",
    .code = "not_physical",
    .holds = [](const Situation& s) { return s.line->format == Format::physical; },
    .alone = true};
const Condition all_items_received{
    .name = "all_items_received", .code = "not_all_received", .list = missing_items};
const Condition some_item_missing{
    .name = "some_item_missing", .code = "all_received", .holds = [](const Situation& s) {
        return !everything_received(s);
    }};
const Condition closed_by_itself{
    .name = "closed_by_itself",
    .code = "closed_by_hand",
    .holds = [](const Situation& s) { return s.line->close_reason == "received_and_paid"; },
    .alone = true};
const Condition something_to_receive{
    .name = "something_to_receive",
    .code = "nothing_to_receive",
    .stage = Stage::offer,
    .holds = [](const Situation& s) { return any_item(s, is_missing); }};

const Condition fully_invoiced{
    .name = "fully_invoiced", .code = "not_fully_invoiced", .holds = is_fully_invoiced};
const Condition invoices_paid{
    .name = "invoices_paid", .code = "invoice_not_paid", .list = unpaid_invoices};
const Condition order_sent{
    .name = "order_sent", .code = "order_not_sent", .holds = [](const Situation& s) {
        return s.order != nullptr && s.order->status == Status::sent;
    }};
const Condition invoice_in_approval{
    .name = "invoice_in_approval",
    .code = "invoice_not_in_approval",
    .holds = [](const Situation& s) { return s.invoice->status == Status::in_approval; }};
const Condition invoice_approved{
    .name = "invoice_approved", .code = "invoice_not_approved", .holds = [](const Situation& s) {
        return s.invoice->status == Status::approved;
    }};

const Condition review_passed{
    .name = "review_passed", .code = "review_failed", .list = unmet_review};

const Condition has_active_line{
    .name = "has_active_line", .code = "no_active_line", .holds = [](const Situation& s) {
        return any_line_of_order(s, is_active_line);
    }};
const Condition no_active_line{
    .name = "no_active_line", .code = "has_active_line", .holds = [](const Situation& s) {
        return !any_line_of_order(s, is_active_line);
    }};
const Condition has_closed_line{
    .name = "has_closed_line", .code = "no_closed_line", .holds = [](const Situation& s) {
        return any_line_of_order(s, is_closed_line);
    }};
const Condition no_closed_line{
    .name = "no_closed_line", .code = "has_closed_line", .holds = [](const Situation& s) {
        return !any_line_of_order(s, is_closed_line);
    }};
const Condition was_sent{.name = "was_sent", .code = "never_sent", .holds = [](const Situation& s) {
                             return s.order->sent_on.has_value();
                         }};
const Condition never_sent{
    .name = "never_sent", .code = "was_sent", .holds = [](const Situation& s) {
        return !s.order->sent_on.has_value();
    }};

const Condition items_not_received_yet{.name = "items_not_received_yet",
                                       .code = "already_received",
                                       .stage = Stage::argument,
                                       .list = already_received};
const Condition items_not_bound{.name = "items_not_bound",
                                .code = "item_bound",
                                .stage = Stage::argument,
                                .holds = [](const Situation& s) {
                                    return std::ranges::none_of(
                                        s.items, [](const Item* item) { return item->bound; });
                                }};
const Condition confirmed{
    .name = "confirmed",
    .code = "not_confirmed",
    .stage = Stage::argument,
    .holds = [](const Situation& s) { return s.command->flag("confirm", true); }};
const Condition bib_choice_known{.name = "bib_choice_known",
                                 .code = "unknown_bib_choice",
                                 .stage = Stage::argument,
                                 .holds = bib_choice_is_known};
const Condition invoice_number_given{
    .name = "invoice_number_given",
    .code = "missing_invoice_number",
    .stage = Stage::argument,
    .holds = [](const Situation& s) { return !s.command->arg("number").empty(); }};
const Condition invoice_number_new{
    .name = "invoice_number_new",
    .code = "duplicate_invoice",
    .stage = Stage::argument,
    .holds = [](const Situation& s) {
        const std::vector<InvoiceId> ids = s.state.invoices_of(s.line->id);
        return std::ranges::none_of(ids, [&](const InvoiceId& id) {
            return s.state.find(id)->number == s.command->arg("number");
        });
    }};
const Condition invoice_amount_valid{.name = "invoice_amount_valid",
                                     .code = "invalid_amount",
                                     .stage = Stage::argument,
                                     .holds = amount_is_valid};

}  // namespace accession::alma
