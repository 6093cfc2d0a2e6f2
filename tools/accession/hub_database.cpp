// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/hub_database.h"

#include <cstdio>
#include <filesystem>

#include <sys/stat.h>

#include "tools/accession/exit_status.h"
#include "tools/hub/store/schema.h"

namespace accession::tool {

namespace {

/// It has everybody's password hashes in it: nobody else on the machine reads it.
constexpr mode_t only_mine = 077;

}  // namespace

void add_hub_place(CLI::App& command, HubPlace& place) {
    auto* data = command.add_option("--data", place.data, "the hub's folder");
    auto* store = command.add_option("--store", place.store, "postgres://... in place of a folder");
    store->envname("ACCESSION_HUB_STORE");
    data->envname("ACCESSION_HUB_DATA");
    data->excludes(store);
}

int hub_trouble(const std::string& what, const std::string& why) {
    std::fprintf(stderr, "accession: %s: %s\n", what.c_str(), why.c_str());
    return file_trouble;
}

int hub_refusal(const std::string& what, const std::string& code, const std::string& words) {
    std::fprintf(stderr, "accession: %s: %s: %s\n", what.c_str(), code.c_str(), words.c_str());
    return input_refused;
}

std::expected<std::unique_ptr<hub::Database>, int> open_hub(const HubPlace& place,
                                                            Missing missing) {
    if (place.data.empty() == place.store.empty()) {
        std::fputs("accession: the hub's --data or --store is needed\n", stderr);
        return std::unexpected(static_cast<int>(wrong_usage));
    }
    std::string address = place.store;
    if (!place.data.empty()) {
        umask(only_mine);
        const std::filesystem::path file = std::filesystem::path(place.data) / "hub.sqlite";
        std::error_code error;
        if (missing == Missing::refuse && !std::filesystem::exists(file, error)) {
            if (error) {
                // It may well be there, and not for whoever asks.
                return std::unexpected(hub_trouble(place.data, error.message()));
            }
            return std::unexpected(
                hub_refusal(place.data, "hub_missing", "there is no hub here: accession hub init"));
        }
        std::filesystem::create_directories(place.data, error);
        address = file.string();
    } else if (!hub::Database(place.store).is_postgres()) {
        return std::unexpected(
            hub_refusal("--store", "store_unknown", "only postgres://... is known"));
    }
    auto database = std::make_unique<hub::Database>(address);
    const auto ready = hub::bring_up_to_date(*database);
    if (!ready) {
        // Not the address: it may have a password in it.
        return std::unexpected(hub_trouble("the hub's database", ready.error()));
    }
    return database;
}

int tell_read(const hub::Transaction& transaction, const Table& table) {
    if (!transaction.good()) {
        hub_refusal("the hub's database", "table_unreadable", transaction.fault()->message);
        return file_trouble;
    }
    std::fputs(table.text().c_str(), stdout);
    return done;
}

}  // namespace accession::tool
