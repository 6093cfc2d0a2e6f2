// SPDX-License-Identifier: Apache-2.0
// What came to records after the log's format was made lies in their late parts.
#include <gtest/gtest.h>

#include <span>
#include <string>
#include <vector>

#include "core/journal/fact_codec.h"
#include "core/workspace/snapshot.h"
#include "core/workspace/workspace.h"

namespace accession::test {
namespace {

TEST(LateParts, OfVendorsAndFundsAreKeptInLogsAndSnapshots) {
    Vendor vendor{VendorId("V1"), "v", "A club", true, false};
    Fund fund{FundId("F1"), "f", "Branch books", true, {}, "EUR"};
    const std::vector<Fact> without{VendorRecorded{vendor}, FundRecorded{fund}};
    vendor.organization.is_vendor = false;
    fund.places.restricted = true;
    fund.places.locations = {"BRANCH", "MAIN"};
    const std::vector<Fact> facts{VendorRecorded{vendor}, FundRecorded{fund}, without[0],
                                  without[1]};
    EXPECT_EQ(decode_facts(encode_facts(facts)), facts);
    EXPECT_EQ(decode_facts(encode_facts(without)), without);
    Workspace workspace;
    workspace.apply(std::span(facts).first(2));
    Workspace read;
    ASSERT_TRUE(read_snapshot(SnapshotWriter(workspace).take(), read));
    ASSERT_NE(read.find(FundId("F1")), nullptr);
    EXPECT_EQ(*read.find(FundId("F1")), fund);
    EXPECT_EQ(*read.find(VendorId("V1")), vendor);
    EXPECT_EQ(read.state_hash(), workspace.state_hash());
    // No other fact has a late part, and no kind stands between those that are known.
    for (const char kind : {'\xfc', '\xc8', '\x64'}) {
        EXPECT_FALSE(decode_facts(std::string{'\x01', kind} + std::string(40, '\0')));
    }
}

}  // namespace
}  // namespace accession::test
