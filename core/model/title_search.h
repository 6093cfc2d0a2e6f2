// SPDX-License-Identifier: Apache-2.0
// The repository search that finds a title to describe a line by or to move it to (R59).
#pragma once

#include <string_view>

#include "core/model/entities.h"

namespace accession {

/// The query is part of the title or of the author, upper and lower case alike, or it is one of the
/// title's ISBNs, hyphens or not. An empty query finds every title.
[[nodiscard]] bool matches(const Title& title, std::string_view query);

/// The item is one of the work order's, or the volume it made of them.
[[nodiscard]] bool concerns(const WorkOrder& order, const ItemId& item);

}  // namespace accession
