// SPDX-License-Identifier: Apache-2.0
// accession hub backup, restore and verify.
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <system_error>

#include "tools/accession/exit_status.h"
#include "tools/accession/hub.h"
#include "tools/accession/hub_database.h"
#include "tools/accession/table.h"
#include "tools/hub/store/backup.h"
#include "tools/hub/store/verify.h"
#include "tools/hub/who/audit.h"

namespace accession::tool {

namespace {

struct HubBackupOptions {
    HubPlace place;
    std::string file;
    bool replace = false;
};

int report(const HubBackupOptions& options,
           const std::expected<hub::BackupReport, hub::BackupFault>& done_so_far) {
    if (!done_so_far) {
        const hub::BackupFault& fault = done_so_far.error();
        const bool file = fault.code == "file" || fault.code == "database";
        return file ? hub_trouble(options.file, fault.words)
                    : hub_refusal(options.file, fault.code, fault.words);
    }
    std::printf("%s: %llu rows\n", options.file.c_str(),
                static_cast<unsigned long long>(done_so_far->rows));
    return done;
}

/// Whether a file is one of those that the hub itself lies in.
bool is_of_hub(const std::string& file, const hub::Database& database) {
    if (database.is_postgres()) {
        return false;
    }
    for (const char* ending : {"", "-wal", "-shm"}) {
        std::error_code error;
        if (std::filesystem::equivalent(file, database.address() + ending, error)) {
            return true;
        }
    }
    return false;
}

int run_backup(const HubBackupOptions& options) {
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    if (is_of_hub(options.file, **database)) {
        return hub_refusal(options.file, "file_of_hub", "the hub itself lies there");
    }
    const auto written = hub::write_backup(**database, options.file);
    if (written && !change_hub(**database, [&](hub::Transaction& transaction) {
            hub::write_audit(transaction, {hub::now_ms(), at_the_hub, "backup_made",
                                           std::to_string(written->rows) + " rows"});
        })) {
        return file_trouble;
    }
    return report(options, written);
}

int run_restore(const HubBackupOptions& options) {
    // Before a hub is made for it.
    std::error_code error;
    if (!std::filesystem::exists(options.file, error)) {
        hub_refusal(options.file, "backup_missing", "there is no such file");
        return file_trouble;
    }
    if (const std::ifstream file(options.file); !file) {
        hub_refusal(options.file, "file_unreadable", std::strerror(errno));
        return file_trouble;
    }
    if (!hub::is_backup(options.file)) {
        return hub_refusal(options.file, "backup_damaged",
                           "this is no backup of a hub, or not all of it");
    }
    const auto database = open_hub(options.place, Missing::make);
    if (!database) {
        return database.error();
    }
    return report(options, hub::read_backup(**database, options.file, options.replace));
}

int run_verify(const HubBackupOptions& options) {
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    const hub::HubVerified verified = hub::verify_hub(**database);
    Table table({"workspace", "position", "state", "found"});
    for (const hub::VerifiedWorkspace& one : verified.workspaces) {
        table.add({one.id, std::to_string(one.position), one.state_hash,
                   one.trouble.empty() ? "good" : one.trouble});
    }
    std::fputs(table.text().c_str(), stdout);
    std::printf("audit: %llu entries, the last is %s\n",
                static_cast<unsigned long long>(verified.audit.entries),
                verified.audit.head.empty() ? "none" : verified.audit.head.c_str());
    if (verified.audit.broken != 0) {
        std::printf("audit: entry %llu does not fit\n",
                    static_cast<unsigned long long>(verified.audit.broken));
    }
    std::puts(verified.good() ? "good" : "not good");
    return verified.good() ? done : input_refused;
}

}  // namespace

void add_hub_backup(CLI::App& hub, Job& job) {
    const auto options = std::make_shared<HubBackupOptions>();
    const auto make = [&](const char* name, const char* about,
                          int (*run)(const HubBackupOptions&)) {
        CLI::App* command = hub.add_subcommand(name, about);
        add_hub_place(*command, options->place);
        command->callback([options, run, &job] { job = [options, run] { return run(*options); }; });
        return command;
    };
    make("backup", "Write all of it into one file, while the hub runs", run_backup)
        ->add_option("file", options->file, "the backup to write")
        ->required();
    CLI::App* restore = make("restore", "Take all of it from a backup", run_restore);
    restore->add_option("file", options->file, "the backup to read")->required();
    restore->add_flag("--replace", options->replace, "remove what the hub has");
    make("verify", "Check the positions, the states and the audit", run_verify);
}

}  // namespace accession::tool
