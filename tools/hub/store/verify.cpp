// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/store/verify.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/journal/decided.h"
#include "core/workspace/snapshot.h"
#include "tools/hub/store/verify_books.h"
#include "tools/hub/store/workspaces.h"

namespace accession::hub {

namespace {

std::optional<Workspace> snapshot_of(Transaction& transaction, const std::string& workspace,
                                     std::uint64_t position) {
    std::string all;
    transaction.each(
        "SELECT bytes FROM snapshot_parts WHERE workspace = ? AND position = ? ORDER BY part",
        {text(workspace), number(position)}, [&](const Row& row) { all += row.bytes(0); });
    Workspace state;
    if (!transaction.good() || !read_snapshot(std::move(all), state)) {
        return std::nullopt;
    }
    return state;
}

/// Applies the changes after `from`; what is wrong with them, or nothing.
std::string fold(Transaction& transaction, const std::string& workspace, std::uint64_t from,
                 std::uint64_t to, Workspace& state) {
    std::string trouble;
    std::uint64_t last = from;
    transaction.each(
        "SELECT position, decided FROM changes WHERE workspace = ? AND position > ? AND position "
        "<= ? ORDER BY position",
        {text(workspace), number(from), number(to)}, [&](const Row& row) {
            const auto decided = decode_decided(row.bytes(1));
            if (row.count(0) != last + 1) {
                trouble = "position " + std::to_string(last + 1) + " is missing";
            } else if (!decided) {
                trouble = "position " + std::to_string(row.count(0)) + " cannot be read";
            }
            last = row.count(0);
            if (trouble.empty()) {
                state.apply(decided->facts);
            }
        });
    if (trouble.empty() && last != to) {
        trouble = "position " + std::to_string(last + 1) + " is missing";
    }
    return trouble;
}

/// Of the tail: those that are kept.
std::string gap_in(Transaction& transaction, const WorkspaceRow& row) {
    const auto tail =
        transaction.row("SELECT position FROM tails WHERE workspace = ?", {text(row.id)});
    const std::uint64_t after = tail ? tail->count(0) : 0;
    const auto counted = transaction.row(
        "SELECT count(*), coalesce(min(position), 0), coalesce(max(position), 0) FROM changes "
        "WHERE workspace = ? AND position > ?",
        {text(row.id), number(after)});
    const bool none = after == row.position && counted && counted->count(0) == 0;
    const bool whole = counted && after + counted->count(0) == row.position &&
                       counted->count(1) == after + 1 && counted->count(2) == row.position;
    return none || whole ? std::string{} : "its positions have gaps";
}

VerifiedWorkspace verify_workspace(Transaction& transaction, const WorkspaceRow& row) {
    VerifiedWorkspace verified{row.id, row.position, {}, gap_in(transaction, row)};
    const auto snapshots = transaction.rows(
        "SELECT position FROM snapshots WHERE workspace = ? ORDER BY position", {text(row.id)});
    if (!verified.trouble.empty() || snapshots.empty()) {
        verified.trouble = verified.trouble.empty() ? "it has no snapshot" : verified.trouble;
        return verified;
    }
    std::uint64_t position = snapshots.front().count(0);
    auto state = snapshot_of(transaction, row.id, position);
    for (std::size_t at = 1; at < snapshots.size() && state && verified.trouble.empty(); ++at) {
        const std::uint64_t next = snapshots.at(at).count(0);
        verified.trouble = fold(transaction, row.id, position, next, *state);
        const auto kept = snapshot_of(transaction, row.id, next);
        if (verified.trouble.empty() && (!kept || kept->state_hash() != state->state_hash())) {
            verified.trouble = "the snapshot at " + std::to_string(next) + " is another state";
        }
        position = next;
    }
    if (!state) {
        verified.trouble = "the snapshot at " + std::to_string(position) + " cannot be read";
    } else if (verified.trouble.empty()) {
        verified.trouble = fold(transaction, row.id, position, row.position, *state);
        verified.state_hash = to_hex(state->state_hash());
        if (verified.trouble.empty()) {
            verified.trouble = trouble_in_books(transaction, row, *state);
        }
    }
    return verified;
}

}  // namespace

bool HubVerified::good() const {
    return audit.broken == 0 &&
           std::ranges::all_of(workspaces, [](const auto& one) { return one.trouble.empty(); });
}

HubVerified verify_hub(Database& database) {
    HubVerified verified;
    Transaction transaction = database.begin(Begin::read);
    verified.audit = check_audit(transaction);
    for (const WorkspaceRow& row : all_workspaces(transaction)) {
        verified.workspaces.push_back(verify_workspace(transaction, row));
    }
    if (!transaction.good()) {
        verified.workspaces.push_back({"", 0, {}, "the database could not be read"});
    }
    return verified;
}

}  // namespace accession::hub
