// SPDX-License-Identifier: Apache-2.0
// What a sign-in says, and whether it proves who asks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "tools/hub/http/message.h"
#include "tools/hub/sql/database.h"
#include "tools/hub/who/devices.h"
#include "tools/hub/who/sessions.h"
#include "tools/hub/who/users.h"

namespace accession::hub {

struct SignInBody {
    std::string user = {};
    std::string password = {};
    std::string token = {};
    std::string device = {};
    std::string device_name = {};
};

/// Nothing: it is none.
[[nodiscard]] std::optional<SignInBody> read_sign_in(const std::string& text);

/// The user, if what was said proves that it is this one. An unknown name costs as much time. `by`: gets
/// the token that proved it.
[[nodiscard]] std::optional<User> proven_user(Transaction& transaction, const SignInBody& body,
                                              std::int64_t now, SignInBy& by);
/// The same a second time, in the transaction in which the session begins: whoever was shut out since, or
/// is just now, gets none. A password is not computed again.
[[nodiscard]] bool is_still_proven(Transaction& transaction, const SignInBody& body,
                                   const User& user, std::int64_t now);

/// A device's id; that of all zeros is nobody's, for changes that were made at the hub have it.
[[nodiscard]] bool is_device_id(const std::string& text);

/// 403, with the fault's code.
[[nodiscard]] Response device_refusal(DeviceFault fault);

}  // namespace accession::hub
