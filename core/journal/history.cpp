// SPDX-License-Identifier: Apache-2.0
#include "core/journal/history.h"

#include <algorithm>
#include <ranges>
#include <utility>

#include "core/journal/change.h"

namespace accession {

namespace {

/// It was encoded here or decoded whole before: it cannot be damaged.
Entry entry_of(std::uint64_t sequence, RecordKind kind, std::string_view payload) {
    Entry entry{sequence, {}, {}};
    (void)decode_told(payload, entry.command, entry.consequences);
    if (kind == RecordKind::settled) {
        entry.settled = decode_settlement(payload);
    }
    return entry;
}

Entry entry_of(const Archive::Record& record) {
    return entry_of(record.sequence, record.kind, record.payload);
}

/// Belongs in the story of a line.
bool is_told(RecordKind kind) {
    return is_in_force(kind) || kind == RecordKind::settled;
}

void write(const Archive::Record& record, ArchiveWriter& writer) {
    const Entry entry = entry_of(record);
    writer.add(
        record.sequence, record.kind, record.payload,
        {entry.command.id, lines_of(entry.command, entry.consequences), entry.command.actor});
}

}  // namespace

void History::add(std::uint64_t sequence, std::string record, const Command& command,
                  const std::vector<Consequence>& told, RecordKind kind) {
    by_command_.insert_or_assign(command.id, recent_.size());
    note_recent(recent_.size(), command, told);
    recent_in_force_.push_back(recent_.size());
    recent_.push_back({sequence, kind, std::move(record)});
    ++in_force_;
}

void History::add_settled(std::uint64_t sequence, std::string record, const Command& command,
                          const std::vector<Consequence>& shown) {
    note_recent(recent_.size(), command, shown);
    recent_.push_back({sequence, RecordKind::settled, std::move(record)});
}

void History::add_stranded(std::uint64_t sequence, std::string record) {
    recent_.push_back({sequence, RecordKind::stranded, std::move(record)});
}

void History::note_recent(std::size_t index, const Command& command,
                          const std::vector<Consequence>& told) {
    for (const LineId& line : lines_of(command, told)) {
        by_line_[line].push_back(index);
    }
    if (!command.actor.empty() && !actors_.contains(command.actor)) {
        actors_.insert(command.actor);
    }
}

/// Archives without stranded commands, which nearly all are, are stepped over whole.
Archive::Record History::in_force(std::size_t index) const {
    std::size_t left = index;
    for (const Archive& archive : archives_) {
        if (left >= archive.in_force()) {
            left -= archive.in_force();
            continue;
        }
        return archive.at(archive.place_in_force(left));
    }
    const Record& record = recent_[recent_in_force_[left]];
    return {record.sequence, record.kind, record.bytes};
}

Entry History::at(std::size_t index) const {
    return entry_of(in_force(index));
}

Decided History::decided(std::size_t index) const {
    const Archive::Record record = in_force(index);
    if (record.kind == RecordKind::change) {
        const auto change = change_from(record.payload);
        return decode_decided(change ? change->decided : "").value_or(Decided{});
    }
    return decode_decided(record.payload).value_or(Decided{});
}

std::optional<Entry> History::find(const CommandId& id) const {
    if (const auto found = by_command_.find(id); found != by_command_.end()) {
        const Record& record = recent_[found->second];
        return entry_of(record.sequence, record.kind, record.bytes);
    }
    for (const Archive& archive : std::views::reverse(archives_)) {
        for (const std::size_t place : archive.of(id)) {
            const Archive::Record record = archive.at(place);
            Entry entry = entry_of(record);
            if (is_in_force(record.kind) && entry.command.id == id) {
                return entry;
            }
        }
    }
    return std::nullopt;
}

std::vector<Entry> History::of(const LineId& line) const {
    std::vector<Entry> entries;
    if (const auto found = by_line_.find(line); found != by_line_.end()) {
        for (const std::size_t index : std::views::reverse(found->second)) {
            const Record& record = recent_[index];
            entries.push_back(entry_of(record.sequence, record.kind, record.bytes));
        }
    }
    for (const Archive& archive : std::views::reverse(archives_)) {
        const std::vector<std::size_t> places = archive.of(line);
        for (const std::size_t place : std::views::reverse(places)) {
            const Archive::Record record = archive.at(place);
            Entry entry = entry_of(record);
            // The index knows hashes only.
            const std::vector<LineId> lines = lines_of(entry.command, entry.consequences);
            if (is_told(record.kind) && std::ranges::find(lines, line) != lines.end()) {
                entries.push_back(std::move(entry));
            }
        }
    }
    return entries;
}

std::vector<Entry> History::stranded() const {
    std::vector<Entry> entries;
    for (const Archive& archive : archives_) {
        for (std::size_t place = 0; archive.in_force() < archive.size() && place < archive.size();
             ++place) {
            const Archive::Record record = archive.at(place);
            if (record.kind == RecordKind::stranded) {
                entries.push_back(entry_of(record));
            }
        }
    }
    for (const Record& record : recent_) {
        if (record.kind == RecordKind::stranded) {
            entries.push_back(entry_of(record.sequence, record.kind, record.bytes));
        }
    }
    return entries;
}

/// Every record, oldest first.
template <class Visit>
void History::each(Visit visit) const {
    for (const Archive& archive : archives_) {
        for (std::size_t place = 0; place < archive.size(); ++place) {
            visit(archive.at(place));
        }
    }
    for (const Record& record : recent_) {
        visit(Archive::Record{record.sequence, record.kind, record.bytes});
    }
}

std::vector<Change> History::taken_after(std::uint64_t position) const {
    std::vector<Change> changes;
    each([&](const Archive::Record& record) {
        auto change = record.kind == RecordKind::change ? change_from(record.payload)
                                                        : std::optional<Change>{};
        if (change && change->position > position) {
            changes.push_back(std::move(*change));
        }
    });
    return changes;
}

History History::up_to(std::uint64_t position) const {
    History kept;
    each([&](const Archive::Record& record) {
        const auto change = record.kind == RecordKind::change ? change_from(record.payload)
                                                              : std::optional<Change>{};
        if (change && change->position > position) {
            return;
        }
        std::string bytes(record.payload);
        const Entry entry = entry_of(record);
        if (record.kind == RecordKind::stranded) {
            kept.add_stranded(record.sequence, std::move(bytes));
        } else if (record.kind == RecordKind::settled) {
            kept.add_settled(record.sequence, std::move(bytes), entry.command, entry.consequences);
        } else {
            kept.add(record.sequence, std::move(bytes), entry.command, entry.consequences,
                     record.kind);
        }
    });
    return kept;
}

void History::add_archive(Archive archive) {
    in_force_ += archive.in_force();
    actors_.insert(archive.actors().begin(), archive.actors().end());
    archives_.push_back(std::move(archive));
}

void History::write_recent(std::size_t index, ArchiveWriter& writer) const {
    const Record& record = recent_[index];
    write({record.sequence, record.kind, record.bytes}, writer);
}

void History::write_all(ArchiveWriter& writer) const {
    each([&](const Archive::Record& record) { write(record, writer); });
}

void History::recent_archived(Archive archive) {
    recent_.erase(recent_.begin(), recent_.begin() + static_cast<std::ptrdiff_t>(archive.size()));
    archives_.push_back(std::move(archive));
    index_recent();
}

/// Indexes into the recent records have moved.
void History::index_recent() {
    by_command_.clear();
    by_line_.clear();
    recent_in_force_.clear();
    for (std::size_t index = 0; index < recent_.size(); ++index) {
        const Record& record = recent_[index];
        if (is_told(record.kind)) {
            const Entry entry = entry_of(record.sequence, record.kind, record.bytes);
            note_recent(index, entry.command, entry.consequences);
            if (is_in_force(record.kind)) {
                by_command_.insert_or_assign(entry.command.id, index);
                recent_in_force_.push_back(index);
            }
        }
    }
}

}  // namespace accession
