// SPDX-License-Identifier: Apache-2.0
// Records of one kind, found by id, each in a slot that it keeps for as long as it exists. Records
// that came with a snapshot have the first slots, and are read when they are first asked for.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/model/codec.h"
#include "core/model/fields.h"
#include "core/model/hash128.h"
#include "core/model/shared_record.h"
#include "core/workspace/chunks.h"
#include "core/workspace/snapshot/stored.h"

namespace accession {

using Slot = std::uint32_t;
inline constexpr Slot no_slot = std::numeric_limits<Slot>::max();

/// The records of a table as they are at one moment, kept while the table goes on changing.
template <class Entity>
struct FrozenTable {
    std::shared_ptr<const stored::Stored> stored;
    std::string_view kind;
    stored::TableKey key{};
    /// How many of the first slots came with `stored`.
    Slot stored_slots = 0;
    Chunks<SharedRecord<Entity>> records;
    std::vector<bool> alive;
    /// Other than `stored` has them: changed, gone or new.
    std::vector<bool> changed;
    /// Records that `hash` leaves out.
    std::vector<bool> unhashed;
    Hash128 hash;

    [[nodiscard]] Slot slots() const { return static_cast<Slot>(alive.size()); }
    /// None where the record is still as it was stored.
    [[nodiscard]] const Entity* held(Slot slot) const {
        const auto* record = records.find(slot);
        return record == nullptr ? nullptr : record->get();
    }
    /// The record in a slot that is alive.
    [[nodiscard]] SharedRecord<Entity> look(Slot slot) const {
        const auto* record = records.find(slot);
        return record != nullptr && *record ? *record : stored::read_record<Entity>(*stored, slot);
    }
};

template <class Entity, class IdType>
class Table {
public:
    /// `kind` goes before the bytes that a record's hash is taken of.
    Table(std::string_view kind, stored::TableKey key) : kind_(kind), key_(key) {}

    [[nodiscard]] Slot slot_of(const IdType& id) const {
        if (stored_slots_ > 0) {
            const std::uint32_t place = stored_->ids(key_).find(id.shared());
            if (place < stored_slots_ && alive_[place]) {
                return place;
            }
        }
        const auto found = by_id_.find(id);
        return found == by_id_.end() ? no_slot : found->second;
    }
    [[nodiscard]] const Entity* find(const IdType& id) const {
        const Slot slot = slot_of(id);
        return slot == no_slot ? nullptr : shared(slot).get();
    }
    /// Where a record stands, or would stand if it were added now; then there is no `record`.
    struct Place {
        Slot slot = no_slot;
        const Entity* record = nullptr;
    };
    [[nodiscard]] Place place_of(const IdType& id) const {
        const Slot slot = slot_of(id);
        return slot == no_slot ? Place{slots(), nullptr} : Place{slot, shared(slot).get()};
    }
    /// The record in a slot that is `alive`: there is none where one was erased.
    [[nodiscard]] const Entity& at(Slot slot) const { return *shared(slot); }
    [[nodiscard]] const SharedRecord<Entity>& shared(Slot slot) const {
        SharedRecord<Entity>& record = records_.fill(slot);
        if (!record && slot < stored_slots_ && alive_[slot]) {
            record = stored::read_record<Entity>(*stored_, slot);
        }
        return record;
    }
    /// The same for a walk over all records: what it reads is not kept.
    [[nodiscard]] SharedRecord<Entity> look(Slot slot) const {
        const auto* record = records_.find(slot);
        const bool unread = (record == nullptr || !*record) && slot < stored_slots_;
        return unread ? stored::read_record<Entity>(*stored_, slot) : *record;
    }
    /// The id of the record in a slot that is alive; does not read the record.
    [[nodiscard]] IdType id_at(Slot slot) const {
        const Entity* record = held(slot);
        return record != nullptr ? record->id : IdType(stored_->id(key_, slot));
    }
    /// The record if it is at hand without being read; otherwise what a list shows of it is to be
    /// had from `glance`.
    [[nodiscard]] const Entity* held(Slot slot) const {
        const auto* record = records_.find(slot);
        return record == nullptr ? nullptr : record->get();
    }
    [[nodiscard]] std::string_view glance(Slot slot) const { return stored_->glance(key_, slot); }
    [[nodiscard]] const stored::Stored& source() const { return *stored_; }
    [[nodiscard]] bool alive(Slot slot) const { return slot < alive_.size() && alive_[slot]; }
    [[nodiscard]] Slot slots() const { return static_cast<Slot>(records_.size()); }
    [[nodiscard]] std::size_t size() const { return size_; }

    /// Adds or replaces; gives the slot.
    Slot put(SharedRecord<Entity> record) {
        if (stored_slots_ > 0) {
            const Slot slot = slot_of(record->id);
            if (slot != no_slot) {
                replace(slot, std::move(record));
                return slot;
            }
        }
        const auto [place, added] = by_id_.try_emplace(record->id, slots());
        const Slot slot = place->second;
        if (!added) {
            replace(slot, std::move(record));
            return slot;
        }
        records_.push_back(std::move(record));
        alive_.push_back(true);
        changed_.push_back(true);
        dirty_.push_back(true);
        touched_.push_back(slot);
        ++size_;
        return slot;
    }

