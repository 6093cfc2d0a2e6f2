// SPDX-License-Identifier: Apache-2.0
// Gives the ids of one table their places while a snapshot is written: first those of its records,
// then, as they are met, those that records only name.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/uuid.h"

namespace accession::stored {

class IdPlaces {
public:
    void reserve(std::size_t count);
    /// The next record's.
    void add(const Uuid& uuid) { (void)put(uuid, hash_of_uuid(uuid), false); }
    void add(std::string_view text);
    /// No more records: what is added from now on is only named.
    void end_records() { records_ = size(); }
    /// The place of an id, a new one where it has none.
    [[nodiscard]] std::uint32_t place(std::string_view text);

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(keys_.size()); }
    [[nodiscard]] std::uint32_t records() const { return records_; }
    /// The ids of a block, and the texts of those that are no UUIDs.
    struct Block {
        std::string ids;
        std::string id_is_text;
        std::string texts;
    };
    [[nodiscard]] Block block(std::uint32_t first, std::uint32_t count) const;

private:
    [[nodiscard]] std::uint32_t put(const Uuid& key, std::uint32_t hash, bool is_text);
    [[nodiscard]] bool is(std::uint32_t place, std::string_view text,
                          const std::optional<Uuid>& uuid) const;
    [[nodiscard]] std::string_view text_of(std::uint32_t place) const;
    void grow();

    // A UUID, or where a text begins in `texts_` and how long it is.
    std::vector<Uuid> keys_;
    std::vector<bool> is_text_;
    std::string texts_;
    std::uint32_t records_ = 0;
    std::vector<std::uint32_t> cells_;
};

}  // namespace accession::stored
