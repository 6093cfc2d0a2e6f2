// SPDX-License-Identifier: Apache-2.0
// The accepted commands of one workspace, kept as the log keeps them: a command is taken apart again
// only when somebody asks for it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/journal/decided.h"
#include "core/lifecycle/command.h"
#include "core/lifecycle/consequences.h"

namespace accession {

/// One accepted command, as the history tells it.
struct Entry {
    std::uint64_t sequence = 0;
    Command command;
    std::vector<Consequence> consequences;
};

class History {
public:
    /// `record` is encode_decided() of the command and of what was told about it.
    void add(std::uint64_t sequence, std::string record, const Command& command,
             const std::vector<Consequence>& told);
    [[nodiscard]] std::size_t size() const { return records_.size(); }
    [[nodiscard]] bool empty() const { return records_.empty(); }
    /// From 0, oldest first.
    [[nodiscard]] Entry at(std::size_t index) const;
    /// The same with the facts it was decided to.
    [[nodiscard]] Decided decided(std::size_t index) const;
    /// Nothing when no such command was accepted.
    [[nodiscard]] std::optional<Entry> find(const CommandId& id) const;
    /// Entries with a consequence for the line (or for its order alone), newest first.
    [[nodiscard]] std::vector<Entry> of(const LineId& line) const;
    /// Everybody who has done something here.
    [[nodiscard]] const std::set<std::string, std::less<>>& actors() const { return actors_; }

private:
    struct Record {
        std::uint64_t sequence = 0;
        std::string bytes;
    };
    std::vector<Record> records_;
    std::unordered_map<CommandId, std::size_t> by_command_;
    std::unordered_map<LineId, std::vector<std::size_t>> by_line_;
    std::set<std::string, std::less<>> actors_;
};

}  // namespace accession
