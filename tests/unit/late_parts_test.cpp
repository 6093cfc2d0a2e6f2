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

/// What a fund may be spent on came still later than where it may be used: with it, both are written.
TEST(LateParts, ThatCameStillLaterAreOfTheNextLevel) {
    Fund fund{FundId("F1"), "f", "Branch books", true, {}, "EUR"};
    const std::string plain = encode_facts(std::vector<Fact>{FundRecorded{fund}});
    fund.expense_classes.assign({{"e1", "Print", true}, {"e2", "Old", false}});
    Fund both = fund;
    both.places.restricted = true;
    both.places.locations = {"BRANCH"};
    Fund places = both;
    places.expense_classes.clear();
    const std::vector<Fact> facts{FundRecorded{fund}, FundRecorded{both}, FundRecorded{places}};
    const std::string bytes = encode_facts(facts);
    EXPECT_EQ(decode_facts(bytes), facts);
    EXPECT_EQ(late_level(fund), 2);
    EXPECT_EQ(late_level(places), 1);
    for (const Fund& one : {fund, both, places}) {
        Workspace workspace;
        workspace.put(one);
        Workspace read;
        ASSERT_TRUE(read_snapshot(SnapshotWriter(workspace).take(), read));
        EXPECT_EQ(*read.find(FundId("F1")), one);
        EXPECT_EQ(read.state_hash(), workspace.state_hash());
    }
    // Told to have such a part, and has none: equal facts have equal bytes.
    std::string empty_part = plain;
    empty_part[1] = static_cast<char>(0xff - 64 - 2);
    EXPECT_FALSE(decode_facts(empty_part + std::string(3, '\0')));
    // Has one, and is told to have the first only.
    std::string too_little = encode_facts(std::vector<Fact>{FundRecorded{both}});
    ASSERT_EQ(too_little[1], static_cast<char>(0xff - 64 - 2));
    too_little[1] = static_cast<char>(0xff - 2);
    EXPECT_FALSE(decode_facts(too_little));
}

}  // namespace
}  // namespace accession::test
