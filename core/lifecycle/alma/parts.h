// SPDX-License-Identifier: Apache-2.0
// The parts of Alma's rulebook beside its rows.
#pragma once

#include <span>

#include "core/lifecycle/rulebook.h"

namespace accession::alma {

/// The statuses of the axes, in the order in which they are shown (words.cpp).
[[nodiscard]] std::span<const AxisWords> axes();
/// What each action asks before it is done (forms.cpp).
[[nodiscard]] std::span<const ActionForm> forms();
/// The next thing people do with a line that waits for them (forms.cpp).
[[nodiscard]] std::span<const std::string_view> usual_steps();
/// Who may act under the strict policy (roles.cpp).
[[nodiscard]] std::span<const ActionRoles> roles();

}  // namespace accession::alma
