// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/folio/conditions.h"

#include <algorithm>

#include "core/lifecycle/folio/statuses.h"
#include "core/lifecycle/receiving_conditions.h"
#include "core/lifecycle/situation.h"
#include "core/validation/folio_opening.h"

namespace accession::folio {

namespace {

template <class Predicate>
bool any_piece(const Situation& s, Predicate predicate) {
    const std::vector<ItemId> ids = s.state.items_of(s.line->id);
    return std::ranges::any_of(ids, [&](const ItemId& id) { return predicate(*s.state.find(id)); });
}

bool is_expected(const Item& piece) {
    return piece_expected.has(piece.status);
}

bool is_resolved(const Item& piece) {
    return piece_resolved.has(piece.status);
}

std::vector<const Line*> lines_of_order(const Situation& s) {
    std::vector<const Line*> lines;
    for (const LineId& id : s.state.lines_of(s.order->id)) {
        lines.push_back(s.state.find(id));
    }
    return lines;
}

void unusable_vendor(const Situation& s, std::vector<Unmet>& unmet) {
    const Vendor* vendor = s.state.find(s.order->vendor);
    if (s.order->vendor.empty()) {
        unmet.push_back({"vendorNotFound", {}});
    } else if (vendor != nullptr && !vendor->active) {
        unmet.push_back({"vendorIsInactive", {{"vendor", vendor->name}}});
    }
}

void invalid_lines(const Situation& s, std::vector<Unmet>& unmet) {
    for (const Line* line : lines_of_order(s)) {
        for (Finding& finding : opening_findings(*line)) {
            finding.params["line"] = line->number;
            finding.params["path"] = finding.path;
            unmet.push_back({std::move(finding.code), std::move(finding.params)});
        }
    }
}

void already_received(const Situation& s, std::vector<Unmet>& unmet) {
    list_already_received(s, "pieceAlreadyReceived", unmet);
}

void lines_not_final(const Situation& s, std::vector<Unmet>& unmet) {
    const std::vector<const Line*> lines = lines_of_order(s);
    for (const Line* line : lines) {
        if (!is_final(*line)) {
            unmet.push_back(
                {"line_not_final",
                 {{"line", line->number},
                  {"receipt", std::string(text_of(line->receipt))},
                  {"payment", std::string(text_of(line->payment))},
                  {"receiptFinal", final_receipt.has(line->receipt) ? "true" : "false"},
                  {"paymentFinal", final_payment.has(line->payment) ? "true" : "false"}}});
        }
    }
    if (lines.empty()) {
        unmet.push_back({"no_lines", {}});
    }
}

bool every_line_cancelled(const Situation& s) {
    const std::vector<const Line*> lines = lines_of_order(s);
    return !lines.empty() && std::ranges::all_of(lines, [](const Line* line) {
        return line->payment == Status::cancelled && line->receipt == Status::cancelled;
    });
}

/// B5: after receiving, a closed order with an unpaid line of the request stays as it is, as does a
/// closed one whose pieces were just received and an open one whose pieces went back to Expected.
bool is_evaluated(const Situation& s) {
    const std::string_view action = s.command->action;
    if (action == "open") {
        return true;
    }
    if (action != "check_in" && action != "unreceive") {
        return false;
    }
    const bool all_expected = std::ranges::all_of(
        s.items, [](const Item* piece) { return piece->status == Status::expected; });
    if (s.order->status == Status::open) {
        return !all_expected;
    }
    const bool unpaid = std::ranges::any_of(s.items, [&](const Item* piece) {
        const Line* line = s.state.find(piece->line);
        return line != nullptr && line->order == s.order->id && !final_payment.has(line->payment);
    });
    const bool all_received = std::ranges::all_of(
        s.items, [](const Item* piece) { return piece->status == Status::received; });
    return !unpaid && !all_received;
}

}  // namespace

const Condition has_lines{
    .name = "has_lines", .code = "compositeOrderMissingPoLines", .holds = [](const Situation& s) {
        return !s.state.lines_of(s.order->id).empty();
    }};
const Condition vendor_usable{
    .name = "vendor_usable", .code = "vendorIssue", .list = unusable_vendor};
const Condition lines_valid{.name = "lines_valid", .code = "line_invalid", .list = invalid_lines};

const Condition something_to_receive{
    .name = "something_to_receive",
    .code = "nothing_to_receive",
    .stage = Stage::offer,
    .holds = [](const Situation& s) { return any_piece(s, is_expected); }};
const Condition pieces_not_received_yet{.name = "pieces_not_received_yet",
                                        .code = "pieceAlreadyReceived",
                                        .stage = Stage::argument,
                                        .list = already_received};
const Condition no_piece_expected{
    .name = "no_piece_expected",
    .code = "pieces_expected",
    .list = [](const Situation& s, std::vector<Unmet>& unmet) {
        const std::vector<ItemId> ids = s.state.items_of(s.line->id);
        const auto resolved = std::ranges::count_if(
            ids, [&](const ItemId& id) { return !is_expected(*s.state.find(id)); });
        if (resolved < std::ssize(ids)) {
            unmet.push_back({"pieces_expected",
                             {{"received", std::to_string(resolved)},
                              {"expected", std::to_string(ids.size())}}});
        }
    }};
const Condition some_piece_expected{
    .name = "some_piece_expected", .code = "no_piece_expected", .holds = [](const Situation& s) {
        return any_piece(s, is_expected);
    }};
const Condition some_piece_resolved{
    .name = "some_piece_resolved", .code = "no_piece_resolved", .holds = [](const Situation& s) {
        return any_piece(s, is_resolved);
    }};
const Condition no_piece_resolved{
    .name = "no_piece_resolved", .code = "some_piece_resolved", .holds = [](const Situation& s) {
        return !any_piece(s, is_resolved);
    }};
const Condition has_pieces{
    .name = "has_pieces", .code = "no_pieces", .holds = [](const Situation& s) {
        return !s.state.items_of(s.line->id).empty();
    }};

const Condition evaluated{
    .name = "evaluated", .code = "not_evaluated", .stage = Stage::argument, .holds = is_evaluated};
const Condition all_lines_cancelled{
    .name = "all_lines_cancelled", .code = "line_not_cancelled", .holds = every_line_cancelled};
const Condition all_lines_final{
    .name = "all_lines_final", .code = "line_not_final", .list = lines_not_final};
const Condition some_line_not_final{
    .name = "some_line_not_final", .code = "all_lines_final", .holds = [](const Situation& s) {
        return std::ranges::any_of(lines_of_order(s),
                                   [](const Line* line) { return !is_final(*line); });
    }};

}  // namespace accession::folio
