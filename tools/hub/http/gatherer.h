// SPDX-License-Identifier: Apache-2.0
// Takes connections, and waits on one thread for the heads of their requests. Who sends nothing, or
// a byte now and then, costs a descriptor for some seconds and never a worker.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

#include "tools/hub/http/connection.h"
#include "tools/hub/http/wake.h"

namespace accession::hub {

struct GathererSetting {
    int listening = -1;
    const Tls* tls = nullptr;
    std::size_t of_one_address = 0;
};

class Gatherer {
public:
    /// Called with a connection whose whole head has arrived, or one whose head is too long.
    using Ready = std::function<void(ConnectionPtr)>;

    Gatherer(const GathererSetting& setting, Ready ready);
    Gatherer(const Gatherer&) = delete;
    Gatherer& operator=(const Gatherer&) = delete;
    ~Gatherer();

    /// Until `stop`.
    void run();
    /// Also from a signal's handler.
    void stop();
    /// A connection that may have another request. From any thread.
    void take_back(ConnectionPtr connection);
    /// One whose request was not read to its end: closed on top of what it still sends, it would lose its answer.
    void see_out(ConnectionPtr connection);

private:
    void accept_all();
    void add(ConnectionPtr connection);
    void read_from(int descriptor);
    /// False: it is gone, or has sent more than anybody passes over.
    [[nodiscard]] static bool pass_over(HttpConnection& connection);
    void watch(int operation, int descriptor, std::uint32_t events) const;
    void take_all_back();
    void drop_late();

    GathererSetting setting_;
    Ready ready_;
    Crowd crowd_;
    int watched_;
    Wake wake_;
    std::atomic<bool> stopping_{false};
    /// There was no descriptor for one more; who knocks is let in with the next look.
    bool resting_ = false;
    std::map<int, ConnectionPtr> waiting_;
    std::mutex mutex_;
    std::vector<ConnectionPtr> returned_;
};

/// Where the head ends in what has arrived; 0: not yet.
[[nodiscard]] std::size_t head_end(std::string_view arrived);

}  // namespace accession::hub
