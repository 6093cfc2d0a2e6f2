// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/folio/forms.h"

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
constexpr Ask receive_asks[] = {{"date", AskKind::date, false, {}, {}}};
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
    {"create_order", {}, false, false},
    {"update_order", {}, false, false},
    {"create_line", {}, false, false},
    {"update_line", {}, false, false},
    {"unopen", unopen_asks, true},
    {"close", close_asks},
    {"reopen", reopen_asks},
    {"delete_line", {}, true},
    {"delete_order", {}, true},
    {"cancel_line", {}, true},
    {"add_title", {}, false, false},
    {"put_title", {}, false, false},
    {"delete_title", {}, true, false},
    {"add_piece", {}, false, false},
    {"add_pieces_batch", {}, false, false},
    {"put_piece", {}, false, false},
    {"delete_piece", {}, true, false},
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
constexpr ActionRoles action_roles[] = {
    {"create_order", ordering},
    {"update_order", ordering},
    {"approve", approving},
    {"create_line", ordering},
    {"update_line", ordering},
    {"cancel_line", ordering},
    {"delete_line", deleting},
    {"delete_order", deleting},
    {"open", ordering},
    {"unopen", unopening},
    {"close", ordering},
    {"reopen", reopening},
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
