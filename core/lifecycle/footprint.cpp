// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/footprint.h"

#include <algorithm>

namespace accession {

void Footprint::settle() {
    std::ranges::sort(keys_);
    const auto repeated = std::ranges::unique(keys_);
    keys_.erase(repeated.begin(), repeated.end());
    keys_.shrink_to_fit();
}

void Changed::add(const Footprint& footprint) {
    keys_.insert(footprint.keys().begin(), footprint.keys().end());
    everything_ |= footprint.everything();
}

void Changed::clear() {
    keys_.clear();
    everything_ = false;
}

bool Changed::meets(const Footprint& footprint) const {
    if (everything_ || (footprint.everything() && !keys_.empty())) {
        return true;
    }
    return !keys_.empty() && std::ranges::any_of(footprint.keys(), [this](std::size_t key) {
        return keys_.contains(key);
    });
}

}  // namespace accession
