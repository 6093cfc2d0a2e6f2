// SPDX-License-Identifier: Apache-2.0
// Making a line: what it is where the command says nothing, and what comes with it (R1, R2, R55).
#include <gtest/gtest.h>

#include "tests/support/world.h"

namespace accession::test {
namespace {

class AlmaMaking : public ::testing::Test {
protected:
    World world{RulebookKey::alma};

    [[nodiscard]] Command making(const Args& texts) const {
        Command command = world.command("create_line", "N1");
        command.set["type"].text = "PRINTED_BOOK_OT";
        command.set["owner"].text = "MAIN";
        command.set["title"].text = "A New Title";
        for (const auto& [name, text] : texts) {
            command.set[name].text = text;
        }
        return command;
    }
    const Line& made(const Args& texts) {
        EXPECT_EQ(world.act(making(texts)).codes, Codes{});
        return world.line("N1");
    }
};

TEST_F(AlmaMaking, SaysTheRestItself) {
    const Line& line = made({});
    EXPECT_EQ(line.number, "POL-N1");
    EXPECT_EQ(line.status, Status::in_review);
    EXPECT_EQ(line.acquisition_method, "purchase");
    EXPECT_EQ(line.cost.quantity_physical, 1);
    EXPECT_EQ(line.cost.price, std::nullopt);
    EXPECT_EQ(line.created_on, world.today);
    ASSERT_NE(world.item("N1.i1"), nullptr) << "a copy is expected";
    EXPECT_EQ(world.item("N1.i1")->holdings, HoldingsId("N1.h1"));
    ASSERT_NE(world.holdings("N1.h1"), nullptr);
    EXPECT_EQ(world.holdings("N1.h1")->location, "") << "no location was given";
}

TEST_F(AlmaMaking, TakesWhatIsGiven) {
    const Line& line = made({{"number", "POL-77"},
                             {"copies", "2"},
                             {"location", "STACKS"},
                             {"price", "1.234"},
                             {"currency", "KWD"}});
    EXPECT_EQ(line.number, "POL-77");
    EXPECT_EQ(line.cost.price, 1234) << "the price is read in the line's currency";
    EXPECT_EQ(world.items_of("N1").size(), 2U);
    EXPECT_EQ(world.holdings("N1.h1")->location, "STACKS");
}

TEST_F(AlmaMaking, TakesNoNumberThatALineHas) {
    made({{"number", "POL-77"}});
    Command second = making({{"number", "POL-77"}});
    second.line = LineId("N2");
    EXPECT_EQ(world.act(second).codes, Codes{"duplicate_line"});
    second.set["number"].text = "POL77";
    EXPECT_EQ(world.act(second).codes, Codes{}) << "another number, punctuation or not";
}

TEST_F(AlmaMaking, AContinuousLineExpectsNoNumberOfCopies) {
    const Line& line = made({{"type", "PRINTED_JOURNAL_CO"}});
    EXPECT_EQ(line.continuity, Continuity::continuous);
    EXPECT_EQ(line.cost.quantity_physical, 0);
    EXPECT_TRUE(world.items_of("N1").empty());
}

TEST_F(AlmaMaking, MakesNoInventoryWhereNoneIsWanted) {
    made({{"inventory", "false"}});
    EXPECT_TRUE(world.items_of("N1").empty());
    EXPECT_EQ(world.holdings("N1.h1"), nullptr);
}

TEST_F(AlmaMaking, MakesInventoryWhereItIsWantedAndAccessForWhatIsElectronic) {
    made({{"inventory", "true"}, {"type", "E_BOOK_OT"}});
    EXPECT_TRUE(world.items_of("N1").empty());
    EXPECT_EQ(world.workspace.eresources_of(LineId("N1")),
              std::vector<EResourceId>{EResourceId("N1.e1")});
}

TEST_F(AlmaMaking, LeavesAloneWhatHasTheNamesAlready) {
    world.workspace.put(Holdings{HoldingsId("N1.h1"), TitleId("B2"), "STACKS", {}});
    Item stranger;
    stranger.id = ItemId("N1.i1");
    stranger.barcode = "1";
    world.workspace.put(stranger);
    EXPECT_EQ(made({}).holdings, std::vector<HoldingsId>{HoldingsId("N1.h2")});
    EXPECT_EQ(world.holdings("N1.h1")->title, TitleId("B2"));
    EXPECT_EQ(world.item("N1.i1")->barcode, "1");
    EXPECT_EQ(world.workspace.items_of(LineId("N1")), std::vector<ItemId>{ItemId("N1.i2")});
}

TEST_F(AlmaMaking, NorTakesTheAccessOfAnother) {
    world.workspace.put(EResource{EResourceId("N1.e1"), LineId("L9"), TitleId("B2"), true});
    made({{"type", "E_BOOK_OT"}});
    EXPECT_EQ(world.workspace.find(EResourceId("N1.e1"))->line, LineId("L9"));
    EXPECT_EQ(world.workspace.eresources_of(LineId("N1")),
              std::vector<EResourceId>{EResourceId("N1.e2")});
}

TEST_F(AlmaMaking, OfSeveralHoldingsTheFirstTakesTheCopies) {
    for (const char* id : {"H1", "H2"}) {
        world.workspace.put(Holdings{HoldingsId(id), TitleId("B1"), "STACKS", {}});
    }
    Command command = making({});
    command.set["holdings"].list = {"H1", "H2"};
    ASSERT_EQ(world.act(command).codes, Codes{});
    EXPECT_EQ(world.item("N1.i1")->holdings, HoldingsId("H1"));
}

TEST_F(AlmaMaking, DescribesTheLineAsItsTitleWhereNothingElseIsSaid) {
    world.amend(TitleId("B2"), [](Title& title) {
        title.author = "B2's author";
        title.product_ids = {"9780306406157"};
        title.publisher = "B2's publisher";
        title.publication_year = "1999";
    });
    const Description& bare = made({{"bib", "B2"}, {"title", ""}}).description;
    EXPECT_EQ(bare,
              (Description{
                  "Second Title", "B2's author", "B2's publisher", "1999", {}, {"9780306406157"}}));
}

TEST_F(AlmaMaking, DescribesTheLineAsItIsSaid) {
    const Description& told = made({{"bib", "B2"},
                                    {"title", "My Title"},
                                    {"author", "My Author"},
                                    {"isbn", "123"},
                                    {"publisher", "My Publisher"},
                                    {"publicationYear", "2001"}})
                                  .description;
    EXPECT_EQ(told, (Description{"My Title", "My Author", "My Publisher", "2001", {}, {"123"}}));
}

}  // namespace
}  // namespace accession::test
