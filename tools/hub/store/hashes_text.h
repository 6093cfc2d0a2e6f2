// SPDX-License-Identifier: Apache-2.0
// The sums of a workspace's tables as the hub keeps them: a line with name and sum for each.
#pragma once

#include <string>
#include <string_view>

#include "core/sync/hub_store.h"

namespace accession::hub {

[[nodiscard]] std::string text_of(const TableHashes& hashes);
/// Lines that are none are passed over.
[[nodiscard]] TableHashes hashes_from(std::string_view lines);

}  // namespace accession::hub
