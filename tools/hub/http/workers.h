// SPDX-License-Identifier: Apache-2.0
// Threads that answer requests: as many as are needed, up to a limit.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace accession::hub {

class Workers {
public:
    using Task = std::move_only_function<void()>;

    explicit Workers(std::size_t most) : most_(most) {}
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;
    ~Workers() { finish(); }

    void give(Task task);
    /// Does what was given, then ends.
    void finish();

private:
    void work();

    std::size_t most_;
    std::mutex mutex_;
    std::condition_variable given_;
    std::deque<Task> tasks_;
    std::vector<std::thread> threads_;
    std::size_t idle_ = 0;
    bool finishing_ = false;
};

}  // namespace accession::hub
