// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/http/connection.h"

namespace accession::hub {

bool Crowd::enter(const std::string& address) {
    const std::scoped_lock lock(mutex_);
    if (all_ >= most_) {
        return false;
    }
    std::size_t& count = of_address_[address];
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
    const auto found = of_address_.find(address);
    if (found != of_address_.end() && --found->second == 0) {
        of_address_.erase(found);
    }
}

}  // namespace accession::hub
