// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/http/listen_socket.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <memory>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace accession::hub {

namespace {

constexpr int waiting_room = 512;

struct FreeAddresses {
    void operator()(addrinfo* list) const { freeaddrinfo(list); }
};
using Addresses = std::unique_ptr<addrinfo, FreeAddresses>;

int port_of(int descriptor) {
    sockaddr_storage bound{};
    socklen_t size = sizeof bound;
    if (getsockname(descriptor, reinterpret_cast<sockaddr*>(&bound), &size) != 0) {
        return 0;
    }
    return bound.ss_family == AF_INET6 ? ntohs(reinterpret_cast<sockaddr_in6*>(&bound)->sin6_port)
                                       : ntohs(reinterpret_cast<sockaddr_in*>(&bound)->sin_port);
}

std::string numeric(const sockaddr_storage& address, socklen_t size) {
    std::array<char, NI_MAXHOST> host{};
    const int status = getnameinfo(reinterpret_cast<const sockaddr*>(&address), size, host.data(),
                                   host.size(), nullptr, 0, NI_NUMERICHOST);
    return status == 0 ? std::string(host.data()) : std::string("unknown");
}

}  // namespace

std::expected<ListenSocket, std::string> listen_on(std::string_view address) {
    const std::size_t colon = address.rfind(':');
    if (colon == std::string_view::npos) {
        return std::unexpected("an address has a port: 127.0.0.1:8080");
    }
    std::string host(address.substr(0, colon));
    const std::string port(address.substr(colon + 1));
    if (host.starts_with('[') && host.ends_with(']')) {
        host = host.substr(1, host.size() - 2);
    }
    std::uint16_t number = 0;
    const auto read = std::from_chars(port.data(), port.data() + port.size(), number);
    if (port.empty() || read.ec != std::errc{} || read.ptr != port.data() + port.size()) {
        return std::unexpected("a port is a number up to 65535");
    }
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
    addrinfo* found = nullptr;
    if (getaddrinfo(host.empty() ? nullptr : host.c_str(), port.c_str(), &hints, &found) != 0) {
        return std::unexpected("there is no such address");
    }
    const Addresses addresses(found);
    const int descriptor = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0) {
        return std::unexpected(std::strerror(errno));
    }
    const int yes = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(descriptor, found->ai_addr, found->ai_addrlen) != 0 ||
        listen(descriptor, waiting_room) != 0) {
        const std::string why = std::strerror(errno);
        close(descriptor);
        return std::unexpected(why);
    }
    return ListenSocket{descriptor, port_of(descriptor)};
}

Accepted accept_one(int listening) {
    sockaddr_storage from{};
    socklen_t size = sizeof from;
    const int descriptor =
        accept4(listening, reinterpret_cast<sockaddr*>(&from), &size, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (descriptor < 0) {
        const bool no_room =
            errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM;
        return {.descriptor = -1, .address = {}, .no_room = no_room};
    }
    const int yes = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return {.descriptor = descriptor, .address = numeric(from, size)};
}

}  // namespace accession::hub
