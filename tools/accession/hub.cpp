// SPDX-License-Identifier: Apache-2.0
// accession hub: what there is in a hub's database, and who may use it.
#include "tools/accession/hub.h"

#include <cstdio>
#include <memory>

#include "tools/accession/hub_database.h"

namespace accession::tool {

namespace {

int run_init(const HubPlace& place) {
    const auto database = open_hub(place, Missing::make);
    if (!database) {
        return database.error();
    }
    std::puts(
        "The hub's tables are there. Next: accession hub workspace add, accession hub user "
        "add.");
    return done;
}

}  // namespace

void add_hub(CLI::App& app, Job& job) {
    CLI::App* hub = app.add_subcommand("hub", "Workspaces, users and devices of a hub");
    hub->require_subcommand(1);
    CLI::App* init =
        hub->add_subcommand("init", "Make an empty hub, or mend an older one's tables");
    const auto place = std::make_shared<HubPlace>();
    add_hub_place(*init, *place);
    init->callback([place, &job] { job = [place] { return run_init(*place); }; });
    add_hub_workspaces(*hub, job);
    add_hub_import(*hub, job);
    add_hub_users(*hub, job);
    add_hub_devices(*hub, job);
    add_hub_backup(*hub, job);
}

}  // namespace accession::tool
