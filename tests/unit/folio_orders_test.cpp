// SPDX-License-Identifier: Apache-2.0
// Making, changing and approving an order, and what vendor and pieces say when it is opened
// (folio.md A3, A5, B2).
#include <gtest/gtest.h>

#include "core/lifecycle/folio/conditions.h"
#include "core/lifecycle/situation.h"
#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

class FolioOrders : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    Outcome make(const FieldSet& set, const char* id = "O7") {
        Command command = world.command("create_order", "");
        command.order = OrderId(id);
        command.set = set;
        return world.act(command);
    }
    Outcome make_numbered(const std::string& number) {
        return make(
            texts_set({{"poNumber", number.c_str()}, {"vendor", "V1"}, {"orderType", "One-Time"}}));
    }
    Outcome change(const FieldSet& set) {
        Command command = world.command("update_order", "");
        command.order = OrderId("O1");
        command.set = set;
        return world.act(command);
    }
};

TEST_F(FolioOrders, NeedAnIdOfTheirOwn) {
    const FieldSet good =
        texts_set({{"poNumber", "777"}, {"vendor", "V1"}, {"orderType", "One-Time"}});
    EXPECT_EQ(make(good, "").codes, Codes{"idMismatch"});
    ASSERT_TRUE(make(good).accepted());
    EXPECT_EQ(make(good).codes, Codes{"idMismatch"}) << "it is there";
}

TEST_F(FolioOrders, NeedANumberNobodyHas) {
    EXPECT_EQ(make(texts_set({{"vendor", "V1"}, {"orderType", "One-Time"}})).codes,
              Codes{"poNumberRequired"});
    ASSERT_TRUE(make_numbered("777").accepted());
    Command again = world.command("create_order", "");
    again.order = OrderId("O8");
    again.set = texts_set({{"poNumber", "777"}, {"vendor", "V1"}, {"orderType", "One-Time"}});
    const auto decision = decide(world.workspace, again);
    ASSERT_FALSE(decision);
    EXPECT_EQ(codes_of(decision.error().unmet), Codes{"poNumberNotUnique"});
    EXPECT_EQ(decision.error().unmet.front().params.at("number"), "777");
}

TEST_F(FolioOrders, KeepTheirPrefixAndSuffixInTheirNumber) {
    ASSERT_TRUE(make_numbered("LAW777x").accepted());
    const auto change_it = [&](const FieldSet& set) {
        Command command = world.command("update_order", "");
        command.order = OrderId("O7");
        command.set = set;
        return world.act(command);
    };
    EXPECT_EQ(change_it(texts_set({{"poNumberPrefix", "MAP"}, {"poNumberSuffix", "y"}})).codes,
              (Codes{"poNumberPrefixRequired", "poNumberSuffixRequired"}));
    EXPECT_TRUE(
        change_it(texts_set({{"poNumberPrefix", "LAW"}, {"poNumberSuffix", "x"}})).accepted());
    EXPECT_EQ(change_it(texts_set({{"poNumber", "777"}})).codes,
              (Codes{"poNumberPrefixRequired", "poNumberSuffixRequired"}));
}

TEST_F(FolioOrders, NumbersAreUpToTwentyTwoLettersAndDigits) {
    const std::string longest(22, 'z');
    for (const std::string& number : {longest + "z", std::string("A_1"), std::string("A{1"),
                                      std::string("A-1"), std::string("A:1")}) {
        EXPECT_EQ(make_numbered(number).codes, Codes{"invalid_value"}) << number;
    }
    EXPECT_TRUE(make_numbered(longest).accepted());
    EXPECT_EQ(world.order("O7").number, longest);
}

TEST_F(FolioOrders, AFieldThatIsGivenEmptyIsNotGiven) {
    EXPECT_EQ(
        make(texts_set({{"poNumber", "777"}, {"vendor", ""}, {"orderType", "One-Time"}})).codes,
        Codes{"missing_field"});
    EXPECT_EQ(
        make(texts_set({{"poNumber", "777"}, {"vendor", "V1"}, {"orderType", "Weekly"}})).codes,
        Codes{"invalid_value"});
    EXPECT_EQ(world.workspace.find(OrderId("O7")), nullptr);
}

