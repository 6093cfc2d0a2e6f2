// SPDX-License-Identifier: Apache-2.0
// What a form's pickers offer: vendors, titles, open orders, funds, holdings and lines, found by a
// few words; what may not be chosen says why.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/desk/asking.h"
#include "core/desk/query_form.h"
#include "core/desk/view_parts.h"
#include "core/desk/views.h"
#include "core/workspace/facets.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

/// Nobody reads more hits than these; `total` says how many there are.
constexpr std::size_t choices_shown = 50;
/// Funds and locations are chosen from a list, not searched for.
constexpr std::size_t all_shown = 2000;

std::string lowered(std::string_view text) {
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return low;
}

class Choices {
public:
    Choices(std::string_view text, std::size_t most) : text_(lowered(text)), most_(most) {}

    [[nodiscard]] bool wants(std::string_view name, std::string_view other) const {
        return lowered(name).contains(text_) || lowered(other).contains(text_);
    }
    /// `unfit`: the code that says why it may not be chosen; empty when it may.
    /// `parts`: what is chosen inside it (a fund's expense classes).
    void add(std::string id, std::string name, std::vector<std::string> details,
             std::string unfit = {}, const Json& parts = Json::array()) {
        ++total_;
        if (list_.size() >= most_) {
            return;
        }
        std::erase(details, std::string{});
        Json json = {{"id", std::move(id)}, {"name", std::move(name)}, {"details", details}};
        if (!unfit.empty()) {
            json["unfit"] = std::move(unfit);
        }
        if (!parts.empty()) {
            json["parts"] = parts;
        }
        list_.push_back(std::move(json));
    }
    [[nodiscard]] Json json() const { return {{"choices", list_}, {"total", total_}}; }

private:
    std::string text_;
    std::size_t most_;
    Json list_ = Json::array();
    std::size_t total_ = 0;
};

template <class TableType, class Visit>
void each(const TableType& table, Visit visit) {
    for (Slot slot = 0; slot < table.slots(); ++slot) {
        if (table.alive(slot)) {
            visit(table.at(slot));
        }
    }
}

void vendors(const Workspace& workspace, Choices& choices) {
    each(workspace.vendors(), [&](const Vendor& vendor) {
        if (choices.wants(vendor.name, vendor.code)) {
            choices.add(vendor.id.str(), vendor.name.empty() ? vendor.code : vendor.name,
                        {vendor.code}, vendor.active ? "" : "vendor_inactive");
        }
    });
}

Json expense_classes_of(const Fund& fund) {
    Json list = Json::array();
    for (const ExpenseClass& one : fund.expense_classes) {
        Json json = {{"id", one.id}, {"name", one.name}, {"details", Json::array()}};
        if (!one.active) {
            json["unfit"] = "inactiveExpenseClass";
        }
        list.push_back(std::move(json));
    }
    return list;
}

void funds(const Workspace& workspace, Choices& choices) {
    each(workspace.funds(), [&](const Fund& fund) {
        if (choices.wants(fund.code, fund.name)) {
            choices.add(fund.id.str(), fund_code(workspace, fund.id),
                        {fund.name == fund.code ? std::string{} : fund.name},
                        fund.active ? "" : "fund_inactive", expense_classes_of(fund));
        }
    });
}

Json counted(std::string id, std::string name, std::uint32_t lines) {
    return {{"id", std::move(id)},
            {"name", std::move(name)},
            {"details", Json::array()},
            {"lines", lines}};
}

Json by_due(const Workspace& workspace, const LineQuery& query, Date today) {
    Json list = Json::array();
    for (const CountedDue& count : count_by_due(workspace, query, today)) {
        Json one = counted(std::string(text_of(count.due)), {}, count.lines);
        one["where"] = {{"outstanding", true}};
        if (count.on.from) {
            one["where"]["expectedFrom"] = count.on.from->str();
        }
        if (count.on.to) {
            one["where"]["expectedTo"] = count.on.to->str();
        }
        list.push_back(std::move(one));
    }
    return list;
}

