// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/who/sessions.h"

#include "tools/hub/who/secrets.h"

namespace accession::hub {

namespace {

constexpr std::size_t session_id_bytes = 16;

/// New tokens of a session that is there.
SignedIn new_tokens(Transaction& transaction, std::string_view session, std::string_view user,
                    std::int64_t expires) {
    SignedIn made{.user = std::string(user),
                  .access = random_token(),
                  .access_expires = expires,
                  .refresh = random_token()};
    transaction.run(
        "INSERT INTO access_tokens (hash, session, user_name, expires_at) VALUES (?, ?, ?, ?)",
        {text(sha256_hex(made.access)), text(session), text(user), number(made.access_expires)});
    transaction.run("INSERT INTO refresh_tokens (hash, session, used) VALUES (?, ?, 0)",
                    {text(sha256_hex(made.refresh)), text(session)});
    return made;
}

void end(Transaction& transaction, std::string_view session) {
    transaction.run("UPDATE sessions SET revoked = 1 WHERE id = ?", {text(session)});
    transaction.run("DELETE FROM access_tokens WHERE session = ?", {text(session)});
}

}  // namespace

SignedIn begin_session(Transaction& transaction, std::string_view user, std::string_view device,
                       std::int64_t now, std::int64_t access_life) {
    const std::string session = hex_of(random_bytes(session_id_bytes));
    transaction.run(
        "INSERT INTO sessions (id, user_name, device, revoked, expires_at) VALUES "
        "(?, ?, ?, 0, ?)",
        {text(session), text(user), text(device), number(now + session_life_ms)});
    return new_tokens(transaction, session, user, now + access_life);
}

Refreshed refresh_session(Transaction& transaction, std::string_view refresh, std::int64_t now,
                          std::int64_t access_life) {
    const std::string hash = sha256_hex(refresh);
    // The session's row is the lock: two who come with one token come one after the other.
    const auto row = transaction.row(
        "SELECT s.id, s.user_name, s.revoked, s.expires_at FROM sessions s WHERE s.id = "
        "(SELECT session FROM refresh_tokens WHERE hash = ?) FOR UPDATE",
        {text(hash)});
    if (!row) {
        return {};
    }
    const std::string& session = row->text(0);
    const std::string& user = row->text(1);
    const auto token =
        transaction.row("SELECT used FROM refresh_tokens WHERE hash = ?", {text(hash)});
    if (token && token->number(0) != 0) {
        end(transaction, session);
        return {std::nullopt, RefreshFault::used_before, user};
    }
    const auto enabled =
        transaction.row("SELECT name FROM users WHERE name = ? AND disabled = 0", {text(user)});
    if (!token || !enabled || row->number(2) != 0 || row->number(3) <= now) {
        return {std::nullopt, RefreshFault::unknown, user};
    }
    transaction.run("UPDATE refresh_tokens SET used = 1 WHERE hash = ?", {text(hash)});
    transaction.run("UPDATE sessions SET expires_at = ? WHERE id = ?",
                    {number(now + session_life_ms), text(session)});
    return {new_tokens(transaction, session, user, now + access_life), RefreshFault::unknown, user};
}

std::string end_session(Transaction& transaction, std::string_view refresh) {
    const auto row = transaction.row(
        "SELECT s.id, s.user_name FROM sessions s JOIN refresh_tokens r ON r.session = s.id WHERE "
        "r.hash = ?",
        {text(sha256_hex(refresh))});
    if (!row) {
        return {};
    }
    end(transaction, row->text(0));
    return row->text(1);
}

void end_sessions_of(Transaction& transaction, std::string_view user) {
    transaction.run("UPDATE sessions SET revoked = 1 WHERE user_name = ?", {text(user)});
    transaction.run("DELETE FROM access_tokens WHERE user_name = ?", {text(user)});
}

void end_sessions_on(Transaction& transaction, std::string_view device) {
    for (const Row& row : transaction.rows(
             "SELECT id FROM sessions WHERE device = ? AND revoked = 0", {text(device)})) {
        end(transaction, row.text(0));
    }
}

std::optional<Access> access_of(Transaction& transaction, std::string_view token,
                                std::int64_t now) {
    const auto row = transaction.row(
        "SELECT a.user_name, a.expires_at FROM access_tokens a JOIN users u ON u.name = "
        "a.user_name WHERE a.hash = ? AND u.disabled = 0",
        {text(sha256_hex(token))});
    if (!row) {
        return std::nullopt;
    }
    return Access{row->text(0), row->number(1), row->number(1) <= now};
}

void forget_old_sessions(Transaction& transaction, std::int64_t now) {
    // An access token is known a day longer, so that it is said to be old and not to be none.
    constexpr std::int64_t day_ms = std::int64_t{24} * 3600 * 1000;
    transaction.run("DELETE FROM access_tokens WHERE expires_at < ?", {number(now - day_ms)});
    transaction.run(
        "DELETE FROM refresh_tokens WHERE session IN (SELECT id FROM sessions WHERE expires_at < "
        "?)",
        {number(now - day_ms)});
    transaction.run("DELETE FROM sessions WHERE expires_at < ?", {number(now - day_ms)});
}

}  // namespace accession::hub
