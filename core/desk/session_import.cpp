// SPDX-License-Identifier: Apache-2.0
// Import as the desk does it: files are handed over one by one, then taken in together or not at all.
#include <span>
#include <utility>

#include "core/desk/answers.h"
#include "core/desk/session.h"
#include "core/formats/alma_import.h"
#include "core/formats/folio_import.h"
#include "core/formats/source_rulebook.h"

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

Json columns_view(const ImportResult& import) {
    Json columns = Json::array();
    for (const ReadColumn& column : import.columns) {
        columns.push_back(
            {{"file", column.file}, {"heading", column.heading}, {"field", column.field}});
    }
    return columns;
}

Json report_view(const ImportResult& import, bool imported) {
    Json findings = Json::array();
    for (const ImportFinding& finding : import.findings) {
        findings.push_back(finding_view(finding));
    }
    return {{"imported", imported},
            {"orders", import.orders},
            {"lines", import.lines},
            {"items", import.items},
            {"titles", import.titles},
            {"invoices", import.invoices},
            {"leftOut", import.left_out},
            {"kept", import.kept},
            {"columns", columns_view(import)},
            {"filesRead", import.files_read},
            {"filesIgnored", import.files_ignored},
            {"findings", std::move(findings)}};
}

/// A workspace that the files are the beginning of.
Settings settings_for(RulebookKey rulebook) {
    Settings settings;
    settings.name = rulebook == RulebookKey::alma ? "Alma orders" : "FOLIO orders";
    settings.rulebook = rulebook;
    return settings;
}

struct Wanted {
    bool replace = false;
    /// Of a workspace that is replaced; nothing: whatever the files say.
    std::optional<RulebookKey> rulebook;
    AlmaImportOptions alma;
};

/// {replace, rulebook, replaceExisting, columns}; what has another form counts as not said.
Wanted wanted_from(std::string_view options) {
    const Json json = Json::parse(options, nullptr, false);
    Wanted wanted;
    if (!json.is_object()) {
        return wanted;
    }
    const auto flag = [&](const char* name) {
        const auto found = json.find(name);
        return found != json.end() && found->is_boolean() && found->get<bool>();
    };
    wanted.replace = flag("replace");
    wanted.alma.existing = flag("replaceExisting") ? Existing::replace : Existing::keep;
    RulebookKey rulebook = RulebookKey::alma;
    if (const auto named = json.find("rulebook");
        named != json.end() && named->is_string() &&
        read_kind(named->get_ref<const std::string&>(), rulebook)) {
        wanted.rulebook = rulebook;
    }
    if (const auto columns = json.find("columns"); columns != json.end() && columns->is_object()) {
        for (const auto& [heading, field] : columns->items()) {
            if (field.is_string()) {
                wanted.alma.columns[heading] = field.get<std::string>();
            }
        }
    }
    return wanted;
}

ImportResult import_as(RulebookKey rulebook, std::span<const SourceFile> files,
                       const State& existing, const AlmaImportOptions& options) {
    return rulebook == RulebookKey::alma ? import_alma(files, existing, options)
                                         : import_folio(files, existing);
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
    const Wanted wanted = wanted_from(options);
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
    Workspace fresh;
    fresh.put(settings_for(rulebook));
    ImportResult import =
        import_as(rulebook, files, wanted.replace ? fresh : ledger_.workspace(), wanted.alma);
    const bool something = import.ok && !import.facts.empty();
    if (something) {
        if (wanted.replace) {
            import.facts.insert(import.facts.begin(), SettingsRecorded{settings_for(rulebook)});
        }
        const auto kept =
            wanted.replace ? ledger_.begin(import.facts, new_store()) : ledger_.add(import.facts);
        if (!kept || !ledger_.keep()) {
            return fault("storage_failed");
        }
        results_.clear();
    }
    return answer({{"report", report_view(import, something)}, {"touched", touched()}});
}

}  // namespace accession::desk
