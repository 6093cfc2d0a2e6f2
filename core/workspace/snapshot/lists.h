// SPDX-License-Identifier: Apache-2.0
// Relations and words of a snapshot: for each key the places of its records, ascending. They lie in
// groups that stand for themselves: one is laid out when something in it is asked for, and goes into
// the next snapshot as it is when nothing in it has changed.
//
//   lists    = u32 number of groups | for each the u32 where it ends | groups
//   members  = for each key how many it has, then all of them, each as what it is more than the one
//              before it in the group (signed)
//   relation = groups of the members of 64 keys, by the places of the keys among their ids
//   texts    = groups of: how many | texts, ascending | members
//   text     = how much of the one before it begins it, how long the rest is, the rest
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/workspace/snapshot/bytes.h"
#include "core/workspace/snapshot/ids.h"

namespace accession::stored {

using Places = std::span<const std::uint32_t>;

inline constexpr std::uint32_t keys_per_group = 64;
/// So much of a text at most is told by the one before: few bytes must not stand for very many.
inline constexpr std::size_t shared_max = 255;

/// The members of the keys of one group. Bytes that were made up, checksums included, must not lead
/// to records that are not there: then there are no members.
class Members {
public:
    /// `limit` is above every place.
    void lay_out(std::string_view packed, std::size_t keys, std::uint32_t limit);
    [[nodiscard]] std::size_t keys() const { return ends_.size(); }
    [[nodiscard]] Places of(std::size_t key) const {
        const std::size_t begin = key == 0 ? 0 : ends_[key - 1];
        return Places(places_).subspan(begin, ends_[key] - begin);
    }

private:
    std::vector<std::uint32_t> ends_;
    std::vector<std::uint32_t> places_;
};

/// The bytes of groups, one after the other.
class Groups {
public:
    Groups() = default;
    explicit Groups(std::string_view payload);
    /// False when the payload does not even hold its own table.
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] std::size_t size() const { return groups_.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t group) const { return groups_[group]; }

private:
    TextColumn groups_;
    bool ok_ = true;
};

/// Records by the id that they name.
class StoredRelation {
public:
    StoredRelation() = default;
    StoredRelation(const StoredIds* ids, Groups groups, std::uint32_t keys, std::uint32_t limit)
        : ids_(ids), groups_(groups), keys_(keys), limit_(limit), laid_out_(groups.size()) {}
    template <class IdType>
    [[nodiscard]] Places of(const IdType& id) const {
        return of_text(id.shared());
    }
    [[nodiscard]] Places at(std::uint32_t key) const;
    /// 0 where there is nothing to say.
    [[nodiscard]] std::uint32_t keys() const { return keys_; }
    [[nodiscard]] const Groups& groups() const { return groups_; }

private:
    [[nodiscard]] Places of_text(const SharedText& id) const;

    const StoredIds* ids_ = nullptr;
    Groups groups_;
    std::uint32_t keys_ = 0;
    std::uint32_t limit_ = 0;
    mutable std::vector<std::unique_ptr<Members>> laid_out_;
};

/// Texts of one group with their records.
class TextGroup {
public:
    TextGroup(std::string_view packed, std::uint32_t limit);
    [[nodiscard]] std::size_t size() const { return members_.keys(); }
    [[nodiscard]] std::string_view text(std::size_t index) const {
        const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
        return std::string_view(texts_).substr(begin, ends_[index] - begin);
    }
    [[nodiscard]] Places places(std::size_t index) const { return members_.of(index); }
    /// The first text that is not before the given one.
    [[nodiscard]] std::size_t lower_bound(std::string_view text) const;

private:
    std::vector<std::uint32_t> ends_;
    std::string texts_;
    Members members_;
};

/// Records by texts, which stand in the order of their bytes.
class StoredTexts {
public:
    StoredTexts() = default;
    StoredTexts(Groups groups, std::uint32_t limit)
        : groups_(groups), limit_(limit), laid_out_(groups.size()) {}
    /// They stay where they are for as long as this lives.
    [[nodiscard]] Places of(std::string_view text) const;
    /// Calls `visit(text, places)` for each text that begins so, in their order.
    template <class Visit>
    void beginning_with(std::string_view prefix, Visit visit) const {
        for (std::size_t at = group_of(prefix); at < groups_.size(); ++at) {
            const TextGroup& group = this->group(at);
            std::size_t index = group.lower_bound(prefix);
            for (; index < group.size() && group.text(index).starts_with(prefix); ++index) {
                visit(group.text(index), group.places(index));
            }
            if (index < group.size()) {
                return;
            }
        }
    }
    [[nodiscard]] const Groups& groups() const { return groups_; }
    /// Without laying it out; empty where the bytes make no sense.
    [[nodiscard]] std::string_view first_text(std::size_t group) const;
    [[nodiscard]] const TextGroup& group(std::size_t at) const;

private:
    /// The group in which a text stands if it is there.
    [[nodiscard]] std::size_t group_of(std::string_view text) const;

    Groups groups_;
    std::uint32_t limit_ = 0;
    mutable std::vector<std::unique_ptr<TextGroup>> laid_out_;
};

}  // namespace accession::stored
