// SPDX-License-Identifier: Apache-2.0
// Import as the desk does it: files are handed over one by one, then taken in together or not at all.
#include <utility>

#include "core/desk/answers.h"
#include "core/desk/session.h"
#include "core/formats/folio_import.h"

namespace accession::desk {

namespace {

Json finding_view(const ImportFinding& finding) {
    Json json = {{"code", finding.code}, {"severity", std::string(text_of(finding.severity))},
                 {"path", finding.path}, {"params", finding.params},
                 {"file", finding.file}, {"record", finding.record}};
    if (finding.offset) {
        json["offset"] = *finding.offset;
    }
    return json;
}

Json report_view(const FolioImport& import, bool imported) {
    Json findings = Json::array();
    for (const ImportFinding& finding : import.findings) {
        findings.push_back(finding_view(finding));
    }
    return {{"imported", imported},
            {"orders", import.orders},
            {"lines", import.lines},
            {"items", import.items},
            {"titles", import.titles},
            {"filesRead", import.files_read},
            {"filesIgnored", import.files_ignored},
            {"findings", std::move(findings)}};
}

/// A workspace that the files are the beginning of, or what is there already.
Settings folio_settings() {
    Settings settings;
    settings.name = "FOLIO orders";
    settings.rulebook = RulebookKey::folio;
    return settings;
}

}  // namespace

void Session::begin_import() {
    import_files_.clear();
}

void Session::add_import_file(std::string name, std::string bytes) {
    import_files_.emplace_back(std::move(name), std::move(bytes));
}

std::string Session::finish_import(std::string_view options) {
    const std::vector<std::pair<std::string, std::string>> held = std::exchange(import_files_, {});
    const Json wanted = Json::parse(options, nullptr, false);
    const bool replace = wanted.is_object() && wanted.value("replace", false);
    const bool folio = ledger_.workspace().settings().rulebook == RulebookKey::folio;
    if (!replace && !folio) {
        return fault("other_rulebook");
    }
    std::vector<SourceFile> files;
    for (const auto& [name, bytes] : held) {
        files.push_back({name, bytes});
    }
    Workspace fresh;
    fresh.put(folio_settings());
    FolioImport import = import_folio(files, replace ? fresh : ledger_.workspace());
    Touched touched;
    const bool something = import.ok && !import.facts.empty();
    if (something) {
        if (replace) {
            import.facts.insert(import.facts.begin(), SettingsRecorded{folio_settings()});
        }
        const auto kept =
            replace ? ledger_.begin(import.facts, touched) : ledger_.add(import.facts, touched);
        if (!kept) {
            return fault(kept.error());
        }
        results_.clear();
    }
    return answer(
        {{"report", report_view(import, something)}, {"touched", touched_view(folder_, touched)}});
}

}  // namespace accession::desk
