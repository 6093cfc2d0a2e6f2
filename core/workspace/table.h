// SPDX-License-Identifier: Apache-2.0
// Records of one kind, found by id, each in a slot that it keeps for as long as it exists.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/model/codec.h"
#include "core/model/fields.h"
#include "core/model/hash128.h"
#include "core/model/shared_record.h"

namespace accession {

using Slot = std::uint32_t;
inline constexpr Slot no_slot = std::numeric_limits<Slot>::max();

template <class Entity, class IdType>
class Table {
public:
    [[nodiscard]] Slot slot_of(const IdType& id) const {
        const auto found = by_id_.find(id);
        return found == by_id_.end() ? no_slot : found->second;
    }
    [[nodiscard]] const Entity* find(const IdType& id) const {
        const Slot slot = slot_of(id);
        return slot == no_slot ? nullptr : records_[slot].get();
    }
    /// Where a record stands, or would stand if it were added now; then there is no `record`.
    struct Place {
        Slot slot = no_slot;
        const Entity* record = nullptr;
    };
    [[nodiscard]] Place place_of(const IdType& id) const {
        const Slot slot = slot_of(id);
        return slot == no_slot ? Place{slots(), nullptr} : Place{slot, records_[slot].get()};
    }
    /// The record in a slot that is `alive`: there is none where one was erased.
    [[nodiscard]] const Entity& at(Slot slot) const { return *records_[slot]; }
    [[nodiscard]] const SharedRecord<Entity>& shared(Slot slot) const { return records_[slot]; }
    [[nodiscard]] bool alive(Slot slot) const { return slot < alive_.size() && alive_[slot]; }
    [[nodiscard]] Slot slots() const { return static_cast<Slot>(records_.size()); }
    [[nodiscard]] std::size_t size() const { return by_id_.size(); }

    /// Adds or replaces; gives the slot.
    Slot put(SharedRecord<Entity> record) {
        const auto [place, added] = by_id_.try_emplace(record->id, slots());
        const Slot slot = place->second;
        if (added) {
            records_.push_back(std::move(record));
            alive_.push_back(true);
            hashes_.emplace_back();
            dirty_.push_back(true);
            touched_.push_back(slot);
        } else {
            records_[slot] = std::move(record);
            mark_dirty(slot);
        }
        return slot;
    }

    /// The record, to be changed in place; null when there is none.
    [[nodiscard]] Entity* own(const IdType& id) {
        const Slot slot = slot_of(id);
        if (slot == no_slot) {
            return nullptr;
        }
        mark_dirty(slot);
        return &records_[slot].edit();
    }

    void erase(const IdType& id) {
        const auto found = by_id_.find(id);
        if (found == by_id_.end()) {
            return;
        }
        const Slot slot = found->second;
        sum_ -= hashes_[slot];
        hashes_[slot] = Hash128{};
        alive_[slot] = false;
        records_[slot].reset();
        by_id_.erase(found);
    }

    /// Hash of the set of records; costs what changed since it was last asked.
    [[nodiscard]] Hash128 hash(std::string_view kind) const {
        ByteWriter writer;
        for (const Slot slot : touched_) {
            dirty_[slot] = false;
            if (!alive_[slot]) {
                continue;
            }
            writer.clear();
            writer.text(kind);
            Encoder{writer}.write(*records_[slot]);
            const Hash128 fresh = hash128(writer.bytes());
            sum_ -= hashes_[slot];
            sum_ += fresh;
            hashes_[slot] = fresh;
        }
        touched_.clear();
        return sum_;
    }

private:
    void mark_dirty(Slot slot) {
        if (!dirty_[slot]) {
            dirty_[slot] = true;
            touched_.push_back(slot);
        }
    }

    std::vector<SharedRecord<Entity>> records_;
    std::vector<bool> alive_;
    std::unordered_map<IdType, Slot> by_id_;
    // The hash is a cache: reading it does not change what the table is.
    mutable std::vector<Hash128> hashes_;
    mutable std::vector<bool> dirty_;
    mutable std::vector<Slot> touched_;
    mutable Hash128 sum_;
};

}  // namespace accession
