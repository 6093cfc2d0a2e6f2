// SPDX-License-Identifier: Apache-2.0
#include "core/journal/recovery.h"

#include <algorithm>
#include <functional>
#include <ranges>
#include <utility>

#include "core/journal/decided.h"
#include "core/journal/fact_codec.h"
#include "core/journal/old_log.h"
#include "core/journal/recovery_archives.h"
#include "core/journal/recovery_rebuilt.h"
#include "core/journal/shared_log.h"
#include "core/workspace/snapshot.h"

namespace accession {

namespace {

class Recovery {
public:
    explicit Recovery(Storage& storage) : storage_(storage) { sort_files(); }

    Recovered run() {
        if (!read_manifests() || (!has_manifest_ && !rebuild_manifest())) {
            return std::move(found_);
        }
        if (!found_.old) {
            if (!read_state()) {
                return std::move(found_);
            }
            read_archives(storage_, [this] { return strays(); }, found_);
            read_tail_mark();
            begin_queue();
            if (!read_log()) {
                return std::move(found_);
            }
            mark_unfetched();
            judge();
            find_leftovers();
        }
        found_.found = Found::opened;
        return std::move(found_);
    }

private:
    void sort_files() {
        for (const std::string& name : storage_.list()) {
            const FileName file = file_name(name);
            files_[file.kind].insert(file.number);
            if (file.kind == FileKind::old_log) {
                old_names_.push_back(name);
            }
        }
        const auto above = [&](FileKind kind) {
            const std::set<std::uint32_t>& numbers = files_[kind];
            return numbers.empty() ? 0 : *numbers.rbegin() + 1;
        };
        found_.next_segment = above(FileKind::segment);
        found_.next_generation = std::max(1U, above(FileKind::snapshot));
        found_.next_archive = above(FileKind::archive);
    }

    std::string read(const std::string& name) {
        return storage_.read(name).value_or(std::string{});
    }

    HeldBytes hold(const std::string& name) { return storage_.hold(name).value_or(HeldBytes{}); }

    void note(std::string_view code, const std::string& file, std::uint64_t number) {
        found_.note(code, file, number);
    }
    void note_broken(std::string_view code, const std::string& file, std::uint64_t number) {
        found_.note_broken(code, file, number);
    }

    // ---- manifest -----------------------------------------------------------------------------

    /// False when there is nothing to go on with.
    bool read_manifests() {
        std::uint64_t damaged = files_[FileKind::manifest].size() < manifest_names.size() ? 1 : 0;
        for (const std::uint32_t slot : files_[FileKind::manifest]) {
            const std::string name(manifest_names.at(slot));
            const std::string bytes = read(name);
            const auto manifest = read_manifest(bytes);
            if (!manifest && manifest.error() == ManifestFault::newer_format) {
                found_.found = Found::newer_format;
                return false;
            }
            if (!manifest) {
                note_broken("manifest_damaged", name, bytes.size());
                damaged = 1;
            } else if (!has_manifest_ || counts_before(*manifest, found_.manifest)) {
                found_.manifest = *manifest;
                found_.slot = slot;
                has_manifest_ = true;
            }
        }
        // What cannot be read any more may have been the next one: no revision is given twice.
        found_.manifest.revision += damaged;
        return true;
    }

    /// The later one, unless its snapshot has gone and the other's is there: an earlier one of the same store, never
    /// that of a store which was replaced.
    bool counts_before(const Manifest& one, const Manifest& other) {
        const auto has_snapshot = [&](const Manifest& manifest) {
            return files_[FileKind::snapshot].contains(manifest.snapshot.generation);
        };
        const bool by_snapshot =
            one.snapshot.store == other.snapshot.store && has_snapshot(one) != has_snapshot(other);
        return by_snapshot ? has_snapshot(one) : one.revision > other.revision;
    }

