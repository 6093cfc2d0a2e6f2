// SPDX-License-Identifier: Apache-2.0
// Puts the lists of a snapshot together, group by group (core/workspace/snapshot/lists.h).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/codec.h"
#include "core/workspace/snapshot/lists.h"

namespace accession::stored {

/// Groups in the making, and where they end.
class GroupsWriter {
public:
    void add(std::string_view group);
    [[nodiscard]] bool empty() const { return ends_.empty(); }
    /// The payload of a block.
    [[nodiscard]] std::string take();

private:
    std::string bytes_;
    std::vector<std::uint32_t> ends_;
};

/// The members of some keys, counts and all.
class MembersWriter {
public:
    void add(Places places);
    [[nodiscard]] std::size_t keys() const { return keys_; }
    /// Appends them; the next ones begin.
    void take(std::string& out);

private:
    ByteWriter counts_;
    ByteWriter members_;
    std::int64_t before_ = 0;
    std::size_t keys_ = 0;
};

class RelationWriter {
public:
    /// The next key's members.
    void add(Places places);
    /// The next 64 keys' as they lie in another snapshot; only where a group may begin.
    void add_group(std::string_view packed);
    [[nodiscard]] std::uint32_t keys() const { return keys_; }
    [[nodiscard]] std::string take();

private:
    void end_group();

    MembersWriter members_;
    GroupsWriter groups_;
    std::uint32_t keys_ = 0;
};

class TextsWriter {
public:
    using Entry = std::pair<std::string_view, Places>;

    /// The next text.
    void add(std::string_view text, Places places);
    /// The next ones, in groups of about the same size.
    void add_all(const std::vector<Entry>& entries);
    /// A group as it lies in another snapshot.
    void add_group(std::string_view packed);
    [[nodiscard]] bool empty() const { return groups_.empty() && count_ == 0; }
    [[nodiscard]] std::string take();

private:
    void end_group();

    std::string before_;
    ByteWriter texts_;
    MembersWriter members_;
    std::size_t count_ = 0;
    GroupsWriter groups_;
};

}  // namespace accession::stored
