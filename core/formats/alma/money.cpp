// SPDX-License-Identifier: Apache-2.0
// Alma's invoices, vendors and funds: read, and as documents again.
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/alma/documents.h"
#include "core/formats/alma/fields.h"
#include "core/formats/alma/records.h"
#include "core/formats/json/remains.h"
#include "core/model/money.h"
#include "core/validation/field_text.h"

namespace accession {

using Json = nlohmann::json;

namespace {

/// Paid and closed is paid: a payment before the invoice is closed does not end its lines yet.
Status invoice_status(const AlmaFields& fields) {
    const auto payment = fields.object("payment");
    const bool paid = payment && payment->text("payment_status") == "PAID";
    const std::string status = fields.text("invoice_status");
    if (paid && (status == "CLOSED" || status.empty())) {
        return Status::paid;
    }
    const bool approved = fields.text("invoice_approval_status") == "APPROVED" || paid ||
                          status == "CLOSED" || status == "READY_TO_BE_PAID";
    return approved ? Status::approved : Status::in_approval;
}

std::string currency_of(const Json& extra_or_document) {
    const auto found = extra_or_document.find("currency");
    if (found == extra_or_document.end()) {
        return {};
    }
    const Json& value = found->is_object() && found->contains("value") ? (*found)["value"] : *found;
    std::string code = value.is_string() ? value.get<std::string>() : std::string{};
    return code.size() == 3 ? code : std::string{};
}

void read_invoice_line(const AlmaFields& fields, const std::string& currency, Invoice& invoice) {
    InvoiceLine line;
    line.line = LineId(fields.id("po_line"));
    if (line.line.empty()) {
        return;  // a charge of its own, not for an order
    }
    auto amount = fields.amount("total_price", currency);
    if (!amount) {
        amount = fields.amount("price", currency);
    }
    if (!amount) {
        fields.tell(Severity::warning, "required_field_missing", "total_price");
    }
    line.amount = amount.value_or(0);
    line.fully_invoiced = fields.flag("fully_invoiced");
    invoice.lines.push_back(std::move(line));
}

/// Once without its remains and once with: the currency among them decides how amounts look.
void keep_remains(Invoice& invoice, const Json& document) {
    const auto currency = document.find("currency");
    invoice.extra =
        extra_from(currency_of(document).empty() ? Json::object() : Json{{"currency", *currency}});
    invoice.extra = extra_from(remains_of(alma_invoice_document(invoice), document));
}

void put_paid(Json& document) {
    document["payment"] = {{"payment_status", coded("PAID")}};
    document["invoice_status"] = coded("CLOSED");
    document["invoice_approval_status"] = coded("APPROVED");
}

}  // namespace

Json alma_invoice_document(const Invoice& invoice) {
    Json document = {{"number", invoice.number}};
    if (invoice.id.str() != invoice.number) {
        document["id"] = invoice.id.str();
    }
    if (invoice.status == Status::paid) {
        put_paid(document);
    } else {
        document["payment"] = {{"payment_status", coded("NOT_PAID")}};
        document["invoice_status"] = coded("ACTIVE");
        const bool approved = invoice.status == Status::approved;
        document["invoice_approval_status"] = coded(approved ? "APPROVED" : "PENDING");
    }
    // The invoice's own record of its currency is among what it said beside.
    const std::string currency = currency_of(remains_from(invoice.extra));
    Json lines = Json::array();
    for (const InvoiceLine& line : invoice.lines) {
        lines.push_back({{"po_line", line.line.str()},
                         {"total_price", to_major(line.amount, currency)},
                         {"fully_invoiced", line.fully_invoiced}});
    }
    document["invoice_lines"] = {{"invoice_line", std::move(lines)}};
    return document;
}

bool read_alma_invoice(const Json& document, const RecordPlace& place, AlmaBatch& batch) {
    AlmaInvoice read;
    read.place = place;
    const AlmaFields fields(document, read.place);
    Invoice& invoice = read.record;
    invoice.number = fields.id("number");
    const std::string id = fields.id("id");
    if (invoice.number.empty() && id.empty()) {
        fields.tell(Severity::error, "required_field_missing", "number");
        return false;
    }
    invoice.id = InvoiceId(id.empty() ? invoice.number : id);
    invoice.status = invoice_status(fields);
    const std::string currency = currency_of(document);
    if (const auto lines = fields.object("invoice_lines")) {
        for (const AlmaFields& line : lines->objects("invoice_line")) {
            read_invoice_line(line, currency, invoice);
        }
    }
    read.currency = currency;
    keep_remains(invoice, document);
    batch.invoices.push_back(std::move(read));
    return true;
}

void count_nothing(Invoice& invoice, std::span<const std::size_t> lines) {
    if (lines.empty()) {
        return;
    }
    const Json document = with_remains(alma_invoice_document(invoice), remains_from(invoice.extra));
    for (const std::size_t i : lines) {
        invoice.lines[i].amount = 0;
    }
    keep_remains(invoice, document);
}

Json alma_vendor_document(const Vendor& vendor) {
    Json document = {{"code", vendor.code},
                     {"status", coded(vendor.active ? "ACTIVE" : "INACTIVE")}};
    if (!vendor.name.empty()) {
        document["name"] = vendor.name;
    }
    return document;
}

bool read_alma_vendor(const Json& document, const RecordPlace& place, AlmaBatch& batch) {
    const AlmaFields fields(document, place);
    Vendor vendor;
    vendor.code = fields.id("code");
    if (vendor.code.empty()) {
        fields.tell(Severity::error, "required_field_missing", "code");
        return false;
    }
    vendor.id = VendorId(vendor.code);
    vendor.name = fields.text("name");
    const std::string status = fields.text("status");
    vendor.active = status.empty() || status == "ACTIVE";
    vendor.extra = extra_from(remains_of(alma_vendor_document(vendor), document));
    batch.vendors.push_back(std::move(vendor));
    return true;
}

bool read_alma_fund(const Json& document, const RecordPlace& place, AlmaBatch& batch) {
    const AlmaFields fields(document, place);
    Fund fund;
    fund.code = fields.id("code");
    if (fund.code.empty()) {
        fields.tell(Severity::error, "required_field_missing", "code");
        return false;
    }
    fund.id = FundId(fund.code);
    fund.name = fields.text("name");
    const std::string status = fields.text("status");
    fund.active = status.empty() || status == "ACTIVE";
    fund.currency = currency_of(document);
    fund.allocated = fields.amount("allocated_balance", fund.currency);
    batch.funds.push_back(std::move(fund));
    return true;
}

}  // namespace accession
