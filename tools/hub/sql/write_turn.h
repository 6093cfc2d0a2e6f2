// SPDX-License-Identifier: Apache-2.0
// Who writes to a file that has room for one writer: the others wait here, where they are woken, and not
// inside SQLite, which only looks again every so often.
#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <utility>

namespace accession::hub {

class WriteTurn {
    struct GiveBack {
        void operator()(WriteTurn* turn) const { turn->give_back(); }
    };

public:
    /// Has the turn as long as it lives; empty: has none.
    using Held = std::unique_ptr<WriteTurn, GiveBack>;

    /// Empty: it was another's all that time.
    [[nodiscard]] Held take(std::chrono::milliseconds patience) {
        std::unique_lock lock(mutex_);
        if (!freed_.wait_for(lock, patience, [&] { return !taken_; })) {
            return nullptr;
        }
        taken_ = true;
        return Held(this);
    }

private:
    void give_back() {
        {
            const std::scoped_lock lock(mutex_);
            taken_ = false;
        }
        freed_.notify_one();
    }

    std::mutex mutex_;
    std::condition_variable freed_;
    bool taken_ = false;
};

}  // namespace accession::hub
