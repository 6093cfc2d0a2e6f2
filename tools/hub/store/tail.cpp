// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/store/tail.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "core/sync/hub_reads.h"

namespace accession::hub {

namespace {

/// Rows that are deleted in one transaction: pushes come between them.
constexpr std::size_t rows_at_once = 500;
/// Keys of rows to be deleted that are held in memory.
constexpr std::uint64_t keys_at_once = 50'000;

/// How a workspace's tail stands.
struct Tail {
    std::uint64_t cut = 0;
    /// Could be cut to here if there were snapshots.
    std::uint64_t goal = 0;
    std::uint64_t newest_snapshot = 0;
    bool left_over = false;
};

void note_time(Transaction& transaction, const std::string& workspace, std::uint64_t position,
               std::int64_t now) {
    const auto last = transaction.row(
        "SELECT max(at), max(position) FROM change_times WHERE workspace = ?", {text(workspace)});
    const bool known = last && !last->is_null(0);
    if (position == 0 ||
        (known && (last->count(1) >= position || now - last->number(0) < noted_every_ms))) {
        return;
    }
    transaction.run(
        "INSERT INTO change_times (workspace, position, at) VALUES (?, ?, ?) ON CONFLICT "
        "(workspace, position) DO NOTHING",
        {text(workspace), number(position), number(now)});
}

/// The last position that is known to have been there at a time; what was noted before it is not needed.
std::uint64_t reached_by(Transaction& transaction, const std::string& workspace,
                         std::int64_t time) {
    const auto row =
        transaction.row("SELECT max(position) FROM change_times WHERE workspace = ? AND at <= ?",
                        {text(workspace), number(time)});
    const std::uint64_t reached = row ? row->count(0) : 0;
    transaction.run("DELETE FROM change_times WHERE workspace = ? AND position < ?",
                    {text(workspace), number(reached)});
    return reached;
}

/// Says from where on changes are kept; nothing is deleted yet.
Tail move_tail(Transaction& transaction, const std::string& workspace, const Retention& retention,
               std::int64_t now) {
    Tail tail;
    const auto standing = transaction.row("SELECT position FROM workspaces WHERE id = ? FOR UPDATE",
                                          {text(workspace)});
    const auto snapshots =
        transaction.row("SELECT min(position), max(position) FROM snapshots WHERE workspace = ?",
                        {text(workspace)});
    const auto before =
        transaction.row("SELECT position FROM tails WHERE workspace = ?", {text(workspace)});
    if (!standing || !snapshots) {
        return tail;
    }
    const std::uint64_t position = standing->count(0);
    note_time(transaction, workspace, position, now);
    tail.goal = std::min(position - std::min(position, retention.changes),
                         reached_by(transaction, workspace, now - retention.age));
    tail.newest_snapshot = snapshots->count(1);
    const std::uint64_t was = before ? before->count(0) : 0;
    tail.cut = std::max(was, std::min(tail.goal, snapshots->count(0)));
    if (tail.cut > was) {
        transaction.run(
            "INSERT INTO tails (workspace, position) VALUES (?, ?) ON CONFLICT (workspace) DO "
            "UPDATE SET position = excluded.position",
            {text(workspace), number(tail.cut)});
    }
    const auto first =
        transaction.row("SELECT min(position) FROM changes WHERE workspace = ?", {text(workspace)});
    tail.left_over = first && !first->is_null(0) && first->count(0) <= tail.cut;
    return tail;
}

/// Lines have their rows by line; so these are found first, without holding up anybody.
bool delete_lines(Database& database, const std::string& workspace, std::uint64_t cut) {
    for (;;) {
        std::vector<Row> rows;
        {
            Transaction transaction = database.begin(Begin::read);
            rows = transaction.rows(
                "SELECT line, position FROM change_lines WHERE workspace = ? AND position <= ? "
                "LIMIT ?",
                {text(workspace), number(cut), number(keys_at_once)});
            if (!transaction.good()) {
                return false;
            }
        }
        for (std::size_t at = 0; at < rows.size(); at += rows_at_once) {
            const auto some = std::span(rows).subspan(at, std::min(rows_at_once, rows.size() - at));
            if (!in_transaction(database, Begin::write, [&](Transaction& transaction) {
                    for (const Row& row : some) {
                        transaction.run(
                            "DELETE FROM change_lines WHERE workspace = ? AND line = ? AND "
                            "position = ? AND position <= (SELECT position FROM tails WHERE "
                            "workspace = ?)",
                            {text(workspace), text(row.text(0)), number(row.number(1)),
                             text(workspace)});
                    }
                })) {
                return false;
            }
        }
        if (rows.size() < keys_at_once) {
            return true;
        }
    }
}

/// Looks at the tail each time: a backup may be put back meanwhile, and has its own.
bool delete_changes(Database& database, const std::string& workspace) {
    for (bool more = true; more;) {
        const bool done = in_transaction(database, Begin::write, [&](Transaction& transaction) {
            const auto first = transaction.row(
                "SELECT min(c.position), max(t.position) FROM changes c JOIN tails t ON "
                "t.workspace = c.workspace WHERE c.workspace = ?",
                {text(workspace)});
            more = first && !first->is_null(0) && first->count(0) <= first->count(1);
            if (more) {
                const std::uint64_t last =
                    std::min(first->count(0) + rows_at_once - 1, first->count(1));
                transaction.run("DELETE FROM changes WHERE workspace = ? AND position <= ?",
                                {text(workspace), number(last)});
            }
        });
        if (!done) {
            return false;
        }
    }
    return true;
}

}  // namespace

bool cut_tail(Database& database, SqlHubStore& store, const Retention& retention,
              std::int64_t now) {
    Tail tail;
    if (!in_transaction(database, Begin::write, [&](Transaction& transaction) {
            tail = move_tail(transaction, store.workspace(), retention, now);
        })) {
        return false;
    }
    if (tail.goal > tail.newest_snapshot &&
        !snapshot_reaching(store, std::numeric_limits<std::uint32_t>::max(), tail.goal)) {
        return false;
    }
    // Changes last: as long as some are left over, the next call looks for both.
    return !tail.left_over || (delete_lines(database, store.workspace(), tail.cut) &&
                               delete_changes(database, store.workspace()));
}

}  // namespace accession::hub
