// SPDX-License-Identifier: Apache-2.0
// Gathers which records are found by which texts, and brings the texts into their order in slices.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/workspace/snapshot/list_writers.h"

namespace accession::stored {

class TextLists {
public:
    /// Places of one text come in ascending order; one that was just given is not taken again.
    void add(std::string_view text, std::uint32_t place);
    [[nodiscard]] bool empty() const { return entries_.empty(); }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(entries_.size()); }

    /// Goes on with the work until it is done or the budget is used up; true when it is done.
    [[nodiscard]] bool finish(std::size_t& budget);
    /// The payload of a block, once finished.
    [[nodiscard]] std::string take() { return out_.take(); }

private:
    struct Entry {
        std::uint32_t begin = 0;
        std::uint32_t length = 0;
        std::uint32_t hash = 0;
        /// Members are chained: the first and the last of them.
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };
    struct Member {
        std::uint32_t place = 0;
        std::uint32_t next = 0;
    };

    [[nodiscard]] std::string_view text_of(const Entry& entry) const {
        return std::string_view(texts_).substr(entry.begin, entry.length);
    }
    [[nodiscard]] std::uint32_t entry_for(std::string_view text);
    void grow();
    [[nodiscard]] bool sort_runs(std::size_t& budget);
    [[nodiscard]] bool merge_runs(std::size_t& budget);
    [[nodiscard]] bool write_out(std::size_t& budget);
    [[nodiscard]] bool before(std::uint32_t one, std::uint32_t other) const {
        return text_of(entries_[one]) < text_of(entries_[other]);
    }

    std::string texts_;
    std::vector<Entry> entries_;
    std::vector<Member> members_;
    std::vector<std::uint32_t> cells_;

    // Bottom-up merge sort, with where it has come to.
    std::vector<std::uint32_t> order_;
    std::vector<std::uint32_t> merged_;
    std::size_t sorted_ = 0;
    std::size_t run_ = 0;
    std::size_t left_ = 0;
    std::size_t right_ = 0;
    std::size_t pair_ = 0;

    std::size_t written_ = 0;
    std::vector<std::uint32_t> places_;
    TextsWriter out_;
};

}  // namespace accession::stored
