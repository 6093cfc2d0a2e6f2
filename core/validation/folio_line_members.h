// SPDX-License-Identifier: Apache-2.0
// One value inside a field of a FOLIO order line: of a member of a list, or of a block.
#pragma once

#include <string_view>

#include "core/model/field_value.h"
#include "core/model/line.h"

namespace accession::folio {

/// `contributors.0.contributor`, `physical.volumes.1`, `fundDistribution.0.value`,
/// `locations.0.quantityPhysical`, `eresource.license.code`. The place after a list's last member
/// begins a new one. An empty value takes the text out of its member.
///
/// False for a path that names no such value, or a value it cannot have; then the line is half
/// changed and must not be used.
[[nodiscard]] bool set_line_member(Line& line, std::string_view path, const FieldValue& value);

}  // namespace accession::folio
