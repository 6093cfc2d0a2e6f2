// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/library.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace accession {

namespace {

/// One list of the settings, with what came in under its ids.
template <class Record>
class Merge {
public:
    Merge(std::vector<Record>& kept, Existing policy, ImportResult& result)
        : kept_(kept), policy_(policy), result_(result) {}

    void add(const Record& record, const RecordPlace& place) {
        const auto before = std::ranges::find(kept_, record.id, &Record::id);
        if (before == kept_.end()) {
            kept_.push_back(record);
        } else if (!(*before == record)) {
            const bool keep = policy_ == Existing::keep;
            result_.kept += keep ? 1U : 0U;
            place.tell(Severity::info, keep ? "record_kept" : "record_replaced", "id",
                       {{"id", record.id}});
            if (!keep) {
                *before = record;
            }
        }
    }

private:
    std::vector<Record>& kept_;
    Existing policy_;
    ImportResult& result_;
};

void add_members(const FolioBatch& batch, std::vector<AcquisitionUnit>& units) {
    for (const FolioMembership& membership : batch.memberships) {
        const auto unit = std::ranges::find(units, membership.unit, &AcquisitionUnit::id);
        if (unit == units.end()) {
            membership.place.tell(Severity::warning, "unit_not_found", "acquisitionsUnitId",
                                  {{"id", membership.unit}});
            continue;
        }
        const auto name = batch.user_names.find(membership.user);
        if (name != batch.user_names.end() &&
            std::ranges::find(unit->members, name->second) == unit->members.end()) {
            unit->members.push_back(name->second);
        }
    }
}

bool tells_a_member(const FolioBatch& batch, const std::string& unit) {
    return std::ranges::any_of(batch.memberships, [&](const FolioMembership& membership) {
        return membership.unit == unit && batch.user_names.contains(membership.user);
    });
}

/// Whom nobody can name would keep everybody out, who stands before the boxes first of all.
void drop_protection(AcquisitionUnit& unit, const RecordPlace& place) {
    if (unit.protect_create || unit.protect_update || unit.protect_delete) {
        unit.protect_create = unit.protect_update = unit.protect_delete = false;
        place.tell(Severity::warning, "unit_members_unknown", "id", {{"id", unit.id}});
    }
}

}  // namespace

FolioUnit read_folio_unit(FieldReader fields) {
    FolioUnit read;
    read.place = fields.place();
    AcquisitionUnit& unit = read.record;
    unit.id = fields.necessary_id("id");
    unit.name = fields.text("name");
    unit.protect_create = fields.flag("protectCreate");
    unit.protect_update = fields.flag("protectUpdate");
    unit.protect_delete = fields.flag("protectDelete");
    unit.deleted = fields.flag("isDeleted");
    if (fields.flag("protectRead")) {
        fields.tell(Severity::warning, "unit_hides_nothing", "protectRead", {{"unit", unit.name}});
    }
    return read;
}

FolioMembership read_folio_membership(FieldReader fields) {
    FolioMembership read;
    read.place = fields.place();
    read.unit = fields.necessary_id("acquisitionsUnitId");
    read.user = fields.necessary_id("userId");
    return read;
}

FolioAffix read_folio_affix(FieldReader fields, bool suffix) {
    FolioAffix read;
    read.place = fields.place();
    NumberAffix& affix = read.record;
    affix.id = fields.necessary_id("id");
    affix.name = fields.text("name");
    affix.suffix = suffix;
    affix.description = fields.text("description");
    affix.deprecated = fields.flag("deprecated");
    if (affix.name.empty()) {
        fields.tell(Severity::error, "required_field_missing", "name");
    }
    return read;
}

Settings settings_with(const FolioBatch& batch, const Settings& before, Existing policy,
                       ImportResult& result) {
    Settings settings = before;
    Merge units(settings.acquisition_units, policy, result);
    for (const FolioUnit& unit : batch.units) {
        // Whose members they are is told by the memberships.
        AcquisitionUnit record = unit.record;
        const auto known =
            std::ranges::find(settings.acquisition_units, record.id, &AcquisitionUnit::id);
        if (known != settings.acquisition_units.end()) {
            record.members = known->members;
        }
        if (record.members.empty() && !tells_a_member(batch, record.id)) {
            drop_protection(record, unit.place);
        }
        units.add(record, unit.place);
    }
    add_members(batch, settings.acquisition_units);
    std::vector<NumberAffix>& affixes = settings.number_affixes;
    Merge merge(affixes, policy, result);
    for (const FolioAffix& affix : batch.affixes) {
        merge.add(affix.record, affix.place);
    }
    std::ranges::stable_sort(affixes, {}, &NumberAffix::suffix);
    return settings;
}

}  // namespace accession
