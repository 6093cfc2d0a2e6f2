// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/http/network.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>

namespace accession::hub {

namespace {

constexpr std::size_t network_bytes = 8;

template <class Address>
std::string text_of_address(int family, const Address& address) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    return inet_ntop(family, &address, text.data(), text.size()) == nullptr ? std::string{}
                                                                            : text.data();
}

}  // namespace

std::string network_of(std::string_view address) {
    // A link's own addresses are told with its name: fe80::1%eth0.
    const std::string plain(address.substr(0, address.find('%')));
    in6_addr six{};
    if (inet_pton(AF_INET6, plain.c_str(), &six) != 1) {
        return std::string(address);
    }
    auto& bytes = six.s6_addr;
    if (IN6_IS_ADDR_V4MAPPED(&six)) {
        in_addr four{};
        std::copy(std::begin(bytes) + 12, std::end(bytes),
                  reinterpret_cast<std::uint8_t*>(&four.s_addr));
        return text_of_address(AF_INET, four);
    }
    std::fill(std::begin(bytes) + network_bytes, std::end(bytes), std::uint8_t{0});
    return text_of_address(AF_INET6, six) + "/64";
}

}  // namespace accession::hub
