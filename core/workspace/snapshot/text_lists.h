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
        /// The place that was given last.
        std::uint32_t last = 0;
        std::uint32_t members = 0;
    };
    struct Cell {
        std::uint32_t hash = 0;
        std::uint32_t entry = 0;
    };
    struct Member {
        std::uint32_t entry = 0;
        std::uint32_t place = 0;
    };
    /// An entry on its way to its place in the order. Most texts differ in their first bytes, and what is
    /// compared here need not be fetched from where the texts lie.
    struct Sorted {
        std::uint64_t first_bytes = 0;
        std::uint32_t entry = 0;
    };

    [[nodiscard]] std::string_view text_of(const Entry& entry) const {
        return std::string_view(texts_).substr(entry.begin, entry.length);
    }
    [[nodiscard]] std::uint32_t entry_for(std::string_view text);
    void grow();
    [[nodiscard]] bool sort_runs(std::size_t& budget);
    [[nodiscard]] bool merge_runs(std::size_t& budget);
    [[nodiscard]] bool gather_members(std::size_t& budget);
    [[nodiscard]] bool write_out(std::size_t& budget);
    void begin_order();
    [[nodiscard]] bool before(const Sorted& one, const Sorted& other) const {
        return one.first_bytes != other.first_bytes
                   ? one.first_bytes < other.first_bytes
                   : text_of(entries_[one.entry]) < text_of(entries_[other.entry]);
    }

    std::string texts_;
    std::vector<Entry> entries_;
    /// In the order in which they came.
    std::vector<Member> members_;
    std::vector<Cell> cells_;

    // Bottom-up merge sort, with where it has come to.
    std::vector<Sorted> order_;
    std::vector<Sorted> merged_;
    std::size_t sorted_ = 0;
    std::size_t run_ = 0;
    std::size_t left_ = 0;
    std::size_t right_ = 0;
    std::size_t pair_ = 0;

    /// Of each entry, where its next member goes among the gathered.
    std::vector<std::uint32_t> next_;
    std::vector<std::uint32_t> gathered_;
    std::size_t counted_ = 0;
    std::uint32_t counted_members_ = 0;
    std::size_t taken_ = 0;

    std::size_t written_ = 0;
    std::size_t written_members_ = 0;
    TextsWriter out_;
};

}  // namespace accession::stored
