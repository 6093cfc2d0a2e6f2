// SPDX-License-Identifier: Apache-2.0
#include "core/journal/queue.h"

#include <algorithm>
#include <utility>

#include "core/journal/decided.h"

namespace accession {

namespace {

/// A store is begun anew seldom; how many of its ids are remembered.
constexpr std::size_t former_max = 64;

}  // namespace

void Queue::add(Waiting waiting) {
    membership_.last_seq = std::max(membership_.last_seq, waiting.seq);
    if (by_id_.try_emplace(waiting.command.id, waiting.seq).second) {
        waiting_.insert_or_assign(waiting.seq, std::move(waiting));
    }
}

void Queue::add(Attention attention) {
    membership_.last_number = std::max(membership_.last_number, attention.number);
    if (attention_of(attention.number) == nullptr) {
        attention_.push_back(std::move(attention));
    }
}

void Queue::confirm(const Change& change, const Command& command,
                    const std::vector<Consequence>& told) {
    membership_.cursor = std::max(membership_.cursor, change.position);
    // By its id: it may have been sent by this store before it was begun anew.
    const auto seq = by_id_.find(command.id);
    if (seq == by_id_.end()) {
        return;
    }
    const auto found = waiting_.find(seq->second);
    const Waiting& one = found->second;
    if (one.answer && one.answer->kind == OutcomeKind::accepted_adjusted) {
        need_attention(one, *one.answer);
    } else if (!one.answer && checksum_of(told) != checksum_of(one.shown)) {
        need_attention(one,
                       {one.seq, OutcomeKind::accepted_adjusted, change.position, {}, told, {}});
    }
    remove(found);
}

void Queue::answer(const Answered& answered) {
    membership_.answered_seq = std::max(membership_.answered_seq, answered.seq);
    const auto found = waiting_.find(answered.seq);
    if (found == waiting_.end() || found->second.answer) {
        return;
    }
    const bool taken = answered.kind != OutcomeKind::rejected;
    if (taken && answered.position > membership_.cursor) {
        found->second.answer = answered;
        return;
    }
    if (answered.kind != OutcomeKind::accepted) {
        need_attention(found->second, answered);
    }
    remove(found);
}

void Queue::settle(std::uint64_t number) {
    std::erase_if(attention_, [&](const Attention& one) { return one.number == number; });
}

void Queue::redo(Workspace& view) {
    view.mark();
    for (auto& [seq, one] : waiting_) {
        auto told = decide_and_tell(view, one.command);
        if (told) {
            view.apply(told->decision.facts);
        }
        one.unmet = told ? std::vector<Unmet>{} : std::move(told.error().unmet);
        one.follows = told ? std::move(told->consequences) : std::vector<Consequence>{};
    }
}

void Queue::wait_again(const std::vector<Change>& changes) {
    std::vector<Waiting> all;
    for (const Change& change : changes) {
        auto decided = decode_decided(change.decided);
        const bool ours =
            change.device == device_ ||
            std::ranges::find(membership_.former, change.device) != membership_.former.end();
        if (ours && decided && !by_id_.contains(decided->command.id)) {
            // What was told of how it had been taken holds no more.
            std::erase_if(attention_, [&](const Attention& one) {
                return one.command.id == decided->command.id;
            });
            all.push_back(
                {0, change.position, std::move(decided->command), std::move(decided->told)});
        }
    }
    for (auto& [seq, one] : std::exchange(waiting_, {})) {
        all.push_back(std::move(one));
    }
    by_id_.clear();
    std::uint64_t seq = 0;
    for (Waiting& one : all) {
        one.seq = ++seq;
        add(std::move(one));
    }
}

void Queue::renumber(const StoreId& device) {
    membership_.former.push_back(device_);
    if (membership_.former.size() > former_max) {
        membership_.former.erase(membership_.former.begin());
    }
    device_ = device;
    membership_.answered_seq = 0;
    membership_.last_seq = 0;
    for (auto& [seq, one] : std::exchange(waiting_, {})) {
        one.seq = ++membership_.last_seq;
        one.answer.reset();
        by_id_.insert_or_assign(one.command.id, one.seq);
        waiting_.emplace(one.seq, std::move(one));
    }
}

const Waiting* Queue::find(const CommandId& id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : &waiting_.at(found->second);
}

const Attention* Queue::attention_of(const CommandId& id) const {
    const auto found =
        std::ranges::find(attention_, id, [](const Attention& one) { return one.command.id; });
    return found == attention_.end() ? nullptr : &*found;
}

const Attention* Queue::attention_of(std::uint64_t number) const {
    const auto found = std::ranges::find(attention_, number, &Attention::number);
    return found == attention_.end() ? nullptr : &*found;
}

void Queue::remove(std::map<std::uint64_t, Waiting>::iterator waiting) {
    by_id_.erase(waiting->second.command.id);
    waiting_.erase(waiting);
}

void Queue::need_attention(const Waiting& waiting, Answered outcome) {
    attention_.push_back(
        {++membership_.last_number, waiting.command, waiting.shown, std::move(outcome)});
}

}  // namespace accession
