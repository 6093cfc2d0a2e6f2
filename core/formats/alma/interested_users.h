// SPDX-License-Identifier: Apache-2.0
// Who asked for what a line orders, as Alma tells it (alma.md C): no rule reads it, so it stays in what
// is kept of the document.
#pragma once

#include <string>
#include <vector>

#include "core/model/line.h"

namespace accession {

struct InterestedUser {
    /// Their name, or the id they are known by.
    std::string name;
    /// The item is to be held for them when it comes.
    bool hold_item = false;
};

/// In the order of the document; those without a name are left out.
[[nodiscard]] std::vector<InterestedUser> interested_users(const Line& line);

}  // namespace accession