    /// Without a manifest: what it would say, read off the newest snapshot. False when there is none.
    bool rebuild_manifest() {
        const std::set<std::uint32_t>& snapshots = files_[FileKind::snapshot];
        for (const std::uint32_t generation : std::views::reverse(snapshots)) {
            HeldBytes bytes = hold(snapshot_name(generation));
            const std::uint64_t size = bytes.size();
            if (const auto mark = take_mark(bytes); mark && mark->generation == generation) {
                found_.manifest.snapshot = *mark;
                found_.manifest.snapshot_bytes = size;
                found_.manifest.archives =
                    archives_without_manifest(storage_, files_[FileKind::archive], *mark);
                note_broken("manifest_rebuilt", {}, 0);
                found_.no_manifest = true;
                // What waits in a store whose hub nobody can tell must not be taken for damage.
                auto workspace =
                    workspace_without_manifest(storage_, files_[FileKind::segment], *mark);
                found_.manifest.workspace = workspace.value_or(std::string{});
                return workspace || give_up();
            }
        }
        const bool empty = snapshots.empty() && files_[FileKind::segment].empty() &&
                           files_[FileKind::archive].empty() && files_[FileKind::manifest].empty();
        if (empty && !old_names_.empty()) {
            return read_old();
        }
        found_ = Recovered{};
        // A tail mark is never kept without what it speaks of: by itself it is what is left of a store.
        const bool nothing = empty && files_[FileKind::tail].empty();
        found_.found = nothing ? Found::nothing
                       : has_newer_segment(storage_, files_[FileKind::segment])
                           ? Found::newer_format
                           : Found::unreadable;
        return false;
    }

    // ---- snapshot and archives ----------------------------------------------------------------

    bool read_state() {
        const SnapshotMark& mark = found_.manifest.snapshot;
        const std::string name = snapshot_name(mark.generation);
        HeldBytes bytes = hold(name);
        const auto told = take_mark(bytes);
        const auto state = read_snapshot(bytes, found_.workspace);
        if (!state && state.error() == SnapshotFault::newer_format) {
            found_ = Recovered{};
            found_.found = Found::newer_format;
            return false;
        }
        if (told && *told != mark) {
            return give_up();  // of another store or another time: no log here follows it
        }
        if (!state) {
            if (!salvage(name, bytes)) {
                return give_up();
            }
        } else if (!told) {
            note_broken("snapshot_damaged", name, 0);
        }
        found_.end = mark.end;
        found_.highest_sequence = mark.end.sequence;
        return true;
    }

    /// False where nobody can tell by which rules.
    bool salvage(const std::string& name, const HeldBytes& bytes) {
        const Salvaged salvaged = salvage_snapshot(bytes.view(), found_.workspace);
        if (!salvaged.settings && found_.manifest.workspace.empty()) {
            return false;
        }
        if (!salvaged.settings) {
            found_.workspace = Workspace();  // the hub has it; what waits lies in the log
            unfetched_ = true;
        }
        if (salvaged.counted) {
            note_broken("snapshot_damaged", name, salvaged.lost_records);
        } else {
            note_broken("snapshot_cut_off", name, salvaged.lost_records);
        }
        return true;
    }

    /// Files with a segment's name that are none.
    std::vector<std::string> strays() {
        std::vector<std::string> all;
        for (const std::uint32_t number : files_[FileKind::segment]) {
            std::string bytes = read(segment_name(number));
            if (!read_segment_head(bytes)) {
                all.push_back(std::move(bytes));
            }
        }
        return all;
    }

    /// Nothing is touched, so that whoever can read more in the files finds them as they were.
    bool give_up() {
        found_ = Recovered{};
        found_.found = Found::unreadable;
        return false;
    }

    /// Of a shared workspace. How far it had come is said by the log's first record; where that is
    /// gone, what is confirmed has to be fetched anew.
    void begin_queue() {
        if (!found_.manifest.workspace.empty()) {
            Membership membership;
            membership.workspace = found_.manifest.workspace;
            membership.refetch = true;
            found_.queue.emplace(found_.manifest.snapshot.store, std::move(membership));
        }
    }

    // ---- log ----------------------------------------------------------------------------------

    void read_tail_mark() {
        const std::string bytes = read(std::string(tail_name));
        const auto mark = read_tail(bytes);
        if (mark && mark->store == found_.manifest.snapshot.store) {
            tail_ = mark->end;
            found_.saved_sequence = mark->end.sequence;
            found_.highest_sequence = std::max(found_.highest_sequence, mark->end.sequence);
            return;
        }
        // One of another store was there before this one began; it says nothing about ours.
        if (!mark) {
            note("tail_mark_damaged", std::string(tail_name), bytes.size());
        }
    }

