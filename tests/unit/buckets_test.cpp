// SPDX-License-Identifier: Apache-2.0
// A table's parts: together they are the table, and each can be taken from another workspace.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "core/workspace/buckets.h"
#include "core/workspace/snapshot.h"
#include "tests/support/same_workspace.h"

namespace accession {
namespace {

Workspace library() {
    Workspace workspace;
    workspace.apply(test::sample_of(RulebookKey::alma, 300));
    return workspace;
}

}  // namespace

TEST(Buckets, AddUpToTheirTable) {
    const Workspace made = library();
    Workspace read;
    ASSERT_TRUE(read_snapshot(SnapshotWriter(made).take(), read));
    for (const auto& [table, hash] : made.table_hashes()) {
        const auto sums = bucket_sums(read, table);
        ASSERT_EQ(sums.has_value(), table != "settings") << table;
        Hash128 all;
        for (std::size_t i = 0; sums && i < bucket_count; ++i) {
            all += sums->at(i);
        }
        EXPECT_TRUE(!sums || all == hash) << table;
    }
    EXPECT_FALSE(bucket_sums(made, "shelves"));
}

TEST(Buckets, MakeAnotherWorkspaceTheSame) {
    const Workspace made = library();
    Workspace other = library();
    Line line = other.lines().at(3);
    const std::uint8_t bucket = bucket_of(line.id.str());
    line.number = "changed";
    other.put(SharedRecord<Line>(line));
    for (std::string id = "a"; other.lines().size() == made.lines().size(); id += 'a') {
        if (bucket_of(id) == bucket) {
            line.id = LineId(id);
            other.put(SharedRecord<Line>(line));
        }
    }
    ASSERT_NE(other.state_hash(), made.state_hash());
    const auto facts = records_of_bucket(made, "lines", bucket);
    EXPECT_TRUE(replace_bucket(other, "lines", bucket, facts));
    EXPECT_EQ(other.state_hash(), made.state_hash());
    EXPECT_FALSE(replace_bucket(other, "items", bucket, facts));
    EXPECT_FALSE(replace_bucket(other, "lines", static_cast<std::uint8_t>(bucket + 1), facts));
    EXPECT_EQ(other.state_hash(), made.state_hash());
}

TEST(Buckets, AVendorIsNeverTakenAway) {
    Workspace workspace = library();
    const Hash128 before = workspace.state_hash();
    const std::uint8_t bucket = bucket_of(workspace.vendors().at(0).id.str());
    EXPECT_FALSE(replace_bucket(workspace, "vendors", bucket, {}));
    EXPECT_EQ(workspace.state_hash(), before);
    EXPECT_TRUE(replace_bucket(workspace, "vendors", bucket,
                               records_of_bucket(workspace, "vendors", bucket)));
    EXPECT_EQ(workspace.state_hash(), before);
}

}  // namespace accession
