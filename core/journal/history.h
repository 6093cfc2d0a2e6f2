// SPDX-License-Identifier: Apache-2.0
// The commands of one workspace, kept as the log keeps them: a command is taken apart again only when
// somebody asks for it. Older ones lie in archives, the others, since the last snapshot, in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/journal/archive.h"
#include "core/journal/decided.h"
#include "core/journal/queue.h"
#include "core/lifecycle/command.h"
#include "core/lifecycle/consequences.h"

namespace accession {

/// One command, as the history tells it.
struct Entry {
    std::uint64_t sequence = 0;
    Command command;
    std::vector<Consequence> consequences;
    /// It needed attention; what somebody chose. It has not changed the state as it stands here.
    std::optional<Settlement> settled = {};
};

class History {
public:
    /// `record` is encode_decided() of the command and of what was told about it.
    void add(std::uint64_t sequence, std::string record, const Command& command,
             const std::vector<Consequence>& told, RecordKind kind = RecordKind::command);
    /// What somebody chose about a command that needed attention; the record is encode()d of it.
    void add_settled(std::uint64_t sequence, std::string record, const Command& command,
                     const std::vector<Consequence>& shown);
    /// A command that was once accepted and could not be done again (docs/log-format.md).
    void add_stranded(std::uint64_t sequence, std::string record);
    /// Commands that are in force; `at` and `decided` count these, from 0, oldest first.
    [[nodiscard]] std::size_t size() const { return in_force_; }
    [[nodiscard]] bool empty() const { return in_force_ == 0; }
    [[nodiscard]] Entry at(std::size_t index) const;
    /// The same with the facts it was decided to.
    [[nodiscard]] Decided decided(std::size_t index) const;
    /// Nothing when no such command was accepted.
    [[nodiscard]] std::optional<Entry> find(const CommandId& id) const;
    /// Entries with a consequence for the line (or for its order alone), newest first.
    [[nodiscard]] std::vector<Entry> of(const LineId& line) const;
    /// Everybody who has done something here.
    [[nodiscard]] const std::set<std::string, std::less<>>& actors() const { return actors_; }
    /// Oldest first.
    [[nodiscard]] std::vector<Entry> stranded() const;
    /// Changes that a hub had taken after this position, in their order.
    [[nodiscard]] std::vector<Change> taken_after(std::uint64_t position) const;
    /// All of this but those.
    [[nodiscard]] History up_to(std::uint64_t position) const;

    // ---- for the ledger
    /// An archive of older commands than any that is here.
    void add_archive(Archive archive);
    [[nodiscard]] const std::vector<Archive>& archives() const { return archives_; }
    [[nodiscard]] std::size_t recent_size() const { return recent_.size(); }
    /// Adds a recent record to an archive that is being put together.
    void write_recent(std::size_t index, ArchiveWriter& writer) const;
    /// Adds all records to an archive that is being put together.
    void write_all(ArchiveWriter& writer) const;
    /// The first recent records lie in this archive from now on.
    void recent_archived(Archive archive);

private:
    template <class Visit>
    void each(Visit visit) const;
    struct Record {
        std::uint64_t sequence = 0;
        RecordKind kind = RecordKind::command;
        std::string bytes;
    };
    void index_recent();
    void note_recent(std::size_t index, const Command& command,
                     const std::vector<Consequence>& told);
    [[nodiscard]] Archive::Record in_force(std::size_t index) const;

    std::vector<Archive> archives_;
    std::vector<Record> recent_;
    /// Which of them are no stranded ones, ascending.
    std::vector<std::size_t> recent_in_force_;
    std::unordered_map<CommandId, std::size_t> by_command_;
    std::unordered_map<LineId, std::vector<std::size_t>> by_line_;
    std::set<std::string, std::less<>> actors_;
    std::size_t in_force_ = 0;
};

}  // namespace accession
