// SPDX-License-Identifier: Apache-2.0
// The store: what opening does with files that are not as they should be, snapshots, workspace files
// and rescue files.
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "core/journal/file_contents.h"
#include "core/journal/ledger.h"
#include "core/journal/verify.h"
#include "core/journal/workspace_file.h"
#include "core/lifecycle/engine.h"
#include "core/model/crc32c.h"
#include "core/model/little_endian.h"
#include "core/sample/sample_library.h"
#include "tests/support/memory_storage.h"

namespace accession {
namespace {

using test::MemoryStorage;

const Date store_day = *Date::parse("2026-11-22");

class Store : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(ledger_.begin(sample_library(RulebookKey::alma, 40, 1, store_day), {7, 7}));
        hashes_.push_back(hash());
    }

    /// A receipt that the state allows.
    Command receipt() {
        const Workspace& workspace = ledger_.workspace();
        const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
        Command command;
        command.id = CommandId("c" + std::to_string(++commands_));
        command.action = std::string(rulebook.receive_action);
        command.today = store_day;
        command.actor = "a.okafor";
        command.at_ms = 1000 + commands_;
        for (Slot slot = 0; slot < workspace.lines().slots(); ++slot) {
            const Line& line = workspace.lines().at(slot);
            if (!offer(workspace, line.id, rulebook.receive_action).allowed()) {
                continue;
            }
            for (const ItemId& item : workspace.items_of(line.id)) {
                if (workspace.find(item)->status != Status::received) {
                    command.line = line.id;
                    command.items = {item};
                    return command;
                }
            }
        }
        ADD_FAILURE() << "nothing left to receive";
        return command;
    }
    void receive(int times) {
        for (int i = 0; i < times; ++i) {
            ASSERT_TRUE(ledger_.submit(receipt()).accepted);
            ASSERT_TRUE(ledger_.keep());
            hashes_.push_back(hash());
        }
    }
    [[nodiscard]] std::string hash() const { return to_hex(ledger_.workspace().state_hash()); }
    std::string& file(const std::string& name) {
        EXPECT_TRUE(disk_.files.contains(name)) << name;
        return disk_.files[name];
    }
    /// Opens what is on the disk; the report is kept.
    Ledger& reopen() {
        again_.emplace(disk_);
        report_ = again_->open({.fence = 9, .store = {}});
        return *again_;
    }
    [[nodiscard]] std::string hash_again() const {
        return to_hex(again_->workspace().state_hash());
    }

    MemoryStorage disk_;
    Ledger ledger_{disk_};
    std::optional<Ledger> again_;
    OpenReport report_;
    std::vector<std::string> hashes_;
    int commands_ = 0;
};

TEST_F(Store, AnOrderlyStoreOpensWithoutANote) {
    receive(5);
    EXPECT_EQ(reopen().sequence(), 5U);
    EXPECT_EQ(report_.found, Found::opened);
    EXPECT_TRUE(report_.notes.empty());
    EXPECT_EQ(hash_again(), hash());
    EXPECT_EQ(again_->history().size(), 5U);
    EXPECT_EQ(again_->manifest().fence, 9U);
}

TEST_F(Store, AnEmptyPlaceIsNothingAndCanBeBegun) {
    MemoryStorage empty;
    Ledger fresh(empty);
    EXPECT_EQ(fresh.open().found, Found::nothing);
    EXPECT_FALSE(fresh.failed());
    EXPECT_TRUE(fresh.begin(sample_library(RulebookKey::folio, 10, 1, store_day)));
}

