// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/importing.h"

#include <string_view>

#include "core/formats/alma/import.h"
#include "core/formats/folio/import.h"
#include "core/model/currencies.h"

namespace accession::tool {

namespace {

CLI::Validator is_column() {
    return {[](const std::string& text) {
                const std::size_t mark = text.find_last_of('=');
                const bool good = mark != std::string::npos && mark > 0;
                return good ? std::string{} : "not of the form HEADING=FIELD: " + text;
            },
            "HEADING=FIELD"};
}

CLI::Validator is_currency_code() {
    return {[](const std::string& text) {
                return is_currency(text) ? std::string{} : "no currency's three capitals: " + text;
            },
            "CODE"};
}

ImportResult import_as(const Importing& options, std::span<const SourceFile> sources,
                       const Workspace& workspace) {
    const Existing policy = options.replace ? Existing::replace : Existing::keep;
    if (options.rulebook == RulebookKey::folio) {
        return import_folio(sources, workspace, policy);
    }
    AlmaImportOptions wanted;
    wanted.existing = policy;
    wanted.usual_currency = options.currency;
    for (const std::string& column : options.columns) {
        // A heading may hold a "=", a field's name does not.
        const std::size_t mark = column.find_last_of('=');
        wanted.columns[column.substr(0, mark)] = column.substr(mark + 1);
    }
    return import_alma(sources, workspace, wanted);
}

std::vector<std::string_view> endings_for(RulebookKey rulebook) {
    if (rulebook == RulebookKey::folio) {
        return {".json"};
    }
    return {".json", ".csv", ".tsv"};
}

/// There was nothing in it that belongs here, or none of it could be used.
bool is_nothing(const ImportResult& import) {
    return import.facts.empty() && import.kept == 0 &&
           import.orders + import.lines + import.items + import.titles + import.invoices == 0;
}

ImportFinding nothing_to_import() {
    ImportFinding finding;
    finding.code = "nothing_to_import";
    finding.severity = Severity::error;
    return finding;
}

}  // namespace

void add_import_files(CLI::App& command, Importing& options, bool necessary) {
    command.add_option("files", options.paths, "files, or folders with such files below them")
        ->required(necessary);
    command.add_flag("--json", options.json, "report as JSON");
    command.add_flag("--replace", options.replace,
                     "records that are there already become what the files say");
}

void add_alma_options(CLI::App& command, Importing& options) {
    command
        .add_option("--column", options.columns,
                    "Alma: what a column holds where its heading does not tell; may be repeated")
        ->check(is_column());
    command
        .add_option("--currency", options.currency,
                    "Alma: of prices in tables that name none (ISO 4217)")
        ->check(is_currency_code())
        ->capture_default_str();
}

std::expected<LoadedFiles, FileError> load_sources(const Importing& options) {
    return load_source_files(options.paths, endings_for(options.rulebook));
}

ImportResult take_in(const Importing& options, const LoadedFiles& loaded,
                     const Workspace& workspace) {
    std::vector<SourceFile> sources;
    for (const LoadedFile& file : loaded.files) {
        sources.push_back({file.name, file.bytes});
    }
    ImportResult import = import_as(options, sources, workspace);
    import.files_ignored += loaded.passed_over.size();
    import.findings.insert(import.findings.end(), loaded.passed_over.begin(),
                           loaded.passed_over.end());
    if (!loaded.refused.empty()) {
        import.ok = false;
        import.facts.clear();
        import.findings.insert(import.findings.begin(), loaded.refused.begin(),
                               loaded.refused.end());
    }
    if (import.ok && is_nothing(import)) {
        import.ok = false;
        import.findings.push_back(nothing_to_import());
    }
    return import;
}

}  // namespace accession::tool
