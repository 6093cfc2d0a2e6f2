// SPDX-License-Identifier: Apache-2.0
// A workspace opened from a snapshot is the workspace that was written; a damaged one is told as
// such, and what is whole of it is brought back.
#include <gtest/gtest.h>

#include "core/lifecycle/engine.h"
#include "core/model/crc32c.h"
#include "core/workspace/query.h"
#include "core/workspace/snapshot.h"
#include "core/workspace/snapshot/format.h"
#include "tests/support/alma_random.h"
#include "tests/support/random_world.h"
#include "tests/support/same_workspace.h"

namespace accession::test {
namespace {

std::string written(const Workspace& workspace) {
    return SnapshotWriter(workspace).take();
}

Workspace opened(std::string bytes) {
    Workspace workspace;
    EXPECT_TRUE(read_snapshot(std::move(bytes), workspace).has_value());
    return workspace;
}

Workspace library(RulebookKey rulebook, std::uint32_t lines) {
    Workspace workspace;
    workspace.apply(sample_of(rulebook, lines));
    return workspace;
}

std::vector<std::uint32_t> numbers(std::uint32_t seed, std::size_t count) {
    std::vector<std::uint32_t> all;
    for (std::uint64_t x = seed * 2654435761U + 1; all.size() < count;) {
        x = x * 6364136223846793005ULL + 1442695040888963407ULL;
        all.push_back(static_cast<std::uint32_t>(x >> 33U));
    }
    return all;
}

class BothRulebooks : public testing::TestWithParam<RulebookKey> {};
INSTANTIATE_TEST_SUITE_P(Snapshots, BothRulebooks,
                         testing::Values(RulebookKey::alma, RulebookKey::folio));

TEST_P(BothRulebooks, WhatIsOpenedIsWhatWasWritten) {
    const Workspace before = library(GetParam(), 300);
    const std::string bytes = written(before);
    EXPECT_EQ(opened(bytes).state_hash(), before.state_hash());
    EXPECT_EQ(difference(opened(bytes), before), "");
    EXPECT_EQ(written(opened(bytes)), bytes);
}

TEST_P(BothRulebooks, WhatIsOnlyWrittenDownComesOutTheSame) {
    const std::vector<Fact> facts = sample_of(GetParam(), 300);
    Workspace plain = Workspace::to_write_down();
    plain.apply(facts);
    EXPECT_EQ(written(plain), written(library(GetParam(), 300)));
}

TEST_P(BothRulebooks, AnEmptyOneToo) {
    Workspace before;
    Settings settings;
    settings.name = "Nobody's";
    settings.rulebook = GetParam();
    before.put(settings);
    EXPECT_EQ(difference(opened(written(before)), before), "");
    EXPECT_EQ(opened(written(Workspace{})).state_hash(), Workspace{}.state_hash());
}

// I12: whatever happens afterwards happens to both alike.
TEST_P(BothRulebooks, ItGoesOnLikeTheOther) {
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        Choices making(numbers(seed, 300));
        World world(GetParam());
        populate(world, making);
        Workspace reopened = opened(written(world.workspace));
        Choices choices(numbers(seed + 100, 600));
        int done = 0;
        while (choices.left()) {
            const Command command = any_command(world, choices);
            const auto decision = decide(world.workspace, command);
            const auto again = decide(reopened, command);
            ASSERT_EQ(decision.has_value(), again.has_value());
            if (!decision) {
                EXPECT_EQ(decision.error().unmet, again.error().unmet);
                continue;
            }
            ASSERT_EQ(decision->facts, again->facts);
            world.workspace.apply(decision->facts);
            reopened.apply(decision->facts);
            if (++done % 5 == 0) {
                ASSERT_EQ(reopened.state_hash(), world.workspace.state_hash());
                reopened = opened(written(reopened));
            }
        }
        EXPECT_EQ(difference(reopened, world.workspace), "");
    }
}

TEST(Snapshots, AnAlmaLibraryGoesOnLikeTheOther) {
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        Choices making(numbers(seed, 900));
        Workspace one = any_alma_library(making);
        Workspace other = opened(written(one));
        EXPECT_EQ(difference(other, one), "");
        other = opened(written(one));
        Choices choices(numbers(seed + 50, 900));
        Date today = *Date::parse("2026-03-02");
        for (int number = 0; choices.left(); ++number) {
            const Command command = any_alma_command(one, choices, number, today);
            if (const auto decision = decide(one, command)) {
                one.apply(decision->facts);
                other.apply(decision->facts);
            }
        }
        EXPECT_EQ(other.state_hash(), one.state_hash());
        EXPECT_EQ(difference(other, one), "");
        EXPECT_EQ(difference(opened(written(other)), one), "");
    }
}

