// SPDX-License-Identifier: Apache-2.0
// What statuses are counted from, and which pieces the claiming job finds (folio.md B4, C1, C3).
#include <gtest/gtest.h>

#include "core/lifecycle/folio/queries.h"
#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

TEST(FolioCounting, OfNothingSaysNothing) {
    EXPECT_EQ(folio::receipt_status({}), std::nullopt);
    EXPECT_EQ(folio::close_reason({}), "");
    EXPECT_EQ(folio::reopened_receipt({}), Status::awaiting_receipt);
}

class FolioClaimJob : public ::testing::Test {
protected:
    World world{RulebookKey::folio};
    ItemId piece;

    void SetUp() override {
        world.add_order("O1", Status::pending);
        world.add(FolioLine{});
        ASSERT_TRUE(world.act_on_order("open", "O1").accepted());
        piece = world.items_of("L1").front()->id;
        world.amend(piece, [&](Item& item) { item.expected_on = world.today.plus_days(-9); });
        claim_after(5);
    }
    void claim_after(std::optional<std::int32_t> days) {
        world.amend(world.line().title, [&](Title& title) {
            title.folio.edit().claiming_active = true;
            title.folio.edit().claiming_interval = days;
        });
    }
    Status after_job() {
        EXPECT_TRUE(world.act("claim_job", "").accepted());
        return world.workspace.find(piece)->status;
    }
};

TEST_F(FolioClaimJob, WithoutAnIntervalNothingIsLate) {
    claim_after(std::nullopt);
    EXPECT_EQ(after_job(), Status::expected);
    claim_after(9);
    EXPECT_EQ(after_job(), Status::late);
}

TEST_F(FolioClaimJob, NobodyClaimsAPieceWithoutATitle) {
    world.amend(piece, [](Item& item) { item.title = TitleId("elsewhere"); });
    EXPECT_EQ(after_job(), Status::expected);
}

}  // namespace
}  // namespace accession::test
