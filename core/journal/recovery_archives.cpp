// SPDX-License-Identifier: Apache-2.0
#include "core/journal/recovery_archives.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "core/journal/decided.h"

namespace accession {

namespace {

bool is_as_told(const Archive& archive, const ArchiveEntry& entry) {
    return archive.size() == entry.records && archive.bytes().size() == entry.bytes &&
           archive.last_sequence() == entry.last_sequence;
}

/// From the first damaged archive on everything is kept as recent, in the order of the sequences:
/// what lies in a damaged file may be from anywhere.
[[gnu::noinline]] void remember_all(const std::vector<std::string>& archives, Recovered& found) {
    std::map<std::uint64_t, ReadFrame> frames;
    for (const std::string& bytes : archives) {
        for (const ReadFrame& one : find_frames(bytes, 0)) {
            frames.try_emplace(one.sequence, one);
        }
    }
    const std::vector<Archive>& whole = found.history.archives();
    const std::uint64_t before = whole.empty() ? 0 : whole.back().last_sequence();
    for (const auto& [sequence, one] : frames) {
        if (sequence > found.manifest.snapshot.end.sequence) {
            // A segment in an archive's place: it is looked for behind what is damaged.
            found.behind.try_emplace(sequence, Behind{one.kind, std::string(one.payload)});
        } else if (sequence > before) {
            (void)remember(one, found.history);
        }
    }
}

}  // namespace

void read_archives(Storage& storage, const std::function<std::vector<std::string>()>& strays,
                   Recovered& found) {
    std::vector<std::string> kept;
    std::size_t good = 0;
    for (const ArchiveEntry& entry : found.manifest.archives) {
        const std::string name = archive_name(entry.number);
        std::string bytes = storage.read(name).value_or(std::string{});
        auto archive = Archive::read(bytes, found.manifest.snapshot.store, entry.number);
        if (archive && !is_as_told(*archive, entry)) {
            archive = std::unexpected(ArchiveFault::damaged);  // whole, but of another time
        }
        found.next_archive = std::max(found.next_archive, entry.number + 1);
        if (archive && kept.empty()) {
            found.history.add_archive(std::move(*archive));
            ++good;
            continue;
        }
        const bool foreign = !archive && archive.error() == ArchiveFault::foreign;
        const bool misplaced = !archive && archive.error() == ArchiveFault::misplaced;
        if (!archive) {
            found.note_broken(foreign || misplaced ? "foreign_file" : "archive_damaged", name,
                              bytes.size());
        }
        kept.push_back(foreign ? std::string{} : std::move(bytes));
        found.broken = true;
    }
    found.manifest.archives.resize(good);
    if (!kept.empty()) {
        std::ranges::move(strays(), std::back_inserter(kept));
        remember_all(kept, found);
    }
}

bool remember(const ReadFrame& one, History& history) {
    Command command;
    std::vector<Consequence> told;
    const bool told_of = is_in_force(one.kind) || one.kind == RecordKind::stranded ||
                         one.kind == RecordKind::settled;
    if (!told_of || !decode_told(one.payload, command, told)) {
        return false;
    }
    std::string payload(one.payload);
    if (one.kind == RecordKind::stranded) {
        history.add_stranded(one.sequence, std::move(payload));
    } else if (one.kind == RecordKind::settled) {
        history.add_settled(one.sequence, std::move(payload), command, told);
    } else if (!history.find(command.id)) {
        history.add(one.sequence, std::move(payload), command, told, one.kind);
    }
    return true;
}

}  // namespace accession
