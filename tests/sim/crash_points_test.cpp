// SPDX-License-Identifier: Apache-2.0
// I3, I4, I12: wherever a crash falls, also a second one in the opening after it, what was saved is
// there, the log is a prefix, and a snapshot changes nothing.
#include <gtest/gtest.h>

#include <cctype>
#include <string>

#include "tests/sim/crash_points.h"

namespace accession::sim {
namespace {

class CrashPoints : public testing::TestWithParam<Story> {};

TEST_P(CrashPoints, OnADisk) {
    EXPECT_GT(crash_everywhere(GetParam(), Model::disk, 0), 0U);
}

TEST_P(CrashPoints, WithTransactions) {
    EXPECT_GT(crash_everywhere(GetParam(), Model::transaction, 1), 0U);
}

TEST_P(CrashPoints, InCommits) {
    EXPECT_GT(crash_in_commits(GetParam(), 2), 0U);
}

std::string name_of(const testing::TestParamInfo<Story>& story) {
    std::string name = story.param.name;
    for (char& letter : name) {
        letter = std::isalnum(static_cast<unsigned char>(letter)) != 0 ? letter : '_';
    }
    return name;
}

INSTANTIATE_TEST_SUITE_P(Stories, CrashPoints, testing::ValuesIn(all_stories()), name_of);

}  // namespace
}  // namespace accession::sim
