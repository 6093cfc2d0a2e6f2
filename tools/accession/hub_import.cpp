// SPDX-License-Identifier: Apache-2.0
// accession hub import: takes records of Alma or FOLIO into a hub's workspace; its devices get them as
// they get everything else.
#include <cstdio>
#include <memory>
#include <string>

#include "core/sync/hub.h"
#include "tools/accession/hub.h"
#include "tools/accession/hub_database.h"
#include "tools/accession/import_report.h"
#include "tools/accession/importing.h"
#include "tools/accession/large_pages.h"
#include "tools/hub/store/sql_hub_store.h"
#include "tools/hub/who/audit.h"
#include "tools/hub/who/users.h"

namespace accession::tool {

namespace {

struct HubImportOptions : Importing {
    HubPlace place;
    std::string workspace;
};

int run(HubImportOptions options) {
    use_large_pages();
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    hub::SqlHubStore store(**database, options.workspace);
    if (!store.standing()) {
        return hub_refusal(options.workspace, "workspace_unknown", "there is no such workspace");
    }
    // With the records or not at all.
    store.also([&](hub::Transaction& transaction, std::uint64_t position) {
        hub::write_audit(transaction, {hub::now_ms(), at_the_hub, "imported",
                                       options.workspace + " " + std::to_string(position)});
    });
    ImportResult import;
    std::expected<LoadedFiles, FileError> loaded;
    Hub hub(store);
    // Nobody else changes the workspace between the look at it and what is made of it.
    const auto position = hub.import([&](const Workspace& workspace) {
        options.rulebook = workspace.settings().rulebook;
        loaded = load_sources(options);
        if (loaded) {
            import = take_in(options, *loaded, workspace);
        }
        return import.ok ? import.facts : std::vector<Fact>{};
    });
    if (!loaded) {
        return complain(loaded.error());
    }
    std::fputs((options.json ? report_json(import) : report_text(import)).c_str(), stdout);
    if (!position) {
        return hub_trouble("the hub's database", "this could not be written");
    }
    if (!import.ok) {
        std::fprintf(stderr, "accession: nothing was taken in; %s is as it was\n",
                     options.workspace.c_str());
        return input_refused;
    }
    return done;
}

}  // namespace

void add_hub_import(CLI::App& hub, Job& job) {
    CLI::App* command =
        hub.add_subcommand("import", "Take records of Alma or FOLIO into a workspace");
    const auto options = std::make_shared<HubImportOptions>();
    add_hub_place(*command, options->place);
    command->add_option("workspace", options->workspace, "its id")->required();
    add_import_files(*command, *options, true);
    add_alma_options(*command, *options);
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

}  // namespace accession::tool