TEST_F(Store, ATornTailIsCutAndSetAsideAndWorkGoesOn) {
    receive(2);
    ASSERT_TRUE(ledger_.submit(receipt()).accepted);  // nobody was told
    std::string& segment = file("log-000000");
    segment.resize(segment.size() - 7);
    const std::string torn = segment;
    reopen();
    EXPECT_GT(report_.told("tail_cut"), 0U);
    EXPECT_EQ(report_.notes.size(), 1U);
    EXPECT_EQ(hash_again(), hashes_[2]);
    EXPECT_EQ(disk_.files["aside-log-000000"], torn);
    Command after = receipt();
    after.id = CommandId("after");
    ASSERT_TRUE(again_->submit(after).accepted);
    ASSERT_TRUE(again_->keep());
    const std::string hash_after = hash_again();
    reopen();
    EXPECT_TRUE(report_.notes.empty());
    EXPECT_EQ(hash_again(), hash_after);
    EXPECT_TRUE(again_->history().find(CommandId("after")));
}

TEST_F(Store, CommandsBehindDamageAreDoneAgain) {
    receive(5);
    std::string& segment = file("log-000000");
    ChainEnd end = read_segment_head(segment)->before;
    const ReadFrames read = read_frames(segment, segment_head_size, end);
    segment[read.frames[2].at + 40] ^= 4;
    reopen();
    EXPECT_GT(report_.told("segment_damaged"), 0U);
    EXPECT_EQ(report_.told("commands_redone"), 2U);
    EXPECT_EQ(report_.told("records_lost"), 1U);
    EXPECT_EQ(again_->history().size(), 4U);
    EXPECT_FALSE(again_->history().find(CommandId("c3")));
    EXPECT_TRUE(again_->history().find(CommandId("c5")));
    EXPECT_GE(again_->sequence(), 5U);
    const std::string mended = hash_again();
    ASSERT_TRUE(again_->sweep());
    reopen();
    EXPECT_TRUE(report_.notes.empty());
    EXPECT_EQ(hash_again(), mended);
    EXPECT_TRUE(disk_.files.contains("aside-log-000000"));
}

TEST_F(Store, WhatCannotBeDoneAgainIsStrandedNotDropped) {
    const Command first = receipt();
    ASSERT_TRUE(ledger_.submit(first).accepted);
    Command undo = first;
    undo.id = CommandId("undo");
    undo.action = "unreceive";
    ASSERT_TRUE(ledger_.submit(undo).accepted);
    ASSERT_TRUE(ledger_.keep());
    std::string& segment = file("log-000000");
    segment[segment_head_size + 60] ^= 1;
    reopen();
    EXPECT_EQ(report_.told("commands_stranded"), 1U);
    ASSERT_EQ(again_->history().stranded().size(), 1U);
    EXPECT_EQ(again_->history().stranded().front().command.id.str(), "undo");
    EXPECT_TRUE(again_->history().empty());
    reopen();
    EXPECT_EQ(again_->history().stranded().size(), 1U);
    // Asked for again, it is decided anew.
    EXPECT_FALSE(again_->submit(undo).accepted);
}

TEST_F(Store, ALostEndIsTold) {
    receive(3);
    disk_.files.erase("log-000000");
    reopen();
    EXPECT_EQ(report_.told("records_lost"), 3U);
    EXPECT_EQ(hash_again(), hashes_[0]);
    EXPECT_EQ(again_->sequence(), 3U) << "no number is given twice";
}

TEST_F(Store, OneManifestSlotIsEnoughAndNoneAreNearlyEnough) {
    receive(2);
    ASSERT_TRUE(ledger_.compact());
    ASSERT_TRUE(ledger_.sweep());
    receive(2);
    const auto files = disk_.files;
    for (const auto& spoiled :
         {std::vector<std::string>{"manifest-a"}, {"manifest-b"}, {"manifest-a", "manifest-b"}}) {
        disk_.files = files;
        for (const std::string& name : spoiled) {
            file(name)[20] ^= 1;
        }
        reopen();
        EXPECT_EQ(report_.found, Found::opened);
        EXPECT_GT(report_.told("manifest_damaged"), 0U);
        EXPECT_EQ(hash_again(), hash());
        EXPECT_EQ(again_->history().size(), 4U);
    }
}

