// SPDX-License-Identifier: Apache-2.0
// Puts what lists show of records beside them.
#pragma once

#include <array>
#include <string>

#include "core/model/entities.h"
#include "core/workspace/snapshot/format.h"
#include "core/workspace/snapshot/id_places.h"
#include "core/workspace/snapshot/packed.h"

namespace accession::stored {

struct GlanceWriter {
    std::array<IdPlaces, table_count>& ids;
    std::string& out;

    void put(const Line& line) {
        put_glance(out,
                   {line.status, line.receipt, line.payment, maybe(line.order), maybe(line.vendor),
                    line.funds.empty() ? 0 : maybe(line.funds.front().fund), line.funds.size() <= 1,
                    line.expected_on, line.cost.price});
    }
    void put(const Order& order) { out += static_cast<char>(order.status); }
    void put(const Item& item) { out += static_cast<char>(item.status); }
    template <class Entity>
    void put(const Entity&) {}

private:
    template <class IdType>
    [[nodiscard]] MaybePlace maybe(const IdType& id) {
        IdPlaces& places = ids.at(static_cast<std::size_t>(table_of<IdType>));
        return id.empty() ? 0 : places.place(id.shared()) + 1;
    }
};

}  // namespace accession::stored
