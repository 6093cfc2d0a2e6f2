// SPDX-License-Identifier: Apache-2.0
// What a line costs, whose money it is, and what has been billed for it.
#include <nlohmann/json.hpp>

#include <algorithm>

#include "core/desk/line_parts.h"
#include "core/desk/views.h"
#include "core/model/money.h"
#include "core/validation/folio_expense_classes.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

std::int64_t share_amount(const FundShare& share, std::int64_t whole) {
    return share.is_percent ? scale_half_even(whole, share.value, whole_ppm) : share.value;
}

std::string class_name(const Fund* fund, const std::string& id) {
    if (fund == nullptr) {
        return id;
    }
    const auto known = std::ranges::find(fund->expense_classes, id, &ExpenseClass::id);
    return known == fund->expense_classes.end() ? id : known->name;
}

template <class Counts>
std::int64_t billed(const Workspace& workspace, const Line& line, Counts counts) {
    std::int64_t sum = 0;
    for (const InvoiceId& id : workspace.invoices_of(line.id)) {
        const Invoice& invoice = *workspace.find(id);
        if (!counts(invoice.status)) {
            continue;
        }
        for (const InvoiceLine& part : invoice.lines) {
            sum += part.line == line.id ? part.amount : 0;
        }
    }
    return sum;
}

std::int64_t invoiced_amount(const Workspace& workspace, const Line& line) {
    return billed(workspace, line, [](Status) { return true; });
}

}  // namespace

std::int64_t spent_amount(const Workspace& workspace, const Line& line) {
    return billed(workspace, line, [](Status status) {
        return status == Status::approved || status == Status::paid;
    });
}

std::int64_t share_ppm(const FundShare& share, std::int64_t price) {
    return share.is_percent ? share.value
                            : scale_half_even(whole_ppm, share.value, price == 0 ? 1 : price);
}

std::string fund_code(const Workspace& workspace, const FundId& id) {
    const Fund* fund = workspace.find(id);
    return fund && !fund->code.empty() ? fund->code : id.str();
}

Json funds_view(const Workspace& workspace, const Line& line) {
    Json funds = Json::array();
    const std::int64_t price = line.cost.price.value_or(0);
    const std::int64_t invoiced = invoiced_amount(workspace, line);
    const std::string& currency = line.cost.currency;
    const std::vector<std::string> classes = expense_classes(line);
    for (std::size_t i = 0; i < line.funds.size(); ++i) {
        const FundShare& share = line.funds[i];
        const Fund* fund = workspace.find(share.fund);
        const std::int64_t amount = share_amount(share, price);
        const std::int64_t ppm = share_ppm(share, price);
        funds.push_back(
            {{"fund", fund_code(workspace, share.fund)},
             {"name", fund ? fund->name : std::string{}},
             {"expenseClass", classes.empty() ? std::string{} : class_name(fund, classes[i])},
             {"percent", static_cast<double>(ppm) / 10000.0},
             {"amount", money_view(amount, currency)},
             {"encumbered",
              money_view(scale_half_even(line.encumbrance.amount, ppm, whole_ppm), currency)},
             {"invoiced", money_view(scale_half_even(invoiced, ppm, whole_ppm), currency)}});
    }
    return funds;
}

Json invoices_view(const Workspace& workspace, const Line& line) {
    Json invoices = Json::array();
    for (const InvoiceId& id : workspace.invoices_of(line.id)) {
        const Invoice& invoice = *workspace.find(id);
        const Mark mark = invoice.status == Status::paid ? Mark::square : Mark::diamond;
        for (const InvoiceLine& part : invoice.lines) {
            if (part.line != line.id) {
                continue;
            }
            invoices.push_back({{"id", id.str()},
                                {"number", invoice.number},
                                {"status",
                                 {{"text", std::string(text_of(invoice.status))},
                                  {"mark", std::string(text_of(mark))}}},
                                {"amount", money_view(part.amount, line.cost.currency)},
                                {"fullyInvoiced", part.fully_invoiced}});
        }
    }
    return invoices;
}

}  // namespace accession::desk
