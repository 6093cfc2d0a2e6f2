// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "core/workspace/terms.h"

namespace accession {
namespace {

using FoundTerms = std::vector<std::string>;

TEST(Terms, LoseCaseAndDiacritics) {
    EXPECT_EQ(fold_text("Łódź"), "lodz");
    EXPECT_EQ(fold_text("Ærø"), "aero");
    EXPECT_EQ(fold_text("Straße"), "strasse");
    EXPECT_EQ(fold_text("Þórður Œuvre"), "thordur oeuvre");
    EXPECT_EQ(fold_text("ČŠŽ ıİŊŸ"), "csz iiny");
    EXPECT_EQ(fold_text("e\u0301cole"), "ecole") << "combining marks fall away";
    EXPECT_EQ(fold_text("ΑΒΓ ДЁЖ"), "αβγ дёж");
    EXPECT_EQ(fold_text("日本語"), "日本語");
}

TEST(Terms, BrokenTextStillFolds) {
    EXPECT_NO_FATAL_FAILURE((void)fold_text("\xc3"));
    EXPECT_NO_FATAL_FAILURE((void)words_of("a\xff\xfe\xf0\x9f"));
    EXPECT_NO_FATAL_FAILURE((void)words_of("\xe2\x28\xa1"));
}

TEST(Terms, WordsAreRunsOfLettersAndDigits) {
    EXPECT_EQ(words_of("The Reader's  Guide—vol. 2"),
              (FoundTerms{"the", "readers", "guide", "vol", "2"}));
    EXPECT_EQ(words_of("Reader’s"), (FoundTerms{"readers"}));
    EXPECT_EQ(words_of("  ,;- "), FoundTerms{});
    EXPECT_EQ(words_of("ABCÉdef'Gh’i e\u0301Z9ß"), (FoundTerms{"abcedefghi", "ez9ss"}));
    EXPECT_EQ(words_of(std::string(100, 'A') + " b"), (FoundTerms{std::string(100, 'a'), "b"}));
    EXPECT_EQ(compact("POL-10 432"), "pol10432");
    EXPECT_EQ(compact("pol10432"), compact("POL-10/432"));
}

TEST(Terms, AnIndexFindsBeginningsOfWords) {
    TermIndex index;
    index.add({"gardens", "of", "china"}, 3);
    index.add({"gardening"}, 1);
    index.add({"china"}, 2);
    EXPECT_EQ(index.beginning_with("garden"), (std::vector<Slot>{1, 3}));
    EXPECT_EQ(index.beginning_with("chi"), (std::vector<Slot>{2, 3}));
    EXPECT_EQ(index.beginning_with("xyz"), (std::vector<Slot>{}));
    index.remove({"gardens", "of", "china"}, 3);
    EXPECT_EQ(index.beginning_with("garden"), (std::vector<Slot>{1}));
    EXPECT_EQ(index.beginning_with("chi"), (std::vector<Slot>{2}));
}

}  // namespace
}  // namespace accession
