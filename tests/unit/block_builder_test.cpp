// SPDX-License-Identifier: Apache-2.0
// A text that a block of a snapshot says more than once stands in it once, wherever it came first.
#include "core/workspace/snapshot/block_builder.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "core/workspace/snapshot.h"
#include "core/workspace/snapshot/format.h"
#include "tests/support/same_workspace.h"

namespace accession::test {
namespace {

std::size_t times(std::string_view text, std::string_view bytes) {
    std::size_t count = 0;
    for (std::size_t at = bytes.find(text); at != std::string_view::npos;
         at = bytes.find(text, at + 1)) {
        ++count;
    }
    return count;
}

/// One vendor for each name.
Workspace library_of(const std::vector<std::string>& names) {
    Workspace workspace;
    for (std::size_t i = 0; i < names.size(); ++i) {
        Vendor vendor;
        vendor.id = VendorId("vendor-" + std::to_string(i));
        vendor.code = "code " + std::to_string(i);
        vendor.name = names[i];
        workspace.put(vendor);
    }
    return workspace;
}

void expect_same_when_opened(const Workspace& before, const std::string& bytes) {
    Workspace after;
    ASSERT_TRUE(read_snapshot(bytes, after).has_value());
    EXPECT_EQ(after.state_hash(), before.state_hash());
    EXPECT_EQ(difference(after, before), "");
}

TEST(BlockBuilder, TextThatComesAgainStandsOnce) {
    const std::string longest(80, 'L');
    const std::string too_long(81, 'T');
    const Workspace before =
        library_of({"Harbour Serials", "Lone", longest, "Harbour Serials", too_long, "x", longest,
                    "Maple", "Harbour Serials", too_long, "x"});
    const std::string bytes = SnapshotWriter(before).take();
    EXPECT_EQ(times("Harbour Serials", bytes), 1);
    EXPECT_EQ(times(longest, bytes), 1);
    EXPECT_EQ(times("Lone", bytes), 1);
    EXPECT_EQ(times(too_long, bytes), 2) << "a text as long as this hardly comes again";
    expect_same_when_opened(before, bytes);
}

TEST(BlockBuilder, TextsThatComeAgainLaterAreToldByTheNextSnapshotToo) {
    const std::string first =
        SnapshotWriter(library_of({"Aurora", "Maple", "Maple", "Tide"})).take();
    Workspace workspace;
    ASSERT_TRUE(read_snapshot(first, workspace).has_value());
    Vendor vendor = *workspace.find(VendorId("vendor-0"));
    vendor.code = "Quay";
    vendor.name = "Quay";
    workspace.put(vendor);
    const std::string next = SnapshotWriter(workspace).take();
    EXPECT_EQ(times("Maple", next), 1);
    EXPECT_EQ(times("Quay", next), 1);
    expect_same_when_opened(workspace, next);
}

}  // namespace
}  // namespace accession::test
