// SPDX-License-Identifier: Apache-2.0
// The ids of one table of a snapshot: of its records, each at the place of its record, and after
// them of records that are only named. Texts of ids are made when they are asked for.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/shared_text.h"
#include "core/model/uuid.h"
#include "core/workspace/snapshot/format.h"
#include "core/workspace/snapshot/place_index.h"

namespace accession::stored {

class StoredIds {
public:
    /// `lost_name` is what an id is called whose block is missing.
    void begin(std::string lost_name, std::uint32_t records, std::uint32_t named);
    /// The block at a place, or nothing where it is missing; in their order.
    void set_records(std::size_t block, const RecordBlock* parts);
    void set_named(std::size_t block, const RecordBlock& parts);
    /// Another record may have the same id as one of these.
    void set_gone(U32s places) { gone_ = places; }

    [[nodiscard]] std::uint32_t size() const { return records_ + named_; }
    [[nodiscard]] std::uint32_t records() const { return records_; }
    /// Of two equal ids the one whose record has not gone.
    [[nodiscard]] std::uint32_t find(const SharedText& id) const;
    [[nodiscard]] const SharedText& at(std::uint32_t place) const;
    [[nodiscard]] std::uint32_t hash_at(std::uint32_t place) const;
    /// The sixteen bytes, where the id is a UUID.
    [[nodiscard]] std::optional<Uuid> uuid_at(std::uint32_t place) const;
    [[nodiscard]] std::string text_at(std::uint32_t place) const;

private:
    struct Place {
        const RecordBlock* block = nullptr;
        std::size_t index = 0;
    };
    [[nodiscard]] Place place_of(std::uint32_t place) const;
    [[nodiscard]] bool is(std::uint32_t place, const std::string& text,
                          const std::optional<Uuid>& uuid) const;
    [[nodiscard]] std::uint32_t among_asked(const SharedText& id) const;
    void index() const;

    std::string lost_name_;
    std::uint32_t records_ = 0;
    std::uint32_t named_ = 0;
    U32s gone_;
    std::vector<const RecordBlock*> record_blocks_;
    std::vector<RecordBlock> named_blocks_;
    // What is made when it is first asked for.
    mutable PlaceIndex places_;
    using Texts = std::array<SharedText, records_per_block>;
    mutable std::vector<std::unique_ptr<Texts>> texts_;
    /// Those of `texts_` that there are.
    mutable std::vector<std::uint32_t> asked_;
};

}  // namespace accession::stored
