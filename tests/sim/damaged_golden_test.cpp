// SPDX-License-Identifier: Apache-2.0
// Files of a kept store that are gone, cut off or in each other's place: no command is dropped that can be read, and what
// is told is so (docs/log-format.md, "Opening").
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/journal/file_contents.h"
#include "core/journal/ledger.h"
#include "core/journal/workspace_file.h"
#include "tests/sim/auditor.h"
#include "tests/sim/golden.h"

namespace accession::sim {
namespace {

std::string bytes_of(MemoryFiles& files, const std::string& name) {
    return files.read(name).value_or(std::string{});
}

std::vector<std::string> names(MemoryFiles& files, const std::string& start) {
    std::vector<std::string> found;
    for (const std::string& name : files.list()) {
        if (name.starts_with(start)) {
            found.push_back(name);
        }
    }
    return found;
}

void remove_all(MemoryFiles& files, const std::string& start) {
    for (const std::string& name : names(files, start)) {
        ASSERT_TRUE(files.remove(name));
    }
}

void swap_files(MemoryFiles& files, const std::string& one, const std::string& other) {
    const std::string bytes = bytes_of(files, one);
    ASSERT_TRUE(files.put(one, bytes_of(files, other)) && files.put(other, bytes));
}

bool tells(const OpenReport& report, std::string_view code) {
    return std::ranges::find(report.notes, code, &Note::code) != report.notes.end();
}

/// What was mended is told once.
void opens_without_a_note(MemoryFiles& files) {
    Ledger ledger(files);
    const OpenReport report = ledger.open();
    EXPECT_EQ(report.found, Found::opened);
    EXPECT_EQ(told_by(report.notes), " nothing");
}

class DamagedGolden : public testing::TestWithParam<const char*> {
protected:
    Golden store_{corpus(std::string("store-10-") + GetParam())};
    Golden shared_{corpus(std::string("store-10-shared-") + GetParam())};
};

TEST_P(DamagedGolden, WithoutAManifestASharedStoreStillKnowsItsHub) {
    std::size_t waiting = 0;
    {
        Golden whole(corpus(std::string("store-10-shared-") + GetParam()));
        Ledger ledger(whole.files);
        (void)ledger.open();
        waiting = ledger.queue()->waiting().size();
    }
    remove_all(shared_.files, "manifest");
    {
        Ledger ledger(shared_.files);
        const OpenReport report = ledger.open();
        ASSERT_EQ(report.found, Found::opened);
        EXPECT_EQ(told_by(report.notes), " manifest_rebuilt=0");
        ASSERT_NE(ledger.queue(), nullptr);
        EXPECT_FALSE(ledger.queue()->membership().workspace.empty());
        EXPECT_EQ(ledger.queue()->waiting().size(), waiting);
        EXPECT_EQ(ledger.queue()->attention().size(), 1U);
        EXPECT_EQ(to_hex(ledger.confirmed_hash()), shared_.state_hash);
    }
    opens_without_a_note(shared_.files);
}

TEST_P(DamagedGolden, ASharedStoreWhoseHubNobodyCanTellIsLeftAsItIs) {
    remove_all(shared_.files, "manifest");
    for (const std::string& name : names(shared_.files, "log-")) {
        std::string bytes = bytes_of(shared_.files, name);
        for (const ReadFrame& one : find_frames(bytes, 0)) {
            if (one.kind == RecordKind::membership) {
                bytes[one.at + one.size - 1] ^= '\x10';
            }
        }
        ASSERT_TRUE(shared_.files.put(name, bytes));
    }
    const auto before = shared_.files.list();
    Ledger ledger(shared_.files);
    EXPECT_EQ(ledger.open().found, Found::unreadable);
    EXPECT_EQ(shared_.files.list(), before);
}

TEST_P(DamagedGolden, BothManifestsDamagedAreToldOnce) {
    for (const std::string& name : names(store_.files, "manifest")) {
        std::string bytes = bytes_of(store_.files, name);
        bytes[30] ^= '\x01';
        ASSERT_TRUE(store_.files.put(name, bytes));
    }
    {
        Ledger ledger(store_.files);
        const OpenReport report = ledger.open();
        EXPECT_TRUE(tells(report, "manifest_rebuilt") && tells(report, "manifest_damaged"));
        EXPECT_EQ(to_hex(ledger.workspace().state_hash()), store_.state_hash);
    }
    opens_without_a_note(store_.files);
}

TEST_P(DamagedGolden, ArchivesInEachOthersPlaceLoseNothing) {
    const std::vector<std::string> archives = names(store_.files, "archive-");
    ASSERT_GE(archives.size(), 2U);
    std::size_t commands = 0;
    {
        Golden whole(corpus(std::string("store-10-") + GetParam()));
        Ledger ledger(whole.files);
        (void)ledger.open();
        commands = ledger.history().size();
    }
    swap_files(store_.files, archives[0], archives[1]);
    Ledger ledger(store_.files);
    const OpenReport report = ledger.open();
    EXPECT_TRUE(tells(report, "foreign_file")) << told_by(report.notes);
    EXPECT_EQ(ledger.history().size(), commands);
    EXPECT_EQ(to_hex(ledger.workspace().state_hash()), store_.state_hash);
}

TEST_P(DamagedGolden, AnArchiveAndASegmentInEachOthersPlaceLoseNoCommand) {
    const std::string archive = names(store_.files, "archive-").front();
    const std::string segment = names(store_.files, "log-").front();
    std::size_t commands = 0;
    {
        Golden whole(corpus(std::string("store-10-") + GetParam()));
        Ledger ledger(whole.files);
        (void)ledger.open();
        commands = ledger.history().size();
    }
    swap_files(store_.files, archive, segment);
    Ledger ledger(store_.files);
    const OpenReport report = ledger.open();
    EXPECT_TRUE(tells(report, "archive_damaged") && tells(report, "segment_damaged"))
        << told_by(report.notes);
    EXPECT_EQ(ledger.history().size(), commands) << told_by(report.notes);
}

TEST_P(DamagedGolden, ASnapshotWithoutItsEndSaysSo) {
    const std::string name = names(store_.files, "snapshot-").front();
    ASSERT_TRUE(store_.files.put(name, bytes_of(store_.files, name).substr(0, 6000)));
    Ledger ledger(store_.files);
    const OpenReport report = ledger.open();
    EXPECT_TRUE(tells(report, "snapshot_cut_off")) << told_by(report.notes);
}

TEST_P(DamagedGolden, ALaterVersionsSegmentIsNotTouched) {
    const std::string name = names(store_.files, "log-").back();
    std::string bytes = bytes_of(store_.files, name);
    bytes.replace(0, 8, "ACCLOG11");
    ASSERT_TRUE(store_.files.put(name, bytes));
    const auto before = store_.files.list();
    Ledger ledger(store_.files);
    EXPECT_EQ(ledger.open().found, Found::newer_format);
    EXPECT_EQ(store_.files.list(), before);
    EXPECT_EQ(bytes_of(store_.files, name), bytes);
}

TEST_P(DamagedGolden, WhatWaitsIsTakenOutOfAStoreThatCannotBeRead) {
    std::vector<CommandId> waiting;
    {
        Golden whole(corpus(std::string("store-10-shared-") + GetParam()));
        Ledger ledger(whole.files);
        (void)ledger.open();
        for (const auto& [seq, one] : ledger.queue()->waiting()) {
            waiting.push_back(one.command.id);
        }
        for (const Attention& one : ledger.queue()->attention()) {
            if (one.outcome.kind == OutcomeKind::rejected) {
                waiting.push_back(one.command.id);
            }
        }
    }
    ASSERT_FALSE(waiting.empty());
    remove_all(shared_.files, "manifest");
    remove_all(shared_.files, "snapshot-");
    WorkspaceParts parts;
    for (const std::string& name : shared_.files.list()) {
        parts.parts.push_back({FilePart::raw, name, bytes_of(shared_.files, name), true});
    }
    const auto contents = read_contents(workspace_file_bytes(parts));
    ASSERT_TRUE(contents);
    EXPECT_FALSE(contents->has_state);
    for (const CommandId& id : waiting) {
        EXPECT_TRUE(contents->history.find(id)) << id.str();
    }
}

TEST_P(DamagedGolden, BehindDamageOfVersion4NothingIsDropped) {
    Golden old(corpus(std::string("store-04-") + GetParam()));
    std::size_t commands = 0;
    {
        Golden whole(corpus(std::string("store-04-") + GetParam()));
        Ledger ledger(whole.files);
        (void)ledger.open({.store = {8, 9}});
        commands = ledger.history().size();
    }
    const std::string name = names(old.files, "g0").front();
    std::string bytes = bytes_of(old.files, name);
    const auto frames = find_frames(bytes, 0);
    ASSERT_GT(frames.size(), 6U);
    // A command in the middle; what comes behind it can be read.
    const ReadFrame hit = frames.at(frames.size() - 5);
    bytes[hit.at + hit.size / 2] ^= '\x04';
    ASSERT_TRUE(old.files.put(name, bytes));
    Ledger ledger(old.files);
    const OpenReport report = ledger.open({.store = {8, 9}});
    EXPECT_TRUE(tells(report, "segment_damaged")) << told_by(report.notes);
    EXPECT_FALSE(tells(report, "tail_cut"));
    EXPECT_GE(ledger.history().size() + ledger.history().stranded().size(), commands - 1);
}

INSTANTIATE_TEST_SUITE_P(Rulebooks, DamagedGolden, testing::Values("alma", "folio"));

}  // namespace
}  // namespace accession::sim
