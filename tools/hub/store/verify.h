// SPDX-License-Identifier: Apache-2.0
// Walks through all that a hub keeps, and says what does not fit together.
#pragma once

#include <string>
#include <vector>

#include "tools/hub/sql/database.h"
#include "tools/hub/who/audit.h"

namespace accession::hub {

struct VerifiedWorkspace {
    std::string id;
    std::uint64_t position = 0;
    std::string state_hash;
    /// Empty: all fits.
    std::string trouble;
};
struct HubVerified {
    AuditState audit;
    std::vector<VerifiedWorkspace> workspaces;
    [[nodiscard]] bool good() const;
};

/// As of one moment; each workspace is folded anew from the oldest snapshot that is kept, and what is
/// written down beside its changes is held against them.
[[nodiscard]] HubVerified verify_hub(Database& database);

}  // namespace accession::hub
