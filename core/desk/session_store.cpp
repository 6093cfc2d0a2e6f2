// SPDX-License-Identifier: Apache-2.0
// The session and what it is kept in: opening, checking, compacting, and the file for a bad day.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include "core/desk/answers.h"
#include "core/desk/session.h"
#include "core/desk/view_parts.h"
#include "core/desk/views.h"
#include "core/journal/file_contents.h"
#include "core/journal/messages.h"
#include "core/journal/verify.h"
#include "core/journal/workspace_file.h"

namespace accession::desk {

namespace {

constexpr std::array found_words{"nothing", "opened", "newer_format", "unreadable"};
constexpr std::array kind_words{"manifest", "snapshot", "segment", "archive", "tail",
                                "aside",    "old_log",  "undo",    "other"};

Json notes_view(const std::vector<Note>& notes) {
    Json list = Json::array();
    for (const Note& note : notes) {
        list.push_back({{"code", note.code}, {"file", note.file}, {"number", note.number}});
    }
    return list;
}

/// Where a line is looked for that a command is about: in the first that has it.
using Places = std::vector<const Workspace*>;

const Line* first_found(const Places& places, const LineId& id) {
    for (const Workspace* place : places) {
        if (const Line* line = place->find(id)) {
            return line;
        }
    }
    return nullptr;
}

Json entry_view(const Entry& entry, const History& here, const Places& places) {
    const Command& command = entry.command;
    const Line* line = first_found(places, command.line);
    return {{"id", command.id.str()},
            {"action", command.action},
            {"line", command.line.str()},
            {"number", line == nullptr ? "" : line->number},
            {"title", line == nullptr ? "" : line->description.title},
            {"actor", command.actor},
            {"device", command.device},
            {"at", command.at_ms},
            {"sequence", entry.sequence},
            {"known", here.find(command.id).has_value()}};
}

Json entries_view(const std::vector<Entry>& entries, const History& here, const Places& places) {
    Json list = Json::array();
    for (const Entry& entry : entries) {
        list.push_back(entry_view(entry, here, places));
    }
    return list;
}

/// When the oldest change was made that no hub has taken; null when there is none.
Json oldest_unsent(const Ledger& ledger) {
    if (const Queue* queue = ledger.queue()) {
        return queue->waiting().empty() ? Json()
                                        : Json(queue->waiting().begin()->second.command.at_ms);
    }
    return ledger.history().empty() ? Json() : Json(ledger.history().at(0).command.at_ms);
}

}  // namespace

/// No two stores have the same id, though one session may begin several.
StoreId Session::new_store() {
    return hash128(token_ + " " + std::to_string(++begun_));
}

Json Session::touched() {
    return touched_view(folder_, storage_.take());
}

std::string Session::open(std::string_view options) {
    const Json json = Json::parse(options, nullptr, false);
    OpenAs as;
    if (json.is_object()) {
        const auto fence = json.find("fence");
        as.fence =
            fence != json.end() && fence->is_number_unsigned() ? fence->get<std::uint64_t>() : 0;
        token_ = text_of_question(json, "token");
        as.store = new_store();
    }
    OpenReport report = ledger_.open(as);
    notes_ = report.notes;
    results_.clear();
    import_undo_.open(storage_, ledger_.manifest().snapshot.store);
    Json opened = {{"found", found_words.at(static_cast<std::size_t>(report.found))},
                   {"sequence", report.sequence},
                   {"lines", ledger_.workspace().lines().size()},
                   {"notes", notes_view(notes_)},
                   {"readOnly", ledger_.failed()},
                   {"touched", touched()}};
    if (report.found == accession::Found::opened) {
        // What pages of lines are read by, and how much waits: first rows need no `describe`.
        opened["axes"] = axes_view(rulebook_of(ledger_.workspace().settings().rulebook));
        opened["queued"] = commands_queued(ledger_);
        opened["oldestUnsent"] = oldest_unsent(ledger_);
    }
    return answer(std::move(opened));
}

std::string Session::device() {
    Json files = Json::array();
    std::uint64_t log_bytes = 0;
    for (const std::string& name : storage_.list()) {
        const auto kind = static_cast<std::size_t>(file_name(name).kind);
        log_bytes += file_name(name).kind == FileKind::segment ? storage_.size(name) : 0;
        files.push_back(
            {{"name", name}, {"kind", kind_words.at(kind)}, {"bytes", storage_.size(name)}});
    }
    const History& history = ledger_.history();
    const Manifest& manifest = ledger_.manifest();
    return answer({{"format", store_format},
                   {"generation", manifest.snapshot.generation},
                   {"fence", manifest.fence},
                   {"sequence", ledger_.sequence()},
                   {"commands", history.size()},
                   {"oldestUnsent", oldest_unsent(ledger_)},
                   {"stranded", entries_view(history.stranded(), history, {&ledger_.workspace()})},
                   {"snapshotBytes", manifest.snapshot_bytes},
                   {"logBytes", log_bytes},
                   {"files", std::move(files)},
                   {"notes", notes_view(notes_)},
                   {"readOnly", ledger_.failed()},
                   {"compacting", ledger_.compacting()}});
}

std::string Session::verify() {
    if (!ledger_.keep()) {
        return fault("storage_failed");
    }
    const Verified verified = accession::verify(storage_, ledger_);
    return answer({{"notes", notes_view(verified.notes)},
                   {"files", verified.files},
                   {"bytes", verified.bytes},
                   {"stateHash", to_hex(verified.state_hash)},
                   {"replayHash", to_hex(verified.replay_hash)},
                   {"good", verified.good()},
                   {"touched", touched()}});
}

std::string Session::compact(std::uint32_t records, bool force) {
    const bool wanted = force || ledger_.compacting() || ledger_.wants_compaction();
    const bool done = wanted && ledger_.compact_some(records);
    if (ledger_.failed()) {
        return fault("storage_failed");
    }
    return answer({{"wanted", wanted}, {"done", done}, {"touched", touched()}});
}

std::string Session::sweep() {
    if (!ledger_.sweep()) {
        return fault("storage_failed");
    }
    return answer({{"touched", touched()}});
}

std::string Session::rescue_file(std::uint64_t saved) const {
    return ledger_.rescue_file(saved);
}

std::string Session::raw_rescue_file() {
    return accession::raw_rescue_file(storage_);
}

std::string Session::inspect_rescue(std::string_view bytes) const {
    const auto contents = read_contents(bytes);
    if (!contents) {
        return fault(contents.error());
    }
    const Places places{&contents->workspace, &ledger_.workspace()};
    const History& here = ledger_.history();
    Json commands = Json::array();
    for (std::size_t i = 0; i < contents->history.size(); ++i) {
        commands.push_back(entry_view(contents->history.at(i), here, places));
    }
    const Settings& settings = contents->workspace.settings();
    return answer({{"rulebook", contents->has_state ? Json(text_of(settings.rulebook)) : Json()},
                   {"name", settings.name},
                   {"lines", contents->workspace.lines().size()},
                   {"sequence", contents->sequence},
                   {"savedSequence", contents->saved_sequence},
                   {"commands", std::move(commands)},
                   {"stranded", entries_view(contents->history.stranded(), here, places)},
                   {"damagedParts", contents->damaged_parts},
                   {"rawFiles", contents->raw_files}});
}

std::string Session::apply_rescue(std::string_view bytes) {
    const auto redone = ledger_.redo_from_file(bytes);
    if (!redone) {
        return fault(redone.error());
    }
    Json refused = Json::array();
    for (const Outcome& outcome : redone->refused) {
        refused.push_back({{"command", outcome.command.str()}, {"unmet", to_json(outcome.unmet)}});
    }
    results_.clear();
    return answer({{"done", redone->done},
                   {"known", redone->known},
                   {"refused", std::move(refused)},
                   {"damaged", redone->damaged},
                   {"touched", touched()}});
}

}  // namespace accession::desk
