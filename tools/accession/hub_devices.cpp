// SPDX-License-Identifier: Apache-2.0
// accession hub device, accession hub token: what may be taken away when something was lost.
#include <cstdio>
#include <memory>
#include <string>

#include "core/model/date.h"
#include "tools/accession/hub.h"
#include "tools/accession/hub_database.h"
#include "tools/accession/table.h"
#include "tools/hub/who/audit.h"
#include "tools/hub/who/devices.h"
#include "tools/hub/who/users.h"

namespace accession::tool {

namespace {

struct HubDevicesOptions {
    HubPlace place;
    std::string id;
    std::string user;
    std::string label;
    unsigned days = 0;
};

constexpr std::int64_t day_ms = std::int64_t{24} * 3600 * 1000;

/// The day (UTC) of an instant in milliseconds since 1970; empty for 0, which is never.
std::string day_of(std::int64_t instant) {
    return instant == 0 ? std::string{}
                        : Date::from_days(static_cast<std::int32_t>(instant / day_ms)).str();
}

int list_devices(const HubDevicesOptions& options) {
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    hub::Transaction transaction = (*database)->begin(hub::Begin::read);
    Table table({"device", "name", "user", "workspace", "commands", "seen", "state"});
    for (const hub::Device& device : hub::all_devices(transaction)) {
        table.add({device.id, device.name, device.user, device.workspace,
                   std::to_string(device.last_seq), day_of(device.seen_at),
                   device.revoked ? "revoked" : "good"});
    }
    return tell_read(transaction, table);
}

int list_tokens(const HubDevicesOptions& options) {
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    hub::Transaction transaction = (*database)->begin(hub::Begin::read);
    Table table({"token", "user", "label", "until", "state"});
    for (const hub::ApiToken& token : hub::all_tokens(transaction)) {
        const bool old = token.expires_at != 0 && token.expires_at <= hub::now_ms();
        table.add({token.id, token.user, token.label, day_of(token.expires_at),
                   token.revoked ? "revoked" : (old ? "too old" : "good")});
    }
    return tell_read(transaction, table);
}

/// Takes something away by its id.
int revoke(const HubDevicesOptions& options, bool (*take_away)(hub::Transaction&, std::string_view),
           const char* what) {
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    bool found = false;
    const bool kept = change_hub(**database, [&](hub::Transaction& transaction) {
        found = take_away(transaction, options.id);
        if (found) {
            hub::write_audit(transaction, {hub::now_ms(), at_the_hub, what, options.id});
        }
    });
    if (!kept) {
        return file_trouble;
    }
    return found ? static_cast<int>(done)
                 : hub_refusal(options.id, "id_unknown", "there is none of that id");
}

int revoke_device(const HubDevicesOptions& options) {
    return revoke(options, hub::revoke_device, "device_revoked");
}

int revoke_token(const HubDevicesOptions& options) {
    return revoke(options, hub::revoke_token, "token_revoked");
}

int add_token(const HubDevicesOptions& options) {
    if (!hub::is_label(options.label)) {
        return hub_refusal(options.user, "label_not_usable", "a label is a text");
    }
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    const std::int64_t now = hub::now_ms();
    hub::ApiToken token{.id = {},
                        .user = options.user,
                        .label = options.label,
                        .revoked = false,
                        .expires_at = options.days == 0 ? 0 : now + options.days * day_ms};
    std::string secret;
    const bool kept = change_hub(**database, [&](hub::Transaction& transaction) {
        secret.clear();
        if (hub::find_user(transaction, options.user)) {
            secret = hub::add_token(transaction, token, now);
            hub::write_audit(transaction,
                             {now, at_the_hub, "token_added", options.user + ' ' + token.id});
        }
    });
    if (!kept) {
        return file_trouble;
    }
    if (secret.empty()) {
        return hub_refusal(options.user, "user_unknown", "there is no such user");
    }
    std::fprintf(stderr, "token %s of %s; it is shown this once:\n", token.id.c_str(),
                 options.user.c_str());
    std::puts(secret.c_str());
    return done;
}

}  // namespace

void add_hub_devices(CLI::App& hub, Job& job) {
    const auto options = std::make_shared<HubDevicesOptions>();
    const auto make = [&](CLI::App* group, const char* name, const char* about,
                          int (*run)(const HubDevicesOptions&)) {
        CLI::App* command = group->add_subcommand(name, about);
        add_hub_place(*command, options->place);
        command->callback([options, run, &job] { job = [options, run] { return run(*options); }; });
        return command;
    };
    CLI::App* device = hub.add_subcommand("device", "What users work on");
    device->require_subcommand(1);
    make(device, "list", "All devices", list_devices);
    make(device, "revoke", "Take nothing from a device any more", revoke_device)
        ->add_option("device", options->id, "its id")
        ->required();
    CLI::App* token = hub.add_subcommand("token", "What programs sign in with");
    token->require_subcommand(1);
    CLI::App* add = make(token, "add", "Make a token; it is shown once", add_token);
    add->add_option("--user", options->user, "whose it is")->required();
    add->add_option("--label", options->label, "what it is for");
    add->add_option("--days", options->days, "how long it is good; 0: until it is revoked")
        ->check(CLI::Range(0U, 3660U));
    make(token, "list", "All tokens", list_tokens);
    make(token, "revoke", "Make a token worthless", revoke_token)
        ->add_option("token", options->id, "its id")
        ->required();
}

}  // namespace accession::tool