TEST_F(Store, ALaterFormatIsLeftUntouched) {
    receive(1);
    for (const char* name : {"manifest-a", "manifest-b"}) {
        if (disk_.files.contains(name)) {
            std::string head = file(name).substr(0, 8);
            put_integer(head, store_format + 1);
            std::string crc;
            put_integer(crc, crc32c(head));
            file(name).replace(0, 16, head + crc);
        }
    }
    const auto before = disk_.files;
    reopen();
    EXPECT_EQ(report_.found, Found::newer_format);
    EXPECT_TRUE(again_->failed());
    EXPECT_FALSE(again_->submit(receipt()).accepted);
    EXPECT_FALSE(again_->begin(sample_library(RulebookKey::alma, 10, 1, store_day)));
    EXPECT_EQ(disk_.files, before);
}

TEST_F(Store, WithoutAReadableSnapshotNothingIsTouched) {
    receive(1);
    disk_.files.erase("snapshot-000001");
    const auto before = disk_.files;
    reopen();
    EXPECT_EQ(report_.found, Found::unreadable);
    EXPECT_EQ(disk_.files, before);
}

TEST_F(Store, ACompactedStoreIsTheSameStore) {
    receive(4);
    const std::string whole = hash();
    ASSERT_TRUE(ledger_.compact());
    EXPECT_EQ(hash(), whole);
    EXPECT_TRUE(disk_.files.contains("log-000000")) << "removed only when the new one is durable";
    ASSERT_TRUE(ledger_.sweep());
    EXPECT_FALSE(disk_.files.contains("log-000000"));
    EXPECT_FALSE(disk_.files.contains("snapshot-000001"));
    receive(2);
    reopen();
    EXPECT_TRUE(report_.notes.empty());
    EXPECT_EQ(hash_again(), hash());
    ASSERT_EQ(again_->history().size(), 6U);
    EXPECT_EQ(again_->history().at(0).command.id.str(), "c1");
    EXPECT_EQ(again_->history().at(5).command.id.str(), "c6");
    EXPECT_EQ(again_->history().decided(1).command.id.str(), "c2");
    EXPECT_EQ(again_->history().find(CommandId("c2"))->sequence, 2U);
    const LineId line = again_->history().at(0).command.line;
    EXPECT_EQ(again_->history().of(line).back().command.id.str(), "c1");
    EXPECT_TRUE(again_->history().actors().contains("a.okafor"));
}

TEST_F(Store, ChangesGoOnWhileASnapshotIsMade) {
    receive(3);
    bool done = ledger_.compact_some(1);
    EXPECT_FALSE(done);
    EXPECT_TRUE(ledger_.compacting());
    while (!done) {
        if (ledger_.sequence() < 20) {
            receive(1);
        }
        done = ledger_.compact_some(5);
    }
    ASSERT_TRUE(ledger_.sweep());
    receive(1);
    reopen();
    EXPECT_TRUE(report_.notes.empty());
    EXPECT_EQ(hash_again(), hash());
    EXPECT_EQ(again_->history().size(), ledger_.history().size());
}

TEST_F(Store, ACrashBeforeTheManifestLeavesTheOldSnapshotInForce) {
    receive(3);
    const auto before = disk_.files;
    ASSERT_TRUE(ledger_.compact());
    auto crashed = disk_.files;
    for (const char* name : {"manifest-a", "manifest-b"}) {
        if (before.contains(name)) {
            crashed[name] = before.at(name);
        } else {
            crashed.erase(name);
        }
    }
    disk_.files = crashed;
    reopen();
    EXPECT_TRUE(report_.notes.empty());
    EXPECT_EQ(hash_again(), hash());
    ASSERT_TRUE(again_->sweep());
    EXPECT_FALSE(disk_.files.contains("snapshot-000002"));
}

TEST_F(Store, ADamagedArchiveCostsItsDamagedRecordsOnly) {
    receive(4);
    ASSERT_TRUE(ledger_.compact());
    ASSERT_TRUE(ledger_.sweep());
    std::string& archive = file("archive-000000");
    archive[80] ^= 1;
    reopen();
    EXPECT_GT(report_.told("archive_damaged"), 0U);
    EXPECT_EQ(hash_again(), hash());
    EXPECT_EQ(again_->history().size(), 3U);
}

