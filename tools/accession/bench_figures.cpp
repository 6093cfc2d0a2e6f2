// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/bench_figures.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/formats/folio/import.h"
#include "core/lifecycle/engine.h"
#include "core/sample/sample_library.h"
#include "core/workspace/query.h"
#include "tools/accession/bench_commands.h"
#include "tools/accession/bench_lives.h"
#include "tools/accession/bench_page.h"
#include "tools/accession/bench_shared.h"
#include "tools/accession/bench_snapshot.h"
#include "tools/accession/folio_json.h"
#include "tools/accession/workspace_file.h"

namespace accession::tool {

namespace {

class Watch {
public:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count();
    }

private:
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

/// Keeps what was computed from being optimised away.
volatile std::size_t kept_alive = 0;

Command receipt(const Line& line, const ItemId& item, std::size_t number, Date today) {
    Command command;
    command.id = CommandId("bench-" + std::to_string(number));
    command.action = rulebook_of(RulebookKey::alma).receive_action;
    command.line = line.id;
    command.items = {item};
    command.today = today;
    command.actor = "bench";
    command.device = "bench";
    return command;
}

/// Receipts of items that are still to come, one by one, line after line.
std::vector<Command> receipts(const Workspace& workspace, std::uint32_t wanted, Date today) {
    std::vector<Command> commands;
    for (Slot slot = 0; slot < workspace.lines().slots(); ++slot) {
        const Line& line = workspace.lines().at(slot);
        for (const ItemId& id : workspace.items_of(line.id)) {
            if (commands.size() == wanted) {
                return commands;
            }
            const bool waiting = workspace.find(id)->status == Status::expected;
            if (waiting && line.format == Format::physical) {
                commands.push_back(receipt(line, id, commands.size(), today));
            }
        }
    }
    return commands;
}

void add_questions(const Workspace& workspace, BenchInput& input) {
    constexpr Slot step = 97;
    for (Slot slot = 0; slot < workspace.lines().slots() && input.scans.size() < 1000;
         slot += step) {
        const Line& line = workspace.lines().at(slot);
        if (!line.description.product_ids.empty()) {
            input.scans.push_back(line.description.product_ids.front());
        }
    }
    input.searches = {"history", "field guide", "geschichte",   "pottery north", "dickens",
                      "zrodla",  "POL-1",       "journal soil", "faro",          "x"};
}

void measure_questions(const Workspace& workspace, const BenchInput& input,
                       std::vector<Figure>& figures) {
    const Watch searching;
    for (const std::string& text : input.searches) {
        LineQuery query;
        query.text = text;
        kept_alive = kept_alive + run_query(workspace, query).lines.size();
    }
    figures.push_back({"search",
                       searching.seconds() * 1e3 / static_cast<double>(input.searches.size()),
                       "ms each"});
    LineQuery everything;
    everything.sort = SortKey::title;
    const Watch sorting;
    kept_alive = kept_alive + run_query(workspace, everything).lines.size();
    figures.push_back({"all_lines_by_title", sorting.seconds() * 1e3, "ms"});
    if (!input.scans.empty()) {
        const Watch scanning;
        for (const std::string& text : input.scans) {
            kept_alive = kept_alive + find_scanned(workspace, text).size();
        }
        figures.push_back({"scan",
                           scanning.seconds() * 1e6 / static_cast<double>(input.scans.size()),
                           "us each"});
    }
}

void measure_offers(const Workspace& workspace, std::vector<Figure>& figures) {
    constexpr Slot asked_max = 2000;
    const Slot asked = std::min(workspace.lines().slots(), asked_max);
    // The first time its records are read from the snapshot.
    for (const char* name : {"offers_and_reading", "offers"}) {
        const Watch offering;
        for (Slot slot = 0; slot < asked; ++slot) {
            kept_alive = kept_alive + offers(workspace, workspace.lines().at(slot).id).size();
        }
        figures.push_back({name, offering.seconds() * 1e6 / static_cast<double>(asked), "us each"});
    }
}

}  // namespace

BenchInput make_input(std::uint32_t lines, std::uint32_t commands, Date today,
                      std::vector<Figure>& figures) {
    const SampleSpec spec{.rulebook = RulebookKey::alma, .lines = lines, .seed = 1, .today = today};
    const Watch making;
    const std::vector<Fact> facts =
        sample_library(spec.rulebook, spec.lines, spec.seed, spec.today);
    figures.push_back({"make_sample", making.seconds(), "s"});
    Workspace workspace;
    const Watch folding;
    workspace.apply(facts);
    figures.push_back({"fold_sample", folding.seconds(), "s"});
    BenchInput input;
    input.workspace_file = Ledger::file_of(workspace);
    input.snapshot = measure_snapshot_writing(workspace, figures);
    input.commands = receipts(workspace, commands, today);
    input.lives = lives_of(workspace, commands, today);
    input.today = today;
    add_questions(workspace, input);
    figures.push_back(
        {"workspace_file", static_cast<double>(input.workspace_file.size()) / 1e6, "MB"});
    return input;
}

BenchResult measure_native(const BenchInput& input) {
    BenchResult result;
    WorkspaceFile file;
    const Watch opening;
    if (!file.ledger().begin_from_file(input.workspace_file)) {
        return result;
    }
    result.figures.push_back({"open_workspace", opening.seconds(), "s"});
    const Watch hashing;
    kept_alive = kept_alive + file.workspace().state_hash().low % 2;
    result.figures.push_back({"state_hash", hashing.seconds() * 1e3, "ms"});
    measure_questions(file.workspace(), input, result.figures);
    measure_offers(file.workspace(), result.figures);
    const std::vector<Figure> done =
        measure_commands(input.workspace_file, input.commands, input.lives);
    result.figures.insert(result.figures.end(), done.begin(), done.end());
    result.state_hash = measure_page(input, result.figures);
    const std::vector<Figure> shared = measure_shared(input.snapshot, input.commands);
    result.figures.insert(result.figures.end(), shared.begin(), shared.end());
    const std::vector<Figure> opened = measure_snapshot_opening(input.snapshot);
    result.figures.insert(result.figures.end(), opened.begin(), opened.end());
    const std::vector<Figure> compacted = measure_compaction(input.snapshot);
    result.figures.insert(result.figures.end(), compacted.begin(), compacted.end());
    return result;
}

void measure_import(std::uint32_t lines, Date today, std::vector<Figure>& figures) {
    constexpr std::size_t records_per_file = 5000;
    std::vector<JsonFile> files;
    {
        Workspace library;
        make_sample_library(
            {.rulebook = RulebookKey::folio, .lines = lines, .seed = 1, .today = today},
            [&](Fact fact) { library.apply(std::span<const Fact>(&fact, 1)); });
        files = folio_json(library, records_per_file);
    }
    std::size_t bytes = 0;
    std::vector<SourceFile> sources;
    for (const JsonFile& file : files) {
        bytes += file.bytes.size();
        sources.push_back({file.name, file.bytes});
    }
    Workspace workspace;
    const Watch reading;
    const FolioImport import = import_folio(sources, workspace);
    figures.push_back({"import_read", reading.seconds(), "s"});
    const Watch folding;
    workspace.apply(import.facts);
    figures.push_back({"import_fold", folding.seconds(), "s"});
    figures.push_back({"import_json", static_cast<double>(bytes) / 1e6, "MB"});
    figures.push_back({"import_lines", static_cast<double>(import.ok ? import.lines : 0), "lines"});
}

}  // namespace accession::tool
