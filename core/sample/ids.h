// SPDX-License-Identifier: Apache-2.0
// Ids of the sample's records: equal for equal seeds, on every platform.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "core/model/ids.h"

namespace accession::sample {

class Ids {
public:
    explicit Ids(std::uint64_t seed) : seed_("sample:" + std::to_string(seed)) {}

    template <class IdType>
    IdType next(std::string_view kind) {
        std::uint32_t& last = counters_[kind];
        ++last;
        return IdType(derive_id(seed_, kind, last));
    }

private:
    std::string seed_;
    std::map<std::string_view, std::uint32_t> counters_;
};

}  // namespace accession::sample
