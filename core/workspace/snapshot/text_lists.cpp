// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/text_lists.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include "core/model/uuid.h"
#include "core/workspace/snapshot/jobs.h"
#include "core/workspace/snapshot/lists.h"

namespace accession::stored {

namespace {

constexpr std::size_t first_run = 512;
/// So many members compared or written cost about as much as one record encoded.
constexpr std::size_t members_per_record = 16;

/// Takes the cost of some members off a budget.
void spend_members(std::size_t& budget, std::size_t members) {
    spend(budget, (members + members_per_record - 1) / members_per_record);
}

}  // namespace

void TextLists::grow() {
    cells_.assign(std::bit_ceil(entries_.size() * 4 + 64), no_place);
    const std::size_t mask = cells_.size() - 1;
    for (std::uint32_t i = 0; i < size(); ++i) {
        std::size_t cell = entries_[i].hash & mask;
        while (cells_[cell] != no_place) {
            cell = (cell + 1) & mask;
        }
        cells_[cell] = i;
    }
}

std::uint32_t TextLists::entry_for(std::string_view text) {
    if ((entries_.size() + 1) * 2 > cells_.size()) {
        grow();
    }
    const std::size_t mask = cells_.size() - 1;
    const std::uint32_t hash = hash_of_id(text);
    std::size_t cell = hash & mask;
    for (; cells_[cell] != no_place; cell = (cell + 1) & mask) {
        const Entry& entry = entries_[cells_[cell]];
        if (entry.hash == hash && text_of(entry) == text) {
            return cells_[cell];
        }
    }
    cells_[cell] = size();
    entries_.push_back({static_cast<std::uint32_t>(texts_.size()),
                        static_cast<std::uint32_t>(text.size()), hash, no_place, no_place});
    texts_ += text;
    return size() - 1;
}

void TextLists::add(std::string_view text, std::uint32_t place) {
    if (text.empty()) {
        return;
    }
    Entry& entry = entries_[entry_for(text)];
    if (entry.last != no_place && members_[entry.last].place == place) {
        return;
    }
    const auto member = static_cast<std::uint32_t>(members_.size());
    members_.push_back({place, no_place});
    if (entry.last == no_place) {
        entry.first = member;
    } else {
        members_[entry.last].next = member;
    }
    entry.last = member;
}

bool TextLists::sort_runs(std::size_t& budget) {
    if (order_.size() != entries_.size()) {
        cells_ = {};
        order_.resize(entries_.size());
        std::iota(order_.begin(), order_.end(), 0U);
    }
    for (; sorted_ < order_.size() && budget > 0; sorted_ += first_run) {
        const auto from = order_.begin() + static_cast<std::ptrdiff_t>(sorted_);
        const std::size_t count = std::min(first_run, order_.size() - sorted_);
        std::ranges::sort(from, from + static_cast<std::ptrdiff_t>(count),
                          [this](auto one, auto other) { return before(one, other); });
        spend_members(budget, count * 4);
    }
    return sorted_ >= order_.size();
}

bool TextLists::merge_runs(std::size_t& budget) {
    if (run_ == 0) {
        run_ = first_run;
        merged_.reserve(order_.size());
        left_ = 0;
        right_ = run_;
    }
    while (run_ < order_.size()) {
        if (budget == 0) {
            return false;
        }
        // Between looks at the budget: some members of the pair of runs that is being merged.
        const std::size_t middle = std::min(pair_ + run_, order_.size());
        const std::size_t end = std::min(pair_ + 2 * run_, order_.size());
        std::size_t moved = 0;
        for (; moved < first_run && (left_ < middle || right_ < end); ++moved) {
            const bool from_right =
                left_ >= middle || (right_ < end && before(order_[right_], order_[left_]));
            merged_.push_back(order_[from_right ? right_++ : left_++]);
        }
        spend_members(budget, moved);
        if (left_ < middle || right_ < end) {
            continue;
        }
        pair_ = end;
        if (pair_ == order_.size()) {
            order_.swap(merged_);
            merged_.clear();
            run_ *= 2;
            pair_ = 0;
        }
        left_ = pair_;
        right_ = std::min(pair_ + run_, order_.size());
    }
    return true;
}

bool TextLists::write_out(std::size_t& budget) {
    for (; written_ < order_.size() && budget > 0; ++written_) {
        const Entry& entry = entries_[order_[written_]];
        places_.clear();
        for (std::uint32_t at = entry.first; at != no_place; at = members_[at].next) {
            places_.push_back(members_[at].place);
        }
        out_.add(text_of(entry), places_);
        spend_members(budget, places_.size() + 1);
    }
    return written_ == order_.size();
}

bool TextLists::finish(std::size_t& budget) {
    return sort_runs(budget) && merge_runs(budget) && write_out(budget);
}

}  // namespace accession::stored
