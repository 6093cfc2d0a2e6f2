// SPDX-License-Identifier: Apache-2.0
// A password from somebody at a terminal.
#pragma once

#include <expected>
#include <string>

namespace accession::tool {

/// Whether somebody types there.
[[nodiscard]] bool somebody_types();
/// Asked for twice, without showing it. Fault: the two are not the same.
[[nodiscard]] std::expected<std::string, std::string> ask_password();

}  // namespace accession::tool
