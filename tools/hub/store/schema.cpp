// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/store/schema.h"

#include <chrono>
#include <thread>

namespace accession::hub {

namespace {

// Every engine reads these as they stand: SQLite takes the kinds' names as they are meant.
constexpr const char* version_1[] = {
    "CREATE TABLE workspaces (id text PRIMARY KEY, name text NOT NULL, rulebook text NOT NULL, "
    "epoch text NOT NULL, position bigint NOT NULL, made_at bigint NOT NULL)",

    "CREATE TABLE changes (workspace text NOT NULL, position bigint NOT NULL, "
    "device text NOT NULL, seq bigint NOT NULL, command_id text NOT NULL, decided bytea NOT NULL, "
    "PRIMARY KEY (workspace, position))",

    // Where each began; a restored workspace has another than the one it was saved in.
    "CREATE TABLE epochs (workspace text NOT NULL, number bigint NOT NULL, epoch text NOT NULL, "
    "position bigint NOT NULL, PRIMARY KEY (workspace, number))",

    "CREATE TABLE change_lines (workspace text NOT NULL, line text NOT NULL, "
    "position bigint NOT NULL, PRIMARY KEY (workspace, line, position))",

    "CREATE TABLE outcomes (workspace text NOT NULL, device text NOT NULL, seq bigint NOT NULL, "
    "command_id text NOT NULL, answer bytea NOT NULL, PRIMARY KEY (workspace, device, seq))",
    "CREATE INDEX outcomes_by_command ON outcomes (workspace, command_id)",

    // One device may keep several workspaces; its numbers are those of one of them.
    "CREATE TABLE devices (id text NOT NULL, workspace text NOT NULL, user_name text NOT NULL, "
    "name text NOT NULL, last_seq bigint NOT NULL, revoked bigint NOT NULL, "
    "seen_at bigint NOT NULL, PRIMARY KEY (id, workspace))",

    "CREATE TABLE snapshots (workspace text NOT NULL, position bigint NOT NULL, "
    "size bigint NOT NULL, PRIMARY KEY (workspace, position))",
    "CREATE TABLE snapshot_parts (workspace text NOT NULL, position bigint NOT NULL, "
    "part bigint NOT NULL, bytes bytea NOT NULL, PRIMARY KEY (workspace, position, part))",

    "CREATE TABLE users (name text PRIMARY KEY, full_name text NOT NULL, "
    "password text NOT NULL, disabled bigint NOT NULL, made_at bigint NOT NULL)",
    // Roles stand in one text, with commas between them.
    "CREATE TABLE memberships (workspace text NOT NULL, user_name text NOT NULL, "
    "roles text NOT NULL, PRIMARY KEY (workspace, user_name))",
    "CREATE TABLE tokens (id text PRIMARY KEY, user_name text NOT NULL, label text NOT NULL, "
    "hash text NOT NULL, revoked bigint NOT NULL, expires_at bigint NOT NULL, "
    "made_at bigint NOT NULL)",
    "CREATE UNIQUE INDEX tokens_by_hash ON tokens (hash)",

    "CREATE TABLE sessions (id text PRIMARY KEY, user_name text NOT NULL, device text NOT NULL, "
    "revoked bigint NOT NULL, expires_at bigint NOT NULL)",
    "CREATE INDEX sessions_by_user ON sessions (user_name)",
    "CREATE TABLE refresh_tokens (hash text PRIMARY KEY, session text NOT NULL, "
    "used bigint NOT NULL)",
    "CREATE INDEX refresh_by_session ON refresh_tokens (session)",
    "CREATE TABLE access_tokens (hash text PRIMARY KEY, session text NOT NULL, "
    "user_name text NOT NULL, expires_at bigint NOT NULL)",
    "CREATE INDEX access_by_session ON access_tokens (session)",

    "CREATE TABLE audit (sequence bigint PRIMARY KEY, at bigint NOT NULL, who text NOT NULL, "
    "what text NOT NULL, detail text NOT NULL, previous text NOT NULL, hash text NOT NULL)",
    // Its only row is the lock behind which entries get their order.
    "CREATE TABLE audit_head (one bigint PRIMARY KEY, sequence bigint NOT NULL, "
    "hash text NOT NULL)",
    "INSERT INTO audit_head (one, sequence, hash) VALUES (1, 0, '')",
};

constexpr const char* version_2[] = {
    // The sums at the position where they were taken, a line with name and sum for each table: so a page
    // of changes is read without a state.
    "CREATE TABLE table_hashes (workspace text PRIMARY KEY, position bigint NOT NULL, "
    "hashes text NOT NULL)",

    // The last position whose change was taken away; what lies after it is the tail.
    "CREATE TABLE tails (workspace text PRIMARY KEY, position bigint NOT NULL)",
    // Positions that were there at a time, in milliseconds since 1970 UTC: how old changes are.
    "CREATE TABLE change_times (workspace text NOT NULL, position bigint NOT NULL, "
    "at bigint NOT NULL, PRIMARY KEY (workspace, position))",

    // `used` is when, from here on.
    "ALTER TABLE refresh_tokens ADD COLUMN salt text NOT NULL DEFAULT ''",
};

constexpr const char* version_3[] = {
    // The token for programs that it was begun with, whose end is its own; empty: with a password.
    "ALTER TABLE sessions ADD COLUMN token text NOT NULL DEFAULT ''",
};

constexpr TableShape tables_kept[] = {
    {"workspaces", "id, name, rulebook, epoch, position, made_at", "ttttii", "id"},
    {"epochs", "workspace, number, epoch, position", "titi", "workspace, number"},
    {"changes", "workspace, position, device, seq, command_id, decided", "tititb",
     "workspace, position"},
    {"change_lines", "workspace, line, position", "tti", "workspace, line, position"},
    {"outcomes", "workspace, device, seq, command_id, answer", "ttitb", "workspace, device, seq"},
    {"devices", "id, workspace, user_name, name, last_seq, revoked, seen_at", "ttttiii",
     "id, workspace"},
    {"snapshots", "workspace, position, size", "tii", "workspace, position"},
    {"snapshot_parts", "workspace, position, part, bytes", "tiib", "workspace, position, part"},
    {"table_hashes", "workspace, position, hashes", "tit", "workspace"},
    {"tails", "workspace, position", "ti", "workspace"},
    {"change_times", "workspace, position, at", "tii", "workspace, position"},
    {"users", "name, full_name, password, disabled, made_at", "tttii", "name"},
    {"memberships", "workspace, user_name, roles", "ttt", "workspace, user_name"},
    {"tokens", "id, user_name, label, hash, revoked, expires_at, made_at", "ttttiii", "id"},
    {"audit", "sequence, at, who, what, detail, previous, hash", "iittttt", "sequence"},
    {"audit_head", "one, sequence, hash", "iit", "one"},
};

constexpr std::string_view passing[] = {"sessions", "refresh_tokens", "access_tokens"};

/// The version of the tables that are there. The row is locked: one hub at a time goes on.
std::int64_t version_of(Transaction& transaction) {
    transaction.run(
        "CREATE TABLE IF NOT EXISTS schema_version (one bigint PRIMARY KEY, "
        "version bigint NOT NULL)");
    transaction.run(
        "INSERT INTO schema_version (one, version) VALUES (1, 0) ON CONFLICT (one) DO NOTHING");
    const auto row = transaction.row("SELECT version FROM schema_version WHERE one = 1 FOR UPDATE");
    return row ? row->number(0) : 0;
}

void make_version(Transaction& transaction, std::int64_t version,
                  std::span<const char* const> statements) {
    for (const char* sql : statements) {
        transaction.run(sql);
    }
    transaction.run("UPDATE schema_version SET version = ? WHERE one = 1", {number(version)});
}

}  // namespace

std::expected<void, std::string> bring_up_to_date(Database& database) {
    constexpr int attempts = 5;
    std::string trouble;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Transaction transaction = database.begin(Begin::write);
        const std::int64_t version = version_of(transaction);
        if (version > schema_version) {
            return std::unexpected("the database was made by a later version");
        }
        if (version < 1) {
            make_version(transaction, 1, version_1);
        }
        if (version < 2) {
            make_version(transaction, 2, version_2);
        }
        if (version < 3) {
            make_version(transaction, 3, version_3);
        }
        if (transaction.commit()) {
            return {};
        }
        trouble = transaction.fault() ? transaction.fault()->message : std::string{};
        // Two that make the first table at once: one of them is refused, and finds it made then.
        std::this_thread::sleep_for(std::chrono::milliseconds(100) * (attempt + 1));
    }
    return std::unexpected(trouble);
}

std::span<const TableShape> tables_of_backup() {
    return tables_kept;
}

std::span<const std::string_view> passing_tables() {
    return passing;
}

}  // namespace accession::hub
