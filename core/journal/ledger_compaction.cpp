// SPDX-License-Identifier: Apache-2.0
// Snapshots: made in slices while changes go on, switched to by one manifest, and what they replace
// removed only when that is durable (I12).
#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

#include "core/journal/file_names.h"
#include "core/journal/ledger.h"
#include "core/journal/shared_log.h"

namespace accession {

namespace {

bool is_named(const Manifest& manifest, std::string_view name) {
    const FileName file = file_name(name);
    switch (file.kind) {
    case FileKind::snapshot:
        return file.number == manifest.snapshot.generation;
    case FileKind::segment:
        return file.number >= manifest.snapshot.first_segment;
    case FileKind::archive:
        return std::ranges::find(manifest.archives, file.number, &ArchiveEntry::number) !=
               manifest.archives.end();
    default:
        return false;
    }
}

}  // namespace

void Ledger::begin_compaction() {
    const SnapshotMark& last = manifest_.snapshot;
    const SnapshotMark mark{last.store, next_generation_++, end_, next_segment_};
    if (queue_) {
        unwind();
    }
    compaction_ = std::make_unique<Compaction>(workspace_, history_, mark, next_archive_);
    segment_.reset();
    if (queue_) {
        rewait();
        const auto records = records_of(*queue_);
        std::vector<Logged> logged;
        logged.reserve(records.size());
        for (const auto& [kind, payload] : records) {
            logged.push_back({kind, payload});
        }
        (void)append(logged);
    }
    log_bytes_ = 0;
}

bool Ledger::compact_some(std::size_t records) {
    if (failed_) {
        return true;
    }
    if (!compaction_) {
        begin_compaction();
    }
    if (failed_) {
        compaction_.reset();
        return true;
    }
    if (!compaction_->step(records, history_)) {
        return false;
    }
    if (!finish_compaction()) {
        (void)fail();
    }
    compaction_.reset();
    return true;
}

bool Ledger::compact() {
    while (!compact_some(std::numeric_limits<std::size_t>::max())) {
    }
    return !failed_;
}

bool Ledger::finish_compaction() {
    const SnapshotMark before = manifest_.snapshot;
    const SnapshotMark& mark = compaction_->mark();
    const std::uint32_t number = compaction_->archive_number();
    std::string commands = compaction_->take_archive();
    const HeldBytes state = compaction_->take_snapshot();
    if ((!commands.empty() && !storage_.put(archive_name(number), commands)) ||
        !storage_.put_held(snapshot_name(mark.generation), state) || !storage_.sync()) {
        return false;
    }
    manifest_.snapshot = mark;
    manifest_.snapshot_bytes = state.size();
    if (!commands.empty()) {
        auto archive = Archive::read(std::move(commands), mark.store, number);
        if (!archive) {
            return false;  // memory has been spoiled: what it says must not be named by a manifest
        }
        manifest_.archives.push_back({number, static_cast<std::uint32_t>(archive->size()),
                                      archive->bytes().size(), archive->last_sequence()});
        history_.recent_archived(std::move(*archive));
        next_archive_ = number + 1;
    }
    obsolete_.push_back(snapshot_name(before.generation));
    for (std::uint32_t one = before.first_segment; one < mark.first_segment; ++one) {
        obsolete_.push_back(segment_name(one));
    }
    return write_manifest() && put_tail() && storage_.sync();
}

bool Ledger::sweep() {
    if (failed_ || obsolete_.empty()) {
        return !failed_;
    }
    // Now both slots name what stays: damage to either costs nothing.
    bool good = write_manifest();
    for (const std::string& name : obsolete_) {
        // What an attempt that came to nothing had left may have its name again by now.
        good = good && (is_named(manifest_, name) || storage_.remove(name));
    }
    obsolete_.clear();
    return good ? true : fail();
}

}  // namespace accession
