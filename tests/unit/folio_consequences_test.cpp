// SPDX-License-Identifier: Apache-2.0
// What FOLIO's facts are told as: fields by their paths, statuses as moves, pieces one by one.
#include <gtest/gtest.h>

#include "core/lifecycle/record_consequences.h"
#include "core/validation/folio_line_fields.h"
#include "tests/support/told_consequences.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

using ToldTexts = std::vector<std::string>;

class FolioConsequences : public ::testing::Test {
protected:
    World world{RulebookKey::folio};

    FolioConsequences() {
        world.add_order("O1", Status::open);
        world.add(FolioLine{});
        Item piece;
        piece.id = ItemId("P1");
        piece.line = LineId("L1");
        piece.sequence = 1;
        world.workspace.put(piece);
    }
    [[nodiscard]] ToldTexts told_of_fact(Fact fact) const {
        Decision decision;
        decision.facts.push_back(std::move(fact));
        return texts_of(consequences(world.workspace, decision));
    }
    ToldTexts on_change_of_line(void (*change)(Line&)) {
        Line after = world.line();
        change(after);
        return told_of_fact(LineRecorded{after});
    }
};

TEST_F(FolioConsequences, FieldsAreToldByTheirPaths) {
    EXPECT_EQ(on_change_of_line([](Line& line) { line.rush = true; }),
              ToldTexts{"changed field_changed field=rush from=false to=true; of L1"});
    EXPECT_EQ(on_change_of_line([](Line& line) {
                  FieldValue names;
                  names.records = {{{"contributor", "A. Author"}}, {{"contributor", "B. Author"}}};
                  EXPECT_TRUE(folio::line_field("contributors")->set(line, "contributors", names));
              }),
              ToldTexts{"changed field_changed field=contributors from= to=A. Author, B. Author; "
                        "of L1"});
}

TEST_F(FolioConsequences, WhatIsToldAsMovesAndPlacesIsNoField) {
    EXPECT_EQ(on_change_of_line([](Line& line) { line.receipt = Status::awaiting_receipt; }),
              ToldTexts{});
    EXPECT_EQ(on_change_of_line([](Line& line) { line.payment = Status::awaiting_payment; }),
              ToldTexts{});
    EXPECT_EQ(on_change_of_line([](Line& line) { line.folio.edit().instance = "instance"; }),
              ToldTexts{});
    EXPECT_EQ(on_change_of_line([](Line& line) { line.locations.front().location = "ANNEX"; }),
              ToldTexts{});
    EXPECT_EQ(on_change_of_line([](Line& line) { line.folio.edit().routing_lists.emplace_back(); }),
              ToldTexts{"changed routing_lists_changed count=1; of L1"});
}

TEST_F(FolioConsequences, AnOrderIsMadeOrItsFieldsAreChanged) {
    Order order = world.order("O1");
    order.notes = {"urgent"};
    EXPECT_EQ(told_of_fact(OrderRecorded{order}),
              ToldTexts{"changed order_field_changed field=notes from= order=O1 to=urgent"});
    order.id = OrderId("O2");
    order.number = "O2";
    EXPECT_EQ(told_of_fact(OrderRecorded{order}), ToldTexts{"created order_created order=O2"});
}

TEST_F(FolioConsequences, LinesAndOrdersAreDeletedByTheirNumbers) {
    EXPECT_EQ(told_of_fact(LineDeleted{LineId("L1")}),
              ToldTexts{"deleted line_deleted line=10000-L1"});
    EXPECT_EQ(told_of_fact(OrderDeleted{OrderId("O1")}),
              ToldTexts{"deleted order_deleted order=O1"});
}

TEST_F(FolioConsequences, TitlesOfAPackageAreToldALinesOwnIsNot) {
    Title title;
    title.id = TitleId("T9");
    title.title = "Ninth Title";
    EXPECT_EQ(told_of_fact(TitleRecorded{title}), ToldTexts{}) << "of no line";
    title.folio.edit().line = LineId("L1");
    EXPECT_EQ(told_of_fact(TitleRecorded{title}), ToldTexts{}) << "of a line that is no package";
    world.amend(LineId("L1"), [](Line& line) { line.is_package = true; });
    EXPECT_EQ(told_of_fact(TitleRecorded{title}),
              ToldTexts{"created title_added title=Ninth Title; of L1"});
    world.workspace.put(title);
    EXPECT_EQ(told_of_fact(TitleRecorded{title}), ToldTexts{}) << "it was there before";
}

