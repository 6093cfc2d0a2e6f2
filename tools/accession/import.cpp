// SPDX-License-Identifier: Apache-2.0
// accession import: takes records of Alma or FOLIO into a workspace file.
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/formats/alma_import.h"
#include "core/formats/folio_import.h"
#include "tools/accession/commands.h"
#include "tools/accession/import_report.h"
#include "tools/accession/rulebook_option.h"
#include "tools/accession/source_files.h"
#include "tools/accession/workspace_file.h"

namespace accession::tool {

namespace {

struct Options {
    std::vector<std::string> paths;
    std::string workspace;
    std::string rulebook_text;
    RulebookKey rulebook = RulebookKey::folio;
    /// "Heading=field", for Alma's tables.
    std::vector<std::string> columns;
    bool replace = false;
    bool json = false;
};

std::expected<WorkspaceFile, int> open_or_begin(const Options& options) {
    const std::filesystem::path path = options.workspace;
    std::error_code error;
    if (std::filesystem::exists(path, error)) {
        auto file = WorkspaceFile::open(path);
        if (file && file->workspace().settings().rulebook != options.rulebook) {
            std::fprintf(stderr,
                         "accession: %s: rulebook_mismatch: this workspace has another rulebook "
                         "than the records\n",
                         path.c_str());
            return std::unexpected(static_cast<int>(input_refused));
        }
        return file;
    }
    Settings settings;
    settings.name = path.stem().string();
    settings.rulebook = options.rulebook;
    const Fact begin = SettingsRecorded{settings};
    return WorkspaceFile::begin(std::span(&begin, 1));
}

ImportResult import_as(const Options& options, std::span<const SourceFile> sources,
                       const Workspace& workspace) {
    if (options.rulebook == RulebookKey::folio) {
        return import_folio(sources, workspace);
    }
    AlmaImportOptions wanted;
    wanted.existing = options.replace ? Existing::replace : Existing::keep;
    for (const std::string& column : options.columns) {
        // A heading may hold a "=", a field's name does not.
        const std::size_t mark = column.find_last_of('=');
        wanted.columns[column.substr(0, mark)] = column.substr(mark + 1);
    }
    return import_alma(sources, workspace, wanted);
}

ImportResult take_in(const Options& options, LoadedFiles& loaded, const Workspace& workspace) {
    std::vector<SourceFile> sources;
    for (const LoadedFile& file : loaded.files) {
        sources.push_back({file.name, file.bytes});
    }
    ImportResult import = import_as(options, sources, workspace);
    if (!loaded.refused.empty()) {
        import.ok = false;
        import.facts.clear();
        import.findings.insert(import.findings.begin(), loaded.refused.begin(),
                               loaded.refused.end());
    }
    return import;
}

std::vector<std::string_view> endings_for(RulebookKey rulebook) {
    if (rulebook == RulebookKey::folio) {
        return {".json"};
    }
    return {".json", ".csv", ".tsv"};
}

/// What a workspace made of others' records is not: the sample any more.
void leave_sample(const Workspace& workspace, std::vector<Fact>& facts) {
    if (workspace.settings().sample && !facts.empty()) {
        Settings settings = workspace.settings();
        settings.sample = false;
        facts.emplace_back(SettingsRecorded{settings});
    }
}

int run(const Options& options) {
    auto file = open_or_begin(options);
    if (!file) {
        return file.error();
    }
    auto loaded = load_source_files(options.paths, endings_for(options.rulebook));
    if (!loaded) {
        return complain(loaded.error());
    }
    ImportResult import = take_in(options, *loaded, file->workspace());
    int status = import.ok ? done : input_refused;
    if (import.ok && !import.facts.empty()) {
        leave_sample(file->workspace(), import.facts);
        // Memory does not refuse to be written to.
        [[maybe_unused]] const auto added = file->ledger().add(import.facts);
        status = file->save(options.workspace);
    }
    const std::string report = options.json ? report_json(import) : report_text(import);
    std::fputs(report.c_str(), stdout);
    if (status == input_refused) {
        std::fprintf(stderr, "accession: nothing was taken in; %s is as it was\n",
                     options.workspace.c_str());
    }
    return status;
}

CLI::Validator is_column() {
    return {[](const std::string& text) {
                const std::size_t mark = text.find_last_of('=');
                const bool good = mark != std::string::npos && mark > 0;
                return good ? std::string{} : "not of the form HEADING=FIELD: " + text;
            },
            "HEADING=FIELD"};
}

void add_files(CLI::App& command, Options& options, bool necessary) {
    command.add_option("files", options.paths, "files, or folders with such files below them")
        ->required(necessary)
        ->check(CLI::ExistingPath);
    command
        .add_option("--workspace", options.workspace,
                    "the workspace file they go into; made if it is not there")
        ->required(necessary);
    command.add_flag("--json", options.json, "report as JSON");
}

void add_alma_options(CLI::App& command, Options& options) {
    command
        .add_option("--column", options.columns,
                    "Alma: what a column holds where its heading does not tell; may be repeated")
        ->check(is_column());
    command.add_flag("--replace", options.replace,
                     "Alma: records that are there already become what the files say");
}

/// `import --rulebook alma FILES` is `import alma FILES`.
void add_by_option(CLI::App& command, Job& job) {
    const auto options = std::make_shared<Options>();
    add_files(command, *options, false);
    add_alma_options(command, *options);
    command.add_option("--rulebook", options->rulebook_text, "whose records these are")
        ->check(is_rulebook());
    command.callback([options, &command, &job] {
        if (!command.get_subcommands().empty()) {
            return;
        }
        if (options->rulebook_text.empty() || options->paths.empty() ||
            options->workspace.empty()) {
            throw CLI::RequiredError("--rulebook, files and --workspace");
        }
        options->rulebook = rulebook_named(options->rulebook_text);
        job = [options] { return run(*options); };
    });
}

}  // namespace

void add_import(CLI::App& app, Job& job) {
    CLI::App* command = app.add_subcommand("import", "Take records of another system in");
    command->require_subcommand(0, 1);
    add_by_option(*command, job);
    CLI::App* folio = command->add_subcommand(
        "folio", "FOLIO's orders, lines, pieces and titles: JSON, all of it or nothing");
    const auto options = std::make_shared<Options>();
    add_files(*folio, *options, true);
    folio->callback([options, &job] { job = [options] { return run(*options); }; });

    CLI::App* alma = command->add_subcommand(
        "alma", "Alma's lines, invoices and vendors: JSON of its API, and tables (CSV)");
    const auto wanted = std::make_shared<Options>();
    wanted->rulebook = RulebookKey::alma;
    add_files(*alma, *wanted, true);
    add_alma_options(*alma, *wanted);
    alma->callback([wanted, &job] { job = [wanted] { return run(*wanted); }; });
}

}  // namespace accession::tool
