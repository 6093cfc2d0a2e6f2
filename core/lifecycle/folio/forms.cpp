// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/folio/forms.h"

#include "core/model/folio_words.h"

namespace accession::folio {

namespace {

using Choices = std::span<const std::string_view>;

// The reasons FOLIO ships (A2); a library's own may be typed.
constexpr std::string_view close_reasons[] = {"Cancelled",
                                              "Ceased",
                                              "Complete",
                                              "Duplication",
                                              "Error",
                                              "Lack of funds",
                                              "Lack of use",
                                              "Licensing terms (unacceptable)",
                                              "Low quality",
                                              "Merged with another title",
                                              "Split into other titles",
                                              "Title is out of print",
                                              "Title received as a gift",
                                              "Title won't be published",
                                              "Title won't be published this year",
                                              "Transferred to another publisher",
                                              "Unpreferred format",
                                              "Unresponsive vendor"};
constexpr std::string_view piece_statuses[] = {"Expected", "Late", "Claim delayed", "Claim sent",
                                               "Unreceivable"};
constexpr std::string_view invoice_words[] = {"Open", "Reviewed", "Approved", "Paid", "Cancelled"};

constexpr Ask close_asks[] = {{"reason", AskKind::choice, true, close_reasons, {}},
                              {"note", AskKind::long_text, false, {}, {}}};
constexpr Ask unopen_asks[] = {{"deleteHoldings", AskKind::flag, false, {}, "false"}};
constexpr Ask reopen_asks[] = {{"restore", AskKind::flag, false, {}, "false"}};
constexpr Ask receive_asks[] = {
    {"date", AskKind::date, false, {}, {}},
    {"itemStatus", AskKind::choice, false, folio_words::item_statuses, {}}};
constexpr Ask fields_asks[] = {{"fields", AskKind::fields, false, {}, {}}};
constexpr Ask piece_asks[] = {{"fields", AskKind::fields, false, {}, {}},
                              {"createItem", AskKind::flag, false, {}, "false"}};
constexpr Ask edit_piece_asks[] = {{"fields", AskKind::fields, false, {}, {}},
                                   {"createItem", AskKind::flag, false, {}, "false"},
                                   {"deleteHolding", AskKind::flag, false, {}, "false"}};
constexpr Ask delete_piece_asks[] = {{"deleteHolding", AskKind::flag, false, {}, "false"}};
constexpr Ask delete_title_asks[] = {{"deleteHoldings", AskKind::flag, false, {}, "false"}};
constexpr Ask bind_asks[] = {
    {"barcode", AskKind::text, false, {}, {}},
    {"callNumber", AskKind::text, false, {}, {}},
    {"enumeration", AskKind::text, false, {}, {}},
    {"chronology", AskKind::text, false, {}, {}},
    {"locationId", AskKind::location, false, {}, {}},
    {"requestsAction", AskKind::choice, false, folio_words::request_actions, {}}};
constexpr Ask status_asks[] = {{"status", AskKind::choice, true, piece_statuses, {}},
                               {"claimingInterval", AskKind::number, false, {}, {}},
                               {"internalNote", AskKind::text, false, {}, {}},
                               {"externalNote", AskKind::text, false, {}, {}}};
constexpr Ask expect_asks[] = {{"comment", AskKind::text, false, {}, {}}};
constexpr Ask routing_asks[] = {{"name", AskKind::text, true, {}, {}},
                                {"notes", AskKind::long_text, false, {}, {}}};
constexpr Ask invoice_asks[] = {{"number", AskKind::text, true, {}, {}},
                                {"status", AskKind::choice, true, invoice_words, "Approved"},
                                {"amount", AskKind::money, false, {}, {}},
                                {"releaseEncumbrance", AskKind::flag, false, {}, "true"}};

// Not listed: actions whose forms are the record's own fields, or that stand beside a piece or a title.
constexpr ActionForm forms[] = {
    {"create_order", fields_asks, false, false},
    {"update_order", fields_asks, false, false},
    {"create_line", fields_asks, false, false},
    {"update_line", fields_asks, false, false},
    {"unopen", unopen_asks, true},
    {"close", close_asks},
    {"reopen", reopen_asks},
    {"delete_line", {}, true},
    {"delete_order", {}, true},
    {"cancel_line", {}, true},
    {"add_title", fields_asks, false, false},
    {"put_title", fields_asks, false, false},
    {"delete_title", delete_title_asks, true, false},
    {"add_piece", piece_asks, false, false},
    {"add_pieces_batch", piece_asks, false, false},
    {"put_piece", edit_piece_asks, false, false},
    {"delete_piece", delete_piece_asks, true, false},
    {"bind_pieces", bind_asks, false, false},
    {"unbind_piece", {}, false, false},
    {"edit_settings", fields_asks, false, false},
    {"check_in", receive_asks},
    {"expect", expect_asks, false, false},
    {"batch_status", status_asks, false, false},
    {"claim_job", {}, false, false},
    {"add_routing_list", routing_asks, false, false},
    {"delete_routing_list", {}, true, false},
    {"invoice", invoice_asks, false, false},
};

constexpr std::string_view approving[] = {"orders.item.approve"};
constexpr std::string_view unopening[] = {"orders.item.unopen"};
constexpr std::string_view reopening[] = {"orders.item.reopen"};
constexpr std::string_view ordering[] = {"orders.item.put"};
constexpr std::string_view deleting[] = {"orders.item.delete"};
constexpr std::string_view receiving[] = {"orders.check-in.collection.post"};
constexpr std::string_view pieces[] = {"orders.pieces.item.put"};
constexpr std::string_view binding[] = {"orders.bind-pieces.collection.post"};
constexpr std::string_view managing[] = {"settings.orders.manage"};
constexpr ActionRoles action_roles[] = {
    {"create_order", ordering},
    {"update_order", ordering},
    {"approve", approving, false, "userHasNoApprovalPermission"},
    {"create_line", ordering},
    {"update_line", ordering},
    {"cancel_line", ordering},
    {"delete_line", deleting},
    {"delete_order", deleting},
    {"open", ordering},
    {"unopen", unopening, false, "userHasNoOrderUnopenPermission"},
    {"close", ordering},
    {"reopen", reopening, false, "userHasNoOrderReopenPermission"},
    {"add_title", ordering},
    {"put_title", ordering},
    {"delete_title", ordering},
    {"add_piece", pieces},
    {"add_pieces_batch", pieces},
    {"put_piece", pieces},
    {"delete_piece", pieces},
    {"check_in", receiving},
    {"unreceive", receiving},
    {"expect", receiving},
    {"batch_status", pieces},
    {"bind_pieces", binding},
    {"unbind_piece", binding},
    {"edit_settings", managing},
    {"add_routing_list", ordering},
    {"delete_routing_list", ordering},
};

}  // namespace

std::span<const ActionForm> action_forms() {
    return forms;
}

std::span<const ActionRoles> roles() {
    return action_roles;
}

}  // namespace accession::folio
