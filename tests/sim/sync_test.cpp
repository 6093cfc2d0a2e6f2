// SPDX-License-Identifier: Apache-2.0
// Devices and a hub: no promise is broken, equal seeds give equal runs, and a hub or a device that is
// wrong is found out.
#include <gtest/gtest.h>

#include <cstdint>

#include "tests/sim/sync_run.h"

namespace accession::sim {
namespace {

/// The tests run with sanitizers, many times slower; tools/sim --hub runs far more of them.
constexpr std::uint64_t hub_seeds = 300;

TEST(SyncSimulation, NoPromiseIsBroken) {
    std::uint64_t crashes = 0;
    std::uint64_t failures = 0;
    std::uint64_t gone = 0;
    std::uint64_t repaired = 0;
    for (std::uint64_t seed = 1; seed <= hub_seeds; ++seed) {
        const Result result = run_sync_seed(seed);
        ASSERT_EQ(result.violation, "") << "tools/sim --hub --seed " << seed;
        crashes += result.crashes;
        failures += result.failures;
        gone += result.gone;
        repaired += result.repaired;
    }
    EXPECT_GT(crashes, hub_seeds / 5);
    EXPECT_GT(failures, hub_seeds / 10);
    EXPECT_GT(gone, hub_seeds / 10);
    EXPECT_GT(repaired, hub_seeds / 20);
}

TEST(SyncSimulation, EqualSeedsGiveEqualRuns) {
    std::uint64_t before = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Result one = run_sync_seed(seed);
        EXPECT_EQ(one.trace, run_sync_seed(seed).trace) << "tools/sim --hub --seed " << seed;
        EXPECT_NE(one.trace, before);
        before = one.trace;
    }
}

std::uint64_t found_by(SyncPlanted planted) {
    constexpr std::uint64_t enough = 200;
    for (std::uint64_t seed = 1; seed <= enough; ++seed) {
        if (!run_sync_seed(seed, planted).violation.empty()) {
            return seed;
        }
    }
    return 0;
}

TEST(SyncCanary, AHubThatForgetsItsAnswersIsFoundOut) {
    EXPECT_NE(found_by(SyncPlanted::hub_forgets_answers), 0U);
}

TEST(SyncCanary, AHubThatCutsAnswersWithItsChangesIsFoundOut) {
    EXPECT_NE(found_by(SyncPlanted::hub_cuts_answers), 0U);
}

TEST(SyncCanary, SayingSavedBeforeItIsKeptIsFoundOut) {
    EXPECT_NE(found_by(SyncPlanted::saved_before_keep), 0U);
}

}  // namespace
}  // namespace accession::sim
