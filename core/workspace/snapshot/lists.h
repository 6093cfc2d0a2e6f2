// SPDX-License-Identifier: Apache-2.0
// Relations and words of a snapshot: for each key the places of its records, ascending. They lie
// packed in the bytes, and are laid out the first time something is asked of them.
//
//   members  = for each key how many it has, then all of them, each as what it is more than the one
//              before it (signed)
//   relation = members, by the places of the keys among their ids
//   texts    = u32 length of the texts | texts | members
//   text     = how much of the one before it begins it, how long the rest is, the rest
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/workspace/snapshot/bytes.h"
#include "core/workspace/snapshot/ids.h"

namespace accession::stored {

using Places = std::span<const std::uint32_t>;

/// So much of a text at most is told by the one before: few bytes must not stand for very many.
inline constexpr std::size_t shared_max = 255;

[[nodiscard]] std::string pack_members(const std::vector<std::uint32_t>& ends,
                                       const std::vector<std::uint32_t>& members);

class Members {
public:
    Members() = default;
    Members(std::string_view packed, std::uint32_t keys, std::uint32_t limit)
        : packed_(packed), keys_(keys), limit_(limit) {}
    [[nodiscard]] Places of(std::size_t key) const;

private:
    void lay_out() const;

    std::string_view packed_;
    std::uint32_t keys_ = 0;
    std::uint32_t limit_ = 0;
    mutable std::vector<std::uint32_t> ends_;
    mutable std::vector<std::uint32_t> members_;
};

/// Records by the id that they name.
class StoredRelation {
public:
    StoredRelation() = default;
    StoredRelation(const StoredIds* keys, Members members)
        : keys_(keys), members_(std::move(members)) {}
    template <class IdType>
    [[nodiscard]] Places of(const IdType& id) const {
        return of_text(id.shared());
    }

private:
    [[nodiscard]] Places of_text(const SharedText& id) const;

    const StoredIds* keys_ = nullptr;
    Members members_;
};

/// Records by texts, which stand in the order of their bytes.
class StoredTexts {
public:
    StoredTexts() = default;
    StoredTexts(std::string_view packed, std::uint32_t count, Members members)
        : packed_(packed), count_(count), members_(std::move(members)) {}
    [[nodiscard]] Places of(std::string_view text) const;
    /// The first text that is not before the given one.
    [[nodiscard]] std::size_t lower_bound(std::string_view text) const;
    [[nodiscard]] std::size_t size() const { return count_; }
    [[nodiscard]] std::string_view text(std::size_t index) const {
        const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
        return std::string_view(texts_).substr(begin, ends_[index] - begin);
    }
    [[nodiscard]] Places at(std::size_t index) const { return members_.of(index); }

private:
    void lay_out() const;

    std::string_view packed_;
    std::uint32_t count_ = 0;
    Members members_;
    mutable std::vector<std::uint32_t> ends_;
    mutable std::string texts_;
};

}  // namespace accession::stored
