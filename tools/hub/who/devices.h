// SPDX-License-Identifier: Apache-2.0
// Devices: each belongs to the user who first came with it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tools/hub/sql/database.h"

namespace accession::hub {

struct Device {
    std::string id = {};
    /// Empty: it has signed in, and pushed nothing yet.
    std::string workspace = {};
    std::string user = {};
    std::string name = {};
    /// What its own commands call it: the name as long as no sign-in has told one.
    std::string called = {};
    std::uint64_t last_seq = 0;
    bool revoked = false;
    std::int64_t seen_at = 0;
};

enum class DeviceFault : std::uint8_t { none, revoked, of_another_user };

/// The fault when the device may not, or none when it may and nothing is to be written of it; nothing when
/// `claim_device` has to say.
[[nodiscard]] std::optional<DeviceFault> known_device(Transaction& transaction,
                                                      const Device& device, std::int64_t now);
/// Makes the device the user's if it is nobody's; `workspace` may be empty, `name` too.
[[nodiscard]] DeviceFault claim_device(Transaction& transaction, const Device& device,
                                       std::int64_t now);
[[nodiscard]] bool is_revoked(Transaction& transaction, std::string_view id);
[[nodiscard]] std::vector<Device> all_devices(Transaction& transaction);
/// In all its workspaces. Its user is signed out everywhere: a device has another id whenever its store is
/// begun anew, and which of the sign-ins are its own nobody can tell. False: there is none.
[[nodiscard]] bool revoke_device(Transaction& transaction, std::string_view id);

}  // namespace accession::hub