TEST_F(FolioOrders, AnApprovalIsDatedAndSignedWhereSomebodyIsKnown) {
    world.add_order("O1", Status::pending);
    Command approve = world.command("approve", "");
    approve.order = OrderId("O1");
    approve.actor.clear();
    ASSERT_TRUE(world.act(approve).accepted());
    EXPECT_TRUE(world.order("O1").folio->approved);
    EXPECT_EQ(world.order("O1").folio->further.at("approvalDate").text, "2026-03-02");
    EXPECT_FALSE(world.order("O1").folio->further.contains("approvedById"));
    EXPECT_EQ(world.act_on_order("approve", "O1").codes.size(), 1U) << "it is approved";

    world.add_order("O2", Status::pending);
    ASSERT_TRUE(world.act_on_order("approve", "O2").accepted());
    EXPECT_EQ(world.order("O2").folio->further.at("approvedById").text, "clerk");
}

TEST_F(FolioOrders, AllOngoingFieldsThatMayNotChangeAreNamedAtOnce) {
    world.add_order("O1", Status::open, Continuity::continuous);
    world.amend(OrderId("O1"), [](Order& order) { order.folio.edit().ongoing = true; });
    Command command = world.command("update_order", "");
    command.order = OrderId("O1");
    command.set = texts_set({{"ongoing.interval", "12"}, {"ongoing.reviewPeriod", "30"}});
    const auto decision = decide(world.workspace, command);
    ASSERT_FALSE(decision);
    ASSERT_EQ(codes_of(decision.error().unmet), Codes{"wrongOngoingNotSubscriptionFieldsChanged"});
    EXPECT_EQ(decision.error().unmet.front().params.at("fields"),
              "ongoing.interval, ongoing.reviewPeriod");
    EXPECT_TRUE(change(texts_set({{"ongoing.reviewDate", "2026-09-01"}})).accepted());
}

/// A3: the last part of a line's number has three digits at most.
TEST_F(FolioOrders, HaveNoMoreThan999Lines) {
    world.add_order("O1", Status::pending);
    const auto codes_at = [&](std::int32_t next) {
        world.amend(OrderId("O1"), [&](Order& order) { order.folio.edit().next_line = next; });
        Command command = world.command("create_line", "L9");
        command.order = OrderId("O1");
        command.set = texts_set({{"orderFormat", "Physical Resource"},
                                 {"titleOrPackage", "A new one"},
                                 {"acquisitionMethod", "Purchase"},
                                 {"cost.currency", "USD"},
                                 {"cost.listUnitPrice", "10"},
                                 {"cost.quantityPhysical", "1"}});
        const auto decision = decide(world.workspace, command);
        return decision ? Codes{} : codes_of(decision.error().unmet);
    };
    EXPECT_EQ(codes_at(999), Codes{});
    EXPECT_EQ(codes_at(1000), Codes{"polLimitExceeded"});
}

TEST_F(FolioOrders, AVendorWeKnowNothingOfIsTheServersToCheck) {
    world.add_order("O1", Status::pending);
    world.add(FolioLine{});
    world.amend(OrderId("O1"), [](Order& order) { order.vendor = VendorId("elsewhere"); });
    ASSERT_TRUE(world.act_on_order("open", "O1").accepted());
    EXPECT_EQ(world.order("O1").status, Status::open);
}

TEST_F(FolioOrders, PiecesBeyondWhatIsOrderedAreDeletedFirstInEitherFormat) {
    world.add_order("O1", Status::pending);
    world.add(FolioLine{.format = Format::mixed,
                        .inventory = CreateInventory::none,
                        .locations = {{"MAIN", HoldingsId{}, 1, 1}}});
    for (const char* id : {"E1", "E2"}) {
        Item piece;
        piece.id = ItemId(id);
        piece.line = LineId("L1");
        piece.location = "MAIN";
        piece.format = Format::electronic;
        world.workspace.put(piece);
    }
    EXPECT_EQ(world.act_on_order("open", "O1").codes, Codes{"piecesNeedToBeDeleted"});
    world.workspace.erase(ItemId("E2"));
    EXPECT_TRUE(world.act_on_order("open", "O1").accepted());
    EXPECT_EQ(world.items_of("L1").size(), 2U);
}

TEST_F(FolioOrders, WithoutLinesAreNeitherFinalNorCancelled) {
    world.add_order("O1", Status::open);
    const Situation empty{world.workspace, nullptr, nullptr, world.workspace.find(OrderId("O1"))};
    std::vector<Unmet> unmet;
    folio::all_lines_final.list(empty, unmet);
    EXPECT_EQ(codes_of(unmet), Codes{"no_lines"});
    EXPECT_FALSE(folio::all_lines_cancelled.holds(empty));
    EXPECT_FALSE(folio::some_line_not_final.holds(empty));
}

}  // namespace
}  // namespace accession::test
