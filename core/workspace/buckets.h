// SPDX-License-Identifier: Apache-2.0
// The records of a table in parts, so that two who differ about a table exchange the parts they differ in and not
// all of it (docs/sync-protocol.md, "Compare").
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/fact.h"
#include "core/model/hash128.h"
#include "core/workspace/workspace.h"

namespace accession {

inline constexpr std::size_t bucket_count = 256;
/// Of each bucket the sum of its records' hashes; together they are the table's (`Workspace::table_hashes`).
using BucketSums = std::array<Hash128, bucket_count>;

/// The bucket of the record with this id: the lowest byte of the id's hash.
[[nodiscard]] std::uint8_t bucket_of(std::string_view id);

/// What is in a bucket, as it travels.
struct Bucket {
    std::string table;
    std::uint8_t number = 0;
    /// encode_facts() of records_of_bucket().
    std::string facts;
};

/// By the table's name in `Workspace::table_hashes`; nothing for what is none ("settings" is not). Reads every record
/// of the table, and keeps none of them.
[[nodiscard]] std::optional<BucketSums> bucket_sums(const Workspace& workspace,
                                                    std::string_view table);

/// Facts that record what is in the bucket, in the order of the slots.
[[nodiscard]] std::vector<Fact> records_of_bucket(const Workspace& workspace,
                                                  std::string_view table, std::uint8_t bucket);

/// Makes the bucket what these facts record: others of its records go. False, and nothing has changed, where a fact is
/// no record of this bucket, or where a record would have to go of a kind that never does.
[[nodiscard]] bool replace_bucket(Workspace& workspace, std::string_view table, std::uint8_t bucket,
                                  std::span<const Fact> facts);

}  // namespace accession
