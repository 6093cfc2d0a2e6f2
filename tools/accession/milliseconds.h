// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace accession::tool {

/// Since it was made.
class Milliseconds {
public:
    [[nodiscard]] double passed() const {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began_)
            .count();
    }

private:
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

}  // namespace accession::tool
