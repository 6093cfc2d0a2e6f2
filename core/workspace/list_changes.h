// SPDX-License-Identifier: Apache-2.0
// The relations and words of a workspace that are other than in the snapshot it was opened from.
#pragma once

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "core/model/shared_text.h"
#include "core/workspace/snapshot/format.h"
#include "core/workspace/table.h"

namespace accession {

struct ListChanges {
    /// The members of a key from now on, perhaps none; in no order.
    using Ids = std::vector<std::pair<SharedText, std::vector<Slot>>>;
    using Texts = std::vector<std::pair<std::string, std::vector<Slot>>>;

    std::array<Ids, stored::relation_count> relations;
    std::array<Texts, stored::texts_count> texts;
};

}  // namespace accession
