// SPDX-License-Identifier: Apache-2.0
// A step of an Alma scenario as the command it stands for (contract, section 4).
#pragma once

#include <string>

#include "core/conformance/alma_names.h"
#include "core/conformance/json.h"
#include "core/lifecycle/command.h"

namespace accession::conformance {

/// `action` is the step's own or the one it previews.
[[nodiscard]] Command command_of(const Json& step, const std::string& action,
                                 const AlmaNames& names);

}  // namespace accession::conformance
