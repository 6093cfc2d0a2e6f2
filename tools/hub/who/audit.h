// SPDX-License-Identifier: Apache-2.0
// Who did what to the hub itself: sign-ins, users, devices, tokens, backups. Each entry has the hash
// of the one before in its own, so that none can be changed or taken out unseen.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "tools/hub/sql/database.h"

namespace accession::hub {

/// Milliseconds since 1970 UTC.
[[nodiscard]] std::int64_t now_ms();

struct Entry {
    std::int64_t at = 0;
    std::string_view who;
    /// Like "user_added"; never a secret, here or in the detail.
    std::string_view what;
    std::string_view detail;
};

void write_audit(Transaction& transaction, const Entry& entry);

struct AuditState {
    std::uint64_t entries = 0;
    /// The first entry that does not fit; 0: all fit.
    std::uint64_t broken = 0;
    /// The last entry's hash. Kept elsewhere, it shows that nothing was cut off the end.
    std::string head;
};
[[nodiscard]] AuditState check_audit(Transaction& transaction);

}  // namespace accession::hub
