// SPDX-License-Identifier: Apache-2.0
// What FOLIO's actions ask before they are done, and who may take them.
#pragma once

#include <span>

#include "core/lifecycle/rulebook.h"

namespace accession::folio {

[[nodiscard]] std::span<const ActionForm> action_forms();
/// FOLIO's permissions as roles (A5, B3, B5).
[[nodiscard]] std::span<const ActionRoles> roles();

}  // namespace accession::folio
