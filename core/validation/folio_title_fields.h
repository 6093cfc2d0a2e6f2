// SPDX-License-Identifier: Apache-2.0
// The fields of a title of a FOLIO line by their paths (folio.md C3, C4).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/entities.h"
#include "core/validation/finding.h"
#include "core/validation/folio_field.h"

namespace accession::folio {

using TitleField = Field<Title>;

/// What to heed when its pieces come; empty without one.
[[nodiscard]] std::string receiving_note(const Title& title);

[[nodiscard]] std::span<const TitleField> title_fields();
/// Null for paths that FOLIO does not have.
[[nodiscard]] const TitleField* title_field(std::string_view path);

/// Codes: `unknown_field`, `invalid_value`, `claimingConfigInvalid`, with the path; then the title is
/// half changed and must not be used.
[[nodiscard]] std::vector<Finding> set_title_fields(Title& title, const FieldSet& set);

}  // namespace accession::folio
