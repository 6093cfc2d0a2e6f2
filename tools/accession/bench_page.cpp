// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/bench_page.h"

#include <nlohmann/json.hpp>

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
    // What they answer is not asked: what was done is measured by the state's hash.
    (void)session.open(R"({"fence":1,"token":"bench"})");
    (void)session.load_snapshot(input.workspace_file);
    std::vector<std::string> receipts;
    for (const Command& command : input.commands) {
        receipts.push_back(batch_of({&command, 1}));
    }
    std::size_t answered = 0;
    const Milliseconds receiving;
    for (const std::string& receipt : receipts) {
        answered += session.apply(receipt).empty() ? 0 : 1;
    }
    figures.push_back(
        {"page_commands_per_second", per_second(answered, receiving.passed()), "1/s"});
    const std::string lives = batch_of(input.lives);
    const Milliseconds living;
    const bool lived = !session.apply(lives).empty();
    figures.push_back({"page_lives_commands_per_second",
                       per_second(lived ? input.lives.size() : 0, living.passed()), "1/s"});
    return to_hex(session.ledger().workspace().state_hash());
}

}  // namespace accession::tool
