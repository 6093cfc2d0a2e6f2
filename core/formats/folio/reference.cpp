// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/reference.h"

#include <utility>

namespace accession {

namespace {

/// FOLIO's vendors and funds are Active, Inactive or (funds) Frozen; only the first can be used.
bool is_active(FieldReader& fields, std::string_view name) {
    const std::string status = fields.text(name);
    return status.empty() || status == "Active";
}

void read_vendor(FieldReader& fields, std::string id, FolioBatch& batch) {
    Vendor vendor;
    vendor.id = VendorId(std::move(id));
    vendor.code = fields.text("code");
    vendor.name = fields.text("name");
    vendor.active = is_active(fields, "status");
    vendor.organization.is_vendor = !fields.has("isVendor") || fields.flag("isVendor");
    batch.vendors.push_back(std::move(vendor));
}

void read_fund(FieldReader& fields, std::string id, FolioBatch& batch) {
    Fund fund;
    fund.id = FundId(std::move(id));
    fund.code = fields.text("code");
    fund.name = fields.text("name");
    fund.active = is_active(fields, "fundStatus");
    fund.places.restricted = fields.flag("restrictByLocations");
    for (FieldReader& place : fields.objects("locations")) {
        // Where it may be used says something only of a fund that is restricted.
        if (std::string location = place.id("locationId");
            fund.places.restricted && !location.empty()) {
            fund.places.locations.push_back(std::move(location));
        }
    }
    batch.funds.push_back(std::move(fund));
}

void read_budget_class(FieldReader& fields, FolioBatch& batch) {
    FolioBudgetClass read;
    read.place = fields.place();
    read.budget = fields.id("budgetId");
    read.record.id = fields.id("expenseClassId");
    read.record.active = is_active(fields, "status");
    if (!read.record.id.empty()) {
        batch.budget_classes.push_back(std::move(read));
    }
}

void read_holdings(FieldReader& fields, std::string id, FolioBatch& batch) {
    Holdings holdings;
    holdings.id = HoldingsId(std::move(id));
    holdings.location = fields.id("permanentLocationId");
    batch.holdings.push_back(std::move(holdings));
}

}  // namespace

void read_folio_reference(FolioKind kind, FieldReader fields, FolioBatch& batch) {
    if (kind == FolioKind::budget_expense_class) {
        read_budget_class(fields, batch);  // whether it has an id of its own says nothing
        return;
    }
    std::string id = fields.id("id");
    if (id.empty()) {
        return;
    }
    switch (kind) {
    case FolioKind::acquisition_method:
        batch.method_names[id] = fields.text("value");
        break;
    case FolioKind::organization:
        read_vendor(fields, std::move(id), batch);
        break;
    case FolioKind::fund:
        read_fund(fields, std::move(id), batch);
        break;
    case FolioKind::budget:
        batch.budgets[id] = {FundId(fields.id("fundId")), is_active(fields, "budgetStatus")};
        break;
    case FolioKind::expense_class:
        batch.expense_class_names[id] = fields.text("name");
        break;
    case FolioKind::location:
        batch.location_names[id] = fields.text("name");
        break;
    case FolioKind::holdings:
        read_holdings(fields, std::move(id), batch);
        break;
    case FolioKind::user:
        // Nobody in particular acts by an empty name.
        if (std::string name = fields.text("username"); !name.empty()) {
            batch.user_names[id] = std::move(name);
        }
        break;
    case FolioKind::inventory_item:
        if (auto status = fields.object("status")) {
            batch.inventory_statuses[id] = status->text("name");
        }
        break;
    default:
        break;
    }
}

}  // namespace accession
