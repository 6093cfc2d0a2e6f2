// SPDX-License-Identifier: Apache-2.0
// What is measured, natively and in WebAssembly alike.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/journal/ledger.h"
#include "core/model/date.h"

namespace accession::tool {

struct Figure {
    /// Stable, for programs: "commands_per_second".
    std::string name;
    double value = 0;
    std::string unit;
};

struct BenchInput {
    /// An Alma library, as a workspace file, and what is done to it.
    std::string workspace_file;
    /// The same library as a snapshot.
    std::string snapshot;
    std::vector<Command> commands;
    /// Whole lives of new lines, in one batch.
    std::vector<Command> lives;
    std::vector<std::string> searches;
    std::vector<std::string> scans;
    Date today;
};

struct BenchResult {
    std::vector<Figure> figures;
    /// After the commands.
    std::string state_hash;
};

/// A library of that many lines, and receipts of that many items in it.
[[nodiscard]] BenchInput make_input(std::uint32_t lines, std::uint32_t commands, Date today,
                                    std::vector<Figure>& figures);
[[nodiscard]] BenchResult measure_native(const BenchInput& input);
/// Takes a FOLIO library of that many lines in from JSON that was made in memory.
void measure_import(std::uint32_t lines, Date today, std::vector<Figure>& figures);

}  // namespace accession::tool
