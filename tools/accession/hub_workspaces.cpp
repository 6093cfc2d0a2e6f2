// SPDX-License-Identifier: Apache-2.0
// accession hub workspace: begins and lists a hub's workspaces.
#include <cstdio>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/lifecycle/setting.h"
#include "tools/accession/hub.h"
#include "tools/accession/hub_database.h"
#include "tools/accession/table.h"
#include "tools/accession/workspace_file.h"
#include "tools/hub/store/workspaces.h"
#include "tools/hub/who/users.h"

namespace accession::tool {

namespace {

struct HubWorkspacesOptions {
    HubPlace place;
    std::string name;
    std::string id;
    std::string from;
    std::string role_policy;
};

/// The role policy is the file's own.
constexpr std::string_view as_filed = "as-filed";

std::vector<std::string> role_policies() {
    std::vector<std::string> words;
    for (const std::string_view word : all_words<RolePolicy>()) {
        words.emplace_back(word);
    }
    words.emplace_back(as_filed);
    return words;
}

/// The workspace that was read gets the role policy that somebody asked for; the file stays as it is.
void set_policy(WorkspaceFile& file, const std::string& policy) {
    Settings settings = file.workspace().settings();
    if (policy != as_filed && set_role_policy(settings, text_value(policy))) {
        const Fact changed = SettingsRecorded{std::move(settings)};
        // Memory does not refuse to be written to.
        [[maybe_unused]] const auto added = file.ledger().add(std::span(&changed, 1));
    }
}

int run_add(const HubWorkspacesOptions& options) {
    if (!hub::is_workspace_id(options.id)) {
        return hub_refusal(options.id, "id_not_usable",
                           "an id has lower-case letters, digits and hyphens, at most 64");
    }
    if (options.name.empty() || !hub::is_label(options.name)) {
        return hub_refusal(options.id, "name_not_usable", "a name is a text of at most 200 bytes");
    }
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    auto file = WorkspaceFile::open(options.from);
    if (!file) {
        return file.error();
    }
    set_policy(*file, options.role_policy);
    const Workspace& workspace = file->workspace();
    const std::string rulebook(text_of(workspace.settings().rulebook));
    const auto added = hub::add_workspace(
        **database, {.id = options.id, .name = options.name, .rulebook = rulebook, .epoch = {}},
        workspace, at_the_hub);
    if (!added && added.error().status >= 500) {
        return hub_trouble("the hub's database", added.error().message.empty()
                                                     ? "this could not be written"
                                                     : added.error().message);
    }
    if (!added) {
        return hub_refusal(options.id, added.error().code, added.error().message);
    }
    std::printf("%s: %s, %zu lines, state %s\n", options.id.c_str(), rulebook.c_str(),
                workspace.lines().size(), to_hex(workspace.state_hash()).c_str());
    if (workspace.settings().role_policy == RolePolicy::open) {
        std::fputs(
            "accession: its rolePolicy is open: every member may take nearly every action, "
            "whatever their roles; a member sets it to strict in the Settings room\n",
            stderr);
    }
    return done;
}

int run_list(const HubWorkspacesOptions& options) {
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    hub::Transaction transaction = (*database)->begin(hub::Begin::read);
    Table table({"id", "name", "rulebook", "position", "epoch"});
    for (const hub::WorkspaceRow& row : hub::all_workspaces(transaction)) {
        table.add({row.id, row.name, row.rulebook, std::to_string(row.position), row.epoch});
    }
    return tell_read(transaction, table);
}

}  // namespace

void add_hub_workspaces(CLI::App& hub, Job& job) {
    CLI::App* group = hub.add_subcommand("workspace", "The hub's workspaces");
    group->require_subcommand(1);
    const auto options = std::make_shared<HubWorkspacesOptions>();
    CLI::App* add = group->add_subcommand("add", "Begin a workspace from a workspace file");
    add_hub_place(*add, options->place);
    add->add_option("name", options->name, "what people call it")->required();
    add->add_option("--id", options->id, "what stands in addresses")->required();
    add->add_option("--from", options->from, "the workspace file it begins with")->required();
    add->add_option("--role-policy", options->role_policy,
                    "whether roles decide who may do what (strict) or not (open); as-filed: as in "
                    "the file")
        ->check(CLI::IsMember(role_policies()))
        ->default_val(std::string(text_of(RolePolicy::strict)));
    add->callback([options, &job] { job = [options] { return run_add(*options); }; });
    CLI::App* list = group->add_subcommand("list", "All workspaces");
    add_hub_place(*list, options->place);
    list->callback([options, &job] { job = [options] { return run_list(*options); }; });
}

}  // namespace accession::tool
