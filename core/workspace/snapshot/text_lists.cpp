// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/text_lists.h"

#include <algorithm>
#include <bit>

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

/// Texts that differ in these are in their order.
std::uint64_t first_bytes(std::string_view text) {
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < sizeof bytes; ++i) {
        bytes = bytes << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    }
    return bytes;
}

}  // namespace

void TextLists::grow() {
    cells_.assign(std::bit_ceil(entries_.size() * 4 + 64), {0, no_place});
    const std::size_t mask = cells_.size() - 1;
    for (std::uint32_t i = 0; i < size(); ++i) {
        std::size_t cell = entries_[i].hash & mask;
        while (cells_[cell].entry != no_place) {
            cell = (cell + 1) & mask;
        }
        cells_[cell] = {entries_[i].hash, i};
    }
}

std::uint32_t TextLists::entry_for(std::string_view text) {
    if ((entries_.size() + 1) * 2 > cells_.size()) {
        grow();
    }
    const std::size_t mask = cells_.size() - 1;
    const std::uint32_t hash = hash_of_id(text);
    std::size_t cell = hash & mask;
    for (; cells_[cell].entry != no_place; cell = (cell + 1) & mask) {
        if (cells_[cell].hash == hash && text_of(entries_[cells_[cell].entry]) == text) {
            return cells_[cell].entry;
        }
    }
    cells_[cell] = {hash, size()};
    entries_.push_back({static_cast<std::uint32_t>(texts_.size()),
                        static_cast<std::uint32_t>(text.size()), hash, no_place, 0});
    texts_ += text;
    return size() - 1;
}

void TextLists::add(std::string_view text, std::uint32_t place) {
    if (text.empty()) {
        return;
    }
    const std::uint32_t index = entry_for(text);
    Entry& entry = entries_[index];
    if (entry.last != place) {
        entry.last = place;
        ++entry.members;
        members_.push_back({index, place});
    }
}

void TextLists::begin_order() {
    cells_ = {};
    order_.reserve(entries_.size());
    for (std::uint32_t i = 0; i < size(); ++i) {
        order_.push_back({first_bytes(text_of(entries_[i])), i});
    }
}

bool TextLists::sort_runs(std::size_t& budget) {
    if (order_.size() != entries_.size()) {
        begin_order();
    }
    for (; sorted_ < order_.size() && budget > 0; sorted_ += first_run) {
        const auto from = order_.begin() + static_cast<std::ptrdiff_t>(sorted_);
        const std::size_t count = std::min(first_run, order_.size() - sorted_);
        std::sort(from, from + static_cast<std::ptrdiff_t>(count),
                  [this](const Sorted& one, const Sorted& other) { return before(one, other); });
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

/// Members of a text stay in the order in which they came: that of their places.
bool TextLists::gather_members(std::size_t& budget) {
    if (next_.size() != entries_.size()) {
        merged_ = {};
        next_.resize(entries_.size());
        gathered_.resize(members_.size());
    }
    while (counted_ < order_.size() && budget > 0) {
        const std::size_t end = std::min(counted_ + first_run, order_.size());
        for (; counted_ < end; ++counted_) {
            const std::uint32_t entry = order_[counted_].entry;
            next_[entry] = counted_members_;
            counted_members_ += entries_[entry].members;
        }
        spend_members(budget, first_run);
    }
    while (counted_ == order_.size() && taken_ < members_.size() && budget > 0) {
        const std::size_t end = std::min(taken_ + first_run, members_.size());
        for (; taken_ < end; ++taken_) {
            gathered_[next_[members_[taken_].entry]++] = members_[taken_].place;
        }
        spend_members(budget, first_run);
    }
    return counted_ == order_.size() && taken_ == members_.size();
}

bool TextLists::write_out(std::size_t& budget) {
    for (; written_ < order_.size() && budget > 0; ++written_) {
        const Entry& entry = entries_[order_[written_].entry];
        out_.add(text_of(entry), Places(gathered_).subspan(written_members_, entry.members));
        written_members_ += entry.members;
        spend_members(budget, std::size_t{entry.members} + 1);
    }
    return written_ == order_.size();
}

bool TextLists::finish(std::size_t& budget) {
    return sort_runs(budget) && merge_runs(budget) && gather_members(budget) && write_out(budget);
}

}  // namespace accession::stored
