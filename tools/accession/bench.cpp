// SPDX-License-Identifier: Apache-2.0
// accession bench: how long whole pieces of work take, natively and in WebAssembly.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <string>

#include "tools/accession/bench_figures.h"
#include "tools/accession/bench_folio.h"
#include "tools/accession/bench_wasm.h"
#include "tools/accession/commands.h"
#include "tools/accession/large_pages.h"
#include "tools/accession/table.h"
#include "tools/accession/today.h"

namespace accession::tool {

namespace {

using nlohmann::json;

struct BenchOptions {
    std::uint32_t lines = 100'000;
    std::uint32_t commands = 10'000;
    std::string wasm = ACCESSION_SOURCE_DIR "/build/wasm/accession.js";
    bool json = false;
};

std::string number(double value) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), value >= 1000 ? "%.0f" : "%.3g", value);
    return text.data();
}

std::string value_of(const std::vector<Figure>& figures, const std::string& name) {
    const auto found =
        std::ranges::find_if(figures, [&](const Figure& figure) { return figure.name == name; });
    return found == figures.end() ? std::string("-") : number(found->value);
}

json json_of(const std::vector<Figure>& figures) {
    json told = json::array();
    for (const Figure& figure : figures) {
        told.push_back({{"name", figure.name}, {"value", figure.value}, {"unit", figure.unit}});
    }
    return told;
}

void print_table(const std::vector<Figure>& native, const BenchResult& result,
                 const WasmResult& wasm) {
    Table table({"what", "native", "WebAssembly", "unit"});
    for (const Figure& figure : native) {
        table.add({figure.name, number(figure.value), value_of(wasm.bench.figures, figure.name),
                   figure.unit});
    }
    for (const Figure& size : wasm.sizes) {
        table.add({size.name, "-", number(size.value), size.unit});
    }
    std::fputs(table.text().c_str(), stdout);
    std::printf("\nstate  native %s\n", result.state_hash.c_str());
    if (!wasm.reason.empty()) {
        std::printf("No figures for WebAssembly: %s.\n", wasm.reason.c_str());
    } else {
        const bool equal = wasm.bench.state_hash == result.state_hash;
        std::printf("state  WebAssembly %s, %s\n", wasm.bench.state_hash.c_str(),
                    equal ? "equal" : "DIFFERENT");
    }
}

int run(const BenchOptions& options) {
    use_large_pages();
    const Date today = *Date::parse("2026-03-02");
    std::vector<Figure> figures;
    const BenchInput input = make_input(options.lines, options.commands, today, figures);
    const BenchResult native = measure_native(input);
    figures.insert(figures.end(), native.figures.begin(), native.figures.end());
    const std::vector<FolioTask> tasks = folio_tasks(today);
    const WasmResult wasm = measure_wasm(input, tasks, options.wasm);
    measure_import(options.lines, today, figures);
    measure_folio(tasks, figures);
    if (options.json) {
        const json told = {{"lines", options.lines},
                           {"commands", input.commands.size()},
                           {"native", json_of(figures)},
                           {"stateHash", native.state_hash},
                           {"wasm", json_of(wasm.bench.figures)},
                           {"wasmStateHash", wasm.bench.state_hash},
                           {"sizes", json_of(wasm.sizes)},
                           {"noWasm", wasm.reason}};
        std::printf("%s\n", told.dump(2).c_str());
    } else {
        std::printf(
            "%u lines; %zu receipts one by one, then %zu commands of whole lives, journal "
            "included\n\n",
            options.lines, input.commands.size(), input.lives.size());
        print_table(figures, native, wasm);
    }
    const bool differs = wasm.reason.empty() && wasm.bench.state_hash != native.state_hash;
    return differs ? input_refused : done;
}

}  // namespace

void add_bench(CLI::App& app, Job& job) {
    CLI::App* command = app.add_subcommand("bench", "Measure whole pieces of work");
    const auto options = std::make_shared<BenchOptions>();
    command->add_option("--lines", options->lines, "lines of the library")
        ->check(CLI::Range(1U, 1'000'000U))
        ->capture_default_str();
    command->add_option("--commands", options->commands, "receipts, and lives of new lines")
        ->check(CLI::Range(1U, 1'000'000U))
        ->capture_default_str();
    command->add_option("--wasm", options->wasm, "the built accession.js");
    command->add_flag("--json", options->json, "figures as JSON");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

}  // namespace accession::tool
