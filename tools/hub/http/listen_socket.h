// SPDX-License-Identifier: Apache-2.0
// Where the hub listens: an address like 127.0.0.1:8080 or [::1]:8080.
#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace accession::hub {

struct ListenSocket {
    int descriptor = -1;
    /// The one that was given for port 0.
    int port = 0;
};
[[nodiscard]] std::expected<ListenSocket, std::string> listen_on(std::string_view address);

struct Accepted {
    int descriptor = -1;
    std::string address;
    /// There is somebody, and no descriptor left for them.
    bool no_room = false;
};
/// A descriptor of -1: there is nobody now.
[[nodiscard]] Accepted accept_one(int listening);

}  // namespace accession::hub
