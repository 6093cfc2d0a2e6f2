// SPDX-License-Identifier: Apache-2.0
#include "core/journal/recovery_rebuilt.h"

#include <algorithm>
#include <ranges>

#include "core/journal/archive.h"
#include "core/journal/file_names.h"
#include "core/journal/frame.h"
#include "core/journal/queue.h"

namespace accession {

namespace {

std::string bytes_of(Storage& storage, const std::string& name) {
    return storage.read(name).value_or(std::string{});
}

}  // namespace

std::vector<ArchiveEntry> archives_without_manifest(Storage& storage,
                                                    const std::set<std::uint32_t>& numbers,
                                                    const SnapshotMark& mark) {
    std::vector<ArchiveEntry> listed;
    std::uint64_t before = mark.end.sequence + 1;
    for (const std::uint32_t number : std::views::reverse(numbers)) {
        const std::string bytes = bytes_of(storage, archive_name(number));
        ArchiveEntry entry{number, 0, bytes.size(), 0};
        if (const auto archive = Archive::read(bytes, mark.store, number)) {
            entry.records = static_cast<std::uint32_t>(archive->size());
            entry.last_sequence = archive->last_sequence();
            if (entry.last_sequence >= before) {
                continue;
            }
            before = entry.records == 0 ? before : archive->at(0).sequence;
        }
        listed.push_back(entry);
    }
    std::ranges::reverse(listed);
    return listed;
}

std::optional<std::string> workspace_without_manifest(Storage& storage,
                                                      const std::set<std::uint32_t>& segments,
                                                      const SnapshotMark& mark) {
    bool shared = false;
    for (const std::uint32_t number : segments) {
        const std::string bytes = bytes_of(storage, segment_name(number));
        const auto head = read_segment_head(bytes);
        if (number < mark.first_segment || (head && head->store != mark.store)) {
            continue;
        }
        for (const ReadFrame& one : find_frames(bytes, 0)) {
            const auto membership = one.kind == RecordKind::membership
                                        ? decode_membership(one.payload)
                                        : std::optional<Membership>();
            if (membership) {
                return membership->workspace;
            }
            shared = shared || is_shared(one.kind);
        }
    }
    return shared ? std::nullopt : std::optional(std::string{});
}

bool has_newer_segment(Storage& storage, const std::set<std::uint32_t>& segments) {
    return std::ranges::any_of(segments, [&](std::uint32_t number) {
        const auto head = read_segment_head(bytes_of(storage, segment_name(number)));
        return !head && head.error() == HeadFault::newer_format;
    });
}

}  // namespace accession
