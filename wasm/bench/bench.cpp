// SPDX-License-Identifier: Apache-2.0
// What commands, opening a stored workspace and sharing one cost in WebAssembly, as a module of its own, for Node.js.
#include <emscripten/bind.h>
#include <emscripten/heap.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/journal/messages.h"
#include "tools/accession/bench_commands.h"
#include "tools/accession/bench_shared.h"
#include "tools/accession/bench_snapshot.h"

namespace {

using emscripten::val;
using nlohmann::json;
using namespace accession;

json json_of(const std::vector<tool::Figure>& figures) {
    json all = json::array();
    for (const tool::Figure& figure : figures) {
        all.push_back({{"name", figure.name}, {"value", figure.value}, {"unit", figure.unit}});
    }
    return all;
}

std::string bytes_of(const val& array) {
    std::string bytes(array["length"].as<std::size_t>(), '\0');
    val(emscripten::typed_memory_view(bytes.size(), reinterpret_cast<std::uint8_t*>(bytes.data())))
        .call<void>("set", array);
    return bytes;
}

/// The bytes of a snapshot, Uint8Array -> figures as JSON.
std::string measure_opening(const val& array) {
    auto figures = tool::measure_snapshot_opening(bytes_of(array));
    const auto heap = static_cast<double>(emscripten_get_heap_size());
    figures.push_back({"snapshot_heap_after_opening", heap / 1e6, "MB"});
    return json_of(figures).dump();
}

std::string measure_compaction(const val& array) {
    return json_of(tool::measure_compaction(bytes_of(array))).dump();
}

/// From a JSON list.
std::vector<Command> commands_from(const std::string& list) {
    std::vector<Command> commands;
    for (const json& one : json::parse(list, nullptr, false)) {
        if (auto command = command_from(one)) {
            commands.push_back(std::move(*command));
        }
    }
    return commands;
}

/// ... and commands as a JSON list.
std::string measure_shared(const val& array, const std::string& commands) {
    return json_of(tool::measure_shared(bytes_of(array), commands_from(commands))).dump();
}

/// The bytes of a workspace file, and two JSON lists of commands.
std::string measure_commands(const val& array, const std::string& receipts,
                             const std::string& lives) {
    return json_of(tool::measure_commands(bytes_of(array), commands_from(receipts),
                                          commands_from(lives)))
        .dump();
}

}  // namespace

EMSCRIPTEN_BINDINGS(accession_bench) {
    emscripten::function("measureOpening", &measure_opening);
    emscripten::function("measureCompaction", &measure_compaction);
    emscripten::function("measureShared", &measure_shared);
    emscripten::function("measureCommands", &measure_commands);
}
