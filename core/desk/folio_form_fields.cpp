// SPDX-License-Identifier: Apache-2.0
// The forms of FOLIO's records: which fields, in what kind of question, which of them at once. What a
// field is and may hold stands in its table (core/validation/folio_*_fields.h).
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string>

#include "core/desk/field_tables.h"
#include "core/model/folio_words.h"
#include "core/validation/folio_kept_words.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_order_fields.h"
#include "core/validation/folio_piece_fields.h"
#include "core/validation/folio_title_fields.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

using Path = std::string_view;

template <class List>
bool is_among(const List& list, Path path) {
    return std::ranges::find(list, path) != std::end(list);
}

// ---- what can be chosen

std::vector<std::string> spelled_of(const auto& words) {
    std::vector<std::string> texts;
    for (const auto& word : words) {
        texts.emplace_back(word.text);
    }
    return texts;
}

std::vector<std::string> texts_of(std::span<const Path> words) {
    return {words.begin(), words.end()};
}

std::vector<std::string> statuses_of(const auto& statuses) {
    std::vector<std::string> texts;
    for (const Status status : statuses) {
        texts.emplace_back(text_of(status));
    }
    return texts;
}

/// The acquisition shipped_methods that FOLIO ships (A2).
constexpr std::array<Path, 13> shipped_methods{"Approval Plan", "Demand Driven Acquisitions (DDA)",
                                               "Depository",    "Evidence Based Acquisitions (EBA)",
                                               "Exchange",      "Free",
                                               "Gift",          "Internal transfer",
                                               "Membership",    "Other",
                                               "Purchase",      "Purchase At Vendor System",
                                               "Technical"};

std::vector<std::string> folio_choices(Path path) {
    namespace words = folio_words;
    if (path == "orderFormat") {
        return spelled_of(words::order_formats);
    }
    if (path == "orderType") {
        return spelled_of(words::order_types);
    }
    if (path == "format") {
        return spelled_of(words::piece_formats);
    }
    if (path == "cost.discountType") {
        return spelled_of(words::percent_or_amount);
    }
    if (path.ends_with(".createInventory")) {
        return spelled_of(words::create_inventory);
    }
    if (path == "receiptStatus") {
        return statuses_of(words::receipt_statuses);
    }
    if (path == "paymentStatus") {
        return statuses_of(words::payment_statuses);
    }
    if (path == "receivingStatus") {
        return statuses_of(words::receiving_statuses);
    }
    if (path == "acquisitionMethod") {
        return {shipped_methods.begin(), shipped_methods.end()};
    }
    return texts_of(folio::words_of(path));
}

// ---- how it is asked

struct Better {
    Path path;
    Path kind;
};
constexpr Better better_kinds[] = {
    {"vendor", "vendor"},
    {"notes", "texts"},
    {"ongoing.notes", "long_text"},
    {"details.receivingNote", "long_text"},
    {"cancellationRestrictionNote", "long_text"},
    {"description", "long_text"},
    {"poLineDescription", "long_text"},
    {"renewalNote", "long_text"},
    {"vendorDetail.instructions", "long_text"},
    {"vendorDetail.noteFromVendor", "long_text"},
    {"comment", "long_text"},
    {"internalNote", "long_text"},
    {"externalNote", "long_text"},
    {"locationId", "location"},
};

std::string kind_of(Path path, folio::FieldKind kind, const std::vector<std::string>& choices) {
    if (!choices.empty()) {
        return "choice";
    }
    const auto* const better = std::ranges::find(better_kinds, path, &Better::path);
    return std::string(better == std::end(better_kinds) ? text_of(kind) : better->kind);
}

std::vector<std::string> columns_of(Path path) {
    if (path == "contributors") {
        return {"contributor", "contributorNameTypeId"};
    }
    if (path == "details.productIds" || path == "productIds") {
        return {"productId", "productIdType", "qualifier"};
    }
    if (path == "vendorDetail.referenceNumbers") {
        return {"refNumber", "refNumberType", "vendorDetailsSource"};
    }
    if (path == "eresource.license") {
        return {"code", "description", "reference"};
    }
    if (path == "paymentTerms.fiscalYearDistributions") {
        return {"fiscalYearId"};
    }
    return {};
}

// ---- where it means something

constexpr Path of_paper[] = {"cost.listUnitPrice", "cost.quantityPhysical"};
constexpr Path of_electronic[] = {"cost.listUnitPriceElectronic", "cost.quantityElectronic"};

std::string part_of(Path path) {
    if (path.starts_with("physical.") || is_among(of_paper, path)) {
        return "physical";
    }
    return path.starts_with("eresource.") || is_among(of_electronic, path) ? "electronic" : "";
}

constexpr Path usual_of_order[] = {"poNumber",
                                   "orderType",
                                   "vendor",
                                   "assignedTo",
                                   "billTo",
                                   "shipTo",
                                   "manualPo",
                                   "reEncumber",
                                   "ongoing.isSubscription",
                                   "ongoing.interval",
                                   "ongoing.renewalDate",
                                   "notes"};