    /// False where a later version has gone on with it.
    bool read_log() {
        found_.segment.reset();
        std::uint32_t expected = found_.manifest.snapshot.first_segment;
        for (const std::uint32_t number : files_[FileKind::segment]) {
            const std::string name = segment_name(number);
            const std::string bytes = read(name);
            const auto head = read_segment_head(bytes);
            const bool ours = head && head->store == found_.manifest.snapshot.store;
            const bool misplaced = head && (!ours || head->number != number);
            if (number < found_.manifest.snapshot.first_segment &&
                !(ours && head->number >= found_.manifest.snapshot.first_segment)) {
                continue;
            }
            if (!head && head.error() == HeadFault::newer_format) {
                found_ = Recovered{};
                found_.found = Found::newer_format;
                return false;
            }
            if (misplaced) {
                note_broken("foreign_file", name, bytes.size());
                find_behind(ours ? std::string_view(bytes) : std::string_view{}, 0);
                continue;
            }
            const bool follows = head && number == expected && head->before == found_.end;
            expected = number + 1;
            if (damage_.empty() && follows) {
                fold_segment(number, name, bytes);
            } else {
                set_damaged(name, bytes, 0);
            }
        }
        return true;
    }

    void fold_segment(std::uint32_t number, const std::string& name, const std::string& bytes) {
        ChainEnd end = found_.end;
        const ReadFrames read = read_frames(bytes, segment_head_size, end);
        std::size_t good = segment_head_size;
        for (const ReadFrame& one : read.frames) {
            if (!fold(one)) {
                break;
            }
            // An older content of this file, whole in itself, in which other records once stood.
            if (tail_ && one.sequence == tail_->sequence && one.chain != tail_->chain) {
                note_broken("segment_damaged", name, one.size);
            }
            good = one.at + one.size;
            ++found_.end.sequence;
        }
        found_.end = good == read.end ? end : chain_up_to(bytes, good);
        found_.segment = number;
        found_.segment_size = good;
        found_.log_bytes += good;
        if (good < bytes.size()) {
            set_damaged(name, bytes, good);
        }
    }

    [[nodiscard]] ChainEnd chain_up_to(std::string_view bytes, std::size_t good) const {
        ChainEnd end = read_segment_head(bytes).value_or(SegmentHead{}).before;
        (void)read_frames(bytes.substr(0, good), segment_head_size, end);
        return end;
    }

    bool fold(const ReadFrame& one) {
        if (found_.queue && one.kind != RecordKind::stranded) {
            return fold_shared(one);
        }
        if (one.kind == RecordKind::records) {
            const auto facts = decode_facts(one.payload);
            if (facts) {
                found_.workspace.apply(*facts);
            }
            return facts.has_value();
        }
        if (one.kind == RecordKind::stranded) {
            return remember(one, found_.history);
        }
        auto decided = one.kind == RecordKind::command ? decode_decided(one.payload) : std::nullopt;
        if (!decided) {
            return false;
        }
        found_.workspace.apply(decided->facts);
        found_.history.add(one.sequence, std::string(one.payload), decided->command, decided->told);
        return true;
    }

    void mark_unfetched() {
        if (found_.queue && unfetched_) {
            Membership membership = found_.queue->membership();
            membership.refetch = true;
            membership.unfetched = true;
            found_.queue->set(std::move(membership));
        }
    }

    bool fold_shared(const ReadFrame& one) {
        const auto confirmed =
            take_shared(one.sequence, one.kind, one.payload, *found_.queue, found_.history);
        if (confirmed) {
            found_.workspace.apply(confirmed->facts);
        }
        return confirmed.has_value();
    }

    struct Damage {
        std::string file;
        std::size_t at = 0;
        std::size_t size = 0;
    };

    void set_damaged(const std::string& name, const std::string& bytes, std::size_t at) {
        damage_.push_back({name, at, bytes.size()});
        find_behind(bytes, at);
    }

    void find_behind(std::string_view bytes, std::size_t at) {
        for (const ReadFrame& one : find_frames(bytes, at)) {
            found_.behind.try_emplace(one.sequence, Behind{one.kind, std::string(one.payload)});
        }
    }

    // ---- what it means ------------------------------------------------------------------------

