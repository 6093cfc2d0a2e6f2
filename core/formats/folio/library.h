// SPDX-License-Identifier: Apache-2.0
// What FOLIO's settings say of a library that its orders refer to: acquisition units with their members,
// prefixes and suffixes of order numbers (folio.md A5).
#pragma once

#include "core/formats/field_reader.h"
#include "core/formats/folio/batch.h"
#include "core/formats/import_result.h"
#include "core/lifecycle/state.h"

namespace accession {

[[nodiscard]] FolioUnit read_folio_unit(FieldReader fields);
[[nodiscard]] FolioMembership read_folio_membership(FieldReader fields);
[[nodiscard]] FolioAffix read_folio_affix(FieldReader fields, bool suffix);

/// The settings with what came in: by id, what is there already stays or is replaced as `policy` says.
/// A membership adds its user's name to a unit of the files or of the workspace, where the files tell it;
/// `unit_not_found` where there is no such unit. A unit of which no member has a name protects nothing
/// here: `unit_members_unknown`. Who has the library on a device sees all of it: `unit_hides_nothing` for one
/// that FOLIO's server shows to its members alone.
[[nodiscard]] Settings settings_with(const FolioBatch& batch, const Settings& before,
                                     Existing policy, ImportResult& result);

}  // namespace accession
