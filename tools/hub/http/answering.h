// SPDX-License-Identifier: Apache-2.0
// An answer on its way to whoever asked, and the thread that has the rest of those that are taken slowly: a worker
// writes what goes at once and is free for the next.
#pragma once

#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "tools/hub/http/connection.h"
#include "tools/hub/http/message.h"
#include "tools/hub/http/wake.h"

namespace accession::hub {

struct Answering {
    ConnectionPtr connection;
    std::string head;
    Response response;
    /// To HEAD only the head is written.
    bool only_head = false;
    /// Another request may come on the connection.
    bool keep = false;
    /// The request's body was not read.
    bool body_left = false;
    /// Bytes that went over.
    std::size_t written = 0;

    /// What goes without waiting; `some`: all of it has gone.
    [[nodiscard]] Moved write();
};

class SlowTakers {
public:
    /// Called with an answer that has gone, on this thread: it must not wait.
    using Done = std::function<void(Answering)>;

    explicit SlowTakers(Done done);
    SlowTakers(const SlowTakers&) = delete;
    SlowTakers& operator=(const SlowTakers&) = delete;
    ~SlowTakers() { finish(); }

    /// `why`: what its socket waits for. With too many of them the connection is given up.
    void take(Answering answering, Moved why);
    /// Writes what was begun, as long as somebody takes it, then ends.
    void finish();

private:
    struct Slow {
        Answering answering;
        Moved why;
        Clock::time_point until;
    };

    void run();
    /// False: everything has ended.
    [[nodiscard]] bool take_new();
    void wait() const;
    void go_on();

    Done done_;
    Wake wake_;
    std::mutex mutex_;
    std::vector<Slow> given_;
    std::size_t count_ = 0;
    bool finishing_ = false;
    /// The thread's own.
    std::vector<Slow> all_;
    std::thread thread_;
};

}  // namespace accession::hub
