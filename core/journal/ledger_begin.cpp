// SPDX-License-Identifier: Apache-2.0
// Beginning a workspace: from records, or from a file with a whole one; and such a file made.
#include <algorithm>
#include <utility>

#include "core/journal/decided.h"
#include "core/journal/file_contents.h"
#include "core/journal/ledger.h"
#include "core/journal/ledger_beginning.h"
#include "core/journal/shared_log.h"
#include "core/journal/workspace_file.h"
#include "core/workspace/snapshot.h"

namespace accession {

namespace {

std::string snapshot_of(std::span<const Fact> facts) {
    Workspace workspace = Workspace::to_write_down();
    workspace.apply(facts);
    return SnapshotWriter(workspace).take();
}

/// A snapshot's file: the workspace's bytes, where they are at hand, with the mark behind them.
HeldBytes marked(const HeldBytes& state, const Workspace& workspace, const SnapshotMark& mark) {
    std::string file;
    if (state.empty()) {
        file = SnapshotWriter(workspace).take();
    } else {
        file.reserve(state.size() + mark_size);
        file = state.view();
    }
    append_mark(file, mark);
    return file;
}

}  // namespace

std::expected<void, std::string> Ledger::begin(std::span<const Fact> facts, const StoreId& store) {
    if (queue_) {
        return std::unexpected("shared_workspace");
    }
    // The snapshot has to be made anyway, and finds everything: indexes of what it is made of would be
    // made twice.
    Beginning beginning;
    beginning.state = snapshot_of(facts);
    if (!read_snapshot(beginning.state, beginning.workspace)) {
        return std::unexpected("storage_failed");  // memory has been spoiled
    }
    return start(std::move(beginning), store);
}

std::expected<void, std::string> Ledger::begin_from_file(std::string_view bytes,
                                                         const StoreId& store) {
    if (queue_) {
        return std::unexpected("shared_workspace");
    }
    auto contents = read_contents(bytes);
    if (!contents) {
        return std::unexpected(contents.error());
    }
    if (!contents->has_state || contents->damaged_parts > 0) {
        return std::unexpected("workspace_file_damaged");
    }
    return start({std::move(contents->workspace), std::move(contents->history), contents->sequence,
                  std::move(contents->state)},
                 store);
}

std::expected<void, std::string> Ledger::start(Beginning beginning, const StoreId& store) {
    if (failed_) {
        return std::unexpected("storage_failed");
    }
    const std::vector<std::string> before = storage_.list();
    const SnapshotMark mark{
        store, next_generation_++, {first_chain(store).chain, beginning.sequence}, next_segment_};
    const HeldBytes state = marked(beginning.state, beginning.workspace, mark);
    bool good = storage_.put_held(snapshot_name(mark.generation), state);
    ArchiveWriter writer(store, next_archive_);
    beginning.history.write_all(writer);
    std::vector<ArchiveEntry> archives;
    if (writer.records() > 0) {
        const ArchiveEntry entry{next_archive_, writer.records(), 0, writer.last_sequence()};
        std::string commands = writer.take();
        archives.push_back(entry);
        archives.back().bytes = commands.size();
        good = good && storage_.put(archive_name(entry.number), commands);
        auto archive = Archive::read(std::move(commands), store, entry.number);
        beginning.history = History();
        if (archive) {
            beginning.history.add_archive(std::move(*archive));
        }
        good = good && archive;
    }
    ChainEnd end = mark.end;
    std::string log;
    if (beginning.queue) {
        log = segment_head({store, mark.first_segment, end});
        for (const auto& [kind, payload] : records_of(*beginning.queue)) {
            put_frame(log, end, kind, payload);
        }
        good = good && storage_.put(segment_name(mark.first_segment), log);
    }
    if (!good || !storage_.sync()) {
        (void)fail();
        return std::unexpected("storage_failed");
    }
    const Manifest manifest_before = manifest_;
    const ChainEnd end_before = end_;
    manifest_.snapshot = mark;
    manifest_.snapshot_bytes = state.size();
    manifest_.archives = std::move(archives);
    manifest_.workspace = beginning.queue ? beginning.queue->membership().workspace : std::string{};
    end_ = end;
    // Both slots: if one is damaged the other must not bring back what was there before.
    if (!write_manifest() || !write_manifest() || !put_tail() || !storage_.sync()) {
        // What is in memory is still the workspace before; a rescue file has to say so.
        manifest_ = manifest_before;
        end_ = end_before;
        (void)fail();
        return std::unexpected("storage_failed");
    }
    workspace_ = std::move(beginning.workspace);
    take_backs_.reset();
    history_ = std::move(beginning.history);
    queue_ = std::move(beginning.queue);
    segment_.reset();
    if (queue_) {
        segment_ = mark.first_segment;
        segment_size_ = log.size();
        next_segment_ = mark.first_segment + 1;
        rewait();
    }
    log_bytes_ = 0;
    next_archive_ += static_cast<std::uint32_t>(manifest_.archives.size());
    compaction_.reset();
    obsolete_.clear();
    for (const std::string& name : before) {
        const FileKind kind = file_name(name).kind;
        if (kind == FileKind::snapshot || kind == FileKind::segment || kind == FileKind::archive ||
            kind == FileKind::old_log) {
            obsolete_.push_back(name);
        }
    }
    return {};
}

std::expected<Redone, std::string> Ledger::redo_from_file(std::string_view bytes) {
    const auto contents = read_contents(bytes);
    if (!contents) {
        return std::unexpected(contents.error());
    }
    if (contents->has_state &&
        contents->workspace.settings().rulebook != workspace_.settings().rulebook) {
        return std::unexpected("other_rulebook");
    }
    Redone redone;
    for (std::size_t i = 0; i < contents->history.size(); ++i) {
        const Command command = contents->history.at(i).command;
        if (history_.find(command.id)) {
            ++redone.known;
            continue;
        }
        Outcome outcome = submit(command);
        if (outcome.accepted) {
            ++redone.done;
        } else {
            redone.refused.push_back(std::move(outcome));
        }
    }
    redone.damaged = contents->damaged_parts;
    if (!keep()) {
        return std::unexpected("storage_failed");
    }
    return redone;
}

std::string Ledger::file_of(const Workspace& workspace) {
    WorkspaceParts parts;
    parts.state_hash = workspace.state_hash();
    parts.parts.push_back({FilePart::snapshot, {}, SnapshotWriter(workspace).take(), true});
    return workspace_file_bytes(parts);
}

std::string Ledger::rescue_file(std::uint64_t saved) const {
    WorkspaceParts parts;
    parts.store = manifest_.snapshot.store;
    parts.sequence = end_.sequence;
    parts.saved_sequence = saved;
    parts.state_hash = workspace_.state_hash();
    parts.parts.push_back({FilePart::snapshot, {}, SnapshotWriter(workspace_).take(), true});
    ArchiveWriter writer(parts.store, 0);
    (queue_ ? history_of(*queue_) : history_).write_all(writer);
    parts.parts.push_back({FilePart::commands, {}, writer.take(), true});
    return workspace_file_bytes(parts);
}

}  // namespace accession
