// SPDX-License-Identifier: Apache-2.0
// Gives the ids of one table their places while a snapshot is written: first those of its records,
// then, as they are met, those that records only name. Where a snapshot is made from another, all ids
// of that one have their places already.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/shared_text.h"
#include "core/model/uuid.h"
#include "core/workspace/snapshot/ids.h"
#include "core/workspace/snapshot/place_index.h"

namespace accession::stored {

class IdPlaces {
public:
    void reserve(std::size_t count);
    /// Ids that are not in `ids` come after those. Records can only be added where it has none that
    /// are named only.
    void go_on_from(const StoredIds& ids) { before_ = &ids; }
    /// The next record's.
    void add(const Uuid& uuid) { (void)put(uuid, hash_of_uuid(uuid), false); }
    void add(std::string_view text);
    /// A record that came and went and that nobody can name.
    void add_nameless();
    /// No more records: what is added from now on is only named.
    void end_records() {
        records_ = keys_.empty() && before_ != nullptr ? before_->records() : size();
    }
    /// The place of an id, a new one where it has none.
    [[nodiscard]] std::uint32_t place(const SharedText& id);

    [[nodiscard]] std::uint32_t size() const {
        return size_before() + static_cast<std::uint32_t>(keys_.size());
    }
    [[nodiscard]] std::uint32_t records() const { return records_; }
    /// The ids of a block, and the texts of those that are no UUIDs.
    struct Block {
        std::string ids;
        std::string id_is_text;
        std::string texts;
    };
    [[nodiscard]] Block block(std::uint32_t first, std::uint32_t count) const;

private:
    [[nodiscard]] std::uint32_t size_before() const {
        return before_ == nullptr ? 0 : before_->size();
    }
    [[nodiscard]] std::uint32_t put(const Uuid& key, std::uint32_t hash, bool is_text);
    [[nodiscard]] bool is(std::size_t index, std::string_view text,
                          const std::optional<Uuid>& uuid) const;
    [[nodiscard]] std::string_view text_of(std::size_t index) const;
    void grow();

    const StoredIds* before_ = nullptr;
    // A UUID, or where a text begins in `texts_` and how long it is.
    std::vector<Uuid> keys_;
    std::vector<bool> is_text_;
    std::vector<bool> nameless_;
    std::string texts_;
    std::uint32_t records_ = 0;
    /// By the keys' indexes.
    PlaceIndex index_;
};

}  // namespace accession::stored
