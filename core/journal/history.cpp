// SPDX-License-Identifier: Apache-2.0
#include "core/journal/history.h"

#include <ranges>
#include <utility>

namespace accession {

void History::add(std::uint64_t sequence, std::string record, const Command& command,
                  const std::vector<Consequence>& told) {
    const std::size_t index = records_.size();
    by_command_.insert_or_assign(command.id, index);
    const auto note = [&](const LineId& line) {
        if (!line.empty()) {
            std::vector<std::size_t>& known = by_line_[line];
            if (known.empty() || known.back() != index) {
                known.push_back(index);
            }
        }
    };
    note(command.line);
    for (const Consequence& consequence : told) {
        note(consequence.line);
    }
    if (!command.actor.empty() && !actors_.contains(command.actor)) {
        actors_.insert(command.actor);
    }
    records_.push_back({sequence, std::move(record)});
}

Entry History::at(std::size_t index) const {
    const Record& record = records_[index];
    Entry entry{record.sequence, {}, {}};
    // It was encoded here or decoded whole before: it cannot be damaged.
    (void)decode_told(record.bytes, entry.command, entry.consequences);
    return entry;
}

Decided History::decided(std::size_t index) const {
    return decode_decided(records_[index].bytes).value_or(Decided{});
}

std::optional<Entry> History::find(const CommandId& id) const {
    const auto found = by_command_.find(id);
    return found == by_command_.end() ? std::nullopt : std::optional(at(found->second));
}

std::vector<Entry> History::of(const LineId& line) const {
    std::vector<Entry> entries;
    const auto found = by_line_.find(line);
    if (found != by_line_.end()) {
        for (const std::size_t index : std::views::reverse(found->second)) {
            entries.push_back(at(index));
        }
    }
    return entries;
}

}  // namespace accession
