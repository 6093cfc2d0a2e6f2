// SPDX-License-Identifier: Apache-2.0
// Wakes a thread that waits for sockets.
#pragma once

#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace accession::hub {

class Wake {
public:
    Wake() : descriptor_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
    Wake(const Wake&) = delete;
    Wake& operator=(const Wake&) = delete;
    ~Wake() { close(descriptor_); }

    [[nodiscard]] int descriptor() const { return descriptor_; }
    /// Also from a signal's handler.
    void up() const {
        const std::uint64_t one = 1;
        [[maybe_unused]] const ssize_t written = write(descriptor_, &one, sizeof one);
    }
    void clear() const {
        std::uint64_t count = 0;
        [[maybe_unused]] const ssize_t taken = read(descriptor_, &count, sizeof count);
    }

private:
    int descriptor_;
};

}  // namespace accession::hub
