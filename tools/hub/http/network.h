// SPDX-License-Identifier: Apache-2.0
// Whom to count as one: who has one IPv6 address has all of its network.
#pragma once

#include <string>
#include <string_view>

namespace accession::hub {

/// Of an IPv6 address its network, the first 64 bits, which is what one house is given ("2001:db8::/64");
/// anything else, IPv4 written as IPv6 too, as the IPv4 address or text that it is.
[[nodiscard]] std::string network_of(std::string_view address);

}  // namespace accession::hub
