// SPDX-License-Identifier: Apache-2.0
// What receiving asks for, what a receipt status and an order's automatic steps follow from (folio.md
// B4, B5, C1, C2).
#include <algorithm>
#include <array>
#include <ranges>

#include "core/lifecycle/folio/changes.h"
#include "core/lifecycle/folio/condition_parts.h"
#include "core/lifecycle/folio/conditions.h"
#include "core/lifecycle/folio/queries.h"
#include "core/lifecycle/folio/statuses.h"
#include "core/lifecycle/receiving_conditions.h"
#include "core/model/folio_words.h"

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

bool is_taken_back(const Situation& s, const Item& piece) {
    return takes_receipt_back(*s.command, piece.id);
}

void already_received(const Situation& s, std::vector<Unmet>& unmet) {
    Situation receiving = s;
    std::erase_if(receiving.items, [&](const Item* piece) { return is_taken_back(s, *piece); });
    list_already_received(receiving, "pieceAlreadyReceived", unmet);
}

bool none_bound_taken_back(const Situation& s) {
    return std::ranges::none_of(
        s.items, [&](const Item* piece) { return is_bound(*piece) && is_taken_back(s, *piece); });
}

void receipt_faults(const Situation& s, std::vector<Unmet>& unmet) {
    for (const Item* piece : s.items) {
        const FieldSet fields = receipt_fields(*s.command, piece->id);
        const std::string_view status = item_status_told(*s.command, piece->id);
        const auto& known = folio_words::item_statuses;
        if (!status.empty() && std::ranges::find(known, status) == known.end()) {
            add_findings(unmet, {{"invalid_value", Severity::error, "itemStatus", {}}});
        }
        const bool create_item = s.command->flag("createItem", false);
        if (fields.empty() && !create_item) {
            continue;
        }
        PieceChange change = changed_piece(*piece, fields, create_item);
        add_findings(unmet, std::move(change.findings));
        add_findings(unmet, check_received(*s.line, change.after, change.create_item));
        number_faults(s.state, *piece, change.after, fields, unmet);
        // A piece that came here with both is received all the same.
        if (change.after.location != piece->location || change.after.holdings != piece->holdings) {
            place_faults(*s.line, piece, change.after, unmet, "locNotProvided");
        }
    }
}

std::string_view wanted_barcode(const Command& command, const ItemId& piece) {
    const FieldValue* field = receipt_field(command, piece, "barcode");
    return field != nullptr ? std::string_view(field->text) : command.arg("barcode");
}

/// The first of the pieces whose barcode is another's.
void taken_barcodes(const Situation& s, std::vector<Unmet>& unmet) {
    const std::size_t before = unmet.size();
    for (const Item* piece : s.items) {
        list_taken_barcode(s.state, wanted_barcode(*s.command, piece->id), piece->id,
                           barcode_free.code, unmet);
        if (unmet.size() > before) {
            return;
        }
    }
}

/// The barcodes of one command differ: the first piece has it, those after it are at fault.
void barcodes_given_before(const Situation& s, std::vector<Unmet>& unmet) {
    const std::vector<ItemId>& all = s.command->items;
    for (const Item* item : s.items) {
        const std::string_view barcode = wanted_barcode(*s.command, item->id);
        const auto self = std::ranges::find(all, item->id);
        if (!barcode.empty() && std::any_of(all.begin(), self, [&](const ItemId& other) {
                return wanted_barcode(*s.command, other) == barcode;
            })) {
            unmet.push_back({std::string(barcodes_differ.code),
                             {{"barcode", std::string(barcode)}, {"line", s.line->number}}});
            return;
        }
    }
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
    return !lines.empty() &&
           std::ranges::all_of(lines, [](const Line* line) { return is_cancelled_wholly(*line); });
}

/// What an action must have done for FOLIO to look at the order afterwards (B4).
enum class Looks : std::uint8_t {
    /// Always.
    always,
    /// Unless what was received, or taken back, says nothing about the order (B5).
    after_receiving,
    /// If a line became final, or ceased to be.
    when_line_turns,
    /// If the pieces gave a line another receipt status.
    when_receipt_moves,
    /// The same, as long as the order is open: nothing that is done to the pieces of a closed order
    /// but receiving them opens it again.
    when_receipt_moves_in_open,
};

