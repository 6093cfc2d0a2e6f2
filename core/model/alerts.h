// SPDX-License-Identifier: Apache-2.0
// What was found odd about a line, and whether somebody has taken note of it.
#pragma once

#include <algorithm>
#include <string_view>

#include "core/model/line.h"

namespace accession {

[[nodiscard]] inline bool is_acknowledged(const Line& line, std::string_view alert) {
    return std::ranges::find(line.acknowledged_alerts, alert) != line.acknowledged_alerts.end();
}

}  // namespace accession
