// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scenario_alma_state.h"

#include <algorithm>

#include "core/model/money.h"

namespace accession::test {

Json sorted(std::vector<std::string> texts) {
    std::ranges::sort(texts);
    return texts;
}

Json sorted(const Json& list) {
    return sorted(list.get<std::vector<std::string>>());
}

namespace {

Json text_or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json date_or_null(const std::optional<Date>& date) {
    return date ? Json(date->str()) : Json();
}

class StateCheck {
public:
    StateCheck(const Workspace& state, const std::map<std::string, InvoiceId>& invoices,
               Differences& differences)
        : state_(state), invoices_(invoices), differences_(differences) {}

    void check(const Json& expected);

private:
    void check_lines(const Json& expected);
    void check_orders(const Json& expected);
    void check_items(const Json& expected);
    void check_inventory(const Json& expected);

    const Workspace& state_;
    const std::map<std::string, InvoiceId>& invoices_;
    Differences& differences_;
};

void StateCheck::check(const Json& expected) {
    check_lines(expected.value("lines", Json::object()));
    check_orders(expected.value("orders", Json::object()));
    check_items(expected.value("items", Json::object()));
    check_inventory(expected);
    const Json encumbrances = expected.value("encumbrances", Json::object());
    for (const auto& [name, wanted] : encumbrances.items()) {
        const Line& line = *state_.find(LineId(name));
        if (wanted.contains("amount")) {
            differences_.expect("encumbrance of " + name,
                                to_major(line.encumbrance.amount, line.cost.currency),
                                wanted["amount"].get<double>());
        }
        if (wanted.contains("status")) {
            differences_.expect("encumbrance of " + name,
                                std::string(text_of(line.encumbrance.state)), wanted["status"]);
        }
    }
    const Json invoices = expected.value("invoices", Json::object());
    for (const auto& [name, wanted] : invoices.items()) {
        static const std::map<std::string, std::string> words = {
            {"In Approval", "in_approval"}, {"Approved", "approved"}, {"Paid", "paid"}};
        const Invoice* invoice =
            state_.find(invoices_.contains(name) ? invoices_.at(name) : InvoiceId{});
        differences_.expect("invoice " + name,
                            invoice ? words.at(std::string(text_of(invoice->status))) : "none",
                            wanted["status"]);
    }
}

void StateCheck::check_lines(const Json& expected) {
    for (const auto& [name, wanted] : expected.items()) {
        const Line* line = state_.find(LineId(name));
        if (line == nullptr) {
            differences_.add("no line " + name);
            continue;
        }
        const Order* order = state_.find(line->order);
        std::vector<std::string> items;
        for (const ItemId& id : state_.items_of(line->id)) {
            items.push_back(id.str());
        }
        std::vector<std::string> holdings;
        for (const HoldingsId& id : line->holdings) {
            holdings.push_back(id.str());
        }
        const std::string& isbn =
            line->description.product_ids.empty() ? "" : line->description.product_ids.front();
        const std::map<std::string, Json> actual = {
            {"status", std::string(text_of(line->status))},
            {"poStatus", order ? Json(std::string(text_of(order->status))) : Json()},
            {"order", text_or_null(order ? order->number : "")},
            {"vendor", text_or_null(line->vendor.str())},
            {"title", text_or_null(line->description.title)},
            {"author", text_or_null(line->description.author)},
            {"isbn", text_or_null(isbn)},
            {"bib", text_or_null(line->title.str())},
            {"items", sorted(items)},
            {"holdings", sorted(holdings)},
            {"tasks", Json::array()},
            {"closeReason", text_or_null(line->close_reason)},
            {"cancelReason", text_or_null(line->cancel_reason)},
            {"cancelNote", text_or_null(line->cancel_note)},
            {"sentDate", date_or_null(line->sent_on)},
            {"expectedReceiptDate", date_or_null(line->expected_on)}};
        for (const auto& [key, value] : wanted.items()) {
            const auto found = actual.find(key);
            if (found == actual.end()) {
                throw NotCovered("line's " + key);
            }
            differences_.expect(name + "." + key, found->second,
                                value.is_array() ? sorted(value) : value);
        }
    }
}

void StateCheck::check_orders(const Json& expected) {
    for (const auto& [name, wanted] : expected.items()) {
        const auto& slots = state_.orders_by_number(name);
        if (slots.empty()) {
            differences_.add("no order " + name);
            continue;
        }
        const Order& order = state_.orders().at(slots.front());
        std::vector<std::string> lines;
        for (const LineId& id : state_.lines_of(order.id)) {
            lines.push_back(id.str());
        }
        const std::map<std::string, Json> actual = {{"status", std::string(text_of(order.status))},
                                                    {"lines", sorted(lines)},
                                                    {"sentDate", date_or_null(order.sent_on)},
                                                    {"timesSent", order.times_sent}};
        for (const auto& [key, value] : wanted.items()) {
            differences_.expect(name + "." + key, actual.at(key),
                                value.is_array() ? sorted(value) : value);
        }
    }
}

void StateCheck::check_items(const Json& expected) {
    for (const auto& [name, wanted] : expected.items()) {
        const Item* item = state_.find(ItemId(name));
        differences_.expect(name + ".exists", item != nullptr, wanted.value("exists", true));
        if (item == nullptr) {
            continue;
        }
        const Holdings* holdings = state_.find(item->holdings);
        const std::map<std::string, Json> actual = {
            {"exists", true},
            {"received", date_or_null(item->received_on)},
            {"status", item->process == Process::none ? "item_in_place" : "item_not_in_place"},
            {"process", std::string(text_of(item->process))},
            {"line", text_or_null(item->line.str())},
            {"holdings", text_or_null(item->holdings.str())},
            {"bib", holdings ? text_or_null(holdings->title.str()) : Json()},
            {"barcode", text_or_null(item->barcode)},
            {"requests", item->requests},
            {"bound", item->bound}};
        for (const auto& [key, value] : wanted.items()) {
            const auto found = actual.find(key);
            if (found == actual.end()) {
                throw NotCovered("item's " + key);
            }
            differences_.expect(name + "." + key, found->second, value);
        }
    }
}

void StateCheck::check_inventory(const Json& expected) {
    const Json all_holdings = expected.value("holdings", Json::object());
    for (const auto& [name, wanted] : all_holdings.items()) {
        const Holdings* holdings = state_.find(HoldingsId(name));
        differences_.expect(name + ".exists", holdings != nullptr, wanted.value("exists", true));
        if (holdings != nullptr && wanted.contains("items")) {
            std::vector<std::string> items;
            for (const ItemId& id : state_.items_of(holdings->id)) {
                items.push_back(id.str());
            }
            differences_.expect(name + ".items", sorted(items), sorted(wanted["items"]));
        }
        if (holdings != nullptr && wanted.contains("bib")) {
            differences_.expect(name + ".bib", holdings->title.str(), wanted["bib"]);
        }
    }
    const Json bibs = expected.value("bibs", Json::object());
    for (const auto& [name, wanted] : bibs.items()) {
        const Title* title = state_.find(TitleId(name));
        differences_.expect(name + ".exists", title != nullptr, wanted.value("exists", true));
        if (title != nullptr && wanted.contains("suppressed")) {
            differences_.expect(name + ".suppressed", title->suppressed, wanted["suppressed"]);
        }
    }
}

}  // namespace

void check_alma_state(const Json& expected, const Workspace& state,
                      const std::map<std::string, InvoiceId>& invoices, Differences& differences) {
    StateCheck(state, invoices, differences).check(expected);
}

}  // namespace accession::test
