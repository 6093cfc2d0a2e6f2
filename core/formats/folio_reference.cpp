// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio_reference.h"

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
    batch.vendors.push_back(std::move(vendor));
}

void read_fund(FieldReader& fields, std::string id, FolioBatch& batch) {
    Fund fund;
    fund.id = FundId(std::move(id));
    fund.code = fields.text("code");
    fund.name = fields.text("name");
    fund.active = is_active(fields, "fundStatus");
    batch.funds.push_back(std::move(fund));
}

void read_holdings(FieldReader& fields, std::string id, FolioBatch& batch) {
    Holdings holdings;
    holdings.id = HoldingsId(std::move(id));
    holdings.location = fields.id("permanentLocationId");
    batch.holdings.push_back(std::move(holdings));
}

/// In FOLIO a unit protects what it does not say it leaves open; reading is not ours to refuse.
void read_unit(FieldReader& fields, std::string id, FolioBatch& batch) {
    AcquisitionUnit unit;
    unit.id = std::move(id);
    unit.name = fields.text("name");
    unit.protect_create = !fields.has("protectCreate") || fields.flag("protectCreate");
    unit.protect_update = !fields.has("protectUpdate") || fields.flag("protectUpdate");
    unit.protect_delete = !fields.has("protectDelete") || fields.flag("protectDelete");
    unit.deleted = fields.flag("isDeleted");
    batch.units.push_back(std::move(unit));
}

void read_membership(FieldReader& fields, FolioBatch& batch) {
    std::string user = fields.id("userId");
    const std::string unit = fields.id("acquisitionsUnitId");
    if (!user.empty() && !unit.empty()) {
        batch.unit_members[unit].push_back(std::move(user));
    }
}

}  // namespace

void read_folio_reference(FolioKind kind, FieldReader fields, FolioBatch& batch) {
    if (kind == FolioKind::unit_membership) {
        read_membership(fields, batch);  // its own id is nobody's concern
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
    case FolioKind::acquisitions_unit:
        read_unit(fields, std::move(id), batch);
        break;
    case FolioKind::location:
        batch.location_names[id] = fields.text("name");
        break;
    case FolioKind::holdings:
        read_holdings(fields, std::move(id), batch);
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
