// SPDX-License-Identifier: Apache-2.0
// Facts as canonical bytes: what snapshots and imports are stored as.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/fact.h"
#include "core/workspace/workspace.h"

namespace accession {

void write_facts(ByteWriter& writer, std::span<const Fact> facts);
/// After a fault the reader is not ok and the facts are not to be used.
[[nodiscard]] std::vector<Fact> read_facts(ByteReader& reader);

[[nodiscard]] std::string encode_facts(std::span<const Fact> facts);
/// Nothing when the bytes are damaged or of an unknown kind.
[[nodiscard]] std::optional<std::vector<Fact>> decode_facts(std::string_view bytes);

/// A whole workspace as the facts that make it, records in the order of their slots.
[[nodiscard]] std::string encode_snapshot(const Workspace& workspace);

}  // namespace accession