/// What the lines that a query finds have of a kind, with how many; nothing where there is no such
/// kind.
Json of_lines(const Workspace& workspace, const std::string& of, const LineQuery& query,
              const std::optional<Date>& today) {
    Json list = Json::array();
    if (of == "vendors") {
        for (const auto& [slot, lines] : count_by_vendor(workspace, query)) {
            const VendorId id = workspace.vendors().id_at(slot);
            list.push_back(counted(id.str(), vendor_words(workspace, id), lines));
        }
    } else if (of == "funds") {
        for (const auto& [slot, lines] : count_by_fund(workspace, query)) {
            const FundId id = workspace.funds().id_at(slot);
            list.push_back(counted(id.str(), fund_code(workspace, id), lines));
        }
    } else if (of == "locations") {
        for (const auto& [name, lines] : count_by_location(workspace, query)) {
            list.push_back(counted(name, name, lines));
        }
    } else if (of == "due" && today) {
        list = by_due(workspace, query, *today);
    } else {
        return nullptr;
    }
    return list;
}

Json among_lines(const Workspace& workspace, const Json& question) {
    const auto query = query_from(question["among"], rulebook_of(workspace.settings().rulebook));
    if (!query) {
        return nullptr;
    }
    Json list = of_lines(workspace, text_of_question(question, "of"), *query,
                         Date::parse(text_of_question(question, "today")));
    if (list.is_null()) {
        return nullptr;
    }
    const std::size_t total = list.size();
    return {{"choices", std::move(list)}, {"total", total}};
}

void titles(const Workspace& workspace, const std::string& text, Choices& choices) {
    for (const TitleId& id : workspace.titles_matching(text)) {
        const Title& title = *workspace.find(id);
        std::string isbn = title.product_ids.empty() ? std::string{} : title.product_ids.front();
        choices.add(id.str(), title.title,
                    {title.author, title.publisher, title.publication_year, std::move(isbn)});
    }
}

/// Orders that would take the line, by the check that packaging itself makes.
void orders(const Workspace& workspace, const Json& question, Choices& choices) {
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    const Asker asker = asker_from(question, rulebook);
    each(workspace.orders(), [&](const Order& order) {
        Command package = trial_of(asker, "package");
        package.line = LineId(text_of_question(question, "line"));
        package.order = order.id;
        if (choices.wants(order.number, {}) && refusal_of(workspace, package).empty()) {
            const Vendor* vendor = workspace.find(order.vendor);
            const std::size_t lines = workspace.line_slots_of(order.id).size();
            choices.add(order.id.str(), order.number,
                        {vendor ? vendor->name : std::string{},
                         std::to_string(lines) + (lines == 1 ? " line" : " lines")});
        }
    });
}

void holdings(const Workspace& workspace, const Json& question, Choices& choices) {
    for (const HoldingsId& id :
         workspace.holdings_of(TitleId(text_of_question(question, "title")))) {
        choices.add(id.str(), workspace.find(id)->location, {});
    }
}

/// Every place that something is at or is to come to, by name; each is its own id.
void locations(const Workspace& workspace, Choices& choices) {
    std::set<std::string> names;
    each(workspace.all_holdings(),
         [&](const Holdings& holdings) { names.insert(holdings.location); });
    each(workspace.lines(), [&](const Line& line) {
        for (const LocationShare& share : line.locations) {
            names.insert(share.location);
        }
    });
    names.erase(std::string{});
    for (const std::string& name : names) {
        if (choices.wants(name, {})) {
            choices.add(name, name, {});
        }
    }
}

void lines(const Workspace& workspace, const std::string& text, Choices& choices) {
    for (const Slot slot : workspace.lines_matching(text)) {
        const Line& line = workspace.lines().at(slot);
        choices.add(line.id.str(), line.number, {line.description.title});
    }
}

}  // namespace

Json choices_view(const Workspace& workspace, const Json& question) {
    if (!question.is_object()) {
        return nullptr;
    }
    const std::string of = text_of_question(question, "of");
    const std::string text = text_of_question(question, "text");
    if (question.contains("among")) {
        return among_lines(workspace, question);
    }
    const bool listed = of == "funds" || of == "locations";
    Choices choices(text, listed ? all_shown : choices_shown);
    if (of == "vendors") {
        vendors(workspace, choices);
    } else if (of == "titles") {
        titles(workspace, text, choices);
    } else if (of == "orders") {
        orders(workspace, question, choices);
    } else if (of == "funds") {
        funds(workspace, choices);
    } else if (of == "holdings") {
        holdings(workspace, question, choices);
    } else if (of == "locations") {
        locations(workspace, choices);
    } else if (of == "lines") {
        lines(workspace, text, choices);
    } else {
        return nullptr;
    }
    return choices.json();
}

}  // namespace accession::desk
