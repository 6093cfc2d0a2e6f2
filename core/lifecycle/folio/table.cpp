// SPDX-License-Identifier: Apache-2.0
// FOLIO's rulebook: orders move through their workflow, lines follow on two axes of their own.
#include "core/lifecycle/folio/conditions.h"
#include "core/lifecycle/folio/effects.h"
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
// action               trigger    subject  axis          for             from                                 when                                                                                             to                  does                                                                                                    source
const Row rows[] = {
{"open",                by_user,   order,   order_status, for_any,        {pending},                           {&has_lines, &vendor_usable, &lines_valid},                                                      open,               {&date_order, &make_inventory, &encumber_lines, &await_lines},                                           "folio.md B2"},
{"check_in",            by_user,   item,    order_status, for_any,        {open, closed},                      {&date_not_in_future, &something_to_receive, &pieces_not_received_yet},                          Status::none,       {&check_in_pieces, &count_pieces},                                                                       "folio.md C2"},
{"unreceive",           by_user,   item,    order_status, for_any,        {open, closed},                      {&something_received, &items_received},                                                         Status::none,       {&unreceive_pieces, &count_pieces},                                                                      "folio.md C2"},
{"close",               by_user,   order,   order_status, for_any,        {pending, open},                     {&reason_given},                                                                                 closed,             {&note_close_reason, &cancel_lines, &release_encumbrances, &close_items},                                "folio.md B1 B6"},
{"reopen",              by_user,   order,   order_status, for_any,        {closed},                            {},                                                                                              open,               {&forget_close_reason, &recount_lines, &reopen_items, &encumber_again},                                  "folio.md B5"},

{"receipt_complete",    by_itself, line,    receipt,      for_any,        counted.without({fully_received}),   {&has_pieces, &no_piece_expected},                                                               fully_received,     {&date_receipt},                                                                                         "folio.md C1"},
{"receipt_partial",     by_itself, line,    receipt,      for_any,        counted.without({partially_received}), {&some_piece_expected, &some_piece_resolved},                                                  partially_received, {&forget_receipt_date},                                                                                  "folio.md C1"},
{"receipt_awaited",     by_itself, line,    receipt,      for_any,        counted.without({awaiting_receipt}), {&some_piece_expected, &no_piece_resolved},                                                      awaiting_receipt,   {&forget_receipt_date},                                                                                  "folio.md C1"},

{"automatic_cancel",    by_itself, order,   order_status, for_any,        {open},                              {&evaluated, &all_lines_cancelled},                                                              closed,             {&note_cancelled, &release_encumbrances, &close_items},                                                  "folio.md B4"},
{"automatic_close",     by_itself, order,   order_status, for_any,        {open},                              {&evaluated, &all_lines_final},                                                                  closed,             {&note_complete, &release_encumbrances, &close_items},                                                   "folio.md B4"},
{"automatic_reopen",    by_itself, order,   order_status, for_any,        {closed},                            {&evaluated, &some_line_not_final},                                                              open,               {&forget_close_reason, &recount_lines, &reopen_items, &encumber_again},                                  "folio.md B5"},
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
constexpr AxisWords axes[] = {
    {order_status, "workflow", true, workflow_words},
    {receipt, "receipt", false, receipt_words},
    {payment, "payment", false, payment_words},
};

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
constexpr Ask close_asks[] = {{"reason", AskKind::choice, true, close_reasons, {}}};
constexpr Ask receive_asks[] = {{"date", AskKind::date, false, {}, {}}};
constexpr ActionForm forms[] = {{"close", close_asks}, {"check_in", receive_asks}};

}  // namespace
}  // namespace folio

const Rulebook& folio_rulebook() {
    static const Rulebook rulebook{RulebookKey::folio, folio::rows, folio::axes, folio::forms,
                                   Axis::order_status, "check_in",  "unreceive"};
    return rulebook;
}

}  // namespace accession
