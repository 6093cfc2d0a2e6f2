// SPDX-License-Identifier: Apache-2.0
// One connection while it waits for a request, and how many there are of each address.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "tools/hub/http/socket.h"

namespace accession::hub {

/// Counts connections; refuses those beyond a limit. All addresses of one IPv6 network are one.
class Crowd {
public:
    Crowd(std::size_t most, std::size_t most_of_one) : most_(most), most_of_one_(most_of_one) {}

    [[nodiscard]] bool enter(const std::string& address);
    void leave(const std::string& address);

private:
    std::size_t most_;
    std::size_t most_of_one_;
    std::mutex mutex_;
    std::size_t all_ = 0;
    std::map<std::string, std::size_t> of_network_;
};

/// Has its place in the crowd until it is gone.
class HttpConnection {
public:
    HttpConnection(int descriptor, const Tls* tls, std::string from, Crowd& crowd)
        : socket(descriptor, tls), address(std::move(from)), crowd_(crowd) {}
    HttpConnection(const HttpConnection&) = delete;
    HttpConnection& operator=(const HttpConnection&) = delete;
    ~HttpConnection() { crowd_.leave(address); }

    /// What has come and was not used yet.
    std::string arrived;
    Socket socket;
    std::string address;
    /// When patience with it ends.
    Clock::time_point until;
    /// It has its answer and is not read any more: so many bytes of it are still passed over.
    std::size_t passed_over_max = 0;

private:
    Crowd& crowd_;
};

using ConnectionPtr = std::unique_ptr<HttpConnection>;

}  // namespace accession::hub
