// SPDX-License-Identifier: Apache-2.0
// FOLIO's rulebook: orders move through their workflow, lines follow on two axes of their own.
#include "core/lifecycle/folio/conditions.h"
#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/forms.h"
#include "core/lifecycle/folio/settings.h"
#include "core/lifecycle/folio/units.h"
#include "core/lifecycle/receiving_conditions.h"
#include "core/lifecycle/rulebook.h"

namespace accession {

namespace folio {
namespace {

using enum Status;
using enum Subject;
using enum Axis;
constexpr Trigger by_user = Trigger::user;
constexpr Trigger by_itself = Trigger::automatic;

/// Lines whose receipt is Cancelled or Ongoing are never counted again (C1).
constexpr StatusSet counted{pending,        awaiting_receipt,     partially_received,
                            fully_received, receipt_not_required, Status::none};

// clang-format off
// action               trigger    subject    axis          for      from                                   when                                                                                          to                  does                                                                                                            source
constinit const Row rows[] = {
{"create_order",        by_user,   workspace, order_status, for_any, {Status::none},                        {&order_is_new, &order_fields_valid},                                                         Status::none,       {&make_order},                                                                                                  "folio.md A5"},
{"update_order",        by_user,   order,     order_status, for_any, {pending},                             {&order_fields_valid},                                                                        Status::none,       {&change_order},                                                                                                "folio.md A5"},
{"update_order",        by_user,   order,     order_status, for_any, {open, closed},                        {&order_fields_free, &ongoing_fields_free, &order_fields_valid},                              Status::none,       {&change_order},                                                                                                "folio.md B8"},
{"approve",             by_user,   order,     order_status, for_any, {pending},                             {&not_approved_yet},                                                                          Status::none,       {&approve_order},                                                                                               "folio.md A5"},
{"create_line",         by_user,   order,     order_status, for_any, {pending, open, closed},               {&order_takes_lines, &below_line_limit, &line_is_new, &new_line_valid},                       Status::none,       {&make_line},                                                                                                   "folio.md A4 A5"},
{"update_line",         by_user,   line,      order_status, for_any, {pending},                             {&line_stays_valid, &places_free},                                                            Status::none,       {&change_line},                                                                                                 "folio.md A4"},
{"update_line",         by_user,   line,      order_status, for_any, {open, closed},                        {&line_stays_valid, &places_free, &line_fields_free},                                         Status::none,       {&change_line},                                                                                                 "folio.md A4 B8"},
{"cancel_line",         by_user,   line,      order_status, for_any, {pending, open, closed},               {&not_cancelled_yet},                                                                         Status::none,       {&cancel_line},                                                                                                 "folio.md B6"},
{"delete_line",         by_user,   line,      order_status, for_any, {pending, open, closed},               {&no_invoice},                                                                                Status::none,       {&delete_line},                                                                                                 "folio.md B7"},
{"delete_order",        by_user,   order,     order_status, for_any, {pending, open, closed},               {&lines_without_invoice},                                                                     Status::none,       {&delete_order},                                                                                                "folio.md B7"},

{"open",                by_user,   order,     order_status, for_any, {pending},                             {&has_lines, &ongoing_told, &approved_if_required, &vendor_usable, &providers_usable, &funds_fit_places, &expense_classes_usable, &lines_valid, &pieces_fit},               open,               {&date_order, &make_inventory, &encumber_lines, &await_lines},                                                  "folio.md B2"},
{"unopen",              by_user,   order,     order_status, for_any, {open},                                {&no_requests},                                                                               pending,            {&unencumber_lines, &unawait_lines, &take_inventory_back},                                                      "folio.md B3"},
{"close",               by_user,   order,     order_status, for_any, {pending, open},                       {},                                                                                           closed,             {&note_close_reason, &remember_statuses, &cancel_lines, &release_encumbrances, &close_items},                   "folio.md B1 B6"},
{"reopen",              by_user,   order,     order_status, for_any, {closed},                              {},                                                                                           open,               {&forget_close_reason, &recount_lines, &reopen_items, &encumber_again},                                         "folio.md B5"},

{"add_title",           by_user,   line,      order_status, for_any, {pending, open, closed},               {&is_package, &new_title_valid},                                                              Status::none,       {&add_title},                                                                                                   "folio.md C4"},
{"put_title",           by_user,   line,      order_status, for_any, {pending, open, closed},               {&title_known, &title_valid},                                                                 Status::none,       {&change_title},                                                                                                "folio.md C3"},
{"delete_title",        by_user,   line,      order_status, for_any, {pending, open, closed},               {&is_package, &title_known, &title_removable},                                                Status::none,       {&delete_title},                                                                                                "folio.md C4"},
{"add_piece",           by_user,   line,      order_status, for_any, {pending, open, closed},               {&new_pieces_valid},                                                                          Status::none,       {&add_pieces},                                                                                                  "folio.md C2"},
{"add_pieces_batch",    by_user,   line,      order_status, for_any, {pending, open, closed},               {&new_pieces_valid},                                                                          Status::none,       {&add_pieces},                                                                                                  "folio.md C2"},
{"put_piece",           by_user,   item,      order_status, for_any, {pending, open, closed},               {&one_piece, &piece_stays_valid, &barcode_free},                                              Status::none,       {&change_piece},                                                                                                "folio.md C2"},
{"delete_piece",        by_user,   item,      order_status, for_any, {pending, open, closed},               {&one_piece, &piece_not_the_last, &piece_not_requested, &pieces_not_bound},                                      Status::none,       {&delete_piece},                                                                                                "folio.md C2"},

{"check_in",            by_user,   item,      order_status, for_any, {pending, open, closed},               {&date_not_in_future, &something_to_receive, &pieces_not_received_yet, &taken_back_not_bound, &receipt_fields_valid, &barcode_free, &barcodes_differ}, Status::none, {&check_in_pieces, &count_pieces},                                                                  "folio.md C2"},
{"unreceive",           by_user,   item,      order_status, for_any, {pending, open, closed},               {&something_received, &items_received, &pieces_not_bound, &receipt_fields_valid, &barcode_free, &barcodes_differ}, Status::none,     {&unreceive_pieces, &count_pieces},                                                                             "folio.md C2"},
{"expect",              by_user,   item,      order_status, for_any, {pending, open, closed},               {&pieces_unreceivable},                                                                       Status::none,       {&expect_pieces, &count_pieces},                                                                                "folio.md C2"},
{"batch_status",        by_user,   item,      order_status, for_any, {pending, open, closed},               {&status_known, &pieces_not_bound},                                                                              Status::none,       {&set_piece_status, &count_pieces},                                                                             "folio.md C2"},
{"claim_job",           by_user,   workspace, order_status, for_any, {Status::none},                        {&date_given},                                                                                Status::none,       {&mark_late},                                                                                                   "folio.md C3"},
{"add_routing_list",    by_user,   line,      order_status, for_any, {pending, open, closed},               {&routing_list_allowed},                                                                      Status::none,       {&add_routing_list},                                                                                            "folio.md C4"},
{"delete_routing_list", by_user,   line,      order_status, for_any, {pending, open, closed},               {&routing_list_known},                                                                        Status::none,       {&delete_routing_list},                                                                                         "folio.md C4"},
{"bind_pieces",         by_user,   item,      order_status, for_any, {pending, open, closed},               {&pieces_of_one_title, &volume_placed, &volume_barcode_free, &pieces_have_come, &pieces_not_bound, &one_receiving_tenant, &requests_answered}, Status::none, {&bind_pieces},                                                                      "folio.md C4"},
{"unbind_piece",        by_user,   item,      order_status, for_any, {pending, open, closed},               {&pieces_bound},                                                                              Status::none,       {&unbind_pieces},                                                                                               "folio.md C4"},
{"invoice",             by_user,   line,      order_status, for_any, {pending, open, closed},               {&invoice_status_known},                                                                      Status::none,       {&note_invoice},                                                                                                "folio.md B5"},
{"edit_settings",       by_user,   workspace, order_status, for_any, {Status::none},                        {&settings_known, &affixes_not_used},                                                         Status::none,       {&change_settings},                                                                                             "folio.md A5 B8"},

{"receipt_complete",    by_itself, line,      receipt,      for_any, counted.without({fully_received}),     {&has_pieces, &no_piece_expected},                                                            fully_received,     {&date_receipt},                                                                                                "folio.md C1"},
{"receipt_partial",     by_itself, line,      receipt,      for_any, counted.without({partially_received}), {&some_piece_expected, &some_piece_resolved},                                                 partially_received, {&date_first_receipt},                                                                                          "folio.md C1"},
{"receipt_awaited",     by_itself, line,      receipt,      for_any, counted.without({awaiting_receipt}),   {&some_piece_expected, &no_piece_resolved},                                                   awaiting_receipt,   {&forget_receipt_date},                                                                                         "folio.md C1"},

{"automatic_cancel",    by_itself, order,     order_status, for_any, {open},                                {&evaluated, &all_lines_cancelled},                                                           closed,             {&note_cancelled, &remember_statuses, &release_encumbrances, &close_items},                                     "folio.md B4"},
{"automatic_close",     by_itself, order,     order_status, for_any, {open},                                {&evaluated, &all_lines_final},                                                               closed,             {&note_complete, &remember_statuses, &release_encumbrances, &close_items},                                      "folio.md B4"},
{"automatic_reopen",    by_itself, order,     order_status, for_any, {closed},                              {&evaluated, &some_line_not_final},                                                           open,               {&forget_close_reason, &recount_lines, &reopen_items, &encumber_again},                                         "folio.md B5"},
};
// clang-format on

constexpr Word workflow_words[] = {
    {pending, Mark::ring, true}, {open, Mark::round, true}, {closed, Mark::square, true}};
constexpr Word receipt_words[] = {
    {pending, Mark::ring, true},
    {awaiting_receipt, Mark::round, true},
    {partially_received, Mark::round, true},
    {fully_received, Mark::square, true},
    {receipt_not_required, Mark::square},
    {ongoing, Mark::loop},
    {cancelled, Mark::bar},
};
constexpr Word payment_words[] = {
    {pending, Mark::ring, true},
    {awaiting_payment, Mark::diamond, true},
    {partially_paid, Mark::diamond, true},
    {fully_paid, Mark::square, true},
    {payment_not_required, Mark::square},
    {ongoing, Mark::loop},
    {cancelled, Mark::bar},
};
/// FOLIO answers piece by piece: those that can be taken are.
constexpr std::string_view piecewise[] = {"check_in", "unreceive", "expect"};

constexpr RecordActions records{.make_order = "create_order",
                                .edit_order = "update_order",
                                .make_line = "create_line",
                                .edit_line = "update_line",
                                .make_item = "add_pieces_batch",
                                .edit_item = "put_piece",
                                .delete_item = "delete_piece",
                                .item_status = "batch_status",
                                .expect_item = "expect",
                                .make_title = "add_title",
                                .edit_title = "put_title",
                                .delete_title = "delete_title",
                                .make_routing_list = "add_routing_list",
                                .delete_routing_list = "delete_routing_list",
                                .bind_items = "bind_pieces",
                                .unbind_item = "unbind_piece",
                                .note_invoice = "invoice",
                                .daily_job = "claim_job"};

constexpr AxisWords axes[] = {
    {order_status, "workflow", true, workflow_words},
    {receipt, "receipt", false, receipt_words},
    {payment, "payment", false, payment_words},
};

}  // namespace
}  // namespace folio

const Rulebook& folio_rulebook() {
    static const Rulebook rulebook{RulebookKey::folio,    folio::rows,        folio::axes,
                                   folio::action_forms(), Axis::order_status, "check_in",
                                   "unreceive",           folio::roles(),     {},
                                   folio::piecewise,      folio::records,     "orderFormat",
                                   folio::settings(),     folio::unit_faults};
    return rulebook;
}

}  // namespace accession
