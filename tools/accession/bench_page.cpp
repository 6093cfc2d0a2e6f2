// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/bench_page.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <memory>
#include <span>

#include "core/desk/session.h"
#include "core/journal/memory_files.h"
#include "core/journal/messages.h"
#include "tools/accession/bench_commands.h"
#include "tools/accession/milliseconds.h"

namespace accession::tool {

namespace {

using Json = nlohmann::json;

std::string batch_of(std::span<const Command> commands) {
    Json batch = Json::array();
    for (const Command& command : commands) {
        batch.push_back(to_json(command));
    }
    return batch.dump();
}

}  // namespace

std::string measure_page(const BenchInput& input, std::vector<Figure>& figures) {
    desk::Session session(std::make_unique<MemoryFiles>(), "");
    // What they answer is not asked: what was done is told by the log's length and the state's hash.
    (void)session.open(R"({"fence":1,"token":"bench"})");
    (void)session.load_snapshot(input.workspace_file);
    std::vector<std::string> receipts;
    for (const Command& command : input.commands) {
        receipts.push_back(batch_of({&command, 1}));
    }
    const auto done_since = [&](std::uint64_t before) {
        return static_cast<std::size_t>(session.ledger().sequence() - before);
    };
    const std::uint64_t at_first = session.ledger().sequence();
    const Milliseconds receiving;
    for (const std::string& receipt : receipts) {
        (void)session.apply(receipt);
    }
    figures.push_back(
        {"page_commands_per_second", per_second(done_since(at_first), receiving.passed()), "1/s"});
    const std::string lives = batch_of(input.lives);
    const std::uint64_t then = session.ledger().sequence();
    const Milliseconds living;
    (void)session.apply(lives);
    figures.push_back(
        {"page_lives_commands_per_second", per_second(done_since(then), living.passed()), "1/s"});
    return to_hex(session.ledger().workspace().state_hash());
}

}  // namespace accession::tool
