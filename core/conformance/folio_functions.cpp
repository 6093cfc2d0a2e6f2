// SPDX-License-Identifier: Apache-2.0
// The function cases of the FOLIO suite: one question to one rule.
#include <algorithm>
#include <map>
#include <stdexcept>

#include "core/conformance/alma_checks.h"
#include "core/conformance/folio_runner.h"
#include "core/conformance/folio_template.h"
#include "core/formats/plain_value.h"
#include "core/lifecycle/folio/queries.h"
#include "core/model/money.h"
#include "core/validation/folio_funds.h"
#include "core/validation/folio_line.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_piece_fields.h"
#include "core/validation/folio_price.h"
#include "core/workspace/workspace.h"

namespace accession::conformance {

namespace {

Line line_from(const Json& json) {
    Line line;
    line.folio.edit().has_unit_price = false;
    line.folio.edit().has_unit_price_electronic = false;
    line.receipt = Status::pending;
    line.payment = Status::pending;
    // What a case does not say, or says wrongly, is not what it asks about.
    static_cast<void>(folio::set_line_fields(line, folio_line_fields(full_folio_line(json))));
    return line;
}

Status status_at(const Json& object, const char* key, Status otherwise = Status::pending) {
    const auto status = status_from(text_at(object, key));
    return status.value_or(otherwise);
}

Json codes_of(const std::vector<Finding>& findings) {
    std::vector<std::string> codes;
    for (const Finding& finding : findings) {
        codes.push_back(finding.code);
    }
    std::ranges::sort(codes);
    return codes;
}

Line line_in(const Json& statuses) {
    Line line;
    line.payment = status_at(statuses, "paymentStatus");
    line.receipt = status_at(statuses, "receiptStatus");
    return line;
}

Json should_trigger(const Json& in) {
    return folio::triggers_order(status_at(in, "workflowStatus"), line_in(in.at("storedLine")),
                                 line_in(in.at("newLine")));
}

/// None is Pending.
Status told_status(const Json& told) {
    return told.is_null() ? Status::pending : status_from(told.get<std::string>()).value();
}

Json order_status(const Json& in, bool may_reopen) {
    std::vector<Line> lines;
    for (const Json& pair : in.at("lines")) {
        Line line;
        line.payment = told_status(pair.at(0));
        line.receipt = told_status(pair.at(1));
        lines.push_back(line);
    }
    const Status now = status_at(in, "workflowStatus");
    const std::string reason(folio::close_reason(lines));
    if (now == Status::open && !reason.empty()) {
        return {{"workflowStatus", "Closed"}, {"closeReason", reason}};
    }
    const bool reopens = may_reopen && now == Status::closed && reason.empty() && !lines.empty();
    return {{"workflowStatus", reopens ? "Open" : std::string(text_of(now))}};
}

Json receipt_from_pieces(const Json& in) {
    std::vector<Status> pieces;
    for (const Json& piece : in.at("pieces")) {
        pieces.push_back(status_from(piece.get<std::string>()).value());
    }
    const auto status = folio::receipt_status(pieces);
    return status ? Json(std::string(text_of(*status))) : Json();
}

Json fund_distribution(const Json& in) {
    const Json spec = {{"fundDistribution", in.value("fundDistribution", Json::array())}};
    Line line = line_from(spec);
    line.cost.price = to_minor(number_at(in, "poLineEstimatedPrice"), "USD").value_or(0);
    const std::vector<Finding> findings = check_funds(line);
    Json out = {{"error", findings.empty() ? Json() : Json(findings.front().code)}};
    if (!findings.empty() && findings.front().params.contains("remainingAmount")) {
        out["remainingAmount"] = findings.front().params.at("remainingAmount");
    }
    return out;
}

Json prepayment_term(const Json& in) {
    Line line;
    LineTerms& terms = line.folio.edit();
    terms.multi_year_payment = in.contains("multiYearPayment") &&
                               in["multiYearPayment"].is_boolean() &&
                               in["multiYearPayment"].get<bool>();
    if (in.contains("prepaymentTerm") && in["prepaymentTerm"].is_number()) {
        terms.prepayment_term = in["prepaymentTerm"].get<std::int32_t>();
    }
    if (in.contains("fiscalYearDistributions") && in["fiscalYearDistributions"].is_number()) {
        terms.fiscal_year_distributions = in["fiscalYearDistributions"].get<std::int32_t>();
    }
    const std::vector<Finding> findings = check_prepayment(line);
    return findings.empty() ? Json() : Json(findings.front().code);
}

Json estimated(const Json& in) {
    const Line line = line_from({{"cost", in}});
    return to_major(estimated_price(line), line.cost.currency);
}

Json reopen_statuses(const Json& in) {
    if (text_at(in, "orderType") == "Ongoing") {
        return {{"receiptStatus", "Ongoing"}, {"paymentStatus", "Ongoing"}};
    }
    Workspace state;
    int number = 0;
    for (const Json& spec : in.value("invoices", Json::array())) {
        const std::string id = "I" + std::to_string(++number);
        state.put(Invoice{InvoiceId(id),
                          id,
                          status_at(spec, "status", Status::open),
                          {{LineId("L1"), 0, flag_at(spec, "releaseEncumbrance")}}});
    }
    std::vector<Status> pieces;
    for (const Json& piece : in.value("pieces", Json::array())) {
        pieces.push_back(status_from(piece.get<std::string>()).value());
    }
    const Status receipt = folio::reopened_receipt(pieces);
    const Status payment = folio::payment_status(state, LineId("L1"));
    return {{"receiptStatus", std::string(text_of(receipt))},
            {"paymentStatus", std::string(text_of(payment))}};
}

/// As text that tells a number from a text that looks like one; null, "", [] and {} are nothing.
std::string compared(const Json& json) {
    if (json.is_number()) {
        return Json(json.get<double>()).dump();
    }
    if (json.is_object()) {
        nlohmann::json members = nlohmann::json::object();
        for (const auto& [key, member] : json.items()) {
            if (const std::string text = compared(member); !text.empty()) {
                members[key] = text;
            }
        }
        return members.empty() ? std::string{} : members.dump();
    }
    const bool nothing = json.is_null() || json == Json("") || json == Json::array();
    return nothing ? std::string{} : nlohmann::json(json).dump();
}

FieldValue value_at(const Json& object, const std::string& path) {
    const std::size_t dot = path.find('.');
    const std::string key = path.substr(0, dot);
    if (!object.is_object() || !object.contains(key)) {
        return {};
    }
    if (dot != std::string::npos) {
        return value_at(object[key], path.substr(dot + 1));
    }
    FieldValue value;
    if (object[key].is_array()) {
        for (const Json& member : object[key]) {
            value.list.push_back(compared(member));
        }
    } else {
        value.text = compared(object[key]);
    }
    return value;
}

Json protected_changed(const Json& in) {
    std::vector<std::string> changed;
    const Json& before = in.at("old");
    const Json& after = in.at("new");
    for (const Json& path : in.at("protected")) {
        const std::string name = path.get<std::string>();
        if (!folio::same_sets(value_at(before, name), value_at(after, name))) {
            changed.push_back(name);
        }
    }
    std::ranges::sort(changed);
    return changed;
}

Json piece_create(const Json& in) {
    const Line line = line_from(in.at("line"));
    Item piece;
    FieldSet set;
    for (const auto& [key, value] : in.at("piece").items()) {
        if (folio::piece_field(key) != nullptr) {
            set[key] = plain_value(nlohmann::json(value)).value_or(FieldValue{});
        }
    }
    static_cast<void>(folio::set_piece_fields(piece, set));
    return codes_of(folio::check_piece(line, piece, flag_at(in, "createItem"),
                                       status_at(in, "workflowStatus")));
}

using Function = Json (*)(const Json&);

const std::map<std::string, Function>& functions() {
    static const std::map<std::string, Function> all = {
        {"shouldTriggerOrderStatusUpdate", should_trigger},
        {"orderStatusAfterOrderUpdate", [](const Json& in) { return order_status(in, false); }},
        {"orderStatusAfterLineUpdate", [](const Json& in) { return order_status(in, true); }},
        {"receiptStatusFromPieces", receipt_from_pieces},
        {"validateFundDistribution", fund_distribution},
        {"validatePrepaymentTerm", prepayment_term},
        {"validateLine",
         [](const Json& in) { return codes_of(check_line_without_prepayment(line_from(in))); }},
        {"validateBindery", [](const Json& in) { return codes_of(check_bindery(line_from(in))); }},
        {"estimatedPrice", estimated},
        {"reopenStatuses", reopen_statuses},
        {"isInventoryUpdateNotRequired",
         [](const Json& in) { return Json(folio::needs_no_inventory(line_from(in))); }},
        {"protectedFieldsChanged", protected_changed},
        {"validatePieceCreate", piece_create},
    };
    return all;
}

/// Lists as multisets, numbers by value; of objects only the named keys.
bool answers(const Json& found, const Json& expected) {
    if (found.is_number() && expected.is_number()) {
        return found.get<double>() == expected.get<double>();
    }
    if (found.is_object() && expected.is_object()) {
        return std::ranges::all_of(expected.items(), [&](const auto& entry) {
            return found.contains(entry.key()) ? answers(found[entry.key()], entry.value())
                                               : entry.value().is_null();
        });
    }
    if (found.is_array() && expected.is_array()) {
        auto one = found.get<std::vector<std::string>>();
        auto other = expected.get<std::vector<std::string>>();
        std::ranges::sort(one);
        std::ranges::sort(other);
        return one == other;
    }
    return found == expected;
}

}  // namespace

std::vector<std::string> run_folio_function(const Json& one) {
    const std::string name = one.at("fn").get<std::string>();
    const auto function = functions().find(name);
    if (function == functions().end()) {
        throw std::invalid_argument("there is no function " + name);
    }
    const Json found = function->second(one.at("in"));
    if (answers(found, one.at("out"))) {
        return {};
    }
    return {name + ": expected " + one.at("out").dump() + ", found " + found.dump()};
}

}  // namespace accession::conformance
