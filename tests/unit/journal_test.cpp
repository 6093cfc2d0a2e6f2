// SPDX-License-Identifier: Apache-2.0
// The log: what was accepted is there again after opening, and no damage goes unnoticed.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "core/journal/decided.h"
#include "core/journal/fact_codec.h"
#include "core/journal/frame.h"
#include "core/journal/ledger.h"
#include "core/journal/messages.h"
#include "core/lifecycle/engine.h"
#include "core/model/crc32c.h"
#include "core/sample/sample_library.h"
#include "tests/support/memory_storage.h"

namespace accession {
namespace {

using test::MemoryStorage;

const Date today = *Date::parse("2026-11-22");

/// A line of the sample that expects an item, and a command that receives it.
Command receipt(const Workspace& workspace, const std::string& id, int skip = 0) {
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    for (Slot slot = 0; slot < workspace.lines().slots(); ++slot) {
        const Line& line = workspace.lines().at(slot);
        if (!offer(workspace, line.id, rulebook.receive_action).allowed() || skip-- > 0) {
            continue;
        }
        for (const ItemId& item : workspace.items_of(line.id)) {
            if (workspace.find(item)->status != Status::received) {
                Command command;
                command.id = CommandId(id);
                command.action = std::string(rulebook.receive_action);
                command.line = line.id;
                command.items = {item};
                command.today = today;
                command.actor = "a.okafor";
                return command;
            }
        }
    }
    return {};
}

void begin_sample(Ledger& ledger, RulebookKey rulebook = RulebookKey::alma) {
    ASSERT_TRUE(ledger.begin(sample_library(rulebook, 60, 1, today)));
}

TEST(Crc32c, KnowsTheCheckValue) {
    EXPECT_EQ(crc32c("123456789"), 0xE3069283U);
    EXPECT_EQ(crc32c(""), 0U);
}

const StoreId store{1, 2};

TEST(Frame, ASegmentReadsBackAsItWasWritten) {
    ChainEnd end = first_chain(store);
    std::string bytes = segment_head({store, 3, end});
    bytes += frame(end, RecordKind::records, "one");
    bytes += frame(end, RecordKind::command, std::string("\0two", 4));
    const auto head = read_segment_head(bytes);
    ASSERT_TRUE(head);
    EXPECT_EQ(head->store, store);
    EXPECT_EQ(head->number, 3U);
    ChainEnd read = head->before;
    const ReadFrames contents = read_frames(bytes, segment_head_size, read);
    ASSERT_EQ(contents.frames.size(), 2U);
    EXPECT_EQ(contents.frames[0].payload, "one");
    EXPECT_EQ(contents.frames[1].payload, std::string_view("\0two", 4));
    EXPECT_EQ(contents.frames[1].sequence, 2U);
    EXPECT_EQ(contents.end, bytes.size());
    EXPECT_EQ(read, end);
}

TEST(Frame, EveryFlippedByteAndEveryTruncationIsNoticed) {
    ChainEnd end = first_chain(store);
    std::string bytes = segment_head({store, 0, end});
    bytes += frame(end, RecordKind::command, "a command");
    bytes += frame(end, RecordKind::command, "another");
    const auto whole_records = [](std::string_view segment) {
        const auto head = read_segment_head(segment);
        if (!head) {
            return std::size_t{0};
        }
        ChainEnd read = head->before;
        return read_frames(segment, segment_head_size, read).frames.size();
    };
    ASSERT_EQ(whole_records(bytes), 2U);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        EXPECT_LT(whole_records(damaged), 2U) << "byte " << at;
        EXPECT_LT(whole_records(bytes.substr(0, at)), 2U);
    }
}

TEST(Frame, SwappedRepeatedAndForeignFramesDoNotFollow) {
    ChainEnd end = first_chain(store);
    const std::string first = frame(end, RecordKind::command, "first");
    const std::string second = frame(end, RecordKind::command, "second");
    for (const auto& [body, good] : {std::pair{second + first, std::size_t{0}},
                                     {first + first, first.size()},
                                     {second, std::size_t{0}}}) {
        ChainEnd read = first_chain(store);
        EXPECT_EQ(read_frames(body, 0, read).end, good);
    }
    ChainEnd other = first_chain({3, 4});
    EXPECT_EQ(read_frames(first, 0, other).end, 0U);
}

TEST(Frame, BehindDamageEveryWholeFrameIsFound) {
    ChainEnd end = first_chain(store);
    const std::string first = frame(end, RecordKind::command, "first");
    std::string bytes = first + frame(end, RecordKind::command, "second");
    bytes += frame(end, RecordKind::stranded, "third");
    bytes[first.size() + 30] ^= 1;
    const std::vector<ReadFrame> found = find_frames(bytes, 0);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].payload, "first");
    EXPECT_EQ(found[1].payload, "third");
    EXPECT_EQ(found[1].sequence, 3U);
}

