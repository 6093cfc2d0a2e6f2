// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/alma_step.h"

#include "core/conformance/alma_line.h"

namespace accession::conformance {

namespace {

void read_argument(const std::string& name, const Json& value, Command& command) {
    if (value.is_string()) {
        command.args[name] = value.get<std::string>();
    } else if (value.is_boolean()) {
        command.args[name] = value.get<bool>() ? "true" : "false";
    } else if (value.is_number()) {
        command.args[name] = value.dump();
    }
}

std::vector<ItemId> item_ids(const Json& list) {
    std::vector<ItemId> ids;
    for (const Json& item : list) {
        ids.emplace_back(item.get<std::string>());
    }
    return ids;
}

void read_invoice(const Json& step, Command& command) {
    command.invoice = InvoiceId(text_at(step, "invoice"));
    command.args["number"] = text_at(step, "invoice");
    for (const Json& line : step.value("lines", Json::array())) {
        InvoicedLine& one = command.invoice_lines.emplace_back();
        one.line = LineId(line.at("line").get<std::string>());
        // Null is as if it were not there: the price, and fully.
        const Json amount = line.value("amount", Json());
        const Json fully = line.value("fullyInvoiced", Json());
        one.amount = amount.is_null()     ? ""
                     : amount.is_string() ? amount.get<std::string>()
                                          : amount.dump();
        one.fully_invoiced = fully.is_null() || fully.get<bool>();
    }
}

/// Which record a title is chosen for is called differently by two steps.
void read_choice(const Json& step, const char* key, Command& command) {
    command.args.erase("bib");
    if (step.contains(key) && step[key].is_string()) {
        command.args["title"] = step[key].get<std::string>();
    }
}

void read_records(const Json& step, const AlmaNames& names, Command& command) {
    command.line = LineId(text_at(step, "line"));
    command.items = item_ids(step.value("items", Json::array()));
    command.claim = ClaimId(text_at(step, "claim"));
    command.work_order = WorkOrderId(text_at(step, "binding"));
    command.holdings = HoldingsId(text_at(step, "holdings"));
    command.invoice = InvoiceId(text_at(step, "invoice"));
    for (const char* key : {"order", "into"}) {
        if (step.contains(key) && step[key].is_string()) {
            command.order = names.order(step[key].get<std::string>());
        }
    }
    for (const Json& name : step.value("attachments", Json::array())) {
        command.attachments.push_back({name.get<std::string>(), {}, {}});
    }
    const Json set = step.value("set", Json::object());
    for (const auto& [name, value] : set.items()) {
        command.set[name] = field_value(value);
    }
}

}  // namespace

Command command_of(const Json& step, const std::string& action, const AlmaNames& names) {
    Command command;
    command.action = action;
    for (const auto& [name, value] : step.items()) {
        read_argument(name, value, command);
    }
    read_records(step, names, command);
    if (action == "create_line") {
        command.set = line_fields_of(command.line.str(), value_at(step, "body", Json::object()));
    } else if (action == "create_invoice") {
        read_invoice(step, command);
    } else if (action == "package") {
        for (const Json& line : step.value("lines", Json::array())) {
            command.lines.emplace_back(line.get<std::string>());
        }
    } else if (action == "change_bib_reference") {
        read_choice(step, "choose", command);
    } else if (action == "relink") {
        read_choice(step, "bib", command);
    } else if (action == "edit_item") {
        command.items = {ItemId(text_at(step, "item"))};
    }
    return command;
}

}  // namespace accession::conformance