TEST_F(Store, AForeignSegmentIsNotRead) {
    receive(2);
    MemoryStorage other_disk;
    Ledger other(other_disk);
    ASSERT_TRUE(other.begin(sample_library(RulebookKey::alma, 40, 2, store_day), {8, 8}));
    disk_.files["log-000001"] = segment_head({{8, 8}, 1, {5, 2}});
    reopen();
    EXPECT_GT(report_.told("foreign_file"), 0U);
    EXPECT_EQ(hash_again(), hash());
    EXPECT_EQ(again_->history().size(), 2U);
}

TEST_F(Store, AnotherWorkspaceTakesThePlaceOfThisOne) {
    receive(2);
    ASSERT_TRUE(ledger_.begin(sample_library(RulebookKey::folio, 20, 2, store_day), {9, 9}));
    ASSERT_TRUE(ledger_.sweep());
    EXPECT_TRUE(ledger_.history().empty());
    reopen();
    EXPECT_TRUE(report_.notes.empty());
    EXPECT_EQ(again_->workspace().settings().rulebook, RulebookKey::folio);
    EXPECT_FALSE(disk_.files.contains("log-000000"));
    EXPECT_FALSE(disk_.files.contains("snapshot-000001"));
}

TEST_F(Store, TheOneThatWasReplacedIsNotOpenedInItsPlace) {
    receive(1);
    const auto before = disk_.files;
    ASSERT_TRUE(ledger_.begin(sample_library(RulebookKey::alma, 40, 2, store_day), {8, 8}));
    // Its snapshot has gone, and one slot of the manifest is what it was.
    std::erase_if(disk_.files, [&](const auto& one) {
        return one.first.starts_with("snapshot-") && !before.contains(one.first);
    });
    for (const char* slot : {"manifest-a", "manifest-b"}) {
        const auto files = disk_.files;
        disk_.files[slot] = before.at(slot);
        const auto spoiled = disk_.files;
        reopen();
        EXPECT_EQ(report_.found, Found::unreadable) << slot;
        EXPECT_EQ(disk_.files, spoiled) << slot;
        disk_.files = files;
    }
}

TEST_F(Store, ATailMarkAloneIsNoEmptyPlace) {
    receive(1);
    for (const std::string& tail : {disk_.files.at("tail"), std::string{}}) {
        disk_.files = {{"tail", tail}};
        const auto left = disk_.files;
        reopen();
        EXPECT_EQ(report_.found, Found::unreadable);
        EXPECT_EQ(disk_.files, left) << "nothing is touched";
    }
    disk_.files.clear();
    reopen();
    EXPECT_EQ(report_.found, Found::nothing);
}

TEST_F(Store, ARescueFileIsTheWholeStore) {
    receive(3);
    ASSERT_TRUE(ledger_.compact());
    receive(2);
    const std::string bytes = ledger_.rescue_file(4);
    const auto contents = read_contents(bytes);
    ASSERT_TRUE(contents);
    EXPECT_EQ(contents->history.size(), 5U);
    EXPECT_EQ(contents->saved_sequence, 4U);
    EXPECT_EQ(contents->sequence, 5U);
    MemoryStorage elsewhere;
    Ledger other(elsewhere);
    ASSERT_TRUE(other.begin_from_file(bytes, {9, 9}));
    EXPECT_EQ(to_hex(other.workspace().state_hash()), hash());
    EXPECT_EQ(other.history().size(), 5U);
    EXPECT_EQ(other.sequence(), 5U);
    Ledger opened(elsewhere);
    EXPECT_TRUE(opened.open().notes.empty());
    EXPECT_EQ(opened.history().at(4).command.id.str(), "c5");
}

