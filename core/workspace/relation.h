// SPDX-License-Identifier: Apache-2.0
// One-to-many relations between records: the lines of an order, the items of a line. Members stand
// in the order of their slots, so that a record that left and came back stands where it stood.
#pragma once

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/workspace/table.h"

namespace accession {

/// Slots of records, ascending; good until the workspace changes.
using Slots = std::span<const Slot>;

template <class Key>
class Relation {
public:
    /// What a snapshot has of a relation: by id or by text.
    using Stored = std::conditional_t<std::is_same_v<Key, std::string>, stored::StoredTexts,
                                      stored::StoredRelation>;

    [[nodiscard]] Slots of(const Key& key) const {
        const auto found = members_.find(key);
        if (found != members_.end()) {
            return found->second;
        }
        return stored_ == nullptr ? Slots{} : stored_->of(key);
    }
    void add(const Key& key, Slot slot) {
        if (!(key == Key{})) {
            std::vector<Slot>& slots = changed(key);
            const auto place = std::lower_bound(slots.begin(), slots.end(), slot);
            if (place == slots.end() || *place != slot) {
                slots.insert(place, slot);
            }
        }
    }
    void remove(const Key& key, Slot slot) {
        if (of(key).empty()) {
            return;
        }
        std::vector<Slot>& slots = changed(key);
        const auto place = std::lower_bound(slots.begin(), slots.end(), slot);
        if (place != slots.end() && *place == slot) {
            slots.erase(place);
        }
        // An empty one goes on standing for what is stored.
        if (slots.empty() && stored_ == nullptr) {
            members_.erase(key);
        }
    }
    /// Moves a slot from one key to another; nothing to do when they are equal.
    void move(const Key* before, const Key* after, Slot slot) {
        if (before != nullptr && after != nullptr && *before == *after) {
            return;
        }
        if (before != nullptr) {
            remove(*before, slot);
        }
        if (after != nullptr) {
            add(*after, slot);
        }
    }
    /// Calls `visit(key, slots)` for every key whose members are other than those that are stored.
    template <class Visit>
    void each_changed(Visit visit) const {
        for (const auto& [key, slots] : members_) {
            visit(key, slots);
        }
    }
    /// Makes this, which is empty, the stored relation.
    void take(std::shared_ptr<const Stored> from) { stored_ = std::move(from); }

private:
    /// The members of a key from now on, instead of those that are stored.
    std::vector<Slot>& changed(const Key& key) {
        const auto [place, added] = members_.try_emplace(key);
        if (added && stored_ != nullptr) {
            const Slots slots = stored_->of(key);
            place->second.assign(slots.begin(), slots.end());
        }
        return place->second;
    }

    std::shared_ptr<const Stored> stored_;
    std::unordered_map<Key, std::vector<Slot>> members_;
};

/// The same where one record names several keys (a line's holdings, its ISBNs).
template <class Key>
void move_all(Relation<Key>& relation, const std::vector<Key>& before,
              const std::vector<Key>& after, Slot slot) {
    if (before == after) {
        return;
    }
    for (const Key& key : before) {
        relation.remove(key, slot);
    }
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto first = after.begin();
        if (std::find(first, first + static_cast<std::ptrdiff_t>(i), after[i]) ==
            first + static_cast<std::ptrdiff_t>(i)) {
            relation.add(after[i], slot);
        }
    }
}

}  // namespace accession
