// SPDX-License-Identifier: Apache-2.0
// accession hub user: who may use the hub, and in which workspaces. Passwords come from the standard
// input or a file, never from the command line, which others on the machine can read.
#include <algorithm>
#include <cstdio>
#include <expected>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/desk/asking.h"
#include "core/lifecycle/rulebook.h"
#include "tools/accession/ask_password.h"
#include "tools/accession/file_io.h"
#include "tools/accession/hub.h"
#include "tools/accession/hub_database.h"
#include "tools/accession/table.h"
#include "tools/hub/store/workspaces.h"
#include "tools/hub/who/audit.h"
#include "tools/hub/who/password.h"
#include "tools/hub/who/users.h"

namespace accession::tool {

namespace {

struct HubUsersOptions {
    HubPlace place;
    std::string name;
    std::string full_name;
    std::string password_file;
    bool no_password = false;
    bool any_role = false;
    bool enable = false;
    std::string workspace;
    std::vector<std::string> roles;
    bool remove = false;
};

int refuse(const HubUsersOptions& options, const char* code, const char* words) {
    return hub_refusal(options.name, code, words);
}

int unknown(const HubUsersOptions& options) {
    return refuse(options, "user_unknown", "there is no such user");
}

/// The first line of the file, or of the standard input; else the exit status: it has said why.
std::expected<std::string, int> read_password(const HubUsersOptions& options) {
    std::string text;
    if (!options.password_file.empty()) {
        const auto read = read_file(options.password_file, hub::longest_password + 2);
        if (!read) {
            return std::unexpected(complain(read.error()));
        }
        text = read->substr(0, read->find('\n'));
    } else if (somebody_types()) {
        auto asked = ask_password();
        if (!asked) {
            std::fprintf(stderr, "accession: %s\n", asked.error().c_str());
            return std::unexpected(static_cast<int>(input_refused));
        }
        text = std::move(*asked);
    } else {
        std::getline(std::cin, text);
    }
    if (text.ends_with('\r')) {
        text.pop_back();
    }
    if (text.size() < hub::shortest_password || text.size() > hub::longest_password) {
        std::fprintf(stderr, "accession: a password has %zu to %zu bytes\n", hub::shortest_password,
                     hub::longest_password);
        return std::unexpected(static_cast<int>(input_refused));
    }
    return text;
}

int run_add(const HubUsersOptions& options) {
    if (!hub::is_name(options.name) || !hub::is_label(options.full_name)) {
        return refuse(options, "name_not_usable", "a user's name has letters, digits and . _ - @");
    }
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    std::string hash;
    if (!options.no_password) {
        const auto password = read_password(options);
        if (!password) {
            return password.error();
        }
        hash = hub::hash_of_password(*password);
    }
    bool added = false;
    const bool kept = change_hub(**database, [&](hub::Transaction& transaction) {
        const std::string& full = options.full_name.empty() ? options.name : options.full_name;
        added = hub::add_user(transaction, {options.name, full, hash, false}, hub::now_ms());
        if (added) {
            hub::write_audit(transaction, {hub::now_ms(), at_the_hub, "user_added", options.name});
        }
    });
    if (!kept) {
        return file_trouble;
    }
    return added ? static_cast<int>(done)
                 : refuse(options, "user_exists", "there is one of that name");
}

int run_list(const HubUsersOptions& options) {
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    hub::Transaction transaction = (*database)->begin(hub::Begin::read);
    Table table({"user", "name", "signs in", "workspaces"});
    for (const hub::User& user : hub::all_users(transaction)) {
        std::string places;
        for (const hub::Membership& place : hub::memberships_of(transaction, user.name)) {
            places += (places.empty() ? "" : " ") + place.workspace + '(' +
                      hub::roles_text(place.roles) + ')';
        }
        const char* how = user.password.empty() ? "with tokens" : "with a password";
        table.add({user.name, user.full_name, user.disabled ? "not any more" : how, places});
    }
    return tell_read(transaction, table);
}

int run_disable(const HubUsersOptions& options) {
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    bool found = false;
    const bool kept = change_hub(**database, [&](hub::Transaction& transaction) {
        found = hub::set_disabled(transaction, options.name, !options.enable);
        if (found) {
            hub::write_audit(transaction,
                             {hub::now_ms(), at_the_hub,
                              options.enable ? "user_enabled" : "user_disabled", options.name});
        }
    });
    if (!kept) {
        return file_trouble;
    }
    return found ? static_cast<int>(done) : unknown(options);
}

int run_password(const HubUsersOptions& options) {
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    const auto password = read_password(options);
    if (!password) {
        return password.error();
    }
    const std::string hash = hub::hash_of_password(*password);
    bool found = false;
    const bool kept = change_hub(**database, [&](hub::Transaction& transaction) {
        found = hub::set_password(transaction, options.name, hash);
        if (found) {
            hub::write_audit(transaction,
                             {hub::now_ms(), at_the_hub, "password_set", options.name});
        }
    });
    if (!kept) {
        return file_trouble;
    }
    return found ? static_cast<int>(done) : unknown(options);
}

/// The first role that no action of the rulebook asks for: mostly it is misspelled. Empty: there is none.
std::string unknown_role(std::string_view rulebook, const std::vector<std::string>& roles) {
    RulebookKey key{};
    if (!read_kind(rulebook, key)) {
        return {};
    }
    const std::vector<std::string> known = desk::roles_of(rulebook_of(key));
    const auto found = std::ranges::find_if(roles, [&known](const std::string& role) {
        return std::ranges::find(known, role) == known.end();
    });
    return found == roles.end() ? std::string{} : *found;
}

int run_member(const HubUsersOptions& options) {
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    for (const std::string& role : options.roles) {
        if (!hub::is_name(role)) {
            return hub_refusal(role, "role_not_usable", "a role has letters, digits and . _ - @");
        }
    }
    if (options.roles.empty() && !options.remove) {
        return refuse(options, "roles_missing", "--role says what they may do; --remove ends it");
    }
    bool user = false;
    bool workspace = false;
    std::string misspelled;
    const bool kept = change_hub(**database, [&](hub::Transaction& transaction) {
        user = hub::find_user(transaction, options.name).has_value();
        workspace = false;
        for (const hub::WorkspaceRow& row : hub::all_workspaces(transaction)) {
            if (row.id == options.workspace) {
                workspace = true;
                misspelled = options.any_role ? "" : unknown_role(row.rulebook, options.roles);
            }
        }
        if (user && workspace && misspelled.empty()) {
            hub::set_membership(transaction, options.name, options.workspace,
                                options.remove ? std::vector<std::string>{} : options.roles);
            hub::write_audit(
                transaction,
                {hub::now_ms(), at_the_hub, options.remove ? "member_removed" : "member_set",
                 options.name + ' ' + options.workspace + ' ' + hub::roles_text(options.roles)});
        }
    });
    if (!kept) {
        return file_trouble;
    }
    if (!workspace) {
        return hub_refusal(options.workspace, "workspace_unknown", "there is no such workspace");
    }
    if (!misspelled.empty()) {
        return hub_refusal(misspelled, "role_unknown",
                           "no action of this workspace's rulebook asks for such a role");
    }
    return user ? static_cast<int>(done) : unknown(options);
}

}  // namespace

void add_hub_users(CLI::App& hub, Job& job) {
    CLI::App* group = hub.add_subcommand("user", "Who may use the hub");
    group->require_subcommand(1);
    const auto options = std::make_shared<HubUsersOptions>();
    const auto make = [&](const char* name, const char* about, int (*run)(const HubUsersOptions&)) {
        CLI::App* command = group->add_subcommand(name, about);
        add_hub_place(*command, options->place);
        command->callback([options, run, &job] { job = [options, run] { return run(*options); }; });
        return command;
    };
    const auto named = [&](CLI::App* command) {
        command->add_option("user", options->name, "what they sign in as")->required();
    };
    const auto with_password = [&](CLI::App* command) {
        return command->add_option("--password-file", options->password_file,
                                   "has the password in its first line; else it is read from the "
                                   "standard input");
    };
    CLI::App* add = make("add", "Add a user", run_add);
    named(add);
    add->add_option("--name", options->full_name, "what people call them");
    CLI::Option* file = with_password(add);
    add->add_flag("--no-password", options->no_password, "signs in with tokens only")
        ->excludes(file);
    make("list", "All users", run_list);
    CLI::App* disable = make("disable", "Sign a user out, for good", run_disable);
    named(disable);
    disable->add_flag("--undo", options->enable, "let them sign in again");
    CLI::App* password = make("password", "Give a user another password", run_password);
    named(password);
    with_password(password);
    CLI::App* member = make("member", "Say what a user may do in a workspace", run_member);
    named(member);
    member->add_option("--workspace", options->workspace, "its id")->required();
    CLI::Option* role = member->add_option(
        "--role", options->roles, "a role; given several times, all that they have from now on");
    member->add_flag("--any-role", options->any_role,
                     "roles that no action asks for too: another system may know them");
    member->add_flag("--remove", options->remove, "no longer a member")->excludes(role);
}

}  // namespace accession::tool