TEST(FactCodec, EveryFactOfTheSampleSurvivesBytes) {
    for (const RulebookKey rulebook : {RulebookKey::alma, RulebookKey::folio}) {
        const std::vector<Fact> facts = sample_library(rulebook, 60, 3, today);
        const auto from_bytes = decode_facts(encode_facts(facts));
        ASSERT_TRUE(from_bytes);
        EXPECT_EQ(*from_bytes, facts);
    }
}

TEST(Decided, ComesBackWholeAndNoBeginningOfItDoes) {
    Workspace workspace;
    workspace.apply(sample_library(RulebookKey::alma, 60, 3, today));
    Command command = receipt(workspace, "decided");
    command.args = {{"date", "2026-11-22"}, {"keepInDepartment", "true"}};
    command.set["title"].text = "A title";
    const auto decision = decide(workspace, command);
    ASSERT_TRUE(decision);
    const std::vector<Consequence> told = consequences(workspace, *decision);
    const std::string bytes = encode_decided(command, decision->facts, told);
    const auto again = decode_decided(bytes);
    ASSERT_TRUE(again);
    EXPECT_EQ(to_json(again->command), to_json(command));
    EXPECT_EQ(again->facts, decision->facts);
    EXPECT_EQ(again->told, told);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_FALSE(decode_decided(std::string_view(bytes).substr(0, size))) << size;
    }
}

TEST(Ledger, TheHistoryOfALineIsItsOwnNewestFirst) {
    MemoryStorage disk;
    Ledger ledger(disk);
    begin_sample(ledger);
    const Command first = receipt(ledger.workspace(), "first");
    ASSERT_TRUE(ledger.submit(first).accepted);
    const Command other = receipt(ledger.workspace(), "other", 1);
    ASSERT_TRUE(ledger.submit(other).accepted);
    Command undo = first;
    undo.id = CommandId("undo");
    undo.action = "unreceive";
    undo.actor = "m.silva";
    ASSERT_TRUE(ledger.submit(undo).accepted);
    const History& history = ledger.history();
    std::vector<std::string> ids;
    for (const Entry& entry : history.of(first.line)) {
        ids.push_back(entry.command.id.str());
    }
    EXPECT_EQ(ids, (std::vector<std::string>{"undo", "first"}));
    EXPECT_TRUE(history.of(LineId("nowhere")).empty());
    EXPECT_EQ(history.actors(), (std::set<std::string, std::less<>>{"a.okafor", "m.silva"}));
    EXPECT_EQ(history.find(CommandId("other"))->command.items, other.items);
    EXPECT_FALSE(history.find(CommandId("never")));
}

TEST(Ledger, WhatWasAcceptedIsThereAgain) {
    MemoryStorage disk;
    Ledger ledger(disk);
    begin_sample(ledger);
    for (int i = 0; i < 5; ++i) {
        const Command command = receipt(ledger.workspace(), "c" + std::to_string(i));
        ASSERT_TRUE(ledger.submit(command).accepted);
    }
    ASSERT_TRUE(ledger.keep());
    Ledger again(disk);
    const OpenReport report = again.open();
    EXPECT_EQ(report.found, Found::opened);
    EXPECT_TRUE(report.notes.empty());
    EXPECT_EQ(again.sequence(), 5U);
    EXPECT_EQ(again.workspace().state_hash(), ledger.workspace().state_hash());
    ASSERT_EQ(again.history().size(), 5U);
    EXPECT_EQ(again.history().at(4).consequences, ledger.history().at(4).consequences);
}

