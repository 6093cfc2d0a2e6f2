// SPDX-License-Identifier: Apache-2.0
// What single steps of the core cost on a library of 10,000 lines. `accession bench` measures whole
// work; this shows which step of it grew.
//   cmake --build --preset release --target accession_bench && build/release/accession_bench
#include <benchmark/benchmark.h>

#include <string>

#include "core/lifecycle/engine.h"
#include "core/model/isbn.h"
#include "core/sample/sample_library.h"
#include "core/workspace/query.h"

namespace {

using namespace accession;

const Date today = *Date::parse("2026-11-22");

Workspace& library() {
    static Workspace workspace = [] {
        Workspace made;
        made.apply(sample_library(RulebookKey::alma, 10'000, 1, today));
        return made;
    }();
    return workspace;
}

Command first_receipt(const Workspace& workspace) {
    Command command;
    command.id = CommandId("bench");
    command.action = "receive";
    command.today = today;
    for (Slot slot = 0; slot < workspace.lines().slots() && command.items.empty(); ++slot) {
        const Line& line = workspace.lines().at(slot);
        if (!offer(workspace, line.id, command.action).allowed()) {
            continue;
        }
        for (const ItemId& item : workspace.items_of(line.id)) {
            if (workspace.find(item)->status != Status::received && command.items.empty()) {
                command.items.push_back(item);
            }
        }
    }
    return command;
}

void decide_receipt(benchmark::State& state) {
    const Workspace& workspace = library();
    const Command command = first_receipt(workspace);
    for (auto _ : state) {
        benchmark::DoNotOptimize(decide(workspace, command));
    }
}
BENCHMARK(decide_receipt);

void offers_of_a_line(benchmark::State& state) {
    const Workspace& workspace = library();
    const LineId line = workspace.find(first_receipt(workspace).items.front())->line;
    for (auto _ : state) {
        benchmark::DoNotOptimize(offers(workspace, line));
    }
}
BENCHMARK(offers_of_a_line);

void scan_isbn(benchmark::State& state) {
    const Workspace& workspace = library();
    const std::string isbn = workspace.lines().at(500).description.product_ids.front();
    for (auto _ : state) {
        benchmark::DoNotOptimize(find_scanned(workspace, isbn));
    }
}
BENCHMARK(scan_isbn);

void search_two_words(benchmark::State& state) {
    const Workspace& workspace = library();
    LineQuery history;
    history.text = "history of";
    for (auto _ : state) {
        benchmark::DoNotOptimize(run_query(workspace, history));
    }
}
BENCHMARK(search_two_words);

void hash_after_one_change(benchmark::State& state) {
    Workspace& workspace = library();
    Line line = workspace.lines().at(7);
    benchmark::DoNotOptimize(workspace.state_hash());
    for (auto _ : state) {
        line.rush = !line.rush;
        workspace.put(line);
        benchmark::DoNotOptimize(workspace.state_hash());
    }
}
BENCHMARK(hash_after_one_change);

}  // namespace
