// SPDX-License-Identifier: Apache-2.0
// What the Alma rulebook answers and does, written down to be read: offers by status, effects by
// row, refusals by argument. A change of the rules shows here as a difference of text.
#include <gtest/gtest.h>

#include "tests/support/follows_matrix.h"
#include "tests/support/offers_matrix.h"
#include "tests/support/story.h"

namespace accession::test {
namespace {

std::vector<std::string> told_by(const std::string& file) {
    std::vector<std::string> lines;
    for (const Story& story : stories_from(golden_folder() / file)) {
        for (std::string& line : tell(story, alma_rulebook())) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

TEST(Golden, AlmaOffers) {
    expect_golden("alma_offers.txt", OffersMatrix().told(alma_rulebook()));
}

TEST(Golden, AlmaFollows) {
    expect_golden("alma_follows.txt", FollowsMatrix().told(alma_rulebook()));
}

TEST(Golden, AlmaEffects) {
    expect_golden("alma_effects.txt", told_by("alma_effects.json"));
}

TEST(Golden, AlmaRefusals) {
    expect_golden("alma_refusals.txt", told_by("alma_refusals.json"));
}

}  // namespace
}  // namespace accession::test
