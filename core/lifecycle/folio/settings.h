// SPDX-License-Identifier: Apache-2.0
// What a library on FOLIO may choose, by name.
#pragma once

#include <string_view>
#include <vector>

#include "core/model/entities.h"
#include "core/model/field_value.h"
#include "core/validation/finding.h"

namespace accession::folio {

/// `name`, `poLinesLimit`, `isApprovalRequired`, `fieldPolicy`, `cancelledClosesAsComplete`,
/// `rolePolicy`, `acquisitionUnits`. Codes: `unknown_setting`, `invalid_field`, with the name as path;
/// then the settings are half changed and must not be used.
[[nodiscard]] std::vector<Finding> set_settings(Settings& settings, const FieldSet& set);
/// What it is now; empty for a name that is none of them.
[[nodiscard]] FieldValue setting(const Settings& settings, std::string_view name);

}  // namespace accession::folio
