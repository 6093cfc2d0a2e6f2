// SPDX-License-Identifier: Apache-2.0
// Reads whatever a store holds, in whatever state it is, and says what was found. It changes no file:
// the ledger mends what is to be mended. docs/log-format.md, "Opening", is its table.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/journal/file_names.h"
#include "core/journal/frame.h"
#include "core/journal/history.h"
#include "core/journal/manifest.h"
#include "core/journal/queue.h"
#include "core/journal/storage.h"
#include "core/workspace/workspace.h"

namespace accession {

enum class Found : std::uint8_t { nothing, opened, newer_format, unreadable };

/// One thing that was not as it should be.
struct Note {
    /// manifest_damaged, tail_cut, ...: the third column of the table.
    std::string_view code;
    /// Empty when it is about no single file.
    std::string file;
    /// Bytes, records or commands, as the code has it.
    std::uint64_t number = 0;
};

/// A record that lies behind damage.
struct Behind {
    RecordKind kind = RecordKind::command;
    std::string payload;
};

struct Recovered {
    Found found = Found::nothing;
    Manifest manifest;
    /// The slot that counts; the next manifest goes to the other.
    std::size_t slot = 0;
    Workspace workspace;
    History history;
    /// Of a shared workspace: what waits. `workspace` is what is confirmed, without it.
    std::optional<Queue> queue;
    ChainEnd end;
    /// The segment in which the log goes on, and its size; none when it has to begin a new one.
    std::optional<std::uint32_t> segment;
    std::size_t segment_size = 0;
    /// Above the number of every file of its kind that is there: a write that was lost must not bring
    /// another file back under a name that counts.
    std::uint32_t next_segment = 0;
    std::uint32_t next_archive = 0;
    std::uint32_t next_generation = 1;
    /// Of the log that was folded over the snapshot.
    std::uint64_t log_bytes = 0;
    /// The highest that was ever seen.
    std::uint64_t highest_sequence = 0;
    /// Up to where the device had said that records are kept.
    std::uint64_t saved_sequence = 0;
    std::vector<Note> notes;
    std::map<std::uint64_t, Behind> behind;
    /// To be copied aside, then removed.
    std::vector<std::string> aside;
    /// To be cut to so many bytes, after a copy was put aside.
    std::optional<std::pair<std::string, std::size_t>> cut;
    /// No manifest names them.
    std::vector<std::string> leftovers;
    /// What is there is to be stored anew.
    bool broken = false;
    /// What it would say was read off the other files.
    bool no_manifest = false;
    /// It is of an older format, without a store id.
    bool old = false;

    void note(std::string_view code, const std::string& file, std::uint64_t number);
    /// Notes it, and has the file put aside and everything stored anew.
    void note_broken(std::string_view code, const std::string& file, std::uint64_t number);
    /// Something that had been kept could not be read.
    [[nodiscard]] bool told_damage() const;
};

[[nodiscard]] Recovered recover(Storage& storage);

}  // namespace accession