/// Records that come and go, get other words and name what is not there.
void change_something(Workspace& workspace, Choices& choices, int number) {
    const Slot slots = workspace.lines().slots();
    const Slot slot = slots == 0 ? 0 : static_cast<Slot>(choices.of(static_cast<int>(slots)));
    const std::string text = "No " + std::to_string(number);
    Line line = workspace.lines().alive(slot) ? workspace.lines().at(slot) : Line{};
    switch (choices.of(8)) {
    case 0:
        line.id = LineId(text);
        line.order = OrderId("order of " + text);
        line.number = text;
        workspace.put(line);
        break;
    case 1:
        line.id = LineId("No " + std::to_string(choices.of(20)));
        line.additional_to = LineId("No " + std::to_string(choices.of(20)));
        line.description.title = "Zwei Bücher " + text;
        workspace.put(line);
        break;
    case 2:
        workspace.erase(line.id);
        break;
    case 3:
        line.description.product_ids = {"9780306406157"};
        line.vendor_references = {text};
        workspace.put(line);
        break;
    case 4:
        for (const ItemId& item : workspace.items_of(line.id)) {
            workspace.erase(item);
        }
        break;
    default:
        break;
    }
}

TEST_P(BothRulebooks, AWriterKeepsWhatWas) {
    for (const bool stored : {false, true}) {
        Workspace workspace = library(GetParam(), 270);
        if (stored) {
            workspace = opened(written(workspace));
        }
        const std::string before = written(workspace);
        SnapshotWriter writer(workspace);
        (void)writer.step(100);
        for (Slot slot = 0; slot < workspace.lines().slots(); slot += 2) {
            Line line = workspace.lines().at(slot);
            line.description.title = "Another one";
            line.number += "-b";
            workspace.put(line);
            (void)writer.step(10);
        }
        workspace.own(workspace.items().id_at(3))->note = "changed in place";
        workspace.erase(workspace.lines().id_at(5));
        workspace.erase(workspace.items().id_at(7));
        Order order;
        order.id = OrderId("a new one");
        order.number = "PO new";
        workspace.put(order);
        while (!writer.step(50)) {
        }
        EXPECT_EQ(writer.take(), before);
        EXPECT_EQ(difference(opened(written(workspace)), workspace), "");
    }
}

TEST(Snapshots, WhatWasErasedComesBackAsNew) {
    Workspace workspace = opened(written(library(RulebookKey::alma, 50)));
    const Line line = workspace.lines().at(9);
    const Order order = *workspace.find(line.order);
    const std::size_t count = workspace.lines().size();
    workspace.erase(line.id);
    workspace.erase(order.id);
    EXPECT_EQ(workspace.find(line.id), nullptr);
    EXPECT_EQ(workspace.lines().size(), count - 1);
    EXPECT_TRUE(workspace.lines_by_number(line.number).empty());
    workspace.put(line);
    workspace.put(order);
    EXPECT_EQ(workspace.lines().size(), count);
    EXPECT_EQ(*workspace.find(line.id), line);
    EXPECT_EQ(workspace.lines_by_number(line.number).size(), 1U);
    EXPECT_EQ(workspace.state_hash(), library(RulebookKey::alma, 50).state_hash());
    EXPECT_EQ(difference(opened(written(workspace)), workspace), "");
}

/// Only what a snapshot holds anyway: facts about all records, in another order of slots.
Workspace told_anew(const Workspace& workspace) {
    Workspace anew;
    anew.apply(all_records(workspace));
    return anew;
}

// A snapshot made from the one before finds everything that one made from nothing finds.
TEST_P(BothRulebooks, ItIsMadeFromTheOneBefore) {
    for (std::uint32_t seed = 1; seed <= 25; ++seed) {
        Choices making(numbers(seed, 500));
        World world(GetParam());
        populate(world, making);
        world.workspace = opened(written(world.workspace));
        Choices choices(numbers(seed + 300, 900));
        for (int number = 0; choices.left(); ++number) {
            if (const auto decision = decide(world.workspace, any_command(world, choices))) {
                world.workspace.apply(decision->facts);
            }
            change_something(world.workspace, choices, number);
            if (number % 7 == 0) {
                Workspace next = opened(written(world.workspace));
                ASSERT_EQ(next.state_hash(), world.workspace.state_hash());
                ASSERT_EQ(difference(next, world.workspace), "");
                ASSERT_EQ(told_anew(next).state_hash(), next.state_hash());
                world.workspace = std::move(next);
            }
        }
    }
}

TEST(Snapshots, WhatHasGoneKeepsItsPlaceForWhatNamesIt) {
    Workspace workspace = opened(written(library(RulebookKey::alma, 600)));
    const LineId gone = workspace.lines().id_at(9);
    const auto items = workspace.items_of(gone);
    ASSERT_FALSE(items.empty());
    const Line line = *workspace.find(gone);
    workspace.erase(gone);
    workspace = opened(written(workspace));
    EXPECT_EQ(workspace.find(gone), nullptr);
    EXPECT_EQ(workspace.find(items.front())->line, gone);
    EXPECT_EQ(workspace.items_of(gone), items);
    // It comes back, and goes, and comes back over two more snapshots.
    workspace.put(line);
    workspace = opened(written(workspace));
    EXPECT_EQ(*workspace.find(gone), line);
    EXPECT_EQ(workspace.items_of(gone), items);
    EXPECT_EQ(workspace.state_hash(), library(RulebookKey::alma, 600).state_hash());
}

