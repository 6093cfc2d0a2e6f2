// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/http/gatherer.h"

#include <algorithm>
#include <array>
#include <utility>

#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

#include "tools/hub/http/limits.h"
#include "tools/hub/http/listen_socket.h"

namespace accession::hub {

namespace {

constexpr int events_at_once = 256;
constexpr int tick_ms = 1000;
constexpr std::size_t buffer_bytes = std::size_t{4} * 1024;

/// As many as the system lets this program have, up to the hub's own limit.
std::size_t connections_possible() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return connections_max;
    }
    constexpr rlim_t wanted = connections_max + own_descriptors;
    if (limit.rlim_cur < wanted) {
        limit.rlim_cur = std::min(wanted, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
        getrlimit(RLIMIT_NOFILE, &limit);
    }
    const auto may = static_cast<std::size_t>(std::min<rlim_t>(limit.rlim_cur, wanted));
    return may - std::min(may / 2, own_descriptors);
}

}  // namespace

std::size_t head_end(std::string_view arrived) {
    constexpr std::string_view empty_line = "\r\n\r\n";
    const std::size_t at = arrived.find(empty_line);
    return at == std::string_view::npos ? 0 : at + empty_line.size();
}

Gatherer::Gatherer(const GathererSetting& setting, Ready ready)
    : setting_(setting),
      ready_(std::move(ready)),
      crowd_(connections_possible(), setting.of_one_address),
      watched_(epoll_create1(EPOLL_CLOEXEC)) {
    watch(EPOLL_CTL_ADD, setting_.listening, EPOLLIN);
    watch(EPOLL_CTL_ADD, wake_.descriptor(), EPOLLIN);
}

Gatherer::~Gatherer() {
    close(watched_);
    close(setting_.listening);
}

void Gatherer::watch(int operation, int descriptor, std::uint32_t events) const {
    epoll_event event{};
    event.events = events;
    event.data.fd = descriptor;
    epoll_ctl(watched_, operation, descriptor, &event);
}

void Gatherer::stop() {
    stopping_ = true;
    wake_.up();
}

void Gatherer::take_back(ConnectionPtr connection) {
    {
        const std::scoped_lock lock(mutex_);
        returned_.push_back(std::move(connection));
    }
    wake_.up();
}

void Gatherer::see_out(ConnectionPtr connection) {
    connection->socket.say_end();
    connection->passed_over_max = leaving_bytes;
    take_back(std::move(connection));
}

void Gatherer::run() {
    std::array<epoll_event, events_at_once> events{};
    Clock::time_point looked = Clock::now();
    while (!stopping_) {
        const int count = epoll_wait(watched_, events.data(), events_at_once, tick_ms);
        for (int at = 0; at < count; ++at) {
            const int descriptor = events.at(static_cast<std::size_t>(at)).data.fd;
            if (descriptor == setting_.listening) {
                accept_all();
            } else if (descriptor == wake_.descriptor()) {
                wake_.clear();
                take_all_back();
            } else {
                read_from(descriptor);
            }
        }
        if (Clock::now() - looked > std::chrono::milliseconds(tick_ms)) {
            looked = Clock::now();
            drop_late();
        }
    }
    waiting_.clear();
}

void Gatherer::accept_all() {
    // Some at a time: those who are here already are not kept waiting.
    for (int at = 0; at < events_at_once; ++at) {
        const Accepted accepted = accept_one(setting_.listening);
        if (accepted.descriptor < 0) {
            if (accepted.no_room) {
                // It would be asked again and again for who knocks, and could do nothing.
                resting_ = true;
                watch(EPOLL_CTL_MOD, setting_.listening, 0);
            }
            return;
        }
        if (!crowd_.enter(accepted.address)) {
            close(accepted.descriptor);
            continue;
        }
        auto connection = std::make_unique<HttpConnection>(accepted.descriptor, setting_.tls,
                                                           accepted.address, crowd_);
        connection->until = Clock::now() + head_time;
        add(std::move(connection));
    }
}

void Gatherer::add(ConnectionPtr connection) {
    const int descriptor = connection->socket.descriptor();
    waiting_[descriptor] = std::move(connection);
    watch(EPOLL_CTL_ADD, descriptor, EPOLLIN);
}

void Gatherer::read_from(int descriptor) {
    const auto found = waiting_.find(descriptor);
    if (found == waiting_.end()) {
        return;
    }
    HttpConnection& connection = *found->second;
    if (connection.passed_over_max > 0) {
        if (!pass_over(connection)) {
            waiting_.erase(found);
        }
        return;
    }
    std::array<char, buffer_bytes> buffer{};
    // What lies decrypted inside TLS does not wake anybody, so all of it is taken.
    while (head_end(connection.arrived) == 0 && connection.arrived.size() <= head_bytes_max) {
        std::size_t count = 0;
        const Moved moved = connection.socket.read(buffer.data(), buffer.size(), count);
        if (moved == Moved::closed) {
            waiting_.erase(found);
            return;
        }
        if (moved != Moved::some) {
            const bool reads = moved == Moved::wait_to_read;
            watch(EPOLL_CTL_MOD, descriptor, reads ? EPOLLIN : EPOLLOUT);
            return;
        }
        if (connection.arrived.empty()) {
            connection.until = std::min(connection.until, Clock::now() + head_time);
        }
        connection.arrived.append(buffer.data(), count);
    }
    watch(EPOLL_CTL_DEL, descriptor, 0);
    ConnectionPtr ready = std::move(found->second);
    waiting_.erase(found);
    ready_(std::move(ready));
}

bool Gatherer::pass_over(HttpConnection& connection) {
    std::size_t count = 0;
    const Moved moved = connection.socket.pass_over(connection.passed_over_max, count);
    connection.passed_over_max -= moved == Moved::some ? count : 0;
    return moved != Moved::closed && connection.passed_over_max > 0;
}

void Gatherer::take_all_back() {
    std::vector<ConnectionPtr> returned;
    {
        const std::scoped_lock lock(mutex_);
        returned.swap(returned_);
    }
    for (ConnectionPtr& connection : returned) {
        const int descriptor = connection->socket.descriptor();
        const bool leaves = connection->passed_over_max > 0;
        connection->until = Clock::now() + (leaves ? leaving_time : idle_time);
        add(std::move(connection));
        // The next request may be here already.
        read_from(descriptor);
    }
}

void Gatherer::drop_late() {
    const Clock::time_point now = Clock::now();
    std::erase_if(waiting_, [&](const auto& entry) { return entry.second->until < now; });
    if (resting_) {
        resting_ = false;
        watch(EPOLL_CTL_MOD, setting_.listening, EPOLLIN);
    }
}

}  // namespace accession::hub
