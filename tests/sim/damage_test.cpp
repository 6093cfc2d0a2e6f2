// SPDX-License-Identifier: Apache-2.0
// I14: no flipped bit, truncated, deleted, swapped or repeated file of a store goes unnoticed, none makes
// the program crash, and none costs more than what it hit.
#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "core/journal/file_names.h"
#include "tests/sim/every_damage.h"

namespace accession::sim {
namespace {

class EveryDamage : public testing::TestWithParam<std::uint32_t> {
protected:
    const Prepared store = prepared_store(GetParam());
};

TEST_P(EveryDamage, TheStoreHasFilesOfEveryKind) {
    for (const char* name : {"manifest-a", "manifest-b", "tail", "snapshot-000002",
                             "archive-000000", "log-000001", "log-000002"}) {
        EXPECT_TRUE(store.files.contains(name)) << name;
    }
}

/// Small files and the log bit by bit; of the snapshot and the archive one bit of each byte.
TEST_P(EveryDamage, AFlippedBitIsNoticed) {
    for (const char* prefix : {"manifest", "tail"}) {
        EXPECT_GT(flip_bits(store, prefix, 8), 0U);
    }
    for (const char* prefix : {"log", "archive", "snapshot"}) {
        EXPECT_GT(flip_bits(store, prefix, 1), 0U);
    }
}

TEST_P(EveryDamage, AChangedByteIsNoticed) {
    for (const char* prefix : {"manifest", "tail", "log", "archive"}) {
        EXPECT_GT(change_bytes(store, prefix), 0U);
    }
}

TEST_P(EveryDamage, ATruncatedFileIsNoticed) {
    for (const char* prefix : {"manifest", "tail", "log", "archive"}) {
        EXPECT_GT(truncate(store, prefix, 1), 0U);
    }
    EXPECT_GT(truncate(store, "snapshot", 7), 0U);
}

TEST_P(EveryDamage, AFileThatIsGoneOrAnothersIsNoticed) {
    EXPECT_GT(replace_files(store), 0U);
}

TEST_P(EveryDamage, SwappedAndRepeatedSegmentsAreNoticed) {
    Spoiled swapped{store.files, {"log-000001", "log-000002"}, "swapped segments"};
    std::swap(swapped.files["log-000001"], swapped.files["log-000002"]);
    check_damage(store, swapped);
    for (const std::uint32_t number : {1U, 2U}) {
        const std::string next = segment_name(number + (number == 2 ? 1 : 2));
        Spoiled repeated{store.files, {next}, "repeated segment"};
        repeated.files[next] = store.files.at(segment_name(number));
        check_damage(store, repeated);
    }
}

INSTANTIATE_TEST_SUITE_P(Rulebooks, EveryDamage, testing::Values(0U, 5U));

}  // namespace
}  // namespace accession::sim
