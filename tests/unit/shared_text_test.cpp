// SPDX-License-Identifier: Apache-2.0
// Texts and values that are shared behave like any other value.
#include <gtest/gtest.h>

#include <optional>
#include <unordered_set>

#include "core/model/codec.h"
#include "core/model/fields.h"
#include "core/model/folio_terms.h"
#include "core/model/ids.h"
#include "core/model/rare.h"

namespace accession::test {
namespace {

std::string bytes_of(const Title& title) {
    ByteWriter writer;
    Encoder{writer}.write(title);
    return writer.take();
}

std::optional<Title> read_back(const std::string& bytes) {
    ByteReader reader(bytes);
    Title title;
    Decoder{reader}.read(title);
    return reader.ok() && reader.at_end() ? std::optional(title) : std::nullopt;
}

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

TEST(Rare, ALatePartIsWrittenOnlyWhereSomethingIsInIt) {
    Title title;
    title.folio.edit().instance = "i";
    const std::string before = bytes_of(title);
    title.folio.edit().further["receivingNote"].text = "With the supplement";
    const std::string after = bytes_of(title);
    EXPECT_GT(after.size(), before.size());
    EXPECT_EQ(read_back(after), title);
    title.folio.edit().further.clear();
    EXPECT_EQ(bytes_of(title), before);
    EXPECT_EQ(read_back(before), title);
}

TEST(Rare, ALatePartThatIsEmptyOrNobodyHasIsRefused) {
    Title title;
    title.folio.edit().instance = "i";
    // The part's first byte is the one before its empty `line`.
    std::string bytes = bytes_of(title);
    const std::size_t mark = bytes.rfind(std::string("\1\0\1i", 4));
    ASSERT_NE(mark, std::string::npos);
    bytes[mark] = 2;
    EXPECT_EQ(read_back(bytes + '\0'), std::nullopt) << "equal records have equal bytes";
    bytes[mark] = 3;
    EXPECT_EQ(read_back(bytes), std::nullopt);
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