    void judge() {
        const std::uint64_t end = found_.end.sequence;
        std::erase_if(found_.behind, [&](const auto& one) { return one.first <= end; });
        std::uint64_t damaged_bytes = 0;
        for (const Damage& damage : damage_) {
            damaged_bytes += damage.size - damage.at;
        }
        const bool nobody_was_told = tail_ ? end >= tail_->sequence : found_.behind.empty();
        if (nobody_was_told) {
            found_.behind.clear();
            if (!damage_.empty()) {
                cut_tail(damaged_bytes);
            }
        } else if (!damage_.empty()) {
            for (const Damage& damage : damage_) {
                note_broken("segment_damaged", damage.file, damage.size - damage.at);
            }
        }
        if (!found_.behind.empty()) {
            found_.highest_sequence =
                std::max(found_.highest_sequence, found_.behind.rbegin()->first);
        }
        found_.highest_sequence = std::max(found_.highest_sequence, end);
        const std::uint64_t known = end + found_.behind.size();
        if (tail_ && known < tail_->sequence) {
            note_broken("records_lost", {}, tail_->sequence - known);
        }
    }

    void cut_tail(std::uint64_t bytes) {
        note("tail_cut", damage_.front().file, bytes);
        for (const Damage& damage : damage_) {
            if (damage.at > 0) {
                found_.cut = {damage.file, damage.at};
            } else {
                found_.aside.push_back(damage.file);
            }
        }
    }

    void find_leftovers() {
        const SnapshotMark& mark = found_.manifest.snapshot;
        for (const std::uint32_t number : files_[FileKind::segment]) {
            const std::string name = segment_name(number);
            if (number < mark.first_segment &&
                std::ranges::find(found_.aside, name) == found_.aside.end()) {
                found_.leftovers.push_back(name);
            }
        }
        for (const std::uint32_t number : files_[FileKind::snapshot]) {
            if (number != mark.generation) {
                found_.leftovers.push_back(snapshot_name(number));
            }
        }
        for (const std::uint32_t number : files_[FileKind::archive]) {
            if (std::ranges::find(found_.manifest.archives, number, &ArchiveEntry::number) ==
                found_.manifest.archives.end()) {
                found_.leftovers.push_back(archive_name(number));
            }
        }
        found_.leftovers.insert(found_.leftovers.end(), old_names_.begin(), old_names_.end());
        found_.next_segment = std::max(found_.next_segment, mark.first_segment);
        found_.next_generation = std::max(found_.next_generation, mark.generation + 1);
    }

    // ---- version 4 ----------------------------------------------------------------------------

    bool read_old() {
        const OldLog log = read_old_log(storage_);
        if (log.frames.empty()) {
            return give_up();
        }
        note("older_format", {}, log.frames.size());
        for (const ReadFrame& one : log.frames) {
            if (!fold(one)) {
                break;
            }
            found_.end.sequence = one.sequence;
        }
        // There was no tail mark: whatever can be read counts as saved.
        for (const ReadFrame& one : log.behind) {
            found_.behind.try_emplace(one.sequence, Behind{one.kind, std::string(one.payload)});
        }
        if (log.damaged_bytes > 0) {
            note(log.behind.empty() ? "tail_cut" : "segment_damaged", {}, log.damaged_bytes);
            found_.aside = old_names_;
        }
        found_.highest_sequence = std::max(
            found_.end.sequence, found_.behind.empty() ? 0 : found_.behind.rbegin()->first);
        found_.saved_sequence = found_.highest_sequence;
        found_.leftovers = old_names_;
        found_.broken = true;
        found_.old = true;
        return true;
    }

    Storage& storage_;
    Recovered found_;
    std::map<FileKind, std::set<std::uint32_t>> files_;
    std::vector<std::string> old_names_;
    bool has_manifest_ = false;
    bool unfetched_ = false;
    std::optional<ChainEnd> tail_;
    std::vector<Damage> damage_;
};

}  // namespace

void Recovered::note(std::string_view code, const std::string& file, std::uint64_t number) {
    notes.push_back({code, file, number});
}

void Recovered::note_broken(std::string_view code, const std::string& file, std::uint64_t number) {
    note(code, file, number);
    broken = true;
    if (!file.empty() && std::ranges::find(aside, file) == aside.end()) {
        aside.push_back(file);
    }
}

bool Recovered::told_damage() const {
    return std::ranges::any_of(notes, [](const Note& one) {
        return one.code != "older_format" && one.code != "manifest_rebuilt";
    });
}

Recovered recover(Storage& storage) {
    return Recovery(storage).run();
}

}  // namespace accession
