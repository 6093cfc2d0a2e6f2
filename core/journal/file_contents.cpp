// SPDX-License-Identifier: Apache-2.0
#include "core/journal/file_contents.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/journal/decided.h"
#include "core/journal/file_names.h"
#include "core/journal/memory_files.h"
#include "core/journal/recovery.h"
#include "core/journal/shared_log.h"
#include "core/journal/workspace_file.h"
#include "core/workspace/snapshot.h"

namespace accession {

namespace {

constexpr std::string_view version_4_magic = "ACCLOG04";

void read_state(PartOfFile& part, FileContents& contents) {
    const HeldBytes bytes(std::move(part.bytes));
    if (part.whole) {
        const auto read = read_snapshot(bytes, contents.workspace);
        if (read) {
            contents.state = bytes;
            contents.has_state = true;
            return;
        }
    }
    ++contents.damaged_parts;
    contents.has_state = salvage_snapshot(bytes.view(), contents.workspace).settings;
}

/// Commands one by one, so that damage costs those it hits and no other.
void read_command(const ReadFrame& one, History& history) {
    Command command;
    std::vector<Consequence> told;
    const bool known = is_in_force(one.kind) || one.kind == RecordKind::stranded;
    if (!known || !decode_told(one.payload, command, told)) {
        return;
    }
    if (one.kind == RecordKind::stranded) {
        history.add_stranded(one.sequence, std::string(one.payload));
    } else {
        history.add(one.sequence, std::string(one.payload), command, told, one.kind);
    }
}

void read_commands(const PartOfFile& part, FileContents& contents) {
    contents.damaged_parts += part.whole ? 0U : 1U;
    for (const ReadFrame& one : find_frames(part.bytes, 0)) {
        read_command(one, contents.history);
    }
}

/// A command that no hub has taken, as far as can be seen here; one that a hub has taken is known already.
void read_waiting(const ReadFrame& one, History& history) {
    const auto add = [&](const Command& command, const std::vector<Consequence>& shown) {
        if (!history.find(command.id)) {
            history.add(one.sequence, encode_decided(command, {}, shown), command, shown);
        }
    };
    const auto waiting =
        one.kind == RecordKind::waiting ? decode_waiting(one.payload) : std::optional<Waiting>();
    const auto attention = one.kind == RecordKind::attention ? decode_attention(one.payload)
                                                             : std::optional<Attention>();
    if (waiting) {
        add(waiting->command, waiting->shown);
    } else if (attention && attention->outcome.kind == OutcomeKind::rejected) {
        add(attention->command, attention->shown);
    }
}

/// Of a store whose state is gone: the commands in its archives and its log, each once, in their order; then those that
/// wait.
void read_commands_of(const std::vector<PartOfFile>& parts, FileContents& contents) {
    std::map<std::uint64_t, ReadFrame> frames;
    for (const PartOfFile& part : parts) {
        const FileKind kind = file_name(part.name).kind;
        const bool of_commands =
            kind == FileKind::archive || kind == FileKind::segment || kind == FileKind::old_log;
        if (!of_commands) {
            continue;
        }
        for (const ReadFrame& one : find_frames(part.bytes, 0)) {
            frames.try_emplace(one.sequence, one);
        }
    }
    for (const auto& [sequence, one] : frames) {
        read_command(one, contents.history);
        contents.sequence = sequence;
    }
    for (const auto& [sequence, one] : frames) {
        read_waiting(one, contents.history);
    }
}

/// What a store whose files these are would have opened with.
bool read_store(Storage& files, FileContents& contents) {
    Recovered found = recover(files);
    if (found.found != Found::opened) {
        return false;
    }
    contents.workspace = std::move(found.workspace);
    contents.history = std::move(found.history);
    if (found.queue) {
        // What is confirmed the hub has; what waits is all there is to bring home.
        found.queue->redo(contents.workspace);
        contents.history = history_of(*found.queue);
    }
    contents.sequence = std::max(found.highest_sequence, found.end.sequence);
    contents.saved_sequence = contents.sequence;
    contents.damaged_parts += found.told_damage() ? 1U : 0U;
    contents.has_state = true;
    return true;
}

std::expected<FileContents, std::string> read_old(std::string_view bytes) {
    MemoryFiles files;
    FileContents contents;
    if (!files.put("g000001-000000.log", bytes) || !read_store(files, contents)) {
        return std::unexpected("workspace_file_damaged");
    }
    return contents;
}

}  // namespace

std::expected<FileContents, std::string> read_contents(std::string_view bytes) {
    if (bytes.starts_with(version_4_magic)) {
        return read_old(bytes);
    }
    auto parts = read_workspace_file(bytes);
    if (!parts) {
        return std::unexpected(std::string(parts.error()));
    }
    FileContents contents;
    contents.sequence = parts->sequence;
    contents.saved_sequence = parts->saved_sequence;
    MemoryFiles raw;
    for (PartOfFile& part : parts->parts) {
        if (part.kind == FilePart::snapshot) {
            read_state(part, contents);
        } else if (part.kind == FilePart::commands) {
            read_commands(part, contents);
        } else if (raw.put(part.name, part.bytes)) {
            ++contents.raw_files;
        }
    }
    if (contents.raw_files > 0 && !contents.has_state && !read_store(raw, contents)) {
        ++contents.damaged_parts;
        read_commands_of(parts->parts, contents);
    }
    if (!contents.has_state && contents.history.empty() && contents.raw_files == 0) {
        return std::unexpected("workspace_file_damaged");
    }
    return contents;
}

}  // namespace accession
