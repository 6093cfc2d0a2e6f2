// SPDX-License-Identifier: Apache-2.0
// The hub's database as the command line names it: --data DIR or --store postgres://...
#pragma once

#include <expected>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "tools/accession/table.h"
#include "tools/hub/sql/database.h"

namespace accession::tool {

struct HubPlace {
    std::string data;
    std::string store;
};

void add_hub_place(CLI::App& command, HubPlace& place);

enum class Missing : unsigned char { refuse, make };

/// Open, with its tables as this version has them. On an error it has said so; the value is the exit
/// status.
[[nodiscard]] std::expected<std::unique_ptr<hub::Database>, int> open_hub(const HubPlace& place,
                                                                          Missing missing);

/// Says that something was not done and gives the exit status for it.
int hub_trouble(const std::string& what, const std::string& why);
int hub_refusal(const std::string& what, const std::string& code, const std::string& words);

/// Prints what was read in the transaction, unless it could not be read; the exit status.
int tell_read(const hub::Transaction& transaction, const Table& table);

/// Runs `work` in one transaction. False: it has said that it could not be done.
template <class Work>
[[nodiscard]] bool change_hub(hub::Database& database, Work&& work) {
    if (hub::in_transaction(database, hub::Begin::write, std::forward<Work>(work))) {
        return true;
    }
    hub_trouble("the hub's database", "this could not be written");
    return false;
}

}  // namespace accession::tool
