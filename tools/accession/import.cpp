// SPDX-License-Identifier: Apache-2.0
// accession import folio: takes FOLIO's records into a workspace file, all of them or none.
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/formats/folio_import.h"
#include "tools/accession/commands.h"
#include "tools/accession/import_report.h"
#include "tools/accession/source_files.h"
#include "tools/accession/workspace_file.h"

namespace accession::tool {

namespace {

struct Options {
    std::vector<std::string> paths;
    std::string workspace;
    bool json = false;
};

std::expected<WorkspaceFile, int> open_or_begin(const std::filesystem::path& path) {
    std::error_code error;
    if (std::filesystem::exists(path, error)) {
        auto file = WorkspaceFile::open(path);
        if (file && file->workspace().settings().rulebook != RulebookKey::folio) {
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
    settings.rulebook = RulebookKey::folio;
    const Fact begin = SettingsRecorded{settings};
    return WorkspaceFile::begin(std::span(&begin, 1));
}

FolioImport take_in(LoadedFiles& loaded, const Workspace& workspace) {
    std::vector<SourceFile> sources;
    for (const LoadedFile& file : loaded.files) {
        sources.push_back({file.name, file.bytes});
    }
    FolioImport import = import_folio(sources, workspace);
    if (!loaded.refused.empty()) {
        import.ok = false;
        import.facts.clear();
        import.findings.insert(import.findings.begin(), loaded.refused.begin(),
                               loaded.refused.end());
    }
    return import;
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
    auto file = open_or_begin(options.workspace);
    if (!file) {
        return file.error();
    }
    auto loaded = load_json_files(options.paths);
    if (!loaded) {
        return complain(loaded.error());
    }
    FolioImport import = take_in(*loaded, file->workspace());
    int status = import.ok ? done : input_refused;
    if (import.ok && !import.facts.empty()) {
        leave_sample(file->workspace(), import.facts);
        Touched touched;
        // Memory does not refuse to be written to.
        [[maybe_unused]] const auto added = file->ledger().add(import.facts, touched);
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

}  // namespace

void add_import(CLI::App& app, Job& job) {
    CLI::App* command = app.add_subcommand("import", "Take records of another system in");
    command->require_subcommand(1);
    CLI::App* folio = command->add_subcommand("folio", "FOLIO's orders, lines, pieces and titles");
    const auto options = std::make_shared<Options>();
    folio->add_option("files", options->paths, "JSON files, or folders with such files below them")
        ->required()
        ->check(CLI::ExistingPath);
    folio
        ->add_option("--workspace", options->workspace,
                     "the workspace file they go into; made if it is not there")
        ->required();
    folio->add_flag("--json", options->json, "report as JSON");
    folio->callback([options, &job] { job = [options] { return run(*options); }; });
}

}  // namespace accession::tool
