// SPDX-License-Identifier: Apache-2.0
// Gathers, record by record, what a snapshot keeps beside them: what they are found by and what they
// belong to.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/model/entities.h"
#include "core/workspace/snapshot/format.h"
#include "core/workspace/snapshot/id_places.h"
#include "core/workspace/snapshot/text_lists.h"

namespace accession::stored {

class Gathered {
public:
    explicit Gathered(std::array<IdPlaces, table_count>& ids) : ids_(ids) {}

    /// Takes a record that stands at a place in.
    void add(const Line& line, std::uint32_t place);
    void add(const Order& order, std::uint32_t place);
    void add(const Item& item, std::uint32_t place);
    void add(const Title& title, std::uint32_t place);
    void add(const Holdings& holdings, std::uint32_t place);
    void add(const Invoice& invoice, std::uint32_t place);
    void add(const EResource& eresource, std::uint32_t place);
    void add(const Claim& claim, std::uint32_t place);
    void add(const WorkOrder& order, std::uint32_t place);
    void add(const Letter& letter, std::uint32_t place);
    void add(const Vendor&, std::uint32_t) {}
    void add(const Fund&, std::uint32_t) {}

    /// The payload of a relation's block, and its number of keys; 0 where there is nothing to say.
    [[nodiscard]] std::pair<std::string, std::uint32_t> take(RelationKey key);
    [[nodiscard]] TextLists& texts(TextsKey key) {
        return texts_.at(static_cast<std::size_t>(key));
    }

private:
    struct Pair {
        std::uint32_t key;
        std::uint32_t member;
    };
    template <class IdType>
    void relate(RelationKey key, const IdType& id, std::uint32_t place);
    template <class IdType>
    void relate_all(RelationKey key, const std::vector<IdType>& ids, std::uint32_t place);

    std::array<IdPlaces, table_count>& ids_;
    std::array<std::vector<Pair>, relation_count> relations_;
    std::array<TextLists, texts_count> texts_;
};

}  // namespace accession::stored
