// SPDX-License-Identifier: Apache-2.0
// Every place is found by its hash, whatever the hashes and however many places there are.
#include "core/workspace/snapshot/place_index.h"

#include <gtest/gtest.h>

namespace accession::stored {
namespace {

const auto any = [](std::uint32_t) { return true; };

TEST(PlaceIndex, EveryPlaceIsFoundAmongThoseOfItsHash) {
    for (const std::uint32_t places : {1U, 2U, 3U, 7U, 8U, 9U, 255U, 256U, 257U, 4095U, 4096U}) {
        for (const std::uint32_t step : {0U, 1U, 0x01000193U, 0x80000000U, 0xFFFFFFFFU}) {
            PlaceIndex index;
            index.begin(places);
            for (std::uint32_t place = 0; place < places; ++place) {
                index.put(place, place * step - 1);
            }
            for (std::uint32_t place = 0; place < places; ++place) {
                const auto same = [place](std::uint32_t one) { return one == place; };
                ASSERT_EQ(index.find(place * step - 1, same), place) << places << ' ' << step;
            }
            EXPECT_EQ(index.find(0x12345678U, [](std::uint32_t) { return false; }), no_place);
        }
    }
}

TEST(PlaceIndex, OfEqualHashesTheFirstIsFound) {
    PlaceIndex index;
    index.begin(10);
    index.put(7, 5);
    index.put(2, 5);
    EXPECT_EQ(index.find(5, any), 7);
    EXPECT_EQ(index.find(5, [](std::uint32_t place) { return place != 7; }), 2);
}

TEST(PlaceIndex, WhatHasAnotherHashIsHardlyEverLookedAt) {
    constexpr std::uint32_t places = 60'000;
    PlaceIndex index;
    index.begin(places);
    const auto hash_of = [](std::uint32_t place) { return place * 0x9E3779B1U; };
    for (std::uint32_t place = 0; place < places; ++place) {
        index.put(place, hash_of(place));
    }
    std::size_t looked_at = 0;
    for (std::uint32_t place = 0; place < places; ++place) {
        (void)index.find(hash_of(place), [&](std::uint32_t one) {
            ++looked_at;
            return one == place;
        });
    }
    EXPECT_LT(looked_at, places + places / 100);
}

TEST(PlaceIndex, ItSaysHowFarItsRoomGoes) {
    PlaceIndex index;
    EXPECT_TRUE(index.empty());
    index.begin(3);
    EXPECT_FALSE(index.empty());
    EXPECT_TRUE(index.takes(2));
    EXPECT_FALSE(index.takes(3));
    index.begin(0);
    EXPECT_EQ(index.find(0xFFFFFFFFU, any), no_place);
}

}  // namespace
}  // namespace accession::stored
