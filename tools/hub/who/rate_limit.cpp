// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/who/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace accession::hub {

namespace {

constexpr double minute_ms = 60'000;
/// Beyond this, keys with nothing to remember are dropped.
constexpr std::size_t many_keys = 10'000;

}  // namespace

unsigned RateLimit::take(std::string_view key, std::int64_t now_ms) {
    const std::scoped_lock lock(mutex_);
    if (buckets_.size() > many_keys) {
        forget_full(now_ms);
    }
    const auto [found, is_new] = buckets_.try_emplace(std::string(key), per_minute_, now_ms);
    Bucket& bucket = found->second;
    const auto passed = static_cast<double>(std::max<std::int64_t>(0, now_ms - bucket.at_ms));
    bucket.tries = std::min(per_minute_, bucket.tries + passed * per_minute_ / minute_ms);
    bucket.at_ms = now_ms;
    if (bucket.tries >= 1) {
        bucket.tries -= 1;
        return 0;
    }
    const double seconds = (1 - bucket.tries) * (minute_ms / 1000) / per_minute_;
    return static_cast<unsigned>(std::ceil(seconds));
}

void RateLimit::forget_full(std::int64_t now_ms) {
    std::erase_if(buckets_, [&](const auto& entry) {
        return static_cast<double>(now_ms - entry.second.at_ms) >= minute_ms;
    });
}

}  // namespace accession::hub