    // ---- taking back (Workspace::mark)
    void mark() { mark_ = Mark{slots(), {}}; }
    /// Calls `visit(slot, now, before)` for every record that is other than at the mark; either may be
    /// none.
    template <class Visit>
    void each_since_mark(Visit visit) const {
        if (!mark_) {
            return;
        }
        const auto now = [this](Slot slot) {
            return alive_[slot] ? shared(slot).get() : static_cast<const Entity*>(nullptr);
        };
        for (const auto& [slot, before] : mark_->before) {
            visit(slot, now(slot), before.record.get());
        }
        for (Slot slot = mark_->slots; slot < slots(); ++slot) {
            visit(slot, now(slot), static_cast<const Entity*>(nullptr));
        }
    }
    /// There is such a record, and was at the mark.
    [[nodiscard]] bool has_stood(const IdType& id) const {
        const Slot slot = slot_of(id);
        return slot != no_slot && mark_ && slot < mark_->slots;
    }
    /// While it is `on`, what changes is changed at the mark as well: it stays when all else is taken back.
    /// Only records that have not changed since, and none that are new.
    void go_beneath(bool on) { beneath_ = on; }
    // At the mark alone, for it is as it is already: of records that have stood.
    [[nodiscard]] const Entity* find_at_mark(const IdType& id) const {
        if (!has_stood(id)) {
            return nullptr;
        }
        const Slot slot = slot_of(id);
        const auto before = mark_->before.find(slot);
        return (before == mark_->before.end() ? shared(slot) : before->second.record).get();
    }
    [[nodiscard]] Entity* own_at_mark(const IdType& id) {
        return has_stood(id) ? &change_at_mark(slot_of(id)).edit() : nullptr;
    }
    void put_at_mark(SharedRecord<Entity> record) {
        if (has_stood(record->id)) {
            change_at_mark(slot_of(record->id)) = std::move(record);
        }
    }
    /// Of what was changed there: what is now as it is at the mark counts as unchanged since.
    void settle_mark() {
        for (const Slot slot : changed_at_mark_) {
            const auto before = mark_->before.find(slot);
            if (before != mark_->before.end() && before->second.record == shared(slot)) {
                mark_->before.erase(before);
            }
        }
        changed_at_mark_.clear();
    }
    /// `hash` of what it was at the mark; costs what is other now.
    [[nodiscard]] Hash128 hash_at_mark() const {
        if (!mark_) {
            return hash();
        }
        hashes_.resize(slots());
        const auto since = [this](Slot slot) {
            return slot >= mark_->slots || mark_->before.contains(slot);
        };
        settle([&](Slot slot) { return !since(slot); });
        Hash128 sum = sum_;
        const auto leave = [&](Slot slot) {
            if (alive_[slot] && !dirty_[slot]) {
                sum -= known_hash(slot);
            }
        };
        for (const auto& [slot, before] : mark_->before) {
            leave(slot);
            sum += before.hash == Hash128{} ? hash_of(*before.record) : before.hash;
        }
        for (Slot slot = mark_->slots; slot < slots(); ++slot) {
            leave(slot);
        }
        return sum;
    }
    /// Makes it what it was at the mark, which goes.
    void rewind() {
        if (!mark_) {
            return;
        }
        const Mark mark = *std::exchange(mark_, std::nullopt);
        drop_from(mark.slots);
        for (const auto& [slot, before] : mark.before) {
            restore(slot, before);
        }
    }

    /// The record, to be changed in place; null when there is none.
    [[nodiscard]] Entity* own(const IdType& id) {
        const Slot slot = slot_of(id);
        if (slot == no_slot) {
            return nullptr;
        }
        mark_dirty(slot);
        return &records_.change(slot).edit();
    }

    void erase(const IdType& id) {
        const Slot slot = slot_of(id);
        if (slot == no_slot) {
            return;
        }
        mark_dirty(slot);
        alive_[slot] = false;
        records_.change(slot).reset();
        by_id_.erase(id);
        --size_;
    }

    /// What a record of this table adds to its hash.
    [[nodiscard]] Hash128 hash_of(const Entity& record) const {
        ByteWriter writer;
        writer.text(kind_);
        Encoder{writer}.write(record);
        return hash128(writer.bytes());
    }
    /// Hash of the set of records; costs what changed since it was last asked.
    [[nodiscard]] Hash128 hash() const {
        hashes_.resize(slots());
        settle([](Slot) { return true; });
        return sum_;
    }

