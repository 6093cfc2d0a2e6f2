// SPDX-License-Identifier: Apache-2.0
// What has changed is held against what a decision asked for.
#include <gtest/gtest.h>

#include "core/lifecycle/footprint.h"
#include "core/model/ids.h"

namespace accession {
namespace {

Footprint of_line(const char* id) {
    Footprint asked;
    asked.add(LineId(id));
    asked.settle();
    return asked;
}

TEST(ChangedRecords, NothingHasChangedUntilSomethingIsAdded) {
    Changed changed;
    EXPECT_TRUE(changed.empty());
    changed.add(of_line("L1"));
    EXPECT_FALSE(changed.empty());
    EXPECT_TRUE(changed.meets(of_line("L1")));
    EXPECT_FALSE(changed.meets(of_line("L2")));
    changed.clear();
    EXPECT_TRUE(changed.empty());
}

TEST(ChangedRecords, WhatMayHaveToDoWithEverythingMeetsAll) {
    Footprint all;
    all.add_everything();
    Changed changed;
    changed.add(all);
    EXPECT_FALSE(changed.empty());
    EXPECT_TRUE(changed.meets(of_line("L1")));
}

}  // namespace
}  // namespace accession
