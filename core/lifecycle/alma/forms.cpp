// SPDX-License-Identifier: Apache-2.0
// What Alma's actions ask before they are done, by the names of the conformance contract.
#include "core/lifecycle/alma/claim_types.h"
#include "core/lifecycle/alma/parts.h"

namespace accession::alma {

namespace {

using enum AskKind;

constexpr std::string_view bib_choices[] = {"retain", "suppress", "delete"};
constexpr std::string_view trial_choices[] = {"accept", "reject"};
constexpr std::string_view renewal_choices[] = {"renew", "close"};

constexpr Ask order_now_asks[] = {{"send", flag, false, {}, "true"},
                                  {"reviewed", flag, false, {}, "false"}};
constexpr Ask continue_asks[] = {{"manual", flag, false, {}, {}},
                                 {"reviewed", flag, false, {}, "false"}};
constexpr Ask fields_asks[] = {{"set", AskKind::fields, true, {}, {}}};
constexpr Ask package_asks[] = {{"into", order, false, {}, {}}};
constexpr Ask send_asks[] = {{"send", flag, false, {}, "true"}};
constexpr Ask receive_asks[] = {{"date", date, false, {}, {}},
                                {"keepInDepartment", flag, false, {}, "false"},
                                {"department", text, false, {}, "acquisitions"}};
constexpr Ask add_items_asks[] = {{"count", number, true, {}, "1"},
                                  {"expected", date, false, {}, {}}};
constexpr Ask invoice_asks[] = {{"number", text, true, {}, {}},
                                {"amount", money, false, {}, {}},
                                {"fullyInvoiced", flag, false, {}, "true"}};
constexpr Ask cancel_asks[] = {{"reason", text, true, {}, {}},
                               {"note", text, false, {}, {}},
                               {"bib", choice, false, bib_choices, "retain"},
                               {"informVendor", flag, false, {}, "false"}};
constexpr Ask renew_asks[] = {{"date", date, true, {}, {}}};
constexpr Ask defer_asks[] = {
    {"until", date, true, {}, {}}, {"reason", text, true, {}, {}}, {"note", text, false, {}, {}}};
constexpr Ask trial_asks[] = {{"decision", choice, true, trial_choices, {}},
                              {"reason", text, false, {}, {}}};
constexpr Ask renewal_asks[] = {{"decision", choice, true, renewal_choices, {}},
                                {"date", date, false, {}, {}}};
constexpr Ask vendor_asks[] = {{"vendor", vendor, true, {}, {}}};
constexpr Ask title_asks[] = {{"title", title, true, {}, {}}};
constexpr Ask claim_asks[] = {{"type", choice, true, claim_types, {}},
                              {"subject", text, false, {}, {}},
                              {"body", long_text, false, {}, {}},
                              {"notes", long_text, false, {}, {}},
                              {"attachments", files, false, {}, {}}};
constexpr Ask assign_asks[] = {{"to", actor, true, {}, {}}};
constexpr Ask response_asks[] = {{"text", long_text, false, {}, {}},
                                 {"attachments", files, false, {}, {}}};
constexpr Ask failed_asks[] = {{"reason", text, true, {}, {}}};
constexpr Ask binding_asks[] = {{"barcode", text, false, {}, {}},
                                {"enumeration", text, false, {}, {}},
                                {"chronology", text, false, {}, {}},
                                {"description", text, false, {}, {}}};

constexpr ActionForm action_forms[] = {
    {"create_line", fields_asks},
    {"edit_line", fields_asks},
    {"edit_item", fields_asks},
    {"edit_holdings", fields_asks},
    {"edit_settings", fields_asks},
    {"edit_claim", fields_asks},
    {"order_now", order_now_asks},
    {"save_and_continue", continue_asks},
    {"package", package_asks},
    {"approve_and_send", send_asks},
    {"receive", receive_asks},
    {"undo_receipt", {}, false, false},
    {"add_items", add_items_asks},
    {"create_invoice", invoice_asks},
    {"close_short", {}, true},
    {"cancel", cancel_asks, true},
    {"delete", {}, true},
    {"renew", renew_asks},
    {"defer", defer_asks},
    {"decide_trial", trial_asks, true},
    {"decide_renewal", renewal_asks},
    {"replace_vendor", vendor_asks},
    {"change_vendor", vendor_asks},
    {"change_bib_reference", title_asks},
    {"relink", title_asks},
    {"start_claim", claim_asks},
    {"add_response", response_asks},
    {"mark_letter_failed", failed_asks},
    {"confirm_binding", binding_asks, true},
    {"assign", assign_asks},
};

constexpr std::string_view steps[] = {"order_now",  "package",      "approve_and_send",
                                      "reactivate", "decide_trial", "decide_renewal",
                                      "renew"};

}  // namespace

std::span<const ActionForm> forms() {
    return action_forms;
}

std::span<const std::string_view> usual_steps() {
    return steps;
}

}  // namespace accession::alma
