// SPDX-License-Identifier: Apache-2.0
// Alma's rulebook: a row per transition, in the order of the documents it comes from.
#include <array>

#include "core/lifecycle/alma/conditions.h"
#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/statuses.h"
#include "core/lifecycle/receiving_conditions.h"
#include "core/lifecycle/rulebook.h"

namespace accession {

namespace alma {
namespace {

using enum Status;
using enum Subject;
using enum Axis;
constexpr Trigger by_user = Trigger::user;
constexpr Trigger by_itself = Trigger::automatic;

constexpr StatusSet no_longer_changed{closed, canceled, deleted};
constexpr StatusSet known_order{Status::none, in_review, sent, closed, canceled};

// clang-format off
// action           trigger    subject        axis          for             from                                   when                                                                      to                   does                                                                                   source
const Row rows[] = {
{"order_now",       by_user,   Subject::line, line_status,  for_one_time,   {in_review},                           {&review_passed},                                                         sent,                {&normalize, &own_order, &send, &settle},                                              "R3 R4 R6 R8 T2"},
{"receive",         by_user,   item,          line_status,  for_any,        receivable,                            {&date_not_in_future, &is_physical, &something_to_receive, &items_not_received_yet}, Status::none, {&receive_items, &settle},                                                    "R15 R18 T10 T11 T30"},
{"unreceive",       by_user,   item,          line_status,  for_any,        every_status.without(no_longer_changed), {&is_physical, &something_received, &items_not_bound, &items_received}, Status::none, {&unreceive_items, &settle},                                                          "D6"},
{"undo_receipt",    by_user,   item,          line_status,  for_any,        every_status.without(no_longer_changed), {&is_physical, &something_received, &items_not_bound, &items_received}, Status::none, {&unreceive_items, &settle},                                                          "D6"},
{"undo_receipt",    by_user,   item,          line_status,  for_one_time,   {closed},                              {&closed_by_itself, &is_physical, &something_received, &items_not_bound, &items_received}, sent, {&unreceive_items, &forget_reasons, &encumber_again, &settle},                   "D6"},
{"create_invoice",  by_user,   Subject::line, line_status,  for_any,        receivable,                            {&invoice_number_given, &invoice_number_new, &invoice_amount_valid},      Status::none,        {&register_invoice},                                                                   "R12 R14 R19 T12"},
{"approve_invoice", by_user,   invoice,       invoice_status, for_any,      {in_approval, approved, paid},         {&invoice_in_approval},                                                   approved,            {&reduce_encumbrance},                                                                 "R16"},
{"pay_invoice",     by_user,   invoice,       invoice_status, for_any,      {in_approval, approved, paid},         {&invoice_approved},                                                      paid,                {&settle_invoiced_lines},                                                              "R17"},
{"close",           by_user,   Subject::line, line_status,  for_one_time,   {waiting_for_invoice},                 {&confirmed},                                                             closed,              {&note_closed_by_hand, &release_encumbrance},                                          "R20-R26 T14"},
{"close",           by_user,   Subject::line, line_status,  for_continuous, {recurring_renewal, waiting_for_manual_renewal}, {&confirmed},                                                   closed,              {&note_closed_by_hand, &release_encumbrance},                                          "R20-R26 R37 T14"},
{"cancel",          by_user,   Subject::line, line_status,  for_one_time,   {in_review, manual_packaging, auto_packaging, ready, sent, deferred}, {&reason_given, &bib_choice_known, &confirmed}, canceled,     {&note_cancel_reason, &release_encumbrance, &cancel_inventory, &leave_unsent_order},   "R38-R42 T15"},
{"cancel",          by_user,   Subject::line, line_status,  for_continuous, {in_review, manual_packaging, auto_packaging, ready, sent, deferred, recurring_renewal, waiting_for_manual_renewal}, {&reason_given, &bib_choice_known, &confirmed}, canceled, {&note_cancel_reason, &release_encumbrance, &cancel_inventory, &leave_unsent_order}, "R38-R42 T15"},
{"reopen",          by_user,   Subject::line, line_status,  for_any,        {closed, canceled},                    {},                                                                       in_review,           {&warn_of_lost_inventory, &forget_reasons, &clear_encumbrance},                        "R27 R28 T16"},

{"automatic_close", by_itself, Subject::line, line_status,  for_one_time,   {sent, waiting_for_invoice},           {&all_items_received, &order_sent, &fully_invoiced, &invoices_paid},      closed,              {&note_received_and_paid, &release_encumbrance},                                       "R17 R18 R26 T13"},
{"await_invoice",   by_itself, Subject::line, line_status,  for_one_time,   {sent},                                {&all_items_received},                                                    waiting_for_invoice, {},                                                                                    "R15 R18 R19 T10"},
{"await_items",     by_itself, Subject::line, line_status,  for_one_time,   {waiting_for_invoice},                 {&some_item_missing},                                                     sent,                {},                                                                                    "R18 A11-4"},

{"order_is_sent",   by_itself, order,         order_status, for_any,        known_order,                           {&has_active_line, &was_sent},                                            sent,                {},                                                                                    "R13 R24"},
{"order_in_review", by_itself, order,         order_status, for_any,        known_order,                           {&has_active_line, &never_sent},                                          in_review,           {},                                                                                    "R11 R12"},
{"order_closes",    by_itself, order,         order_status, for_any,        known_order,                           {&no_active_line, &has_closed_line},                                      closed,              {},                                                                                    "R24"},
{"order_cancels",   by_itself, order,         order_status, for_any,        known_order,                           {&no_active_line, &no_closed_line},                                       canceled,            {},                                                                                    "R24 R38"},
};
// clang-format on

constexpr Word line_words[] = {
    {in_review, Mark::ring, true},
    {manual_packaging, Mark::ring},
    {auto_packaging, Mark::ring},
    {ready, Mark::ring},
    {sent, Mark::round, true},
    {waiting_for_invoice, Mark::diamond, true},
    {closed, Mark::square, true},
    {recurring_renewal, Mark::loop},
    {waiting_for_manual_renewal, Mark::loop},
    {under_evaluation, Mark::ring},
    {under_evaluation_renewal, Mark::ring},
    {deferred, Mark::ring},
    {canceled, Mark::bar},
    {deleted, Mark::bar},
};
constexpr Word order_words[] = {
    {in_review, Mark::ring, true}, {sent, Mark::round, true}, {closed, Mark::square, true},
    {canceled, Mark::bar},         {deleted, Mark::bar},
};
constexpr AxisWords axes[] = {
    {Axis::line_status, "status", false, line_words},
    {Axis::order_status, "order", true, order_words},
};

constexpr std::string_view bib_choices[] = {"retain", "suppress", "delete"};
constexpr Ask receive_asks[] = {{"date", AskKind::date, false, {}, {}},
                                {"keepInDepartment", AskKind::flag, false, {}, "false"}};
constexpr Ask cancel_asks[] = {{"reason", AskKind::text, true, {}, {}},
                               {"note", AskKind::text, false, {}, {}},
                               {"bib", AskKind::choice, false, bib_choices, "retain"}};
constexpr Ask invoice_asks[] = {{"number", AskKind::text, true, {}, {}},
                                {"amount", AskKind::money, false, {}, {}},
                                {"fullyInvoiced", AskKind::flag, false, {}, "true"}};
constexpr ActionForm forms[] = {
    {"receive", receive_asks},
    {"create_invoice", invoice_asks},
    {"cancel", cancel_asks, true},
    {"undo_receipt", {}, false, false},
};

}  // namespace
}  // namespace alma

const Rulebook& alma_rulebook() {
    static const Rulebook rulebook{RulebookKey::alma, alma::rows, alma::axes,    alma::forms,
                                   Axis::line_status, "receive",  "undo_receipt"};
    return rulebook;
}

}  // namespace accession