TEST_F(FolioConsequences, ATitlesInstanceIsToldWithoutItsIdBeingAField) {
    Title title;
    title.id = TitleId("T9");
    title.folio.edit().line = LineId("L1");
    const auto linked = [&](const std::string& instance) {
        world.workspace.put(title);
        title.folio.edit().instance = instance;
        return told_of_fact(TitleRecorded{title});
    };
    EXPECT_EQ(linked("I1"), ToldTexts{"created instance_linked from= to=I1; of L1"});
    EXPECT_EQ(linked("I2"), ToldTexts{"changed instance_linked from=I1 to=I2; of L1"});
    EXPECT_EQ(linked(""), ToldTexts{"changed instance_linked from=I2 to=; of L1"});
}

TEST_F(FolioConsequences, APieceComesIntoAStatusOrIsChanged) {
    Item piece = *world.item("P1");
    piece.note = "torn";
    EXPECT_EQ(told_of_fact(ItemRecorded{piece}),
              ToldTexts{"changed item_changed count=1 names=piece 1; of L1"});
    piece.status = Status::unreceivable;
    EXPECT_EQ(told_of_fact(ItemRecorded{piece}),
              ToldTexts{"changed piece_status count=1 names=piece 1 to=" +
                        std::string(text_of(Status::unreceivable)) + "; of L1"});
}

TEST_F(FolioConsequences, PiecesThatCouldNotBeTakenAreNamedWithTheReason) {
    Decision decision;
    decision.result.left_out = {{ItemId("P1"), {"already_received", {}}},
                                {ItemId("gone"), {"unknown_item", {}}}};
    EXPECT_EQ(
        texts_of(consequences(world.workspace, decision)),
        (ToldTexts{"warned piece_left_out count=1 names=piece 1 reason=already_received; of L1",
                   "warned piece_left_out count=1 names=gone reason=unknown_item"}));
}

TEST_F(FolioConsequences, OfPiecesLeftOutTogetherOnlyWhatTheyShareIsTold) {
    const auto left_out = [&](const std::string& other_barcode) {
        Decision decision;
        decision.result.left_out = {
            {ItemId("P1"), {"barcodeIsNotUnique", {{"barcode", "B1"}, {"line", "10000-9"}}}},
            {ItemId("P1"),
             {"barcodeIsNotUnique", {{"barcode", other_barcode}, {"line", "10000-9"}}}}};
        return texts_of(consequences(world.workspace, decision));
    };
    EXPECT_EQ(left_out("B2"), ToldTexts{"warned piece_left_out count=2 line=10000-9 names=piece 1, "
                                        "piece 1 reason=barcodeIsNotUnique; of L1"});
    EXPECT_EQ(left_out("B1"), ToldTexts{"warned piece_left_out barcode=B1 count=2 line=10000-9 "
                                        "names=piece 1, piece 1 reason=barcodeIsNotUnique; of L1"});
}

TEST_F(FolioConsequences, OfATitleWithoutALineNothingIsTold) {
    Title title;
    title.id = TitleId("T9");
    title.title = "Ninth Title";
    world.workspace.put(title);
    title.title = "Another";
    EXPECT_EQ(told_of_fact(TitleRecorded{title}), ToldTexts{});
}

TEST_F(FolioConsequences, WhatHasNoNumberIsAVolume) {
    Item volume;
    volume.id = ItemId("V1");
    volume.bound = true;
    volume.bound_from = {{ItemId("P1"), LineId("L1"), "", "", "", "", {}}};
    EXPECT_EQ(told_of_fact(ItemRecorded{volume}),
              ToldTexts{"created volume_created count=1 names=volume"});
    volume.barcode = "b1";
    EXPECT_EQ(told_of_fact(ItemRecorded{volume}),
              ToldTexts{"created volume_created count=1 names=volume (b1)"});
}

TEST_F(FolioConsequences, AMoveThatIsTakenBackIsNotToldAndTheOthersAre) {
    world.add(FolioLine{.id = "L2"});
    const auto moved = [](const char* line, LineAxis axis, Status from, Status to) {
        return LineMoved{LineId(line), axis, from, to};
    };
    using enum Status;
    Decision decision;
    decision.facts = {moved("L2", LineAxis::receipt, pending, awaiting_receipt),
                      moved("L1", LineAxis::receipt, pending, awaiting_receipt),
                      moved("L1", LineAxis::payment, pending, awaiting_payment),
                      moved("L1", LineAxis::receipt, awaiting_receipt, pending),
                      moved("L2", LineAxis::receipt, awaiting_receipt, fully_received),
                      moved("L1", LineAxis::payment, awaiting_payment, fully_paid)};
    EXPECT_EQ(
        texts_of(consequences(world.workspace, decision)),
        (ToldTexts{"becomes receipt_status from=Pending line=10000-L2 to=Fully Received; of L2",
                   "becomes payment_status from=Pending line=10000-L1 to=Fully Paid; of L1"}));
}

}  // namespace
}  // namespace accession::test