TEST(Ledger, ACommandSentTwiceHasOneEffectAndOneOutcome) {
    MemoryStorage disk;
    Ledger ledger(disk);
    begin_sample(ledger);
    const Command command = receipt(ledger.workspace(), "twice");
    const Outcome first = ledger.submit(command);
    const Hash128 hash = ledger.workspace().state_hash();
    const Outcome second = ledger.submit(command);
    EXPECT_TRUE(second.accepted);
    EXPECT_EQ(second.sequence, first.sequence);
    EXPECT_EQ(second.consequences, first.consequences);
    EXPECT_EQ(ledger.workspace().state_hash(), hash);
}

TEST(Ledger, AFullDiskRefusesAndChangesNothing) {
    MemoryStorage disk;
    Ledger ledger(disk);
    begin_sample(ledger);
    const Command command = receipt(ledger.workspace(), "full");
    const Hash128 hash = ledger.workspace().state_hash();
    disk.full = true;
    const Outcome outcome = ledger.submit(command);
    EXPECT_FALSE(outcome.accepted);
    ASSERT_EQ(outcome.unmet.size(), 1U);
    EXPECT_EQ(outcome.unmet[0].code, "storage_failed");
    EXPECT_EQ(ledger.workspace().state_hash(), hash);
    // What may be half written is not written on.
    disk.full = false;
    EXPECT_FALSE(ledger.submit(command).accepted);
    Ledger again(disk);
    (void)again.open();
    EXPECT_TRUE(again.submit(command).accepted);
}

TEST(Messages, PiecesPlacesAndRecordsOfACommandComeBackFromJson) {
    Command command;
    command.id = CommandId("1");
    command.action = "add_piece";
    command.line = LineId("L1");
    command.today = today;
    command.pieces.resize(1);
    command.pieces.front()["format"].text = "Physical";
    command.set["locations"].locations = {{"", HoldingsId("H1"), 2, 0}, {"MAIN", {}, 0, 1}};
    command.set["contributors"].records = {{{"contributor", "Lovelace, Ada"}}};
    const auto again = command_from(to_json(command));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->pieces, command.pieces);
    EXPECT_EQ(again->set, command.set);
    nlohmann::json wrong = to_json(command);
    wrong["pieces"] = {"one"};
    EXPECT_EQ(command_from(wrong).error().path, "pieces");
    wrong = to_json(command);
    wrong["set"]["locations"] = {{{"place", {{"physical", -1}}}}};
    EXPECT_EQ(command_from(wrong).error().path, "set");
    wrong["set"]["locations"] = {{{"record", {{"physical", 1}}}}};
    EXPECT_EQ(command_from(wrong).error().path, "set");
}

TEST(Messages, ACommandOfWrongFormIsRefusedWithItsField) {
    using Json = nlohmann::json;
    const auto fault = [](const Json& json) {
        const auto command = command_from(json);
        return command ? std::string("accepted")
                       : command.error().code + " " + command.error().path;
    };
    const Json good = {{"id", "1"}, {"action", "close"}, {"today", "2026-11-22"}};
    EXPECT_EQ(fault(good), "accepted");
    const auto with = [&](const char* name, Json value) {
        Json json = good;
        json[name] = std::move(value);
        return fault(json);
    };
    EXPECT_EQ(with("line", 7), "wrong_type line");
    EXPECT_EQ(with("items", "i1"), "wrong_type items");
    EXPECT_EQ(with("items", Json::array({1})), "wrong_type items");
    EXPECT_EQ(with("today", "2026-02-30"), "invalid_date today");
    EXPECT_EQ(with("today", "9999-12-31"), "invalid_date today");
    EXPECT_EQ(with("today", "1969-12-31"), "invalid_date today");
    EXPECT_EQ(with("at", 1e300), "invalid_date at");
    EXPECT_EQ(with("at", -1), "invalid_date at");
    EXPECT_EQ(with("at", 7'258'118'400'000), "invalid_date at") << "the first moment of 2200";
    // A device whose clock is wrong works all the same.
    EXPECT_EQ(with("today", "1970-01-01"), "accepted");
    EXPECT_EQ(with("today", "2199-12-31"), "accepted");
    EXPECT_EQ(with("at", 7'258'118'399'999), "accepted");
    EXPECT_EQ(with("args", Json{{"reason", Json::array()}}), "wrong_type args.reason");
    EXPECT_EQ(fault(Json::array()), "wrong_type ");
    EXPECT_EQ(fault({{"id", "1"}, {"today", "2026-11-22"}}), "missing_field action");
}

}  // namespace
}  // namespace accession
