// SPDX-License-Identifier: Apache-2.0
#include "tests/support/alma_random.h"

#include <algorithm>

#include "core/conformance/alma_line.h"
#include "core/conformance/alma_world.h"
#include "core/conformance/json.h"
#include "core/lifecycle/engine.h"
#include "tests/support/world.h"

namespace accession::test {

namespace {

using conformance::Json;

template <class T, std::size_t Count>
const T& one_of(const T (&list)[Count], Choices& choices) {
    return list[static_cast<std::size_t>(choices.of(static_cast<int>(Count)))];
}

constexpr const char* line_kinds[] = {"print_book_ot",    "print_book_ot",   "e_book_ot",
                                      "print_journal_co", "e_journal_co",    "digital_ot",
                                      "print_so",         "print_so_nonmon", "e_collection_co"};
constexpr const char* days[] = {"2026-03-02", "2026-02-01", "2026-03-09", "2027-01-01",
                                "2026-06-30"};

Json any_line(Choices& choices, int number) {
    static const std::vector<Status> statuses = words_of_axis(alma_rulebook(), Axis::line_status);
    Json line = {{"$default", one_of(line_kinds, choices)}};
    const bool continuous = !std::string(line["$default"]).ends_with("_ot");
    constexpr StatusSet renewing{Status::recurring_renewal, Status::waiting_for_manual_renewal,
                                 Status::under_evaluation_renewal};
    Status status =
        statuses[static_cast<std::size_t>(choices.of(static_cast<int>(statuses.size())))];
    const bool additional = number > 1 && choices.of(6) == 5;
    if (additional) {
        line["additionalTo"] = "L1";
    }
    // What nothing is received of and nothing activated cannot have come so far.
    const bool without_inventory = additional || line["$default"] == "digital_ot";
    if ((renewing.has(status) && !continuous) ||
        (status == Status::waiting_for_invoice && without_inventory)) {
        status = Status::sent;
    } else if (status == Status::waiting_for_invoice && continuous) {
        status = Status::recurring_renewal;
    }
    line["status"] = std::string(text_of(status));
    line["copies"] = choices.of(4) + (continuous ? 0 : 1);
    line["bib"] = choices.coin() ? "B1" : "B2";
    line["price"] = choices.of(5) * 25;
    line["manualRenewal"] = choices.coin();
    line["renewalDate"] = one_of(days, choices);
    line["expectedReceiptDate"] = one_of(days, choices);
    line["requiresManualReview"] = choices.of(6) == 5;
    if (choices.of(4) == 3) {
        line["funds"] = {{{"fund", "F1"}, {"percent", 40}}, {{"fund", "F2"}, {"percent", 60}}};
    }
    if (status == Status::sent && !continuous) {
        line["received"] = 0;
    }
    return line;
}

std::vector<std::string_view> actions_of_people() {
    std::vector<std::string_view> actions;
    for (const Row& row : alma_rulebook().rows) {
        if (row.trigger == Trigger::user &&
            std::ranges::find(actions, row.action) == actions.end()) {
            actions.push_back(row.action);
        }
    }
    return actions;
}

template <class TableType>
auto any_id(const TableType& table, Choices& choices) {
    using IdType = std::remove_cvref_t<decltype(table.at(0).id)>;
    std::vector<IdType> ids;
    for (Slot slot = 0; slot < table.slots(); ++slot) {
        if (table.alive(slot)) {
            ids.push_back(table.at(slot).id);
        }
    }
    const int which = choices.of(static_cast<int>(ids.size()) + 1);
    return which == static_cast<int>(ids.size()) ? IdType("gone")
                                                 : ids[static_cast<std::size_t>(which)];
}

void answer(Choices& choices, Command& command) {
    static constexpr const char* flags[] = {"confirm",          "send",        "reviewed", "manual",
                                            "keepInDepartment", "informVendor"};
    static constexpr const char* bibs[] = {"retain", "delete", "suppress", "eat"};
    static constexpr const char* decisions[] = {"accept", "reject", "renew", "close", "shrug"};
    static constexpr const char* types[] = {"damaged", "not_received", "lost"};
    for (const char* flag : flags) {
        if (choices.of(6) == 5) {
            command.args[flag] = choices.coin() ? "true" : "false";
        }
    }
    if (choices.of(6) != 5) {
        command.args["reason"] = "out_of_print";
        command.args["to"] = choices.coin() ? "clerk" : "other";
        command.args["text"] = "an answer";
        command.args["number"] = "N" + std::to_string(choices.of(5));
        command.args["vendor"] = choices.of(8) == 7 ? "V9" : choices.coin() ? "V2" : "V1";
        command.args["title"] = choices.of(8) == 7 ? "B9" : choices.coin() ? "B2" : "B1";
        command.args["decision"] = one_of(decisions, choices);
        command.args["type"] = one_of(types, choices);
        command.args["bib"] = one_of(bibs, choices);
        command.args["until"] = one_of(days, choices);
    }
    command.args["date"] = one_of(days, choices);
    command.args["count"] = std::to_string(choices.of(3));
}

FieldSet any_fields(Choices& choices, std::string_view action, const Command& command) {
    FieldSet set;
    if (action == "create_line") {
        return conformance::line_fields_of(command.line.str(), any_line(choices, 2));
    }
    static constexpr const char* names[] = {"price",          "notes",
                                            "renewalDate",    "rush",
                                            "manualRenewal",  "expectedReceiptDate",
                                            "barcode",        "expected",
                                            "note",           "location",
                                            "body",           "packByFund",
                                            "poApproval",     "cancelInventoryRule",
                                            "letterLanguage", "transitAfterReceipt",
                                            "vendor",         "colour"};
    static constexpr const char* texts[] = {
        "12.5", "true", "false", "2026-04-01", "manual", "automatic", "main_line", "de", "V2", ""};
    for (int n = 1 + choices.of(2); n > 0; --n) {
        set[one_of(names, choices)].text = one_of(texts, choices);
    }
    return set;
}

}  // namespace

Workspace any_alma_library(Choices& choices) {
    Json lines = Json::object();
    const int count = 1 + choices.of(5);
    for (int number = 1; number <= count; ++number) {
        lines["L" + std::to_string(number)] = any_line(choices, number);
    }
    const Json settings = {
        {"letterLanguage", choices.coin() ? "fr" : "en"},
        {"cancelInventoryRule", choices.coin() ? "main_line" : "only_line_on_order"},
        {"poApproval", choices.of(3) == 2 ? "manual" : "automatic"},
        {"packByFund", choices.of(3) == 2},
        {"transitAfterReceipt", choices.coin()}};
    Workspace workspace;
    conformance::build_alma_world({{"settings", settings}, {"lines", lines}}, workspace);
    return workspace;
}

Command any_alma_command(const Workspace& workspace, Choices& choices, int number, Date& today) {
    static const std::vector<std::string_view> all = actions_of_people();
    Command command;
    command.id = CommandId("c" + std::to_string(number));
    command.line = any_id(workspace.lines(), choices);
    // Mostly what the line offers, so that stories go somewhere.
    std::vector<std::string_view> actions;
    const Asker asker{"clerk", {"purchasing_operator_extended", "trial_manager"}, today};
    for (const Offer& offer : offers(workspace, command.line, &asker)) {
        if (offer.allowed()) {
            actions.push_back(offer.action);
        }
    }
    if (actions.empty() || choices.of(3) == 2) {
        actions = all;
    }
    command.action =
        actions[static_cast<std::size_t>(choices.of(static_cast<int>(actions.size())))];
    if (command.action == "create_line") {
        command.line = LineId("N" + std::to_string(choices.of(6)));
    }
    if (command.action == "run_daily" && choices.coin()) {
        today = today.plus_days(choices.of(60));
    }
    const Line* line = workspace.find(command.line);
    command.order = line != nullptr && !line->order.empty() && command.action != "package"
                        ? line->order
                    : choices.of(4) == 3 ? any_id(workspace.orders(), choices)
                                         : OrderId{};
    command.lines = {command.line, any_id(workspace.lines(), choices)};
    const std::vector<ItemId> own = workspace.items_of(command.line);
    for (int n = choices.of(4); n > 0; --n) {
        command.items.push_back(
            own.empty() || choices.of(4) == 3
                ? any_id(workspace.items(), choices)
                : own[static_cast<std::size_t>(choices.of(static_cast<int>(own.size())))]);
    }
    command.invoice = command.action == "create_invoice" ? InvoiceId("I" + std::to_string(number))
                                                         : any_id(workspace.invoices(), choices);
    if (choices.coin()) {
        command.invoice_lines = {{command.line, choices.coin() ? "30" : "", choices.coin()}};
    }
    command.claim = command.action == "start_claim" ? ClaimId("C" + std::to_string(choices.of(5)))
                                                    : any_id(workspace.claims(), choices);
    command.work_order = command.action == "bind" ? WorkOrderId("W" + std::to_string(choices.of(5)))
                                                  : any_id(workspace.work_orders(), choices);
    command.holdings = any_id(workspace.all_holdings(), choices);
    command.letter = any_id(workspace.letters(), choices);
    answer(choices, command);
    command.set = any_fields(choices, command.action, command);
    command.today = today;
    command.actor = choices.of(6) == 5 ? "other" : "clerk";
    command.roles = {"purchasing_operator_extended", "trial_manager", "purchasing_manager"};
    if (choices.of(6) == 5) {
        command.roles = {"purchasing_operator"};
    }
    return command;
}

}  // namespace accession::test