struct Looking {
    std::string_view action;
    Looks looks;
};
constexpr std::array looking{
    Looking{"open", Looks::always},
    Looking{"check_in", Looks::after_receiving},
    Looking{"unreceive", Looks::after_receiving},
    Looking{"expect", Looks::after_receiving},
    Looking{"update_line", Looks::when_line_turns},
    Looking{"cancel_line", Looks::when_line_turns},
    Looking{"invoice", Looks::when_line_turns},
    Looking{"put_piece", Looks::when_receipt_moves},
    Looking{"batch_status", Looks::when_receipt_moves},
    Looking{"add_piece", Looks::when_receipt_moves_in_open},
    Looking{"add_pieces_batch", Looks::when_receipt_moves_in_open},
    Looking{"delete_piece", Looks::when_receipt_moves_in_open},
};

/// B5: after receiving, a closed order with an unpaid line of the request stays as it is, as does a
/// closed one whose pieces were just received and an open one whose pieces went back to Expected.
bool receiving_tells(const Situation& s) {
    const auto all_in = [&](Status status) {
        return std::ranges::all_of(s.items,
                                   [&](const Item* piece) { return piece->status == status; });
    };
    if (s.order->status == Status::open) {
        return !all_in(Status::expected);
    }
    const bool unpaid = std::ranges::any_of(s.items, [&](const Item* piece) {
        const Line* line = s.state.find(piece->line);
        return line != nullptr && line->order == s.order->id && !final_payment.has(line->payment);
    });
    return !unpaid && !all_in(Status::received);
}

/// The statuses the line had before the command: the first move on each axis came from them.
Line line_before(const Situation& s, const Line& now) {
    Line before = now;
    for (const Fact& fact : s.facts | std::views::reverse) {
        const auto* moved = std::get_if<LineMoved>(&fact);
        if (moved != nullptr && moved->line == now.id) {
            (moved->axis == LineAxis::receipt ? before.receipt : before.payment) = moved->from;
        }
    }
    return before;
}

bool line_turns(const Situation& s) {
    return std::ranges::any_of(lines_of_order(s), [&](const Line* line) {
        return triggers_order(s.order->status, line_before(s, *line), *line);
    });
}

bool receipt_moves(const Situation& s) {
    return std::ranges::any_of(lines_of_order(s), [&](const Line* line) {
        return line_before(s, *line).receipt != line->receipt;
    });
}

bool is_evaluated(const Situation& s) {
    const auto* found = std::ranges::find(looking, s.command->action, &Looking::action);
    if (found == looking.end()) {
        return false;
    }
    switch (found->looks) {
    case Looks::always:
        return true;
    case Looks::after_receiving:
        return receiving_tells(s);
    case Looks::when_line_turns:
        return line_turns(s);
    case Looks::when_receipt_moves:
        return receipt_moves(s);
    default:  // when_receipt_moves_in_open
        return s.order->status == Status::open && receipt_moves(s);
    }
}

}  // namespace

const Condition something_to_receive{
    .name = "something_to_receive",
    .code = "nothing_to_receive",
    .stage = Stage::offer,
    .holds = [](const Situation& s) { return any_piece(s, is_expected); }};
const Condition pieces_not_received_yet{.name = "pieces_not_received_yet",
                                        .code = "pieceAlreadyReceived",
                                        .stage = Stage::argument,
                                        .list = already_received};
const Condition taken_back_not_bound{.name = "taken_back_not_bound",
                                     .code = "piece_bound",
                                     .stage = Stage::argument,
                                     .holds = none_bound_taken_back};
const Condition receipt_fields_valid{.name = "receipt_fields_valid",
                                     .code = "piece_invalid",
                                     .stage = Stage::argument,
                                     .list = receipt_faults};
const Condition barcode_free{.name = "barcode_free",
                             .code = "barcodeIsNotUnique",
                             .stage = Stage::argument,
                             .list = taken_barcodes};
const Condition barcodes_differ{.name = "barcodes_differ",
                                .code = "barcodeIsNotUnique",
                                .stage = Stage::argument,
                                .list = barcodes_given_before};
const Condition pieces_unreceivable{.name = "pieces_unreceivable",
                                    .code = "piece_not_unreceivable",
                                    .stage = Stage::argument,
                                    .holds = [](const Situation& s) {
                                        return std::ranges::all_of(s.items, [](const Item* piece) {
                                            return piece->status == Status::unreceivable;
                                        });
                                    }};
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
const Condition date_given{.name = "date_given",
                           .code = "missing_date",
                           .stage = Stage::argument,
                           .holds = [](const Situation& s) { return s.command->today != Date{}; }};

const Condition invoice_status_known{.name = "invoice_status_known",
                                     .code = "invalid_status",
                                     .stage = Stage::argument,
                                     .holds = [](const Situation& s) {
                                         const auto status = status_from(s.command->arg("status"));
                                         const auto& known = folio_words::invoice_statuses;
                                         return status &&
                                                std::ranges::find(known, *status) != known.end();
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
