// SPDX-License-Identifier: Apache-2.0
// Who may still push: asked once more in the transaction in which a push is decided, for it may have waited.
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "core/sync/hub_store.h"
#include "tools/hub/sql/database.h"

namespace accession::hub {

/// The caller with the roles of this moment. Faults: `sign_in_needed`, `workspace_forbidden`, `device_revoked`,
/// `device_of_another_user`.
[[nodiscard]] std::expected<Caller, std::string> still_may_push(Transaction& transaction,
                                                                std::string_view workspace,
                                                                const Caller& caller,
                                                                const StoreId& device);

}  // namespace accession::hub
