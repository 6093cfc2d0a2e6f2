// SPDX-License-Identifier: Apache-2.0
// A line of an Alma scenario placed in any status, with what goes with it (contract, section 3).
#pragma once

#include <string>

#include "core/conformance/json.h"
#include "core/workspace/workspace.h"

namespace accession::conformance {

/// Lines in these have been sent to their vendor.
inline constexpr StatusSet sent_statuses{Status::sent,
                                         Status::waiting_for_invoice,
                                         Status::recurring_renewal,
                                         Status::waiting_for_manual_renewal,
                                         Status::under_evaluation_renewal,
                                         Status::closed};

/// Puts the line, its holdings, items and e-resource.
void place_line(const std::string& name, const Json& spec, Workspace& workspace, Date today);
/// The template fields alone, for a command that makes a line.
[[nodiscard]] FieldSet line_fields_of(const std::string& name, const Json& spec);

}  // namespace accession::conformance
