// SPDX-License-Identifier: Apache-2.0
#include "core/sync/queue.h"

#include <unordered_set>
#include <utility>

namespace accession {

std::expected<void, Refusal> Queue::add(const Command& command) {
    auto told = decide_and_tell(view_, command);
    if (!told) {
        return std::unexpected(std::move(told.error()));
    }
    view_.apply(told->decision.facts);
    waiting_.push_back({command, {}, std::move(told->consequences)});
    return {};
}

void Queue::take_in(std::span<const Fact> confirmed, std::span<const CommandId> answered) {
    view_.rewind();
    view_.apply(confirmed);
    view_.mark();
    const std::unordered_set<CommandId> ids(answered.begin(), answered.end());
    std::erase_if(waiting_, [&](const Waiting& one) { return ids.contains(one.command.id); });
    for (Waiting& one : waiting_) {
        auto told = decide_and_tell(view_, one.command);
        if (told) {
            view_.apply(told->decision.facts);
        }
        one.unmet = told ? std::vector<Unmet>{} : std::move(told.error().unmet);
        one.told = told ? std::move(told->consequences) : std::vector<Consequence>{};
    }
}

}  // namespace accession
