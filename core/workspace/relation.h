// SPDX-License-Identifier: Apache-2.0
// One-to-many relations between records: the lines of an order, the items of a line. Members stand
// in the order of their slots, so that a record that left and came back stands where it stood.
#pragma once

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "core/workspace/table.h"

namespace accession {

template <class Key>
class Relation {
public:
    [[nodiscard]] const std::vector<Slot>& of(const Key& key) const {
        static const std::vector<Slot> nothing;
        const auto found = members_.find(key);
        return found == members_.end() ? nothing : found->second;
    }
    void add(const Key& key, Slot slot) {
        if (!(key == Key{})) {
            std::vector<Slot>& slots = members_[key];
            const auto place = std::lower_bound(slots.begin(), slots.end(), slot);
            if (place == slots.end() || *place != slot) {
                slots.insert(place, slot);
            }
        }
    }
    void remove(const Key& key, Slot slot) {
        const auto found = members_.find(key);
        if (found == members_.end()) {
            return;
        }
        std::vector<Slot>& slots = found->second;
        const auto place = std::lower_bound(slots.begin(), slots.end(), slot);
        if (place != slots.end() && *place == slot) {
            slots.erase(place);
        }
        if (found->second.empty()) {
            members_.erase(found);
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

private:
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
