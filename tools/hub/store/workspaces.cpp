// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/store/workspaces.h"

#include <algorithm>

#include "core/sync/hub.h"
#include "tools/hub/store/sql_hub_store.h"
#include "tools/hub/who/audit.h"
#include "tools/hub/who/secrets.h"

namespace accession::hub {

namespace {

constexpr std::size_t longest_id = 64;

}  // namespace

bool is_workspace_id(std::string_view text) {
    return !text.empty() && text.size() <= longest_id && text.front() != '-' &&
           std::ranges::all_of(text, [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                      letter == '-';
           });
}

std::vector<WorkspaceRow> all_workspaces(Transaction& transaction) {
    std::vector<WorkspaceRow> found;
    transaction.each(
        "SELECT id, name, rulebook, epoch, position FROM workspaces ORDER BY id", {},
        [&](const Row& row) {
            found.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.count(4)});
        });
    return found;
}

std::expected<void, SyncFault> add_workspace(Database& database, const WorkspaceRow& row,
                                             const Workspace& from, std::string_view who) {
    bool fresh = false;
    const bool kept = in_transaction(database, Begin::write, [&](Transaction& transaction) {
        // One without an epoch was given up in the middle: it is begun again.
        transaction.run("DELETE FROM workspaces WHERE id = ? AND epoch = ''", {text(row.id)});
        fresh = transaction
                    .row(
                        "INSERT INTO workspaces (id, name, rulebook, epoch, position, made_at) "
                        "VALUES (?, ?, ?, '', 0, ?) ON CONFLICT (id) DO NOTHING RETURNING id",
                        {text(row.id), text(row.name), text(row.rulebook), number(now_ms())})
                    .has_value();
        if (fresh) {
            write_audit(transaction, {now_ms(), who, "workspace_added", row.id});
        }
    });
    if (!kept) {
        return std::unexpected(SyncFault{503, "busy", "the database cannot be had now"});
    }
    if (!fresh) {
        return std::unexpected(SyncFault{409, "workspace_exists", "there is one of that id"});
    }
    SqlHubStore store(database, row.id);
    return Hub::begin(store, random_hash128(), from);
}

}  // namespace accession::hub