    /// Makes this, which is empty, the stored records.
    void take(std::shared_ptr<const stored::Stored> from) {
        stored_ = std::move(from);
        stored_slots_ = stored_->records(key_);
        records_.resize(stored_slots_);
        alive_.assign(stored_slots_, true);
        changed_.assign(stored_slots_, false);
        dirty_.assign(stored_slots_, false);
        sum_ = stored_->hash(key_);
        const stored::U32s gone = stored_->gone(key_);
        for (std::size_t i = 0; i < gone.size(); ++i) {
            alive_[gone[i]] = false;
        }
        size_ = stored_slots_ - gone.size();
    }
    [[nodiscard]] FrozenTable<Entity> frozen() const {
        return {stored_, kind_, key_, stored_slots_, records_, alive_, changed_, dirty_, sum_};
    }

private:
    struct Before {
        SharedRecord<Entity> record;
        /// Nothing when it is not known.
        Hash128 hash;
    };
    struct Mark {
        Slot slots = 0;
        /// Those that were changed or erased since, as they were.
        std::unordered_map<Slot, Before> before;
    };

    /// Of a record that the sum has.
    [[nodiscard]] Hash128 known_hash(Slot slot) const {
        const Hash128* known = slot < hashes_.size() ? hashes_.find(slot) : nullptr;
        return known != nullptr && *known != Hash128{} ? *known : hash_of(*shared(slot));
    }
    /// Takes into the sum those of the touched that are wanted.
    template <class Wanted>
    void settle(Wanted wanted) const {
        std::erase_if(touched_, [&](Slot slot) {
            if (!wanted(slot)) {
                return false;
            }
            if (alive_[slot] && dirty_[slot]) {
                dirty_[slot] = false;
                hashes_.fill(slot) = hash_of(*shared(slot));
                sum_ += *hashes_.find(slot);
            }
            return true;
        });
    }
    SharedRecord<Entity>& change_at_mark(Slot slot) {
        changed_at_mark_.push_back(slot);
        auto [before, same] = mark_->before.try_emplace(slot);
        if (same) {
            before->second.record = shared(slot);
        }
        before->second.hash = {};
        return before->second.record;
    }
    void replace(Slot slot, SharedRecord<Entity> record) {
        mark_dirty(slot);
        records_.change(slot) = std::move(record);
    }
    /// Before the record is changed.
    void mark_dirty(Slot slot) {
        const bool first =
            mark_ && !beneath_ && slot < mark_->slots && !mark_->before.contains(slot);
        SharedRecord<Entity> before = first ? shared(slot) : SharedRecord<Entity>{};
        changed_[slot] = true;
        const Hash128 hash = leave_sum(slot);
        if (first) {
            mark_->before.emplace(slot, Before{std::move(before), hash});
        }
    }
    /// The sum is only of those that are not dirty. Gives its hash, nothing when it was dirty.
    Hash128 leave_sum(Slot slot) {
        if (dirty_[slot]) {
            return {};
        }
        const Hash128 hash = known_hash(slot);
        sum_ -= hash;
        dirty_[slot] = true;
        touched_.push_back(slot);
        return hash;
    }

    /// Records that have come since the mark go: all of them are the last ones.
    void drop_from(Slot first) {
        for (Slot slot = first; slot < slots(); ++slot) {
            if (alive_[slot]) {
                leave_sum(slot);
                by_id_.erase(shared(slot)->id);
                --size_;
            }
        }
        records_.resize(first);
        alive_.resize(first);
        changed_.resize(first);
        dirty_.resize(first);
        if (hashes_.size() > first) {
            hashes_.resize(first);
        }
        std::erase_if(touched_, [first](Slot slot) { return slot >= first; });
    }
    /// A record is what it was at the mark; there was one.
    void restore(Slot slot, const Before& before) {
        if (alive_[slot]) {
            leave_sum(slot);
        } else {
            alive_[slot] = true;
            ++size_;
            if (slot >= stored_slots_) {
                by_id_.insert_or_assign(before.record->id, slot);
            }
        }
        records_.change(slot) = before.record;
        if (before.hash == Hash128{}) {
            touched_.push_back(slot);
            return;
        }
        if (hashes_.size() < slots()) {
            hashes_.resize(slots());
        }
        hashes_.fill(slot) = before.hash;
        sum_ += before.hash;
        dirty_[slot] = false;
    }

    std::string_view kind_;
    stored::TableKey key_;
    std::shared_ptr<const stored::Stored> stored_;
    Slot stored_slots_ = 0;
    // Reading a record does not change what the table is.
    mutable Chunks<SharedRecord<Entity>> records_;
    std::vector<bool> alive_;
    std::vector<bool> changed_;
    std::size_t size_ = 0;
    /// Slots of the records that did not come with the snapshot.
    std::unordered_map<IdType, Slot> by_id_;
    // The hash is a cache: reading it does not change what the table is.
    mutable std::vector<bool> dirty_;
    /// Of those records that were hashed here; nothing: one that came with its table's sum.
    mutable Chunks<Hash128> hashes_;
    mutable std::vector<Slot> touched_;
    mutable Hash128 sum_;
    std::optional<Mark> mark_;
    std::vector<Slot> changed_at_mark_;
    bool beneath_ = false;
};

}  // namespace accession
