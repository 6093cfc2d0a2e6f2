// SPDX-License-Identifier: Apache-2.0
// A snapshot made from the one before: what has not changed goes into it as it lies there.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/workspace/frozen.h"
#include "core/workspace/snapshot/jobs.h"
#include "core/workspace/snapshot/list_writers.h"
#include "core/workspace/snapshot/sheet.h"

namespace accession::stored {

/// Every record keeps its place, so that what names it by its place need not be looked at. That cannot
/// be when too many have gone, when a record has the id of one that is named or has gone, or when
/// records have come where ids are named only: those have the places after the records.
class WriteOnto {
public:
    enum class Progress : std::uint8_t { more, done, impossible };

    /// `from` has a snapshot before it.
    explicit WriteOnto(FrozenWorkspace& from);
    /// `impossible` is told before anything of `from` is given away.
    Progress run(std::size_t budget);
    [[nodiscard]] std::string take() { return std::move(sheet_.file); }

private:
    using Changed = std::vector<std::pair<std::uint32_t, Places>>;

    template <class Entity>
    bool place_ids(const FrozenTable<Entity>& table, std::size_t& budget);
    template <class Entity>
    bool write_records(FrozenTable<Entity>& table, std::size_t& budget);
    template <class Entity>
    void write_block(const FrozenTable<Entity>& table, std::uint32_t first, std::uint32_t count);
    template <class Entity>
    void write_gone(const FrozenTable<Entity>& table);
    void find_keys(std::size_t relation, std::size_t& budget);
    void write_relation(std::size_t relation);
    bool write_texts(std::size_t texts, std::size_t& budget);
    void merge_texts(const StoredTexts& before, const ListChanges::Texts& changes);

    FrozenWorkspace& from_;
    const Stored& before_;
    Sheet sheet_;
    Jobs jobs_;
    bool impossible_ = false;
    std::array<Changed, relation_count> changed_keys_;
    // How far the job at work has come.
    Slot slot_ = 0;
    std::size_t group_ = 0;
    std::size_t change_ = 0;
    /// Of the texts that are being merged into a group.
    std::size_t changes_end_ = 0;
    TextsWriter texts_;
};

}  // namespace accession::stored
