// SPDX-License-Identifier: Apache-2.0
// An invented library to try Accession with: the same arguments give the same facts everywhere.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/lifecycle/fact.h"
#include "core/model/date.h"
#include "core/model/kinds.h"

namespace accession {

struct SampleSpec {
    RulebookKey rulebook = RulebookKey::alma;
    std::uint32_t lines = 2000;
    std::uint64_t seed = 1;
    /// The day on which the library looks like this.
    Date today;
};

/// Hands the library's facts over one by one, in an order that folds well.
void make_sample_library(const SampleSpec& spec, const std::function<void(Fact)>& sink);

[[nodiscard]] std::vector<Fact> sample_library(RulebookKey rulebook, std::uint32_t lines,
                                               std::uint64_t seed, Date today);

}  // namespace accession
