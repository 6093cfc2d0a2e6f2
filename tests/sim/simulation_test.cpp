// SPDX-License-Identifier: Apache-2.0
// The simulator itself: no promise is broken, equal seeds give equal runs, and a storage or an owner
// that is wrong is found out.
#include <gtest/gtest.h>

#include <cstdint>

#include "tests/sim/workload.h"

namespace accession::sim {
namespace {

/// The tests run with sanitizers, many times slower; tools/sim runs far more of them.
constexpr std::uint64_t seeds = 1000;

TEST(Simulation, NoPromiseIsBroken) {
    std::uint64_t crashes = 0;
    std::uint64_t failures = 0;
    std::uint64_t damages = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const Result result = run_seed(seed);
        ASSERT_EQ(result.violation, "") << "tools/sim --seed " << seed;
        crashes += result.crashes;
        failures += result.failures;
        damages += result.damages;
    }
    EXPECT_GT(crashes, seeds / 5);
    EXPECT_GT(failures, seeds / 10);
    EXPECT_GT(damages, seeds / 5);
}

TEST(Simulation, EqualSeedsGiveEqualRuns) {
    std::uint64_t before = 0;
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const Result one = run_seed(seed);
        const Result other = run_seed(seed);
        EXPECT_EQ(one.trace, other.trace) << "tools/sim --seed " << seed;
        EXPECT_NE(one.trace, before);
        before = one.trace;
    }
}

/// The first seed that notices; none after so many means that the simulator is blind to it.
std::uint64_t found_by(Planted planted) {
    constexpr std::uint64_t enough = 400;
    for (std::uint64_t seed = 1; seed <= enough; ++seed) {
        if (!run_seed(seed, planted).violation.empty()) {
            return seed;
        }
    }
    return 0;
}

TEST(Canary, ASyncThatLiesIsFoundOut) {
    EXPECT_NE(found_by(Planted::sync_lies), 0U);
}

TEST(Canary, APutThatIsTornIsFoundOut) {
    EXPECT_NE(found_by(Planted::put_is_torn), 0U);
}

TEST(Canary, SayingSavedBeforeItIsKeptIsFoundOut) {
    EXPECT_NE(found_by(Planted::saved_before_keep), 0U);
}

}  // namespace
}  // namespace accession::sim
