// SPDX-License-Identifier: Apache-2.0
// A snapshot of a whole workspace, every record of it encoded anew, without the places of records
// that have gone.
#pragma once

#include "core/workspace/frozen.h"
#include "core/workspace/snapshot/gather.h"
#include "core/workspace/snapshot/jobs.h"
#include "core/workspace/snapshot/sheet.h"

namespace accession::stored {

class WriteWhole {
public:
    explicit WriteWhole(FrozenWorkspace& from);
    /// True when all is done.
    bool run(std::size_t budget) { return jobs_.run(budget); }
    [[nodiscard]] std::string take() { return std::move(sheet_.file); }

private:
    template <class Entity>
    bool place_ids(const FrozenTable<Entity>& table, std::size_t& budget);
    template <class Entity>
    bool encode(FrozenTable<Entity>& table, std::size_t& budget);
    void write_relation(std::size_t relation);
    bool write_texts(std::size_t texts, std::size_t& budget);

    Sheet sheet_;
    Gathered gathered_{sheet_.ids};
    Jobs jobs_;
    /// How far the job at work has come in its table.
    Slot slot_ = 0;
    std::uint32_t place_ = 0;
};

}  // namespace accession::stored
