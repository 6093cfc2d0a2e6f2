// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/http/workers.h"

#include <utility>

namespace accession::hub {

void Workers::give(Task task) {
    const std::scoped_lock lock(mutex_);
    tasks_.push_back(std::move(task));
    if (idle_ < tasks_.size() && threads_.size() < most_ && !finishing_) {
        threads_.emplace_back([this] { work(); });
    }
    given_.notify_one();
}

void Workers::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        ++idle_;
        given_.wait(lock, [&] { return !tasks_.empty() || finishing_; });
        --idle_;
        if (tasks_.empty()) {
            return;
        }
        Task task = std::move(tasks_.front());
        tasks_.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

void Workers::finish() {
    {
        const std::scoped_lock lock(mutex_);
        finishing_ = true;
    }
    given_.notify_all();
    for (std::thread& thread : threads_) {
        thread.join();
    }
    threads_.clear();
}

}  // namespace accession::hub
