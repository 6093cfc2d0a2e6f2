// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/serve/gate.h"

#include "tools/hub/who/devices.h"
#include "tools/hub/who/sessions.h"
#include "tools/hub/who/users.h"

namespace accession::hub {

std::expected<Caller, std::string> still_may_push(Transaction& transaction,
                                                  std::string_view workspace, const Caller& caller,
                                                  const StoreId& device) {
    if (!caller.session.empty() && !access_stands(transaction, caller.session)) {
        return std::unexpected("sign_in_needed");
    }
    auto member = membership(transaction, caller.user, workspace);
    if (!member) {
        return std::unexpected("workspace_forbidden");
    }
    const auto fault = known_device(
        transaction,
        {.id = to_hex(device), .workspace = std::string(workspace), .user = caller.user}, 0);
    if (fault == DeviceFault::revoked || fault == DeviceFault::of_another_user) {
        return std::unexpected(fault == DeviceFault::revoked ? "device_revoked"
                                                             : "device_of_another_user");
    }
    return Caller{caller.user, std::move(member->roles), caller.session};
}

}  // namespace accession::hub
