// SPDX-License-Identifier: Apache-2.0
// The whole library at a glance, for one day: Overview of web/src/contract/overview.ts.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/model/date.h"
#include "core/workspace/workspace.h"

namespace accession::desk {

inline constexpr int overview_weeks_max = 53;

/// `weeks`: so many before the week of `today`, and as many after it. Reads every line once.
[[nodiscard]] nlohmann::json overview_view(const Workspace& workspace, Date today, int weeks);

}  // namespace accession::desk
