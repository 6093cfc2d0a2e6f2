// SPDX-License-Identifier: Apache-2.0
// How often somebody may try something: a bucket for each key that fills up again with time.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace accession::hub {

class RateLimit {
public:
    /// `per_minute` tries a minute, and as many at once.
    explicit RateLimit(unsigned per_minute) : per_minute_(per_minute) {}

    /// Seconds to wait; 0: it may be tried, and this is counted as a try.
    [[nodiscard]] unsigned take(std::string_view key, std::int64_t now_ms);

private:
    struct Bucket {
        double tries = 0;
        std::int64_t at_ms = 0;
    };
    void forget_full(std::int64_t now_ms);

    double per_minute_;
    std::mutex mutex_;
    std::map<std::string, Bucket, std::less<>> buckets_;
};

}  // namespace accession::hub
