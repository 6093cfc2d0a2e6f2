// SPDX-License-Identifier: Apache-2.0
// One small store with every kind of file, and each thing that can happen to one of its bytes (I14).
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "tests/sim/auditor.h"
#include "tests/sim/damage.h"

namespace accession::sim {

struct Prepared {
    Timeline timeline;
    Files files;
    Manifest manifest;
};

/// Both manifests, a snapshot, an archive, two segments and a tail mark, all kept.
[[nodiscard]] Prepared prepared_store(std::uint32_t world_number);

/// Opens the store with these files, judges what it opens with, and that the damage is told once.
/// Throws Violation.
void check_damage(const Prepared& store, const Spoiled& spoiled);

/// How many were tried.
using Tried = std::uint64_t;
/// `bits` of each byte of each file whose name begins so, others in each byte.
Tried flip_bits(const Prepared& store, std::string_view prefix, std::uint32_t bits);
Tried change_bytes(const Prepared& store, std::string_view prefix);
/// At each `step`-th byte.
Tried truncate(const Prepared& store, std::string_view prefix, std::size_t step);
/// Each file deleted, emptied, with each other's bytes, with bytes behind its end.
Tried replace_files(const Prepared& store);

}  // namespace accession::sim
