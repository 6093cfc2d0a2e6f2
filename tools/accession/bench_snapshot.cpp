// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/bench_snapshot.h"

#include <algorithm>
#include <span>
#include <utility>

#include "core/desk/views.h"
#include "core/workspace/query.h"
#include "core/workspace/snapshot.h"
#include "tools/accession/milliseconds.h"

namespace accession::tool {

namespace {

LineQuery query_for(std::string text, SortKey sort) {
    LineQuery query;
    query.text = std::move(text);
    query.sort = sort;
    return query;
}

}  // namespace

namespace {

constexpr std::size_t records_per_slice = 256;

/// Writes in slices; gives the file.
std::string write_in_slices(SnapshotWriter& writer, const std::string& name,
                            std::vector<Figure>& figures) {
    double longest = 0;
    const Milliseconds writing;
    for (bool done = false; !done;) {
        const Milliseconds slice;
        done = writer.step(records_per_slice);
        longest = std::max(longest, slice.passed());
    }
    figures.push_back({name, writing.passed(), "ms"});
    figures.push_back({name + "_longest_slice", longest, "ms"});
    return writer.take();
}

/// As a day of receiving leaves it: items anywhere, and their lines.
std::size_t receive_some(Workspace& workspace, std::size_t count) {
    const Slot slots = workspace.items().slots();
    const Slot step = std::max<Slot>(1, slots / static_cast<Slot>(count));
    std::size_t done = 0;
    for (Slot slot = 0; slot < slots; slot += step, ++done) {
        Item item = workspace.items().at(slot);
        item.note += "received";
        if (const Line* line = workspace.find(item.line)) {
            Line changed = *line;
            changed.expected_on = Date::parse("2026-11-26");
            workspace.put(changed);
        }
        workspace.put(item);
    }
    return done;
}

}  // namespace

std::vector<Figure> measure_compaction(std::string bytes) {
    constexpr std::size_t receipts = 5'000;
    std::vector<Figure> figures;
    Workspace workspace;
    if (!read_snapshot(std::move(bytes), workspace)) {
        return figures;
    }
    const std::size_t done = receive_some(workspace, receipts);
    figures.push_back({"compaction_after_receipts", static_cast<double>(done), "receipts"});
    const Milliseconds making;
    SnapshotWriter writer(workspace);
    figures.push_back({"compaction_begin", making.passed(), "ms"});
    const std::string next = write_in_slices(writer, "compaction", figures);
    figures.push_back({"compaction_snapshot", static_cast<double>(next.size()) / 1e6, "MB"});
    return figures;
}

std::string measure_snapshot_writing(const Workspace& workspace, std::vector<Figure>& figures) {
    const Milliseconds making;
    SnapshotWriter writer(workspace);
    figures.push_back({"snapshot_writer", making.passed(), "ms"});
    std::string bytes = write_in_slices(writer, "snapshot_write", figures);
    figures.push_back({"snapshot", static_cast<double>(bytes.size()) / 1e6, "MB"});
    return bytes;
}

std::vector<Figure> measure_snapshot_opening(std::string bytes) {
    constexpr std::size_t rows = 100;
    std::vector<Figure> figures;
    Workspace workspace;
    const Milliseconds since_begin;
    if (!read_snapshot(std::move(bytes), workspace)) {
        return figures;
    }
    figures.push_back({"snapshot_open", since_begin.passed(), "ms"});
    const auto measure = [&](const char* name, auto work) {
        const Milliseconds working;
        work();
        figures.push_back({name, working.passed(), "ms"});
    };
    std::vector<Slot> lines;
    measure("snapshot_first_query",
            [&] { lines = run_query(workspace, query_for("", SortKey::number)).lines; });
    std::size_t seen = 0;
    measure("snapshot_first_page", [&] {
        const std::size_t count = std::min(rows, lines.size());
        seen += desk::column_slices(workspace, std::span(lines).first(count)).size();
    });
    figures.push_back({"snapshot_to_first_rows", since_begin.passed(), "ms"});
    measure("snapshot_first_search", [&] {
        seen += run_query(workspace, query_for("history", SortKey::number)).lines.size();
    });
    if (!lines.empty()) {
        const Line& last = workspace.lines().at(lines.back());
        const std::string barcode = last.description.product_ids.empty()
                                        ? last.number
                                        : last.description.product_ids.front();
        measure("snapshot_first_scan", [&] { seen += find_scanned(workspace, barcode).size(); });
    }
    measure("snapshot_state_hash", [&] { seen += workspace.state_hash().low % 2; });
    figures.push_back({"snapshot_to_all_usable", since_begin.passed(), "ms"});
    for (const auto& [name, sort] : {std::pair{"snapshot_by_title", SortKey::title},
                                     {"snapshot_by_price", SortKey::price},
                                     {"snapshot_by_vendor", SortKey::vendor},
                                     {"snapshot_by_received", SortKey::received}}) {
        measure(name, [&] { seen += run_query(workspace, query_for("", sort)).lines.size(); });
    }
    // What was computed is not optimised away.
    return seen > 0 ? figures : std::vector<Figure>{};
}

}  // namespace accession::tool