TEST_F(Store, ARescueFileIsDoneAgainWhereItsCommandsAreMissing) {
    receive(2);
    const auto files = disk_.files;
    receive(3);
    const std::string bytes = ledger_.rescue_file(2);
    disk_.files = files;
    Ledger& behind = reopen();
    const auto redone = behind.redo_from_file(bytes);
    ASSERT_TRUE(redone);
    EXPECT_EQ(redone->done, 3U);
    EXPECT_EQ(redone->known, 2U);
    EXPECT_TRUE(redone->refused.empty());
    EXPECT_EQ(hash_again(), hash());
    EXPECT_EQ(behind.redo_from_file(bytes)->known, 5U);
    EXPECT_EQ(behind.redo_from_file("nothing").error(), "not_a_workspace_file");
}

TEST_F(Store, ADamagedRescueFileGivesWhatIsWhole) {
    receive(4);
    std::string bytes = ledger_.rescue_file(4);
    bytes.resize(bytes.size() - 300);
    const auto contents = read_contents(bytes);
    ASSERT_TRUE(contents);
    EXPECT_EQ(contents->damaged_parts, 1U);
    EXPECT_GT(contents->history.size(), 0U);
    EXPECT_EQ(Ledger(disk_).begin_from_file(bytes).error(), "workspace_file_damaged");
}

TEST_F(Store, TheFilesOfAnUnreadableStoreCanBeReadFromARescueFile) {
    receive(2);
    WorkspaceParts parts;
    for (const auto& [name, bytes] : disk_.files) {
        parts.parts.push_back({FilePart::raw, name, bytes, true});
    }
    const auto contents = read_contents(workspace_file_bytes(parts));
    ASSERT_TRUE(contents);
    EXPECT_GT(contents->raw_files, 3U);
    EXPECT_EQ(contents->history.size(), 2U);
    EXPECT_EQ(to_hex(contents->workspace.state_hash()), hash());
}

TEST_F(Store, TheCommandsOfAStoreWithoutItsStateAreDoneElsewhere) {
    MemoryStorage other_disk;
    Ledger other(other_disk);
    ASSERT_TRUE(other.begin_from_file(ledger_.rescue_file(0)));
    receive(2);
    ASSERT_TRUE(ledger_.compact());
    receive(1);
    const std::string received = hash();
    for (const std::string& name : disk_.list()) {
        if (name.starts_with("snapshot-")) {
            ASSERT_TRUE(disk_.remove(name));
        }
    }
    const std::string bytes = raw_rescue_file(disk_);
    const auto contents = read_contents(bytes);
    ASSERT_TRUE(contents);
    EXPECT_FALSE(contents->has_state);
    EXPECT_EQ(contents->damaged_parts, 1U);
    ASSERT_EQ(contents->history.size(), 3U) << "of the archive and of the log";
    const auto redone = other.redo_from_file(bytes);
    ASSERT_TRUE(redone);
    EXPECT_EQ(redone->done, 3U);
    EXPECT_EQ(to_hex(other.workspace().state_hash()), received);
}

TEST_F(Store, VerifyingSaysWhatIsWrongAndOnlyThen) {
    receive(3);
    const Verified good = verify(disk_, ledger_);
    EXPECT_TRUE(good.good());
    EXPECT_GT(good.files, 3U);
    file("log-000000")[70] ^= 1;
    const Verified bad = verify(disk_, ledger_);
    EXPECT_FALSE(bad.good());
    EXPECT_NE(bad.replay_hash, bad.state_hash);
}

TEST_F(Store, ALongLogAsksForASnapshot) {
    EXPECT_FALSE(ledger_.wants_compaction());
    std::vector<Fact> facts = sample_library(RulebookKey::alma, 4000, 3, store_day);
    ASSERT_TRUE(ledger_.add(facts));
    EXPECT_TRUE(ledger_.wants_compaction());
    ASSERT_TRUE(ledger_.compact());
    EXPECT_FALSE(ledger_.wants_compaction());
}

}  // namespace
}  // namespace accession
