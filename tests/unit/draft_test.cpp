// SPDX-License-Identifier: Apache-2.0
// A draft answers what the state would answer once the same facts are folded into it.
#include "core/lifecycle/draft.h"

#include <gtest/gtest.h>

#include "core/workspace/workspace.h"

namespace accession {
namespace {

class DraftRelations : public ::testing::Test {
protected:
    Workspace workspace;
    Workspace after;

    void SetUp() override {
        for (Workspace* into : {&workspace, &after}) {
            for (const char* id : {"L1", "L2"}) {
                Line line;
                line.id = LineId(id);
                line.order = OrderId("O1");
                into->put(line);
            }
            into->put(item("I1", "L1", 1));
            into->put(item("I2", "L1", 2));
        }
    }
    static Item item(const char* id, const char* line, std::int32_t sequence,
                     const char* holdings = "H1") {
        Item made;
        made.id = ItemId(id);
        made.line = LineId(line);
        made.holdings = HoldingsId(holdings);
        made.sequence = sequence;
        return made;
    }
    /// What belongs to what, after the facts.
    void expect_alike(const std::vector<Fact>& facts) {
        Draft draft(workspace);
        for (const Fact& fact : facts) {
            fold(draft, fact);
        }
        after.apply(facts);
        for (const char* id : {"L1", "L2"}) {
            EXPECT_EQ(draft.items_of(LineId(id)), after.items_of(LineId(id))) << id;
        }
        for (const char* id : {"H1", "H2"}) {
            EXPECT_EQ(draft.items_of(HoldingsId(id)), after.items_of(HoldingsId(id))) << id;
        }
        for (const char* id : {"O1", "O2"}) {
            EXPECT_EQ(draft.lines_of(OrderId(id)), after.lines_of(OrderId(id))) << id;
        }
    }
};

TEST_F(DraftRelations, HaveWhatCameAndStayedOnly) {
    expect_alike({ItemRecorded{item("I3", "L1", 3)}, ItemRecorded{item("I4", "L1", 4)},
                  ItemDeleted{ItemId("I4")}});
    EXPECT_EQ(after.items_of(LineId("L1")).size(), 3U);
}

TEST_F(DraftRelations, LetGoOfWhatGoesOn) {
    expect_alike({ItemRecorded{item("I3", "L1", 3)}, ItemRecorded{item("I3", "L2", 3, "H2")}});
    EXPECT_EQ(after.items_of(LineId("L1")).size(), 2U);
    EXPECT_EQ(after.items_of(LineId("L2")), std::vector<ItemId>{ItemId("I3")});
}

TEST_F(DraftRelations, HaveWhatComesBackOnce) {
    expect_alike({ItemRecorded{item("I1", "L2", 1, "H2")}, ItemRecorded{item("I1", "L1", 1)}});
    EXPECT_EQ(after.items_of(LineId("L1")).size(), 2U);
    expect_alike({ItemRecorded{item("I2", "L2", 1, "H2")}, ItemRecorded{item("I2", "L1", 2)},
                  ItemRecorded{item("I2", "L2", 1, "H2")}});
    EXPECT_EQ(after.items_of(LineId("L2")), std::vector<ItemId>{ItemId("I2")});
}

TEST_F(DraftRelations, HaveLinesInTheOrderInWhichTheyCame) {
    Line third;
    third.id = LineId("L0");
    third.status = Status::sent;
    workspace.put(third);
    after.put(third);
    Line fourth = third;
    fourth.id = LineId("A");
    const std::vector<Fact> facts{
        LineRecorded{fourth},
        LineMoved{LineId("L2"), LineAxis::status, Status::none, Status::ready},
        LineMoved{LineId("L1"), LineAxis::status, Status::none, Status::sent},
        LineMoved{LineId("L2"), LineAxis::status, Status::ready, Status::sent}};
    Draft draft(workspace);
    for (const Fact& fact : facts) {
        fold(draft, fact);
    }
    after.apply(facts);
    const std::vector<LineId> all{LineId("L1"), LineId("L2"), LineId("L0"), LineId("A")};
    EXPECT_EQ(after.lines_in({Status::sent}), all);
    EXPECT_EQ(draft.lines_in({Status::sent}), all);
    EXPECT_TRUE(draft.lines_in({Status::none, Status::ready}).empty());
    fold(draft, LineDeleted{LineId("L2")});
    fold(draft, LineMoved{LineId("L0"), LineAxis::status, Status::sent, Status::closed});
    EXPECT_EQ(draft.lines_in({Status::sent}), (std::vector<LineId>{LineId("L1"), LineId("A")}));
}

TEST_F(DraftRelations, AreNotBroughtBackByWhatIsSaidOfTheDeleted) {
    Draft draft(workspace);
    fold(draft, LineDeleted{LineId("L1")});
    fold(draft, LineMoved{LineId("L1"), LineAxis::status, Status::none, Status::sent});
    fold(draft, LineMoved{LineId("nowhere"), LineAxis::status, Status::none, Status::sent});
    EXPECT_EQ(draft.find(LineId("L1")), nullptr);
    EXPECT_EQ(draft.find(LineId("nowhere")), nullptr);
    EXPECT_EQ(draft.lines_of(OrderId("O1")), std::vector<LineId>{LineId("L2")});
    EXPECT_NE(workspace.find(LineId("L1")), nullptr);
}

TEST_F(DraftRelations, HaveALineThatWentAndCameBackOnce) {
    Draft draft(workspace);
    const auto come = [&draft](const char* id) {
        Line line;
        line.id = LineId(id);
        line.status = Status::sent;
        fold(draft, LineRecorded{line});
    };
    for (const char* id : {"L1", "A"}) {
        come(id);
        fold(draft, LineDeleted{LineId(id)});
        come(id);
    }
    EXPECT_EQ(draft.lines_in({Status::sent}), (std::vector<LineId>{LineId("L1"), LineId("A")}));
}

TEST_F(DraftRelations, AreLookedForAmongWhatIsNew) {
    Draft draft(workspace);
    for (const char* id : {"T1", "T2"}) {
        Title title;
        title.id = TitleId(id);
        title.folio.edit().line = LineId(id[1] == '1' ? "L1" : "L2");
        fold(draft, TitleRecorded{title});
    }
    EXPECT_EQ(draft.titles_of(LineId("L1")), std::vector<TitleId>{TitleId("T1")});
    EXPECT_EQ(draft.titles_of(LineId("L2")), std::vector<TitleId>{TitleId("T2")});
}

}  // namespace
}  // namespace accession
