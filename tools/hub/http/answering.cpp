// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/http/answering.h"

#include <algorithm>
#include <utility>

#include <poll.h>

#include "tools/hub/http/limits.h"

namespace accession::hub {

namespace {

/// Between two looks at whose patience has ended.
constexpr int look_every_ms = 500;

}  // namespace

Moved Answering::write() {
    const std::string_view content = only_head ? std::string_view{} : response.content();
    while (written < head.size() + content.size()) {
        const std::string_view rest = written < head.size() ? std::string_view(head).substr(written)
                                                            : content.substr(written - head.size());
        std::size_t count = 0;
        const Moved moved = connection->socket.write(rest, count);
        if (moved != Moved::some) {
            return moved;
        }
        written += count;
    }
    return Moved::some;
}

SlowTakers::SlowTakers(Done done) : done_(std::move(done)), thread_([this] { run(); }) {}

void SlowTakers::take(Answering answering, Moved why) {
    {
        const std::scoped_lock lock(mutex_);
        if (count_ >= slow_takers_max) {
            return;
        }
        ++count_;
        given_.push_back({std::move(answering), why, Clock::now() + write_time});
    }
    wake_.up();
}

void SlowTakers::finish() {
    {
        const std::scoped_lock lock(mutex_);
        finishing_ = true;
    }
    wake_.up();
    if (thread_.joinable()) {
        thread_.join();
    }
}

bool SlowTakers::take_new() {
    const std::scoped_lock lock(mutex_);
    std::ranges::move(given_, std::back_inserter(all_));
    given_.clear();
    count_ = all_.size();
    return !finishing_ || !all_.empty();
}

void SlowTakers::wait() const {
    std::vector<pollfd> sockets{{wake_.descriptor(), POLLIN, 0}};
    for (const Slow& slow : all_) {
        const short wanted = slow.why == Moved::wait_to_read ? POLLIN : POLLOUT;
        sockets.push_back({slow.answering.connection->socket.descriptor(), wanted, 0});
    }
    poll(sockets.data(), sockets.size(), all_.empty() ? -1 : look_every_ms);
    wake_.clear();
}

/// Writes to everybody who takes something.
void SlowTakers::go_on() {
    const Clock::time_point now = Clock::now();
    std::erase_if(all_, [&](Slow& slow) {
        const std::size_t before = slow.answering.written;
        slow.why = slow.answering.write();
        if (slow.why == Moved::some) {
            done_(std::move(slow.answering));
            return true;
        }
        if (slow.answering.written > before) {
            slow.until = now + write_time;
        }
        return slow.why == Moved::closed || slow.until <= now;
    });
}

void SlowTakers::run() {
    while (take_new()) {
        wait();
        go_on();
    }
}

}  // namespace accession::hub
