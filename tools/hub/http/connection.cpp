// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/http/connection.h"

#include "tools/hub/http/network.h"

namespace accession::hub {

bool Crowd::enter(const std::string& address) {
    const std::scoped_lock lock(mutex_);
    if (all_ >= most_) {
        return false;
    }
    std::size_t& count = of_network_[network_of(address)];
    if (count >= most_of_one_) {
        return false;
    }
    ++count;
    ++all_;
    return true;
}

void Crowd::leave(const std::string& address) {
    const std::scoped_lock lock(mutex_);
    --all_;
    const auto found = of_network_.find(network_of(address));
    if (found != of_network_.end() && --found->second == 0) {
        of_network_.erase(found);
    }
}

}  // namespace accession::hub
