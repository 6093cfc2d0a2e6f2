// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/bench_commands.h"

#include "core/journal/ledger.h"
#include "core/journal/memory_files.h"
#include "tools/accession/milliseconds.h"

namespace accession::tool {

namespace {

/// Gives how many were accepted.
std::size_t submit_all(Ledger& ledger, std::span<const Command> commands, bool keep_each) {
    std::size_t accepted = 0;
    for (const Command& command : commands) {
        const bool done = ledger.submit(command).accepted;
        accepted += done && (!keep_each || ledger.keep()) ? 1 : 0;
    }
    return ledger.keep() ? accepted : 0;
}

}  // namespace

double per_second(std::size_t done, double milliseconds) {
    return milliseconds > 0 ? static_cast<double>(done) * 1e3 / milliseconds : 0;
}

std::vector<Figure> measure_commands(const std::string& workspace_file,
                                     std::span<const Command> receipts,
                                     std::span<const Command> lives) {
    MemoryFiles files;
    Ledger ledger(files);
    if (!ledger.begin_from_file(workspace_file)) {
        return {};
    }
    const Milliseconds receiving;
    const std::size_t received = submit_all(ledger, receipts, true);
    const double receipts_rate = per_second(received, receiving.passed());
    const Milliseconds living;
    const std::size_t lived = submit_all(ledger, lives, false);
    return {{"commands_per_second", receipts_rate, "1/s"},
            {"lives_commands_per_second", per_second(lived, living.passed()), "1/s"}};
}

}  // namespace accession::tool