TEST(Snapshots, IdsNeedBeNoUuids) {
    Workspace workspace;
    for (const std::string id : {"", "x", "0189B4C6-0000-7000-8000-00000000000A",
                                 "0189b4c6-0000-7000-8000-00000000000a", "23434234300001021"}) {
        Line line;
        line.id = LineId(id);
        line.number = "N" + id;
        line.order = OrderId("unknown " + id);
        line.holdings = {HoldingsId("h"), HoldingsId("h"), HoldingsId("0189b4c6")};
        workspace.put(line);
    }
    const Workspace again = opened(written(workspace));
    EXPECT_EQ(difference(again, workspace), "");
    EXPECT_EQ(again.lines_of(OrderId("unknown x")), std::vector{LineId("x")});
    EXPECT_EQ(again.lines_using(HoldingsId("h")), workspace.lines_using(HoldingsId("h")));
    EXPECT_NE(again.find(LineId("0189B4C6-0000-7000-8000-00000000000A")), nullptr);
}

std::string small_snapshot() {
    return written(library(RulebookKey::alma, 2));
}

TEST(Snapshots, EveryFlipIsFound) {
    const std::string whole = small_snapshot();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const int flip : {1, 0x80, 0xFF}) {
            std::string bytes = whole;
            bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ flip);
            Workspace workspace;
            ASSERT_FALSE(read_snapshot(bytes, workspace).has_value()) << at;
            EXPECT_EQ(workspace.state_hash(), Workspace{}.state_hash());
            Workspace salvaged;
            if (flip == 1 && at % 16 == 0) {
                (void)salvage_snapshot(bytes, salvaged);
            }
        }
    }
}

TEST(Snapshots, EveryTruncationIsFound) {
    const std::string whole = small_snapshot();
    for (std::size_t size = 0; size < whole.size(); ++size) {
        Workspace workspace;
        ASSERT_FALSE(read_snapshot(whole.substr(0, size), workspace).has_value()) << size;
    }
    Workspace workspace;
    EXPECT_EQ(read_snapshot(whole + "x", workspace).error(), SnapshotFault::damaged);
    EXPECT_EQ(read_snapshot(std::string("no snapshot at all"), workspace).error(),
              SnapshotFault::not_a_snapshot);
}

TEST(Snapshots, ANewerFormatIsToldFromDamage) {
    std::string bytes = small_snapshot();
    bytes.replace(0, stored::file_header_size, stored::file_header(snapshot_format + 1));
    Workspace workspace;
    EXPECT_EQ(read_snapshot(bytes, workspace).error(), SnapshotFault::newer_format);
}

TEST(Snapshots, WhatIsWholeIsSalvaged) {
    const Workspace before = library(RulebookKey::alma, 600);
    const std::string whole = written(before);
    Workspace all;
    const Salvaged nothing_lost = salvage_snapshot(whole, all);
    EXPECT_EQ(nothing_lost.damaged_blocks, 0U);
    EXPECT_EQ(nothing_lost.lost_records, 0U);
    EXPECT_EQ(all.state_hash(), before.state_hash());

    std::size_t at = stored::file_header_size;
    for (std::size_t block = 0; block < nothing_lost.blocks; ++block) {
        const auto header = stored::block_header_at(whole, at);
        ASSERT_TRUE(header.has_value());
        for (const std::size_t damage : {std::size_t{9}, stored::block_header_size}) {
            std::string bytes = whole;
            bytes[at + damage] = static_cast<char>(bytes[at + damage] + 1);
            Workspace rest;
            const Salvaged salvaged = salvage_snapshot(bytes, rest);
            EXPECT_EQ(salvaged.damaged_blocks, 1U) << block;
            const bool records = header->kind == stored::BlockKind::records;
            const std::size_t lost = records ? header->count : 0;
            EXPECT_EQ(salvaged.records, nothing_lost.records - lost);
        }
        at += stored::block_header_size + header->length;
    }
}

TEST(Snapshots, WhatNamedALostRecordStaysTogether) {
    const std::string whole = written(library(RulebookKey::alma, 600));
    std::string bytes = whole;
    for (std::size_t at = stored::file_header_size;;) {
        const auto header = stored::block_header_at(whole, at);
        ASSERT_TRUE(header.has_value());
        if (header->kind == stored::BlockKind::records &&
            header->of == static_cast<std::uint8_t>(stored::TableKey::orders)) {
            bytes[at + stored::block_header_size] ^= 1;
            break;
        }
        at += stored::block_header_size + header->length;
    }
    const Workspace before = library(RulebookKey::alma, 600);
    Workspace rest;
    EXPECT_GT(salvage_snapshot(bytes, rest).lost_records, 0U);
    for (Slot slot = 0; slot < before.lines().slots(); ++slot) {
        const Line& line = before.lines().at(slot);
        const Line* now = rest.find(line.id);
        ASSERT_NE(now, nullptr);
        EXPECT_EQ(rest.lines_of(now->order).size(), before.lines_of(line.order).size());
        Line with_order = *now;
        with_order.order = line.order;
        EXPECT_EQ(with_order, line);
    }
}

}  // namespace
}  // namespace accession::test
