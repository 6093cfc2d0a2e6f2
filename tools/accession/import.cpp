// SPDX-License-Identifier: Apache-2.0
// accession import: takes records of Alma or FOLIO into a workspace file.
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "tools/accession/commands.h"
#include "tools/accession/file_io.h"
#include "tools/accession/import_report.h"
#include "tools/accession/importing.h"
#include "tools/accession/large_pages.h"
#include "tools/accession/rulebook_option.h"
#include "tools/accession/workspace_file.h"

namespace accession::tool {

namespace {

struct ImportOptions : Importing {
    std::string workspace;
    std::string rulebook_text;
};

std::expected<WorkspaceFile, int> open_or_begin(const ImportOptions& options) {
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

/// What a workspace made of others' records is not: the sample any more.
void leave_sample(const Workspace& workspace, std::vector<Fact>& facts) {
    if (workspace.settings().sample && !facts.empty()) {
        const auto* const told = std::get_if<SettingsRecorded>(&facts.back());
        Settings settings = told != nullptr ? *told->record : workspace.settings();
        settings.sample = false;
        facts.emplace_back(SettingsRecorded{settings});
    }
}

int run(const ImportOptions& options) {
    use_large_pages();
    const FolderLock alone(options.workspace);
    auto file = open_or_begin(options);
    if (!file) {
        return file.error();
    }
    auto loaded = load_sources(options);
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
        import.ok = status == done;
    }
    const std::string report = options.json ? report_json(import) : report_text(import);
    std::fputs(report.c_str(), stdout);
    if (status != done) {
        std::fprintf(stderr, "accession: nothing was taken in; %s is as it was\n",
                     options.workspace.c_str());
    }
    return status;
}

void add_files(CLI::App& command, ImportOptions& options, bool necessary) {
    add_import_files(command, options, necessary);
    command
        .add_option("--workspace", options.workspace,
                    "the workspace file they go into; made if it is not there")
        ->required(necessary);
}

/// `import --rulebook alma FILES` is `import alma FILES`.
void add_by_option(CLI::App& command, Job& job) {
    const auto options = std::make_shared<ImportOptions>();
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
        "folio", "FOLIO's orders, lines, pieces and titles: JSON of its API");
    const auto options = std::make_shared<ImportOptions>();
    add_files(*folio, *options, true);
    folio->callback([options, &job] { job = [options] { return run(*options); }; });

    CLI::App* alma = command->add_subcommand(
        "alma", "Alma's lines, invoices and vendors: JSON of its API, and tables (CSV)");
    const auto wanted = std::make_shared<ImportOptions>();
    wanted->rulebook = RulebookKey::alma;
    add_files(*alma, *wanted, true);
    add_alma_options(*alma, *wanted);
    alma->callback([wanted, &job] { job = [wanted] { return run(*wanted); }; });
}

}  // namespace accession::tool
