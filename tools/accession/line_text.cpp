// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/line_text.h"

#include <array>
#include <cstdio>

#include "core/lifecycle/engine.h"
#include "core/model/money.h"
#include "core/workspace/query.h"
#include "tools/accession/sentences.h"
#include "tools/accession/table.h"

namespace accession::tool {

namespace {

std::string amount(std::int64_t minor, const std::string& currency) {
    std::array<char, 64> text{};
    const int digits = currency_digits(currency);
    std::snprintf(text.data(), text.size(), "%.*f %s", digits, to_major(minor, currency),
                  currency.c_str());
    return text.data();
}

std::string date(const std::optional<Date>& day) {
    return day ? day->str() : std::string{};
}

void add(Table& table, std::string name, const std::string& value) {
    if (!value.empty()) {
        table.add({std::move(name), printable(value)});
    }
}

std::string all(const std::vector<std::string>& texts) {
    std::string list;
    for (const std::string& text : texts) {
        list += list.empty() ? text : ", " + text;
    }
    return list;
}

std::string funds_of(const Workspace& workspace, const Line& line) {
    std::vector<std::string> codes;
    for (const FundShare& share : line.funds) {
        const Fund* fund = workspace.find(share.fund);
        codes.push_back(fund != nullptr ? fund->code : share.fund.str());
    }
    return all(codes);
}

void add_statuses(const Workspace& workspace, const Line& line, Table& table) {
    for (const AxisWords& axis : rulebook_of(workspace.settings().rulebook).axes) {
        add(table, std::string(axis.key),
            std::string(text_of(line_status_on(workspace, line, axis.axis))));
    }
}

std::string items_table(const Workspace& workspace, const Line& line) {
    Table items({"copy", "status", "on", "by", "expected", "barcode", "at"});
    for (const ItemId& id : workspace.items_of(line.id)) {
        const Item& item = *workspace.find(id);
        const Holdings* holdings = workspace.find(item.holdings);
        items.add({std::to_string(item.sequence), std::string(text_of(item.status)),
                   date(item.received_on), printable(item.received_by), date(item.expected_on),
                   printable(item.barcode),
                   printable(holdings != nullptr ? holdings->location : item.location)});
    }
    return items.empty() ? std::string{} : '\n' + items.text();
}

}  // namespace

const Line* line_by_number(const Workspace& workspace, std::string_view number) {
    const Slots slots = workspace.lines_by_number(number);
    return slots.empty() ? nullptr : &workspace.lines().at(slots.front());
}

std::string line_facts(const Workspace& workspace, const Line& line) {
    Table table({"line", printable(line.number)});
    add_statuses(workspace, line, table);
    add(table, "title", line.description.title);
    add(table, "author", line.description.author);
    add(table, "publisher", line.description.publisher);
    add(table, "year", line.description.publication_year);
    add(table, "product ids", all(line.description.product_ids));
    if (const Order* order = workspace.find(line.order)) {
        add(table, "order", order->number);
    }
    if (const Vendor* vendor = workspace.find(line.vendor)) {
        add(table, "vendor", vendor->name);
    }
    add(table, "vendor references", all(line.vendor_references));
    add(table, "funds", funds_of(workspace, line));
    if (line.cost.price) {
        add(table, "price", amount(*line.cost.price, line.cost.currency));
    }
    if (line.encumbrance.state != EncumbranceState::none) {
        add(table, "encumbrance",
            amount(line.encumbrance.amount, line.cost.currency) + ' ' +
                std::string(text_of(line.encumbrance.state)));
    }
    add(table, "sent on", date(line.sent_on));
    add(table, "expected on", date(line.expected_on));
    add(table, "received on", date(line.received_on));
    add(table, "receiving note", line.receiving_note);
    add(table, "close reason", line.close_reason);
    add(table, "cancel reason", line.cancel_reason);
    return table.text() + items_table(workspace, line);
}

std::string line_reasons(const Workspace& workspace, const Line& line) {
    std::string text;
    for (const Explanation& step : explain(workspace, line.id)) {
        text += std::string(step.action);
        if (step.to != Status::none) {
            text += " -> " + std::string(text_of(step.to));
        }
        text += " (" + std::string(step.source) + ")\n";
        for (const ConditionState& condition : step.conditions) {
            text += condition.met ? "  yes  " : "  no   ";
            text += printable(told(condition.name, condition.params)) + '\n';
        }
    }
    return text.empty() ? "Nothing follows by itself.\n" : text;
}

std::string line_offers(const Workspace& workspace, const Line& line) {
    Table table({"action", "now", "why not"});
    for (const Offer& one : offers(workspace, line.id)) {
        std::string reasons;
        for (const Unmet& unmet : one.unmet) {
            reasons += reasons.empty() ? "" : "; ";
            reasons += told(unmet.code, unmet.params);
        }
        table.add({std::string(one.action), one.allowed() ? "yes" : "no", printable(reasons)});
    }
    return table.text();
}

}  // namespace accession::tool
