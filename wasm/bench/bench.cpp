// SPDX-License-Identifier: Apache-2.0
// What opening a stored workspace costs in WebAssembly, as a module of its own, for Node.js.
#include <emscripten/bind.h>
#include <emscripten/heap.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <utility>

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

/// The bytes of a snapshot, Uint8Array -> figures as JSON.
std::string measure_opening(const val& array) {
    std::string bytes(array["length"].as<std::size_t>(), '\0');
    val(emscripten::typed_memory_view(bytes.size(), reinterpret_cast<std::uint8_t*>(bytes.data())))
        .call<void>("set", array);
    auto figures = tool::measure_snapshot_opening(std::move(bytes));
    const auto heap = static_cast<double>(emscripten_get_heap_size());
    figures.push_back({"snapshot_heap_after_opening", heap / 1e6, "MB"});
    return json_of(figures).dump();
}

std::string measure_compaction(const val& array) {
    std::string bytes(array["length"].as<std::size_t>(), '\0');
    val(emscripten::typed_memory_view(bytes.size(), reinterpret_cast<std::uint8_t*>(bytes.data())))
        .call<void>("set", array);
    return json_of(tool::measure_compaction(std::move(bytes))).dump();
}

}  // namespace

EMSCRIPTEN_BINDINGS(accession_bench) {
    emscripten::function("measureOpening", &measure_opening);
    emscripten::function("measureCompaction", &measure_compaction);
}
