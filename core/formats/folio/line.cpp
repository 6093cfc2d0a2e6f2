// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "core/formats/folio/records.h"
#include "core/model/folio_words.h"
#include "core/validation/folio_expense_classes.h"
#include "core/validation/folio_figures.h"
#include "core/validation/folio_kept_words.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_price.h"

namespace accession {

namespace {

using namespace folio_words;

void read_description(FieldReader& fields, Description& description) {
    description.title = fields.text("titleOrPackage");
    description.publisher = fields.text("publisher");
    description.publication_year = fields.text("publicationDate");
    description.edition = fields.text("edition");
    std::vector<FieldReader> contributors = fields.objects("contributors");
    if (!contributors.empty()) {
        description.author = contributors.front().text("contributor");
    }
}

void read_details(FieldReader& fields, FolioLine& read) {
    if (auto details = fields.object("details")) {
        read.record.receiving_note = details->text("receivingNote");
        read.record.description.product_ids = read_product_ids(*details);
        read.record.folio.edit().bindery_active = details->flag("isBinderyActive");
    }
}

std::string read_currency(FieldReader& fields, const std::string& usual) {
    std::string currency = fields.text("currency");
    if (currency.empty()) {
        fields.tell(Severity::warning, "required_field_missing", "currency");
        return usual;
    }
    const bool code = currency.size() == 3 &&
                      std::ranges::all_of(currency, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!code) {
        fields.tell(Severity::warning, "unknown_currency", "currency", {{"value", currency}});
    }
    return currency;
}

/// How the figures are written, before they are read: they may have more decimals than we count in.
class WrittenFigures {
public:
    explicit WrittenFigures(const FieldReader& line) {
        for (const std::string_view path : folio::figure_paths()) {
            if (const auto value = line.value_at(path)) {
                texts_.emplace_back(path, value->text);
            }
        }
    }
    void note(Line& line) const {
        for (const auto& [path, text] : texts_) {
            folio::note_figure(line, path, text);
        }
    }

private:
    std::vector<std::pair<std::string_view, std::string>> texts_;
};

/// What FOLIO shows as the line's price is what it computed when the line was last saved.
void read_price(FieldReader& fields, Line& line, bool priced) {
    Cost& cost = line.cost;
    const std::int64_t computed = estimated_price(line);
    const auto stored = fields.amount("poLineEstimatedPrice", cost.currency);
    if (stored) {
        cost.price = stored;
        if (*stored != computed) {
            fields.tell(Severity::warning, "estimated_price_differs", "poLineEstimatedPrice",
                        {{"stored", std::to_string(*stored)},
                         {"computed", std::to_string(computed)},
                         {"currency", cost.currency}});
        }
    } else if (priced) {
        cost.price = computed;
    }
}

void read_cost(FieldReader& line, FolioLine& read) {
    auto fields = line.object("cost");
    if (!fields) {
        if (!line.has("cost")) {
            line.tell(Severity::warning, "required_field_missing", "cost");
        }
        read.record.folio.edit().has_unit_price = false;
        read.record.folio.edit().has_unit_price_electronic = false;
        return;
    }
    const WrittenFigures written(line);
    Cost& cost = read.record.cost;
    cost.currency = read_currency(*fields, cost.currency);
    const auto unit_price = fields->amount("listUnitPrice", cost.currency);
    const auto electronic = fields->amount("listUnitPriceElectronic", cost.currency);
    read.record.folio.edit().has_unit_price = unit_price.has_value();
    read.record.folio.edit().has_unit_price_electronic = electronic.has_value();
    cost.unit_price = unit_price.value_or(0);
    cost.unit_price_electronic = electronic.value_or(0);
    cost.additional = fields->amount("additionalCost", cost.currency).value_or(0);
    cost.discount_is_percent = fields->word<bool>("discountType", percent_or_amount).value_or(true);
    cost.discount = (cost.discount_is_percent ? fields->percent("discount")
                                              : fields->amount("discount", cost.currency))
                        .value_or(0);
    cost.quantity_physical = fields->quantity("quantityPhysical");
    cost.quantity_electronic = fields->quantity("quantityElectronic");
    cost.adjustment = fields->amount("fyroAdjustmentAmount", cost.currency).value_or(0);
    written.note(read.record);
    read_price(*fields, read.record, unit_price || electronic);
}

void read_funds(FieldReader& line, FolioLine& read) {
    std::vector<std::string> written;
    std::vector<std::string> classes;
    for (FieldReader& fields : line.objects("fundDistribution")) {
        written.push_back(fields.value_at("value").value_or(FieldValue{}).text);
        classes.push_back(fields.id("expenseClassId"));
        FundShare share;
        share.fund = FundId(fields.id("fundId", Keep::yes));
        if (share.fund.empty()) {
            static_cast<void>(fields.necessary_id("fundId"));
        }
        share.is_percent = fields.word<bool>("distributionType", percent_or_amount).value_or(true);
        share.value = (share.is_percent ? fields.percent("value")
                                        : fields.amount("value", read.record.cost.currency))
                          .value_or(0);
        Fund fund;
        fund.id = share.fund;
        fund.code = fields.text("code");
        read.has_encumbrance = read.has_encumbrance || fields.has("encumbrance");
        fields.drop_if_alone("fundId");
        read.record.funds.push_back(std::move(share));
        read.funds.push_back(std::move(fund));
    }
    folio::note_shares(read.record, written);
    set_expense_classes(read.record, std::move(classes));
}

void read_locations(FieldReader& line, Line& record) {
    for (FieldReader& fields : line.objects("locations")) {
        LocationShare share;
        share.location = fields.id("locationId", Keep::yes);
        share.holdings = HoldingsId(fields.id("holdingId", Keep::yes));
        const bool divided = fields.has("quantityPhysical") || fields.has("quantityElectronic");
        share.quantity_physical = fields.quantity("quantityPhysical");
        share.quantity_electronic = fields.quantity("quantityElectronic");
        const std::int32_t both = fields.quantity("quantity");
        if (!divided) {
            // Older records only tell the sum; what kind it is follows from the line.
            (record.format == Format::electronic ? share.quantity_electronic
                                                 : share.quantity_physical) = both;
        }
        fields.drop_if_alone(share.holdings.empty() ? "locationId" : "holdingId");
        const bool is_new =
            std::ranges::find(record.holdings, share.holdings) == record.holdings.end();
        if (!share.holdings.empty() && is_new) {
            record.holdings.push_back(share.holdings);
        }
        record.locations.push_back(std::move(share));
    }
}

void read_physical(FieldReader& line, Line& record) {
    if (auto fields = line.object("physical")) {
        record.physical_inventory =
            fields->word<CreateInventory>("createInventory", create_inventory)
                .value_or(CreateInventory::none);
        record.material_type = fields->text("materialType");
        // Only our own: the forms of an electronic line have no such field.
        const Keep keep = record.format == Format::electronic ? Keep::yes : Keep::no;
        record.expected_on = fields->date("expectedReceiptDate", keep);
    }
}

void read_electronic(FieldReader& line, Line& record) {
    if (auto fields = line.object("eresource")) {
        record.electronic_inventory =
            fields->word<CreateInventory>("createInventory", create_inventory)
                .value_or(CreateInventory::none);
        record.folio.edit().electronic_material_type = fields->text("materialType");
        if (!record.expected_on) {
            record.expected_on = fields->date("expectedActivation");
        }
    }
}

void read_vendor_detail(FieldReader& line, Line& record) {
    auto fields = line.object("vendorDetail");
    if (!fields) {
        return;
    }
    record.vendor_account = fields->text("vendorAccount");
    record.vendor_references.clear();
    for (FieldReader& reference : fields->objects("referenceNumbers")) {
        std::string number = reference.text("refNumber");
        if (!number.empty()) {
            record.vendor_references.push_back(std::move(number));
        }
    }
    // Until 2020 there was one reference number only.
    std::string number = fields->text("refNumber", Keep::yes);
    if (!number.empty()) {
        record.vendor_references.push_back(std::move(number));
    }
}

Format read_format(FieldReader& line) {
    const auto format = line.word<Format>("orderFormat", order_formats);
    if (!format && !line.has("orderFormat")) {
        line.tell(Severity::warning, "required_field_missing", "orderFormat");
        if (line.has("eresource")) {
            return line.has("physical") ? Format::mixed : Format::electronic;
        }
    }
    return format.value_or(Format::physical);
}

void read_terms(FieldReader& line, LineTerms& terms) {
    terms.instance = line.id("instanceId");
    terms.claiming_active = line.flag("claimingActive");
    terms.claiming_interval = line.integer("claimingInterval");
    terms.multi_year_payment = line.flag("multiYearPayment");
    if (auto payment = line.object("paymentTerms")) {
        terms.prepayment_term = payment->integer("prepaymentTerm");
        terms.fiscal_year_distributions =
            static_cast<std::int32_t>(payment->objects("fiscalYearDistributions").size());
    }
}

/// It is kept as it came: whoever changes that field has to choose another.
void tell_other_words(const FieldReader& fields, const Line& line) {
    for (const std::string_view path : folio::paths_of_words()) {
        if (!folio::holds_its_words(line, path)) {
            fields.tell(Severity::warning, "other_words_kept", path);
        }
    }
}

void read_notes(FieldReader& line, Line& record) {
    std::vector<std::string> notes;
    for (const std::string_view name : {"poLineDescription", "description"}) {
        std::string note = line.text(name);
        if (!note.empty()) {
            notes.push_back(std::move(note));
        }
    }
    record.notes = std::move(notes);
}

}  // namespace

std::vector<std::string> read_product_ids(FieldReader& fields, Keep keep) {
    std::vector<std::string> ids;
    for (FieldReader& product : fields.objects("productIds")) {
        std::string id = product.text("productId", keep);
        const std::string qualifier = product.text("qualifier", keep);
        if (!qualifier.empty()) {
            id += (id.empty() ? "" : " ") + qualifier;
        }
        if (!id.empty()) {
            ids.push_back(std::move(id));
        }
    }
    return ids;
}

FolioLine read_folio_line(FieldReader fields, const OrderId& order) {
    FolioLine read;
    read.place = fields.place();
    Line& line = read.record;
    line.id = LineId(fields.necessary_id("id"));
    line.number = fields.id("poLineNumber");
    if (line.number.empty()) {
        fields.tell(Severity::warning, "required_field_missing", "poLineNumber");
    }
    line.order = OrderId(fields.id("purchaseOrderId"));
    if (line.order.empty()) {
        line.order = order;
    }
    line.format = read_format(fields);
    read_kept(fields, folio::line_fields(), line);
    tell_other_words(fields, line);
    read_description(fields, line.description);
    read_details(fields, read);
    line.acquisition_method = fields.text("acquisitionMethod");
    line.receipt = fields.status("receiptStatus", receipt_statuses).value_or(Status::pending);
    line.payment = fields.status("paymentStatus", payment_statuses).value_or(Status::pending);
    line.independent_receipt = fields.flag("checkinItems");
    line.is_package = fields.flag("isPackage");
    line.rush = fields.flag("rush");
    read_cost(fields, read);
    read_funds(fields, read);
    read_locations(fields, line);
    read_physical(fields, line);
    read_electronic(fields, line);
    read_vendor_detail(fields, line);
    read_notes(fields, line);
    read_terms(fields, line.folio.edit());
    line.received_on = fields.date("receiptDate");
    if (auto metadata = fields.object("metadata")) {
        line.created_on = metadata->date("createdDate");
    }
    line.extra = fields.rest();
    return read;
}

}  // namespace accession