constexpr Path usual_of_line[] = {"orderFormat",
                                  "titleOrPackage",
                                  "publisher",
                                  "publicationDate",
                                  "edition",
                                  "contributors",
                                  "details.productIds",
                                  "acquisitionMethod",
                                  "checkinItems",
                                  "isPackage",
                                  "rush",
                                  "cost.currency",
                                  "cost.listUnitPrice",
                                  "cost.listUnitPriceElectronic",
                                  "cost.quantityPhysical",
                                  "cost.quantityElectronic",
                                  "cost.discount",
                                  "cost.discountType",
                                  "cost.additionalCost",
                                  "fundDistribution",
                                  "locations",
                                  "details.receivingNote",
                                  "physical.createInventory",
                                  "physical.materialType",
                                  "physical.expectedReceiptDate",
                                  "eresource.createInventory",
                                  "eresource.materialType",
                                  "eresource.accessProvider",
                                  "eresource.resourceUrl",
                                  "vendorDetail.vendorAccount",
                                  "vendorDetail.instructions",
                                  "claimingActive",
                                  "claimingInterval",
                                  "receiptStatus",
                                  "paymentStatus"};
constexpr Path usual_of_piece[] = {"format",      "displaySummary", "enumeration", "chronology",
                                   "copyNumber",  "barcode",        "callNumber",  "locationId",
                                   "receiptDate", "comment"};
constexpr Path usual_of_title[] = {"title",         "contributors",   "publisher",
                                   "publishedDate", "edition",        "productIds",
                                   "receivingNote", "claimingActive", "claimingInterval"};
/// Given by FOLIO, or ids that nobody types.
constexpr Path never_asked[] = {"instanceId",        "approvedById",
                                "openedById",        "approvalDate",
                                "approved",          "lastEDIExportDate",
                                "packagePoLineId",   "holdingId",
                                "receivedDate",      "fiscalYearId",
                                "statusUpdatedDate", "claims",
                                "customFields",      "suppressInstanceFromDiscovery",
                                "packageName",       "receivingTenantId"};
/// Of an order, together its number; of a piece, what is on it.
constexpr Path naming[] = {"poNumber", "poNumberPrefix", "poNumberSuffix", "barcode"};
constexpr Path always_needed[] = {"poNumber",      "orderType",      "vendor",
                                  "orderFormat",   "titleOrPackage", "acquisitionMethod",
                                  "cost.currency", "format",         "title"};

template <class Field>
FormField form_of(const Field& field, std::span<const Path> usual) {
    FormField form;
    form.name = std::string(field.path);
    form.choices = folio_choices(field.path);
    form.kind = kind_of(field.path, field.kind, form.choices);
    form.columns = columns_of(field.path);
    for (const std::string& column : form.columns) {
        if (const auto words = folio::words_of(std::string(field.path) + "." + column);
            !words.empty()) {
            form.column_words[column] = texts_of(words);
        }
    }
    form.required = is_among(always_needed, field.path);
    form.format = part_of(field.path);
    form.continuity = field.path.starts_with("ongoing.") ? "continuous" : "";
    form.naming = is_among(naming, field.path);
    form.usual = is_among(usual, field.path);
    return form;
}

template <class Field>
std::vector<FormField> forms_of(std::span<const Field> fields, std::span<const Path> usual) {
    std::vector<FormField> forms;
    for (const Field& field : fields) {
        if (!is_among(never_asked, field.path)) {
            forms.push_back(form_of(field, usual));
        }
    }
    return forms;
}

void offer_units(FormField& form, const Settings& settings, const FieldValue& present) {
    if (settings.acquisition_units.empty()) {
        return;
    }
    form.kind = "choices";
    form.usual = true;
    form.choices = present.list;
    for (const AcquisitionUnit& unit : settings.acquisition_units) {
        const bool there = is_among(present.list, unit.id);
        if (there || !unit.deleted) {
            form.names[unit.id] = unit.name.empty() ? unit.id : unit.name;
        }
        if (!there && !unit.deleted) {
            form.choices.push_back(unit.id);
        }
    }
}

}  // namespace

void offer_known(FormField& form, const Settings& settings, const FieldValue& present) {
    if (form.name == "acqUnitIds") {
        offer_units(form, settings, present);
    } else if (form.name == "poNumberPrefix" || form.name == "poNumberSuffix") {
        const bool suffix = form.name == "poNumberSuffix";
        for (const NumberAffix& affix : settings.number_affixes) {
            if (affix.suffix == suffix && (!affix.deprecated || affix.name == present.text)) {
                form.choices.push_back(affix.name);
            }
        }
        if (!form.choices.empty()) {
            form.kind = "choice";
            form.usual = true;
        }
    }
}

std::vector<FormField> folio_form_fields(std::string_view action) {
    const RecordActions& records = folio_rulebook().records;
    if (action == records.make_order || action == records.edit_order) {
        return forms_of(folio::order_fields(), usual_of_order);
    }
    if (action == records.make_line || action == records.edit_line) {
        return forms_of(folio::line_fields(), usual_of_line);
    }
    if (action == records.make_item || action == records.edit_item || action == "add_piece") {
        return forms_of(folio::piece_fields(), usual_of_piece);
    }
    if (action == records.make_title || action == records.edit_title) {
        return forms_of(folio::title_fields(), usual_of_title);
    }
    return {};
}

Json folio_line_types_view() {
    Json all = Json::array();
    for (const auto& word : folio_words::order_formats) {
        all.push_back({{"code", std::string(word.text)},
                       {"format", std::string(text_of(word.value))},
                       {"continuity", ""}});
    }
    return all;
}

}  // namespace accession::desk
