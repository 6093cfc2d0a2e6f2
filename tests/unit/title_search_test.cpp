// SPDX-License-Identifier: Apache-2.0
// Titles are found whatever the case of their letters (R59).
#include "core/model/title_search.h"

#include <gtest/gtest.h>

#include "core/model/letter_case.h"

namespace accession {
namespace {

TEST(LetterCase, IsSmallInLatinGreekAndCyrillic) {
    EXPECT_EQ(in_small_letters("ABC xyz 1-2"), "abc xyz 1-2");
    EXPECT_EQ(in_small_letters("ÉTUDES ÀÞ×÷ß"), "études àþ×÷ß");
    EXPECT_EQ(in_small_letters("ŁÓDŹ ŽIŽKA ŸŐ ȘȚ ƠƯ ẞ ỆX"), "łódź žižka ÿő șț ơư ß ệx");
    EXPECT_EQ(in_small_letters("ΣΟΦΟΚΛΗΣ Άλφα ΏΎΌ σοφοκλης"), "σοφοκλησ άλφα ώύό σοφοκλησ");
    EXPECT_EQ(in_small_letters("ВОЙНА Ёлка ҐЇ Ӏӂ"), "война ёлка ґї ӏӂ");
    EXPECT_EQ(in_small_letters("漢字 😀"), "漢字 😀");
}

TEST(TitleSearch, IgnoresCaseAndKeepsAccents) {
    Title title;
    title.title = "ÉTUDES";
    title.author = "Müller";
    title.product_ids = {"0-306-40615-x"};
    EXPECT_TRUE(matches(title, " études "));
    EXPECT_TRUE(matches(title, "MÜLL"));
    EXPECT_FALSE(matches(title, "muller"));
    EXPECT_TRUE(matches(title, "030640615X"));
    EXPECT_FALSE(matches(title, "0306"));
}

}  // namespace
}  // namespace accession
