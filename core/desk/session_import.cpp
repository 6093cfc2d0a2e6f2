// SPDX-License-Identifier: Apache-2.0
// Import as the desk does it: files are handed over one by one, then taken in together or not at all.
#include <map>
#include <span>
#include <utility>

#include "core/desk/answers.h"
#include "core/desk/import_form.h"
#include "core/desk/session.h"
#include "core/formats/folio/import.h"
#include "core/formats/source_rulebook.h"
#include "core/journal/messages.h"

namespace accession::desk {

namespace {

/// A workspace that the files are the beginning of.
Settings settings_for(RulebookKey rulebook) {
    Settings settings;
    settings.name = rulebook == RulebookKey::alma ? "Alma orders" : "FOLIO orders";
    settings.rulebook = rulebook;
    return settings;
}

ImportResult import_as(RulebookKey rulebook, std::span<const SourceFile> files,
                       const Workspace& existing, const AlmaImportOptions& options) {
    return rulebook == RulebookKey::alma ? import_alma(files, existing, options)
                                         : import_folio(files, existing, options.existing);
}

/// A command that was done after the import.
struct DoneSince {
    std::string action;
    std::string line;
};

Json lost_view(const DoneSince& done, const std::vector<Unmet>& unmet) {
    return {{"action", done.action}, {"line", done.line}, {"unmet", to_json(unmet)}};
}

}  // namespace

void Session::begin_import() {
    import_files_.clear();
}

void Session::add_import_file(std::string name, std::string bytes) {
    import_files_.emplace_back(std::move(name), std::move(bytes));
}

std::string Session::finish_import(std::string_view options) {
    const ImportWanted wanted = wanted_from(options);
    std::vector<std::pair<std::string, std::string>> held = std::exchange(import_files_, {});
    std::vector<SourceFile> files;
    for (const auto& [name, bytes] : held) {
        files.push_back({name, bytes});
    }
    const RulebookKey present = ledger_.workspace().settings().rulebook;
    const std::optional<RulebookKey> told = rulebook_of_files(files);
    if (!wanted.replace && told.value_or(present) != present) {
        return fault("other_rulebook");
    }
    const RulebookKey rulebook =
        wanted.replace ? wanted.rulebook.value_or(told.value_or(RulebookKey::folio)) : present;
    ReadImport read = read_import(wanted, rulebook, files);
    ImportResult& import = read.import;
    const bool something = import.ok && !import.facts.empty() && !wanted.dry_run;
    const Json report = import_report_view(import, wanted, rulebook, something);
    if (something && !take_in(import, wanted, rulebook)) {
        return fault("storage_failed");
    }
    if (wanted.dry_run) {
        looked_at_ = std::move(read);
    }
    return answer({{"report", report}, {"touched", touched()}});
}

ReadImport Session::read_import(const ImportWanted& wanted, RulebookKey rulebook,
                                std::span<const SourceFile> files) {
    std::optional<ReadImport> looked_at = std::exchange(looked_at_, std::nullopt);
    const Workspace& present = ledger_.workspace();
    Hash128 made_of = hash_of(wanted, files);
    made_of += hash128(to_hex(ledger_.manifest().snapshot.store) + ' ' +
                       std::to_string(present.version()));
    if (looked_at && looked_at->made_of == made_of) {
        return std::move(*looked_at);
    }
    Workspace fresh;
    fresh.put(settings_for(rulebook));
    return {made_of, import_as(rulebook, files, wanted.replace ? fresh : present, wanted.alma)};
}

bool Session::take_in(ImportResult& import, const ImportWanted& wanted, RulebookKey rulebook) {
    const StoreId store = wanted.replace ? new_store() : ledger_.manifest().snapshot.store;
    ImportToUndo undo{to_hex(store), wanted.at,    {},
                      import.orders, import.lines, wanted.replace ? 0 : ledger_.history().size(),
                      wanted.replace};
    for (const ReadFile& file : import.files) {
        undo.files.push_back(file.name);
    }
    // A workspace that devices share takes no import: the ledger refuses it below.
    if (ledger_.queue() == nullptr &&
        !import_undo_.keep(storage_, std::move(undo), ledger_.rescue_file(ledger_.sequence()))) {
        return false;
    }
    if (wanted.replace) {
        import.facts.insert(import.facts.begin(), SettingsRecorded{settings_for(rulebook)});
    }
    const auto kept =
        wanted.replace ? ledger_.begin(import.facts, store) : ledger_.add(import.facts);
    if (!kept || !ledger_.keep()) {
        return false;
    }
    results_.clear();
    return true;
}

const ImportToUndo* Session::import_to_undo() const {
    const ImportToUndo* import = import_undo_.of(ledger_.manifest().snapshot.store);
    return import != nullptr && import->commands <= ledger_.history().size() ? import : nullptr;
}

std::string Session::undo_import() {
    const ImportToUndo* import = import_to_undo();
    const std::optional<std::string> before =
        import != nullptr ? import_undo_.before(storage_) : std::nullopt;
    if (!before) {
        return fault("nothing_to_undo");
    }
    const std::string now = ledger_.rescue_file(ledger_.sequence());
    std::map<CommandId, DoneSince> since;
    for (auto i = static_cast<std::size_t>(import->commands); i < ledger_.history().size(); ++i) {
        const Command command = ledger_.history().at(i).command;
        const Line* line = ledger_.workspace().find(command.line);
        since[command.id] = {command.action, line != nullptr ? line->number : std::string{}};
    }
    if (const auto begun = ledger_.begin_from_file(*before, new_store()); !begun) {
        return fault(begun.error());
    }
    import_undo_.drop(storage_);
    results_.clear();
    Json undone = {{"redone", 0}, {"lost", Json::array()}};
    const auto redone = ledger_.redo_from_file(now);
    if (redone) {
        undone["redone"] = redone->done;
        for (const Outcome& outcome : redone->refused) {
            undone["lost"].push_back(lost_view(since[outcome.command], outcome.unmet));
        }
    } else if (redone.error() == "storage_failed") {
        return fault(redone.error());
    } else {
        // Another rulebook: nothing of it means anything here.
        for (const auto& [id, done] : since) {
            undone["lost"].push_back(lost_view(done, {{redone.error(), {}}}));
        }
    }
    return answer({{"undone", std::move(undone)}, {"touched", touched()}});
}

std::string Session::keep_import() {
    import_undo_.drop(storage_);
    return answer({{"touched", touched()}});
}

}  // namespace accession::desk
