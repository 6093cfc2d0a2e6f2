// SPDX-License-Identifier: Apache-2.0
// The commands that a snapshot has taken in, with an index by command and by line, so that none of
// them is taken apart before somebody asks for it (docs/log-format.md).
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/journal/frame.h"
#include "core/model/ids.h"

namespace accession {

enum class ArchiveFault : std::uint8_t {
    damaged,
    /// Of another store.
    foreign,
    /// Another one of this store.
    misplaced,
};

/// Puts an archive together, record by record in the order of their sequences.
class ArchiveWriter {
public:
    ArchiveWriter(const StoreId& store, std::uint32_t number);

    struct Keys {
        CommandId command;
        std::vector<LineId> lines;
        std::string actor;
    };
    void add(std::uint64_t sequence, RecordKind kind, std::string_view payload, const Keys& keys);
    [[nodiscard]] std::uint32_t records() const { return records_; }
    [[nodiscard]] std::uint64_t last_sequence() const { return end_.sequence; }
    [[nodiscard]] std::string take();

private:
    StoreId store_;
    std::uint32_t number_;
    ChainEnd end_;
    std::uint32_t records_ = 0;
    std::string frames_;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> by_command_;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> by_line_;
    std::set<std::string, std::less<>> actors_;
};

class Archive {
public:
    /// Every checksum is looked at. Faults: `damaged`; `foreign` when it is whole, but of another
    /// store or number.
    [[nodiscard]] static std::expected<Archive, ArchiveFault> read(std::string bytes,
                                                                   const StoreId& store,
                                                                   std::uint32_t number);

    struct Record {
        std::uint64_t sequence = 0;
        RecordKind kind = RecordKind::command;
        std::string_view payload;
    };
    [[nodiscard]] std::size_t size() const { return places_.size(); }
    /// Records that have changed the state, and the place of the n-th of them.
    [[nodiscard]] std::size_t in_force() const { return places_.size() - not_in_force_.size(); }
    [[nodiscard]] std::size_t place_in_force(std::size_t index) const;
    /// From 0, oldest first.
    [[nodiscard]] Record at(std::size_t index) const;
    [[nodiscard]] std::uint32_t number() const { return number_; }
    [[nodiscard]] std::uint64_t last_sequence() const;
    [[nodiscard]] const std::string& bytes() const { return bytes_; }
    /// Indexes of records that may be the command's (its hash is).
    [[nodiscard]] std::vector<std::size_t> of(const CommandId& command) const;
    /// Indexes of records that may concern the line, oldest first.
    [[nodiscard]] std::vector<std::size_t> of(const LineId& line) const;
    [[nodiscard]] const std::vector<std::string>& actors() const { return actors_; }

private:
    [[nodiscard]] std::vector<std::size_t> places_in(std::size_t index_at,
                                                     std::uint64_t hash) const;

    std::string bytes_;
    std::uint32_t number_ = 0;
    /// Where the frames begin.
    std::vector<std::uint32_t> places_;
    /// Which of them are of other kinds, ascending.
    std::vector<std::size_t> not_in_force_;
    /// Where the two lists of the index begin (their counts).
    std::size_t commands_at_ = 0;
    std::size_t lines_at_ = 0;
    std::vector<std::string> actors_;
};

}  // namespace accession
