// SPDX-License-Identifier: Apache-2.0
#include "core/journal/queue.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/lifecycle/noting.h"

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

bool Queue::confirm(const Change& change, const Decided& decided) {
    membership_.cursor = std::max(membership_.cursor, change.position);
    // By its id: it may have been sent by this store before it was begun anew.
    const auto seq = by_id_.find(decided.command.id);
    if (seq == by_id_.end()) {
        return false;
    }
    const auto found = waiting_.find(seq->second);
    const Waiting& one = found->second;
    const std::vector<Consequence>& told = decided.told;
    const bool as_shown =
        found == waiting_.begin() && one.on_view && one.on_view->facts == decided.facts;
    if (!as_shown) {
        undone(one);
    }
    if (one.answer && one.answer->kind == OutcomeKind::accepted_adjusted) {
        need_attention(one, *one.answer);
    } else if (!one.answer && checksum_of(told) != checksum_of(one.shown)) {
        need_attention(one,
                       {one.seq, OutcomeKind::accepted_adjusted, change.position, {}, told, {}});
    }
    remove(found);
    return as_shown;
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
    undone(found->second);
    remove(found);
}

void Queue::settle(std::uint64_t number) {
    std::erase_if(attention_, [&](const Attention& one) { return one.number == number; });
}

void Queue::fold_confirmed(Workspace& confirmed, std::span<const Fact> facts) {
    if (waiting_.empty()) {
        confirmed.apply(facts);
        return;
    }
    changed_.add(fold_noting(confirmed, facts));
}

bool Queue::depends_on(const Changed& changed) const {
    return !changed_.empty() || std::ranges::any_of(waiting_, [&](const auto& waiting) {
        const std::optional<OnView>& done = waiting.second.on_view;
        return !done || changed.meets(done->asked) || changed.meets(done->changed);
    });
}

void Queue::do_last(Workspace& view, const Told& told, Footprint asked) {
    Waiting& last = std::prev(waiting_.end())->second;
    const std::vector<Fact>& facts = told.decision.facts;
    last.on_view = OnView{facts, std::move(asked), fold_noting(view, facts)};
    last.follows = told.consequences;
}

void Queue::redo(Workspace& view) {
    view.mark();
    for (auto& [seq, one] : waiting_) {
        const bool holds = one.on_view && !changed_.meets(one.on_view->asked) &&
                           !changed_.meets(one.on_view->changed);
        if (holds) {
            view.apply(one.on_view->facts);
        } else {
            decide_anew(view, one);
        }
    }
    changed_.clear();
}

void Queue::decide_anew(Workspace& view, Waiting& one) {
    const NotingState noting(view);
    auto told = decide_and_tell(noting, one.command);
    OnView now;
    now.asked = noting.take();
    if (told) {
        now.facts = std::move(told->decision.facts);
        now.changed = fold_noting(view, now.facts);
    }
    if (!one.on_view || one.on_view->facts != now.facts) {
        // Those behind it were decided on what it came to before.
        undone(one);
        changed_.add(now.changed);
    }
    one.unmet = told ? std::vector<Unmet>{} : std::move(told.error().unmet);
    one.follows = told ? std::move(told->consequences) : std::vector<Consequence>{};
    one.on_view = std::move(now);
}

void Queue::forget_view() {
    for (auto& [seq, one] : waiting_) {
        one.on_view.reset();
    }
    changed_.clear();
}

void Queue::undone(const Waiting& one) {
    if (one.on_view) {
        changed_.add(one.on_view->changed);
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
    forget_view();
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
    // It is another view.
    forget_view();
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
