// SPDX-License-Identifier: Apache-2.0
// Texts and values that are shared behave like any other value.
#include <gtest/gtest.h>

#include <unordered_set>

#include "core/model/folio_terms.h"
#include "core/model/ids.h"
#include "core/model/rare.h"

namespace accession::test {
namespace {

TEST(SharedText, IsAValue) {
    SharedText one(std::string("a line that is longer than any small string"));
    SharedText copy = one;
    EXPECT_EQ(copy, one);
    one = SharedText(std::string("another"));
    EXPECT_EQ(copy.str(), "a line that is longer than any small string");
    EXPECT_NE(copy, one);
    EXPECT_LT(copy, one);
    copy = std::move(one);
    EXPECT_EQ(copy.str(), "another");
    const SharedText& alias = copy;
    copy = alias;
    EXPECT_EQ(copy.str(), "another");
}

TEST(SharedText, NothingIsEmpty) {
    EXPECT_TRUE(SharedText().empty());
    EXPECT_EQ(SharedText(std::string()), SharedText());
    EXPECT_EQ(SharedText().str(), "");
    EXPECT_LT(SharedText(), SharedText(std::string("a")));
}

TEST(SharedText, EqualTextsAreEqualWhereverTheyCameFrom) {
    std::unordered_set<LineId> ids{LineId("L1"), LineId("L2"), LineId("")};
    EXPECT_TRUE(ids.contains(LineId("L1")));
    EXPECT_TRUE(ids.contains(LineId()));
    EXPECT_FALSE(ids.contains(LineId("L3")));
    EXPECT_EQ(LineId("L1") <=> LineId("L1"), std::strong_ordering::equal);
}

TEST(Rare, CopiesAreSharedUntilOneIsChanged) {
    Rare<PieceTerms> one;
    EXPECT_TRUE(one.usual());
    one.edit().internal_note = "damp";
    Rare<PieceTerms> other = one;
    EXPECT_EQ(&*one, &*other);
    other.edit().internal_note = "dry";
    EXPECT_EQ(one->internal_note, "damp");
    EXPECT_EQ(other->internal_note, "dry");
    EXPECT_FALSE(one == other);
    one.edit().internal_note.clear();
    EXPECT_TRUE(one == Rare<PieceTerms>());
    EXPECT_TRUE(one.usual());
}

}  // namespace
}  // namespace accession::test
